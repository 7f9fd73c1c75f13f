/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
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
    /** How many reports are kept, if those of one place and time are not more by themselves. */
    private static final int MOST = 1 << 15;

    private final FactSet facts;
    private final List<Optional<RegionCode>> divisions;
    private final Map<RegionCode, int[]> in = new HashMap<>();
    private final Map<RegionCode, int[]> inItself = new HashMap<>();
    private final Map<Integer, List<OpenReport>> openIn = new HashMap<>();
    private final Map<Integer, List<OpenReport>> inapplicableIn = new HashMap<>();
    /** What was asked for last, the same for all that lies in it. */
    private final Cache<Wide, Reports> known = CacheBuilder.newBuilder()
            .concurrencyLevel(1)
            .maximumWeight(MOST)
            .<Wide, Reports>weigher((k, r) -> Math.min(MOST, 1 + r.size()))
            .build();

    /** A place and a time in which reports lie that speak of more than is asked for. */
    private record Wide(String measure, RegionCode place, ReportingPeriod time) {}

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
        for (OpenReports.Entry entry : facts.open().entries()) {
            openIn.computeIfAbsent(entry.report().variant(), v -> new ArrayList<>())
                    .add(entry.report());
        }
        for (OpenReport report : facts.inapplicable()) {
            inapplicableIn
                    .computeIfAbsent(report.variant(), v -> new ArrayList<>())
                    .add(report);
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
        if (!isWider) {
            return together(measure, place, time, near);
        }
        Wide key = new Wide(measure.id(), place, time);
        Reports all = known.getIfPresent(key);
        if (all == null) {
            all = together(measure, place, time, reports(measure, variantsIn(place), time));
            known.put(key, all);
        }
        return all;
    }

    private Reports together(Measure measure, RegionCode place, ReportingPeriod time, List<Report> reports) {
        int[] variants = variantsIn(place);
        List<OpenReport> open = in(openIn, measure, variants, time);
        boolean last = measure.along(Axis.TIME) == Additivity.LAST;
        return Reports.of(reports)
                .withPossible(again(open))
                .withAbsent(absences(measure, open, time, last ? reports : List.of()))
                .withExcused(absences(measure, in(inapplicableIn, measure, variants, time), time, List.of()));
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
            sharing[p] = periods.get(p).overlaps(period);
        }
        return sharing;
    }

    private List<OpenReport> in(
            Map<Integer, List<OpenReport>> all, Measure measure, int[] variants, ReportingPeriod period) {
        int code = facts.schema().codeOf(measure);
        List<OpenReport> open = new ArrayList<>();
        for (int variant : variants) {
            for (OpenReport report : all.getOrDefault(variant, List.of())) {
                if (report.measure() == code
                        && facts.periods().get(report.period()).overlaps(period)) {
                    open.add(report);
                }
            }
        }
        return open;
    }

    /** Rows that came twice. */
    private List<Report> again(List<OpenReport> open) {
        return open.stream()
                .filter(r -> !r.isMissing())
                .map(r -> CellFacts.report(facts, r))
                .toList();
    }

    /** Where there is no figure; of a stock also where there is an older one only. */
    private List<Absence> absences(
            Measure measure, List<OpenReport> open, ReportingPeriod period, List<Report> stocks) {
        List<Absence> absences = new ArrayList<>();
        for (OpenReport report : open) {
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
