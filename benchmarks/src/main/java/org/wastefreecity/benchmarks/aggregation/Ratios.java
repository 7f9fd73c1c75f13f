/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.util.List;
import org.wastefreecity.benchmarks.aggregation.Levels.Territory;

/**
 * The answer to {@link Question#Q3} of the hand-written kernels: [city][year][rule].
 *
 * @param percents the ratios; {@link RatioRule#NONE} where nothing can be divided
 */
record Ratios(long[] percents) implements Answer {

    /** The ratios of the sums by city, family and year. */
    static Ratios of(DenseCube families) {
        DenseCube tops = families.categoriesUp();
        List<DenseCube> byLevel = List.of(families, tops, tops.categoriesUp());
        long[] percents = new long[Axes.CITIES * Axes.YEARS * RatioRule.ALL.size()];
        int at = 0;
        for (int city = 0; city < Axes.CITIES; city++) {
            for (int year = 0; year < Axes.YEARS; year++) {
                for (RatioRule rule : RatioRule.ALL) {
                    long[] sums = byLevel.get(rule.level().ordinal()).cells();
                    int row = (city * rule.level().size + rule.member()) * Axes.YEARS + year;
                    percents[at++] = percent(rule, sums, row * Axes.MEASURES);
                }
            }
        }
        return new Ratios(percents);
    }

    private static long percent(RatioRule rule, long[] sums, int first) {
        long above = 0;
        long below = 0;
        for (int m = 0; m < Axes.MEASURES; m++) {
            if (sums[first + m] == 0 && (rule.isAbove(m) || rule.isBelow(m))) {
                return RatioRule.NONE; // nothing reported, or so it must be taken where 0 and nothing look alike
            }
            above += rule.isAbove(m) ? sums[first + m] : 0;
            below += rule.isBelow(m) ? sums[first + m] : 0;
        }
        return RatioRule.percent(above, below);
    }

    @Override
    public void tell(Cells to) {
        int at = 0;
        for (int city = 0; city < Axes.CITIES; city++) {
            for (int year = 0; year < Axes.YEARS; year++) {
                for (int rule = 0; rule < RatioRule.ALL.size(); rule++) {
                    long percent = percents[at++];
                    if (percent != RatioRule.NONE) {
                        to.cell(Territory.CITY.first + city, rule, year, 0, percent);
                    }
                }
            }
        }
    }
}
