/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;

/**
 * Time and waste in pieces that no report cuts (时间与类别的最小分块), so that what a report speaks of is a set of pieces, and what lies in what is
 * a question about sets.
 * <p>
 * Pieces of time lie between the days on which something begins or ends; of a stock they are last days. A piece of waste is what one
 * named category has beside the named ones below it, parted once more by whether it is asked for.
 */
final class Grid {
    private final Extent extent;
    private final List<LocalDate> days;
    private final List<Waste> wastes = new ArrayList<>();

    /** A piece of waste: of a category, or of none that is named; asked for or not. */
    private record Waste(Optional<String> category, boolean asked) {}

    Grid(Extent extent, Collection<ReportingPeriod> periods, Collection<String> categories) {
        this.extent = extent;
        Set<LocalDate> cuts = new TreeSet<>();
        cut(extent.period(), cuts);
        if (!extent.isAtTheEnd()) {
            for (LocalDate month = extent.period().firstDay().withDayOfMonth(1).plusMonths(1);
                    !month.isAfter(extent.period().lastDay());
                    month = month.plusMonths(1)) {
                cuts.add(month); // so that whatever month is asked for, no piece lies across it
            }
        }
        periods.forEach(p -> cut(p, cuts));
        this.days = List.copyOf(cuts);
        Set<String> named = new TreeSet<>(categories);
        for (String category : named) {
            Extent.Reach reach = extent.reach(Optional.of(category));
            int below = named.stream()
                    .filter(c -> isNext(category, c, named))
                    .mapToInt(c -> extent.reach(Optional.of(c)).spread())
                    .sum();
            if (reach.spread() > below) {
                wastes.add(new Waste(Optional.of(category), true));
            }
            if (!reach.whole()) {
                wastes.add(new Waste(Optional.of(category), false));
            }
        }
        boolean all = extent.selection().equals(CategorySelection.ALL);
        int top = named.stream()
                .filter(c -> named.stream().noneMatch(o -> isBelow(c, o)))
                .mapToInt(c -> extent.reach(Optional.of(c)).spread())
                .sum();
        if (all
                || extent.reach(Optional.empty()).spread()
                        > top) { // beside the tree there is more than any category holds
            wastes.add(new Waste(Optional.empty(), true));
        }
        if (!all) {
            wastes.add(new Waste(Optional.empty(), false));
        }
    }

    private void cut(ReportingPeriod period, Set<LocalDate> cuts) {
        if (extent.isAtTheEnd()) {
            cuts.add(period.lastDay());
        } else {
            cuts.add(period.firstDay());
            cuts.add(period.lastDay().plusDays(1));
        }
    }

    private boolean isBelow(String category, String upper) {
        return !category.equals(upper) && extent.withAllAbove(category).contains(upper);
    }

    /** Whether a category is the nearest named one below another. */
    private boolean isNext(String upper, String category, Set<String> named) {
        return isBelow(category, upper)
                && named.stream().noneMatch(between -> isBelow(category, between) && isBelow(between, upper));
    }

    /** What a report of a period and a category speaks of; of any waste without one. */
    BitSet pieces(ReportingPeriod period, Optional<String> category) {
        BitSet pieces = new BitSet();
        for (int w = 0; w < wastes.size(); w++) {
            Optional<String> waste = wastes.get(w).category();
            if (category.isEmpty()
                    || waste.isPresent() && extent.withAllAbove(waste.get()).contains(category.get())) {
                set(pieces, period, w);
            }
        }
        return pieces;
    }

    /** The waste that is asked for, in a period. */
    BitSet asked(ReportingPeriod period) {
        BitSet pieces = new BitSet();
        for (int w = 0; w < wastes.size(); w++) {
            if (wastes.get(w).asked()) {
                set(pieces, period, w);
            }
        }
        return pieces;
    }

    /** The waste that is asked for, at any time. */
    BitSet asked() {
        BitSet pieces = new BitSet();
        for (int w = 0; w < wastes.size(); w++) {
            for (int day = 0; wastes.get(w).asked() && day < days.size(); day++) {
                pieces.set(day * wastes.size() + w);
            }
        }
        return pieces;
    }

    /** Whether no piece of time lies across a period. */
    boolean cuts(ReportingPeriod period) {
        return extent.isAtTheEnd()
                ? days.contains(period.lastDay())
                : days.contains(period.firstDay())
                        && days.contains(period.lastDay().plusDays(1));
    }

    private void set(BitSet pieces, ReportingPeriod period, int waste) {
        for (int day = 0; day < days.size(); day++) {
            LocalDate at = days.get(day);
            if (extent.isAtTheEnd()
                    ? at.equals(period.lastDay())
                    : !at.isBefore(period.firstDay()) && !at.isAfter(period.lastDay())) {
                pieces.set(day * wastes.size() + waste);
            }
        }
    }
}
