/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wastefreecity.model.wording.Wording;

/** The rows of one piece of a file in codes, and what was wrong with the others. Periods and reporters have codes of their reader. */
final class FactBatch {
    /** A fault, its line counted from the beginning of the piece. */
    record Fault(int line, int field, String id, Wording expected, String found) {}

    final List<String> newPeriods = new ArrayList<>();
    final List<String> newReporters = new ArrayList<>();
    final List<Fault> faults = new ArrayList<>();
    int[] line = new int[1 << 12];
    int[] place = new int[1 << 12];
    int[] period = new int[1 << 12];
    int[] category = new int[1 << 12];
    int[] measure = new int[1 << 12];
    int[] reporter = new int[1 << 12];
    long[] value = new long[1 << 12];
    byte[] status = new byte[1 << 12];
    int[] filed = new int[1 << 12];
    /** Whether nobody can tell where a row belongs: a code of it is −1. */
    boolean[] stray = new boolean[1 << 12];
    /** Lines of which nothing could be read. */
    int lost;

    int size;
    int lines;
    int consumed;
    boolean isCutShort;
    long faultCount;

    /** Forgets everything but the room it has. */
    void clear() {
        newPeriods.clear();
        newReporters.clear();
        faults.clear();
        size = 0;
        lost = 0;
        lines = 0;
        consumed = 0;
        isCutShort = false;
        faultCount = 0;
    }

    /** Where the next row goes; there is room for it. */
    int next() {
        if (size == line.length) {
            int more = 2 * size;
            line = Arrays.copyOf(line, more);
            place = Arrays.copyOf(place, more);
            period = Arrays.copyOf(period, more);
            category = Arrays.copyOf(category, more);
            measure = Arrays.copyOf(measure, more);
            reporter = Arrays.copyOf(reporter, more);
            value = Arrays.copyOf(value, more);
            status = Arrays.copyOf(status, more);
            filed = Arrays.copyOf(filed, more);
            stray = Arrays.copyOf(stray, more);
        }
        return size;
    }

    void fault(int field, String id, Wording expected, String found) {
        faultCount++;
        if (faults.size() < FindingLog.KEPT) {
            faults.add(new Fault(lines, field, id, expected, found));
        }
    }
}
