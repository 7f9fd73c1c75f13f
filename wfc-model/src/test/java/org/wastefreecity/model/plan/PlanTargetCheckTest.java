/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.plan;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.wastefreecity.model.Refusals.assertRefused;
import static org.wastefreecity.model.Samples.PLACE;
import static org.wastefreecity.model.Samples.ROW_19;
import static org.wastefreecity.model.Samples.ROW_52;
import static org.wastefreecity.model.Samples.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.Samples;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.responsibility.WorkingGroup;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.target.Part;

/** PlanCheck on targets, tasks, rules, groups and the register. */
class PlanTargetCheckTest {
    private static final Provenance NOWHERE = Provenance.of("final", "附件");
    private static final IndicatorCode UNKNOWN = IndicatorCode.parse("99");
    private static final Condition ABOVE = new Condition.AtLeast(Figure.parse("1 %"), false);
    private static final Condition DANGLING = Samples.basesAndParks("52.1", "52.3");

    private static void assertPlanRefused(String part, Plan.Builder plan) {
        assertRefused("Plan", part, plan::build);
    }

    private static void assertTargetRefused(IndicatorCode code, Condition condition) {
        assertPlanRefused(
                "targets",
                Samples.plan().addTarget(Samples.target("more", code, condition).build()));
    }

    private static Condition checklist(String code) {
        return new Condition.Checklist(List.of(new Deliverable(IndicatorCode.parse(code), WORDS)));
    }

    @Test
    void targets_unknownIndicator_isRefused() {
        assertTargetRefused(UNKNOWN, ABOVE);
    }

    @Test
    void targets_unknownDocument_isRefused() {
        assertPlanRefused(
                "targets",
                Samples.plan()
                        .addTarget(
                                Samples.target("more", ROW_19, ABOVE, NOWHERE).build()));
    }

    @Test
    void targets_unknownComponent_isRefused() {
        assertTargetRefused(ROW_52, DANGLING);
        assertTargetRefused(ROW_19, Samples.basesAndParks("52.1", "52.2"));
        assertTargetRefused(
                ROW_52, new Condition.AnyOf(List.of(Part.of(ABOVE), Part.of(IndicatorCode.parse("52.9"), ABOVE))));
    }

    /** Found: only the outermost condition was looked at. */
    @Test
    void targets_unknownComponentDeepInside_isRefused() {
        assertTargetRefused(ROW_52, new Condition.FloorAndStretch(DANGLING, ABOVE));
        assertTargetRefused(ROW_52, new Condition.FloorAndStretch(ABOVE, DANGLING));
        assertTargetRefused(ROW_52, new Condition.AllOf(List.of(Part.of(ABOVE), Part.of(DANGLING))));
        assertTargetRefused(ROW_52, new Condition.AnyOf(List.of(Part.of(ABOVE), Part.of(DANGLING))));
        assertTargetRefused(ROW_52, new Condition.AnyOf(List.of(Part.of(ABOVE), Part.of(checklist("19.1")))));
    }

    /** Found: a part with a subject of its own was not looked into at all. */
    @Test
    void targets_unknownComponentInAPartWithASubject_isRefused() {
        assertTargetRefused(ROW_52, new Condition.AllOf(List.of(Part.of(ABOVE), subject(DANGLING))));
        assertTargetRefused(ROW_52, new Condition.AllOf(List.of(Part.of(ABOVE), subject(checklist("19.1")))));
        Condition inYuan = new Condition.AtLeast(Figure.parse("3 万元"), false);
        Condition nested = new Condition.AnyOf(List.of(Part.of(inYuan), subject(inYuan)));
        assertDoesNotThrow(() -> Samples.plan()
                .addTarget(
                        Samples.target("more", ROW_52, new Condition.AllOf(List.of(subject(inYuan), subject(nested))))
                                .build())
                .build());
    }

    private static Part subject(Condition condition) {
        return new Part(Optional.empty(), Optional.of(WORDS), condition, Set.of());
    }

    @Test
    void targets_deliverableOfAnotherIndicator_isRefused() {
        assertTargetRefused(ROW_19, checklist("52.1"));
        assertTargetRefused(ROW_19, checklist("19"));
        assertTargetRefused(ROW_19, checklist("19.1.1"));
    }

    @Test
    void targets_ownComponentsAndDeliverables_areAccepted() {
        assertDoesNotThrow(() -> Samples.plan()
                .addTarget(Samples.target("a", ROW_52, Samples.basesAndParks("52.2", "52.1"))
                        .build())
                .addTarget(Samples.target("b", ROW_19, checklist("19.1")).build())
                .addTarget(Samples.target("c", Samples.ROW_54, ABOVE).build())
                .addTarget(
                        Samples.target("d", IndicatorCode.parse("54.2"), ABOVE).build())
                .build());
    }

    private static TargetGroup group(int atLeast, Provenance where, String... targets) {
        return new TargetGroup("g", WORDS, List.of(targets), atLeast, "", where);
    }

    @Test
    void targetGroups_unknownTargetOrDocument_isRefused() {
        String straw = Samples.straw().id();
        assertPlanRefused("targetGroups", Samples.plan().addTargetGroup(group(1, PLACE, straw, "nothing")));
        assertPlanRefused("targetGroups", Samples.plan().addTargetGroup(group(1, NOWHERE, straw)));
        assertPlanRefused(
                "targetGroups",
                Samples.plan().addTargetGroup(group(1, PLACE, straw)).addTargetGroup(group(1, PLACE, "52@2025")));
        assertDoesNotThrow(() ->
                Samples.plan().addTargetGroup(group(2, PLACE, straw, "52@2025")).build());
    }

    @Test
    void targetGroup_outOfRangeOrTwice_isRefused() {
        assertRefused("TargetGroup", "atLeast", () -> group(0, PLACE, "a", "b"));
        assertRefused("TargetGroup", "atLeast", () -> group(3, PLACE, "a", "b"));
        assertRefused("TargetGroup", "atLeast", () -> group(1, PLACE));
        assertRefused("TargetGroup", "targets", () -> group(1, PLACE, "a", "a"));
    }

    @Test
    void tasks_unknownDocument_isRefused() {
        assertPlanRefused(
                "tasks", Samples.plan().addTask(Samples.task("5", NOWHERE).build()));
    }

    @Test
    void tasks_unknownParty_isRefused() {
        Responsibility nobody =
                new Responsibility("nobody", Responsibility.Role.LEAD, "无此单位", Responsibility.Basis.BY_RULE);
        assertPlanRefused(
                "tasks",
                Samples.plan()
                        .addTask(Samples.task("5").addResponsibility(nobody).build()));
    }

    @Test
    void tasks_unknownIndicator_isRefused() {
        assertPlanRefused(
                "tasks",
                Samples.plan().addTask(Samples.task("5").addIndicator(UNKNOWN).build()));
    }

    @Test
    void participationRules_unknownParty_isRefused() {
        assertPlanRefused("participationRules", Samples.plan().addParticipationRule(rule("nobody", PLACE)));
    }

    @Test
    void participationRules_unknownDocument_isRefused() {
        assertPlanRefused("participationRules", Samples.plan().addParticipationRule(rule("ecology", NOWHERE)));
    }

    @Test
    void workingGroups_unknownDocument_isRefused() {
        assertPlanRefused("workingGroups", Samples.plan().addWorkingGroup(new WorkingGroup("x", WORDS, NOWHERE)));
    }

    @Test
    void register_unknownDocument_isRefused() {
        assertPlanRefused("register", Samples.plan().addRegister(new RegisterEntry("力争", WORDS, NOWHERE)));
    }

    private static ParticipationRule rule(String party, Provenance place) {
        return new ParticipationRule(party, Responsibility.Role.IMPLEMENTER, "不再列出", WORDS, place);
    }
}
