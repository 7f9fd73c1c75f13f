/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertBilingual;

import java.math.BigDecimal;
import java.time.Duration;
import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.quantity.Mass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.units.indriya.format.SimpleUnitFormat;
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.Units;

class QuantityBridgeTest {
    private static final UnitOfMeasure MU = UnitOfMeasure.parse("亩");
    private static final UnitOfMeasure SQUARE_METRE = UnitOfMeasure.parse("平方米");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "95.10 %",
                "40.66 万吨",
                "-1.5 百分点",
                "0.37 千克/(人·日)",
                "0.0088 吨/万元",
                "35 家",
                "1 亩",
                "3 1/年",
                "12.5 mg/kg",
                "7 元/万元",
                "41.5 例/10万人",
                "6.5 亿千瓦时",
                "1.2 kg/(吨·年)",
                "0 家",
                "99999999999999999999999999999999999999 吨",
                "0.000000000000000001 克"
            })
    void from_toQuantity_keepsTheValue(String text) {
        Figure figure = Figure.parse(text);
        assertEquals(0, figure.compareTo(Figure.from(figure.toQuantity(), figure.unit())));
    }

    /** Case W17: Indriya by itself answers 35.86. */
    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void add_enterprisesAndPerCent_isRefusedByJsr385() {
        Quantity enterprises = Figure.parse("35 家").toQuantity();
        Quantity perCent = Figure.parse("86 %").toQuantity();
        assertThrows(RuntimeException.class, () -> enterprises.add(perCent));
        assertThrows(RuntimeException.class, () -> perCent.add(enterprises));
        assertThrows(RuntimeException.class, () -> enterprises.subtract(perCent));
    }

    @Test
    void isCompatible_everyPairOfCountedThings_isRefusedByJsr385() {
        String[] kinds = {
            "家", "个", "人", "户", "项", "份", "亩", "元", "%", "百分点", "‰", "吨", "万吨/年", "1/年", "吨/吨", "元/元", "个/个"
        };
        for (String a : kinds) {
            Unit<?> one = UnitOfMeasure.parse(a).toUnit();
            assertFalse(one.isCompatible(Units.PERCENT), a);
            for (String b : kinds) {
                assertEquals(
                        a.equals(b), one.isCompatible(UnitOfMeasure.parse(b).toUnit()), a + " and " + b);
            }
        }
    }

    @Test
    void from_anotherKind_isRefused() {
        Quantity<?> perCent = Figure.parse("86 %").toQuantity();
        assertBilingual(
                assertThrows(IllegalArgumentException.class, () -> Figure.from(perCent, UnitOfMeasure.ENTERPRISE)));
        assertBilingual(assertThrows(
                IllegalArgumentException.class,
                () -> Figure.from(Quantities.getQuantity(86, Units.PERCENT), UnitOfMeasure.PERCENT)));
        assertBilingual(assertThrows(
                IllegalArgumentException.class,
                () -> Figure.from(Quantities.getQuantity(1, Units.DAY), UnitOfMeasure.parse("日"))));
    }

    @Test
    void from_foreignKilograms_isConvertedExactly() {
        assertEquals(
                "0.4066 万吨",
                Figure.from(
                                Quantities.getQuantity(new BigDecimal("4066000"), Units.KILOGRAM),
                                UnitOfMeasure.TEN_THOUSAND_TONNES)
                        .toString());
        assertEquals(
                "1.5 吨",
                Figure.from(Quantities.getQuantity(1_500_000, Units.GRAM), UnitOfMeasure.TONNE)
                        .toString());
        assertEquals(
                "3 亩",
                Figure.from(Quantities.getQuantity(2000L, Units.SQUARE_METRE), MU)
                        .toString());
    }

    @Test
    void from_noFiniteDecimal_isRefusedAsPromised() {
        Quantity<?> mu = Figure.of("1", MU).toQuantity();
        assertBilingual(assertThrows(IllegalArgumentException.class, () -> Figure.from(mu, SQUARE_METRE)));
    }

    @Test
    void from_floatingPoint_isTheDecimalItPrints() {
        assertEquals(
                "0.1 吨",
                Figure.from(Quantities.getQuantity(100.0, Units.KILOGRAM), UnitOfMeasure.TONNE)
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e2000000"})
    void from_hugeExponent_isRefusedAtOnce(String text) {
        Quantity<Mass> huge = Quantities.getQuantity(new BigDecimal(text), Units.KILOGRAM);
        assertTimeoutPreemptively(
                Duration.ofSeconds(3),
                () -> assertBilingual(
                        assertThrows(IllegalArgumentException.class, () -> Figure.from(huge, UnitOfMeasure.TONNE))));
    }

    /** Case W18: another library labels ten million kilograms as 吨 in Indriya's table, which is one for the whole JVM. */
    @Test
    void parse_afterAnotherLibraryRelabels_isUnaffected() {
        Unit<Mass> wrong = Units.KILOGRAM.multiply(1e7);
        SimpleUnitFormat global = SimpleUnitFormat.getInstance();
        global.label(wrong, "吨");
        global.alias(wrong, "万吨");
        try {
            UnitOfMeasure tonne = UnitOfMeasure.parse("吨");
            assertEquals(Rational.of(1000), tonne.factor());
            assertEquals("吨", tonne.toString());
            assertEquals("t", tonne.code());
            assertEquals(
                    "1 吨",
                    Figure.from(Quantities.getQuantity(1000, Units.KILOGRAM), tonne)
                            .toString());
            assertEquals(
                    "10000 吨",
                    Figure.from(Quantities.getQuantity(1, wrong), tonne).toString());
            assertEquals(
                    "5 吨", Figure.from(Figure.parse("5 吨").toQuantity(), tonne).toString());
            assertEquals(
                    "50000 吨",
                    Figure.from(Figure.parse("5 万吨").toQuantity(), tonne).toString());
            assertTrue(Figure.parse("1 万吨").isEquivalentTo(Figure.parse("10000 吨")));
        } finally {
            global.removeLabel(wrong);
            global.removeAliases(wrong);
        }
    }
}
