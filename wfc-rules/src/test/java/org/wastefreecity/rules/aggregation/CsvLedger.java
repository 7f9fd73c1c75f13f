/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.territory.Zone;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.waste.WasteCategory;
import org.wastefreecity.model.waste.WasteCategory.Hazard;
import org.wastefreecity.model.waste.WasteCategory.SourceDomain;
import org.wastefreecity.model.wording.Wording;

/** Foshan with two districts and a zone, three categories, two measures: what the files of the tests speak of. */
final class CsvLedger {
    static final Measure GENERATED = flow("generated", "产生量", "generation", UnitOfMeasure.TONNE, 6, Set.of("产废量"));
    static final Measure ENTERPRISES = flow("enterprises", "企业数", "enterprises", UnitOfMeasure.ENTERPRISE, 0, Set.of());

    static final FactSchema SCHEMA = FactSchema.of(
            new Territory(
                    List.of(
                            Region.of("440000", "广东省", "Guangdong"),
                            Region.of("440600", "佛山市", "Foshan"),
                            Region.of("440604", "禅城区", "Chancheng"),
                            Region.of("440605", "南海区", "Nanhai")),
                    List.of(new Zone(
                            "high-tech",
                            Wording.of("高新区", "high-tech zone"),
                            Set.of(RegionCode.parse("440605")),
                            Validity.ALWAYS))),
            CategoryTree.of(List.of(
                    category("a", "1", "一般工业固体废物", Optional.empty()),
                    category("a", "11", "煤矸石", Optional.of("1")),
                    category("b", "11", "尾矿", Optional.empty()))),
            List.of(GENERATED, ENTERPRISES));

    static final String HEADINGS = "territory,category,period,measure,value,reporter";

    private CsvLedger() {}

    private static Measure flow(String id, String zh, String en, UnitOfMeasure unit, int places, Set<String> aliases) {
        return Measure.builder()
                .id(id)
                .name(Wording.of(zh, en))
                .addAllAliases(aliases)
                .unit(unit)
                .places(places)
                .along(Additivity.SUM, Additivity.SUM, Additivity.SUM)
                .build();
    }

    private static WasteCategory category(String scheme, String code, String zh, Optional<String> parent) {
        return new WasteCategory(
                scheme, "1", code, Wording.of(zh, zh + " en"), SourceDomain.INDUSTRIAL, Hazard.GENERAL, parent);
    }

    static FactSet read(FactCsv reader, byte[] file) {
        try {
            return reader.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The facts of a file of these lines. */
    static FactSet read(String... lines) {
        return read(FactCsv.of(SCHEMA), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The facts of a set as texts in a fixed order. */
    static List<String> texts(FactSet facts) {
        List<String> texts = new ArrayList<>();
        Pages pages = facts.pages();
        int measures = facts.schema().measures().size();
        for (int page = 0; page < pages.size(); page++) {
            for (int row = pages.start()[page]; row < pages.start()[page + 1]; row++) {
                int code = pages.code()[row];
                texts.add(String.join(
                        "|",
                        place(facts, facts.variants()[pages.variant()[page]].place()),
                        facts.schema().categories().text(code / measures),
                        facts.periods().get(pages.period()[page]).toString(),
                        facts.schema().measureIds().text(code % measures),
                        Long.toString(pages.value()[row]),
                        facts.reporters().text(pages.reporterOf(page, row)),
                        ObservationStatus.values()[pages.statusOf(row)].name()));
            }
        }
        Collections.sort(texts);
        return texts;
    }

    private static String place(FactSet facts, int place) {
        int divisions = facts.schema().divisions().size();
        return place < divisions
                ? facts.schema().divisions().text(place)
                : facts.schema().zones().text(place - divisions);
    }
}
