/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.wastefreecity.model.wording.Wording;

/**
 * Decides what headings leave open: which of several columns holds the names, which year is the base year, and which years are
 * promised. What was decided by anything but the heading's own words is written into the register. Not thread-safe.
 */
final class HeadingChoice {
    private final List<Heading> headings;
    private final Optional<Integer> baseYear;

    HeadingChoice(List<Heading> headings, Optional<Integer> baseYear) {
        this.headings = headings;
        this.baseYear = baseYear;
    }

    void decide(IntFunction<String> places, Register register) {
        names();
        years(places, register);
        baselines(places, register);
    }

    private List<Integer> all(ColumnKind kind) {
        return IntStream.range(0, headings.size())
                .filter(i -> headings.get(i).kind() == kind)
                .boxed()
                .toList();
    }

    private void set(int column, ColumnKind kind) {
        headings.set(column, headings.get(column).withKind(kind));
    }

    /** The deepest level is the indicator; what stands before it groups. */
    private void names() {
        List<Integer> names = all(ColumnKind.NAME);
        List<Integer> groups = all(ColumnKind.GROUP);
        if (names.isEmpty() && !groups.isEmpty()) {
            set(groups.get(groups.size() - 1), ColumnKind.NAME);
        }
        names.stream().limit(Math.max(0, names.size() - 1)).forEach(i -> set(i, ColumnKind.GROUP));
        List<Integer> levels = all(ColumnKind.GROUP);
        int name = all(ColumnKind.NAME).stream().findFirst().orElse(-1);
        levels.stream().filter(i -> i > name).forEach(i -> set(i, ColumnKind.OTHER));
        List<Integer> left = all(ColumnKind.GROUP);
        left.stream().skip(1).limit(Math.max(0, left.size() - 2)).forEach(i -> set(i, ColumnKind.OTHER));
    }

    private void years(IntFunction<String> places, Register register) {
        List<Integer> years = all(ColumnKind.YEAR).stream()
                .sorted(Comparator.comparing(this::year))
                .toList();
        if (years.isEmpty()) {
            return;
        }
        int firstTarget = all(ColumnKind.TARGET).stream()
                .map(i -> headings.get(i).year())
                .flatMap(Optional::stream)
                .min(Integer::compare)
                .orElse(Integer.MAX_VALUE);
        Optional<Integer> base = baseYear.or(() -> all(ColumnKind.BASELINE).stream()
                .map(i -> headings.get(i).year())
                .flatMap(Optional::stream)
                .max(Integer::compare));
        int earliest = year(years.get(0));
        for (int column : years) {
            boolean before = base.map(b -> year(column) <= b)
                    .orElse(
                            firstTarget < Integer.MAX_VALUE
                                    ? year(column) < firstTarget
                                    : years.size() > 1 && year(column) == earliest);
            set(column, before ? ColumnKind.BASELINE : ColumnKind.TARGET);
            register.add(
                    headings.get(column).printed(),
                    places.apply(column),
                    before
                            ? Wording.of(
                                    "列名只有年份，按各列年份先后作现状值",
                                    "the heading is a year only; by the order of the years it is read as baseline")
                            : Wording.of(
                                    "列名只有年份，按各列年份先后作目标值",
                                    "the heading is a year only; by the order of the years it is read as target"));
        }
    }

    private int year(int column) {
        return headings.get(column).year().orElse(0);
    }

    /** A plan has one base year; other figures of the past are kept as printed. */
    private void baselines(IntFunction<String> places, Register register) {
        for (int column : all(ColumnKind.BASELINE)) {
            Optional<Integer> year = headings.get(column).year();
            if (baseYear.isPresent() && year.isPresent() && !year.equals(baseYear)) {
                set(column, ColumnKind.OTHER);
                register.add(
                        headings.get(column).printed(),
                        places.apply(column),
                        Wording.of(
                                "不是基准年" + baseYear.get() + "的数值，此列只按原文保留",
                                "not of the base year " + baseYear.get() + ": this column is kept as printed"));
            }
        }
        List<Integer> baselines = all(ColumnKind.BASELINE);
        if (baselines.size() < 2) {
            return;
        }
        int kept = baselines.stream()
                .filter(i -> baseYear.isPresent() && headings.get(i).year().equals(baseYear))
                .findFirst()
                .or(() -> baselines.stream()
                        .filter(i -> headings.get(i).printed().matches("(?s).*(?:基准|基期|基数|基线).*"))
                        .findFirst())
                .orElseGet(() ->
                        baselines.stream().max(Comparator.comparing(this::year)).orElseThrow());
        for (int column : baselines) {
            if (column != kept) {
                set(column, ColumnKind.OTHER);
                register.add(
                        headings.get(column).printed(),
                        places.apply(column),
                        Wording.of(
                                "有几列现状值，基准年取“" + headings.get(kept).printed().replace("\n", "") + "”；此列只按原文保留",
                                "several columns of figures of the past: \""
                                        + headings.get(kept).printed().replace("\n", "")
                                        + "\" is the base year, this one is kept as printed"));
            }
        }
    }
}
