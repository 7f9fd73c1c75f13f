/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.judging;

import java.math.BigDecimal;

/** A row as rule engines want it: a bean with a place for the answer. */
public final class RowFact {
    private final int row;
    private BigDecimal value = BigDecimal.ZERO;
    private BigDecimal second = BigDecimal.ZERO;
    private int state;

    /**
     * A row without values.
     *
     * @param row its place in the table
     */
    public RowFact(int row) {
        this.row = row;
    }

    /**
     * The row.
     *
     * @return its place
     */
    public int getRow() {
        return row;
    }

    /**
     * The value.
     *
     * @return the value
     */
    public BigDecimal getValue() {
        return value;
    }

    void setValue(BigDecimal value) {
        this.value = value;
    }

    /**
     * The second value, for the row that has two.
     *
     * @return the value, else 0
     */
    public BigDecimal getSecond() {
        return second;
    }

    void setSecond(BigDecimal second) {
        this.second = second;
    }

    /**
     * The answer.
     *
     * @return the ordinal of a state
     */
    public int getState() {
        return state;
    }

    /**
     * Takes the answer.
     *
     * @param state the ordinal of a state
     */
    public void setState(int state) {
        this.state = state;
    }
}
