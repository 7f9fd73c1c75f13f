/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.rules.coverage.Completion;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Extent;
import org.wastefreecity.rules.coverage.Reports;
import org.wastefreecity.rules.coverage.RollCall;
import org.wastefreecity.rules.coverage.Weights;

/** What single cells come to, held against who should have reported. */
record ExpectedCells(FactSet facts, Expectation expectation, Weights weights) {

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

    /** Whether the roll call misses a report anyway, which then is bounded by what its duty says. */
    private boolean isKnownMissing(RollCall call, OpenReport report) {
        String reporter = facts.reporters().text(report.reporter());
        ReportingPeriod period = facts.periods().get(report.period());
        return call.missing().stream()
                .anyMatch(s ->
                        s.reporter().equals(reporter) && (s.period().encloses(period) || period.encloses(s.period())));
    }
}
