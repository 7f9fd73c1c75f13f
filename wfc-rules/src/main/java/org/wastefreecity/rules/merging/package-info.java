/**
 * Sums that merge: partial aggregates of any machine, added up, taken away, written to bytes and read again.
 * <p>
 * Start at {@link org.wastefreecity.rules.merging.PartialSumsBuilder}, which adds up facts, and
 * {@link org.wastefreecity.rules.merging.PartialSums}, the value it gives. {@link org.wastefreecity.rules.merging.CorrectionTree}
 * keeps the sums of a territory up to date while single figures are corrected. Sums are of 128 bits and exact; the order of
 * merging never changes a bit. Nothing here rolls up or judges.
 */
@NullMarked
package org.wastefreecity.rules.merging;

import org.jspecify.annotations.NullMarked;
