/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.indicator.Census;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.seeds.Seeds;

/** Foshan's table, cell for cell: what the importer makes of it beside what people made of it by hand. */
class FoshanTableTest {
    private static final Plan BY_HAND = Seeds.foshan2022Draft();
    private static final String SENTENCE =
            "根据“无废城市”建设指标体系，结合佛山市经济产业发展现状，为佛山市“无废城市”的建立选择了60个三级指标，" + "其中必选指标24项（标记★），可选指标31项，新增佛山特色指标5项（标记☆）。";
    private static final ImportedTable IMPORTED = TableImporter.read(
            grid(),
            TableOptions.builder()
                    .id(SystemId.parse("foshan-2022-draft"))
                    .region(RegionCode.parse("440600"))
                    .surroundings(SENTENCE)
                    .build());

    /** What differs, by row and part, with the reason why a table cannot tell it. */
    private static final Map<String, String> KNOWN = new TreeMap<>(Map.ofEntries(
            Map.entry("12 unit", "the editor completed kg/人 by the 日 of the name"),
            Map.entry("12 baseline", "in the completed unit"),
            Map.entry("12 target", "in the completed unit"),
            Map.entry("32 unit", "the editor took the capacity as one per year"),
            Map.entry("32 baseline", "in the completed unit"),
            Map.entry("32 target", "in the completed unit"),
            Map.entry("24 target", "the editor moved 亩均 to the thing that is to change"),
            Map.entry("25 target", "the editor moved 亩均 to the thing that is to change"),
            Map.entry("17 target", "the editor shortened the names of the deliverables"),
            Map.entry("40 target", "the editor parted one deliverable into two"),
            Map.entry("41 target", "the editor shortened the name of the deliverable"),
            Map.entry("53 target", "the editor shortened the name of the deliverable"),
            Map.entry("43 direction", "declared by the editor; nothing is promised yet"),
            Map.entry("46 direction", "declared by the editor; nothing is promised yet"),
            Map.entry("48 direction", "declared by the editor; nothing is promised yet"),
            Map.entry("49 unit", "the unit is printed —; the editor counts pieces"),
            Map.entry("49 target", "the unit is printed —; the editor counts pieces"),
            Map.entry("50 unit", "3项以上 stands inside a task in words, kept whole and marked unread"),
            Map.entry("50 direction", "3项以上 stands inside a task in words, kept whole and marked unread"),
            Map.entry("50 target", "3项以上 stands inside a task in words, kept whole and marked unread"),
            Map.entry("52 target", "the parts keep their printed words beside their codes"),
            Map.entry("60 scale", "the document prints no scale: two assumptions, both marked"),
            Map.entry("60 target", "the document prints no scale: two assumptions, both marked")));

    private static TableGrid grid() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(BY_HAND.system().columns().entrySet().stream()
                .filter(c -> !c.getKey().equals("line"))
                .map(Map.Entry::getValue)
                .toList());
        BY_HAND.system().rows().forEach(r -> rows.add(List.copyOf(r.printed().values())));
        return TableGrid.of("佛山市“无废城市”建设试点指标体系", rows);
    }

    private static Optional<Baseline> baseline(Plan plan, Indicator row) {
        return plan.baseline(row.code());
    }

    private static Target target(Plan plan, Indicator row) {
        return plan.targets(row.code()).get(0);
    }

    /** A condition as far as it binds: English names are not of the table. */
    private static String bare(Condition condition) {
        return condition.toString().replaceAll(" \\| [^\\]}]*?(?=[\\],}])", "");
    }

    private static List<String> responsible(Indicator row) {
        return row.responsibilities().stream()
                .map(r -> r.printed() + " " + r.role())
                .toList();
    }

    private static void differ(Map<String, String> found, Indicator row, String part, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            found.put(row.code() + " " + part, "expected " + expected + ", got " + actual);
        }
    }

    @Test
    void import_ofTheGoldenCells_differsOnlyInWhatNoTableTells() {
        Plan imported = IMPORTED.plan();
        Map<String, String> found = new TreeMap<>();
        assertEquals(
                BY_HAND.system().rows().stream().map(Indicator::code).toList(),
                imported.system().rows().stream().map(Indicator::code).toList());
        for (Indicator row : BY_HAND.system().rows()) {
            Indicator read = imported.indicator(row.code()).orElseThrow();
            differ(found, row, "name", row.name().zh(), read.name().zh());
            differ(
                    found,
                    row,
                    "printed",
                    List.copyOf(row.printed().entrySet()),
                    List.copyOf(read.printed().entrySet()));
            differ(found, row, "group", row.group(), read.group());
            differ(found, row, "requirement", row.requirement(), read.requirement());
            differ(found, row, "unit", row.unit(), read.unit());
            differ(found, row, "direction", row.direction(), read.direction());
            differ(found, row, "scale", row.scale(), read.scale());
            differ(found, row, "remark", row.remark(), read.remark());
            differ(found, row, "responsible", responsible(row), responsible(read));
            differ(
                    found,
                    row,
                    "components",
                    row.components().stream()
                            .map(c -> c.code() + " " + c.unit())
                            .toList(),
                    read.components().stream()
                            .map(c -> c.code() + " " + c.unit())
                            .toList());
            baseline(BY_HAND, row).ifPresent(b -> {
                Baseline base = baseline(imported, row).orElseThrow();
                differ(
                        found,
                        row,
                        "baseline",
                        b.observation().value(),
                        base.observation().value());
                differ(
                        found,
                        row,
                        "status",
                        b.observation().status(),
                        base.observation().status());
                differ(
                        found,
                        row,
                        "period",
                        b.observation().period(),
                        base.observation().period());
            });
            differ(found, row, "targets", 1L, (long)
                    imported.targets(row.code()).size());
            differ(
                    found,
                    row,
                    "target",
                    bare(target(BY_HAND, row).condition()),
                    bare(target(imported, row).condition()));
            differ(
                    found,
                    row,
                    "cell",
                    target(BY_HAND, row).printed(),
                    target(imported, row).printed());
            differ(
                    found,
                    row,
                    "deadline",
                    target(BY_HAND, row).deadline(),
                    target(imported, row).deadline());
            differ(
                    found,
                    row,
                    "scope",
                    target(BY_HAND, row).scope(),
                    target(imported, row).scope());
            differ(
                    found,
                    row,
                    "modifiers",
                    target(BY_HAND, row).modifiers(),
                    target(imported, row).modifiers());
        }
        Map<String, String> unexplained = new TreeMap<>(found);
        unexplained.keySet().removeAll(KNOWN.keySet());
        assertEquals(Map.of(), unexplained);
        assertEquals(KNOWN.keySet(), found.keySet(), "no longer different");
    }

    @Test
    void import_thePlan_hasTheGroupsColumnsAndPartiesOfTheSeed() {
        Plan imported = IMPORTED.plan();
        assertEquals(
                BY_HAND.system().groups().stream()
                        .map(g -> g.id() + g.name().zh() + g.parent())
                        .toList(),
                imported.system().groups().stream()
                        .map(g -> g.id() + g.name().zh() + g.parent())
                        .toList());
        assertEquals(
                List.copyOf(BY_HAND.system().columns().entrySet()),
                List.copyOf(imported.system().columns().entrySet()));
        assertEquals(BY_HAND.baseYear(), imported.baseYear());
        assertEquals("佛山市", imported.system().issuer().zh());
        Indicator split =
                imported.indicator(BY_HAND.system().indicators().get(53).code()).orElseThrow();
        assertEquals(List.of("市生态环境局 RESPONSIBLE"), responsible(split));
        assertEquals(2, split.lines().size());
        // 60 rows name 27 bodies, two of them in two spellings that no cell declares to be one
        assertEquals(
                Stream.of("市住房城乡建设局", "市住房和城乡建设局", "市市场监管局", "市市场监督管理局")
                        .sorted()
                        .toList(),
                imported.parties().stream()
                        .map(p -> p.name().zh())
                        .filter(n -> n.contains("住房") || n.contains("市场监"))
                        .sorted()
                        .toList());
    }

    @Test
    void census_declaredInTheTextAround_isWhatIsCounted() {
        assertEquals(Optional.of(new Census(60, 24, 31, 5)), IMPORTED.declaredCensus());
        assertEquals(new Census(60, 24, 31, 5), IMPORTED.countedCensus());
    }

    @Test
    void register_namesEveryRowThatIsNotCertain() {
        String places = String.join(
                "\n",
                IMPORTED.register().stream().map(e -> e.provenance().place()).toList());
        for (ImportedTable.Row row : IMPORTED.rows()) {
            String number = "第" + row.code().text().replaceAll("\\..*", "") + "项";
            assertTrue(row.confidence() == Confidence.CERTAIN || places.contains(number), number);
        }
        assertEquals(61, IMPORTED.rows().size());
        assertEquals(
                61,
                IMPORTED.count(Confidence.CERTAIN)
                        + IMPORTED.count(Confidence.LIKELY)
                        + IMPORTED.count(Confidence.UNREAD));
    }

    @Test
    void responsibilities_allPointToPartiesByTheirPrintedName() {
        for (Indicator row : IMPORTED.plan().system().rows()) {
            for (Responsibility r : row.responsibilities()) {
                assertEquals(
                        r.printed(),
                        IMPORTED.plan().party(r.party()).orElseThrow().name().zh());
            }
        }
    }
}
