/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.balancing.Place;
import org.wastefreecity.rules.balancing.SeriesCheck;

/** Gathers figures into series of one thing over periods of one length, and looks along each. For one thread. */
final class SeriesBook {
    private final Rational mostTimes;
    private final Map<String, List<Entry>> series = new LinkedHashMap<>();
    private final Map<String, Optional<Bounds>> possible = new LinkedHashMap<>();

    private record Entry(ReportingPeriod period, Figure figure, ObservationStatus status) {}

    SeriesBook(Rational mostTimes) {
        this.mostTimes = mostTimes;
    }

    /** Takes a figure of what somebody reports, and tells the place that findings about it have. */
    String add(String what, Place place, Figure figure, ObservationStatus status, Optional<Bounds> bounds) {
        String where = place.territory() + "/" + place.category()
                + place.reporter().map(r -> "/" + r).orElse("");
        return add(what + " " + where, place.period(), figure, status, bounds);
    }

    /** Takes a figure; those of years and of months make two series. Tells the place that findings about it have. */
    String add(String what, ReportingPeriod period, Figure figure, ObservationStatus status, Optional<Bounds> bounds) {
        String length = period.toString().replaceAll("[0-9]+", "");
        String key = what + (length.isEmpty() ? "" : " " + length);
        series.computeIfAbsent(key, k -> new ArrayList<>()).add(new Entry(period, figure, status));
        possible.putIfAbsent(key, bounds);
        return key + "/" + period;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        series.forEach((what, entries) -> {
            List<SeriesCheck.Point> points = scoped(entries);
            SeriesCheck check = SeriesCheck.of(mostTimes);
            Optional<Bounds> bounds = possible.getOrDefault(what, Optional.empty());
            boolean comparable = points.stream()
                    .allMatch(p -> p.figure()
                            .unit()
                            .isComparableTo(points.get(0).figure().unit()));
            if (comparable) { // others were told before
                findings.addAll(bounds.map(check::within).orElse(check).check(what, points));
            }
        });
        return findings;
    }

    /** A figure that is not comparable with earlier ones (口径变化) begins a scope, named by its first period. */
    private static List<SeriesCheck.Point> scoped(List<Entry> entries) {
        List<SeriesCheck.Point> points = new ArrayList<>();
        String scope = "";
        for (Entry entry :
                entries.stream().sorted(Comparator.comparing(Entry::period)).toList()) {
            boolean begins = scope.isEmpty() || entry.status() == ObservationStatus.BREAK;
            scope = begins ? entry.period() + "…" : scope;
            points.add(new SeriesCheck.Point(entry.period(), entry.figure(), scope));
        }
        return points;
    }
}
