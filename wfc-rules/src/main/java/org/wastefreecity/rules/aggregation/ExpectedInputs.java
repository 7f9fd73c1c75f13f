/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.List;
import java.util.Objects;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Weights;
import org.wastefreecity.rules.formula.FormulaInputs;

/**
 * Facts as the inputs of formulas, held against who should have reported (应报清单): each sum knows who is missing and what the whole
 * can be.
 * <p>
 * Of a measure that nobody is expected to report, a sum is of what was reported, no more. A stock of which a report for the end of
 * the period is missing is open by what its duty declares, because an older report says nothing of the end. This class is immutable
 * and thread-safe.
 */
public final class ExpectedInputs implements FormulaInputs {
    private final ExpectedCells cells;

    private ExpectedInputs(ExpectedCells cells) {
        this.cells = cells;
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
        return new ExpectedInputs(ExpectedCells.of(
                Objects.requireNonNull(facts, "facts"),
                Objects.requireNonNull(expectation, "expectation"),
                Objects.requireNonNull(weights, "weights")));
    }

    @Override
    public Tally tally(Measure measure, CategorySelection categories, RegionCode division, ReportingPeriod period) {
        try {
            return answer(measure, categories, division, period).tally();
        } catch (RollUpRefusedException e) {
            return FactInputs.bounded(measure, Cube.nothing(measure.unit()));
        }
    }

    /**
     * What is wrong with the facts as the expectation sees them: reports beyond what their duties declare possible.
     *
     * @return the first 10,000 findings
     */
    public List<Finding> findings() {
        return cells.findings();
    }

    /**
     * Why a sum has no figure, or one that is not the whole, as far as that lies in the facts.
     *
     * @param measure the measure
     * @param categories over which waste
     * @param division where
     * @param period when
     * @return the reasons, in both languages; none if there is nothing to be said
     */
    public List<Wording> reasons(
            Measure measure, CategorySelection categories, RegionCode division, ReportingPeriod period) {
        try {
            return answer(measure, categories, division, period).reasons();
        } catch (RollUpRefusedException e) {
            return List.of(e.refusal().reason());
        }
    }

    private ExpectedCells.Answer answer(
            Measure measure, CategorySelection categories, RegionCode division, ReportingPeriod period) {
        return cells.answer(
                FactInputs.find(cells.facts(), measure, categories, division, period),
                new ExpectedCells.Asked(measure, categories, division, period));
    }

    @Override
    public List<RegionCode> divisions(RegionCode division, ReportingPeriod period) {
        return FactInputs.of(cells.facts()).divisions(division, period);
    }
}
