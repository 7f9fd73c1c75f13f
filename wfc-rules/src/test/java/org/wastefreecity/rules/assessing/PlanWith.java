/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;

/** A published plan with one thing more. */
final class PlanWith {
    private PlanWith() {}

    static Plan target(Plan plan, String id, String code, Condition condition) {
        Target more = Target.builder()
                .id(id)
                .indicator(IndicatorCode.parse(code))
                .condition(condition)
                .deadline(new Deadline.EndOf(ReportingPeriod.ofYear(2025)))
                .printed("")
                .provenance(plan.targets().get(0).provenance())
                .build();
        return Plan.builder()
                .title(plan.title())
                .addAllSources(plan.sources())
                .region(plan.region())
                .territory(plan.territory())
                .baseYear(plan.baseYear())
                .system(plan.system())
                .supplement(plan.supplement())
                .addAllParties(plan.parties())
                .addAllBaselines(plan.baselines())
                .addAllTargets(plan.targets())
                .addTargets(more)
                .build();
    }
}
