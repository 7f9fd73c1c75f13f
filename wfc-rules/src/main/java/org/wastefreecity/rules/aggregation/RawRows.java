/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.observation.ObservationStatus;

/** Rows as they came, in chunks, so that no growth copies what is there. */
final class RawRows implements RowSink {
    private static final int CHUNK = 1 << 16;
    private static final int MOST = 1 << 30;

    /** Some rows, column by column. Statuses and days are there only if a row of the chunk has one. */
    static final class Chunk {
        final int[] variant = new int[CHUNK];
        final int[] period = new int[CHUNK];
        final int[] code = new int[CHUNK];
        final long[] value = new long[CHUNK];
        final int[] reporter = new int[CHUNK];
        final int[] row = new int[CHUNK];
        byte @Nullable [] status;
        int @Nullable [] filed;
        int size;
    }

    /** A report without a figure. */
    record Missing(int variant, int period, int code, int reporter, ObservationStatus status) {}

    final List<Chunk> chunks = new ArrayList<>();
    final List<Missing> missing = new ArrayList<>();
    final StrayRows strays;
    private Chunk last = new Chunk();
    private int size;

    RawRows() {
        this(new StrayRows());
    }

    RawRows(StrayRows strays) {
        this.strays = strays;
        chunks.add(last);
    }

    int size() {
        return size;
    }

    @Override
    public void add(int variant, int period, int code, long value, int reporter, long row) {
        Chunk chunk = last;
        if (chunk.size == CHUNK) {
            InvalidPartException.check(
                    size < MOST, "FactSet", "rows", "不超过" + MOST + "行", "at most " + MOST + " rows", row);
            chunk = new Chunk();
            chunks.add(chunk);
            last = chunk;
        }
        int at = chunk.size++;
        chunk.variant[at] = variant;
        chunk.period[at] = period;
        chunk.code[at] = code;
        chunk.value[at] = value;
        chunk.reporter[at] = reporter;
        chunk.row[at] = (int) row;
        size++;
    }

    @Override
    public void addMissing(int variant, int period, int code, int reporter, ObservationStatus status) {
        missing.add(new Missing(variant, period, code, reporter, status));
    }

    @Override
    public void addStray(Stray where, Extra what) {
        strays.add(where, what);
    }

    /** Says of the row that came last that it is not a normal one. */
    @Override
    public void mark(byte status, int filed) {
        int at = last.size - 1;
        if (status != 0) {
            byte[] statuses = last.status == null ? new byte[CHUNK] : last.status;
            statuses[at] = status;
            last.status = statuses;
        }
        if (filed != NEVER_FILED) {
            int[] days = last.filed;
            if (days == null) {
                days = new int[CHUNK];
                Arrays.fill(days, NEVER_FILED);
                last.filed = days;
            }
            days[at] = filed;
        }
    }
}
