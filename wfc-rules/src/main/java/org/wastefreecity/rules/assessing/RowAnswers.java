/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.observation.Observation;

/**
 * The answers of all rows of a plan on one day (各行结论): state and certainty at once, everything else when it is asked for.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class RowAnswers {
    static final int SEVERAL = -1;

    private final DayAssessor assessor;
    private final List<Observation> reports;
    private final long[] keys;
    private final byte[] cells;
    private final int[] only;

    /** {@code only}: for each row the place of its only report, from 1; 0 if it has none, {@link #SEVERAL} if it is to be looked for. */
    RowAnswers(DayAssessor assessor, List<Observation> reports, long[] keys, byte[] cells, int[] only) {
        this.assessor = assessor;
        this.reports = reports;
        this.keys = keys;
        this.cells = cells;
        this.only = only;
    }

    /**
     * Who judged.
     *
     * @return the plan bound to its day
     */
    public DayAssessor assessor() {
        return assessor;
    }

    long[] keys() {
        return keys;
    }

    byte[] cells() {
        return cells;
    }

    /**
     * What was reported.
     *
     * @return the reports, as they were given
     */
    public List<Observation> reports() {
        return reports;
    }

    /**
     * How many rows there are.
     *
     * @return their number
     */
    public int size() {
        return cells.length;
    }

    /**
     * Where a row stands.
     *
     * @param row its place in the table, from 0
     * @return the state
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public State state(int row) {
        return RowJudge.state(cells[Objects.checkIndex(row, cells.length)]);
    }

    /**
     * How sure that is.
     *
     * @param row its place in the table, from 0
     * @return the certainty
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Certainty certainty(int row) {
        return RowJudge.certainty(cells[Objects.checkIndex(row, cells.length)]);
    }

    /**
     * Which kind of answer it is (结论类别). Answers of one row and one kind, by one assessor, differ in figures only: state and
     * certainty, which report was judged and its status, and the codes of the reasons are the same.
     *
     * @param row its place in the table, from 0
     * @return a number that stands for the kind; empty if the row was judged the long way
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public OptionalLong kind(int row) {
        long key = keys[Objects.checkIndex(row, keys.length)];
        return key == RowJudge.NO_KEY ? OptionalLong.empty() : OptionalLong.of(key);
    }

    /**
     * The report that was judged, found without opening the answer where that is possible.
     *
     * @param row its place in the table, from 0
     * @return what {@link Assessment#judged} of the opened answer says
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Optional<Observation> judged(int row) {
        long key = keys[Objects.checkIndex(row, keys.length)];
        int cell = cells[row];
        if (key == RowJudge.NO_KEY) {
            return open(row).judged();
        }
        if (RowJudge.isNoneJudged(cell)) {
            return Optional.empty();
        }
        if (RowJudge.isJudgedIn(cell, key)) {
            if (only[row] > 0) {
                return Optional.of(reports.get(only[row] - 1));
            }
            for (Observation report : reports) {
                if (assessor.isJudged(row, cell, report)) {
                    return Optional.of(report);
                }
            }
        }
        return open(row).judged();
    }

    /**
     * How many rows are in which state.
     *
     * @return a count for every state, 0 included
     */
    public Map<State, Integer> counts() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0);
        }
        for (byte cell : cells) {
            counts.merge(RowJudge.state(cell), 1, Integer::sum);
        }
        return java.util.Collections.unmodifiableMap(counts);
    }

    /**
     * The answer of a row in full, with figures and reasons, by the general rules.
     *
     * @param row its place in the table, from 0
     * @return what {@link Assessor#assess} says of the row
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Assessment open(int row) {
        return assessor.open(Objects.checkIndex(row, cells.length), reports);
    }

    /**
     * The whole report: rows, further promises, groups and what was wrong with the reports.
     *
     * @return what {@link Assessor#assess} says
     */
    public PlanAssessment open() {
        return assessor.open(reports);
    }
}
