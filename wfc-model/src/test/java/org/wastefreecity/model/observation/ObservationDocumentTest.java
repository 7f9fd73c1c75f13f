/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wastefreecity.model.Refusals.assertRefused;
import static org.wastefreecity.model.Samples.DOCUMENT;
import static org.wastefreecity.model.Samples.ROW_19;
import static org.wastefreecity.model.Samples.SYSTEM;
import static org.wastefreecity.model.Samples.WORDS;
import static org.wastefreecity.model.Samples.measured;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.indicator.SystemId;

class ObservationDocumentTest {
    private static final Observation STRAW = measured(ROW_19, "95.10 %");

    @Test
    void systems_ofAPlanAndItsSupplement_standOnceInOrder() {
        SystemId other = SystemId.parse("another-2021");
        Observation elsewhere = Observation.builder()
                .system(other)
                .subject(ROW_19)
                .territory(STRAW.territory())
                .period(STRAW.period())
                .value(STRAW.value())
                .status(STRAW.status())
                .build();
        ObservationDocument document =
                new ObservationDocument(WORDS, List.of(DOCUMENT), List.of(STRAW, elsewhere, STRAW));
        assertEquals(List.of(SYSTEM, other), document.systems());
    }

    @Test
    void document_twoObservationsOfOneKey_areBothKept() {
        Observation other = measured(ROW_19, "94.00 %");
        assertEquals(
                List.of(STRAW, other), new ObservationDocument(WORDS, List.of(), List.of(STRAW, other)).observations());
    }

    @Test
    void document_aSourceTwice_isRefused() {
        assertRefused(
                "ObservationDocument",
                "sources",
                () -> new ObservationDocument(WORDS, List.of(DOCUMENT, DOCUMENT), List.of()));
    }
}
