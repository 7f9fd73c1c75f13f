/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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

    /** The key of a row that has figures is known when they are looked at. */
    private static final long VARIES = -2;

    private final DayAssessor owner;
    private final List<Observation> reports;
    private final long[] keys;
    private final int[] ends;
    private final Slot[] slots;
    private final long[] positions;
    private final int[] firsts;
    private final int[] shifts;
    private final int[] rowsOfFigures;
    private final long[] figures;
    private final int[] steps;
    private final int[] firstCells;
    private final int[] settledRows;
    private final int[] settledCells;
    private final int[] others;

    /**
     * A report with its slot.
     *
     * @param row its row
     * @param place its slot, and where the class stands in the key
     * @param report the report
     */
    record Entry(int row, RowJudge.Place place, Observation report) {}

    /** Lays out the entries of rows that have a key, by row; takes the keys over. */
    ReportSheet(DayAssessor owner, List<Observation> reports, long[] keys, List<Entry> entries) {
        this.owner = owner;
        this.reports = reports;
        this.keys = keys;
        this.ends = new int[keys.length];
        this.slots = new Slot[entries.size()];
        this.positions = new long[slots.length];
        this.firsts = new int[slots.length];
        this.shifts = new int[slots.length];
        int next = 0;
        for (int row = 0; row < keys.length; row++) {
            while (next < slots.length && entries.get(next).row() == row) {
                lay(next, entries.get(next));
                keys[row] = positions[next] == BELOW ? keys[row] : VARIES;
                next++;
            }
            ends[row] = next;
        }
        int[] ofFigures =
                IntStream.range(0, keys.length).filter(this::hasOneFigure).toArray();
        int[] settled = IntStream.range(0, keys.length).filter(this::isSettled).toArray();
        this.rowsOfFigures = ofFigures;
        this.figures =
                Arrays.stream(ofFigures).mapToLong(r -> positions[ends[r] - 1]).toArray();
        this.steps = Arrays.stream(ofFigures)
                .map(r -> Objects.requireNonNull(owner.start(slots[ends[r] - 1])))
                .toArray();
        this.firstCells = Arrays.stream(ofFigures)
                .map(r -> owner.start(r) + firsts[ends[r] - 1])
                .toArray();
        this.settledRows = settled;
        this.settledCells =
                Arrays.stream(settled).map(r -> owner.start(r) + (int) keys[r]).toArray();
        this.others = IntStream.range(0, keys.length)
                .filter(r -> !hasOneFigure(r) && !isSettled(r))
                .toArray();
    }

    private void lay(int i, Entry entry) {
        Slot slot = entry.place().slot();
        slots[i] = slot;
        shifts[i] = entry.place().shift();
        boolean figure = entry.report().value() instanceof ObservedValue.Measured;
        positions[i] = figure ? slot.position(entry.report().figure().orElseThrow()) : BELOW;
        firsts[i] = figure ? slot.first(entry.report().status()) : slot.classOf(entry.report());
    }

    private int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    /** Whether all that a row has is one figure, and few steps. */
    private boolean hasOneFigure(int row) {
        int last = ends[row] - 1;
        return keys[row] == VARIES && last == start(row) && shifts[last] == 0 && owner.start(slots[last]) != null;
    }

    /** Whether a row has nothing, or one report that is no figure, so that its class is known. */
    private boolean isSettled(int row) {
        return keys[row] >= 0 && keys[row] < Slot.CLASSES;
    }

    /** The rows that have one figure and nothing else. */
    int[] rowsOfFigures() {
        return rowsOfFigures;
    }

    /** Where these figures stand on the axis. */
    long[] figures() {
        return figures;
    }

    /** Where the steps of their slots start. */
    int[] steps() {
        return steps;
    }

    /** The cells of figures below the first step. */
    int[] firstCells() {
        return firstCells;
    }

    /** The rows whose class is known without a figure. */
    int[] settledRows() {
        return settledRows;
    }

    /** Their cells. */
    int[] settledCells() {
        return settledCells;
    }

    /** All other rows. */
    int[] others() {
        return others;
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
        if (keys[row] != VARIES) {
            return keys[row];
        }
        long key = 0;
        for (int i = start(row); i < ends[row]; i++) {
            key |= (long) (firsts[i] + slots[i].segment(positions[i])) << shifts[i];
        }
        return key;
    }
}
