/**
 * What adding up facts costs, beside what others cost, on the same rows in the same process.
 * <p>
 * Start at {@link org.wastefreecity.benchmarks.aggregation.SideBySide}. Every {@link
 * org.wastefreecity.benchmarks.aggregation.Peer peer} answers the same {@link
 * org.wastefreecity.benchmarks.aggregation.Question questions}; their answers are compared cell by cell, in any order, before anything is
 * timed.
 */
@NullMarked
package org.wastefreecity.benchmarks.aggregation;

import org.jspecify.annotations.NullMarked;
