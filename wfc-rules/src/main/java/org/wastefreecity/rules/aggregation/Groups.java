/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * Rows added up by what a roll-up tells apart. Of places, periods and categories directly below one and the same that it does not
 * tell apart, the first that came stands for all. A measure that is more than a sum keeps its own. What rows spoke of is kept beside
 * the sums, for only that tells whether one of them holds another. A row taken away leaves no trace of one that was added.
 */
final class Groups implements RowSink {
    private static final int PERIOD_BITS = 16;
    private static final int CODE_BITS = 28;
    private static final int REPORTER_BITS = 26;
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private final FactSchema schema;
    private final RollUp rollUp;
    private final Variants variants;
    private final boolean[] kept; // by measure: what is combined from the very keys that were reported
    private final boolean[] isSaid; // balances and the like: several rows are several words on one thing
    private final Map<List<Object>, Integer> firsts = new HashMap<>();
    private final int[] categoryFirst;
    private final LongTable keys = new LongTable();
    private final LongTable groups = new LongTable();
    private int[] variantFirst = new int[0];
    private int[] periodFirst = new int[0];
    private long[] low = new long[16];
    private long[] high = new long[16];
    private long[] count = new long[16];
    private long[] lastRow = new long[16];
    private final LongTable spoken = new LongTable();
    private long[] times = new long[16]; // how many rows spoke of it
    private final Map<Integer, Marks> marks = new HashMap<>();
    private final Map<Integer, BigInteger> squares = new HashMap<>();
    private final Map<RawRows.Missing, int[]> missing = new LinkedHashMap<>();
    private final StrayRows strays = new StrayRows();
    private int sign = 1;
    private int last;
    private @Nullable FactSetBuilder intake;

    Groups(FactSchema schema, RollUp rollUp, Variants variants) {
        this.schema = schema;
        this.rollUp = rollUp;
        this.variants = variants;
        this.kept = new boolean[schema.measures().size()];
        this.isSaid = new boolean[kept.length];
        for (int m = 0; m < kept.length; m++) {
            Measure measure = schema.measures().get(m);
            boolean weighs = schema.measures().stream()
                    .anyMatch(w -> w.weight().map(measure.id()::equals).orElse(false));
            kept[m] = weighs || Fold.isNeeded(measure);
            isSaid[m] = !Combining.addsUp(measure);
        }
        this.categoryFirst = new int[schema.categories().size()];
        Arrays.fill(categoryFirst, -1);
    }

    void follow(FactSetBuilder rows) {
        intake = rows;
    }

    void adding() {
        sign = 1;
    }

    void subtracting() {
        sign = -1;
    }

    int size() {
        return groups.size();
    }

    RollUp rollUp() {
        return rollUp;
    }

    /** The measures of which rows of several keys are put together. */
    boolean[] together() {
        boolean[] together = new boolean[kept.length];
        for (int m = 0; m < kept.length; m++) {
            together[m] = !kept[m];
        }
        return together;
    }

    /** What rows spoke of, one row without a value for each. */
    RawRows spoken() {
        RawRows rows = new RawRows();
        for (int i = 0; i < spoken.size(); i++) {
            if (times[i] > 0) {
                long key = spoken.key(i);
                rows.add(variantOf(key), periodOf(key), codeOf(key), 0, 0, 0);
            }
        }
        return rows;
    }

    /** One element of each axis, to be asked where it lies. */
    private record One(FactSchema schema, FactSet.PlaceVariant[] variants, List<ReportingPeriod> periods)
            implements Elements {
        @Override
        public boolean isUsed(int category) {
            return true;
        }
    }

    private int first(int element, List<Object> where) {
        return firsts.computeIfAbsent(where, w -> element);
    }

    private static void describe(List<Object> where, LevelMap map, int element) {
        int member = map.of()[element];
        where.add(member < 0 ? "" : map.names().get(member));
        where.add(map.own()[element]);
    }

    private int variant(int variant) {
        if (variant >= variantFirst.length) {
            int before = variantFirst.length;
            variantFirst = Arrays.copyOf(variantFirst, variant * 2 + 16);
            Arrays.fill(variantFirst, before, variantFirst.length, -1);
        }
        if (variantFirst[variant] < 0) {
            FactSet.PlaceVariant place = new FactSet.PlaceVariant(variants.place(variant), variants.path(variant));
            One one = new One(schema, new FactSet.PlaceVariant[] {place}, List.of());
            List<Object> where = new ArrayList<>(List.of("place"));
            for (int above : place.path()) {
                where.add(above == place.place() ? "own" : above);
            }
            rollUp.territories().forEach(l -> describe(where, LevelMap.of(l, one), 0));
            variantFirst[variant] = first(variant, where);
        }
        return variantFirst[variant];
    }

    private int period(int period) {
        if (period >= periodFirst.length) {
            int before = periodFirst.length;
            periodFirst = Arrays.copyOf(periodFirst, period * 2 + 16);
            Arrays.fill(periodFirst, before, periodFirst.length, -1);
        }
        if (periodFirst[period] < 0 && intake != null) {
            ReportingPeriod when = intake.codes().periods().get(period);
            One one = new One(schema, new FactSet.PlaceVariant[0], List.of(when));
            List<Object> where = new ArrayList<>(List.of("period"));
            for (PeriodLevel.Length length : PeriodLevel.Length.values()) {
                ReportingPeriod above = length.of(when.lastDay());
                where.add(above.equals(when) ? "own" : above.encloses(when) ? above : "shorter");
            }
            where.add(when.days() > 366 ? when : "");
            rollUp.periods().forEach(l -> describe(where, LevelMap.of(l, one), 0));
            periodFirst[period] = first(period, where);
        }
        return periodFirst[period];
    }

    private int category(int category) {
        if (categoryFirst[category] < 0) {
            One one = new One(schema, new FactSet.PlaceVariant[0], List.of());
            List<Object> where = new ArrayList<>(List.of("category"));
            where.add(schema.parentOf(category));
            rollUp.categories().forEach(l -> describe(where, LevelMap.of(l, one), category));
            categoryFirst[category] = first(category, where);
        }
        return categoryFirst[category];
    }

    @Override
    public void add(int variant, int period, int code, long value, int reporter, long row) {
        int measures = kept.length;
        speak(key(variant, period, code));
        int key = keys.add(key(place(variant, code), when(period, code), what(code)));
        int group = groups.add((long) key << REPORTER_BITS | reporter);
        if (group == low.length) {
            low = Arrays.copyOf(low, 2 * group);
            high = Arrays.copyOf(high, 2 * group);
            count = Arrays.copyOf(count, 2 * group);
            lastRow = Arrays.copyOf(lastRow, 2 * group);
        }
        Kernel.add(low, high, group, sign * value);
        count[group] += sign;
        lastRow[group] = row;
        last = group;
        if (isSaid[code % measures]) {
            BigInteger square = BigInteger.valueOf(value).pow(2).multiply(BigInteger.valueOf(sign));
            squares.merge(group, square, BigInteger::add);
        }
    }

    private void speak(long key) {
        int number = spoken.add(key);
        if (number == times.length) {
            times = Arrays.copyOf(times, 2 * number);
        }
        times[number] += sign;
    }

    private static long key(long variant, long period, int code) {
        return (variant << PERIOD_BITS | period) << CODE_BITS | code;
    }

    private static int variantOf(long key) {
        return (int) (key >>> CODE_BITS + PERIOD_BITS);
    }

    private static int periodOf(long key) {
        return (int) (key >>> CODE_BITS) & (1 << PERIOD_BITS) - 1;
    }

    private static int codeOf(long key) {
        return (int) key & (1 << CODE_BITS) - 1;
    }

    private int place(int variant, int code) {
        return kept[code % kept.length] ? variant : variant(variant);
    }

    private int when(int period, int code) {
        return kept[code % kept.length] ? period : period(period);
    }

    private int what(int code) {
        int measures = kept.length;
        return kept[code % measures] ? code : category(code / measures) * measures + code % measures;
    }

    @Override
    public void addMissing(int variant, int period, int code, int reporter, ObservationStatus status) {
        if (status == ObservationStatus.NOT_APPLICABLE) {
            return; // it excuses who owes a report, and what is owed is not asked of sums without rows
        }
        RawRows.Missing key = new RawRows.Missing(variant, period, code, reporter, status);
        missing.computeIfAbsent(key, k -> new int[1])[0] += sign;
    }

    @Override
    public void addStray(Stray where, Extra what) {
        strays.add(where, sign < 0 ? what.negated() : what);
    }

    @Override
    public void mark(byte status, int day) {
        if (status != 0 || day != NEVER_FILED) {
            marks.computeIfAbsent(last, g -> new Marks()).add(status, day, sign);
        }
    }

    /** The groups as rows. What 64 bits do not hold takes several; so does a group of several statuses. */
    RawRows rows() {
        RawRows rows = new RawRows(strays);
        missing.forEach((m, times) -> {
            if (times[0] > 0) {
                rows.addMissing(m.variant(), m.period(), m.code(), m.reporter(), m.status());
            }
        });
        for (int group = 0; group < size(); group++) {
            if (count[group] != 0 || low[group] != 0 || high[group] != 0) {
                add(rows, group);
            }
        }
        return rows;
    }

    private void add(RawRows rows, int group) {
        BigInteger left =
                BigInteger.valueOf(high[group]).shiftLeft(64).add(new BigInteger(Long.toUnsignedString(low[group])));
        BigInteger square = squares.get(group);
        BigInteger times = BigInteger.valueOf(count[group]);
        boolean isContradicted = false;
        if (square != null && count[group] > 1) {
            // of values that are all one, and of no others, the square of the sum is the sum of squares times their
            // number
            isContradicted = !left.pow(2).equals(square.multiply(times));
            left = left.divide(times);
        }
        Marks said = marks.getOrDefault(group, Marks.NONE);
        int status = said.statuses();
        int filed = said.lastDay();
        do {
            BigInteger part = left.min(LARGEST).max(LARGEST.negate());
            add(rows, group, part.longValueExact(), status, filed);
            status &= status - 1;
            left = left.subtract(part);
        } while (left.signum() != 0 || status != 0);
        if (isContradicted) {
            add(rows, group, 0, 0, NEVER_FILED); // a second row is what makes it one; its value does not matter
        }
    }

    private void add(RawRows rows, int group, long value, int status, int filed) {
        long key = keys.key((int) (groups.key(group) >>> REPORTER_BITS));
        int reporter = (int) groups.key(group) & (1 << REPORTER_BITS) - 1;
        rows.add(variantOf(key), periodOf(key), codeOf(key), value, reporter, lastRow[group]);
        rows.mark((byte) (status == 0 ? 0 : Integer.numberOfTrailingZeros(status)), filed);
    }
}
