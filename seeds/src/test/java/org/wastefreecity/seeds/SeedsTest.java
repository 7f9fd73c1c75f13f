/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.indicator.SystemId;

class SeedsTest {
    @Test
    void ids_areThoseThatCanBeRead() {
        Seeds.ids()
                .forEach(id ->
                        assertEquals(id, Seeds.plan(id).orElseThrow().system().id()));
        Seeds.systemIds()
                .forEach(id ->
                        assertEquals(id, Seeds.system(id).orElseThrow().system().id()));
        assertTrue(Seeds.systemIds().containsAll(Seeds.ids()));
        assertEquals(Optional.empty(), Seeds.system(SystemId.parse("nowhere-2021")));
        assertEquals(Optional.empty(), Seeds.plan(Seeds.NATIONAL_2021));
        assertEquals(
                Seeds.nationalSystem2021(), Seeds.system(Seeds.NATIONAL_2021).orElseThrow());
    }
}
