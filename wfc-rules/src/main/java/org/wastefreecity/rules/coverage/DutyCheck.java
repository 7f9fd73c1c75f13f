/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.territory.CodeHistory.Division;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.wording.Wording;

/**
 * Holds what came against what was declared possible (超出申报范围核对): a plant licensed for 50 t that reports 80 t, or a city of at most
 * 400 t whose counties report 500 t.
 * <p>
 * Such a report counts as it stands, since nobody knows which of the two is wrong; a bound that it breaks is given up.
 */
public final class DutyCheck {
    private static final int MOST = 10_000;
    private static final int MOST_NAMES = 5;
    private static final Wording REPAIR = Wording.of(
            "填报数仍按原样计入；核实该数，或更正应报清单中的上下限",
            "The report counts as it stands: find out whether it is wrong, or the range in the list of duties is");

    private final Expectation expectation;
    private final Extent base;
    private final NavigableMap<String, List<Report>> byDivision = new TreeMap<>();
    private final Map<Optional<String>, Extent> extents = new HashMap<>();

    private DutyCheck(Expectation expectation, Measure measure, CategoryTree tree, List<Report> reports) {
        this.expectation = expectation;
        this.base = Extent.of(
                measure, List.of(RegionCode.NATION), CategorySelection.ALL, tree, ReportingPeriod.ofYear(2000));
        for (Report report : reports) {
            if (report.measure().equals(measure.id()) && report.division().isPresent()) {
                byDivision
                        .computeIfAbsent(report.division().get().text(), d -> new ArrayList<>())
                        .add(report);
            }
        }
    }

    /**
     * The reports that are beyond what their duties declare.
     *
     * @param expectation who owes what, within which limits
     * @param measures what may be owed
     * @param tree the categories that reports and duties are kept by
     * @param reports what came, with its values
     * @param time when to look
     * @return the first 10,000 findings, in the order of the duties
     */
    public static List<Finding> of(
            Expectation expectation,
            List<Measure> measures,
            CategoryTree tree,
            List<Report> reports,
            ReportingPeriod time) {
        Map<String, DutyCheck> checks = new HashMap<>();
        measures.stream()
                .filter(m -> expectation.knows(m.id()))
                .forEach(m -> checks.put(m.id(), new DutyCheck(expectation, m, tree, reports)));
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        expectation.duties().stream()
                .filter(d -> d.possible().isPresent() && checks.containsKey(d.measure()))
                .flatMap(d -> expectation.owed(d, time).stream())
                .flatMap(s -> Optional.ofNullable(checks.get(s.duty().measure())).flatMap(c -> c.check(s)).stream())
                .limit(MOST)
                .forEach(findings::add);
        return findings.build();
    }

    private Optional<Finding> check(Slot slot) {
        Measure measure = base.measure();
        Extent extent = extents.computeIfAbsent(
                        slot.category(),
                        c -> Extent.of(
                                measure,
                                base.divisions(),
                                c.map(CategorySelection::of).orElse(CategorySelection.ALL),
                                base.tree(),
                                base.period()))
                .with(List.of(slot.division()), slot.period());
        List<Report> inside = inside(slot, extent);
        boolean sums = measure.additivity().values().stream().allMatch(a -> a == Additivity.SUM);
        if (!sums) {
            return inside.stream()
                    .filter(r ->
                            r.reporter().equals(slot.reporter()) && r.period().equals(slot.period()))
                    .flatMap(r -> beyond(slot, List.of(r), true).stream())
                    .findFirst();
        }
        Attendance attendance = new Attendance(expectation, extent, List.of(slot), inside, Reports.Said.NOTHING);
        List<Report> own = attendance.on(slot);
        boolean whole = !own.isEmpty() && attendance.covers(own, slot.period());
        List<Report> counted = (whole ? own : measure.isNeverNegative() ? inside : List.<Report>of())
                .stream().filter(r -> !attendance.isInAnother(r)).toList();
        return counted.isEmpty() ? Optional.empty() : beyond(slot, counted, whole);
    }

    /** What was reported of nothing but what a slot asks for: by its reporter, and for divisions in its own. */
    private List<Report> inside(Slot slot, Extent extent) {
        Division home = expectation.home(slot.division(), slot.period());
        List<Report> all = new ArrayList<>();
        for (RegionCode code : home.codes()) {
            byDivision.getOrDefault(code.text(), List.of()).stream()
                    .filter(r ->
                            r.reporter().equals(slot.reporter()) && home.equals(expectation.home(code, r.period())))
                    .forEach(all::add);
        }
        String own = slot.division().text();
        if (slot.division().level() != RegionCode.Level.COUNTY) {
            String prefix = slot.division().level() == RegionCode.Level.NATION ? "" : own.replaceFirst("(00)+$", "");
            byDivision
                    .subMap(prefix, true, prefix + ":", false)
                    .forEach((division, reports) -> all.addAll(division.equals(own) ? List.of() : reports));
        }
        all.removeIf(r -> !slot.period().encloses(r.period())
                || r.value().isEmpty()
                || !extent.holds(slot.category(), Optional.of(r.category())));
        return all;
    }

    private Rational value(Report report) {
        return report.value().map(v -> v.valueIn(base.measure().unit())).orElse(Rational.ZERO);
    }

    private Optional<Finding> beyond(Slot slot, List<Report> reports, boolean whole) {
        Measure measure = base.measure();
        Rational sum = reports.stream().map(this::value).reduce(Rational.ZERO, Rational::plus);
        List<String> reporters =
                reports.stream().map(Report::reporter).distinct().sorted().toList();
        boolean own = reporters.equals(List.of(slot.reporter()));
        Bounds possible = slot.duty().possible().orElseThrow();
        Optional<Figure> above = possible.upper().filter(u -> sum.compareTo(u.valueIn(measure.unit())) > 0);
        Optional<Figure> below = possible.lower().filter(l -> whole && sum.compareTo(l.valueIn(measure.unit())) < 0);
        return above.or(() -> below).map(limit -> {
            Rational by = sum.minus(limit.valueIn(measure.unit()));
            String most = above.isPresent() ? "至多" : "至少";
            return new Finding(
                    "beyond-duty",
                    Severity.WARNING,
                    (own ? slot.reporter() : shown(reporters))
                            + slot.toString().substring(slot.reporter().length())
                            + " " + slot.division() + " " + measure.name().zh(),
                    Wording.of(
                            "应报清单" + (own ? "" : "对" + slot.reporter()) + "所定"
                                    + measure.name().zh() + most + limit,
                            measure.id() + (above.isPresent() ? " at most " : " at least ") + limit
                                    + (own ? "" : " of " + slot.reporter()) + ", as the list of duties declares"),
                    shown(sum, measure) + " (" + (by.signum() > 0 ? "+" : "") + shown(by, measure) + ")",
                    REPAIR);
        });
    }

    private static String shown(List<String> reporters) {
        return String.join("、", reporters.subList(0, Math.min(MOST_NAMES, reporters.size())))
                + (reporters.size() > MOST_NAMES ? "…" : "");
    }

    private static String shown(Rational value, Measure measure) {
        return value.toBigDecimal(Figure.MAX_PLACES, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " " + measure.unit();
    }
}
