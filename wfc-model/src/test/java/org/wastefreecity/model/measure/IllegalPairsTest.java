/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertBilingual;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.measure.Quantity;
import javax.measure.UnconvertibleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of units that people mix up and nobody may add, compare or put in each other's place. */
class IllegalPairsTest {
    private static final List<String[]> PAIRS = UnitTexts.rows("illegal-pairs.tsv");

    static Stream<Arguments> pairs() {
        return PAIRS.stream().map(p -> Arguments.of(p[0], p[1], p[2]));
    }

    @Test
    void pairs_areTwoHundredDistinctOnes() {
        Set<Set<UnitOfMeasure>> distinct = PAIRS.stream()
                .map(p -> Set.of(UnitOfMeasure.parse(p[0]), UnitOfMeasure.parse(p[1])))
                .collect(Collectors.toSet());
        assertTrue(distinct.size() >= 200, distinct.size() + " pairs");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @MethodSource("pairs")
    void pair_inAnyOperation_isRefused(String a, String b, String reason) {
        Figure one = Figure.of("35", UnitOfMeasure.parse(a));
        Figure other = Figure.of("86", UnitOfMeasure.parse(b));
        assertFalse(one.unit().isComparableTo(other.unit()));
        assertNotEquals(one.unit().kind(), other.unit().kind());
        assertFalse(one.isEquivalentTo(other));
        refused(one, other);
        refused(other, one);
        assertFalse(one.unit().toUnit().isCompatible(other.unit().toUnit()));
        refusedByJsr385(one.toQuantity(), other.toQuantity());
        refusedByJsr385(other.toQuantity(), one.toQuantity());
    }

    private static void refused(Figure one, Figure other) {
        UnitMismatchException added = assertThrows(UnitMismatchException.class, () -> one.plus(other));
        assertBilingual(added);
        assertEquals(one.unit(), added.expected());
        assertEquals(other.unit(), added.actual());
        assertThrows(UnitMismatchException.class, () -> one.compareTo(other));
        assertThrows(UnitMismatchException.class, () -> one.valueIn(other.unit()));
        assertThrows(UnitMismatchException.class, () -> one.in(other.unit()));
        assertThrows(IllegalArgumentException.class, () -> Figure.from(one.toQuantity(), other.unit()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // what the compiler would stop comes from a file here
    private static void refusedByJsr385(Quantity one, Quantity other) {
        assertThrows(UnconvertibleException.class, () -> one.add(other));
        assertThrows(UnconvertibleException.class, () -> one.subtract(other));
        assertThrows(UnconvertibleException.class, () -> one.to(other.getUnit()));
    }
}
