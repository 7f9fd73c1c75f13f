/**
 * What one compiled ratio with its target check costs, beside expression and rule engines on the same rows, and what a column
 * with a unit costs beside bare numbers.
 * <p>
 * Start at {@link org.wastefreecity.benchmarks.formulas.FormulaBenchmark}.
 */
@NullMarked
package org.wastefreecity.benchmarks.formulas;

import org.jspecify.annotations.NullMarked;
