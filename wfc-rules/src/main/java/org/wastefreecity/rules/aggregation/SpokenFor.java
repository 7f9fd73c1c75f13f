/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.coverage.Absence;
import org.wastefreecity.rules.coverage.Report;
import org.wastefreecity.rules.coverage.Reports;

/**
 * What facts say of a place and a time, and of what holds these (相关填报): the reports for it and its parts, those for longer and above, and
 * all else that lies in such a one. Thread-safe.
 */
final class SpokenFor {
    private static final int[] NONE = {};

    private final FactSet facts;
    private final List<Optional<RegionCode>> divisions;
    private final Map<RegionCode, int[]> in = new HashMap<>();
    private final Map<RegionCode, int[]> inItself = new HashMap<>();

    SpokenFor(FactSet facts) {
        this.facts = facts;
        FactSchema schema = facts.schema();
        this.divisions = IntStream.range(0, facts.variants().length)
                .map(v -> facts.variants()[v].place())
                .mapToObj(p -> schema.places().isZone(p)
                        ? Optional.<RegionCode>empty()
                        : Optional.of(RegionCode.parse(schema.divisions().text(p))))
                .toList();
        Map<RegionCode, IntStream.Builder> all = new HashMap<>();
        Map<RegionCode, IntStream.Builder> themselves = new HashMap<>();
        for (int variant = 0; variant < divisions.size(); variant++) {
            Optional<RegionCode> at = divisions.get(variant);
            if (at.isPresent()) {
                themselves.computeIfAbsent(at.get(), d -> IntStream.builder()).add(variant);
            }
            for (; at.isPresent(); at = at.get().parent()) {
                all.computeIfAbsent(at.get(), d -> IntStream.builder()).add(variant);
            }
        }
        all.forEach((division, variants) -> in.put(division, variants.build().toArray()));
        themselves.forEach(
                (division, variants) -> inItself.put(division, variants.build().toArray()));
    }

    /** The reports of a measure that a sum over a division and a period rests on or lies in. */
    Reports of(Measure measure, RegionCode division, ReportingPeriod period) {
        boolean last = measure.along(Axis.TIME) == Additivity.LAST;
        List<Report> near = new ArrayList<>(reports(measure, variantsIn(division), period));
        near.addAll(reports(measure, variantsAbove(division), period));
        ReportingPeriod time = near.stream()
                .map(Report::period)
                .filter(p -> !last && p.encloses(period))
                .max(Comparator.comparingLong(ReportingPeriod::days))
                .orElse(period);
        RegionCode place = near.stream()
                .flatMap(r -> r.division().stream())
                .filter(d -> d.encloses(division) && !d.equals(division))
                .max(Comparator.comparing(RegionCode::level))
                .orElse(division);
        boolean isWider = !time.equals(period) || !place.equals(division);
        int[] variants = variantsIn(place);
        List<Report> all = isWider ? reports(measure, variants, time) : near;
        return Reports.of(all)
                .withPossible(again(measure, variants, time))
                .withAbsent(absences(measure, variants, time, last ? all : List.of()));
    }

    private int[] variantsIn(RegionCode division) {
        return in.getOrDefault(division, NONE);
    }

    private int[] variantsAbove(RegionCode division) {
        IntStream.Builder all = IntStream.builder();
        for (Optional<RegionCode> above = division.parent();
                above.isPresent();
                above = above.get().parent()) {
            Arrays.stream(inItself.getOrDefault(above.get(), NONE)).forEach(all::add);
        }
        return all.build().toArray();
    }

    private List<Report> reports(Measure measure, int[] variants, ReportingPeriod period) {
        boolean[] when = sharing(period);
        int code = facts.schema().codeOf(measure);
        return CellFacts.reports(facts, variants, when, m -> m == code);
    }

    private boolean[] sharing(ReportingPeriod period) {
        List<ReportingPeriod> periods = facts.periods();
        boolean[] sharing = new boolean[periods.size()];
        for (int p = 0; p < sharing.length; p++) {
            sharing[p] = Strays.isCommonDay(periods.get(p), period);
        }
        return sharing;
    }

    private List<OpenReport> open(Measure measure, int[] variants, ReportingPeriod period) {
        int code = facts.schema().codeOf(measure);
        List<OpenReport> open = new ArrayList<>();
        for (OpenReports.Entry entry : facts.open().entries()) {
            OpenReport report = entry.report();
            if (report.measure() == code
                    && Strays.isCommonDay(facts.periods().get(report.period()), period)
                    && Arrays.binarySearch(variants, report.variant()) >= 0) {
                open.add(report);
            }
        }
        return open;
    }

    /** Rows that came twice. */
    private List<Report> again(Measure measure, int[] variants, ReportingPeriod period) {
        return open(measure, variants, period).stream()
                .filter(r -> !r.isMissing())
                .map(r -> CellFacts.report(facts, r))
                .toList();
    }

    /** Where there is no figure; of a stock also where there is an older one only. */
    private List<Absence> absences(Measure measure, int[] variants, ReportingPeriod period, List<Report> stocks) {
        List<Absence> absences = new ArrayList<>();
        for (OpenReport report : open(measure, variants, period)) {
            if (report.isMissing()) {
                divisions
                        .get(report.variant())
                        .ifPresent(d -> absences.add(new Absence(
                                measure.id(),
                                facts.reporters().text(report.reporter()),
                                d,
                                facts.schema().categories().text(report.category()),
                                facts.periods().get(report.period()))));
            }
        }
        for (Report stock : stocks) {
            if (stock.period().lastDay().isBefore(period.lastDay())) {
                absences.add(new Absence(
                        measure.id(), stock.reporter(), stock.division().orElseThrow(), stock.category(), period));
            }
        }
        return absences;
    }
}
