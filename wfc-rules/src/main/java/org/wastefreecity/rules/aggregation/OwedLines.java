/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.coverage.Duty;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Slot;

/**
 * Where and when something is owed, at one choice of levels, whether or not anything came.
 *
 * @param lines the places and periods
 */
record OwedLines(Set<Line> lines) {
    static final OwedLines NONE = new OwedLines(Set.of());

    private static final int MOST_YEARS = 10;

    /** A place and a period that somebody owes something for. */
    record Line(String territory, ReportingPeriod period, String measure) {}

    /** The first and the last day that sums speak of. */
    private record Time(LocalDate first, LocalDate last) {
        static Optional<Time> of(ReportingPeriod period) {
            return Optional.of(new Time(period.firstDay(), period.lastDay()));
        }

        Time with(Time other) {
            return new Time(
                    other.first.isBefore(first) ? other.first : first, other.last.isAfter(last) ? other.last : last);
        }

        ReportingPeriod years() {
            int from = first.getYear();
            int to = last.getYear();
            return from == to ? ReportingPeriod.ofYear(from) : ReportingPeriod.ofYears(from, to);
        }

        boolean encloses(ReportingPeriod period) {
            return !period.firstDay().isBefore(first) && !period.lastDay().isAfter(last);
        }
    }

    static OwedLines of(Cube cube, Expectation expectation, Cube.Levels levels, List<ReportingPeriod> known) {
        Optional<Time> time = time(cube);
        Territory territory = cube.facts().schema().territory();
        Set<RegionCode> codes = new HashSet<>();
        territory.regions().forEach(r -> codes.add(r.code()));
        Set<Line> lines = new HashSet<>();
        for (Duty duty : expectation.duties()) {
            Optional<Time> asked =
                    time.map(t -> campaign(duty).map(t::with).orElse(t)).or(() -> campaign(duty));
            if (asked.isEmpty()) {
                continue;
            }
            for (Slot slot : expectation.owed(duty, asked.get().years())) {
                Optional<RegionCode> place = at(levels.territory(), slot.division())
                        .filter(p -> !codes.contains(p) || isThere(p, territory, slot));
                place.ifPresent(p -> members(levels.period(), slot.period(), asked.get(), known)
                        .forEach(m -> lines.add(new Line(p.text(), m, duty.measure()))));
            }
        }
        return new OwedLines(lines);
    }

    private static boolean isThere(RegionCode code, Territory territory, Slot slot) {
        return territory.region(code, slot.period().lastDay()).isPresent();
    }

    private static Optional<RegionCode> at(TerritoryLevel level, RegionCode division) {
        Optional<RegionCode> at = Optional.of(division);
        while (level instanceof TerritoryLevel.Division d
                && at.isPresent()
                && at.get().level() != d.level()) {
            at = at.get().parent();
        }
        return at;
    }

    /** The members of a level that hold a period; of shorter ones those in it that something is known of. */
    private static List<ReportingPeriod> members(
            PeriodLevel level, ReportingPeriod owed, Time time, List<ReportingPeriod> known) {
        List<ReportingPeriod> members = new ArrayList<>();
        ReportingPeriod member = level instanceof PeriodLevel.Calendar c
                ? c.length().of(owed.lastDay())
                : level instanceof PeriodLevel.Span s ? s.period() : owed;
        if (member.encloses(owed) && (time.encloses(owed) || known.contains(member))) {
            members.add(member);
        }
        if (!(level instanceof PeriodLevel.Reported)) {
            known.stream().filter(k -> owed.encloses(k)).forEach(members::add);
        }
        return members;
    }

    /** The years that facts and reports without a figure speak of. */
    static Optional<ReportingPeriod> years(FactSet facts) {
        return time(facts).map(Time::years);
    }

    private static Optional<Time> time(FactSet facts) {
        Set<Integer> used = new HashSet<>();
        Pages pages = facts.pages();
        for (int page = 0; page < pages.size(); page++) {
            if (pages.start()[page] < pages.start()[page + 1]) {
                used.add(pages.period()[page]);
            }
        }
        facts.open().entries().forEach(e -> used.add(e.report().period()));
        facts.inapplicable().forEach(r -> used.add(r.period()));
        return used.stream()
                .flatMap(p -> Time.of(facts.periods().get(p)).stream())
                .reduce(Time::with);
    }

    /** From the first to the last day of the facts, in full periods of every level that the cube has. */
    private static Optional<Time> time(Cube cube) {
        Optional<Time> all = time(cube.facts());
        for (PeriodLevel level : cube.rollUp().periods()) {
            if (level instanceof PeriodLevel.Span span) {
                Optional<Time> more = Time.of(span.period());
                all = all.flatMap(t -> more.map(t::with)).or(() -> more);
            } else if (level instanceof PeriodLevel.Calendar calendar) {
                all = all.flatMap(t -> Time.of(calendar.length().of(t.first()))
                        .flatMap(a -> Time.of(calendar.length().of(t.last()))
                                .map(b -> t.with(a).with(b))));
            }
        }
        return all;
    }

    /** The time of a duty that begins and ends: of a year, or of a plan. */
    private static Optional<Time> campaign(Duty duty) {
        Validity validity = duty.validity();
        return validity.from()
                .flatMap(f -> validity.until()
                        .filter(u -> u.getYear() - f.getYear() < MOST_YEARS)
                        .map(u -> new Time(f, u)));
    }
}
