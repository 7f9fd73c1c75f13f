/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorGroup;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.Requirement;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Milestone;
import org.wastefreecity.model.plan.ParticipationRule;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.RegisterEntry;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.responsibility.ResponsibleUnit;
import org.wastefreecity.model.responsibility.WorkingGroup;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.source.Evidence;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/** A small plan made of real rows of Foshan's draft, and its parts. */
public final class Samples {
    public static final Wording WORDS = Wording.of("佛山市", "Foshan");
    public static final SystemId SYSTEM = SystemId.parse("foshan-2022-draft");
    public static final IndicatorCode ROW_19 = IndicatorCode.parse("19");
    public static final IndicatorCode ROW_52 = IndicatorCode.parse("52");
    public static final IndicatorCode ROW_54 = IndicatorCode.parse("54");
    public static final Provenance PLACE = Provenance.of("draft", "附件 第19行");
    public static final RegionCode FOSHAN = RegionCode.parse("440600");
    public static final ReportingPeriod BASE_YEAR = ReportingPeriod.ofYear(2020);
    public static final Figure STRAW = Figure.parse("95.10 %");
    public static final ResponsibleUnit BUREAU = unit("ecology", "市生态环境局");
    public static final Responsibility RESPONSIBILITY =
            new Responsibility("ecology", Responsibility.Role.LEAD, "市生态环境局", Responsibility.Basis.LISTED);

    public static final Attestation ATTESTATION =
            new Attestation("formula", Evidence.ASSUMED, Optional.empty(), Optional.empty());

    public static final SourceDocument DOCUMENT =
            new SourceDocument("draft", WORDS, SourceDocument.Standing.CONSULTATION_DRAFT, Optional.empty());
    public static final Measure GENERATED = Measure.builder()
            .id("generated")
            .name(WORDS)
            .unit(UnitOfMeasure.TONNE)
            .along(Measure.Additivity.SUM, Measure.Additivity.SUM, Measure.Additivity.SUM)
            .build();

    private Samples() {}

    public static ResponsibleUnit unit(String id, String name, String... aliases) {
        return new ResponsibleUnit(id, Wording.of(name, "Bureau " + id), Set.of(aliases), Validity.ALWAYS);
    }

    /** An indicator in per cent, in the group 1.2. */
    public static Indicator.Builder indicator(String code) {
        return indicator(code, PLACE);
    }

    public static Indicator.Builder indicator(String code, Provenance provenance) {
        return Indicator.builder()
                .code(IndicatorCode.parse(code))
                .name(Wording.of("秸秆综合利用率", "straw use rate"))
                .group("1.2")
                .requirement(Requirement.MANDATORY)
                .direction(Direction.HIGHER_IS_BETTER)
                .directionReason(Wording.of("利用率越高越好", "more use is better"))
                .unit(UnitOfMeasure.PERCENT)
                .provenance(provenance);
    }

    public static Component component(String code) {
        return new Component(
                IndicatorCode.parse(code),
                Wording.of("基地", "bases"),
                Optional.of(UnitOfMeasure.ENTERPRISE),
                Optional.empty());
    }

    /** Two groups and no indicator. */
    public static IndicatorSystem.Builder emptySystem(String id) {
        return IndicatorSystem.builder()
                .id(SystemId.parse(id))
                .title(Wording.of("指标体系", "indicator system"))
                .issuer(WORDS)
                .addGroup(new IndicatorGroup("1", Wording.of("固体废物源头减量", "reduction"), Optional.empty()))
                .addGroup(new IndicatorGroup("1.2", Wording.of("农业源头减量", "agriculture"), Optional.of("1")))
                .putColumn("name", "三级指标");
    }

    /** Row 19, row 52 with two components, row 54 with two lines. */
    public static IndicatorSystem system() {
        return emptySystem("foshan-2022-draft")
                .addIndicator(indicator("19")
                        .putPrinted("name", "农作物秸秆综合利用率★")
                        .addResponsibility(RESPONSIBILITY)
                        .build())
                .addIndicator(indicator("52")
                        .addComponents(component("52.1"), component("52.2"))
                        .build())
                .addIndicator(indicator("54")
                        .addLines(indicator("54.1").build(), indicator("54.2").build())
                        .build())
                .build();
    }

    public static Observation.Builder observation(IndicatorCode subject) {
        return observation(subject, BASE_YEAR);
    }

    public static Observation.Builder observation(IndicatorCode subject, ReportingPeriod period) {
        return Observation.builder()
                .system(SYSTEM)
                .subject(subject)
                .territory(FOSHAN)
                .period(period);
    }

    public static Observation measured(IndicatorCode subject, String figure) {
        return observation(subject)
                .value(new ObservedValue.Measured(Figure.parse(figure)))
                .status(ObservationStatus.NORMAL)
                .build();
    }

    public static Target.Builder target(String id, IndicatorCode code, Condition condition) {
        return target(id, code, condition, PLACE);
    }

    public static Target.Builder target(String id, IndicatorCode code, Condition condition, Provenance provenance) {
        return Target.builder()
                .id(id)
                .indicator(code)
                .condition(condition)
                .deadline(new Deadline.EndOf(ReportingPeriod.ofYear(2025)))
                .printed("≥95%")
                .provenance(provenance);
    }

    public static Target straw() {
        return target("19@2025", ROW_19, new Condition.AtLeast(Figure.parse("95 %"), false))
                .build();
    }

    public static Condition basesAndParks(String first, String second) {
        return new Condition.AllOf(List.of(
                Part.of(IndicatorCode.parse(first), new Condition.AtLeast(Figure.parse("45 家"), false)),
                Part.of(IndicatorCode.parse(second), new Condition.AtLeast(Figure.parse("10 家"), false))));
    }

    public static Task.Builder task(String id) {
        return task(id, PLACE);
    }

    public static Task.Builder task(String id, Provenance provenance) {
        return Task.builder()
                .id(id)
                .field(Wording.of("农业", "agriculture"))
                .measure(Wording.of("推进秸秆利用", "use straw"))
                .openEnded(false)
                .provenance(provenance);
    }

    public static Territory territory() {
        return new Territory(
                List.of(Region.of("440600", "佛山市", "Foshan"), Region.of("440604", "禅城区", "Chancheng")), List.of());
    }

    /** A plan that is complete but for what a test adds. */
    public static Plan.Builder plan() {
        return plan(system(), FOSHAN, PLACE);
    }

    public static Plan.Builder plan(IndicatorSystem system, RegionCode region, Provenance groupPlace) {
        return Plan.builder()
                .title(Wording.of("佛山市“无废城市”建设试点实施方案", "Plan of Foshan"))
                .addSource(DOCUMENT)
                .region(region)
                .territory(territory())
                .baseYear(2020)
                .system(system)
                .addParty(new Party.Single(BUREAU))
                .addBaseline(new Baseline(measured(ROW_19, "95.10 %"), PLACE))
                .addTarget(straw())
                .addTarget(
                        target("52@2025", ROW_52, basesAndParks("52.1", "52.2")).build())
                .addTask(task("4.0-3")
                        .addResponsibility(RESPONSIBILITY)
                        .addMilestone(milestone())
                        .addIndicator(ROW_19)
                        .build())
                .addParticipationRule(
                        new ParticipationRule("ecology", Responsibility.Role.IMPLEMENTER, "不再列出", WORDS, PLACE))
                .addWorkingGroup(new WorkingGroup("medical", WORDS, groupPlace))
                .addRegister(new RegisterEntry("力争", WORDS, PLACE));
    }

    public static Milestone milestone() {
        return new Milestone(new Deadline.EndOf(ReportingPeriod.ofYear(2022)), "2022年底前", WORDS);
    }

    public static Assessment.Builder assessment(State state, Certainty certainty) {
        return Assessment.builder()
                .indicator(indicator("19").build())
                .target(straw())
                .asOf(LocalDate.of(2026, 1, 31))
                .state(state)
                .certainty(certainty)
                .progress(new Progress.Undefined(Progress.Why.BASELINE_BEYOND_TARGET))
                .addReason(Reason.of(ReasonCode.NO_TARGET));
    }
}
