/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.territory.CodeHistory.Division;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * All open reports of a ledger, each with the facts that answer for it after all: a figure of the same reporter for the same key, a
 * later balance of the same series, or a figure for a whole that holds it.
 *
 * @param entries the reports that no fact of their own key settles
 */
record OpenReports(List<Entry> entries) {
    static final OpenReports NONE = new OpenReports(List.of());

    /**
     * An open report.
     *
     * @param report the report
     * @param later the later periods that the same series has a balance for; of a stock only
     * @param holders the keys of facts that hold it
     */
    record Entry(OpenReport report, Set<Integer> later, List<Overlaps.Key> holders) {}

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * {@code keys} are pages of what facts speak of, and {@code together} says of which measures they were put together, so that
     * {@code pages} do not tell what a reporter gave for which key.
     */
    static OpenReports among(
            FactSchema schema,
            List<ReportingPeriod> periods,
            FactSet.PlaceVariant[] variants,
            Pages pages,
            Pages keys,
            List<OpenReport> reports,
            boolean[] together) {
        return reports.isEmpty() ? NONE : new Finder(schema, periods, variants, together).find(reports, pages, keys);
    }

    /** Looks for what answers for open reports: one pass over the pages that can, for whoever reports and for wholes. */
    private static final class Finder {
        private record Series(int variant, int category, int measure, int reporter) {}

        private final FactSchema schema;
        private final List<ReportingPeriod> periods;
        private final FactSet.PlaceVariant[] variants;
        private final boolean[] together;
        private final Map<Integer, int[]> around = new HashMap<>();

        Finder(FactSchema schema, List<ReportingPeriod> periods, FactSet.PlaceVariant[] variants, boolean[] together) {
            this.schema = schema;
            this.periods = periods;
            this.variants = variants;
            this.together = together;
        }

        OpenReports find(List<OpenReport> reports, Pages pages, Pages keys) {
            Set<OpenReport> distinct = new LinkedHashSet<>();
            List<OpenReport> all = new ArrayList<>();
            for (OpenReport report :
                    reports) { // one that is missing is missing once, a row may come any number of times
                if (!report.isMissing() || distinct.add(report)) {
                    all.add(report);
                }
            }
            Map<Series, Set<Integer>> series = new HashMap<>();
            Map<Overlaps.Key, Boolean> holders = new HashMap<>();
            Set<Long> places = new HashSet<>();
            for (OpenReport report : all) {
                for (int category = report.category();
                        category >= 0 && !together[report.measure()];
                        category = schema.parentOf(category)) {
                    series.put(seriesOf(report, category), new HashSet<>());
                }
                for (Overlaps.Key key : holding(report)) {
                    if (key.place() != placeOf(report) && !report.ofSeveral()) {
                        holders.put(key, false);
                        places.add((long) key.place() << 32 | key.period());
                    }
                }
            }
            lookForSeries(pages, series);
            lookForHolders(keys, holders, places);
            Map<Integer, Entry> entries = new LinkedHashMap<>();
            for (OpenReport report : all) {
                Set<Integer> reported = series.getOrDefault(seriesOf(report, report.category()), Set.of());
                boolean stock = schema.measures().get(report.measure()).along(Axis.TIME) == Additivity.LAST;
                if (report.isMissing() && reported.contains(report.period())) {
                    continue;
                }
                Set<Integer> later = new HashSet<>(reported);
                later.removeIf(p -> !stock
                        || periods.get(p)
                                .lastDay()
                                .isBefore(periods.get(report.period()).lastDay()));
                List<Overlaps.Key> found = holding(report).stream()
                        // at the place itself only the reporter's own figure for longer says what it left out
                        .filter(k -> k.place() == placeOf(report)
                                ? series.getOrDefault(seriesOf(report, k.category()), Set.of())
                                        .contains(k.period())
                                : !report.ofSeveral() && holders.getOrDefault(k, false))
                        .toList();
                entries.put(entries.size(), new Entry(report, Set.copyOf(later), found));
            }
            return new OpenReports(List.copyOf(entries.values()));
        }

        private int placeOf(OpenReport report) {
            return variants[report.variant()].place();
        }

        private static Series seriesOf(OpenReport report, int category) {
            return new Series(report.variant(), category, report.measure(), report.reporter());
        }

        private void lookForSeries(Pages pages, Map<Series, Set<Integer>> series) {
            Set<Integer> known = new HashSet<>();
            series.keySet().forEach(s -> known.add(s.variant()));
            int measures = schema.measures().size();
            for (int page = 0; page < pages.size(); page++) {
                int variant = pages.variant()[page];
                boolean own = known.contains(variant);
                for (int i = pages.start()[page]; own && i < pages.start()[page + 1]; i++) {
                    int code = pages.bank()[page] << 16 | pages.code()[i];
                    Set<Integer> found = series.get(
                            new Series(variant, code / measures, code % measures, pages.reporterOf(page, i)));
                    if (found != null) {
                        found.add(pages.period()[page]);
                    }
                }
            }
        }

        private void lookForHolders(Pages keys, Map<Overlaps.Key, Boolean> holders, Set<Long> places) {
            int measures = schema.measures().size();
            for (int page = 0; page < keys.size(); page++) {
                int period = keys.period()[page];
                int place = variants[keys.variant()[page]].place();
                boolean above = places.contains((long) place << 32 | period);
                for (int i = keys.start()[page]; above && i < keys.start()[page + 1]; i++) {
                    int code = keys.bank()[page] << 16 | keys.code()[i];
                    holders.computeIfPresent(
                            new Overlaps.Key(place, period, code / measures, code % measures), (k, b) -> true);
                }
            }
        }

        /** Whether a place above still holds the ground of a report at the end of a period. */
        private boolean isStillIn(OpenReport report, int place, int time) {
            if (place == placeOf(report) || schema.history().moved().isEmpty()) {
                return true;
            }
            RegionCode code = RegionCode.parse(schema.divisions().text(placeOf(report)));
            LocalDate day = periods.get(time).lastDay();
            Division division =
                    schema.history().division(code, periods.get(report.period()).lastDay());
            Division above = schema.history()
                    .division(RegionCode.parse(schema.divisions().text(place)), day);
            return schema.history().isIn(division, code, above, day);
        }

        /** The keys of facts that would hold a report. */
        private List<Overlaps.Key> holding(OpenReport report) {
            FactSet.PlaceVariant variant = variants[report.variant()];
            int[] places = IntStream.concat(
                            IntStream.of(variant.place()),
                            Arrays.stream(variant.path()).filter(p -> p >= 0))
                    .distinct()
                    .toArray();
            int[] times = around.computeIfAbsent(
                    report.period(),
                    p -> IntStream.range(0, periods.size())
                            .filter(q -> periods.get(q).encloses(periods.get(p)))
                            .toArray());
            List<Overlaps.Key> keys = new ArrayList<>();
            for (int category = report.category(); category >= 0; category = schema.parentOf(category)) {
                for (int place : places) {
                    for (int time : times) {
                        if (!isStillIn(report, place, time)) {
                            continue;
                        }
                        if (place != variant.place() || time != report.period() || category != report.category()) {
                            keys.add(new Overlaps.Key(place, time, category, report.measure()));
                        }
                    }
                }
            }
            return keys;
        }
    }
}
