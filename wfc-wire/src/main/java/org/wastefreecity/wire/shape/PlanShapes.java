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
import org.wastefreecity.wire.ObjectShape.Assembly;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.ObjectShape.Values;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.UnionShape;
import org.wastefreecity.wire.WireWriter;

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
        Field<ObservedValue.Measured, Figure> figure = page.required("figure", ValueShapes.FIGURE);
        return page.made(new Assembly<ObservedValue.Measured>() {
            @Override
            public ObservedValue.Measured made(Values v) {
                return new ObservedValue.Measured(v.get(figure));
            }

            @Override
            public void told(ObservedValue.Measured whole, WireWriter out) {
                figure.write(whole.figure(), out);
            }
        });
    }

    private static ObjectShape.Fields<ObservedValue.Bounded> bounded() {
        ObjectShape<ObservedValue.Bounded> page = ObjectShape.of("ObservedValue.Bounded");
        Field<ObservedValue.Bounded, Bounds> bounds = page.required("bounds", ValueShapes.BOUNDS);
        return page.made(new Assembly<ObservedValue.Bounded>() {
            @Override
            public ObservedValue.Bounded made(Values v) {
                return new ObservedValue.Bounded(v.get(bounds));
            }

            @Override
            public void told(ObservedValue.Bounded whole, WireWriter out) {
                bounds.write(whole.bounds(), out);
            }
        });
    }

    private static ObjectShape.Fields<ObservedValue.Graded> graded() {
        ObjectShape<ObservedValue.Graded> page = ObjectShape.of("ObservedValue.Graded");
        Field<ObservedValue.Graded, String> grade = page.required("grade", Shape.TEXT);
        return page.made(new Assembly<ObservedValue.Graded>() {
            @Override
            public ObservedValue.Graded made(Values v) {
                return new ObservedValue.Graded(v.get(grade));
            }

            @Override
            public void told(ObservedValue.Graded whole, WireWriter out) {
                grade.write(whole.grade(), out);
            }
        });
    }

    private static ObjectShape.Fields<ObservedValue.Delivered> delivered() {
        ObjectShape<ObservedValue.Delivered> page = ObjectShape.of("ObservedValue.Delivered");
        Field<ObservedValue.Delivered, Boolean> done = page.required("done", Shape.BOOLEAN);
        return page.made(new Assembly<ObservedValue.Delivered>() {
            @Override
            public ObservedValue.Delivered made(Values v) {
                return new ObservedValue.Delivered(v.get(done));
            }

            @Override
            public void told(ObservedValue.Delivered whole, WireWriter out) {
                done.write(whole.done(), out);
            }
        });
    }

    private static ObjectShape.Fields<ObservedValue.Absent> absent() {
        ObjectShape<ObservedValue.Absent> page = ObjectShape.of("ObservedValue.Absent");
        Field<ObservedValue.Absent, String> printed = page.required("printed", Shape.STRING);
        return page.made(new Assembly<ObservedValue.Absent>() {
            @Override
            public ObservedValue.Absent made(Values v) {
                return new ObservedValue.Absent(v.get(printed));
            }

            @Override
            public void told(ObservedValue.Absent whole, WireWriter out) {
                printed.write(whole.printed(), out);
            }
        });
    }

    private static Shape<Observation> observation() {
        ObjectShape<Observation> page = ObjectShape.of("Observation");
        Field<Observation, SystemId> system = page.required("system", SystemShapes.SYSTEM_ID);
        Field<Observation, IndicatorCode> subject = page.required("subject", SystemShapes.CODE);
        Field<Observation, RegionCode> territory = page.required("territory", ValueShapes.REGION_CODE);
        Field<Observation, ReportingPeriod> period = page.required("period", ValueShapes.PERIOD);
        Field<Observation, ObservedValue> value = page.required("value", VALUE);
        Field<Observation, ObservationStatus> status = page.required("status", Shape.constant(ObservationStatus.class));
        Field<Observation, Optional<String>> printed = page.optional("printed", Shape.STRING);
        Field<Observation, Optional<String>> source = page.optional("source", Shape.STRING);
        return page.made(new Assembly<Observation>() {
            @Override
            public Observation made(Values v) {
                return Observation.builder()
                        .system(v.get(system))
                        .subject(v.get(subject))
                        .territory(v.get(territory))
                        .period(v.get(period))
                        .value(v.get(value))
                        .status(v.get(status))
                        .printed(v.get(printed))
                        .source(v.get(source))
                        .build();
            }

            @Override
            public void told(Observation whole, WireWriter out) {
                system.write(whole.system(), out);
                subject.write(whole.subject(), out);
                territory.write(whole.territory(), out);
                period.write(whole.period(), out);
                value.write(whole.value(), out);
                status.write(whole.status(), out);
                printed.write(whole.printed(), out);
                source.write(whole.source(), out);
            }
        });
    }

    private static Shape<Baseline> baseline() {
        ObjectShape<Baseline> page = ObjectShape.of("Baseline");
        Field<Baseline, Observation> observation = page.required("observation", OBSERVATION);
        Field<Baseline, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        return page.made(new Assembly<Baseline>() {
            @Override
            public Baseline made(Values v) {
                return new Baseline(v.get(observation), v.get(provenance));
            }

            @Override
            public void told(Baseline whole, WireWriter out) {
                observation.write(whole.observation(), out);
                provenance.write(whole.provenance(), out);
            }
        });
    }

    private static Shape<Milestone> milestone() {
        ObjectShape<Milestone> page = ObjectShape.of("Milestone");
        Field<Milestone, Deadline> deadline = page.required("deadline", ValueShapes.DEADLINE);
        Field<Milestone, String> printed = page.required("printed", Shape.TEXT);
        Field<Milestone, Wording> what = page.required("what", ValueShapes.WORDING);
        Field<Milestone, Optional<ReportingPeriod>> from = page.optional("from", ValueShapes.PERIOD);
        return page.made(new Assembly<Milestone>() {
            @Override
            public Milestone made(Values v) {
                return new Milestone(v.get(deadline), v.get(printed), v.get(what), v.get(from));
            }

            @Override
            public void told(Milestone whole, WireWriter out) {
                deadline.write(whole.deadline(), out);
                printed.write(whole.printed(), out);
                what.write(whole.what(), out);
                from.write(whole.from(), out);
            }
        });
    }

    private static Shape<Task> task() {
        ObjectShape<Task> page = ObjectShape.of("Task");
        Field<Task, String> id = page.required("id", Shape.TEXT);
        Field<Task, Wording> field = page.required("field", ValueShapes.WORDING);
        Field<Task, Wording> measure = page.required("measure", ValueShapes.WORDING);
        Field<Task, List<Responsibility>> responsibilities = page.list("responsibilities", SystemShapes.RESPONSIBILITY);
        Field<Task, Boolean> openEnded = page.flag("openEnded");
        Field<Task, List<Milestone>> milestones = page.list("milestones", MILESTONE);
        Field<Task, List<IndicatorCode>> indicators = page.set("indicators", SystemShapes.CODE);
        Field<Task, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        return page.made(new Assembly<Task>() {
            @Override
            public Task made(Values v) {
                return Task.builder()
                        .id(v.get(id))
                        .field(v.get(field))
                        .measure(v.get(measure))
                        .addAllResponsibilities(v.get(responsibilities))
                        .openEnded(v.get(openEnded))
                        .addAllMilestones(v.get(milestones))
                        .addAllIndicators(new LinkedHashSet<>(v.get(indicators)))
                        .provenance(v.get(provenance))
                        .build();
            }

            @Override
            public void told(Task whole, WireWriter out) {
                id.write(whole.id(), out);
                field.write(whole.field(), out);
                measure.write(whole.measure(), out);
                responsibilities.write(whole.responsibilities(), out);
                openEnded.write(whole.openEnded(), out);
                milestones.write(whole.milestones(), out);
                indicators.write(List.copyOf(whole.indicators()), out);
                provenance.write(whole.provenance(), out);
            }
        });
    }

    private static Shape<ParticipationRule> participationRule() {
        ObjectShape<ParticipationRule> page = ObjectShape.of("ParticipationRule");
        Field<ParticipationRule, String> party = page.required("party", Shape.TEXT);
        Field<ParticipationRule, Responsibility.Role> role =
                page.required("role", Shape.constant(Responsibility.Role.class));
        Field<ParticipationRule, String> printed = page.required("printed", Shape.TEXT);
        Field<ParticipationRule, Wording> appliesTo = page.required("appliesTo", ValueShapes.WORDING);
        Field<ParticipationRule, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        return page.made(new Assembly<ParticipationRule>() {
            @Override
            public ParticipationRule made(Values v) {
                return new ParticipationRule(
                        v.get(party), v.get(role), v.get(printed), v.get(appliesTo), v.get(provenance));
            }

            @Override
            public void told(ParticipationRule whole, WireWriter out) {
                party.write(whole.party(), out);
                role.write(whole.role(), out);
                printed.write(whole.printed(), out);
                appliesTo.write(whole.appliesTo(), out);
                provenance.write(whole.provenance(), out);
            }
        });
    }

    private static Shape<TargetGroup> targetGroup() {
        ObjectShape<TargetGroup> page = ObjectShape.of("TargetGroup");
        Field<TargetGroup, String> id = page.required("id", Shape.TEXT);
        Field<TargetGroup, Wording> name = page.required("name", ValueShapes.WORDING);
        Field<TargetGroup, List<String>> targets = page.list("targets", Shape.STRING, 1);
        Field<TargetGroup, Integer> atLeast = page.required("atLeast", Shape.whole(1, Integer.MAX_VALUE));
        Field<TargetGroup, String> printed = page.required("printed", Shape.STRING);
        Field<TargetGroup, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        return page.made(new Assembly<TargetGroup>() {
            @Override
            public TargetGroup made(Values v) {
                return new TargetGroup(
                        v.get(id), v.get(name), v.get(targets), v.get(atLeast), v.get(printed), v.get(provenance));
            }

            @Override
            public void told(TargetGroup whole, WireWriter out) {
                id.write(whole.id(), out);
                name.write(whole.name(), out);
                targets.write(whole.targets(), out);
                atLeast.write(whole.atLeast(), out);
                printed.write(whole.printed(), out);
                provenance.write(whole.provenance(), out);
            }
        });
    }

    private static Shape<RegisterEntry> registerEntry() {
        ObjectShape<RegisterEntry> page = ObjectShape.of("RegisterEntry");
        Field<RegisterEntry, String> printed = page.required("printed", Shape.TEXT);
        Field<RegisterEntry, Wording> reason = page.required("reason", ValueShapes.WORDING);
        Field<RegisterEntry, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        return page.made(new Assembly<RegisterEntry>() {
            @Override
            public RegisterEntry made(Values v) {
                return new RegisterEntry(v.get(printed), v.get(reason), v.get(provenance));
            }

            @Override
            public void told(RegisterEntry whole, WireWriter out) {
                printed.write(whole.printed(), out);
                reason.write(whole.reason(), out);
                provenance.write(whole.provenance(), out);
            }
        });
    }

    private static Shape<Plan> plan() {
        ObjectShape<Plan> page = ObjectShape.of("Plan");
        Field<Plan, String> format = page.required("format", ValueShapes.formatOf(FORMAT));
        Field<Plan, Wording> title = page.required("title", ValueShapes.WORDING);
        Field<Plan, List<SourceDocument>> sources = page.list("sources", ValueShapes.SOURCE_DOCUMENT, 1);
        Field<Plan, RegionCode> region = page.required("region", ValueShapes.REGION_CODE);
        Field<Plan, Integer> baseYear = page.required("baseYear", Shape.INTEGER);
        Field<Plan, Territory> territory = page.required("territory", ValueShapes.TERRITORY);
        Field<Plan, List<Party>> parties = page.list("parties", SystemShapes.PARTY);
        Field<Plan, IndicatorSystem> system = page.required("system", SystemShapes.SYSTEM);
        Field<Plan, Optional<IndicatorSystem>> supplement = page.optional("supplement", SystemShapes.SYSTEM);
        Field<Plan, List<Baseline>> baselines = page.list("baselines", BASELINE);
        Field<Plan, List<Target>> targets = page.list("targets", TargetShapes.TARGET);
        Field<Plan, List<TargetGroup>> targetGroups = page.list("targetGroups", TARGET_GROUP);
        Field<Plan, List<Task>> tasks = page.list("tasks", TASK);
        Field<Plan, List<ParticipationRule>> rules = page.list("participationRules", PARTICIPATION_RULE);
        Field<Plan, List<WorkingGroup>> groups = page.list("workingGroups", SystemShapes.WORKING_GROUP);
        Field<Plan, List<RegisterEntry>> register = page.list("register", REGISTER_ENTRY);
        return page.made(new Assembly<Plan>() {
            @Override
            public Plan made(Values v) {

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
            }

            @Override
            public void told(Plan whole, WireWriter out) {
                format.write(FORMAT, out);
                title.write(whole.title(), out);
                sources.write(whole.sources(), out);
                region.write(whole.region(), out);
                baseYear.write(whole.baseYear(), out);
                territory.write(whole.territory(), out);
                parties.write(whole.parties(), out);
                system.write(whole.system(), out);
                supplement.write(whole.supplement(), out);
                baselines.write(whole.baselines(), out);
                targets.write(whole.targets(), out);
                targetGroups.write(whole.targetGroups(), out);
                tasks.write(whole.tasks(), out);
                rules.write(whole.participationRules(), out);
                groups.write(whole.workingGroups(), out);
                register.write(whole.register(), out);
            }
        });
    }
}
