/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wastefreecity.model.finding.EditDistance;

/** The columns of a file of facts (台账列), and what their headings may be; the same for whoever reads or digests such a file. */
public enum FactColumn {
    /** Where: the code of a division. */
    TERRITORY(true, "territory", "region", "地区", "地区代码", "地域", "行政区划", "行政区划代码", "区划代码"),
    /** Of which waste. */
    CATEGORY(true, "category", "类别", "类别代码", "固体废物类别", "废物类别"),
    /** When. */
    PERIOD(true, "period", "时期", "报告期", "统计期"),
    /** What is counted. */
    MEASURE(true, "measure", "统计量"),
    /** How much. */
    VALUE(true, "value", "数值", "数量", "填报值"),
    /** Who says so. */
    REPORTER(true, "reporter", "填报单位", "报送单位", "报告单位"),
    /** In which unit, if not in that of the measure. */
    UNIT(false, "unit", "计量单位", "单位"),
    /** Which functional zone, if one reports. */
    ZONE(false, "zone", "功能区"),
    /** How good the value is. */
    STATUS(false, "status", "状态", "数据状态"),
    /** When it was filed. */
    FILED(false, "filed", "填报日期", "报送日期");

    private static final int LONGEST = 40;
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(（\\[【/].*$", Pattern.DOTALL);

    private final boolean required;
    private final List<String> headings;

    FactColumn(boolean required, String... headings) {
        this.required = required;
        this.headings = List.of(headings);
    }

    /**
     * The column of a heading, upper and lower case alike.
     *
     * @param heading the heading, without blanks around it
     * @return the column; empty if it is the heading of none
     */
    public static Optional<FactColumn> of(String heading) {
        for (FactColumn column : values()) {
            if (column.headings.stream().anyMatch(heading::equalsIgnoreCase)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /**
     * The column that a heading of none was probably meant for: {@code untis}, {@code 单位（吨）}. What is read as no column at all is lost,
     * and a unit that is lost makes a figure wrong by powers of ten.
     *
     * @param heading a heading of no column
     * @return the column; empty if it is like none
     */
    static Optional<FactColumn> near(String heading) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        String word = BRACKETS.matcher(heading.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        Optional<FactColumn> inside = of(word);
        if (inside.isPresent()) {
            return inside;
        }
        return Arrays.stream(values())
                .filter(c -> word.length() > 2 && EditDistance.isSlip(word, c.id()))
                .findFirst();
    }

    /**
     * The name of the column, such as {@code territory}.
     *
     * @return its first English heading
     */
    public String id() {
        return headings.get(0);
    }

    boolean isRequired() {
        return required;
    }

    /** The first English and the first Chinese heading. */
    String words() {
        return id() + " ("
                + headings.stream().filter(h -> h.charAt(0) > 0x7F).findFirst().orElse("") + ")";
    }
}
