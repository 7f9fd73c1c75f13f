/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.responsibility.Hierarchy;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.responsibility.ResponsibleUnit;
import org.wastefreecity.model.responsibility.Succession;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.tasks.Completion;
import org.wastefreecity.rules.tasks.DeliverableStatus;
import org.wastefreecity.rules.tasks.DeliverableStatus.Proof;
import org.wastefreecity.rules.tasks.TaskCheck;
import org.wastefreecity.rules.tasks.TaskReport;
import org.wastefreecity.rules.tasks.TaskStatus;
import org.wastefreecity.rules.tasks.Timing;
import org.wastefreecity.rules.tasks.WorkList;
import org.wastefreecity.seeds.Seeds;

/** Foshan's plan by those who answer for it. */
class FoshanScorecardsTest {
    private static final Plan PLAN = Seeds.foshan2022Draft();
    private static final LocalDate NEW_YEAR_2024 = LocalDate.of(2024, 1, 1);

    private static Observation straw(String value) {
        return straw(value, 2023);
    }

    private static Observation straw(String value, int year) {
        return Observation.builder()
                .system(PLAN.system().id())
                .subject(IndicatorCode.parse("19"))
                .territory(RegionCode.parse("440600"))
                .period(ReportingPeriod.ofYear(year))
                .value(new ObservedValue.Measured(Figure.parse(value)))
                .status(ObservationStatus.NORMAL)
                .build();
    }

    private static Scorecards cards(LocalDate day, List<Observation> reported, List<Succession> successions) {
        return Scorecards.of(
                Assessor.of(PLAN).assess(reported, day), TaskCheck.of(PLAN).status(List.of(), day), successions);
    }

    @Test
    void cards_coverEveryRowThatSomebodyAnswersFor() {
        Scorecards cards = cards(NEW_YEAR_2024, List.of(straw("96.5 %")), List.of());
        assertEquals(61, cards.city().indicatorCount());
        // three tasks and the objectives of the text name nobody: they are told, not lost
        assertEquals(
                List.of("task 7.3-1", "task 7.4-1", "task 7.5-1"),
                cards.unassigned().stream().filter(u -> u.startsWith("task ")).toList());
        assertEquals(PLAN.tasks().size() - 3, cards.city().taskCount());
        Scorecard ecology = cards.card("eco-environment").orElseThrow();
        // 29 of the printed cells name it; the cell of row 54 holds for its two lines
        assertEquals(30, ecology.summary().indicatorCount());
        assertEquals(Scorecard.Kind.OUTSIDE, cards.card("survey").orElseThrow().kind());
        assertEquals(
                Scorecard.Kind.OPEN,
                cards.card("departments-concerned").orElseThrow().kind());
    }

    /** Somebody who reported for 2022 did not report nothing, though the figure is too old to be judged. */
    @Test
    void aReportOfAnotherYear_isAReport() {
        for (int year : List.of(2022, 2023)) {
            Line.OfIndicator row = cards(LocalDate.of(2024, 2, 1), List.of(straw("96.5 %", year)), List.of())
                    .card("agriculture")
                    .orElseThrow()
                    .lines()
                    .stream()
                    .filter(Line.OfIndicator.class::isInstance)
                    .map(Line.OfIndicator.class::cast)
                    .filter(l -> l.id().equals("19"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(row.reported(), "for " + year);
            assertEquals(
                    year == 2022 ? Optional.of(ReportingPeriod.ofYear(2022)) : Optional.empty(),
                    Scorecards.lastReported(row.assessment()));
        }
    }

    @Test
    void cards_showThePromisesOfTheTextWithTheirDaysAndWhatNobodyReported() {
        Scorecards cards = cards(NEW_YEAR_2024, List.of(delivered("T4.1"), delivered("T4.2")), List.of());
        List<Line.OfPromise> science = promises(cards.card("science").orElseThrow());
        assertTrue(science.stream().map(Line::id).toList().contains("T4@text"), science::toString);
        Line.OfPromise laboratories = science.stream()
                .filter(l -> l.id().equals("T4@text"))
                .findFirst()
                .orElseThrow();
        assertEquals(State.MET, laboratories.assessment().state());
        assertTrue(laboratories.reported());
        assertFalse(laboratories.isLate());
        assertEquals(Optional.of(LocalDate.of(2023, 12, 31)), laboratories.due());
        Line.OfPromise chains = promises(cards.card("industry-it").orElseThrow()).stream()
                .filter(l -> l.id().equals("T3@text"))
                .findFirst()
                .orElseThrow();
        assertFalse(chains.reported());
        assertEquals(Optional.empty(), chains.due());
        assertEquals(Responsibility.Role.LEAD, chains.duty().role());
        Line.OfPromise network = promises(cards.card("eco-environment").orElseThrow()).stream()
                .filter(l -> l.id().equals("T15@text"))
                .findFirst()
                .orElseThrow();
        assertTrue(network.isLate());
        Summary city = cards.city();
        long all = Assessor.of(PLAN).assess(List.of(), NEW_YEAR_2024).promises().size();
        long named = all
                - cards.unassigned().stream()
                        .filter(u -> u.startsWith("promise "))
                        .count();
        assertEquals(named, city.promiseCount());
        assertEquals(named - 1, city.unreportedPromises());
        assertEquals(1, city.promises().get(State.MET));
        assertEquals(61, city.indicatorCount());
    }

    private static List<Line.OfPromise> promises(Scorecard card) {
        return card.lines().stream()
                .filter(Line.OfPromise.class::isInstance)
                .map(Line.OfPromise.class::cast)
                .toList();
    }

    private static Observation delivered(String code) {
        return Observation.builder()
                .system(PLAN.system().id())
                .subject(IndicatorCode.parse(code))
                .territory(RegionCode.parse("440600"))
                .period(ReportingPeriod.ofYear(2023))
                .value(new ObservedValue.Delivered(true))
                .status(ObservationStatus.NORMAL)
                .build();
    }

    @Test
    void card_ofAgriculture_tellsWhatIsMetLateAndUnreported() {
        Scorecard agriculture = cards(NEW_YEAR_2024, List.of(straw("96.5 %")), List.of())
                .card("agriculture")
                .orElseThrow();
        Line straw = agriculture.lines().stream()
                .filter(l -> l.id().equals("19"))
                .findFirst()
                .orElseThrow();
        assertFalse(straw.isLate());
        assertEquals(Optional.of(LocalDate.of(2023, 12, 31)), straw.due());
        assertEquals(12, agriculture.summary().indicatorCount());
        assertEquals(11, agriculture.unreported().size());
        assertTrue(agriculture.late().stream().noneMatch(l -> l.id().equals("19")));
        assertTrue(agriculture.late().stream().anyMatch(l -> l.id().equals("20")));
    }

    @Test
    void late_beforeTheDeadline_isNothing() {
        Scorecards cards = cards(LocalDate.of(2022, 6, 30), List.of(), List.of());
        assertEquals(0, cards.city().lateIndicators());
        assertEquals(0, cards.city().count(Timing.LATE));
        assertEquals(
                1, cards(LocalDate.of(2022, 7, 1), List.of(), List.of()).city().count(Timing.LATE));
    }

    @Test
    void collective_isItsMembers_andCountsEachIndicatorOnce() {
        Scorecards cards = cards(NEW_YEAR_2024, List.of(), List.of());
        assertEquals(
                5, Objects.requireNonNull(cards.collectives().get("districts")).size());
        Summary districts = cards.collective("districts").orElseThrow();
        Summary nanhai = cards.card("nanhai-government").orElseThrow().summary();
        assertEquals(nanhai.indicatorCount(), districts.indicatorCount());
        Line line = cards.card("nanhai-government").orElseThrow().lines().get(0);
        assertEquals(Optional.of("districts"), line.duty().through());
        assertEquals(Optional.empty(), cards.card("districts"));
        assertTrue(cards.card("nanhai-government").orElseThrow().lines().stream()
                .anyMatch(l -> l.duty().basis() == Responsibility.Basis.BY_RULE));
        assertTrue(districts.count(State.MISSED) + districts.count(State.UNDECIDED) > 0);
    }

    @Test
    void succession_movesWhatWasBoundAndKeepsTheEarlierName() {
        ResponsibleUnit merged = new ResponsibleUnit(
                "housing-urban-management",
                Wording.of("市住建和城管局", "housing and urban management bureau"),
                Set.of(),
                Validity.ALWAYS);
        Succession succession =
                new Succession(List.of("housing", "urban-management"), merged, LocalDate.of(2023, 7, 1));
        Scorecards before = cards(LocalDate.of(2023, 6, 30), List.of(), List.of(succession));
        Scorecards after = cards(NEW_YEAR_2024, List.of(), List.of(succession));
        Set<String> theirs = ids(before, "housing");
        theirs.addAll(ids(before, "urban-management"));
        assertEquals(theirs, ids(after, "housing-urban-management"));
        assertEquals(Optional.empty(), after.card("housing"));
        assertEquals(
                Set.of("housing", "urban-management"),
                after.card("housing-urban-management").orElseThrow().earlier());
        assertEquals(before.city().indicatorCount(), after.city().indicatorCount());
    }

    @Test
    void branch_countsEachOnce_throughCollectivesAndChangesOfName() {
        Scorecards cards = cards(NEW_YEAR_2024, List.of(), List.of());
        Hierarchy hierarchy = Hierarchy.of(Map.of(
                "housing", "leading-group", "urban-management", "leading-group", "districts", "urban-management"));
        Set<String> theirs = ids(cards, "housing");
        theirs.addAll(ids(cards, "urban-management"));
        theirs.addAll(ids(cards, "leading-group"));
        Objects.requireNonNull(cards.collectives().get("districts")).forEach(d -> theirs.addAll(ids(cards, d)));
        Summary branch = cards.branch(hierarchy, "leading-group");
        assertEquals(theirs.size(), branch.indicatorCount() + branch.promiseCount() + branch.taskCount());
        assertEquals(cards.card("housing").orElseThrow().summary(), cards.branch(hierarchy, "housing"));
        assertEquals(0, cards.branch(hierarchy, "nobody").indicatorCount());

        ResponsibleUnit merged =
                new ResponsibleUnit("works", Wording.of("市建管局", "works bureau"), Set.of(), Validity.ALWAYS);
        Succession succession =
                new Succession(List.of("housing", "urban-management"), merged, LocalDate.of(2023, 7, 1));
        Scorecards later = cards(NEW_YEAR_2024, List.of(), List.of(succession));
        assertEquals(branch, later.branch(hierarchy, "leading-group"));
        assertEquals(
                ids(later, "works").size(),
                later.branch(Hierarchy.of(Map.of()), "housing").indicatorCount()
                        + later.branch(Hierarchy.of(Map.of()), "housing").promiseCount()
                        + later.branch(Hierarchy.of(Map.of()), "housing").taskCount());
        assertEquals(2 * branch.taskCount(), branch.plus(branch).taskCount());
    }

    private static Set<String> ids(Scorecards cards, String unit) {
        return cards.card(unit).orElseThrow().lines().stream()
                .map(l -> l.getClass().getSimpleName() + " " + l.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void successions_inARingOrTwoForOne_areRefused() {
        ResponsibleUnit a = new ResponsibleUnit("housing", Wording.of("甲", "a"), Set.of(), Validity.ALWAYS);
        ResponsibleUnit b = new ResponsibleUnit("water", Wording.of("乙", "b"), Set.of(), Validity.ALWAYS);
        LocalDate day = LocalDate.of(2023, 1, 1);
        List<Succession> ring =
                List.of(new Succession(List.of("housing"), b, day), new Succession(List.of("water"), a, day));
        assertThrows(InvalidPartException.class, () -> cards(NEW_YEAR_2024, List.of(), ring));
        List<Succession> twice =
                List.of(new Succession(List.of("housing"), b, day), new Succession(List.of("housing", "tax"), b, day));
        assertThrows(InvalidPartException.class, () -> cards(NEW_YEAR_2024, List.of(), twice));
        assertThrows(InvalidPartException.class, () -> new Succession(List.of("water"), b, day));
    }

    @Test
    void tasks_standAgainstTheirDates() {
        LocalDate day = LocalDate.of(2023, 1, 31);
        TaskReport report = TaskCheck.of(PLAN)
                .status(
                        List.of(
                                new Completion("5.2-2", OptionalInt.of(0), LocalDate.of(2023, 1, 10), List.of("验收报告")),
                                new Completion("7.2-1", OptionalInt.empty(), LocalDate.of(2022, 6, 30), List.of()),
                                new Completion("2.1-1", OptionalInt.empty(), LocalDate.of(2023, 2, 1), List.of()),
                                new Completion("9.9", OptionalInt.empty(), day, List.of())),
                        day);
        TaskStatus platform = task(report, "5.2-2");
        assertEquals(
                List.of(Timing.DONE_LATE, Timing.DUE_LATER),
                platform.steps().stream().map(TaskStatus.Step::timing).toList());
        assertEquals(10, platform.steps().get(0).daysLate());
        assertEquals(List.of("验收报告"), platform.steps().get(0).evidence());
        assertEquals(Timing.DUE_LATER, platform.timing());
        assertEquals(Optional.of(LocalDate.of(2023, 12, 31)), platform.due());
        assertEquals(Timing.DONE, task(report, "7.2-1").timing());
        assertEquals(Timing.DUE_LATER, task(report, "2.1-1").timing(), "done tomorrow is not done");
        assertEquals(
                List.of("completion-of-nothing"),
                report.findings().stream().map(f -> f.id()).toList());
        assertEquals(
                Timing.LATE,
                task(TaskCheck.of(PLAN).status(List.of(), day), "7.2-1").timing());
    }

    private static TaskStatus task(TaskReport report, String id) {
        return report.tasks().stream()
                .filter(t -> t.task().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void deliverables_areDoneFromTheirFirstEvidence() {
        List<DeliverableStatus> none = DeliverableStatus.of(PLAN, List.of(), NEW_YEAR_2024);
        assertTrue(none.size() > 2);
        DeliverableStatus first = none.get(0);
        assertEquals(Timing.LATE, first.timing());
        List<Proof> proofs = List.of(
                new Proof(first.deliverable().code(), "佛环〔2023〕1号", LocalDate.of(2023, 5, 1)),
                new Proof(IndicatorCode.parse("99.1"), "无此事项", LocalDate.of(2023, 5, 1)));
        assertEquals(
                Timing.DONE,
                DeliverableStatus.of(PLAN, proofs, NEW_YEAR_2024).get(0).timing());
        assertEquals(
                Timing.DUE_LATER,
                DeliverableStatus.of(PLAN, proofs, LocalDate.of(2023, 4, 30))
                        .get(0)
                        .timing());
        assertEquals(
                List.of("evidence-of-nothing"),
                DeliverableStatus.findings(PLAN, proofs).stream()
                        .map(f -> f.id())
                        .toList());
    }

    @Test
    void lists_areFour_andMoreCanBeAdded() {
        assertEquals(PLAN.targets().size(), WorkList.targets(PLAN).entries().size());
        assertEquals(PLAN.tasks().size(), WorkList.tasks(PLAN).entries().size());
        List<WorkList.Entry> responsibilities = WorkList.responsibilities(PLAN).entries();
        Scorecards cards = cards(NEW_YEAR_2024, List.of(), List.of());
        // row 19: straw; its last day is that of the target
        WorkList.Entry straw = responsibilities.stream()
                .filter(e -> e.id().equals("agriculture/indicator/19"))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2023, 12, 31)), straw.due());
        assertEquals(List.of("agriculture"), straw.parties());
        assertEquals(
                cards.card("agriculture").orElseThrow().lines().size(),
                responsibilities.stream()
                        .filter(e -> e.id().startsWith("agriculture/"))
                        .count());
        WorkList.Entry project = new WorkList.Entry(
                "P1", Wording.of("焚烧厂扩建", "more incineration"), List.of("housing"), Optional.empty());
        assertEquals(WorkList.PROJECTS, WorkList.projects(List.of(project)).type());
        assertEquals("cells", new WorkList("cells", Wording.of("细胞清单", "list of cells"), List.of()).type());
        assertThrows(InvalidPartException.class, () -> WorkList.projects(List.of(project, project)));
    }
}
