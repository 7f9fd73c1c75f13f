/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import java.util.Optional;
import java.util.function.Function;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.TargetGroup;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.WorkingGroup;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.target.Target;

/** Plans, taken apart. */
final class PlanAnatomy {
    private PlanAnatomy() {}

    static Anatomy<Plan, Plan.Builder> of(Renumbering numbers) {
        Subject text = new Subject(Noun.SUPPLEMENT, "supplement");
        return Anatomy.<Plan, Plan.Builder>of(Plan::builder, Plan.Builder::build)
                .part(Aspect.TITLE, Plan::title, Plan.Builder::title)
                .part(Plan::sources, (b, all) -> b.addAllSources(all), list(Noun.SOURCE, SourceDocument::id))
                .part(Aspect.REGION, Plan::region, Plan.Builder::region)
                .part(Aspect.BASE_YEAR, Plan::baseYear, Plan.Builder::baseYear)
                .part(Aspect.TERRITORY, Plan::territory, Plan.Builder::territory)
                .part(Plan::parties, (b, all) -> b.addAllParties(all), list(Noun.PARTY, Party::id))
                .part(
                        Plan::system,
                        Plan.Builder::system,
                        (whole, before, after) -> SystemAnatomy.of(Noun.GROUP, Noun.INDICATOR, numbers)
                                .compare(new Subject(Noun.SYSTEM, before.id().toString()), before, after))
                .part(
                        Plan::supplement,
                        Plan.Builder::supplement,
                        Comparison.optional(
                                text,
                                Aspect.SUPPLEMENT,
                                SystemAnatomy.of(Noun.PROMISE_GROUP, Noun.PROMISE, Renumbering.none())))
                .part(
                        Plan::baselines,
                        (b, all) -> b.addAllBaselines(all),
                        new ListComparison<>(
                                Noun.BASELINE,
                                b -> b.observation().subject().text(),
                                numbers::of,
                                PlanAnatomy::baseline))
                .part(
                        Plan::targets,
                        (b, all) -> b.addAllTargets(all),
                        new ListComparison<>(Noun.TARGET, Target::id, Optional::of, target()))
                .part(
                        Plan::targetGroups,
                        (b, all) -> b.addAllTargetGroups(all),
                        list(Noun.TARGET_GROUP, TargetGroup::id))
                .part(
                        Plan::tasks,
                        (b, all) -> b.addAllTasks(all),
                        new ListComparison<>(Noun.TASK, Task::id, Optional::of, task()))
                .part(Aspect.RULES, Plan::participationRules, (b, all) -> b.addAllParticipationRules(all))
                .part(
                        Plan::workingGroups,
                        (b, all) -> b.addAllWorkingGroups(all),
                        list(Noun.WORKING_GROUP, WorkingGroup::id))
                .part(Aspect.REGISTER, Plan::register, (b, all) -> b.addAllRegister(all));
    }

    private static <E> ListComparison<E> list(Noun noun, Function<E, String> key) {
        return new ListComparison<>(noun, key, Optional::of, Comparison.of(Aspect.DEFINITION));
    }

    /** A baseline that only stands elsewhere has not changed. */
    private static Optional<Edit<Baseline>> baseline(Subject whole, Baseline before, Baseline after) {
        boolean same = before.observation().equals(after.observation());
        return Comparison.<Baseline>of(same ? Aspect.PROVENANCE : Aspect.BASELINE)
                .compare(whole, before, after);
    }

    static Anatomy<Target, Target.Builder> target() {
        return Anatomy.<Target, Target.Builder>of(Target::builder, Target.Builder::build)
                .part(Aspect.ID, Target::id, Target.Builder::id)
                .part(Aspect.TARGET_INDICATOR, Target::indicator, Target.Builder::indicator)
                .part(Aspect.TARGET, Target::condition, Target.Builder::condition)
                .part(Aspect.SUBJECT, Target::subject, Target.Builder::subject)
                .part(Aspect.DEADLINE, Target::deadline, Target.Builder::deadline)
                .part(Aspect.SCOPE, Target::scope, Target.Builder::scope)
                .part(Aspect.BASIS, Target::basis, Target.Builder::basis)
                .part(Aspect.MODIFIERS, Target::modifiers, (b, all) -> b.addAllModifiers(all))
                .part(Aspect.PRINTED, Target::printed, Target.Builder::printed)
                .part(Aspect.PROVENANCE, Target::provenance, Target.Builder::provenance);
    }

    static Anatomy<Task, Task.Builder> task() {
        return Anatomy.<Task, Task.Builder>of(Task::builder, Task.Builder::build)
                .part(Aspect.ID, Task::id, Task.Builder::id)
                .part(Aspect.TASK_FIELD, Task::field, Task.Builder::field)
                .part(Aspect.TASK_MEASURE, Task::measure, Task.Builder::measure)
                .part(Aspect.RESPONSIBILITY, Task::responsibilities, (b, all) -> b.addAllResponsibilities(all))
                .part(Aspect.OPEN_ENDED, Task::openEnded, Task.Builder::openEnded)
                .part(Aspect.MILESTONES, Task::milestones, (b, all) -> b.addAllMilestones(all))
                .part(Aspect.TASK_INDICATORS, Task::indicators, (b, all) -> b.addAllIndicators(all))
                .part(Aspect.PROVENANCE, Task::provenance, Task.Builder::provenance);
    }
}
