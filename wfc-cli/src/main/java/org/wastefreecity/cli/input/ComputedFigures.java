/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.ExpectedInputs;
import org.wastefreecity.rules.aggregation.FactInputs;
import org.wastefreecity.rules.aggregation.FactSchema;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.rules.computing.ComputedIndicator;
import org.wastefreecity.rules.computing.IndicatorComputer;
import org.wastefreecity.rules.coverage.CompletenessPolicy;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.formula.FormulaInputs;
import org.wastefreecity.rules.formula.FormulaLanguage;
import org.wastefreecity.rules.formula.Question;
import org.wastefreecity.seeds.Seeds;

/**
 * The figures of a plan's indicators for its own division, computed from ledger facts.
 *
 * @param indicators those that some fact speaks of, for each year after the base year that the facts know
 * @param findings what is wrong with facts and formulas
 * @param inputs the sums they were computed from
 */
public record ComputedFigures(List<ComputedIndicator> indicators, List<Finding> findings, FormulaInputs inputs) {
    private static final int THREADS = 2;

    /** Copies the lists. */
    public ComputedFigures {
        indicators = ImmutableList.copyOf(indicators);
        findings = ImmutableList.copyOf(findings);
    }

    /**
     * Computes figures.
     *
     * @param plan the plan, whose territory the facts lie in
     * @param files the facts
     * @param expected who should have reported, where that is known
     * @param policy how complete a sum has to be for its figure to be used; of others only the bounds are
     * @return the figures
     * @throws IOException if reading fails
     * @throws UnreadableInputException if a file cannot be read as facts
     */
    public static ComputedFigures of(Plan plan, List<Path> files, ExpectationFile expected, CompletenessPolicy policy)
            throws IOException {
        MeasureCatalogue measures = Seeds.measures2021();
        CategoryTree categories = Seeds.categories2021();
        FactSet facts =
                FactFiles.read(files, FactSchema.of(plan.territory(), categories, measures.measures()), THREADS);
        IndicatorComputer computer = IndicatorComputer.of(plan, FormulaLanguage.of(measures, categories));
        List<Finding> findings = new ArrayList<>(FactInput.findings(facts));
        findings.addAll(computer.findings());
        ExpectedInputs held = ExpectedInputs.of(facts, expected.expectation(), expected.weights());
        findings.addAll(held.findings());
        FormulaInputs inputs = new ReleasedInputs(held, expected.expectation(), policy);
        List<ComputedIndicator> indicators = facts.periods().stream()
                .map(ReportingPeriod::year)
                .filter(year -> year > plan.baseYear())
                .distinct()
                .sorted()
                .flatMap(year -> computer.compute(inputs, plan.region(), ReportingPeriod.ofYear(year)).stream())
                .filter(ComputedFigures::isSpokenOf)
                .toList();
        FactInputs sums = FactInputs.of(facts);
        indicators.forEach(i -> explain(plan, i, sums, findings));
        if (indicators.isEmpty()) {
            findings.add(new Finding(
                    "nothing-computed",
                    Severity.WARNING,
                    files.toString(),
                    Wording.of(
                            "指标公式所需的台账数据（发现的为可用行数）",
                            "facts that the formulas of indicators ask for (found is how many rows can be used)"),
                    Integer.toString(facts.size()),
                    Wording.of(
                            "核对统计量、类别和年份，见 wfc measures", "Check measures, categories and years; see wfc measures")));
        }
        return new ComputedFigures(indicators, findings, inputs);
    }

    /** What formulas ask for, without the figures that are withheld. */
    private record ReleasedInputs(FormulaInputs inputs, Expectation expectation, CompletenessPolicy policy)
            implements FormulaInputs {
        @Override
        public Tally tally(Measure measure, CategorySelection categories, RegionCode division, ReportingPeriod period) {
            Tally tally = inputs.tally(measure, categories, division, period);
            return (expectation.knows(measure.id()) ? policy.decide(tally) : policy.decideUnheld(tally)).tally();
        }

        @Override
        public List<RegionCode> divisions(RegionCode division, ReportingPeriod period) {
            return inputs.divisions(division, period);
        }
    }

    /** Why sums behind an indicator are refused or not the whole. */
    private static void explain(Plan plan, ComputedIndicator indicator, FactInputs sums, List<Finding> findings) {
        for (Question question : indicator.result().uncertain()) {
            List<Wording> reasons =
                    sums.reasons(question.measure(), question.categories(), question.territory(), question.period());
            if (!reasons.isEmpty()) {
                Wording name = question.measure().name();
                findings.add(new Finding(
                        "sum-not-known",
                        Severity.WARNING,
                        plan.system().id() + " " + indicator.code() + " " + question.territory() + " "
                                + question.period(),
                        Wording.of(name.zh() + "的完整汇总值", "all of " + name.en() + " added up"),
                        sums.tally(question.measure(), question.categories(), question.territory(), question.period())
                                .seen()
                                .map(Figure::toString)
                                .orElse("—"),
                        Wording.of(
                                reasons.stream().map(Wording::zh).collect(Collectors.joining("；"))
                                        + "。核对台账，使每一数量只按一级、一种口径填报",
                                reasons.stream().map(Wording::en).collect(Collectors.joining("; "))
                                        + ". See that the ledger states each amount once, at one level")));
            }
        }
    }

    /** Whether any input was reported: of an indicator the ledger knows nothing of, the report has nothing to say. */
    private static boolean isSpokenOf(ComputedIndicator indicator) {
        return indicator.result().answers().stream()
                .anyMatch(a -> a.tally().seen().isPresent());
    }
}
