/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.time.ReportingPeriod;

/** Looks for meeting points in time proportional to the facts and the few levels above each. */
final class OverlapFinder {
    private final FactSchema schema;
    private final List<ReportingPeriod> periods;
    private final int measures;
    private final int categories;
    private final int periodCount;
    private final FactSet.PlaceVariant[] variants;
    private final Pages pages;
    private final int[][] abovePlace;
    private final int[][] abovePeriod;
    private final int[][] aboveCategory;
    private final MovedGround moved;
    private final LongTable keys = new LongTable();
    private final LongTable found = new LongTable();
    private final List<Overlaps.Point> points = new ArrayList<>();

    OverlapFinder(FactSchema schema, List<ReportingPeriod> periods, FactSet.PlaceVariant[] variants, Pages pages) {
        this.measures = schema.measures().size();
        this.categories = schema.categories().size();
        this.periodCount = periods.size();
        this.variants = variants;
        this.pages = pages;
        this.abovePlace = abovePlaces(schema.places().size());
        this.abovePeriod = abovePeriods(periods);
        this.aboveCategory = aboveCategories(schema);
        this.schema = schema;
        this.periods = periods;
        this.moved = MovedGround.of(schema, variants, abovePlace);
    }

    private int[][] abovePlaces(int places) {
        BitSet used = new BitSet();
        Arrays.stream(variants).forEach(v -> used.set(v.place()));
        int[][] above = new int[places][0];
        for (FactSet.PlaceVariant v : variants) {
            above[v.place()] = IntStream.concat(
                            Arrays.stream(above[v.place()]),
                            Arrays.stream(v.path()).filter(p -> p >= 0 && p != v.place() && used.get(p)))
                    .distinct()
                    .toArray();
        }
        return above;
    }

    /** What holds a period is longer, and either a length of the calendar or one of the few spans of years. */
    private static int[][] abovePeriods(List<ReportingPeriod> periods) {
        Map<ReportingPeriod, Integer> numbers = new HashMap<>();
        for (int p = 0; p < periods.size(); p++) {
            numbers.put(periods.get(p), p);
        }
        int[] spans = IntStream.range(0, periods.size())
                .filter(p -> periods.get(p).days() > 366)
                .toArray();
        int[][] above = new int[periods.size()][];
        for (int p = 0; p < above.length; p++) {
            ReportingPeriod one = periods.get(p);
            IntStream calendar = Arrays.stream(PeriodLevel.Length.values())
                    .mapToInt(length -> numbers.getOrDefault(length.of(one.lastDay()), -1));
            above[p] = IntStream.concat(calendar, Arrays.stream(spans))
                    .filter(q -> q >= 0
                            && !periods.get(q).equals(one)
                            && periods.get(q).encloses(one))
                    .toArray();
        }
        return above;
    }

    private int[][] aboveCategories(FactSchema schema) {
        BitSet used = new BitSet();
        for (int page = 0; page < pages.size(); page++) {
            for (int i = pages.start()[page]; i < pages.start()[page + 1]; i++) {
                used.set((pages.bank()[page] << 16 | pages.code()[i]) / measures);
            }
        }
        int[][] above = new int[categories][];
        for (int c = 0; c < categories; c++) {
            above[c] = !used.get(c)
                    ? new int[0]
                    : IntStream.iterate(schema.parentOf(c), a -> a >= 0, schema::parentOf)
                            .filter(used::get)
                            .toArray();
        }
        return above;
    }

    boolean isClean() {
        return isFlat(abovePlace) && isFlat(abovePeriod) && isFlat(aboveCategory) && moved.isNone();
    }

    static boolean isFlat(int[][] above) {
        return Arrays.stream(above).allMatch(a -> a.length == 0);
    }

    private long pack(int place, int period, int category, int measure) {
        return ((long) place * periodCount + period) * categories * measures + (long) category * measures + measure;
    }

    private Overlaps.Key unpack(long key) {
        long rest = key / measures;
        long page = rest / categories;
        return new Overlaps.Key((int) (page / periodCount), (int) (page % periodCount), (int) (rest % categories), (int)
                (key % measures));
    }

    Overlaps find() {
        long most = (Long.MAX_VALUE >> 3) / periodCount / categories / measures;
        InvalidPartException.check(
                abovePlace.length < most, "FactSet", "keys", "不过大", "not too many of them", abovePlace.length);
        for (int page = 0; page < pages.size(); page++) {
            int place = variants[pages.variant()[page]].place();
            for (int i = pages.start()[page]; i < pages.start()[page + 1]; i++) {
                int code = pages.bank()[page] << 16 | pages.code()[i];
                keys.add(pack(place, pages.period()[page], code / measures, code % measures));
            }
        }
        for (int i = 0; i < keys.size(); i++) {
            nested(unpack(keys.key(i)));
        }
        int nestedAxes = (isFlat(abovePlace) ? 0 : 1) + (isFlat(abovePeriod) ? 0 : 1) + (isFlat(aboveCategory) ? 0 : 1);
        if (nestedAxes > 1) {
            for (int axis = 0; axis < 3; axis++) {
                crosswise(axis);
            }
        }
        MovedOverlaps across = new MovedOverlaps(periods, moved, abovePeriod, aboveCategory);
        StockOverlaps stocks = new StockOverlaps(schema, periods, abovePlace, aboveCategory, moved);
        for (int i = 0; i < keys.size(); i++) {
            Overlaps.Key key = unpack(keys.key(i));
            stocks.add(key);
            across.add(key);
        }
        points.addAll(across.find());
        return new Overlaps(List.copyOf(points), stocks.find());
    }

    private void report(long point, Overlaps.Key one, Overlaps.Key other) {
        Overlaps.Key at = unpack(point);
        int equal = (one.place() == other.place() ? Overlaps.PLACE : 0)
                | (one.period() == other.period() ? Overlaps.PERIOD : 0)
                | (one.category() == other.category() ? Overlaps.CATEGORY : 0);
        if (found.add(point << 3 | equal) == points.size()) {
            points.add(new Overlaps.Point(at, at.place(), equal, one, other));
        }
    }

    static int[] withSelf(int[] above, int self) {
        int[] all = Arrays.copyOf(above, above.length + 1);
        all[above.length] = self;
        return all;
    }

    /** One fact holds another on every axis. */
    private void nested(Overlaps.Key key) {
        for (int place : withSelf(abovePlace[key.place()], key.place())) {
            for (int period : withSelf(abovePeriod[key.period()], key.period())) {
                for (int category : withSelf(aboveCategory[key.category()], key.category())) {
                    Overlaps.Key above = new Overlaps.Key(place, period, category, key.measure());
                    long point = pack(place, period, category, key.measure());
                    if (!above.equals(key) && keys.contains(point)) {
                        report(point, key, above);
                    }
                }
            }
        }
    }

    /** One fact holds another on one axis, and is held by it on the others: all waste of a county, one kind of its city. */
    private void crosswise(int axis) {
        LongTable raised = new LongTable();
        List<Overlaps.Key> raisedFrom = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Overlaps.Key key = unpack(keys.key(i));
            for (int up : axis == 0
                    ? abovePlace[key.place()]
                    : axis == 1 ? abovePeriod[key.period()] : aboveCategory[key.category()]) {
                long point = axis == 0
                        ? pack(up, key.period(), key.category(), key.measure())
                        : axis == 1
                                ? pack(key.place(), up, key.category(), key.measure())
                                : pack(key.place(), key.period(), up, key.measure());
                if (raised.add(point) == raisedFrom.size()) {
                    raisedFrom.add(key);
                }
            }
        }
        for (int i = 0; i < keys.size(); i++) {
            Overlaps.Key key = unpack(keys.key(i));
            int[] self = new int[0];
            for (int place : withSelf(axis == 0 ? self : abovePlace[key.place()], key.place())) {
                for (int period : withSelf(axis == 1 ? self : abovePeriod[key.period()], key.period())) {
                    for (int category : withSelf(axis == 2 ? self : aboveCategory[key.category()], key.category())) {
                        long point = pack(place, period, category, key.measure());
                        int from = raised.find(point);
                        boolean self0 = place == key.place() && period == key.period() && category == key.category();
                        if (from >= 0 && !self0) {
                            report(point, key, raisedFrom.get(from));
                        }
                    }
                }
            }
        }
    }
}
