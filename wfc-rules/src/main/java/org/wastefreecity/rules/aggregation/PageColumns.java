/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.wastefreecity.model.time.ReportingPeriod;

/** Makes the columns of the pages from sorted rows, without those that were refused. */
final class PageColumns {
    private final PageMaker.Sorted rows;
    private final int[] end;
    private final int banks;
    private final List<ReportingPeriod> periods;

    PageColumns(PageMaker.Sorted rows, int[] end, int banks, List<ReportingPeriod> periods) {
        this.rows = rows;
        this.end = end;
        this.banks = banks;
        this.periods = periods;
    }

    Pages pages(BitSet refused) {
        int kept = refused.isEmpty() ? rows.code.length : compact(refused);
        int[] keys = IntStream.range(0, end.length - 1)
                .filter(k -> end[k] > (k == 0 ? 0 : end[k - 1]))
                .toArray();
        int pages = keys.length;
        int[] start = new int[pages + 1];
        int[] variant = new int[pages];
        int[] bank = new int[pages];
        int[] period = new int[pages];
        long[] magnitude = new long[pages];
        int[] reporter = new int[pages];
        int[] mixedStart = new int[pages];
        int mixed = 0;
        for (int page = 0; page < pages; page++) {
            int key = keys[page];
            start[page] = key == 0 ? 0 : end[key - 1];
            variant[page] = key / periods.size() / banks;
            bank[page] = key / periods.size() % banks;
            period[page] = key % periods.size();
            reporter[page] = rows.reporter[start[page]];
            for (int i = start[page]; i < end[key]; i++) {
                magnitude[page] = Pages.saturated(magnitude[page], Math.abs(rows.value[i]));
                if (rows.reporter[i] != reporter[page]) {
                    reporter[page] = Pages.MIXED; // and stays so, for no reporter is
                }
            }
            mixedStart[page] = mixed;
            mixed += reporter[page] == Pages.MIXED ? end[key] - start[page] : 0;
        }
        start[pages] = kept;
        int[] mixedReporter = new int[mixed];
        for (int page = 0; page < pages; page++) {
            if (reporter[page] == Pages.MIXED) {
                System.arraycopy(
                        rows.reporter, start[page], mixedReporter, mixedStart[page], start[page + 1] - start[page]);
            }
        }
        int[] marked = rows.status == null ? new int[0] : marked(rows.status, kept);
        byte[] statuses = new byte[marked.length];
        for (int i = 0; i < marked.length; i++) {
            statuses[i] = rows.status == null ? 0 : rows.status[marked[i]];
        }
        return new Pages(
                kept,
                start,
                variant,
                bank,
                period,
                magnitude,
                reporter,
                kept == rows.code.length ? rows.code : Arrays.copyOf(rows.code, kept),
                kept == rows.value.length ? rows.value : Arrays.copyOf(rows.value, kept),
                notPositive(kept),
                mixedStart,
                mixedReporter,
                marked,
                statuses,
                rows.filed == null ? null : filedAfter(rows.filed, start, period));
    }

    /** Moves the rows that stay over those that go, and the ends of the pages with them. */
    private int compact(BitSet refused) {
        int to = 0;
        int from = 0;
        for (int key = 0; key < end.length - 1; key++) {
            for (; from < end[key]; from++) {
                if (!refused.get(from)) {
                    rows.code[to] = rows.code[from];
                    rows.value[to] = rows.value[from];
                    rows.reporter[to] = rows.reporter[from];
                    rows.row[to] = rows.row[from];
                    if (rows.status != null) {
                        rows.status[to] = rows.status[from];
                    }
                    if (rows.filed != null) {
                        rows.filed[to] = rows.filed[from];
                    }
                    to++;
                }
            }
            end[key] = to;
        }
        return to;
    }

    private long[] notPositive(int kept) {
        long[] bits = new long[(kept + 63) / 64];
        for (int i = 0; i < kept; i++) {
            if (rows.value[i] <= 0) {
                bits[i >> 6] |= 1L << i;
            }
        }
        return bits;
    }

    private static int[] marked(byte[] statuses, int kept) {
        return IntStream.range(0, kept).filter(i -> statuses[i] != 0).toArray();
    }

    private short[] filedAfter(int[] filed, int[] start, int[] period) {
        short[] after = new short[start[start.length - 1]];
        for (int page = 0; page < period.length; page++) {
            long last = periods.get(period[page]).lastDay().toEpochDay();
            for (int i = start[page]; i < start[page + 1]; i++) {
                long days = filed[i] - last;
                after[i] = filed[i] == RowSink.NEVER_FILED
                        ? Pages.UNKNOWN
                        : (short) Math.max(-Short.MAX_VALUE, Math.min(Short.MAX_VALUE, days));
            }
        }
        return after;
    }
}
