/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.indicator.Census;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.Requirement;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.time.Deadline;

class FoshanTest {
    private static final Plan PLAN = Seeds.foshan2022Draft();

    private static Indicator row(String code) {
        return PLAN.indicator(IndicatorCode.parse(code)).orElseThrow();
    }

    private static Condition target(String code) {
        return PLAN.targets(IndicatorCode.parse(code)).get(0).condition();
    }

    private static ObservationStatus baselineStatus(String code) {
        return PLAN.baseline(IndicatorCode.parse(code))
                .orElseThrow()
                .observation()
                .status();
    }

    /** The document says: 60个三级指标，其中必选指标24项（标记★），可选指标31项，新增佛山特色指标5项（标记☆）. */
    @Test
    void census_recounted_isWhatTheDocumentSays() {
        assertEquals(new Census(60, 24, 31, 5), PLAN.system().census());
        assertEquals(PLAN.system().declaredCensus().orElseThrow(), PLAN.system().census());
        assertEquals(61, PLAN.system().rows().size());
        assertEquals(
                5,
                PLAN.system().groups().stream()
                        .filter(g -> g.parent().isEmpty())
                        .count());
        assertEquals(
                17,
                PLAN.system().groups().stream()
                        .filter(g -> g.parent().isPresent())
                        .count());
        assertEquals(
                Set.of("17", "21", "32", "51", "52"),
                PLAN.system().indicators().stream()
                        .filter(i -> i.requirement() == Requirement.LOCAL)
                        .map(i -> i.code().text())
                        .collect(Collectors.toSet()));
    }

    @Test
    void printed_everyCell_isTheDocumentsToTheCharacter() throws IOException {
        List<String> expected = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FoshanTest.class.getResourceAsStream("/foshan-cells.tsv")),
                StandardCharsets.UTF_8))) {
            in.lines().forEach(expected::add);
        }
        List<String> actual = PLAN.system().rows().stream()
                .map(r -> Stream.of(
                                "no",
                                "level1",
                                "level2",
                                "level3",
                                "line",
                                "unit",
                                "baseline",
                                "target",
                                "responsible",
                                "remark")
                        .filter(r.printed()::containsKey)
                        .map(c -> Objects.requireNonNull(r.printed().get(c)).replace("\n", "\\n"))
                        .collect(Collectors.joining("\t")))
                .toList();
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }

    @Test
    void baselines_keepEveryWayOfSayingNothingApart() {
        assertEquals(ObservationStatus.MARKED, baselineStatus("2")); // 0.0088*
        assertEquals(ObservationStatus.NORMAL, baselineStatus("9")); // a true zero
        assertEquals(ObservationStatus.NOT_YET_COUNTED, baselineStatus("7"));
        assertEquals(ObservationStatus.NOT_COUNTED, baselineStatus("14"));
        assertEquals(ObservationStatus.DASH, baselineStatus("30"));
        assertEquals(ObservationStatus.TO_BE_SUPPLIED, baselineStatus("46"));
        assertEquals(ObservationStatus.NONE_FOR_NOW, baselineStatus("58"));
        assertEquals(
                "95.10 %",
                PLAN.baseline(IndicatorCode.parse("19"))
                        .orElseThrow()
                        .observation()
                        .value()
                        .toString());
        assertEquals(61, PLAN.baselines().size());
    }

    @Test
    void targets_everyRowHasATypedOne() {
        for (Indicator row : PLAN.system().rows()) {
            Target first = PLAN.targets(row.code()).get(0);
            assertEquals("2023-12-31", first.deadline().lastDay().orElseThrow().toString());
            assertEquals(row.printed().get("target"), first.printed());
        }
        Map<Class<?>, Long> forms = PLAN.system().rows().stream()
                .map(r -> target(r.code().text()).getClass())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertEquals(46L, forms.get(Condition.AtLeast.class));
        assertEquals(3L, forms.get(Condition.AtMost.class));
        assertEquals(2L, forms.get(Condition.ChangeSign.class));
        assertEquals(5L, forms.get(Condition.Checklist.class));
        assertEquals(2L, forms.get(Condition.Pending.class));
        assertEquals(1L, forms.get(Condition.NotSet.class));
        assertEquals(1L, forms.get(Condition.AllOf.class));
        assertEquals(1L, forms.get(Condition.AtLeastGrade.class));
    }

    @Test
    void directions_areDeclaredWithTheirReasons() {
        PLAN.rows().forEach(r -> assertFalse(r.directionReason().zh().isBlank()));
        assertEquals(
                Set.of("1", "2", "12"),
                PLAN.system().rows().stream()
                        .filter(r -> r.direction().name().startsWith("LOWER"))
                        .map(r -> r.code().text())
                        .collect(Collectors.toSet()));
    }

    @Test
    void responsible_aliasesAreOneBody() {
        assertEquals("housing", row("10").responsibilities().get(0).party());
        assertTrue(row("26").responsibilities().stream().anyMatch(r -> r.party().equals("housing")));
        assertTrue(row("28").responsibilities().stream().anyMatch(r -> r.party().equals("market-regulation")));
        assertTrue(row("49").responsibilities().stream()
                .anyMatch(r ->
                        r.party().equals("market-regulation") && r.printed().equals("市市场监管局")));
    }

    @Test
    void responsible_collectivesAndOpenCircles_areNoBodies() {
        Party districts =
                PLAN.party(row("13").responsibilities().get(0).party()).orElseThrow();
        assertEquals(5, ((Party.Collective) districts).members().size());
        assertTrue(PLAN.party(row("39").responsibilities().get(0).party()).orElseThrow() instanceof Party.Open);
        assertTrue(PLAN.party(row("42").responsibilities().get(0).party()).orElseThrow() instanceof Party.Open);
        assertTrue(PLAN.party(row("58").responsibilities().get(0).party()).orElseThrow() instanceof Party.Outside);
    }

    @Test
    void responsible_everyPrintedName_standsInTheCell() {
        for (Indicator row : PLAN.system().rows()) {
            String cell = Objects.requireNonNull(row.printed().get("responsible"));
            assertEquals(
                    cell.replace('，', '、'),
                    row.responsibilities().stream().map(Responsibility::printed).collect(Collectors.joining("、")));
        }
    }

    @Test
    void territory_isTheCityAndItsFiveDistricts() {
        assertEquals(
                List.of("440600", "440604", "440605", "440606", "440607", "440608"),
                PLAN.territory().regions().stream()
                        .map(Region::code)
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void tasks_districtsTakePartInAllOfFieldsOneToSix() {
        assertEquals(54, PLAN.tasks().size());
        assertTrue(PLAN.tasks().stream()
                .filter(t -> !t.id().startsWith("7"))
                .allMatch(t ->
                        t.responsibilities().stream().anyMatch(r -> r.party().equals("districts"))));
        assertEquals(
                48,
                PLAN.tasks().stream()
                        .flatMap(t -> t.responsibilities().stream())
                        .filter(r -> r.basis() == Responsibility.Basis.BY_RULE)
                        .count());
        assertEquals(1, PLAN.participationRules().size());
    }

    @Test
    void tasks_milestones_haveTheDatesOfTheText() {
        assertEquals(
                Set.of("2022-06-30", "2022-12-31", "2023-12-31", "2025-12-31"),
                PLAN.tasks().stream()
                        .flatMap(t -> t.milestones().stream())
                        .flatMap(m -> m.deadline().lastDay().stream())
                        .map(Object::toString)
                        .collect(Collectors.toSet()));
    }

    /** 每年对…工作人员开展固体废物管理业务培训: the only task that recurs. */
    @Test
    void tasks_training_recursEveryYear() {
        assertEquals(
                List.of("5.1-8"),
                PLAN.tasks().stream()
                        .filter(t -> t.milestones().stream()
                                .anyMatch(m -> m.deadline().equals(new Deadline.Recurring(Deadline.Cadence.YEARLY))))
                        .map(Task::id)
                        .toList());
    }

    /** Each of the 49 lists in brackets, as printed, is a task; the first one names leaders and the districts. */
    @Test
    void tasks_responsibleAsPrinted_areTheListsInBrackets() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FoshanTest.class.getResourceAsStream("/foshan-brackets.tsv")),
                StandardCharsets.UTF_8))) {
            List<String> expected = in.lines().toList();
            List<String> actual = PLAN.tasks().stream()
                    .filter(t -> !t.id().startsWith("7"))
                    .map(t -> t.id() + "\t"
                            + t.responsibilities().stream()
                                    .filter(r -> r.basis() == Responsibility.Basis.LISTED)
                                    .map(Responsibility::printed)
                                    .collect(Collectors.joining("、"))
                            + (t.openEnded() ? "等" : ""))
                    .toList();
            assertEquals(String.join("\n", expected), String.join("\n", actual));
        }
    }

    @Test
    void promisesOfTheText_haveTheirOwnDates() {
        assertEquals("100 万吨/年", ((Condition.AtLeast) target("T18")).bound().toString());
        assertEquals("95 %", ((Condition.AtLeast) target("T19")).bound().toString());
        assertEquals("80 %", ((Condition.AtLeast) target("T20")).bound().toString());
        assertEquals(
                "2025-12-31",
                PLAN.targets(IndicatorCode.parse("T20"))
                        .get(0)
                        .deadline()
                        .lastDay()
                        .orElseThrow()
                        .toString());
        assertTrue(PLAN.targets(IndicatorCode.parse("T23")).get(0).deadline() instanceof Deadline.Recurring);
    }

    @Test
    void workingGroups_areSix() {
        assertEquals(6, PLAN.workingGroups().size());
    }

    @Test
    void draft_isCalledADraft() {
        assertEquals("CONSULTATION_DRAFT", PLAN.sources().get(0).standing().name());
    }
}
