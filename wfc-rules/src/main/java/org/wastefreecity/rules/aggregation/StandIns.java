/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * What stands for others in facts that were added up as they came, so that no message names one month where several are meant.
 *
 * @param periods the time that a period stands for, by its code
 * @param places the places that stand for others beside them, by their codes
 * @param categories the categories that do
 */
record StandIns(Map<Integer, ReportingPeriod> periods, Set<Integer> places, Set<Integer> categories) {
    /** Of facts that were kept row by row. */
    static final StandIns NONE = new StandIns(Map.of(), Set.of(), Set.of());

    StandIns {
        periods = ImmutableMap.copyOf(periods);
        places = ImmutableSet.copyOf(places);
        categories = ImmutableSet.copyOf(categories);
    }

    /** The smallest period of the calendar, or span of years, that holds two. */
    static ReportingPeriod both(ReportingPeriod one, ReportingPeriod other) {
        for (PeriodLevel.Length length : PeriodLevel.Length.values()) {
            ReportingPeriod holds = length.of(one.lastDay());
            if (holds.encloses(one) && holds.encloses(other)) {
                return holds;
            }
        }
        return ReportingPeriod.ofYears(
                Math.min(one.firstDay().getYear(), other.firstDay().getYear()), Math.max(one.year(), other.year()));
    }
}
