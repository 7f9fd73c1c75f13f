/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/**
 * Checks the rows of each page against each other: repeated rows, and reporters whose rows add up to what is not possible. A row by
 * itself may be negative, because it may be a correction; what a reporter's rows for one key add up to may not.
 */
final class PageCheck {
    private static final int BANK = 1 << 16;

    private final FactSchema schema;
    private final FindingLog log;
    private final PageMaker.Sorted rows;
    private final int measures;
    private final long[] lowest;
    private final long[] highest;
    private final BitSet refused = new BitSet();
    private int[] slots = new int[256];
    private long[] sums = new long[256];

    PageCheck(FactSchema schema, FindingLog log, PageMaker.Sorted rows) {
        this.schema = schema;
        this.log = log;
        this.rows = rows;
        this.measures = schema.measures().size();
        this.lowest = schema.measures().stream().mapToLong(m -> limit(m, true)).toArray();
        this.highest =
                schema.measures().stream().mapToLong(m -> limit(m, false)).toArray();
    }

    /** A bound of what is possible, in units of the last place. */
    private static long limit(Measure measure, boolean lower) {
        Optional<Figure> bound = measure.possible().flatMap(lower ? Bounds::lower : Bounds::upper);
        if (bound.isEmpty()) {
            return lower ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        Rational scaled = bound.get()
                .valueIn(measure.unit())
                .times(Rational.of(BigInteger.TEN.pow(measure.places()), BigInteger.ONE));
        BigDecimal whole = scaled.toBigDecimal(0, lower ? RoundingMode.CEILING : RoundingMode.FLOOR);
        return whole.max(BigDecimal.valueOf(Long.MIN_VALUE))
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }

    /** The rows that have to be left out. {@code end} has the end of each page; the bank of a page is its key's. */
    BitSet refused(int[] end, int banks, BitSet crossing, List<ReportingPeriod> periods) {
        for (int key = 0, first = 0; key < end.length - 1; first = end[key++]) {
            int period = key % periods.size();
            if (end[key] > first && crossing.get(period)) {
                refuseAll(first, end[key], periods.get(period));
            } else if (end[key] > first) {
                check(first, end[key], key / periods.size() % banks * BANK);
            }
        }
        return refused;
    }

    private void refuseAll(int from, int to, ReportingPeriod period) {
        refused.set(from, to);
        for (int i = from; i < to; i++) {
            log.error(
                    "crossing-period",
                    rows.row[i],
                    Wording.of("与其他报告期互不交叉的时期", "a period that lies inside others or apart from them"),
                    period,
                    Wording.of("本行未采用，请改用互相嵌套的时期", "The row was left out: use periods that nest"));
        }
    }

    private void check(int from, int to, int bank) {
        int size = Math.max(16, Integer.highestOneBit(to - from) * 4);
        if (slots.length < size) {
            slots = new int[size];
            sums = new long[size];
        } else {
            Arrays.fill(slots, 0, size, 0);
        }
        boolean suspect = false;
        for (int i = from; i < to; i++) {
            int measure = (bank + rows.code[i]) % measures;
            long value = rows.value[i];
            suspect |= value < lowest[measure] | highest[measure] != Long.MAX_VALUE;
            int slot = hash(rows.code[i], rows.reporter[i], value) & size - 1;
            while (slots[slot] != 0 && !repeats(i, slots[slot] - 1 + from)) {
                slot = slot + 1 & size - 1;
            }
            if (slots[slot] == 0) {
                slots[slot] = i - from + 1;
            } else {
                log.warning(
                        "repeated-row",
                        rows.row[i],
                        Wording.of("每行一次", "each row once"),
                        "row " + rows.row[slots[slot] - 1 + from],
                        Wording.of(
                                "两行相同，均已计入，请核实",
                                "Both say the same and both were counted: find out whether they should be"));
            }
        }
        if (suspect) {
            checkSums(from, to, bank, size);
        }
    }

    private boolean repeats(int i, int j) {
        return sameKey(i, j) && rows.value[i] == rows.value[j];
    }

    private boolean sameKey(int i, int j) {
        return rows.code[i] == rows.code[j] && rows.reporter[i] == rows.reporter[j];
    }

    private static int hash(int code, int reporter, long value) {
        long hash = (code * 31L + reporter) * 0x9E3779B97F4A7C15L + value * 0xC2B2AE3D27D4EB4FL;
        return (int) (hash ^ hash >>> 32 ^ hash >>> 47);
    }

    private void checkSums(int from, int to, int bank, int size) {
        Arrays.fill(slots, 0, size, 0);
        for (int i = from; i < to; i++) {
            int slot = slotOf(i, from, size);
            if (slots[slot] == 0) {
                slots[slot] = i - from + 1;
                sums[slot] = 0;
            }
            sums[slot] = clamped(sums[slot], rows.value[i]);
        }
        for (int i = from; i < to; i++) {
            int measure = (bank + rows.code[i]) % measures;
            long sum = sums[slotOf(i, from, size)];
            if (sum < lowest[measure] || sum > highest[measure]) {
                refused.set(i);
                Measure known = schema.measures().get(measure);
                log.error(
                        "impossible-value",
                        rows.row[i],
                        Wording.of(
                                known.name().zh() + "在" + known.possible() + "之内",
                                known.id() + " within " + known.possible()),
                        BigDecimal.valueOf(sum, known.places()).toPlainString(),
                        Wording.of(
                                "该填报人同一键的各行均未采用，请核实",
                                "All rows of this reporter for this key were left out: find out what is right"));
            }
        }
    }

    private int slotOf(int i, int from, int size) {
        int slot = hash(rows.code[i], rows.reporter[i], 0) & size - 1;
        while (slots[slot] != 0 && !sameKey(i, slots[slot] - 1 + from)) {
            slot = slot + 1 & size - 1;
        }
        return slot;
    }

    /** The sum, or the end of the range of longs where it lies beyond. */
    private static long clamped(long a, long b) {
        long sum = a + b;
        return ((a ^ sum) & (b ^ sum)) < 0 ? (a < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : sum;
    }
}
