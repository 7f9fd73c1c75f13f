/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.computing;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.formula.Formula;
import org.wastefreecity.rules.formula.FormulaContext;
import org.wastefreecity.rules.formula.FormulaInputs;
import org.wastefreecity.rules.formula.FormulaLanguage;
import org.wastefreecity.rules.formula.SystemFormulas;

/**
 * Computes the indicators of a plan (指标计算) by their formulas, each on sums and never on rates of parts.
 * <p>
 * The formulas are compiled once; a faulty one is a finding and costs no other. This class is immutable and thread-safe.
 */
public final class IndicatorComputer {
    private final Plan plan;
    private final SystemFormulas formulas;

    private IndicatorComputer(Plan plan, SystemFormulas formulas) {
        this.plan = plan;
        this.formulas = formulas;
    }

    /**
     * A computer of a plan's indicators. Keep it: it has proven all formulas.
     *
     * @param plan the plan
     * @param language the measures and categories that the formulas speak of
     * @return the computer
     */
    public static IndicatorComputer of(Plan plan, FormulaLanguage language) {
        return new IndicatorComputer(plan, SystemFormulas.of(plan.system(), language, OptionalInt.of(plan.baseYear())));
    }

    /**
     * The formulas that compile.
     *
     * @return by code of the indicator
     */
    public Map<IndicatorCode, Formula> formulas() {
        return formulas.formulas();
    }

    /**
     * What is wrong with formulas that do not compile.
     *
     * @return one finding for each fault
     */
    public List<Finding> findings() {
        return formulas.findings();
    }

    /**
     * Computes every indicator that has a sound formula.
     *
     * @param inputs where sums come from
     * @param territory where
     * @param period when
     * @return one figure for each of them, in the order of their codes; what cannot be computed says why
     */
    public List<ComputedIndicator> compute(FormulaInputs inputs, RegionCode territory, ReportingPeriod period) {
        FormulaContext context = FormulaContext.of(territory, period, plan.baseYear());
        return formulas.formulas().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.<IndicatorCode>naturalOrder()))
                .map(e -> ComputedIndicator.of(
                        plan.system().id(),
                        e.getKey(),
                        plan.indicator(e.getKey()).flatMap(Indicator::possible),
                        e.getValue(),
                        context,
                        e.getValue().evaluate(inputs, context)))
                .collect(ImmutableList.toImmutableList());
    }
}
