/** Cells in, readings out: the lines of {@code wfc read-targets}. */
@NullMarked
package org.wastefreecity.cli.reading;

import org.jspecify.annotations.NullMarked;
