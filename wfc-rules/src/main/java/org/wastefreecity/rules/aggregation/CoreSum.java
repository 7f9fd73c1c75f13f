/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.rules.aggregation.Kernel.Sums;

/**
 * Adds all rows up to the core cells, which lie as territory × period × category × measure.
 * <p>
 * Each part takes a stretch of pages and owns the cells of the territories in it; of a territory that began in the stretch before,
 * it keeps the cells apart, and they are added when all are done.
 */
final class CoreSum {
    private final FactSet facts;
    private final Pages pages;
    private final AxisPlan territory;
    private final AxisPlan period;
    private final AxisPlan category;
    private final int[] measureOf;
    private final int block;
    private final int inner;
    private final int[] order;
    private final int[][] tables;
    private final char @Nullable [][] fullTables;
    private final long[] bounds;

    /** {@code measureOf} has the place of each measure of the schema among those added, or −1. */
    CoreSum(FactSet facts, AxisPlan territory, AxisPlan period, AxisPlan category, int[] measureOf, int measures) {
        this.facts = facts;
        this.pages = facts.pages();
        this.territory = territory;
        this.period = period;
        this.category = category;
        this.measureOf = measureOf;
        this.inner = category.coreSize * measures;
        this.block = period.coreSize * inner;
        this.order = order();
        this.tables = tables(measures);
        this.fullTables = fullTables();
        this.bounds = new long[territory.coreSize];
        for (int page = 0; page < pages.size(); page++) {
            int member = territory.coreOf[pages.variant()[page]];
            if (member >= 0) {
                bounds[member] = Pages.saturated(bounds[member], pages.magnitude()[page]);
            }
        }
    }

    record Core(Sums sums, byte @Nullable [] marks) {}

    /** Bounds of what the cells of each territory of the core can come to; the largest long where 64 bits are not enough. */
    long[] bounds() {
        return bounds;
    }

    private boolean isWide(int member) {
        return bounds[member] == Long.MAX_VALUE;
    }

    /** The pages that count, by territory of the core. */
    private int[] order() {
        int[] member = territory.coreOf;
        int[] variant = pages.variant();
        int[] counted = new int[pages.size()];
        int count = 0;
        boolean sorted = true;
        int last = 0;
        for (int page = 0; page < counted.length; page++) {
            int where = member[variant[page]];
            if (where >= 0) {
                counted[count++] = page;
                sorted &= last <= where;
                last = where;
            }
        }
        counted = Arrays.copyOf(counted, count);
        if (sorted) {
            return counted;
        }
        int[] at = new int[territory.coreSize + 1];
        for (int page : counted) {
            at[member[variant[page]] + 1]++;
        }
        for (int i = 0; i < territory.coreSize; i++) {
            at[i + 1] += at[i];
        }
        int[] ordered = new int[counted.length];
        for (int page : counted) {
            ordered[at[member[variant[page]]]++] = page;
        }
        return ordered;
    }

    private int[][] tables(int measures) {
        int all = measureOf.length;
        int codes = category.coreOf.length * all;
        int length = Math.min(1 << 16, Math.max(1, Integer.highestOneBit(codes - 1) << 1));
        int[][] banks = new int[(codes - 1 >>> 16) + 1][length];
        for (int[] bank : banks) {
            Arrays.fill(bank, -1);
        }
        for (int code = 0; code < codes; code++) {
            int c = category.coreOf[code / all];
            int m = measureOf[code % all];
            banks[code >>> 16][code & 0xffff] = c < 0 || m < 0 ? -1 : c * measures + m;
        }
        return banks;
    }

    /** The same tables in half the room, where every code that occurs has a cell. */
    private char @Nullable [][] fullTables() {
        boolean full = inner <= 1 << 16 && Arrays.stream(measureOf).allMatch(m -> m >= 0);
        for (int c = 0; c < category.coreOf.length; c++) {
            full &= category.coreOf[c] >= 0 || !facts.isUsed(c);
        }
        if (!full) {
            return null;
        }
        char[][] small = new char[tables.length][];
        for (int bank = 0; bank < small.length; bank++) {
            small[bank] = new char[tables[bank].length];
            for (int i = 0; i < small[bank].length; i++) {
                small[bank][i] = (char) Math.max(0, tables[bank][i]);
            }
        }
        return small;
    }

    Core run(Crew crew) {
        boolean wide = Arrays.stream(bounds).anyMatch(b -> b == Long.MAX_VALUE);
        boolean marked = isAnyMarked();
        int cells = territory.coreSize * block;
        Sums sums = Sums.of(cells, wide);
        byte[] marks = marked ? new byte[cells] : null;
        int parts = Math.min(crew.parts(), Math.max(1, order.length));
        int[] cuts = cuts(parts);
        Core[] apart = new Core[parts];
        crew.run(parts, t -> {
            if (cuts[t] < cuts[t + 1]) {
                int first = memberAt(cuts[t]);
                int from = cuts[t];
                if (from > 0 && memberAt(from - 1) == first) {
                    int to = from;
                    while (to < cuts[t + 1] && memberAt(to) == first) {
                        to++;
                    }
                    Core own = new Core(Sums.of(block, wide && isWide(first)), marked ? new byte[block] : null);
                    add(from, to, -first * block, own);
                    apart[t] = own;
                    from = to;
                }
                add(from, cuts[t + 1], 0, new Core(sums, marks));
            }
        });
        for (int t = 0; t < parts; t++) {
            if (apart[t] != null) {
                join(apart[t], memberAt(cuts[t]) * block, sums, marks);
            }
        }
        if (sums.high() != null) {
            widen(sums);
        }
        return new Core(sums, marks);
    }

    private boolean isAnyMarked() {
        for (long word : pages.notPositive()) {
            if (word != 0) {
                return true;
            }
        }
        return false;
    }

    private int memberAt(int at) {
        return territory.coreOf[pages.variant()[order[at]]];
    }

    /** Where each part begins, so that all have about as many rows. */
    private int[] cuts(int parts) {
        long rows = 0;
        for (int page : order) {
            rows += pages.start()[page + 1] - pages.start()[page];
        }
        int[] cuts = new int[parts + 1];
        cuts[parts] = order.length;
        long seen = 0;
        int part = 1;
        for (int at = 0; at < order.length && part < parts; at++) {
            while (part < parts && seen * parts >= rows * part) {
                cuts[part++] = at;
            }
            seen += pages.start()[order[at] + 1] - pages.start()[order[at]];
        }
        while (part < parts) {
            cuts[part++] = order.length;
        }
        return cuts;
    }

    private void join(Core apart, int base, Sums sums, byte @Nullable [] marks) {
        long[] high = sums.high();
        boolean wide = apart.sums().high() != null;
        for (int i = 0; i < block; i++) {
            if (wide && high != null) {
                Kernel.add(
                        sums.low(),
                        high,
                        base + i,
                        apart.sums().low()[i],
                        apart.sums().high(i));
            } else {
                sums.low()[base + i] += apart.sums().low()[i];
            }
            if (marks != null && apart.marks() != null) {
                marks[base + i] |= apart.marks()[i];
            }
        }
    }

    /** Gives the territories that were summed in 64 bits the upper half that the others have. */
    private void widen(Sums sums) {
        for (int member = 0; member < bounds.length; member++) {
            if (!isWide(member)) {
                for (int i = member * block; i < (member + 1) * block; i++) {
                    long[] high = sums.high();
                    if (high != null) {
                        high[i] = sums.low()[i] >> 63;
                    }
                }
            }
        }
    }

    /** Adds a stretch of pages; pages of one territory and period of the core that lie together are one run. */
    private void add(int from, int to, int shift, Core core) {
        int[] start = pages.start();
        int[] banks = pages.bank();
        int[] periods = pages.period();
        int[] variants = pages.variant();
        int[] memberOf = territory.coreOf;
        int[] periodOf = period.coreOf;
        int at = from;
        while (at < to) {
            int first = order[at];
            int page = first;
            int member = memberOf[variants[page]];
            int when = periodOf[periods[page]];
            int bank = banks[page];
            at++;
            while (at < to
                    && order[at] == page + 1
                    && periodOf[periods[page + 1]] == when
                    && memberOf[variants[page + 1]] == member
                    && banks[page + 1] == bank) {
                at++;
                page++;
            }
            if (when >= 0) {
                int base = shift + member * block + when * inner;
                run(start[first], start[page + 1], bank, base, core, isWide(member));
            }
        }
    }

    private void run(int from, int to, int bank, int base, Core core, boolean wide) {
        Sums sums = core.sums();
        long[] high = sums.high();
        if (wide && high != null) {
            Kernel.addWide(pages.code(), pages.value(), tables[bank], from, to, base, sums.low(), high);
        } else if (fullTables != null) {
            Kernel.addAll(pages.code(), pages.value(), fullTables[bank], from, to, base, sums.low());
        } else {
            Kernel.addSome(pages.code(), pages.value(), tables[bank], from, to, base, sums.low());
        }
        if (core.marks() != null) {
            Kernel.mark(pages, tables[bank], from, to, base, core.marks());
        }
    }
}
