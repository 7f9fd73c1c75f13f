/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wastefreecity.jackson.WfcModule;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.programme.CellKind;
import org.wastefreecity.model.programme.CitedDocument;
import org.wastefreecity.model.programme.DeclaredTotal;
import org.wastefreecity.model.programme.Mechanism;
import org.wastefreecity.model.programme.Organ;
import org.wastefreecity.model.programme.Passage;
import org.wastefreecity.model.programme.ProgrammeDocument;
import org.wastefreecity.model.programme.Reference;
import org.wastefreecity.model.programme.Routine;
import org.wastefreecity.model.programme.ScopeRule;
import org.wastefreecity.model.programme.Seat;
import org.wastefreecity.model.programme.Step;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.source.Evidence;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;

/** The figures and words that issue readers look for first, in the four documents that are no indicator tables; and all five as wholes. */
class DocumentsTest {
    private static final ProgrammeDocument CLEANER = of(Seeds.GUANGDONG_CLEANER_PRODUCTION_2023);
    private static final ProgrammeDocument PILOT = of(Seeds.GUANGDONG_PILOT_2021);
    private static final ProgrammeDocument BAOTOU = of(Seeds.BAOTOU_PILOT_2020);
    private static final ProgrammeDocument JILIN = of(Seeds.JILIN_BULLETIN_2023);
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());

    private static ProgrammeDocument of(SystemId id) {
        return Seeds.document(id).orElseThrow();
    }

    private static Target target(ProgrammeDocument document, String code) {
        return document.plan().orElseThrow().targets(IndicatorCode.parse(code)).get(0);
    }

    private static Observation reported(String code) {
        return BAOTOU.reported().stream()
                .map(r -> r.observation())
                .filter(o -> o.subject().text().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static DeclaredTotal total(ProgrammeDocument document, String id) {
        return document.totals().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void cleanerProduction_fallsAgainst2020() {
        for (String[] row : new String[][] {{"1", "14"}, {"2", "14"}, {"3", "20"}, {"4", "10"}}) {
            Condition.ChangeFromBase fall =
                    (Condition.ChangeFromBase) target(CLEANER, row[0]).condition();
            assertEquals("OfYear[year=2020]", fall.base().toString());
            assertEquals(
                    row[1] + " %", ((Condition.AtLeast) fall.amount()).bound().toString());
            assertEquals(
                    "2025-12-31",
                    target(CLEANER, row[0]).deadline().lastDay().orElseThrow().toString());
        }
    }

    @Test
    void cleanerProduction_amounts_andTheDamagedOneStaysDamaged() {
        assertEquals(
                "AtLeast[bound=320000 亩, exclusive=false]",
                target(CLEANER, "5").condition().toString());
        assertEquals(
                "AtLeast[bound=197300 吨, exclusive=false]",
                target(CLEANER, "6").condition().toString());
        assertEquals(
                "AtLeast[bound=9800 吨, exclusive=false]",
                target(CLEANER, "7").condition().toString());
        assertEquals(
                "AtLeast[bound=73800 吨, exclusive=false]",
                target(CLEANER, "8").condition().toString());
        assertEquals(new Condition.Unreadable("4"), target(CLEANER, "9").condition());
        assertEquals(
                "AtLeast[bound=100 %, exclusive=false]",
                target(CLEANER, "10").condition().toString());
        assertEquals(Set.of(Modifier.STRIVE), target(CLEANER, "10").modifiers());
        assertEquals(
                "AtLeast[bound=30 %, exclusive=false]",
                target(CLEANER, "11").condition().toString());
        assertEquals(29, CLEANER.plan().orElseThrow().tasks().size());
    }

    @Test
    void cleanerProduction_whatTheCopyLacks_isListedAsMissing() {
        assertEquals(
                List.of("（7） 标题", "（8）", "（13）", "（17）", "三、四等章标题"),
                CLEANER.passages().stream()
                        .filter(p -> p.standing() == Passage.Standing.MISSING)
                        .map(p -> p.provenance().place())
                        .toList());
    }

    @Test
    void pilot_scope_andChecklists_andGreenMinesFrom2021() {
        ScopeRule delta = PILOT.scope().get(0);
        assertEquals(ScopeRule.Duty.REQUIRED, delta.duty());
        assertEquals(9, delta.regions().size());
        assertEquals(ScopeRule.Duty.ENCOURAGED, PILOT.scope().get(1).duty());
        Plan plan = PILOT.plan().orElseThrow();
        assertEquals(
                5,
                plan.targets().stream()
                        .filter(t -> t.condition() instanceof Condition.Checklist
                                && t.deadline().equals(new Deadline.EndOf(ReportingPeriod.ofYear(2023))))
                        .count());
        assertEquals(
                Optional.of(ReportingPeriod.ofYear(2021)),
                plan.tasks().get(4).milestones().get(0).from());
        assertEquals(List.of(), plan.baselines());
    }

    @Test
    void baotou_totalsWithoutRows() {
        assertEquals(52, total(BAOTOU, "indicators").missing());
        assertEquals(22, total(BAOTOU, "tasks").missing());
        assertEquals(16, total(BAOTOU, "pilots").count());
    }

    @Test
    void baotou_organisation_andCadence_andAppraisal() {
        Organ group = BAOTOU.organ("leading-group").orElseThrow();
        assertEquals(
                List.of(2, 12, 10, 21),
                group.seats().stream().map(s -> s.declared().orElseThrow()).toList());
        assertEquals(
                List.of(Deadline.Cadence.WEEKLY, Deadline.Cadence.HALF_MONTHLY, Deadline.Cadence.MONTHLY),
                BAOTOU.routines().stream()
                        .map(Routine::every)
                        .flatMap(Optional::stream)
                        .toList());
        assertTrue(BAOTOU.appraisals().get(0).within().zh().contains("年度"));
    }

    @Test
    void baotou_figures_keepTheirPlacesAndAreProvisional() {
        assertEquals("99.83 %", reported("12").value().toString());
        assertEquals("94.73 %", reported("13").value().toString());
        assertEquals("55.82 %", reported("14").value().toString());
        assertEquals("997000 平方米", reported("15").value().toString());
        assertEquals("95 %", reported("16").value().toString());
        assertEquals("528 万千瓦", reported("1").value().toString());
        assertEquals("[60 家, …]", reported("7").value().toString());
        assertEquals(ObservationStatus.PROVISIONAL, reported("12").status());
        assertTrue(reported("8.2").value() instanceof ObservedValue.Absent); // being built is no "not done"
        assertEquals(
                "AtLeast[bound=110 个, exclusive=false]",
                target(BAOTOU, "10").condition().toString());
        assertEquals(Deadline.Open.NONE, target(BAOTOU, "10").deadline());
        assertEquals(3, BAOTOU.cells().size());
    }

    @Test
    void jilin_groupOf20_fieldsAndSystems() {
        Seat members = JILIN.organ("group").orElseThrow().seats().get(3);
        assertEquals(OptionalInt.of(20), members.declared());
        assertEquals(OptionalInt.of(15), members.unnamed());
        assertTrue(total(JILIN, "fields").isComplete());
        assertEquals(
                "制度、技术、市场、监管、全民行动",
                total(JILIN, "systems").named().stream().map(Wording::zh).collect(Collectors.joining("、")));
        assertEquals(Optional.empty(), JILIN.plan());
        assertEquals("2023-05-08", JILIN.dated().orElseThrow().toString());
    }

    @Test
    void jilin_mechanisms_andCellsWithTheirRules() {
        assertEquals(
                List.of(
                        Mechanism.Stage.SIGNED,
                        Mechanism.Stage.DISCUSSED,
                        Mechanism.Stage.DISCUSSED,
                        Mechanism.Stage.INTENDED),
                JILIN.mechanisms().stream().map(Mechanism::stage).toList());
        assertEquals(
                List.of("changchun", "jilin-city"), JILIN.mechanisms().get(1).between());
        for (CellKind cell : JILIN.cells()) {
            assertEquals(
                    List.of(Mechanism.Stage.LAID_DOWN, Mechanism.Stage.ISSUED),
                    cell.rules().stream().map(r -> r.stage()).toList());
            assertEquals("culture-tourism", cell.promoter().orElseThrow());
        }
    }

    /** The unit of the fourth figure is cut off with the figure. */
    @Test
    void cleanerProduction_theDamagedFigure_hasNoUnitEither() {
        Indicator damaged =
                CLEANER.plan().orElseThrow().indicator(IndicatorCode.parse("9")).orElseThrow();
        assertEquals(Optional.empty(), damaged.unit());
        assertEquals(Optional.empty(), damaged.possible());
    }

    /** 不少于 stands with the two figures of water; elsewhere that more meets the target is our reading, and says so. */
    @Test
    void cleanerProduction_noLessThan_isTheTextsOrOurReading() {
        List<String> printed = new ArrayList<>();
        for (Target target : CLEANER.plan().orElseThrow().targets()) {
            Condition amount =
                    target.condition() instanceof Condition.ChangeFromBase c ? c.amount() : target.condition();
            if (!(amount instanceof Condition.AtLeast)) {
                continue;
            }
            String reading = target.provenance().reading().orElseThrow().zh();
            if (target.printed().contains("no less than")) {
                printed.add(target.id());
                assertTrue(reading.endsWith("照此记"), target::id);
            } else {
                assertTrue(reading.contains("原文未写“不少于”") && reading.endsWith("是我们的读法"), target::id);
            }
        }
        assertEquals(List.of("3@2025", "4@2025"), printed);
    }

    @Test
    void cleanerProduction_bodies_areNamedOneByOne() {
        Plan plan = CLEANER.plan().orElseThrow();
        assertEquals(
                List.of("associations", "societies", "professional-institutions", "leading-enterprises"),
                plan.tasks().get(26).responsibilities().stream()
                        .map(Responsibility::party)
                        .toList());
        assertEquals(
                List.of("associations", "leading-enterprises"),
                plan.tasks().get(0).responsibilities().stream()
                        .map(Responsibility::party)
                        .toList());
    }

    @Test
    void pilot_threeKeyLinks_andPilotCitiesAreNotTheDeltasOnly() {
        DeclaredTotal links = total(PILOT, "links");
        assertEquals(3, links.count());
        assertTrue(links.isComplete());
        assertTrue(PILOT.party("pilot-cities").orElseThrow() instanceof Party.Open);
        assertTrue(PILOT.plan().orElseThrow().targets().stream()
                .limit(4)
                .allMatch(t -> t.scope().orElseThrow() instanceof Scope.RegionClass));
    }

    /** Like phrases alike: what both documents want by the end of 2023 is a checklist in both. */
    @Test
    void foshan_objectives_areChecklistsLikeThePilotPlans() {
        List<Target> objectives = of(Seeds.FOSHAN_2022_DRAFT).plan().orElseThrow().targets().stream()
                .filter(t -> t.provenance().place().equals("一（三）2"))
                .filter(t -> t.condition() instanceof Condition.Checklist)
                .toList();
        assertEquals(15, objectives.size());
        for (int year : new int[] {2023, 2025}) {
            assertEquals(
                    year == 2023 ? 8 : 7,
                    objectives.stream()
                            .filter(t -> t.deadline().equals(new Deadline.EndOf(ReportingPeriod.ofYear(year))))
                            .count());
        }
        String both = "主要农业废弃物得到有效利用";
        for (Target target : List.of(target(PILOT, "3"), target(of(Seeds.FOSHAN_2022_DRAFT), "T33"))) {
            Condition.Checklist list = (Condition.Checklist) target.condition();
            assertEquals(both, list.deliverables().get(0).name().zh());
        }
    }

    private static CitedDocument cited(ProgrammeDocument document, String id) {
        return document.cited().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void cited_numbersOfTheCopies_standThere() {
        assertEquals(
                List.of(Optional.of("中发〔2021〕40号"), Optional.of("环固体〔2021〕114号"), Optional.empty()),
                JILIN.cited().stream().map(CitedDocument::number).toList());
        assertTrue(JILIN.cited().stream().allMatch(c -> c.attestations().isEmpty()));
        CitedDocument pilot = cited(BAOTOU, "national-pilot");
        assertEquals(Optional.of("国办发〔2018〕128号"), pilot.number());
        assertTrue(pilot.provenance().reading().orElseThrow().zh().contains("GBF [2018] No. 128"));
    }

    /** A number that no copy prints says where it was seen, and is not called official. */
    @Test
    void cited_numbersFromElsewhere_sayWhereTheyWereSeen() {
        ProgrammeDocument foshan = of(Seeds.FOSHAN_2022_DRAFT);
        assertEquals(Optional.of("佛府办函〔2022〕82号"), cited(foshan, "final").number());
        assertEquals(Optional.of("粤办函〔2021〕24号"), cited(PILOT, "plan").number());
        List<CitedDocument> elsewhere = new ArrayList<>(foshan.cited());
        elsewhere.add(cited(PILOT, "plan"));
        for (CitedDocument document : elsewhere) {
            assertTrue(document.provenance().reading().isPresent(), document::id);
            assertEquals(1, document.attestations().size(), document::id);
            Attestation attestation = document.attestations().get(0);
            assertEquals("number", attestation.part());
            assertEquals(Evidence.QUOTED, attestation.evidence());
            assertTrue(attestation.source().isPresent(), document::id);
        }
    }

    @Test
    void mechanisms_haveTheirOtherSides() {
        ProgrammeDocument foshan = of(Seeds.FOSHAN_2022_DRAFT);
        assertTrue(sides(foshan, "guangfo").contains("guangzhou"));
        assertEquals(
                List.of("eco-environment", "guangzhou", "zhaoqing", "qingyuan", "yunfu", "shaoguan"),
                sides(foshan, "six-cities"));
        assertEquals(List.of("guangdong", "hong-kong"), sides(CLEANER, "hong-kong"));
        assertEquals(List.of("guangdong", "hong-kong", "macao"), sides(CLEANER, "bay-area"));
    }

    private static List<String> sides(ProgrammeDocument document, String id) {
        return document.mechanisms().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow()
                .between();
    }

    @Test
    void baotou_whatTheTranslationDoesNotTell_isNotGuessed() {
        assertEquals(ObservationStatus.PROVISIONAL, reported("8.1").status());
        assertEquals(
                List.of("标题与发布信息", "一、第1段", "二、第1段"),
                BAOTOU.passages().stream()
                        .filter(p -> p.standing() == Passage.Standing.DAMAGED)
                        .map(p -> p.provenance().place())
                        .toList());
        assertEquals(Optional.empty(), step(BAOTOU, "research").on()); // 2020 is the year of the research plan
        assertTrue(BAOTOU.routines().stream().allMatch(r -> r.by().isEmpty()));
        assertFalse(BAOTOU.appraisals().get(0).whom().zh().contains("市管"));
        for (CellKind cell : BAOTOU.cells()) {
            assertEquals(Mechanism.Stage.DRAFTED, cell.rules().get(0).stage());
            assertTrue(cell.rules()
                    .get(0)
                    .provenance()
                    .reading()
                    .orElseThrow()
                    .zh()
                    .endsWith("意见尚未征求"));
        }
    }

    private static Step step(ProgrammeDocument document, String id) {
        return document.steps().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Who did it is not who was there. */
    @Test
    void jilin_lecture_wasHeldByTheOffice() {
        assertEquals(List.of("office"), step(JILIN, "lecture").by());
        assertTrue(step(JILIN, "lecture").what().zh().contains("主讲：生态环境部固体废物与化学品司副司长"));
    }

    @Test
    void reported_subjects_haveTheUnitOfTheirFigures() {
        Plan plan = BAOTOU.plan().orElseThrow();
        BAOTOU.reported()
                .forEach(r -> r.observation()
                        .figure()
                        .ifPresent(f -> assertEquals(
                                f.unit(),
                                plan.indicator(r.observation().subject())
                                        .flatMap(i -> i.unit())
                                        .or(() -> Optional.ofNullable(plan.system()
                                                        .componentsByCode()
                                                        .get(r.observation().subject()))
                                                .flatMap(c -> c.unit()))
                                        .orElseThrow())));
    }

    /** What a plan holds and no passage points at could have come from nowhere. */
    @Test
    void passages_reachEveryTargetAndTask() {
        for (ProgrammeDocument document : Seeds.documents()) {
            Set<String> reached = document.passages().stream()
                    .flatMap(p -> p.holds().stream())
                    .map(Reference::toString)
                    .collect(Collectors.toSet());
            document.plan().ifPresent(plan -> {
                plan.targets().forEach(t -> assertTrue(reached.contains("target:" + t.id()), t.id()));
                plan.tasks().forEach(t -> assertTrue(reached.contains("task:" + t.id()), t.id()));
                for (int n = 1; n <= plan.register().size(); n++) {
                    String entry = "register:" + n;
                    assertTrue(reached.contains(entry), document.id() + " " + entry);
                }
            });
            document.cited().forEach(c -> assertTrue(reached.contains("cited:" + c.id()), c.id()));
            document.organs().forEach(o -> assertTrue(reached.contains("organ:" + o.id()), o.id()));
            document.mechanisms().forEach(m -> assertTrue(reached.contains("mechanism:" + m.id()), m.id()));
            document.cells().forEach(c -> assertTrue(reached.contains("cell:" + c.id()), c.id()));
            document.totals().forEach(t -> assertTrue(reached.contains("total:" + t.id()), t.id()));
            document.steps().forEach(s -> assertTrue(reached.contains("step:" + s.id()), s.id()));
            document.reported()
                    .forEach(r -> assertTrue(
                            reached.contains("reported:" + r.observation().subject()),
                            r.observation().subject().text()));
        }
    }

    /** Files are kept as the writer writes them, so that a reader finds nothing there that a document does not have. */
    @Test
    void files_areWhatTheWriterWrites() throws IOException {
        for (ProgrammeDocument document : Seeds.documents()) {
            if (document.id().equals(Seeds.FOSHAN_2022_DRAFT)) {
                continue; // kept in two files
            }
            try (InputStream in = Objects.requireNonNull(Seeds.class.getResourceAsStream(document.id() + ".json"))) {
                JsonNode file = MAPPER.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                assertEquals(file.toString(), MAPPER.writeValueAsString(document));
            }
        }
    }

    /** The tables of docs/seeds.md are these passages. */
    @Test
    void docs_haveEveryPassage() throws IOException {
        for (Language language : Language.values()) {
            String text =
                    Files.readString(Path.of("../docs/" + (language == Language.EN ? "seeds.md" : "seeds.zh-CN.md")));
            for (ProgrammeDocument document : Seeds.documents()) {
                document.passages().forEach(p -> {
                    String row = "| " + p.provenance().place() + " | "
                            + p.about().in(language) + " | "
                            + p.standing().label().in(language).toLowerCase(Locale.ROOT) + " | "
                            + p.holds().stream().map(r -> "`" + r + "`").collect(Collectors.joining(" ")) + " | "
                            + p.reason().map(r -> r.in(language)).orElse("") + " |\n";
                    assertTrue(text.contains(row), () -> document.id() + " " + row);
                });
            }
        }
    }
}
