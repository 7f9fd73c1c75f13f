/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.util.List;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservedValue;

/**
 * Reports in columns (填报表): each figure as a whole number on the axis of its row, laid out once and judged often.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class ReportSheet {
    /** Below every step, for reports that are no figures: their class is theirs alone. */
    private static final long BELOW = -Slot.FAR;

    private final DayAssessor owner;
    private final List<Observation> reports;
    private final boolean[] odd;
    private final int[] ends;
    private final Slot[] slots;
    private final long[] positions;
    private final int[] firsts;
    private final int[] shifts;

    /**
     * A report with its slot.
     *
     * @param row its row
     * @param place its slot, and where the class stands in the key
     * @param report the report
     */
    record Entry(int row, RowJudge.Place place, Observation report) {}

    /** Lays out the entries of rows that have a key, by row. */
    ReportSheet(DayAssessor owner, List<Observation> reports, long[] keys, List<Entry> entries) {
        this.owner = owner;
        this.reports = reports;
        this.odd = new boolean[keys.length];
        this.ends = new int[keys.length];
        this.slots = new Slot[entries.size()];
        this.positions = new long[slots.length];
        this.firsts = new int[slots.length];
        this.shifts = new int[slots.length];
        int next = 0;
        for (int row = 0; row < keys.length; row++) {
            odd[row] = keys[row] == RowJudge.NO_KEY;
            while (next < slots.length && entries.get(next).row() == row) {
                lay(next, entries.get(next));
                next++;
            }
            ends[row] = next;
        }
    }

    private void lay(int i, Entry entry) {
        Slot slot = entry.place().slot();
        slots[i] = slot;
        shifts[i] = entry.place().shift();
        boolean figure = entry.report().value() instanceof ObservedValue.Measured;
        positions[i] = figure ? slot.position(entry.report().figure().orElseThrow()) : BELOW;
        firsts[i] = figure ? slot.first(entry.report().status()) : slot.classOf(entry.report());
    }

    DayAssessor owner() {
        return owner;
    }

    /**
     * The reports laid out.
     *
     * @return the reports, as they were given
     */
    public List<Observation> reports() {
        return reports;
    }

    /** The classes of a row's reports; none if it is judged the general way. */
    long key(int row) {
        if (odd[row]) {
            return RowJudge.NO_KEY;
        }
        long key = 0;
        for (int i = row == 0 ? 0 : ends[row - 1]; i < ends[row]; i++) {
            key |= (long) (firsts[i] + slots[i].segment(positions[i])) << shifts[i];
        }
        return key;
    }
}
