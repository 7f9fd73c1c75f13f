/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;

/**
 * What a ratio of two sums can be when something is missing (比率区间), such as the utilisation rate 利用量 ÷ 产生量 of a city whose fifth
 * plant is silent.
 * <p>
 * The exact smallest and largest value over everything the missing reports can be, not a product of careless interval arithmetic:
 * a plant that is missing above and below the line is one plant, and what is a part of the denominator (包含关系) cannot exceed it.
 * <p>
 * How: write the ratio as (n + Σx) ÷ (d + Σy). A value r is the largest one exactly if n + Σx − r·(d + Σy) is at most 0 for all
 * completions and 0 for one. That sum falls apart into one small problem for each report, whose answer depends only on whether r
 * is below 0, from 0 to 1, or above 1. So three completions are tried, each of which can happen, and one of them is the largest;
 * likewise for the smallest. The proof stands in {@code docs/decisions/0013}.
 * <p>
 * The figure is a pure number, above the line in its unit for one of the unit below. This class is immutable and thread-safe.
 *
 * @param range the smallest and the largest value, where the ratio has one
 * @param mayBeUndefined whether the denominator may be 0 in some completion; the range is then over the others
 * @param attained whether both ends are reached by some completion; otherwise an end without limit is approached
 */
public record RatioBounds(Interval range, boolean mayBeUndefined, boolean attained) {

    /**
     * What one missing reporter can add above and below the line.
     *
     * @param above what it can add to the numerator, {@link Interval#ZERO} if nothing
     * @param below what it can add to the denominator
     * @param within whether the part above is counted below, too, and so cannot exceed it
     */
    public record Missing(Interval above, Interval below, boolean within) {
        /**
         * Narrows the ranges to what can happen. If nothing can, because no part above fits into one below, the declarations
         * contradict each other, and the reporter is taken without the relation.
         */
        public Missing {
            boolean possible = !within
                    || above.lower().isEmpty()
                    || below.upper().isEmpty()
                    || above.lower().get().compareTo(below.upper().get()) <= 0;
            within &= possible;
            if (within) {
                below = below.and(new Interval(above.lower(), Optional.empty()));
                above = above.and(new Interval(Optional.empty(), below.upper()));
            }
        }
    }

    /**
     * The range of a ratio of two sums.
     *
     * @param above what was seen of the numerator
     * @param below what was seen of the denominator
     * @param missing what is missing of either
     * @return the range; without limits if the denominator may be below 0
     */
    public static RatioBounds of(Rational above, Rational below, List<Missing> missing) {
        return new RatioSearch(above, below, ImmutableList.copyOf(missing)).solve();
    }

    /**
     * The range of a ratio of two tallies, of which no more is known than their bounds. Wider than that of the single missing
     * reports, where those are known.
     *
     * @param above the numerator
     * @param below the denominator
     * @param within whether the numerator is counted in the denominator, too
     * @return the range
     */
    public static RatioBounds of(Tally above, Tally below, boolean within) {
        UnitOfMeasure unit = above.unit().isComparableTo(below.unit()) ? below.unit() : above.unit();
        return of(
                Rational.ZERO,
                Rational.ZERO,
                List.of(new Missing(
                        interval(above, unit),
                        interval(below, below.unit()),
                        within && above.unit().isComparableTo(below.unit()))));
    }

    private static Interval interval(Tally tally, UnitOfMeasure unit) {
        return tally.lower().isEmpty() && tally.upper().isEmpty()
                ? Interval.ANY
                : Interval.from(new Bounds(tally.lower(), tally.upper()), unit);
    }

    /**
     * The range of a ratio of two sums, report by report: what the same reporter owes above and below for the same waste and period
     * belongs together. Attained if, besides, each report that is missing above is missing below, too. Where one of the sums is not
     * what was seen with what each missing report can add, of the two wholes only.
     *
     * @param above the numerator
     * @param below the denominator
     * @param within whether the measure above is counted in the one below, too
     * @return the range; without limits if one of the two is no sum
     */
    public static RatioBounds of(Completion above, Completion below, boolean within) {
        UnitOfMeasure unitBelow = below.call().extent().measure().unit();
        UnitOfMeasure unitAbove = above.call().extent().measure().unit();
        boolean comparable = unitAbove.isComparableTo(unitBelow);
        Rational factor = comparable ? unitAbove.factor().dividedBy(unitBelow.factor()) : Rational.ONE;
        if (!above.isSum() || !below.isSum()) {
            return new RatioBounds(Interval.ANY, true, false);
        }
        if (!fallsApart(above) || !fallsApart(below)) {
            return of(above.tally(), below.tally(), within);
        }
        Map<String, Slot> belowByKey = new TreeMap<>();
        below.gaps().keySet().forEach(s -> belowByKey.put(key(s), s));
        List<Missing> missing = new ArrayList<>();
        above.gaps().forEach((slot, gap) -> {
            Slot partner = belowByKey.remove(key(slot));
            Interval partBelow = partner == null ? Interval.ZERO : below.gaps().getOrDefault(partner, Interval.ZERO);
            missing.add(new Missing(
                    gap.scaled(factor),
                    partBelow,
                    within && comparable && partner != null && above.isUntouched(slot) && below.isUntouched(partner)));
        });
        belowByKey
                .values()
                .forEach(s ->
                        missing.add(new Missing(Interval.ZERO, below.gaps().getOrDefault(s, Interval.ZERO), false)));
        Function<Completion, Rational> seen =
                c -> c.seen().map(f -> f.valueIn(f.unit())).orElse(Rational.ZERO);
        return of(seen.apply(above).times(factor), seen.apply(below), missing);
    }

    /** Whether the whole is what was seen and what each report can add: not where a row came twice, or figures lie across one another. */
    private static boolean fallsApart(Completion sum) {
        Rational seen = sum.seen().map(f -> f.valueIn(f.unit())).orElse(Rational.ZERO);
        Interval parts = Interval.of(seen, seen);
        for (Interval gap : sum.gaps().values()) {
            parts = parts.plus(gap);
        }
        return parts.equals(sum.whole());
    }

    private static String key(Slot slot) {
        return slot.reporter() + "\n" + slot.period() + "\n" + slot.division() + "\n"
                + slot.category().orElse("");
    }

    /**
     * The range as bounds of a figure.
     *
     * @param unit the unit of the ratio, such as %
     * @param scale what 1 is in that unit: 100 for %
     * @return the bounds, rounded outwards at {@value Figure#MAX_PLACES} places; empty if there is none
     */
    public Optional<Bounds> toBounds(UnitOfMeasure unit, Rational scale) {
        Interval scaled = range.scaled(scale);
        Optional<Figure> lower = scaled.lower().flatMap(l -> Outwards.down(l, unit));
        Optional<Figure> upper = scaled.upper().flatMap(u -> Outwards.up(u, unit));
        return lower.isEmpty() && upper.isEmpty() ? Optional.empty() : Optional.of(new Bounds(lower, upper));
    }
}
