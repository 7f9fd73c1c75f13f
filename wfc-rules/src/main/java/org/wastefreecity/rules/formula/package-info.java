/**
 * Formulas of indicators: read from text, proven before any data are read, evaluated exactly on sums.
 */
@NullMarked
package org.wastefreecity.rules.formula;

import org.jspecify.annotations.NullMarked;
