/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wastefreecity.model.ledger.Coverage;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.CodeHistory.Division;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.coverage.Seen.Sight;

/**
 * Who is there and who is missing (上报核对): the owed reports of an extent beside what was seen of them.
 * <p>
 * A zero report is a report; no report is none. This class is immutable and thread-safe.
 */
public final class RollCall {
    private final Expectation expectation;
    private final Extent extent;
    private final ImmutableSortedMap<Slot, Sight> sights;
    private final ImmutableSortedSet<String> reporters;
    private final ImmutableSortedSet<String> unowed;
    private final Optional<Reports> reports;
    private final ImmutableSortedSet<Slot> unsure;
    private final ImmutableList<Report> unclear;
    private final ImmutableSet<Report> moving;
    private final boolean contradicted;
    private final boolean across;
    private final ImmutableList<Report> figures;
    private final ImmutableList<Report> owedFigures;
    private final ImmutableSortedSet<Slot> late;
    private final ImmutableSortedMap<Slot, Set<ObservationStatus>> statuses;

    /** What is known of reports beside whether they came. */
    private record Details(
            Optional<Reports> reports,
            Set<Report> owed,
            Set<Slot> unsure,
            List<Report> unclear,
            Set<Report> moving,
            boolean contradicted,
            boolean across,
            List<Report> figures,
            Set<Slot> late,
            SortedMap<Slot, Set<ObservationStatus>> statuses) {
        /** Nothing is known beside what is owed. */
        static Details ofNone(Set<Slot> unsure) {
            return new Details(
                    Optional.empty(),
                    Set.of(),
                    unsure,
                    List.of(),
                    Set.of(),
                    false,
                    false,
                    List.of(),
                    Set.of(),
                    new TreeMap<>());
        }
    }

    private RollCall(
            Expectation expectation,
            Extent extent,
            SortedMap<Slot, Sight> sights,
            Set<String> reporters,
            Set<String> unowed,
            Details details) {
        this.expectation = expectation;
        this.extent = extent;
        this.sights = ImmutableSortedMap.copyOfSorted(sights);
        this.reporters = ImmutableSortedSet.copyOf(reporters);
        this.unowed = ImmutableSortedSet.copyOf(unowed);
        this.reports = details.reports();
        this.unsure = ImmutableSortedSet.copyOf(details.unsure());
        this.unclear = ImmutableList.copyOf(details.unclear());
        this.moving = ImmutableSet.copyOf(details.moving());
        this.contradicted = details.contradicted();
        this.across = details.across();
        this.figures = ImmutableList.copyOf(details.figures());
        this.owedFigures = figures.stream().filter(details.owed()::contains).collect(ImmutableList.toImmutableList());
        this.late = ImmutableSortedSet.copyOf(details.late());
        this.statuses = ImmutableSortedMap.copyOfSorted(details.statuses());
    }

    /**
     * Compares what is owed with what a figure contains.
     *
     * @param expectation who owes what
     * @param extent what the figure is asked over
     * @param seen what it contains
     * @return the roll call, which knows nothing of late and doubtful reports
     */
    public static RollCall of(Expectation expectation, Extent extent, Seen seen) {
        SortedMap<Slot, Sight> sights = new TreeMap<>();
        Set<String> unowed = new TreeSet<>(seen.reporters());
        for (Slot slot : expectation.owed(extent)) {
            sights.put(slot, isInside(slot, extent) ? seen.sight(slot) : Sight.NOTHING);
            unowed.remove(slot.reporter());
        }
        Moves moves = new Moves(expectation, extent, sights.keySet(), List.of(), List.of());
        Set<Slot> unsure = new HashSet<>(sights.keySet());
        unsure.removeIf(s -> !moves.isUnsure(s));
        return new RollCall(expectation, extent, sights, seen.reporters(), unowed, Details.ofNone(unsure));
    }

    /**
     * Compares what is owed with a sum of which no more than its reporters are known. One that owes a single report in the extent has
     * given it; of one that owes several, nobody can tell which, and each counts as seen in part.
     *
     * @param expectation who owes what
     * @param extent what the figure is asked over
     * @param reporters whose reports are in the figure
     * @return the roll call, which knows nothing of late and doubtful reports
     */
    public static RollCall ofReporters(Expectation expectation, Extent extent, Set<String> reporters) {
        Set<String> names = ImmutableSortedSet.copyOf(reporters);
        Map<String, Integer> owed = new HashMap<>();
        expectation.owed(extent).forEach(s -> owed.merge(s.reporter(), 1, Integer::sum));
        return of(expectation, extent, new Seen() {
            @Override
            public Sight sight(Slot slot) {
                if (!names.contains(slot.reporter())) {
                    return Sight.NOTHING;
                }
                return owed.getOrDefault(slot.reporter(), 0) == 1 ? Sight.WHOLE : Sight.PART;
            }

            @Override
            public Set<String> reporters() {
                return names;
            }
        });
    }

    /**
     * Compares what is owed with the reports that came.
     * <p>
     * A report answers for its reporter in its own division, under whatever code that bears then, and for everything that lies in it:
     * who owes a report inside a city is not missed beside the figure of the city. Reports from elsewhere, from zones and of other
     * waste are left aside. The figure that goes with it is that of all reports whose period lies in that of the extent, each amount
     * once; of a measure that takes the last value over time, it is over the reports for the end of each slot only, without any value
     * carried forward.
     *
     * @param expectation who owes what
     * @param extent what is asked
     * @param reports what came
     * @return the roll call, with late and doubtful reports
     */
    public static RollCall of(Expectation expectation, Extent extent, Reports reports) {
        return of(expectation, extent, time -> reports);
    }

    /**
     * The same with reports that are looked up for as long a time as is owed: of a year owed within limits, the year, though a month is
     * asked for.
     *
     * @param expectation who owes what
     * @param extent what is asked
     * @param spoken what came in a time that encloses that of the extent
     * @return the roll call, with late and doubtful reports
     */
    public static RollCall of(Expectation expectation, Extent extent, Function<ReportingPeriod, Reports> spoken) {
        Set<Slot> slots = expectation.owed(extent);
        ReportingPeriod time = slots.stream()
                .filter(s -> !extent.isAtTheEnd()
                        && s.duty().possible().isPresent()
                        && s.period().encloses(extent.period()))
                .map(Slot::period)
                .max(Comparator.comparingLong(ReportingPeriod::days))
                .orElse(extent.period());
        Reports reports = spoken.apply(time);
        return of(expectation, extent, slots, reports, reports.said(extent.measure(), extent::encloses));
    }

    private static RollCall of(
            Expectation expectation, Extent extent, Set<Slot> slots, Reports reports, Reports.Said around) {
        List<Report> inside = reports.in(extent).reports();
        Attendance attendance = new Attendance(expectation, extent, slots, inside, around);
        SortedMap<Slot, Sight> sights = new TreeMap<>();
        SortedMap<Slot, Set<ObservationStatus>> statuses = new TreeMap<>();
        Set<Slot> late = new TreeSet<>();
        Set<Report> owed = new HashSet<>();
        Set<String> reporters = new HashSet<>();
        Set<String> owing = new HashSet<>();
        for (Slot slot : slots) {
            List<Report> on = attendance.on(slot);
            Sight sight = attendance.sight(slot, on);
            sights.put(slot, sight);
            owed.addAll(on);
            owing.add(slot.reporter());
            if (sight == Sight.WHOLE || sight == Sight.PART) {
                reporters.add(slot.reporter());
                statuses.put(slot, on.stream().map(Report::status).collect(Collectors.toCollection(TreeSet::new)));
            }
            if (sight == Sight.WHOLE && attendance.isLate(slot, on)) {
                late.add(slot);
            }
        }
        Set<String> unowed = new HashSet<>();
        for (Report report : inside) {
            // a stock of an earlier day is owed, but not asked for and not in the figure
            boolean earlier = extent.isAtTheEnd()
                    && owing.contains(report.reporter())
                    && !extent.share(report.period(), extent.period());
            if (!earlier) {
                reporters.add(report.reporter());
            }
            if (!earlier && !owed.contains(report)) {
                unowed.add(report.reporter());
            }
        }
        Set<Report> moving = inside.stream().filter(attendance::isMoving).collect(Collectors.toSet());
        List<Report> figures =
                inside.stream().filter(r -> !attendance.isInAnother(r)).toList();
        return new RollCall(
                expectation,
                extent,
                sights,
                reporters,
                unowed,
                new Details(
                        Optional.of(reports),
                        owed,
                        slots.stream().filter(attendance::isMoving).collect(Collectors.toSet()),
                        inside.stream()
                                .filter(r -> moving.contains(r) || !owed.contains(r) && attendance.isDoubtful(r))
                                .toList(),
                        moving,
                        inside.stream().anyMatch(attendance::isContradicted),
                        figures.stream().anyMatch(attendance::isAcross),
                        figures,
                        late,
                        statuses));
    }

    /** Whether all of a slot's period is asked for: a yearly report says nothing of one month. */
    static boolean isInside(Slot slot, Extent extent) {
        return extent.period().encloses(slot.period());
    }

    /**
     * What was asked.
     *
     * @return the extent
     */
    public Extent extent() {
        return extent;
    }

    /**
     * Every owed report, with how much of it was seen. One whose period reaches beyond that of the extent was not: what it says of
     * the part asked for cannot be told.
     *
     * @return an immutable map, sorted
     */
    public Map<Slot, Sight> sights() {
        return sights;
    }

    /**
     * Whose reports are in the figure, owed or not.
     *
     * @return the reporters, sorted
     */
    public Set<String> reporters() {
        return reporters;
    }

    /**
     * Who reported something that nobody owes in the extent.
     *
     * @return the reporters, sorted
     */
    public Set<String> unowed() {
        return unowed;
    }

    /**
     * The owed reports of which something is missing.
     *
     * @return the slots, sorted
     */
    public List<Slot> missing() {
        return sights.keySet().stream()
                .filter(s -> sights.get(s) == Sight.NOTHING || sights.get(s) == Sight.PART)
                .toList();
    }

    /**
     * The reports of which who owes them said that they do not apply (不适用): neither seen nor missing.
     *
     * @return the slots, sorted
     */
    public List<Slot> excused() {
        return sights.keySet().stream()
                .filter(s -> sights.get(s) == Sight.EXCUSED)
                .toList();
    }

    /** Whether nothing is owed, or nothing of it applies. */
    boolean isOfNothing() {
        return sights.values().stream().allMatch(s -> s == Sight.EXCUSED);
    }

    /**
     * Whether a missing report would say, too, what somebody should have said: because it is the same one, or speaks of a division
     * that holds the other one.
     *
     * @param reporter who should have
     * @param division where
     * @param category of which waste
     * @param period when
     * @return whether what is missing there is missing in {@link #missing} already
     */
    public boolean isMissing(String reporter, RegionCode division, String category, ReportingPeriod period) {
        Optional<String> waste = Optional.of(category);
        return missing().stream()
                .anyMatch(s -> s.reporter().equals(reporter) && s.division().equals(division)
                        ? extent.share(s.category(), waste)
                                && (s.period().encloses(period) || period.encloses(s.period()))
                        : !s.division().equals(division)
                                && s.division().encloses(division)
                                && extent.holds(s.category(), waste)
                                && extent.holds(s.period(), period));
    }

    /**
     * Whether something in a division is in the figure already, whoever reported it: because an owed report of a division above came
     * that speaks of it.
     *
     * @param division where it is
     * @param category of which waste; empty if that is not known beside being asked for
     * @param period when
     * @return whether it adds nothing
     */
    public boolean isHeld(RegionCode division, Optional<String> category, ReportingPeriod period) {
        return owedFigures.stream().anyMatch(r -> {
            Optional<String> waste = Optional.of(r.category());
            return isWithin(r, division, period)
                    && extent.holds(r.period(), period)
                    && (category.isPresent() ? extent.holds(waste, category) : extent.isWithin(r.category()));
        });
    }

    private boolean isWithin(Report above, RegionCode division, ReportingPeriod period) {
        Division upper = home(above);
        LocalDate day = above.period().lastDay();
        return expectation.above(division, period.lastDay()).contains(upper)
                && expectation.isIn(expectation.home(division, period), division, upper, day);
    }

    /** The division in which a report is owed, whichever code it bears. */
    Division home(Slot slot) {
        return expectation.home(slot.division(), slot.period());
    }

    /** The division of a report, whichever code it bears. */
    Division home(Report report) {
        return expectation.home(report.division().orElseThrow(), report.period());
    }

    /** The owed reports of which nobody can tell whether they hold what a division that changed its code reports. */
    Set<Slot> unsure() {
        return unsure;
    }

    /**
     * The reports whose amounts are in the figure, each amount once.
     *
     * @return the reports; none if no more than their reporters are known
     */
    public List<Report> figures() {
        return figures;
    }

    /** Whether what came is known with its figures, not only that it came, and they add up. */
    boolean isOfFigures() {
        return Completion.isAdditive(extent.measure())
                && reports.map(r -> r.isOfFigures(extent.measure())).orElse(false);
    }

    /** All that speaks of the extent; what speaks of more, too, is laid out once for all that it speaks of. */
    Layout layout() {
        if (!isOfFigures()) {
            return new Layout(Surroundings.ofMissing(this), expectation, sights);
        }
        Optional<Extent> wide = isUnderOneCode() ? Optional.empty() : Surroundings.wide(this);
        if (wide.isEmpty()) {
            return new Layout(Surroundings.of(this), expectation);
        }
        Layout shared = reports.orElseThrow()
                .layout(expectation, wide.get(), w -> new Layout(Surroundings.around(this, w), expectation));
        if (shared.isMoving(extent)) { // what others say of both codes says nothing of one
            return new Layout(Surroundings.of(this), expectation);
        }
        return shared.cuts(extent) && shared.isOf(sights)
                ? shared
                : new Layout(Surroundings.of(this, wide.get()), expectation);
    }

    /** Whether something is owed or was reported under one code of a division whose other codes lie elsewhere. */
    private boolean isUnderOneCode() {
        return expectation.knowsMoves()
                && Stream.concat(
                                sights.keySet().stream().map(this::home),
                                figures.stream().map(this::home))
                        .flatMap(d -> d.codes().stream())
                        .anyMatch(code -> !extent.encloses(code));
    }

    /** What was said of the measure in some divisions. */
    Reports.Said said(Predicate<RegionCode> divisions) {
        return reports.map(r -> r.said(extent.measure(), divisions)).orElse(Reports.Said.NOTHING);
    }

    /** All that was said of the measure, about more than the extent, too. */
    Reports.Said said() {
        return reports.map(r -> r.said(extent.measure())).orElse(Reports.Said.NOTHING);
    }

    /**
     * The reports that nobody owes, of divisions in which others reported for less: a shorter time, less waste, or a part of the division;
     * and those of a time in which a division that changed its code came or left. Nobody can tell whether they hold the others.
     *
     * @return an immutable list
     */
    public List<Report> unclear() {
        return unclear;
    }

    /**
     * Whether nobody can tell if a report holds what a division that changed its code reports or owes.
     *
     * @param report one of {@link #unclear}
     * @return whether that is why it is
     */
    public boolean isMoving(Report report) {
        return moving.contains(report);
    }

    /**
     * Whether a reporter says two things of one day, and nothing of the period asked for, so that nobody can tell which one counts.
     *
     * @return whether one does
     */
    public boolean isContradicted() {
        return contradicted;
    }

    /**
     * Whether some figures lie across others, such as a county's year across January of its city, so that nobody can add them up.
     *
     * @return whether two do
     */
    public boolean isAcross() {
        return across;
    }

    /** Whether the figures leave nothing open: no row came twice, nobody said that there is none, each lies wholly in another one or not at all. */
    boolean isSure() {
        Reports.Said said = said();
        return !across
                && unclear.isEmpty()
                && said.again().isEmpty()
                && said.absent().isEmpty();
    }

    /** What the figures come to, of a stock those for the last day; empty if there are none, or nobody knows which hold others. */
    Optional<Figure> sum() {
        boolean sure =
                !across && figures.stream().noneMatch(r -> unclear.stream().anyMatch(u -> isBeside(r, u)));
        return figures.stream()
                .filter(r -> sure && isAsked(r))
                .flatMap(r -> r.value().stream())
                .reduce(Figure::plus);
    }

    private boolean isBeside(Report report, Report other) {
        return !report.reporter().equals(other.reporter())
                && home(report).equals(home(other))
                && extent.share(report.period(), other.period())
                && extent.share(Optional.of(report.category()), Optional.of(other.category()));
    }

    private boolean isAsked(Report report) {
        return !extent.isAtTheEnd() || extent.share(report.period(), extent.period());
    }

    /** What speaks against the figures. */
    Set<ObservationStatus> doubts() {
        return figures.stream()
                .filter(this::isAsked)
                .map(Report::status)
                .filter(ObservationStatus::isDoubtful)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same over another extent, held against reports; {@code around} is all that was said there, also for longer. */
    RollCall over(Extent other, List<Report> some, Reports.Said around) {
        return of(expectation, other, expectation.owed(other), Reports.of(some), around);
    }

    /**
     * The missing reports that were due by a day; the others may still come in time.
     *
     * @param day the day
     * @return the slots, sorted
     */
    public List<Slot> overdue(LocalDate day) {
        return missing().stream().filter(s -> s.due().isBefore(day)).toList();
    }

    /**
     * The reports that came after they were due (迟报).
     *
     * @return the slots, sorted; those whose day of filing is unknown are not among them
     */
    public Set<Slot> late() {
        return late;
    }

    /**
     * The reports that are there but may still change: provisional, estimated, not validated.
     *
     * @return the doubtful statuses by slot, sorted
     */
    public Map<Slot, Set<ObservationStatus>> doubtful() {
        SortedMap<Slot, Set<ObservationStatus>> doubtful = new TreeMap<>();
        statuses.forEach((slot, all) -> {
            Set<ObservationStatus> some = new TreeSet<>(all);
            some.removeIf(s -> !s.isDoubtful());
            if (!some.isEmpty()) {
                doubtful.put(slot, ImmutableSortedSet.copyOf(some));
            }
        });
        return ImmutableSortedMap.copyOfSorted(doubtful);
    }

    /**
     * The reports that expressly say that nothing happened (零报告), which is not the same as none.
     *
     * @return the slots, sorted
     */
    public Set<Slot> zeroReports() {
        return statuses.entrySet().stream()
                .filter(e -> e.getValue().equals(Set.of(ObservationStatus.ZERO_REPORT)))
                .map(Map.Entry::getKey)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Slot::compareTo));
    }

    /**
     * How much of the whole was seen. Reports are counted: of one month, as many as there are reporters; of a year of monthly
     * reports, twelve for each, and then the missing ones are named with their periods. One that lies in a figure for a division above
     * is not expected of this figure, nor is one that does not apply. The weight of a reporter is spread evenly over the reports it owes.
     *
     * @param weights what reporters weigh
     * @return the coverage; without expected number if nobody at all owes the measure, without share if a weight is unknown
     */
    public Coverage coverage(Weights weights) {
        if (!isExpected()) {
            return Coverage.ofSeen(reporters.size());
        }
        Map<String, Integer> owed = new HashMap<>();
        Map<String, Set<RegionCode>> where = new HashMap<>();
        sights.keySet().forEach(s -> {
            owed.merge(s.reporter(), 1, Integer::sum);
            where.computeIfAbsent(s.reporter(), r -> new HashSet<>()).add(s.division());
        });
        List<Slot> open = missing();
        List<String> names = open.stream()
                .map(s -> owed.getOrDefault(s.reporter(), 0) == 1
                        ? s.reporter()
                        : where.getOrDefault(s.reporter(), Set.of()).size() == 1
                                ? s.toString()
                                : s + " " + s.division())
                .sorted()
                .toList();
        int came = (int) sights.values().stream().filter(s -> s == Sight.WHOLE).count();
        return new Coverage(
                came,
                OptionalInt.of(came + open.size()),
                share(weights),
                names,
                unowed.size(),
                excused().size());
    }

    private Optional<Rational> share(Weights weights) {
        Map<String, int[]> counts = new TreeMap<>(); // owed and seen
        sights.forEach((slot, sight) -> {
            if (sight == Sight.EXCUSED) {
                return;
            }
            int[] count = counts.computeIfAbsent(slot.reporter(), r -> new int[2]);
            count[0]++;
            count[1] += sight == Sight.WHOLE || sight == Sight.HELD ? 1 : 0;
        });
        Rational all = Rational.ZERO;
        Rational seen = Rational.ZERO;
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            Optional<Rational> weight = weights.of(entry.getKey());
            if (weight.isEmpty()) {
                return Optional.empty();
            }
            int[] count = entry.getValue();
            all = all.plus(weight.get());
            seen = seen.plus(weight.get().times(Rational.of(count[1], count[0])));
        }
        return all.signum() == 0 ? Optional.empty() : Optional.of(seen.dividedBy(all));
    }

    boolean isExpected() {
        return expectation.knows(extent.measure().id());
    }

    /**
     * The roll call as text, for logs.
     *
     * @return extent, number of owed and of missing reports
     */
    @Override
    public String toString() {
        return extent + ": " + sights.size() + " owed, " + missing().size() + " missing";
    }
}
