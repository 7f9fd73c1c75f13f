/* Copyright 2026 The wfc authors. Apache-2.0. */
/**
 * Adds ledger facts up (汇总), exactly and in any order, along territory, waste category and time.
 * <p>
 * Start at {@link org.wastefreecity.rules.aggregation.FactSet}, which holds the facts, and
 * {@link org.wastefreecity.rules.aggregation.RollUp}, which adds them up into a
 * {@link org.wastefreecity.rules.aggregation.Cube}. What a measure does not declare to add up is refused with the reason; what was
 * not reported is absent and never 0; a rate is only ever a {@link org.wastefreecity.rules.aggregation.RatioOfSums}. Who should have
 * reported is not known here.
 */
@NullMarked
package org.wastefreecity.rules.aggregation;

import org.jspecify.annotations.NullMarked;
