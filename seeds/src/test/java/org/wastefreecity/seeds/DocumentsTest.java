/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wastefreecity.jackson.WfcModule;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.programme.CellKind;
import org.wastefreecity.model.programme.DeclaredTotal;
import org.wastefreecity.model.programme.Mechanism;
import org.wastefreecity.model.programme.Organ;
import org.wastefreecity.model.programme.Passage;
import org.wastefreecity.model.programme.ProgrammeDocument;
import org.wastefreecity.model.programme.Reference;
import org.wastefreecity.model.programme.Routine;
import org.wastefreecity.model.programme.ScopeRule;
import org.wastefreecity.model.programme.Seat;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Modifier;
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
