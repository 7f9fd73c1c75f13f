/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;

/** Values added one by one, in groups numbered as they come; mutable, for one thread. */
final class RowTable {
    private static final int FIRST = 64;

    private final Map<GroupKey, Integer> numbers = new HashMap<>();
    private final List<GroupKey> keys = new ArrayList<>();
    private final Map<String, MeasureScale> scales = new HashMap<>();
    private final Map<String, Integer> reporterNumbers = new HashMap<>();
    private final List<String> reporters = new ArrayList<>();
    private final PairSet pairs = new PairSet();
    private SumColumns sums = new SumColumns(FIRST);
    private long[] least = new long[FIRST];
    private long[] most = new long[FIRST];
    private int[] doubts = new int[FIRST];

    int group(GroupKey key, MeasureScale scale) {
        InvalidPartException.check(
                key.measure().equals(scale.measure()),
                "PartialSumsBuilder",
                "scale",
                key.measure(),
                key.measure(),
                scale);
        MeasureScale known = scales.putIfAbsent(scale.measure(), scale);
        if (known != null && !known.equals(scale)) {
            throw new UnmergeablePartialsException(known, scale);
        }
        Integer number = numbers.putIfAbsent(key, keys.size());
        if (number != null) {
            return number;
        }
        keys.add(key);
        if (keys.size() > least.length) {
            grow();
        }
        int added = keys.size() - 1;
        least[added] = Long.MAX_VALUE;
        most[added] = Long.MIN_VALUE;
        return added;
    }

    private void grow() {
        int size = Math.multiplyExact(least.length, 2);
        sums = new SumColumns(
                Arrays.copyOf(sums.low, size),
                sums.high == null ? null : Arrays.copyOf(sums.high, size),
                Arrays.copyOf(sums.counts, size));
        least = Arrays.copyOf(least, size);
        most = Arrays.copyOf(most, size);
        doubts = Arrays.copyOf(doubts, size);
    }

    int reporter(String name) {
        Integer number = reporterNumbers.get(name);
        if (number == null) {
            GroupKey.checkText(name, "PartialSumsBuilder", "reporter");
            number = reporters.size();
            reporterNumbers.put(name, number);
            reporters.add(name);
        }
        return number;
    }

    void add(int group, long value, int reporter, int doubt) {
        InvalidPartException.check(
                group >= 0 && group < keys.size() && reporter >= 0 && reporter < reporters.size(),
                "PartialSumsBuilder",
                "group",
                "本累加器给出的编号",
                "numbers that this builder gave",
                group + ", " + reporter);
        sums.add(group, value);
        least[group] = Math.min(least[group], value);
        most[group] = Math.max(most[group], value);
        doubts[group] |= doubt;
        pairs.add(group, reporter);
    }

    /** The values so far; groups and reporters that were named and never used are not in it. */
    PartialSums toSums(boolean sumsOnly) {
        int[] used =
                IntStream.range(0, keys.size()).filter(i -> sums.counts[i] > 0).toArray();
        Integer[] order = Arrays.stream(used).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> keys.get(a).compareTo(keys.get(b)));
        Names territories = names(order, k -> k.territory().text());
        Names categories = names(order, GroupKey::category);
        Names periods = names(order, k -> k.period().toString());
        Names measures = names(order, GroupKey::measure);
        long[] packed = new long[order.length];
        int[] places = new int[order.length];
        int[] newGroup = new int[keys.size()];
        for (int i = 0; i < order.length; i++) {
            GroupKey key = keys.get(order[i]);
            packed[i] = Layout.key(
                    territories.code(key.territory().text()),
                    categories.code(key.category()),
                    periods.code(key.period().toString()),
                    measures.code(key.measure()));
            places[i] = order[i];
            newGroup[order[i]] = i;
        }
        MeasureScale[] scaleOf = new MeasureScale[measures.size()];
        for (int m = 0; m < scaleOf.length; m++) {
            MeasureScale scale = scales.get(measures.text(m));
            if (scale == null) {
                throw new IllegalStateException("no scale"); // given with every group
            }
            scaleOf[m] = scale;
        }
        Layout layout = new Layout(territories, categories, periods, scaleOf, packed);
        return PartialSums.of(layout, sums.only(places), sumsOnly ? null : details(places, newGroup));
    }

    private Names names(Integer[] order, Function<GroupKey, String> part) {
        return new Names(Arrays.stream(order)
                .map(i -> part.apply(keys.get(i)))
                .distinct()
                .sorted()
                .toArray(String[]::new));
    }

    private DetailColumns details(int[] places, int[] newGroup) {
        String[] names = reporters.toArray(String[]::new);
        Arrays.sort(names);
        Names sorted = new Names(names);
        int[] newReporter = reporters.stream().mapToInt(sorted::code).toArray();
        long[] all = pairs.sorted(newGroup, newReporter);
        boolean[] used = new boolean[names.length];
        for (long pair : all) {
            used[(int) pair] = true;
        }
        int[] code = new int[names.length];
        for (int i = 1; i < names.length; i++) {
            code[i] = code[i - 1] + (used[i - 1] ? 1 : 0);
        }
        int[] starts = new int[places.length + 1];
        int[] members = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            members[i] = code[(int) all[i]];
            starts[(int) (all[i] >>> 32) + 1] = i + 1;
        }
        DetailColumns details = new DetailColumns(
                new long[places.length],
                new long[places.length],
                new int[places.length],
                new ReporterSets(sorted.only(used), starts, members));
        for (int i = 0; i < places.length; i++) {
            details.least[i] = least[places[i]];
            details.most[i] = most[places[i]];
            details.doubts[i] = doubts[places[i]];
        }
        return details;
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** The scale a measure was given, if any. */
    @Nullable
    MeasureScale scale(String measure) {
        return scales.get(measure);
    }
}
