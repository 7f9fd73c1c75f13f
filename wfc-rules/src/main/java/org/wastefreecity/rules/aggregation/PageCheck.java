/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/**
 * Checks the rows of each page against each other: repeated rows, and reporters whose rows add up to what is not possible. A row by
 * itself may be negative, because it may be a correction; what a reporter's rows for one key add up to may not.
 */
final class PageCheck {
    private static final int BANK = 1 << 16;

    private static final Wording AMOUNT_TWICE = Wording.of(
            "两行相同，只计一次；删去重复行，若确为两笔，合并为一行",
            "Both say the same and one was counted: delete the other one, or make one row of both");
    private static final Wording BOTH_COUNT = Wording.of(
            "两行相同，只计一次则合计不可能成立，故两行均计；请核实，并合并为一行",
            "Both say the same and both were counted, since with one the sum is not possible: make one row of both");

    private final FactSchema schema;
    private final FindingLog log;
    private final PageMaker.Sorted rows;
    private final int measures;
    private final PossibleValues limits;
    private final long[] lowest;
    private final long[] highest;
    private final boolean each;
    private final BitSet refused = new BitSet();
    private final List<OpenReport> open;
    private final StrayRows strays = new StrayRows();
    private final boolean[] adds;
    private final boolean[] together; // by measure: whether one row is what several keys come to
    private final List<int[]> again = new ArrayList<>(); // of this page: rows that came again, each with the first one
    private int variant;
    private int period;
    private int[] slots = new int[256];
    private long[] sums = new long[256];

    PageCheck(
            FactSchema schema,
            FindingLog log,
            PageMaker.Sorted rows,
            boolean each,
            boolean[] together,
            List<OpenReport> missing) {
        this.schema = schema;
        this.together = together;
        this.each = each;
        this.log = log;
        this.rows = rows;
        this.open = new ArrayList<>(missing);
        this.measures = schema.measures().size();
        this.adds = new boolean[measures];
        for (int m = 0; m < measures; m++) {
            adds[m] = Combining.addsUp(schema.measures().get(m));
        }
        this.limits = PossibleValues.of(schema);
        this.lowest = limits.lowest();
        this.highest = limits.highest();
    }

    /** The rows that have to be left out. {@code end} has the end of each page; the bank of a page is its key's. */
    BitSet refused(int[] end, int banks, BitSet crossing, List<ReportingPeriod> periods) {
        for (int key = 0, first = 0; key < end.length - 1; first = end[key++]) {
            period = key % periods.size();
            variant = key / periods.size() / banks;
            int bank = key / periods.size() % banks * BANK;
            if (end[key] > first && crossing.get(period)) {
                refuseAll(first, end[key], bank, periods.get(period));
            } else if (end[key] > first && each) {
                check(first, end[key], bank);
            } else if (end[key] > first) {
                checkSums(first, end[key], bank, prepared(end[key] - first));
            }
        }
        return refused;
    }

    /** Rows for periods that lie across others: what they say is part of what was said for these. */
    StrayRows strays() {
        return strays;
    }

    /** What is missing, from the start or since something was left out, and what may count once more. */
    List<OpenReport> open() {
        return open;
    }

    private int prepared(int rows) {
        int size = Math.max(16, Integer.highestOneBit(rows) * 4);
        if (slots.length < size) {
            slots = new int[size];
            sums = new long[size];
        } else {
            Arrays.fill(slots, 0, size, 0);
        }
        return size;
    }

    private OpenReport at(int i, int bank, long again) {
        int code = bank + rows.code[i];
        ObservationStatus status = again == 0 ? ObservationStatus.UNREADABLE : ObservationStatus.UNVALIDATED;
        int measure = code % measures;
        return new OpenReport(
                variant, period, code / measures, measure, rows.reporter[i], status, again, together[measure]);
    }

    private void refuseAll(int from, int to, int bank, ReportingPeriod period) {
        refused.set(from, to);
        for (int i = from; i < to; i++) {
            int code = bank + rows.code[i];
            Stray where = new Stray(variant, this.period, code / measures, code % measures);
            strays.add(where, limits.extra(code % measures, rows.value[i]));
            log.error(
                    "crossing-period",
                    rows.row[i],
                    Wording.of("与其他报告期互不交叉的时期", "a period that lies inside others or apart from them"),
                    period,
                    Wording.of("本行未采用，请改用互相嵌套的时期", "The row was left out: use periods that nest"));
        }
    }

    private void check(int from, int to, int bank) {
        int size = prepared(to - from);
        boolean suspect = false;
        again.clear();
        for (int i = from; i < to; i++) {
            int measure = (bank + rows.code[i]) % measures;
            long value = rows.value[i];
            suspect |= value < lowest[measure] | highest[measure] != Long.MAX_VALUE | !adds[measure];
            int slot = hash(rows.code[i], rows.reporter[i], value) & size - 1;
            while (slots[slot] != 0 && !repeats(i, slots[slot] - 1 + from)) {
                slot = slot + 1 & size - 1;
            }
            if (slots[slot] == 0) {
                slots[slot] = i - from + 1;
            } else {
                repeated(i, slots[slot] - 1 + from, adds[measure]);
            }
        }
        if (suspect || !again.isEmpty()) {
            checkSums(from, to, bank, size);
        }
    }

    /** Of two equal rows the first counts: a balance said twice is one balance, an amount said twice is one amount or two. */
    private void repeated(int i, int first, boolean mayCount) {
        refused.set(i);
        if (rows.status != null && rows.status[i] != 0) {
            rows.status[first] = rows.status[i];
        }
        if (mayCount && rows.value[i] != 0) {
            again.add(new int[] {i, first});
        } else {
            warn(
                    i,
                    first,
                    mayCount
                            ? AMOUNT_TWICE
                            : Wording.of(
                                    "两行相同，只计一次；删去重复行", "Both say the same and one was counted: delete the other one"));
        }
    }

    private void warn(int i, int first, Wording repair) {
        log.warning(
                "repeated-row",
                rows.row[i],
                Wording.of("每行一次", "each row once"),
                log.places().of(rows.row[first]),
                repair);
    }

    /**
     * Decides which rows that came again count: all that are needed to make the sum of their key possible, as a rule none. What the
     * sum may be besides, within what is possible, is left open.
     */
    private void settleAgain(int from, int bank, int size) {
        Map<Integer, List<int[]>> byKey = new LinkedHashMap<>();
        again.forEach(a -> byKey.computeIfAbsent(slotOf(a[0], from, size), s -> new ArrayList<>())
                .add(a));
        byKey.forEach((slot, some) -> {
            int measure = (bank + rows.code[some.get(0)[0]]) % measures;
            TwiceSaid twice = TwiceSaid.of(
                    sums[slot],
                    some.stream().mapToLong(a -> rows.value[a[0]]).toArray(),
                    lowest[measure],
                    highest[measure]);
            for (int k = 0; k < some.size(); k++) {
                int[] pair = some.get(k);
                if (twice.counts(k)) {
                    refused.clear(pair[0]);
                }
                warn(pair[0], pair[1], twice.counts(k) ? BOTH_COUNT : AMOUNT_TWICE);
            }
            sums[slot] = twice.sum();
            for (long rest : new long[] {twice.less(), twice.more()}) {
                if (rest != 0) {
                    open.add(at(some.get(0)[0], bank, rest));
                }
            }
        });
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
            if (refused.get(i)) {
                continue;
            }
            int measure = (bank + rows.code[i]) % measures;
            int slot = slotOf(i, from, size);
            if (slots[slot] == 0) {
                slots[slot] = i - from + 1;
                sums[slot] = rows.value[i];
            } else if (adds[measure] || !each) {
                sums[slot] = TwiceSaid.clamped(sums[slot], rows.value[i]);
            } else {
                contradicts(i, slots[slot] - 1 + from, schema.measures().get(measure));
            }
        }
        if (!again.isEmpty()) {
            settleAgain(from, bank, size);
        }
        for (int i = from; i < to; i++) {
            int measure = (bank + rows.code[i]) % measures;
            if (!refused.get(i)) {
                int slot = slotOf(i, from, size);
                boolean together = adds[measure] || !each;
                if (isImpossible(together ? sums[slot] : rows.value[i], measure)) {
                    leaveOut(i, measure, together ? sums[slot] : rows.value[i]);
                    if (i == slots[slot] - 1 + from) {
                        open.add(at(i, bank, 0));
                    }
                }
            }
        }
    }

    /** Of figures that were put together, so that nobody knows of how many, one below 0 is all that can be told. */
    private boolean isImpossible(long value, int measure) {
        return each || !adds[measure]
                ? value < lowest[measure] || value > highest[measure]
                : lowest[measure] >= 0 && value < lowest[measure];
    }

    private void contradicts(int i, int first, Measure measure) {
        log.error(
                "contradicting-rows",
                rows.row[i],
                Wording.of(measure.name().zh() + "同一键只有一个值", "one value of " + measure.id() + " for each key"),
                log.places().of(rows.row[first]),
                Wording.of(
                        "两行不一，无法判断以哪一行为准，所涉汇总均不给出",
                        "Nothing says which of the two is right, and whatever rests on them is refused: delete one"));
    }

    private void leaveOut(int i, int measure, long found) {
        refused.set(i);
        Measure known = schema.measures().get(measure);
        log.error(
                "impossible-value",
                rows.row[i],
                Wording.of(
                        known.name().zh() + shown(known, "不小于", "不大于"),
                        known.id() + shown(known, " at least ", " at most ")),
                BigDecimal.valueOf(found, known.places()).stripTrailingZeros().toPlainString() + " " + known.unit(),
                Wording.of(
                        "该填报人同一键的各行均未采用，请核实",
                        "All rows of this reporter for this key were left out: find out what is right"));
    }

    /** What is possible, in words. */
    private static String shown(Measure measure, String least, String most) {
        Optional<Figure> lower = measure.possible().flatMap(Bounds::lower);
        Optional<Figure> upper = measure.possible().flatMap(Bounds::upper);
        return lower.map(f -> least + f).orElse("")
                + (lower.isPresent() && upper.isPresent() ? "," : "")
                + upper.map(f -> most + f).orElse("");
    }

    private int slotOf(int i, int from, int size) {
        int slot = hash(rows.code[i], rows.reporter[i], 0) & size - 1;
        while (slots[slot] != 0 && !sameKey(i, slots[slot] - 1 + from)) {
            slot = slot + 1 & size - 1;
        }
        return slot;
    }
}
