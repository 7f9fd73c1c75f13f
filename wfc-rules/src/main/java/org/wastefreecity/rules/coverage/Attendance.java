/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wastefreecity.model.territory.CodeHistory.Division;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.coverage.Seen.Sight;

/**
 * Which reports answer an owed one (应报与已报的对应): those of its own reporter from its own division, and those from a division above,
 * which speak of everything in it.
 */
final class Attendance {
    private record Place(String reporter, Division home) {}

    /** The reports of one reporter in one division, or of all. */
    private record Desk(List<Report> reports, Map<String, Set<ReportingPeriod>> periods) {
        static final Desk EMPTY = new Desk(List.of(), Map.of());

        static Desk open() {
            return new Desk(new ArrayList<>(), new HashMap<>());
        }

        void add(Report report) {
            reports.add(report);
            periods.computeIfAbsent(report.category(), c -> new HashSet<>()).add(report.period());
        }
    }

    private final Expectation expectation;
    private final Extent extent;
    private final Map<Place, Desk> byPlace = new HashMap<>();
    private final Map<Division, Desk> byDivision = new HashMap<>();
    private final Map<Place, List<Absence>> excused = new HashMap<>();
    private final Map<RegionCode, List<Report>> near = new HashMap<>(); // by code, also what reaches beyond the extent
    private final Moves moves;

    /** {@code around} is all that was said there, also for longer. */
    Attendance(
            Expectation expectation,
            Extent extent,
            Collection<Slot> slots,
            Collection<Report> reports,
            Reports.Said around) {
        this.expectation = expectation;
        this.extent = extent;
        this.moves = new Moves(expectation, extent, slots, reports, around.absent());
        for (Report report : reports) {
            Place place = place(report);
            byPlace.computeIfAbsent(place, p -> Desk.open()).add(report);
            byDivision.computeIfAbsent(place.home(), d -> Desk.open()).add(report);
        }
        around.reports().stream()
                .filter(r -> extent.share(r.period(), extent.period())
                        && extent.reach(Optional.of(r.category())).spread() > 0)
                .forEach(r -> near.computeIfAbsent(r.division().orElseThrow(), d -> new ArrayList<>())
                        .add(r));
        if (!around.excused().isEmpty()) {
            excuse(around);
        }
    }

    /** Of what does not apply its reporter says nothing else: it has no figure, and none is missing. */
    private void excuse(Reports.Said around) {
        Map<Place, List<Surroundings.Scope>> said = new HashMap<>();
        around.reports()
                .forEach(r ->
                        said.computeIfAbsent(place(r), p -> new ArrayList<>()).add(Reports.scope(r)));
        around.absent()
                .forEach(a ->
                        said.computeIfAbsent(place(a), p -> new ArrayList<>()).add(Reports.scope(a)));
        for (Absence inapplicable : around.excused()) {
            Optional<String> waste = Optional.of(inapplicable.category());
            Place place = place(inapplicable);
            if (extent.reach(waste).spread() > 0
                    && said.getOrDefault(place, List.of()).stream()
                            .noneMatch(s -> extent.share(s.period(), inapplicable.period())
                                    && extent.share(Optional.of(s.category()), waste))) {
                excused.computeIfAbsent(place, p -> new ArrayList<>()).add(inapplicable);
            }
        }
    }

    /** When the reporter of a slot said that it, or some of it, does not apply. */
    private List<ReportingPeriod> excused(Slot slot) {
        return excused.getOrDefault(place(slot), List.of()).stream()
                .filter(e -> extent.share(e.period(), extent.inside(slot))
                        && extent.share(slot.category(), Optional.of(e.category())))
                .map(Absence::period)
                .toList();
    }

    /** Whether the reporter of a slot gave a figure for some of it, also for longer. */
    private boolean isAnsweredAround(Slot slot) {
        Division home = expectation.home(slot.division(), slot.period());
        return home.codes().stream()
                .flatMap(code -> near.getOrDefault(code, List.of()).stream())
                .anyMatch(r -> r.reporter().equals(slot.reporter())
                        && home.equals(place(r).home())
                        && extent.share(r.period(), extent.inside(slot))
                        && extent.share(slot.category(), Optional.of(r.category())));
    }

    /** What the reporter of a slot said of it, or of more that holds it, from where it owes it. */
    List<Report> on(Slot slot) {
        return byPlace.getOrDefault(place(slot), Desk.EMPTY).reports().stream()
                .filter(r -> extent.share(r.period(), extent.inside(slot))
                        && extent.share(slot.category(), Optional.of(r.category())))
                .toList();
    }

    /** How much of a slot is in a figure. */
    Sight sight(Slot slot, List<Report> on) {
        boolean inside = RollCall.isInside(slot, extent);
        List<ReportingPeriod> excused = excused(slot);
        List<ReportingPeriod> answered =
                Stream.concat(on.stream().map(Report::period), excused.stream()).toList();
        if (inside && !on.isEmpty() && coversWith(answered, slot.period())) {
            return Sight.WHOLE;
        }
        if (!excused.isEmpty() && !isAnsweredAround(slot) && coversWith(excused, extent.inside(slot))) {
            return Sight.EXCUSED;
        }
        if (isHeld(slot)) {
            return Sight.HELD;
        }
        return inside && !on.isEmpty() ? Sight.PART : Sight.NOTHING;
    }

    /** Whether reports from a division above contain all that a slot has in the extent. */
    private boolean isHeld(Slot slot) {
        ReportingPeriod period = extent.inside(slot);
        List<Report> holding = new ArrayList<>();
        List<Division> own = expectation.above(slot.division(), slot.period().lastDay());
        RegionCode code = expectation.codeIn(slot, extent.period());
        for (Division above : expectation.above(code, Expectation.lastDay(slot, extent.period()))) {
            if (!own.contains(above) && !moves.isAsked(above)) {
                continue; // it lies elsewhere at the end of its own time
            }
            reports(above).reports().stream()
                    .filter(r -> extent.share(r.period(), period)
                            && extent.holds(Optional.of(r.category()), slot.category())
                            && moves.isSure(above, r.period(), slot.division(), period))
                    .forEach(holding::add);
        }
        return !holding.isEmpty() && covers(holding, period);
    }

    /** Whether reports leave no gap in a period; of a stock, whether one is of its last day. */
    boolean covers(List<Report> reports, ReportingPeriod period) {
        return coversWith(reports.stream().map(Report::period).toList(), period);
    }

    private boolean coversWith(List<ReportingPeriod> periods, ReportingPeriod period) {
        return extent.isAtTheEnd()
                ? periods.stream().anyMatch(p -> p.lastDay().equals(period.lastDay()))
                : covers(periods, period);
    }

    /** Whether periods leave no gap in another one. */
    static boolean covers(Collection<ReportingPeriod> periods, ReportingPeriod period) {
        LocalDate next = period.firstDay(); // the first day not seen so far
        for (ReportingPeriod one : periods.stream()
                .sorted(Comparator.comparing(ReportingPeriod::firstDay))
                .toList()) {
            if (one.firstDay().isAfter(next)) {
                break;
            }
            if (!one.lastDay().isBefore(next)) {
                next = one.lastDay().plusDays(1);
            }
        }
        return next.isAfter(period.lastDay());
    }

    /** Whether what covers a slot was not all there on the day it was due. A later correction makes nothing late. */
    boolean isLate(Slot slot, List<Report> on) {
        List<Report> inTime = on.stream()
                .filter(r -> r.filed().map(f -> !f.isAfter(slot.due())).orElse(true))
                .toList();
        return inTime.size() < on.size() && !covers(inTime, slot.period());
    }

    /** Whether another report holds all of one: it is in the figure there, and not once more. */
    boolean isInAnother(Report report) {
        RegionCode division = report.division().orElseThrow();
        for (Division above : expectation.above(division, report.period().lastDay())) {
            if (isIn(
                    report,
                    reports(above),
                    (period, category) -> moves.isSure(above, period, division, report.period()))) {
                return true;
            }
        }
        Desk own = byPlace.getOrDefault(place(report), Desk.EMPTY);
        return extent.isAtTheEnd()
                ? own.reports().stream().anyMatch(r -> isAskedBefore(r, report))
                : isIn(
                        report,
                        own,
                        (period, category) -> !period.equals(report.period()) || !category.equals(report.category()));
    }

    /** Whether a stock of the same reporter and day answers instead: one of more waste, or of the period asked for, or of a longer one. */
    private boolean isAskedBefore(Report other, Report report) {
        if (!extent.holds(other.period(), report.period())) {
            return false;
        }
        if (!other.category().equals(report.category())) {
            return extent.withAllAbove(report.category()).contains(other.category());
        }
        return order(other) > order(report);
    }

    private long order(Report report) {
        return report.period().equals(extent.period())
                ? Long.MAX_VALUE
                : report.period().days();
    }

    /** Whether a reporter says two things of one day, and nothing of the period asked for. */
    boolean isContradicted(Report stock) {
        if (!extent.isAtTheEnd()) {
            return false;
        }
        List<Report> ofThatDay = byPlace.getOrDefault(place(stock), Desk.EMPTY).reports().stream()
                .filter(r -> r.category().equals(stock.category()) && extent.holds(r.period(), stock.period()))
                .toList();
        return ofThatDay.stream().noneMatch(r -> r.period().equals(extent.period()))
                && ofThatDay.stream().anyMatch(r -> !r.value().equals(stock.value()));
    }

    /** Whether some of a report that lies in no other one lies in another one all the same: nobody knows how much. */
    boolean isAcross(Report report) {
        RegionCode division = report.division().orElseThrow();
        for (Division above : expectation.above(division, report.period().lastDay())) {
            if (shares(report, reports(above), p -> moves.isSure(above, p, division, report.period()))) {
                return true;
            }
        }
        return isMoving(report) || shares(report, byPlace.getOrDefault(place(report), Desk.EMPTY), p -> true);
    }

    private boolean shares(Report report, Desk desk, Predicate<ReportingPeriod> counts) {
        return desk.reports().stream()
                .anyMatch(r -> counts.test(r.period())
                        && !(extent.holds(r.period(), report.period())
                                && extent.holds(report.period(), r.period())
                                && r.category().equals(report.category())
                                && r.division().equals(report.division()))
                        && extent.share(r.period(), report.period())
                        && extent.share(Optional.of(r.category()), Optional.of(report.category()))
                        && !isInAnother(r));
    }

    /**
     * Whether nobody can tell if a report that nobody owes holds what others reported: in divisions below its own, or of its own division
     * for a shorter time or less waste.
     */
    boolean isDoubtful(Report report) {
        RegionCode division = report.division().orElseThrow();
        Division home = place(report).home();
        return near.entrySet().stream()
                .filter(e -> home.codes().contains(e.getKey()) || division.encloses(e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .filter(r -> extent.share(r.period(), report.period())
                        && extent.share(Optional.of(r.category()), Optional.of(report.category())))
                .anyMatch(r -> !place(r).home().equals(home)
                                && division.encloses(r.division().orElseThrow())
                        || place(r).home().equals(home)
                                && !r.reporter().equals(report.reporter())
                                && !speaksOfAll(r, report));
    }

    /** Whether nobody can tell if a figure holds what a division that changed its code reports or owes. */
    boolean isMoving(Report report) {
        return moves.isUnsure(report);
    }

    /** The same of what an owed report will hold. */
    boolean isMoving(Slot slot) {
        return moves.isUnsure(slot);
    }

    private Desk reports(Division division) {
        return byDivision.getOrDefault(division, Desk.EMPTY);
    }

    private boolean speaksOfAll(Report other, Report report) {
        return extent.holds(other.period(), report.period())
                && extent.holds(Optional.of(other.category()), Optional.of(report.category()));
    }

    private boolean isIn(Report report, Desk desk, BiPredicate<ReportingPeriod, String> counts) {
        return !desk.periods().isEmpty()
                && extent.withAllAbove(report.category()).stream()
                        .anyMatch(category -> desk.periods().getOrDefault(category, Set.of()).stream()
                                .anyMatch(p -> extent.holds(p, report.period()) && counts.test(p, category)));
    }

    private Place place(Report report) {
        return new Place(report.reporter(), expectation.home(report.division().orElseThrow(), report.period()));
    }

    private Place place(Slot slot) {
        return new Place(slot.reporter(), expectation.home(slot.division(), slot.period()));
    }

    private Place place(Absence absence) {
        return new Place(absence.reporter(), expectation.home(absence.division(), absence.period()));
    }
}
