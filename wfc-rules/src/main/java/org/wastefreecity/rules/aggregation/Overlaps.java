/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * Where two facts of a measure count the same thing: a city and a county in it, a quarter and a month in it, a category and one
 * below it.
 * <p>
 * Two facts overlap if on each of the three axes one holds the other, and they differ. What both of them lie in, and nothing
 * smaller does, is their meeting point; a sum counts something twice exactly if it holds a meeting point. There is none in a
 * ledger that is kept at one level, and then nothing here costs anything.
 *
 * A division that changed its code is one piece of ground: months under the old code lie in the year under the new one, and may lie in
 * what the new city says of the year. Such two meet wherever both are in one sum. Of stocks the day does not matter: a sum that takes the
 * last value of a city and the last value of a county in it counts the county twice, though they are of different days.
 *
 * @param points the meeting points
 * @param stocks those of measures that take the last value over time
 */
record Overlaps(List<Point> points, List<Stock> stocks) {
    /** The bits of axes. */
    static final int PLACE = 1;

    static final int PERIOD = 2;
    static final int CATEGORY = 4;

    static final Overlaps NONE = new Overlaps(List.of(), List.of());

    /** What a fact speaks of. */
    record Key(int place, int period, int category, int measure) {}

    /**
     * A meeting point of two facts.
     *
     * @param at where they meet
     * @param beside another place that a sum must hold, too: an earlier or later code of ground that lies in the first; else the same
     * @param equal the axes on which they do not differ
     * @param one one of the facts, for the message
     * @param other the other
     */
    record Point(Key at, int beside, int equal, Key one, Key other) {
        boolean differsInTimeOnly() {
            return (equal & (PLACE | CATEGORY)) == (PLACE | CATEGORY);
        }
    }

    /**
     * Where stocks of two places or categories of which one holds the other meet.
     *
     * @param point where, in any period, and two of the facts for the message
     * @param upper when the one was reported
     * @param lower when the other was
     */
    record Stock(Point point, BitSet upper, BitSet lower) {}

    static Overlaps among(
            FactSchema schema, List<ReportingPeriod> periods, FactSet.PlaceVariant[] variants, Pages pages) {
        OverlapFinder finder = new OverlapFinder(schema, periods, variants, pages);
        return pages.rows() == 0 || finder.isClean() ? NONE : finder.find();
    }

    boolean isEmpty() {
        return points.isEmpty() && stocks.isEmpty();
    }

    /** Periods of several years that overlap with another one though neither holds the other. */
    static BitSet crossing(List<ReportingPeriod> periods) {
        int[] spans = IntStream.range(0, periods.size())
                .filter(p -> periods.get(p).days() > 366)
                .toArray();
        BitSet crossing = new BitSet();
        for (int one : spans) {
            for (int two : spans) {
                ReportingPeriod a = periods.get(one);
                ReportingPeriod b = periods.get(two);
                if (a.firstDay().isBefore(b.firstDay())
                        && !b.firstDay().isAfter(a.lastDay())
                        && a.lastDay().isBefore(b.lastDay())) {
                    crossing.set(one);
                    crossing.set(two);
                }
            }
        }
        return crossing;
    }
}
