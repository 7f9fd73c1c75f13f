/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertRefused;
import static org.wastefreecity.model.Samples.PLACE;
import static org.wastefreecity.model.Samples.ROW_19;
import static org.wastefreecity.model.Samples.ROW_52;
import static org.wastefreecity.model.Samples.WORDS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.Samples;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.responsibility.WorkingGroup;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;

/** One fact per rule of PlanCheck: a plan that breaks it is refused, naming the part. */
class PlanCheckTest {
    private static final Provenance NOWHERE = Provenance.of("final", "附件");
    private static final IndicatorCode UNKNOWN = IndicatorCode.parse("99");
    private static final Responsibility NOBODY =
            new Responsibility("nobody", Responsibility.Role.LEAD, "无此单位", Responsibility.Basis.LISTED);

    private static void assertPlanRefused(String part, Plan.Builder plan) {
        assertRefused("Plan", part, plan::build);
    }

    @Test
    void build_completePlan_isAccepted() {
        Plan plan = Samples.plan().build();
        assertEquals(1, plan.targets(ROW_19).size());
        assertEquals(
                "95.10 %",
                plan.baseline(ROW_19).orElseThrow().observation().value().toString());
        assertTrue(plan.baseline(ROW_52).isEmpty());
        assertEquals(
                List.of("19", "52", "54.1", "54.2"),
                plan.rows().map(i -> i.code().toString()).toList());
        assertEquals("ecology", plan.party("ecology").orElseThrow().id());
        assertTrue(plan.party("nobody").isEmpty() && plan.indicator(UNKNOWN).isEmpty());
    }

    @Test
    void sources_idTwice_isRefused() {
        assertPlanRefused(
                "sources",
                Samples.plan()
                        .addSource(
                                new SourceDocument("draft", WORDS, SourceDocument.Standing.ISSUED, Optional.empty())));
    }

    @Test
    void sources_none_isRefused() {
        assertPlanRefused(
                "sources",
                Plan.builder()
                        .title(WORDS)
                        .region(Samples.FOSHAN)
                        .territory(Samples.territory())
                        .baseYear(2020)
                        .system(Samples.emptySystem("foshan-2022-draft").build()));
    }

    @Test
    void parties_idTwice_isRefused() {
        assertPlanRefused("parties", Samples.plan().addParty(new Party.Open("ecology", WORDS)));
    }

    @Test
    void parties_spellingOfTwoUnits_isRefused() {
        assertPlanRefused(
                "parties", Samples.plan().addParty(new Party.Single(Samples.unit("other", "市环保局", "市生态环境局"))));
    }

    @Test
    void targets_idTwice_isRefused() {
        assertPlanRefused("targets", Samples.plan().addTarget(Samples.straw()));
    }

    @Test
    void tasks_idTwice_isRefused() {
        assertPlanRefused("tasks", Samples.plan().addTask(Samples.task("4.0-3").build()));
    }

    @Test
    void workingGroups_idTwice_isRefused() {
        assertPlanRefused("workingGroups", Samples.plan().addWorkingGroup(new WorkingGroup("medical", WORDS, PLACE)));
    }

    @Test
    void baselines_subjectTwice_isRefused() {
        assertPlanRefused(
                "baselines", Samples.plan().addBaseline(new Baseline(Samples.measured(ROW_19, "94 %"), PLACE)));
    }

    @Test
    void region_outsideTheTerritory_isRefused() {
        assertPlanRefused("region", Samples.plan(Samples.system(), RegionCode.parse("440100"), PLACE));
    }

    @Test
    void supplement_codeOfTheTable_isRefused() {
        assertPlanRefused("supplement", Samples.plan().supplement(supplement("19")));
    }

    @Test
    void supplement_ownCodes_areRowsOfThePlan() {
        Plan plan = Samples.plan().supplement(supplement("T1")).build();
        assertTrue(plan.indicator(IndicatorCode.parse("T1")).isPresent());
        assertEquals(5, plan.rows().count());
    }

    @Test
    void supplement_provenanceOfAnUnknownDocument_isRefused() {
        IndicatorSystem system = Samples.emptySystem("foshan-text-2022-draft")
                .addIndicator(Samples.indicator("T1", NOWHERE).build())
                .build();
        assertPlanRefused("system", Samples.plan().supplement(system));
    }

    @Test
    void system_provenanceOfAnUnknownDocument_isRefused() {
        assertPlanRefused("system", with(Samples.indicator("19", NOWHERE)));
    }

    @Test
    void system_unknownParty_isRefused() {
        assertPlanRefused("system", with(Samples.indicator("19").addResponsibility(NOBODY)));
    }

    /** Found: an indicator printed on lines of its own was not looked at, only its lines. */
    @Test
    void system_splitIndicator_isCheckedToo() {
        Indicator line = Samples.indicator("54.1").build();
        Indicator other = Samples.indicator("54.2").build();
        assertPlanRefused("system", with(Samples.indicator("54", NOWHERE).addLines(line, other)));
        assertPlanRefused(
                "system", with(Samples.indicator("54").addLines(line, other).addResponsibility(NOBODY)));
        assertPlanRefused(
                "system",
                with(Samples.indicator("54")
                        .addLines(line, Samples.indicator("54.2", NOWHERE).build())));
    }

    @Test
    void baselines_unknownIndicator_isRefused() {
        assertPlanRefused(
                "baselines", Samples.plan().addBaseline(new Baseline(Samples.measured(UNKNOWN, "1 %"), PLACE)));
    }

    @Test
    void baselines_otherYear_isRefused() {
        Observation of2019 = Samples.observation(ROW_52, ReportingPeriod.ofYear(2019))
                .value(new ObservedValue.Measured(Samples.STRAW))
                .status(ObservationStatus.NORMAL)
                .build();
        assertPlanRefused("baselines", Samples.plan().addBaseline(new Baseline(of2019, PLACE)));
    }

    @Test
    void baselines_figureOfAnotherKind_isRefused() {
        assertPlanRefused(
                "baselines", Samples.plan().addBaseline(new Baseline(Samples.measured(ROW_52, "35 家"), PLACE)));
    }

    /** Found: only exact figures were looked at. */
    @Test
    void baselines_boundsOfAnotherKind_isRefused() {
        Observation bounded = Samples.observation(ROW_52)
                .value(new ObservedValue.Bounded(Bounds.exactly(Figure.parse("35 家"))))
                .status(ObservationStatus.NORMAL)
                .build();
        assertPlanRefused("baselines", Samples.plan().addBaseline(new Baseline(bounded, PLACE)));
    }

    @Test
    void baselines_unknownDocument_isRefused() {
        assertPlanRefused(
                "baselines", Samples.plan().addBaseline(new Baseline(Samples.measured(ROW_52, "1 %"), NOWHERE)));
    }

    private static Plan.Builder with(Indicator.Builder indicator) {
        IndicatorSystem system = Samples.emptySystem("foshan-2022-draft")
                .addIndicator(indicator.build())
                .build();
        return Plan.builder()
                .title(WORDS)
                .addSource(new SourceDocument("draft", WORDS, SourceDocument.Standing.ISSUED, Optional.empty()))
                .region(Samples.FOSHAN)
                .territory(Samples.territory())
                .baseYear(2020)
                .system(system);
    }

    private static IndicatorSystem supplement(String code) {
        return Samples.emptySystem("foshan-text-2022-draft")
                .addIndicator(Samples.indicator(code).build())
                .build();
    }
}
