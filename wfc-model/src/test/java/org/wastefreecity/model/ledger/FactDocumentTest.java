/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wastefreecity.model.Refusals.assertRefused;
import static org.wastefreecity.model.Samples.BASE_YEAR;
import static org.wastefreecity.model.Samples.DOCUMENT;
import static org.wastefreecity.model.Samples.FOSHAN;
import static org.wastefreecity.model.Samples.GENERATED;
import static org.wastefreecity.model.Samples.WORDS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.source.SourceDocument;

class FactDocumentTest {
    private static final MeasureCatalogue CATALOGUE = new MeasureCatalogue("a", WORDS, List.of(GENERATED), List.of());

    private static Fact fact(Measure measure) {
        return Fact.builder()
                .measure(measure)
                .category("industrial")
                .territory(FOSHAN)
                .period(BASE_YEAR)
                .value(Figure.parse("3 吨"))
                .reporter("A1")
                .build();
    }

    private static Measure measure(String id, UnitOfMeasure unit) {
        return Measure.builder()
                .id(id)
                .name(WORDS)
                .unit(unit)
                .along(Measure.Additivity.SUM, Measure.Additivity.SUM, Measure.Additivity.SUM)
                .build();
    }

    private static FactDocument document(List<SourceDocument> sources, List<Fact> facts, List<String> tables) {
        return new FactDocument(WORDS, sources, CATALOGUE, facts, tables);
    }

    @Test
    void document_rowsAndTables_mayStandTogether() {
        Fact fact = fact(GENERATED);
        FactDocument document = document(List.of(DOCUMENT), List.of(fact, fact), List.of("2020.csv"));
        assertEquals(List.of(fact, fact), document.facts()); // a row twice is for those who add up to find
    }

    @Test
    void document_aMeasureThatIsNotDeclaredSo_isRefused() {
        Measure other = measure("other", UnitOfMeasure.TONNE);
        Measure sameId = measure(GENERATED.id(), UnitOfMeasure.TEN_THOUSAND_TONNES);
        for (Measure measure : List.of(other, sameId)) {
            assertRefused(
                    "FactDocument",
                    "facts",
                    () -> document(List.of(), List.of(fact(GENERATED), fact(measure)), List.of()));
        }
    }

    @Test
    void document_aSourceOrTableTwice_isRefused() {
        assertRefused("FactDocument", "sources", () -> document(List.of(DOCUMENT, DOCUMENT), List.of(), List.of()));
        assertRefused("FactDocument", "tables", () -> document(List.of(), List.of(), List.of("a.csv", "a.csv")));
        assertRefused("FactDocument", "tables", () -> document(List.of(), List.of(), List.of(" ")));
    }
}
