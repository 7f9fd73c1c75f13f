/** How long a process takes from its start to its first report. */
@NullMarked
package org.wastefreecity.benchmarks.starting;

import org.jspecify.annotations.NullMarked;
