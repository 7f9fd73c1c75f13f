/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

/** Takes the cells of an answer, in any order. */
public interface Cells {

    /**
     * One cell.
     *
     * @param territory the member of its level, counted through all levels as {@link Levels.Territory#first} says
     * @param category likewise; for a ratio its number
     * @param year likewise
     * @param measure the measure; 0 for a ratio
     * @param scaled the sum in millionths, or the ratio in millionths of a percent
     */
    void cell(int territory, int category, int year, int measure, long scaled);
}
