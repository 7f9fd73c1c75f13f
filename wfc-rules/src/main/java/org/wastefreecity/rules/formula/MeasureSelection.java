/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Objects;
import java.util.Set;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.waste.CategorySelection;

/**
 * What a formula sums up (统计范围), such as 产生量 of 一般工业固体废物 this year, before territory and period are known.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param measure the measure
 * @param categories over which waste
 * @param period when, seen from the period the formula is evaluated for
 * @param territories where; empty for the territory the formula is evaluated for
 */
public record MeasureSelection(
        Measure measure, CategorySelection categories, PeriodSelector period, Set<RegionCode> territories) {

    /** Copies and sorts the territories. */
    public MeasureSelection {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(categories, "categories");
        Objects.requireNonNull(period, "period");
        territories = ImmutableSortedSet.copyOf(territories);
    }

    MeasureSelection in(PeriodSelector other) {
        return new MeasureSelection(measure, categories, other, territories);
    }
}
