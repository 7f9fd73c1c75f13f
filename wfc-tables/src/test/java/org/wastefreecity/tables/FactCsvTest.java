/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.territory.Zone;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.waste.WasteCategory;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.aggregation.CategoryLevel;
import org.wastefreecity.rules.aggregation.FactCsv;
import org.wastefreecity.rules.aggregation.FactSchema;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.rules.aggregation.PeriodLevel;
import org.wastefreecity.rules.aggregation.RollUp;
import org.wastefreecity.rules.aggregation.TerritoryLevel;

/** The fast reader of {@code wfc aggregate} reads what we write, and every heading that it knows we know. */
class FactCsvTest {
    private static final CategoryTree CATEGORIES = CategoryTree.of(List.of(new WasteCategory(
            "programme",
            "2021",
            "general_industrial",
            Wording.of("一般工业固体废物", "general industrial waste"),
            WasteCategory.SourceDomain.INDUSTRIAL,
            WasteCategory.Hazard.GENERAL,
            Optional.empty())));
    private static final Territory FOSHAN = new Territory(
            List.of(
                    Region.of("440600", "佛山市", "Foshan"),
                    Region.of("440604", "禅城区", "Chancheng"),
                    Region.of("440605", "南海区", "Nanhai")),
            List.of(new Zone(
                    "fs-hi-tech",
                    Wording.of("佛山高新区", "Foshan high-tech zone"),
                    Set.of(RegionCode.parse("440605")),
                    Validity.ALWAYS)));
    private static final FactSchema SCHEMA = FactSchema.of(FOSHAN, CATEGORIES, RowArbitraries.MEASURES.measures());

    private static Fact fact(String where, Measure measure, String period, String value, String reporter) {
        return Fact.builder()
                .measure(measure)
                .category(measure == RowArbitraries.PLANTS ? "-" : "programme/2021/general_industrial")
                .territory(RegionCode.parse(where))
                .period(ReportingPeriod.parse(period))
                .value(Figure.parse(value))
                .reporter(reporter)
                .build();
    }

    private static final List<Fact> FACTS = List.of(
            fact("440604", RowArbitraries.GENERATED, "2022-01", "120.50 吨", "甲厂"),
            fact("440604", RowArbitraries.GENERATED, "2022-02", "-20.5 吨", "甲厂"),
            fact("440605", RowArbitraries.GENERATED, "2022-Q1", "0.01 万吨", "乙, \"丙\" 厂"),
            fact("440605", RowArbitraries.PLANTS, "2022", "3 家", "南海区局"),
            Fact.builder()
                    .measure(RowArbitraries.GENERATED)
                    .category("programme/2021/general_industrial")
                    .territory(RegionCode.parse("440605"))
                    .zone("fs-hi-tech")
                    .period(ReportingPeriod.parse("2022-03"))
                    .value(Figure.parse("7 吨"))
                    .reporter("管委会")
                    .status(ObservationStatus.PROVISIONAL)
                    .filed(LocalDate.of(2022, 4, 30))
                    .build());

    @Test
    void whatWeWrite_theFastReaderReads_toTheSameFacts() throws IOException {
        for (TableManner manner : List.of(
                TableManner.RFC_4180,
                TableManner.EXCEL,
                TableManner.EXCEL.withHeadings(Language.ZH).withCarriageReturns(false))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Tables.facts(RowArbitraries.MEASURES, CATEGORIES).in(manner).write(FACTS, out);
            FactSet read = FactCsv.of(SCHEMA).read(new ByteArrayInputStream(out.toByteArray()));
            FactSet direct = FactSet.of(SCHEMA, FACTS);
            assertEquals(List.of(), read.findings());
            assertEquals(FACTS.size(), read.size());
            assertEquals(tally(direct), tally(read));
            assertEquals("200.000000 吨", tally(read).value().orElseThrow().toString());
            assertEquals(direct.reporters().size(), read.reporters().size());
        }
    }

    /** Names that a spreadsheet would take for formulas, codes that it would take for dates: what the writer adds is taken away. */
    @Test
    void whatWeGuard_theFastReaderReads_toTheSameFacts() throws IOException {
        List<Fact> facts = new ArrayList<>();
        for (String name : List.of(
                "=1+1厂",
                "-甲",
                "@乙",
                "＋丙",
                "'=丁",
                "'戊",
                "'",
                "甲,=乙;-丙",
                "O'Neil 厂",
                "己'",
                "54.10",
                "2023-01",
                "91440600MA4UQ5TJ1X",
                "TRUE")) {
            facts.add(fact("440604", RowArbitraries.GENERATED, "2022-01", "1.5 吨", name));
            facts.add(fact("440605", RowArbitraries.PLANTS, "2022", "3 家", name));
        }
        facts.addAll(FACTS);
        FactSet direct = FactSet.of(SCHEMA, facts);
        for (boolean guarding : List.of(false, true)) {
            for (int threads : new int[] {1, 3}) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                Tables.facts(RowArbitraries.MEASURES, CATEGORIES)
                        .in(TableManner.EXCEL.withGuardedConversions(guarding))
                        .write(facts, out);
                FactSet read = FactCsv.of(SCHEMA)
                        .withCellText(CellText::plain)
                        .withThreads(threads)
                        .read(new ByteArrayInputStream(out.toByteArray()));
                assertEquals(List.of(), read.findings());
                assertEquals(direct.size(), read.size());
                assertEquals(names(direct), names(read));
                assertEquals(direct.periods(), read.periods());
                assertEquals(tally(direct), tally(read));
            }
        }
    }

    /** A name is one reporter, guarded or not, and one that begins with an apostrophe of its own keeps it. */
    @Test
    void names_guardedInOneRowOnly_areOneReporter() throws IOException {
        String file = "territory,category,period,measure,value,reporter,filed\n"
                + "440604,一般工业固体废物,'2022-01,产生量,1,=甲,'2022-02-03\n"
                + "440604,'一般工业固体废物,2022-02,产生量,2,'=甲,2022-02-03\n"
                + "440604,一般工业固体废物,2022-03,产生量,4,'tis,\n"
                + "440605,一般工业固体废物,2022-03,产生量,8,'=甲,\n";
        FactSet read = FactCsv.of(SCHEMA)
                .withCellText(CellText::plain)
                .read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of("unknown-category"),
                read.findings().stream().map(Finding::id).toList()); // that guard is not of our writer
        assertEquals(List.of("=甲", "'tis"), names(read));
    }

    private static List<String> names(FactSet facts) {
        return IntStream.range(0, facts.reporters().size())
                .mapToObj(facts.reporters()::text)
                .toList();
    }

    private static Tally tally(FactSet facts) {
        return RollUp.builder()
                .territory(TerritoryLevel.CITY)
                .period(PeriodLevel.YEAR)
                .category(CategoryLevel.ALL)
                .build()
                .on(facts)
                .tally(
                        RowArbitraries.GENERATED,
                        CategorySelection.ALL,
                        RegionCode.parse("440600"),
                        ReportingPeriod.ofYear(2022));
    }

    /** The fast reader keeps its headings to itself; these are those of its documentation, and both readers take them. */
    @Test
    void headings_areThoseOfTheFastReader() throws IOException {
        List<TableColumn> columns = Tables.facts(RowArbitraries.MEASURES).columns();
        List<String> row = List.of(
                "440604",
                "programme/2021/general_industrial",
                "2022-01",
                "generated",
                "5",
                "吨",
                "甲厂",
                "",
                "NORMAL",
                "2022-02-01");
        for (TableColumn column : columns) {
            for (String heading : Stream.concat(Stream.of(column.id(), column.zh()), column.aliases().stream())
                    .toList()) {
                String headings = String.join(
                        ",",
                        columns.stream()
                                .map(c -> c.equals(column) ? heading : c.id())
                                .toList());
                byte[] file = (headings + "\n" + String.join(",", row) + "\n").getBytes(StandardCharsets.UTF_8);
                FactSet fast = FactCsv.of(SCHEMA).read(new ByteArrayInputStream(file));
                assertEquals(List.of(), fast.findings(), heading);
                assertEquals(1, fast.size(), heading);
                assertEquals(
                        List.of(),
                        Tables.facts(RowArbitraries.MEASURES)
                                .read(new ByteArrayInputStream(file))
                                .findings(),
                        heading);
            }
        }
    }

    @Test
    void categories_byNameOrCode_areThoseOfTheTree() throws IOException {
        String file = "territory,category,period,measure,value,reporter\n"
                + "440604,一般工业固体废物,2022,产生量,1,甲厂\n"
                + "440604,general_industrial,2022,产废量,2,甲厂\n"
                + "440604,-,2022,plants,3,甲厂\n"
                + "440604,一般工业固废物,2022,产生量,4,甲厂\n";
        TableContent<Fact> content = Tables.facts(RowArbitraries.MEASURES, CATEGORIES)
                .read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of("programme/2021/general_industrial", "programme/2021/general_industrial", "-"),
                content.rows().stream().map(Fact::category).toList());
        assertEquals("是否为“一般工业固体废物”？", content.findings().get(0).repair().zh());
    }
}
