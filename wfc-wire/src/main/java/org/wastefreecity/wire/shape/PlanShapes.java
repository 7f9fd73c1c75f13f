/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Milestone;
import org.wastefreecity.model.plan.ParticipationRule;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.RegisterEntry;
import org.wastefreecity.model.plan.TargetGroup;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.responsibility.WorkingGroup;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.UnionShape;

/** Plans and what they consist of besides their indicator system. */
public final class PlanShapes {
    /** The format of plan documents that this version writes and reads. */
    public static final String FORMAT = "wfc-plan/1";

    /** What was reported. */
    public static final Shape<ObservedValue> VALUE = value();
    /** An observation. */
    public static final Shape<Observation> OBSERVATION = observation();
    /** A baseline. */
    public static final Shape<Baseline> BASELINE = baseline();
    /** A milestone. */
    public static final Shape<Milestone> MILESTONE = milestone();
    /** A task. */
    public static final Shape<Task> TASK = task();
    /** A rule that binds parties where they are not listed. */
    public static final Shape<ParticipationRule> PARTICIPATION_RULE = participationRule();
    /** Words that are not data. */
    public static final Shape<RegisterEntry> REGISTER_ENTRY = registerEntry();
    /** A group of targets. */
    public static final Shape<TargetGroup> TARGET_GROUP = targetGroup();
    /** A plan. */
    public static final Shape<Plan> PLAN = plan();

    private PlanShapes() {}

    private static Shape<ObservedValue> value() {
        return new UnionShape<ObservedValue>("ObservedValue")
                .with("measured", ObservedValue.Measured.class, measured())
                .with("bounded", ObservedValue.Bounded.class, bounded())
                .with("graded", ObservedValue.Graded.class, graded())
                .with("delivered", ObservedValue.Delivered.class, delivered())
                .with("absent", ObservedValue.Absent.class, absent());
    }

    private static ObjectShape.Fields<ObservedValue.Measured> measured() {
        ObjectShape<ObservedValue.Measured> page = ObjectShape.of("ObservedValue.Measured");
        Field<ObservedValue.Measured, Figure> figure =
                page.required("figure", ValueShapes.FIGURE, ObservedValue.Measured::figure);
        return page.made(v -> new ObservedValue.Measured(v.get(figure)));
    }

    private static ObjectShape.Fields<ObservedValue.Bounded> bounded() {
        ObjectShape<ObservedValue.Bounded> page = ObjectShape.of("ObservedValue.Bounded");
        Field<ObservedValue.Bounded, Bounds> bounds =
                page.required("bounds", ValueShapes.BOUNDS, ObservedValue.Bounded::bounds);
        return page.made(v -> new ObservedValue.Bounded(v.get(bounds)));
    }

    private static ObjectShape.Fields<ObservedValue.Graded> graded() {
        ObjectShape<ObservedValue.Graded> page = ObjectShape.of("ObservedValue.Graded");
        Field<ObservedValue.Graded, String> grade = page.required("grade", Shape.TEXT, ObservedValue.Graded::grade);
        return page.made(v -> new ObservedValue.Graded(v.get(grade)));
    }

    private static ObjectShape.Fields<ObservedValue.Delivered> delivered() {
        ObjectShape<ObservedValue.Delivered> page = ObjectShape.of("ObservedValue.Delivered");
        Field<ObservedValue.Delivered, Boolean> done =
                page.required("done", Shape.BOOLEAN, ObservedValue.Delivered::done);
        return page.made(v -> new ObservedValue.Delivered(v.get(done)));
    }

    private static ObjectShape.Fields<ObservedValue.Absent> absent() {
        ObjectShape<ObservedValue.Absent> page = ObjectShape.of("ObservedValue.Absent");
        Field<ObservedValue.Absent, String> printed =
                page.required("printed", Shape.STRING, ObservedValue.Absent::printed);
        return page.made(v -> new ObservedValue.Absent(v.get(printed)));
    }

    private static Shape<Observation> observation() {
        ObjectShape<Observation> page = ObjectShape.of("Observation");
        Field<Observation, SystemId> system = page.required("system", SystemShapes.SYSTEM_ID, Observation::system);
        Field<Observation, IndicatorCode> subject = page.required("subject", SystemShapes.CODE, Observation::subject);
        Field<Observation, RegionCode> territory =
                page.required("territory", ValueShapes.REGION_CODE, Observation::territory);
        Field<Observation, ReportingPeriod> period = page.required("period", ValueShapes.PERIOD, Observation::period);
        Field<Observation, ObservedValue> value = page.required("value", VALUE, Observation::value);
        Field<Observation, ObservationStatus> status =
                page.required("status", Shape.constant(ObservationStatus.class), Observation::status);
        Field<Observation, Optional<String>> printed = page.optional("printed", Shape.STRING, Observation::printed);
        Field<Observation, Optional<String>> source = page.optional("source", Shape.STRING, Observation::source);
        return page.made(v -> Observation.builder()
                .system(v.get(system))
                .subject(v.get(subject))
                .territory(v.get(territory))
                .period(v.get(period))
                .value(v.get(value))
                .status(v.get(status))
                .printed(v.get(printed))
                .source(v.get(source))
                .build());
    }

    private static Shape<Baseline> baseline() {
        ObjectShape<Baseline> page = ObjectShape.of("Baseline");
        Field<Baseline, Observation> observation = page.required("observation", OBSERVATION, Baseline::observation);
        Field<Baseline, Provenance> provenance =
                page.required("provenance", ValueShapes.PROVENANCE, Baseline::provenance);
        return page.made(v -> new Baseline(v.get(observation), v.get(provenance)));
    }

    private static Shape<Milestone> milestone() {
        ObjectShape<Milestone> page = ObjectShape.of("Milestone");
        Field<Milestone, Deadline> deadline = page.required("deadline", ValueShapes.DEADLINE, Milestone::deadline);
        Field<Milestone, String> printed = page.required("printed", Shape.TEXT, Milestone::printed);
        Field<Milestone, Wording> what = page.required("what", ValueShapes.WORDING, Milestone::what);
        Field<Milestone, Optional<ReportingPeriod>> from = page.optional("from", ValueShapes.PERIOD, Milestone::from);
        return page.made(v -> new Milestone(v.get(deadline), v.get(printed), v.get(what), v.get(from)));
    }

    private static Shape<Task> task() {
        ObjectShape<Task> page = ObjectShape.of("Task");
        Field<Task, String> id = page.required("id", Shape.TEXT, Task::id);
        Field<Task, Wording> field = page.required("field", ValueShapes.WORDING, Task::field);
        Field<Task, Wording> measure = page.required("measure", ValueShapes.WORDING, Task::measure);
        Field<Task, List<Responsibility>> responsibilities =
                page.list("responsibilities", SystemShapes.RESPONSIBILITY, Task::responsibilities);
        Field<Task, Boolean> openEnded = page.flag("openEnded", Task::openEnded);
        Field<Task, List<Milestone>> milestones = page.list("milestones", MILESTONE, Task::milestones);
        Field<Task, List<IndicatorCode>> indicators =
                page.set("indicators", SystemShapes.CODE, t -> List.copyOf(t.indicators()));
        Field<Task, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE, Task::provenance);
        return page.made(v -> Task.builder()
                .id(v.get(id))
                .field(v.get(field))
                .measure(v.get(measure))
                .addAllResponsibilities(v.get(responsibilities))
                .openEnded(v.get(openEnded))
                .addAllMilestones(v.get(milestones))
                .addAllIndicators(new LinkedHashSet<>(v.get(indicators)))
                .provenance(v.get(provenance))
                .build());
    }

    private static Shape<ParticipationRule> participationRule() {
        ObjectShape<ParticipationRule> page = ObjectShape.of("ParticipationRule");
        Field<ParticipationRule, String> party = page.required("party", Shape.TEXT, ParticipationRule::party);
        Field<ParticipationRule, Responsibility.Role> role =
                page.required("role", Shape.constant(Responsibility.Role.class), ParticipationRule::role);
        Field<ParticipationRule, String> printed = page.required("printed", Shape.TEXT, ParticipationRule::printed);
        Field<ParticipationRule, Wording> appliesTo =
                page.required("appliesTo", ValueShapes.WORDING, ParticipationRule::appliesTo);
        Field<ParticipationRule, Provenance> provenance =
                page.required("provenance", ValueShapes.PROVENANCE, ParticipationRule::provenance);
        return page.made(v ->
                new ParticipationRule(v.get(party), v.get(role), v.get(printed), v.get(appliesTo), v.get(provenance)));
    }

    private static Shape<TargetGroup> targetGroup() {
        ObjectShape<TargetGroup> page = ObjectShape.of("TargetGroup");
        Field<TargetGroup, String> id = page.required("id", Shape.TEXT, TargetGroup::id);
        Field<TargetGroup, Wording> name = page.required("name", ValueShapes.WORDING, TargetGroup::name);
        Field<TargetGroup, List<String>> targets = page.list("targets", Shape.STRING, 1, TargetGroup::targets);
        Field<TargetGroup, Integer> atLeast =
                page.required("atLeast", Shape.whole(1, Integer.MAX_VALUE), TargetGroup::atLeast);
        Field<TargetGroup, String> printed = page.required("printed", Shape.STRING, TargetGroup::printed);
        Field<TargetGroup, Provenance> provenance =
                page.required("provenance", ValueShapes.PROVENANCE, TargetGroup::provenance);
        return page.made(v -> new TargetGroup(
                v.get(id), v.get(name), v.get(targets), v.get(atLeast), v.get(printed), v.get(provenance)));
    }

    private static Shape<RegisterEntry> registerEntry() {
        ObjectShape<RegisterEntry> page = ObjectShape.of("RegisterEntry");
        Field<RegisterEntry, String> printed = page.required("printed", Shape.TEXT, RegisterEntry::printed);
        Field<RegisterEntry, Wording> reason = page.required("reason", ValueShapes.WORDING, RegisterEntry::reason);
        Field<RegisterEntry, Provenance> provenance =
                page.required("provenance", ValueShapes.PROVENANCE, RegisterEntry::provenance);
        return page.made(v -> new RegisterEntry(v.get(printed), v.get(reason), v.get(provenance)));
    }

    private static Shape<Plan> plan() {
        ObjectShape<Plan> page = ObjectShape.of("Plan");
        Field<Plan, String> format = page.required("format", ValueShapes.formatOf(FORMAT), p -> FORMAT);
        Field<Plan, Wording> title = page.required("title", ValueShapes.WORDING, Plan::title);
        Field<Plan, List<SourceDocument>> sources = page.list("sources", ValueShapes.SOURCE_DOCUMENT, 1, Plan::sources);
        Field<Plan, RegionCode> region = page.required("region", ValueShapes.REGION_CODE, Plan::region);
        Field<Plan, Integer> baseYear = page.required("baseYear", Shape.INTEGER, Plan::baseYear);
        Field<Plan, Territory> territory = page.required("territory", ValueShapes.TERRITORY, Plan::territory);
        Field<Plan, List<Party>> parties = page.list("parties", SystemShapes.PARTY, Plan::parties);
        Field<Plan, IndicatorSystem> system = page.required("system", SystemShapes.SYSTEM, Plan::system);
        Field<Plan, Optional<IndicatorSystem>> supplement =
                page.optional("supplement", SystemShapes.SYSTEM, Plan::supplement);
        Field<Plan, List<Baseline>> baselines = page.list("baselines", BASELINE, Plan::baselines);
        Field<Plan, List<Target>> targets = page.list("targets", TargetShapes.TARGET, Plan::targets);
        Field<Plan, List<TargetGroup>> targetGroups = page.list("targetGroups", TARGET_GROUP, Plan::targetGroups);
        Field<Plan, List<Task>> tasks = page.list("tasks", TASK, Plan::tasks);
        Field<Plan, List<ParticipationRule>> rules =
                page.list("participationRules", PARTICIPATION_RULE, Plan::participationRules);
        Field<Plan, List<WorkingGroup>> groups =
                page.list("workingGroups", SystemShapes.WORKING_GROUP, Plan::workingGroups);
        Field<Plan, List<RegisterEntry>> register = page.list("register", REGISTER_ENTRY, Plan::register);
        return page.made(v -> {
            v.get(format); // read, and refused there if it is another version
            return Plan.builder()
                    .title(v.get(title))
                    .addAllSources(v.get(sources))
                    .region(v.get(region))
                    .baseYear(v.get(baseYear))
                    .territory(v.get(territory))
                    .addAllParties(v.get(parties))
                    .system(v.get(system))
                    .supplement(v.get(supplement))
                    .addAllBaselines(v.get(baselines))
                    .addAllTargets(v.get(targets))
                    .addAllTargetGroups(v.get(targetGroups))
                    .addAllTasks(v.get(tasks))
                    .addAllParticipationRules(v.get(rules))
                    .addAllWorkingGroups(v.get(groups))
                    .addAllRegister(v.get(register))
                    .build();
        });
    }
}
