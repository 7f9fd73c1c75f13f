/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wastefreecity.model.finding.InvalidPartException;

class FigureColumnProperties {
    @Provide
    Arbitrary<long[]> values() {
        Arbitrary<Long> each = Arbitraries.oneOf(
                Arbitraries.longs(),
                Arbitraries.longs().between(-100, 100),
                Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE, -1L, 0L));
        return each.array(Long[].class)
                .ofMaxSize(50)
                .map(boxed -> Arrays.stream(boxed).mapToLong(l -> l).toArray());
    }

    @Property
    void sum_isExactAtEverySize(@ForAll("values") long[] values) {
        BigInteger expected =
                Arrays.stream(values).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        FigureColumn column = FigureColumn.of(UnitOfMeasure.TONNE, 2, values);
        assertEquals(Figure.of(new BigDecimal(expected, 2), UnitOfMeasure.TONNE), column.sum());
        assertEquals(values.length, column.size());
    }

    @Example
    void sum_justBelowAndAboveWhat64BitsHold() {
        long[] largest = {Long.MAX_VALUE, Long.MAX_VALUE};
        assertEquals(
                "18446744073709551614 吨",
                FigureColumn.of(UnitOfMeasure.TONNE, 0, largest).sum().toString());
        long[] least = {Long.MIN_VALUE, Long.MIN_VALUE, Long.MIN_VALUE};
        assertEquals(
                "-27670116110564327424 吨",
                FigureColumn.of(UnitOfMeasure.TONNE, 0, least).sum().toString());
    }

    @Example
    void get_keepsThePlaces() {
        assertEquals(
                "12.50 吨",
                FigureColumn.of(UnitOfMeasure.TONNE, 2, 1250, 300).get(0).toString());
    }

    @Example
    void column_isACopy() {
        long[] values = {1};
        FigureColumn column = FigureColumn.of(UnitOfMeasure.TONNE, 0, values);
        values[0] = 2;
        assertEquals("1 吨", column.sum().toString());
    }

    @Example
    void sumWith_anotherUnitOfTheKind_converts() {
        FigureColumn tonnes = FigureColumn.of(UnitOfMeasure.TONNE, 0, 1, 2);
        FigureColumn many = FigureColumn.of(UnitOfMeasure.TEN_THOUSAND_TONNES, 2, 50);
        assertEquals(0, tonnes.sumWith(many).compareTo(Figure.parse("5003 吨")));
    }

    @Example
    void sumWith_anotherKind_isRefused() {
        FigureColumn amounts = FigureColumn.of(UnitOfMeasure.TEN_THOUSAND_TONNES, 0, 1);
        FigureColumn capacities = FigureColumn.of(UnitOfMeasure.TEN_THOUSAND_TONNES_PER_YEAR, 0, 1);
        assertThrows(UnitMismatchException.class, () -> amounts.sumWith(capacities));
    }

    @Example
    void places_beyondAFigures_areRefused() {
        assertThrows(InvalidPartException.class, () -> FigureColumn.of(UnitOfMeasure.TONNE, 19, 1));
    }
}
