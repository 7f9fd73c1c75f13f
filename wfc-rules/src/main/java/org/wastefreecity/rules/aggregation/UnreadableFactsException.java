/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/** A file that is no table of facts at all (无法读取的台账文件); a faulty row alone is a finding. */
public final class UnreadableFactsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String place;
    private final String detail;

    UnreadableFactsException(Reason reason, String place, String detail) {
        super(words(place, detail, reason.words.zh()) + " | " + words(place, detail, reason.words.en()));
        this.reason = Objects.requireNonNull(reason, "reason");
        this.place = Objects.requireNonNull(place, "place");
        this.detail = detail;
    }

    private static String words(String place, String detail, String text) {
        return place + ": " + text + (detail.isEmpty() ? "" : " (" + InvalidPartException.shown(detail) + ")");
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
     * @return such as {@code line 1}
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
        return Wording.of(words(place, detail, reason.words.zh()), words(place, detail, reason.words.en()));
    }

    /** What a file can lack. */
    public enum Reason {
        /** Nothing in it. */
        EMPTY("文件没有内容。首行应为表头", "the file is empty. Its first line has to be the headings"),
        /** Another encoding. */
        NOT_UTF8(
                "不是UTF-8编码。请另存为“CSV UTF-8（逗号分隔）”", "the file is not UTF-8. Save it as \"CSV UTF-8 (comma delimited)\""),
        /** No heading for what every fact needs. */
        COLUMN_MISSING("表头缺少列，或不是逗号分隔", "headings are missing, or the file is not separated by commas"),
        /** One meaning, two columns. */
        COLUMN_TWICE("同一列出现两次", "a column stands twice"),
        /** A heading like that of the units; were it not read, figures would be wrong by powers of ten. */
        UNIT_UNCLEAR(
                "疑为计量单位列。是计量单位则列名写 unit 或 计量单位，单位写在各行；不是则改用别的列名",
                "probably the column of units. If it is, call it unit or 计量单位 and write the unit in each row; if not, call it something else"),
        /** More columns than anybody needs. */
        TOO_MANY_COLUMNS("列数过多，至多64列", "too many columns, at most 64"),
        /** A heading in broken quotes, or no end of the line. */
        HEADING_QUOTES("表头的引号或换行有误", "quotes or line ends of the headings are broken");

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
