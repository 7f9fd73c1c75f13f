/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.rules.coverage.Completion;
import org.wastefreecity.rules.coverage.Duty;
import org.wastefreecity.rules.coverage.DutyCheck;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Extent;
import org.wastefreecity.rules.coverage.Reports;
import org.wastefreecity.rules.coverage.RollCall;
import org.wastefreecity.rules.coverage.Weights;

/** What single cells come to, held against who should have reported. */
record ExpectedCells(FactSet facts, Expectation expectation, Weights weights) {

    /** Codes of divisions change as the facts' territory says. */
    static ExpectedCells of(FactSet facts, Expectation expectation, Weights weights) {
        return new ExpectedCells(facts, expectation.in(facts.schema().territory()), weights);
    }

    /** The reports that are beyond what their duties declare possible. */
    List<Finding> findings() {
        Set<String> bounded = new HashSet<>();
        Set<String> reporters = new HashSet<>();
        boolean wide = false;
        for (Duty duty : expectation.duties()) {
            if (duty.possible().isPresent()) {
                bounded.add(duty.measure());
                reporters.add(duty.reporter());
                wide |= duty.division().level() != RegionCode.Level.COUNTY;
            }
        }
        Optional<ReportingPeriod> years = OwedLines.years(facts);
        if (bounded.isEmpty() || years.isEmpty()) {
            return List.of();
        }
        boolean all = wide;
        List<Measure> measures = facts.schema().measures();
        return DutyCheck.of(
                expectation,
                measures,
                facts.schema().tree(),
                CellFacts.reports(
                        facts,
                        m -> bounded.contains(measures.get(m).id()),
                        r -> all || reporters.contains(facts.reporters().text(r))),
                years.get());
    }

    /** What is asked of a cell. */
    record Asked(Measure measure, CategorySelection categories, RegionCode division, ReportingPeriod period) {}

    /**
     * The tally of a cell, or of one that nobody reported anything for.
     *
     * @throws RollUpRefusedException if the cell is refused
     */
    Tally tally(Optional<Cube.Found> found, Asked asked) {
        Measure measure = asked.measure();
        Tally seen = found.map(f -> f.cells().tally(f.cell())).orElseGet(() -> Cube.nothing(measure.unit()));
        if (!expectation.knows(measure.id())) {
            return FactInputs.unchecked(measure, seen);
        }
        RollCall call = RollCall.of(
                expectation,
                Extent.of(
                        measure,
                        List.of(asked.division()),
                        asked.categories(),
                        facts.schema().tree(),
                        asked.period()),
                Reports.of(found.map(f -> f.cells().reports(f.cell())).orElse(List.of())));
        if (found.filter(f -> isDoubtful(f, asked, call)).isPresent()) {
            return FactInputs.bounded(
                    measure,
                    Tally.builder()
                            .unit(measure.unit())
                            .seen(seen.seen())
                            .coverage(call.coverage(weights))
                            .addAllDoubts(seen.doubts())
                            .build());
        }
        boolean stale = measure.along(Axis.TIME) == Additivity.LAST
                && seen.seen().isPresent()
                && (!call.missing().isEmpty()
                        || (seen.lower().isEmpty() && seen.upper().isEmpty()));
        if (stale) {
            return FactInputs.bounded(
                    measure,
                    Tally.builder()
                            .unit(measure.unit())
                            .coverage(call.coverage(weights))
                            .addAllDoubts(seen.doubts())
                            .build());
        }
        Tally whole = Completion.of(call, seen.seen()).withDoubts(seen.doubts()).tally(weights);
        List<OpenReport> open = found.map(f -> f.cells().open(f.cell())).orElse(List.of()).stream()
                .filter(r -> !r.isMissing() || !isKnownMissing(call, r))
                .toList();
        Tally all = open.isEmpty() ? whole : new CellTally(facts, measure).with(whole, open);
        return FactInputs.bounded(measure, new StrayTally(measure).around(all, strays(found, asked)));
    }

    private Extra strays(Optional<Cube.Found> found, Asked asked) {
        return found.map(f -> f.cells().strays(f.cell()))
                .orElseGet(() -> facts.strays()
                        .of(facts, asked.measure(), asked.categories(), asked.division(), asked.period()));
    }

    /**
     * Whether nobody can tell if a figure for the whole holds what others reported beside it: none of its reporters owes one for the
     * whole, or one of the others is of the same division.
     */
    private static boolean isDoubtful(Cube.Found found, Asked asked, RollCall call) {
        if (!found.cells().isBesideOthers(found.cell())) {
            return false;
        }
        Set<String> own = found.cells().reporting(found.cell()).stream()
                .map(Reporting::reporter)
                .collect(Collectors.toSet());
        boolean owed = call.sights().keySet().stream()
                .anyMatch(s -> s.division().equals(asked.division()) && own.contains(s.reporter()));
        return !owed
                || found.cells().reports(found.cell()).stream()
                        .anyMatch(
                                r -> r.division().equals(Optional.of(asked.division())) && !own.contains(r.reporter()));
    }

    /** Whether the roll call misses a report anyway, which then is bounded by what its duty says. */
    private boolean isKnownMissing(RollCall call, OpenReport report) {
        int place = facts.variants()[report.variant()].place();
        return call.isMissing(
                facts.reporters().text(report.reporter()),
                RegionCode.parse(facts.schema().divisions().text(place)),
                facts.schema().categories().text(report.category()),
                facts.periods().get(report.period()));
    }
}
