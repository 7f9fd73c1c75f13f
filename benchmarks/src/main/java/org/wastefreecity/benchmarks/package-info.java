/** What wfc costs, beside what plain Java costs, in one run. Not published; the figures stand in the README of this module. */
@NullMarked
package org.wastefreecity.benchmarks;

import org.jspecify.annotations.NullMarked;
