/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.reading.UnitCellReader;

/**
 * What a heading says (列名), such as 2025年目标值（%）: a kind of column, a year, a unit. This class is immutable.
 *
 * @param printed the heading as printed, its lines from top to bottom with a line break between them
 * @param kind the kind; other, if the heading is not known
 * @param years the years it names, in their order; a five-year plan counts as its last year
 */
record Heading(String printed, ColumnKind kind, List<Integer> years) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern RANGE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年?[-—–~至到]{1,2}((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年(1[0-2]|0?[1-9])月");
    private static final String PLANS = "三四五六七";
    private static final Pattern PLAN = Pattern.compile("十([" + PLANS + "])五");

    Heading {
        years = List.copyOf(years);
    }

    /** A heading from its lines, top to bottom; the lowest line decides, and the others help if it is a year or unknown. */
    static Heading of(List<String> lines) {
        String printed = String.join("\n", lines);
        String lowest = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        ColumnKind kind = ColumnKind.of(lowest)
                .filter(k -> k != ColumnKind.YEAR)
                .or(() -> ColumnKind.of(printed))
                .or(() -> ColumnKind.of(lowest))
                .orElse(ColumnKind.OTHER);
        List<Integer> years = yearsIn(lowest);
        return new Heading(printed, kind, years.isEmpty() ? yearsIn(printed) : years);
    }

    static List<Integer> yearsIn(String text) {
        List<Integer> years = YEAR.matcher(text)
                .results()
                .map(m -> Integer.valueOf(m.group()))
                .toList();
        return years.isEmpty()
                ? PLAN.matcher(text)
                        .results()
                        .map(m -> 2020 + 5 * (PLANS.indexOf(m.group(1)) - 1))
                        .toList()
                : years;
    }

    Heading withKind(ColumnKind other) {
        return new Heading(printed, other, years);
    }

    /** The last year it names. */
    Optional<Integer> year() {
        return years.stream().max(Integer::compare);
    }

    /** By when the targets below it are promised. */
    Optional<Deadline> deadline() {
        String plain = ColumnKind.plain(printed);
        Matcher range = RANGE.matcher(plain);
        if (range.find() && range.group(1).compareTo(range.group(2)) < 0) {
            ReportingPeriod period = ReportingPeriod.parse(range.group(1) + "/" + range.group(2));
            return Optional.of(new Deadline.During(period, plain.contains("累计")));
        }
        Matcher month = MONTH.matcher(plain);
        if (month.find()) {
            String digits = month.group(2).length() == 1 ? "0" + month.group(2) : month.group(2);
            return Optional.of(new Deadline.EndOf(ReportingPeriod.parse(month.group(1) + "-" + digits)));
        }
        return year().map(y -> new Deadline.EndOf(ReportingPeriod.ofYear(y)));
    }

    /** The unit in its brackets: 目标值（%）. */
    Optional<UnitOfMeasure> unit() {
        return UnitCellReader.unitIn(printed.replace("\n", ""))
                .flatMap(u -> u.unit().unit());
    }
}
