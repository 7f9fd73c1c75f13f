/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording.Language;

/**
 * How a table stands in its file (文件格式): encoding, byte order mark, line ends, separator, language of the headings, limits.
 * <p>
 * Start from {@link #RFC_4180} or {@link #EXCEL} and change what differs. Read are files with and without a mark, with both line
 * ends and in both languages, whatever is said here. This class is immutable and thread-safe.
 *
 * @param charset UTF-8 or GB18030, which also reads GBK and GB 2312
 * @param byteOrderMark whether to write the mark by which Excel knows that a file is UTF-8
 * @param carriageReturns whether lines end in CR LF, as RFC 4180 asks for, and not in LF alone
 * @param separator what stands between cells: a comma, a semicolon or a tab
 * @param headings the language of the headings written; SDMX has ids, whatever is said here
 * @param guardingConversions whether texts that a spreadsheet would turn into numbers or dates ({@code 2023-01}, {@code 54.10},
 *     {@code 91440600…}) are written with an apostrophe before them
 * @param limits how large a file may be that is read
 */
public record TableManner(
        Charset charset,
        boolean byteOrderMark,
        boolean carriageReturns,
        char separator,
        Language headings,
        boolean guardingConversions,
        TableLimits limits) {
    /** The largest repertoire of the Chinese national encodings (GB 18030), as spreadsheets in China save CSV. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    /** UTF-8 without a mark, lines end in CR LF, commas, English headings. */
    public static final TableManner RFC_4180 =
            new TableManner(StandardCharsets.UTF_8, false, true, ',', Language.EN, false, TableLimits.DEFAULT);

    /** The same with the mark by which Excel knows UTF-8. */
    public static final TableManner EXCEL = RFC_4180.withByteOrderMark(true);

    /**
     * Checks encoding and separator.
     *
     * @throws InvalidPartException if the encoding is neither UTF-8 nor GB18030, a mark is asked for in GB18030, or the separator is
     *     another character
     */
    public TableManner {
        InvalidPartException.check(
                charset.equals(StandardCharsets.UTF_8)
                        || (charset.equals(Charset.forName("GB18030")) && !byteOrderMark),
                "TableManner",
                "charset",
                "UTF-8，或不带字节顺序标记的GB18030",
                "UTF-8, or GB18030 without a byte order mark",
                charset);
        InvalidPartException.check(
                separator == ',' || separator == ';' || separator == '\t',
                "TableManner",
                "separator",
                "逗号、分号或制表符",
                "a comma, a semicolon or a tab",
                separator);
        Objects.requireNonNull(headings, "headings");
        Objects.requireNonNull(limits, "limits");
    }

    /**
     * With or without a byte order mark.
     *
     * @param mark whether to write it
     * @return a copy
     */
    public TableManner withByteOrderMark(boolean mark) {
        return new TableManner(charset, mark, carriageReturns, separator, headings, guardingConversions, limits);
    }

    /**
     * In another encoding.
     *
     * @param other UTF-8 or {@link #GB18030}
     * @return a copy; without a mark if it is not UTF-8
     */
    public TableManner withCharset(Charset other) {
        boolean mark = byteOrderMark && other.equals(StandardCharsets.UTF_8);
        return new TableManner(other, mark, carriageReturns, separator, headings, guardingConversions, limits);
    }

    /**
     * With CR LF or LF at the end of a line.
     *
     * @param returns whether CR stands before LF
     * @return a copy
     */
    public TableManner withCarriageReturns(boolean returns) {
        return new TableManner(charset, byteOrderMark, returns, separator, headings, guardingConversions, limits);
    }

    /**
     * With another separator.
     *
     * @param other a comma, a semicolon or a tab
     * @return a copy
     */
    public TableManner withSeparator(char other) {
        return new TableManner(charset, byteOrderMark, carriageReturns, other, headings, guardingConversions, limits);
    }

    /**
     * With headings in another language.
     *
     * @param language of the headings written
     * @return a copy
     */
    public TableManner withHeadings(Language language) {
        return new TableManner(
                charset, byteOrderMark, carriageReturns, separator, language, guardingConversions, limits);
    }

    /**
     * With or without a guard against conversions.
     *
     * @param guarding whether texts that look like numbers or dates get an apostrophe
     * @return a copy
     */
    public TableManner withGuardedConversions(boolean guarding) {
        return new TableManner(charset, byteOrderMark, carriageReturns, separator, headings, guarding, limits);
    }

    /**
     * With other limits.
     *
     * @param other the limits
     * @return a copy
     */
    public TableManner withLimits(TableLimits other) {
        return new TableManner(
                charset, byteOrderMark, carriageReturns, separator, headings, guardingConversions, other);
    }
}
