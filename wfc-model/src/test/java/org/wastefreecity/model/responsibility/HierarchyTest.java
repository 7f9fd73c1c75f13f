/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.finding.InvalidPartException;

class HierarchyTest {
    private static final Hierarchy CITY =
            Hierarchy.of(ImmutableMap.of("bureau", "group", "station", "bureau", "office", "group", "post", "station"));

    @Test
    void branch_isTheBodyAndAllBelowIt() {
        assertEquals(List.of("group", "bureau", "office", "station", "post"), List.copyOf(CITY.branch("group")));
        assertEquals(List.of("unnamed"), List.copyOf(CITY.branch("unnamed")));
        assertEquals(List.of("bureau", "office"), CITY.below("group"));
        assertEquals(Optional.of("bureau"), CITY.above("station"));
        assertEquals(Optional.empty(), CITY.above("group"));
    }

    @Test
    void rings_areRefused() {
        assertThrows(InvalidPartException.class, () -> Hierarchy.of(Map.of("a", "a")));
        assertThrows(InvalidPartException.class, () -> Hierarchy.of(Map.of("a", "b", "b", "c", "c", "a", "d", "a")));
        assertThrows(InvalidPartException.class, () -> Hierarchy.of(Map.of("a", " ")));
    }
}
