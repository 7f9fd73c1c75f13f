/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final DayAssessor assessor;
    private final List<Observation> reports;
    private final long[] keys;
    private final byte[] cells;

    RowAnswers(DayAssessor assessor, List<Observation> reports, long[] keys, byte[] cells) {
        this.assessor = assessor;
        this.reports = reports;
        this.keys = keys;
        this.cells = cells;
    }

    DayAssessor assessor() {
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
