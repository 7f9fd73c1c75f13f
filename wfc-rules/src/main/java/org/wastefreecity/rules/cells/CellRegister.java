/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.cells;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.wording.Wording;

/**
 * The register of waste-free cells (无废细胞台账): dated gains and losses of status, and how many cells there were on any day.
 * <p>
 * A status gained twice is one cell. A loss without a gain changes nothing, and a gain and a loss on one day leave open which came
 * last: until the next event that cell is counted as possible only. All of these are findings. This class is immutable and
 * thread-safe.
 */
public final class CellRegister {
    private final ImmutableList<CellEvent> events;
    private final ImmutableList<Finding> findings;

    /** The status of each body and kind from each day on; null is never in it. */
    private final Map<Key, SortedMap<LocalDate, Status>> history;

    private record Key(String cell, String kind, RegionCode territory) {}

    private enum Status {
        HELD,
        OPEN,
        NOT_HELD
    }

    private CellRegister(Collection<CellEvent> given) {
        this.events = ImmutableList.copyOf(given);
        Map<Key, SortedMap<LocalDate, List<CellEvent>>> days = new LinkedHashMap<>();
        for (CellEvent event : events) {
            days.computeIfAbsent(new Key(event.cell(), event.kind(), event.territory()), k -> new TreeMap<>())
                    .computeIfAbsent(event.day(), d -> new ArrayList<>())
                    .add(event);
        }
        List<Finding> found = new ArrayList<>();
        Map<Key, SortedMap<LocalDate, Status>> statuses = new LinkedHashMap<>();
        days.forEach((key, byDay) -> statuses.put(key, follow(key, byDay, found)));
        twoPlaces(found);
        this.findings = ImmutableList.copyOf(found);
        this.history = statuses;
    }

    /**
     * A register from its events.
     *
     * @param events the events, in any order
     * @return the register
     */
    public static CellRegister of(Collection<CellEvent> events) {
        return new CellRegister(events);
    }

    private static SortedMap<LocalDate, Status> follow(
            Key key, SortedMap<LocalDate, List<CellEvent>> byDay, List<Finding> found) {
        SortedMap<LocalDate, Status> statuses = new TreeMap<>();
        Status now = Status.NOT_HELD;
        for (Map.Entry<LocalDate, List<CellEvent>> day : byDay.entrySet()) {
            String place = key.cell() + "/" + key.kind() + "/" + day.getKey();
            Set<CellEvent.Change> changes = new LinkedHashSet<>();
            day.getValue().forEach(e -> changes.add(e.change()));
            if (day.getValue().size() > changes.size()) {
                found.add(finding("cell-event-twice", Severity.WARNING, place, "同日同一事件一次", "each event once"));
            }
            if (changes.size() > 1) {
                found.add(finding(
                        "cell-gained-and-lost", Severity.ERROR, place, "同日只认定或只撤销", "a gain or a loss on one day"));
                now = Status.OPEN;
            } else if (changes.contains(CellEvent.Change.GAINED)) {
                if (now == Status.HELD) {
                    found.add(finding(
                            "cell-gained-twice", Severity.WARNING, place, "撤销后才再次认定", "a loss before the next gain"));
                }
                now = Status.HELD;
            } else {
                if (now == Status.NOT_HELD) {
                    found.add(finding(
                            "cell-lost-before-gained", Severity.ERROR, place, "先认定后撤销", "a gain before the loss"));
                }
                now = Status.NOT_HELD;
            }
            statuses.put(day.getKey(), now);
        }
        return statuses;
    }

    /** One body of one kind in two divisions would count twice in the division above. */
    private void twoPlaces(List<Finding> found) {
        Map<List<String>, Set<RegionCode>> places = new LinkedHashMap<>();
        events.forEach(e -> places.computeIfAbsent(List.of(e.cell(), e.kind()), k -> new LinkedHashSet<>())
                .add(e.territory()));
        places.forEach((cell, codes) -> {
            if (codes.size() > 1) {
                found.add(finding(
                        "cell-in-two-divisions",
                        Severity.WARNING,
                        String.join("/", cell) + "/" + codes,
                        "同一单位同一类别只在一地",
                        "one division for one body and kind"));
            }
        });
    }

    private static Finding finding(String id, Severity severity, String place, String zh, String en) {
        return new Finding(
                id,
                severity,
                place,
                Wording.of(zh, en),
                place,
                Wording.of("核对认定与撤销文件", "Check the documents of gain and loss"));
    }

    /**
     * What happened.
     *
     * @return the events, in the order given
     */
    public List<CellEvent> events() {
        return events;
    }

    /**
     * What was wrong with the events.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * How many cells of each kind there were at the end of a day.
     *
     * @param territory the division, with all below it
     * @param day the day
     * @return a count for every kind of the register, 0 included, sorted by code
     */
    public SortedMap<String, CellCount> countByKind(RegionCode territory, LocalDate day) {
        SortedMap<String, Map<String, Status>> best = new TreeMap<>();
        history.forEach((key, statuses) -> {
            Map<String, Status> cells = best.computeIfAbsent(key.kind(), k -> new LinkedHashMap<>());
            if (key.territory().equals(territory) || territory.encloses(key.territory())) {
                SortedMap<LocalDate, Status> past = statuses.headMap(day.plusDays(1));
                Status status = past.isEmpty() ? Status.NOT_HELD : past.get(past.lastKey());
                // a body registered in two divisions is one body
                cells.merge(key.cell(), status, (a, b) -> a.compareTo(b) < 0 ? a : b);
            }
        });
        SortedMap<String, CellCount> counts = new TreeMap<>();
        best.forEach((kind, cells) -> counts.put(
                kind,
                new CellCount(
                        cells.values().stream().filter(s -> s == Status.HELD).count(),
                        cells.values().stream()
                                .filter(s -> s != Status.NOT_HELD)
                                .count())));
        return Collections.unmodifiableSortedMap(counts);
    }

    /**
     * How many cells there were at the end of a day, of all kinds; a body that is a cell of two kinds counts for both.
     *
     * @param territory the division, with all below it
     * @param day the day
     * @return the count
     */
    public CellCount count(RegionCode territory, LocalDate day) {
        return countByKind(territory, day).values().stream().reduce(CellCount.NONE, CellCount::plus);
    }

    /**
     * What happened in a stretch of days.
     *
     * @param from the first day
     * @param until the last day
     * @return the events, by day
     */
    public List<CellEvent> between(LocalDate from, LocalDate until) {
        return events.stream()
                .filter(e -> !e.day().isBefore(from) && !e.day().isAfter(until))
                .sorted(Comparator.comparing(CellEvent::day))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellRegister that && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return events.hashCode();
    }

    /**
     * How many events there are, for logs.
     *
     * @return such as {@code CellRegister of 320 events}
     */
    @Override
    public String toString() {
        return "CellRegister of " + events.size() + " events";
    }
}
