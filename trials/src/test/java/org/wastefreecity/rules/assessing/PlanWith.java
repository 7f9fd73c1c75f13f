/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.util.List;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.TargetGroup;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

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
        return copy(plan).addTargets(more).build();
    }

    static Plan group(Plan plan, int atLeast, List<String> targets) {
        TargetGroup group = new TargetGroup(
                "g",
                Wording.of("必选指标", "mandatory indicators"),
                targets,
                atLeast,
                "",
                plan.targets().get(0).provenance());
        return copy(plan).addTargetGroups(group).build();
    }

    private static Plan.Builder copy(Plan plan) {
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
                .addAllTargets(plan.targets());
    }
}
