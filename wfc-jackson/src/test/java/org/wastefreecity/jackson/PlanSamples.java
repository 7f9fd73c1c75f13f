/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.wastefreecity.jackson.Samples.FOSHAN;
import static org.wastefreecity.jackson.Samples.FOSHAN_NAME;
import static org.wastefreecity.jackson.Samples.PLACE;
import static org.wastefreecity.jackson.Samples.RATE;
import static org.wastefreecity.jackson.Samples.ZONE;
import static org.wastefreecity.jackson.Samples.code;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.indicator.Census;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorGroup;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.Requirement;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.measure.UnitOfMeasure;
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
import org.wastefreecity.model.responsibility.ResponsibleUnit;
import org.wastefreecity.model.responsibility.WorkingGroup;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/** A small plan in which every field says something, and its parts. */
final class PlanSamples {
    static final SystemId SYSTEM = SystemId.parse("foshan-2022-draft");
    static final ResponsibleUnit BUREAU = new ResponsibleUnit(
            "sthjj",
            Wording.of("市生态环境局", "Ecology and Environment Bureau"),
            Set.of("市环保局"),
            new Validity(Optional.empty(), Optional.of(LocalDate.of(2025, 12, 31))));
    static final Responsibility LEAD =
            new Responsibility("sthjj", Responsibility.Role.LEAD, "市生态环境局牵头", Responsibility.Basis.LISTED);

    private PlanSamples() {}

    static Map<String, Object> nouns() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("responsible-unit", BUREAU);
        all.put("responsibility", LEAD);
        all.put("indicator", indicator());
        all.put("indicator-system", system());
        all.put("target", target());
        all.put("observation", observation());
        all.put("baseline", new Baseline(observation(), PLACE));
        all.put("task", task());
        all.put("plan", plan());
        return all;
    }

    static List<Party> parties() {
        ResponsibleUnit other = new ResponsibleUnit(
                "fgj", Wording.of("市发展改革局", "Development and Reform Bureau"), Set.of(), Validity.ALWAYS);
        return List.of(
                new Party.Single(BUREAU),
                new Party.Collective("bureaus", Wording.of("市各有关部门", "the bureaus concerned"), List.of(BUREAU, other)),
                new Party.Open("districts", Wording.of("各区人民政府等", "district governments and others")),
                new Party.Outside("province", Wording.of("省生态环境厅", "the provincial department")));
    }

    private static Indicator row(String code, List<Indicator> lines, List<Component> components) {
        return Indicator.builder()
                .code(code(code))
                .name(Wording.of("一般工业固体废物综合利用率", "share of industrial waste put to use"))
                .group("utilisation")
                .requirement(Requirement.MANDATORY)
                .direction(Direction.HIGHER_IS_BETTER)
                .directionReason(Wording.of("利用率", "a rate of use"))
                .unit(UnitOfMeasure.PERCENT)
                .scale(new GradeScale(List.of("不满意", "满意")))
                .addResponsibilities(LEAD)
                .addAllLines(lines)
                .addAllComponents(components)
                .putPrinted("2020年", "95.10%")
                .remark("★")
                .provenance(PLACE)
                .build();
    }

    static Indicator indicator() {
        return row(
                "16",
                List.of(),
                List.of(new Component(
                        code("16.1"),
                        Wording.of("粉煤灰", "fly ash"),
                        Optional.of(UnitOfMeasure.TONNE),
                        Optional.empty())));
    }

    static IndicatorSystem system() {
        return IndicatorSystem.builder()
                .id(SYSTEM)
                .title(Wording.of("佛山市指标体系", "Foshan's indicator system"))
                .issuer(FOSHAN_NAME)
                .declaredCensus(new Census(2, 2, 0, 0))
                .putAllColumns(Map.of("2020年", "基准值"))
                .addGroups(new IndicatorGroup("final", Wording.of("最终处置", "disposal"), Optional.empty()))
                .addGroups(new IndicatorGroup("utilisation", Wording.of("利用", "use"), Optional.of("final")))
                .addIndicators(indicator())
                .addIndicators(row(
                        "54", List.of(row("54.1", List.of(), List.of()), row("54.2", List.of(), List.of())), List.of()))
                .build();
    }

    static Observation observation() {
        return observation("2020");
    }

    static Observation observation(String period) {
        return Observation.builder()
                .system(SYSTEM)
                .subject(code("16"))
                .territory(RegionCode.parse("440600"))
                .period(ReportingPeriod.parse(period))
                .value(new ObservedValue.Measured(RATE))
                .status(ObservationStatus.MARKED)
                .printed("95.10%*")
                .source("统计年鉴")
                .build();
    }

    static Target target() {
        return Target.builder()
                .id("16@2023")
                .indicator(code("16"))
                .printed("力争95.10%以上")
                .condition(new Condition.AtLeast(RATE, false))
                .subject(Wording.of("大宗工业固体废物利用率", "share of bulk waste put to use"))
                .deadline(new Deadline.EndOf(ReportingPeriod.ofYear(2023)))
                .basis(Wording.of("按省口径", "as the province counts"))
                .scope(new Scope.Divisions(Set.of(RegionCode.parse("440604"))))
                .addModifiers(Modifier.STRIVE)
                .provenance(PLACE)
                .build();
    }

    static Task task() {
        return Task.builder()
                .id("4.0-3")
                .field(Wording.of("工业", "industry"))
                .measure(Wording.of("推进综合利用", "put more to use"))
                .addResponsibilities(LEAD)
                .openEnded(true)
                .addMilestones(new Milestone(
                        new Deadline.EndOf(ReportingPeriod.parse("2022-S1")),
                        "2022年6月底前",
                        Wording.of("出台办法", "rules are issued")))
                .addIndicators(code("16"))
                .provenance(PLACE)
                .build();
    }

    static TargetGroup group() {
        return new TargetGroup(
                "mandatory", Wording.of("必选指标", "mandatory indicators"), List.of("16@2023"), 1, "必选指标全部达标", PLACE);
    }

    static Plan plan() {
        return Plan.builder()
                .title(Wording.of("佛山市“无废城市”建设试点实施方案", "Foshan's plan"))
                .addSources(new SourceDocument(
                        "foshan-draft",
                        Wording.of("征求意见稿", "draft for comment"),
                        SourceDocument.Standing.CONSULTATION_DRAFT,
                        Optional.of(Wording.of("非最终稿", "not final"))))
                .region(FOSHAN.code())
                .baseYear(2020)
                .territory(new Territory(List.of(FOSHAN), List.of(ZONE)))
                .addAllParties(parties())
                .system(system())
                .supplement(IndicatorSystem.builder()
                        .id(SystemId.parse("foshan-2022-text"))
                        .title(Wording.of("正文承诺", "promises of the text"))
                        .issuer(FOSHAN_NAME)
                        .build())
                .addBaselines(new Baseline(observation(), PLACE))
                .addTargets(target())
                .addTargetGroups(group())
                .addTasks(task())
                .addParticipationRules(new ParticipationRule(
                        "districts", Responsibility.Role.IMPLEMENTER, "不再列出", Wording.of("各项任务", "all tasks"), PLACE))
                .addWorkingGroups(new WorkingGroup("office", Wording.of("工作专班", "task force"), PLACE))
                .addRegister(new RegisterEntry("见附图", Wording.of("图不是数据", "a picture is no data"), PLACE))
                .build();
    }
}
