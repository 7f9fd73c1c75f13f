/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SeedsTest {
    @Test
    void ids_areThoseThatCanBeRead() {
        Seeds.ids()
                .forEach(id ->
                        assertEquals(id, Seeds.plan(id).orElseThrow().system().id()));
    }
}
