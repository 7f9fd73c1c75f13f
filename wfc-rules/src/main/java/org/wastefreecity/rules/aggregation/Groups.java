/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * Rows added up by what a roll-up tells apart. Of places, periods and categories directly below one and the same that it does not
 * tell apart, the first that came stands for all, so that what lies above them, and would overlap with them, still does. A measure
 * that is more than a sum keeps its own. A row taken away leaves no trace of one that was added.
 */
final class Groups implements RowSink {
    private static final int PERIOD_BITS = 16;
    private static final int CODE_BITS = 28;
    private static final int REPORTER_BITS = 26;
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private final FactSchema schema;
    private final RollUp rollUp;
    private final Variants variants;
    private final boolean[] kept;
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
    private int[] statuses = new int[16];
    private int[] filed = new int[16];
    private long[] lastRow = new long[16];
    private final Map<Integer, BigInteger> squares = new HashMap<>();
    private final Map<RawRows.Missing, int[]> missing = new LinkedHashMap<>();
    private final StrayRows strays = new StrayRows();
    private final Map<Integer, ReportingPeriod> standInPeriods = new HashMap<>();
    private final Set<Integer> standInPlaces = new HashSet<>();
    private final Set<Integer> standInCategories = new HashSet<>();
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

    /** What stands for others, by the codes of the intake. */
    StandIns standIns() {
        return new StandIns(standInPeriods, standInPlaces, standInCategories);
    }

    Variants variants() {
        return variants;
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
            if (variantFirst[variant] != variant) {
                standInPlaces.add(variants.place(variantFirst[variant]));
            }
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
            if (periodFirst[period] != period) {
                ReportingPeriod stands = intake.codes().periods().get(periodFirst[period]);
                standInPeriods.merge(periodFirst[period], StandIns.both(stands, when), StandIns::both);
            }
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
            if (categoryFirst[category] != category) {
                standInCategories.add(categoryFirst[category]);
            }
        }
        return categoryFirst[category];
    }

    @Override
    public void add(int variant, int period, int code, long value, int reporter, long row) {
        int measures = kept.length;
        long place = place(variant, code);
        long when = when(period, code);
        int key = keys.add((place << PERIOD_BITS | when) << CODE_BITS | what(code));
        int before = groups.size();
        int group = groups.add((long) key << REPORTER_BITS | reporter);
        if (group == low.length) {
            low = Arrays.copyOf(low, 2 * group);
            high = Arrays.copyOf(high, 2 * group);
            count = Arrays.copyOf(count, 2 * group);
            statuses = Arrays.copyOf(statuses, 2 * group);
            filed = Arrays.copyOf(filed, 2 * group);
            lastRow = Arrays.copyOf(lastRow, 2 * group);
        }
        if (groups.size() > before) {
            filed[group] = NEVER_FILED;
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
            return; // which month or place it is that does not apply is not told apart here
        }
        RawRows.Missing key =
                new RawRows.Missing(place(variant, code), when(period, code), what(code), reporter, status);
        missing.computeIfAbsent(key, k -> new int[1])[0] += sign;
    }

    @Override
    public void addStray(Stray where, Extra what) {
        strays.add(where, sign < 0 ? what.negated() : what);
    }

    @Override
    public void mark(byte status, int day) {
        statuses[last] |= 1 << status;
        filed[last] = Math.max(filed[last], day);
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
        int status = statuses[group];
        do {
            BigInteger part = left.min(LARGEST).max(LARGEST.negate());
            add(rows, group, part.longValueExact(), status);
            status &= status - 1;
            left = left.subtract(part);
        } while (left.signum() != 0 || status != 0);
        if (isContradicted) {
            add(rows, group, 0, 0); // a second row is what makes it one; its value does not matter
        }
    }

    private void add(RawRows rows, int group, long value, int status) {
        long key = keys.key((int) (groups.key(group) >>> REPORTER_BITS));
        int place = (int) (key >>> CODE_BITS + PERIOD_BITS);
        int when = (int) (key >>> CODE_BITS) & (1 << PERIOD_BITS) - 1;
        int what = (int) key & (1 << CODE_BITS) - 1;
        int reporter = (int) groups.key(group) & (1 << REPORTER_BITS) - 1;
        rows.add(place, when, what, value, reporter, lastRow[group]);
        rows.mark((byte) (status == 0 ? 0 : Integer.numberOfTrailingZeros(status)), filed[group]);
    }
}
