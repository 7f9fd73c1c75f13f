/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.wastefreecity.model.Refusals.assertBilingual;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wastefreecity.model.Samples;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.Evidence;
import org.wastefreecity.model.wording.Wording;

class SystemMappingTest {
    private static final SystemId FOSHAN = SystemId.parse("foshan-2022-draft");
    private static final SystemId NATIONAL = SystemId.parse("national-2021");
    private static final Wording NOTE = Wording.of("名称相同", "the same name");

    private static Correspondence correspondence(String from, String to, Relation relation) {
        return new Correspondence(code(from), code(to), relation, NOTE, Evidence.INFERRED);
    }

    private static Optional<IndicatorCode> code(String text) {
        return text.equals("—") ? Optional.empty() : Optional.of(IndicatorCode.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "—, 17, SAME",
        "18, —, SAME",
        "—, —, SAME",
        "4, —, ADJUSTED",
        "21, 21, LOCAL",
        "—, 21, LOCAL",
        "—, —, LOCAL",
        "35, 35, ABSENT",
        "35, —, ABSENT"
    })
    void of_codesThatDoNotFitTheRelation_isRefused(String from, String to, Relation relation) {
        assertBilingual(assertThrows(InvalidPartException.class, () -> correspondence(from, to, relation)));
    }

    @Test
    void of_aCodeNamedTwice_isRefused() {
        Correspondence one = correspondence("18", "17", Relation.SAME);
        for (Correspondence other : List.of(
                correspondence("18", "19", Relation.ADJUSTED),
                correspondence("19", "17", Relation.SAME),
                correspondence("18", "—", Relation.LOCAL),
                correspondence("—", "17", Relation.ABSENT))) {
            assertBilingual(assertThrows(
                    InvalidPartException.class, () -> new SystemMapping(FOSHAN, NATIONAL, List.of(one, other))));
        }
        assertThrows(InvalidPartException.class, () -> new SystemMapping(FOSHAN, FOSHAN, List.of(one)));
    }

    @Test
    void reversed_twice_isTheSame() {
        SystemMapping mapping = new SystemMapping(
                FOSHAN,
                NATIONAL,
                List.of(
                        correspondence("18", "17", Relation.SAME),
                        correspondence("21", "—", Relation.LOCAL),
                        correspondence("—", "35", Relation.ABSENT)));
        SystemMapping back = mapping.reversed();
        assertEquals(NATIONAL, back.from());
        assertEquals(
                Relation.ABSENT,
                back.ofTo(IndicatorCode.parse("21")).orElseThrow().relation());
        assertEquals(
                Relation.LOCAL,
                back.ofFrom(IndicatorCode.parse("35")).orElseThrow().relation());
        assertEquals(
                code("18"), back.ofFrom(IndicatorCode.parse("17")).orElseThrow().to());
        assertEquals(mapping, back.reversed());
        assertEquals(Optional.empty(), mapping.ofFrom(IndicatorCode.parse("17")));
    }

    @Test
    void document_withAnEntryFromElsewhere_isRefused() {
        IndicatorSystem system = Samples.system();
        assertEquals(system, new SystemDocument(List.of(Samples.DOCUMENT), system).system());
        assertBilingual(assertThrows(InvalidPartException.class, () -> new SystemDocument(List.of(), system)));
        assertBilingual(assertThrows(
                InvalidPartException.class,
                () -> new SystemDocument(List.of(Samples.DOCUMENT, Samples.DOCUMENT), system)));
    }
}
