/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.FactInputs;
import org.wastefreecity.rules.aggregation.FactSchema;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.rules.computing.ComputedIndicator;
import org.wastefreecity.rules.computing.IndicatorComputer;
import org.wastefreecity.rules.formula.FormulaLanguage;
import org.wastefreecity.seeds.Seeds;

/**
 * The figures of a plan's indicators for its own division, computed from ledger facts.
 *
 * @param indicators those that some fact speaks of, for each year after the base year that the facts know
 * @param findings what is wrong with facts and formulas
 */
public record ComputedFigures(List<ComputedIndicator> indicators, List<Finding> findings) {
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
     * @return the figures
     * @throws IOException if reading fails
     * @throws UnreadableInputException if a file cannot be read as facts
     */
    public static ComputedFigures of(Plan plan, List<Path> files) throws IOException {
        MeasureCatalogue measures = Seeds.measures2021();
        CategoryTree categories = Seeds.categories2021();
        FactSet facts =
                FactFiles.read(files, FactSchema.of(plan.territory(), categories, measures.measures()), THREADS);
        IndicatorComputer computer = IndicatorComputer.of(plan, FormulaLanguage.of(measures, categories));
        List<Finding> findings = new ArrayList<>(facts.findings());
        findings.addAll(computer.findings());
        FactInputs inputs = FactInputs.of(facts);
        List<ComputedIndicator> indicators = facts.periods().stream()
                .map(ReportingPeriod::year)
                .filter(year -> year > plan.baseYear())
                .distinct()
                .sorted()
                .flatMap(year -> computer.compute(inputs, plan.region(), ReportingPeriod.ofYear(year)).stream())
                .filter(ComputedFigures::isSpokenOf)
                .toList();
        if (indicators.isEmpty()) {
            findings.add(new Finding(
                    "nothing-computed",
                    Severity.WARNING,
                    files.toString(),
                    Wording.of("指标公式所需的台账数据", "facts that the formulas of indicators ask for"),
                    facts.size() + " 行 rows",
                    Wording.of(
                            "核对统计量、类别和年份，见 wfc measures", "Check measures, categories and years; see wfc measures")));
        }
        return new ComputedFigures(indicators, findings);
    }

    /** Whether any input was reported: of an indicator the ledger knows nothing of, the report has nothing to say. */
    private static boolean isSpokenOf(ComputedIndicator indicator) {
        return indicator.result().answers().stream()
                .anyMatch(a -> a.tally().seen().isPresent());
    }
}
