/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/** A file that is not the table it should be, or larger than its limits (无法读取的表格文件); a faulty row alone is a finding. */
public final class UnreadableCsvException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final long line;
    private final String detail;

    UnreadableCsvException(Reason reason, long line, String detail) {
        super(zh(reason, line, detail) + " | " + en(reason, line, detail));
        this.reason = Objects.requireNonNull(reason, "reason");
        this.line = line;
        this.detail = detail;
    }

    private static String zh(Reason reason, long line, String detail) {
        return "第" + line + "行：" + reason.words.zh() + shown(detail);
    }

    private static String en(Reason reason, long line, String detail) {
        return "line " + line + ": " + reason.words.en() + shown(detail);
    }

    private static String shown(String detail) {
        return detail.isEmpty() ? "" : " (" + InvalidPartException.shown(detail) + ")";
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
     * @return the number of a line, from 1
     */
    public long line() {
        return line;
    }

    /**
     * What is wrong, where, and what to do about it.
     *
     * @return in both languages
     */
    public Wording wording() {
        return Wording.of(zh(reason, line, detail), en(reason, line, detail));
    }

    /** What a file can lack. */
    public enum Reason {
        /** Nothing in it. */
        EMPTY("文件没有内容。首行应为表头", "the file is empty. Its first line has to be the headings"),
        /** Another encoding. */
        WRONG_ENCODING(
                "编码不符（可能是GBK或UTF-16）。请另存为“CSV UTF-8（逗号分隔）”，或指明编码为GB18030",
                "another encoding (perhaps GBK or UTF-16). Save it as \"CSV UTF-8 (comma delimited)\", or say that it is GB18030"),
        /** Something else than a table with a row of headings. */
        BROKEN_HEADINGS("表头的引号或换行有误", "quotes or line ends of the headings are broken"),
        /** No heading for what every row needs. */
        COLUMN_MISSING("表头缺少列，或分隔符不符", "headings are missing, or the separator is another one"),
        /** One meaning, two columns. */
        COLUMN_TWICE("同一列出现两次", "a column stands twice"),
        /** More columns than the limits allow. */
        TOO_MANY_COLUMNS("列数超过限额", "more columns than the limit"),
        /** More rows than the limits allow. */
        TOO_MANY_ROWS("行数超过限额", "more rows than the limit"),
        /** More bytes than the limits allow. */
        TOO_LARGE("文件超过限额", "the file is larger than the limit"),
        /** The first heading of SDMX-CSV 2.0 is another one. */
        NOT_SDMX_CSV("首列应为 STRUCTURE（SDMX-CSV 2.0）", "the first column must be STRUCTURE (SDMX-CSV 2.0)");

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
