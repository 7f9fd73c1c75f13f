/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.SeriesRows.Row;

/**
 * Holds what a reporter says of a year against what it says of the months in it: months of 13 t are not in a year of 12 t, and two
 * balances of one day are one. Both figures stay, each answers for its own period; that they differ is a finding.
 */
final class WholeCheck {
    private static final Wording REPAIR = Wording.of(
            "两数各按其时期采用，不相加；请核实以哪一个为准",
            "Each answers for its own period and they are not added: find out which is right");

    private final FactSet facts;
    private final FindingLog log;

    WholeCheck(FactSet facts, FindingLog log) {
        this.facts = facts;
        this.log = log;
    }

    void check() {
        Set<Integer> places = new HashSet<>();
        Set<Integer> measures = new HashSet<>();
        for (Overlaps.Point point : facts.overlaps().points()) {
            if (point.differsInTimeOnly()) {
                places.add(point.at().place());
                measures.add(point.at().measure());
            }
        }
        Pages pages = facts.pages();
        for (int m = 0; m < facts.schema().measures().size(); m++) {
            if (measures.contains(m)) {
                IntStream some = IntStream.range(0, pages.size())
                        .filter(p -> places.contains(facts.variants()[pages.variant()[p]].place()));
                series(new SeriesRows(facts, m).in(some, c -> true), m);
            }
        }
    }

    private void series(List<Row> rows, int measure) {
        int at = 0;
        while (at < rows.size()) {
            Row first = rows.get(at);
            int end = at + 1;
            while (end < rows.size()
                    && rows.get(end).variant() == first.variant()
                    && rows.get(end).reporter() == first.reporter()
                    && rows.get(end).category() == first.category()) {
                end++;
            }
            List<Row> one = rows.subList(at, end);
            if (one.size() > 1) {
                for (Row whole : one) {
                    hold(whole, one, measure);
                }
            }
            at = end;
        }
    }

    private ReportingPeriod period(Row row) {
        return facts.periods().get(row.period());
    }

    private void hold(Row whole, List<Row> series, int code) {
        Measure measure = facts.schema().measures().get(code);
        List<Row> parts = largestParts(whole, series);
        Additivity how = measure.along(Axis.TIME);
        if (how == Additivity.LAST) {
            for (Row part : parts) {
                if (period(part).lastDay().equals(period(whole).lastDay())
                        && !part.value().equals(whole.value())) {
                    report(
                            "contradicting-rows",
                            whole,
                            part.value(),
                            measure,
                            Wording.of(period(part) + "（同一时点）", period(part) + ", which ends on the same day"));
                }
            }
        } else if (how == Additivity.SUM && !parts.isEmpty()) {
            BigInteger sum = parts.stream().map(Row::value).reduce(BigInteger.ZERO, BigInteger::add);
            long days = parts.stream().mapToLong(p -> period(p).days()).sum();
            if (days == period(whole).days()
                    ? !sum.equals(whole.value())
                    : measure.isNeverNegative() && sum.compareTo(whole.value()) > 0) {
                String id = sum.compareTo(whole.value()) > 0 ? "parts-exceed-whole" : "parts-below-whole";
                report(
                        id,
                        whole,
                        sum,
                        measure,
                        Wording.of("其中" + parts.size() + "个时期的合计", "the sum of " + parts.size() + " periods in it"));
            }
        }
    }

    /** The rows for periods in a period that lie in no other such period. */
    private List<Row> largestParts(Row whole, List<Row> series) {
        List<Row> inside = new ArrayList<>();
        for (Row row : series) {
            if (row != whole && period(whole).encloses(period(row))) {
                inside.add(row);
            }
        }
        List<Row> largest = new ArrayList<>(inside);
        largest.removeIf(r -> inside.stream().anyMatch(o -> o != r && period(o).encloses(period(r))));
        return largest;
    }

    private void report(String id, Row whole, BigInteger found, Measure measure, Wording of) {
        Overlaps.Key key = new Overlaps.Key(
                facts.variants()[whole.variant()].place(),
                whole.period(),
                whole.category(),
                facts.schema().measureIds().codeOf(measure.id()));
        Wording where = new KeyNames(facts).of(key);
        String value = shown(whole.value(), measure);
        log.at(
                where.zh() + " " + facts.reporters().text(whole.reporter()),
                Severity.WARNING,
                id,
                Wording.of(
                        of.zh() + "与全期填报的" + measure.name().zh() + value + "一致",
                        of.en() + " to agree with " + measure.id() + " " + value + ", as was reported for the whole"),
                shown(found, measure),
                REPAIR);
    }

    private static String shown(BigInteger value, Measure measure) {
        return new BigDecimal(value, measure.places()).stripTrailingZeros().toPlainString() + " " + measure.unit();
    }
}
