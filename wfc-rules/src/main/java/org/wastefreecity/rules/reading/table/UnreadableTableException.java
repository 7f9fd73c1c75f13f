/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.Objects;
import org.wastefreecity.model.wording.Wording;

/** A grid that is no indicator table, or lacks something that no reading can do without (无法读取的表格). */
public final class UnreadableTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String place;

    UnreadableTableException(Reason reason, String place) {
        super(place + "：" + reason.words().zh() + " | " + place + ": "
                + reason.words().en());
        this.reason = Objects.requireNonNull(reason, "reason");
        this.place = Objects.requireNonNull(place, "place");
    }

    /**
     * What is wrong.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Where.
     *
     * @return the table, or a place in it
     */
    public String place() {
        return place;
    }

    /**
     * What is wrong, where, and what to do about it.
     *
     * @return in both languages
     */
    public Wording wording() {
        return Wording.of(
                place + "：" + reason.words().zh(), place + ": " + reason.words().en());
    }

    /** What a table can lack. */
    public enum Reason {
        /** No row looks like a heading. */
        NO_HEADING(
                "没有找到表头。表头应有指标名称一列，以及单位、现状值、目标值等列；请补上表头，或用 --sheet 选择指标表所在的工作表",
                "no heading was found. It needs a column of indicator names and columns such as unit, baseline and target;"
                        + " add one, or choose the sheet with --sheet"),
        /** A heading without a column of names. */
        NO_NAME_COLUMN(
                "表头没有指标名称列。请把该列命名为“指标名称”或“三级指标”",
                "the heading has no column of indicator names. Call that column 指标名称 or 三级指标"),
        /** A heading without a column of targets. */
        NO_TARGET_COLUMN(
                "表头没有目标列。请把该列命名为“目标值”，或写明年份如“2025年目标值”",
                "the heading has no column of targets. Call that column 目标值, or say the year, as in 2025年目标值"),
        /** No row below the heading names an indicator. */
        NO_ROWS("表头以下没有指标行", "no row below the heading names an indicator"),
        /** No year to start from. */
        NO_YEAR(
                "表头和标题均未写明年份，无法确定基准年。请用 --base-year 给出",
                "neither heading nor title states a year, so the base year is unknown. Give it with --base-year"),
        /** More than any indicator table has. */
        TOO_LARGE(
                "表格过大（超过5000行、200列或10万个单元格），不像指标表。请只留指标表部分",
                "too large for an indicator table (more than 5,000 rows, 200 columns or 100,000 cells). Keep the indicator table alone");

        private final Wording words;

        Reason(String zh, String en) {
            this.words = Wording.of(zh, en);
        }

        /**
         * The reason and what to do.
         *
         * @return in both languages
         */
        public Wording words() {
            return words;
        }
    }
}
