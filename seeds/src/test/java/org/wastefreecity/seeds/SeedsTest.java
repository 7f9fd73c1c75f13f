/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.programme.ProgrammeDocument;

class SeedsTest {
    @Test
    void ids_areThoseThatCanBeRead() {
        Seeds.ids()
                .forEach(id ->
                        assertEquals(id, Seeds.plan(id).orElseThrow().system().id()));
        Seeds.systemIds()
                .forEach(id ->
                        assertEquals(id, Seeds.system(id).orElseThrow().system().id()));
        Seeds.documentIds()
                .forEach(id -> assertEquals(id, Seeds.document(id).orElseThrow().id()));
        assertEquals(
                Seeds.documentIds(),
                Seeds.documents().stream().map(ProgrammeDocument::id).toList());
        assertTrue(Seeds.documentIds().containsAll(Seeds.ids()));
        assertEquals(Optional.empty(), Seeds.document(Seeds.NATIONAL_2021));
        assertTrue(Seeds.systemIds().containsAll(Seeds.ids()));
        assertEquals(Optional.empty(), Seeds.system(SystemId.parse("nowhere-2021")));
        assertEquals(Optional.empty(), Seeds.plan(Seeds.NATIONAL_2021));
        assertEquals(
                Seeds.nationalSystem2021(), Seeds.system(Seeds.NATIONAL_2021).orElseThrow());
    }
}
