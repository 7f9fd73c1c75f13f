/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.List;
import java.util.Objects;
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
import org.wastefreecity.rules.formula.FormulaInputs;

/**
 * Facts as the inputs of formulas, held against who should have reported (应报口径): each sum knows who is missing and what the whole
 * can be.
 * <p>
 * Of a measure that nobody is expected to report, a sum is of what was reported, no more. A stock of which a report for the end of
 * the period is missing has no bounds but those of its measure, because an older report says nothing of the end. This class is
 * immutable and thread-safe.
 */
public final class ExpectedInputs implements FormulaInputs {
    private final FactSet facts;
    private final Expectation expectation;
    private final Weights weights;

    private ExpectedInputs(FactSet facts, Expectation expectation, Weights weights) {
        this.facts = Objects.requireNonNull(facts, "facts");
        this.expectation = Objects.requireNonNull(expectation, "expectation");
        this.weights = Objects.requireNonNull(weights, "weights");
    }

    /**
     * Inputs that add up what is asked for.
     *
     * @param facts the facts
     * @param expectation who should report what, and when
     * @param weights what each reporter weighs, by its last known figure; {@link Weights#UNKNOWN} if that is not known
     * @return the inputs; each question reads the facts once
     */
    public static ExpectedInputs of(FactSet facts, Expectation expectation, Weights weights) {
        return new ExpectedInputs(facts, expectation, weights);
    }

    @Override
    public Tally tally(Measure measure, CategorySelection categories, RegionCode division, ReportingPeriod period) {
        Optional<Cube.Found> found;
        Tally seen;
        try {
            found = RollUp.builder()
                    .territory(division)
                    .period(period)
                    .category(categories)
                    .measures(measure)
                    .build()
                    .on(facts)
                    .find(measure, categories, division.text(), period);
            seen = found.map(f -> f.cells().tally(f.cell())).orElseGet(() -> Cube.nothing(measure.unit()));
        } catch (RollUpRefusedException e) {
            return FactInputs.bounded(measure, Cube.nothing(measure.unit()));
        }
        if (!expectation.knows(measure.id())) {
            return FactInputs.bounded(measure, seen);
        }
        RollCall call = RollCall.of(
                expectation,
                Extent.of(measure, List.of(division), categories, facts.schema().tree(), period),
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
        return FactInputs.bounded(
                measure,
                Completion.of(call, seen.seen()).withDoubts(seen.doubts()).tally(weights));
    }

    @Override
    public List<RegionCode> divisions(RegionCode division, ReportingPeriod period) {
        return FactInputs.of(facts).divisions(division, period);
    }
}
