/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertBilingual;

import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import javax.measure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wastefreecity.model.finding.InvalidPartException;

/** Price basis and population basis: 万元(2020年价) is not 万元, and 常住人口 is not 户籍人口. */
class UnitBasisTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    万元(现价)                  | 万元(现价)            | 10*4.{CNY-current}
                    万元（现价）                | 万元(现价)            | 10*4.{CNY-current}
                    万元(现行价格)              | 万元(现价)            | 10*4.{CNY-current}
                    亿元（当年价）              | 亿元(现价)            | 10*8.{CNY-current}
                    亿元（当年价格）            | 亿元(现价)            | 10*8.{CNY-current}
                    亿元（按当年价格计算）      | 亿元(现价)            | 10*8.{CNY-current}
                    亿元(2020年价)              | 亿元(2020年价)        | 10*8.{CNY-2020}
                    亿元（２０２０年价）        | 亿元(2020年价)        | 10*8.{CNY-2020}
                    亿元(2020年价格)            | 亿元(2020年价)        | 10*8.{CNY-2020}
                    亿元(2020年不变价)          | 亿元(2020年价)        | 10*8.{CNY-2020}
                    亿元（2020年不变价格）      | 亿元(2020年价)        | 10*8.{CNY-2020}
                    亿元（2020年可比价）        | 亿元(2020年价)        | 10*8.{CNY-2020}
                    亿元（按2020年价格计算）    | 亿元(2020年价)        | 10*8.{CNY-2020}
                    亿元(2020不变价)            | 亿元(2020年价)        | 10*8.{CNY-2020}
                    吨/万元(2020年价)           | 吨/万元(2020年价)     | t/(10*4.{CNY-2020})
                    吨／万元（2020年可比价）    | 吨/万元(2020年价)     | t/(10*4.{CNY-2020})
                    t/万元(当年价)              | 吨/万元(现价)         | t/(10*4.{CNY-current})
                    万元(2020年价)/亩           | 万元(2020年价)/亩     | 10*4.{CNY-2020}/{mu}
                    元/人(2020年价)             | 元(2020年价)/人       | {CNY-2020}/{person}
                    元/(人·月)(现价)            | 元(现价)/(人·月)      | {CNY-current}/({person}.mo)
                    元(2020年价)/人(常住)       | 元(2020年价)/人(常住) | {CNY-2020}/{person-resident}
                    人(常住)                    | 人(常住)              | {person-resident}
                    人（常住人口）              | 人(常住)              | {person-resident}
                    常住人口                    | 人(常住)              | {person-resident}
                    万常住人口                  | 万人(常住)            | 10*4.{person-resident}
                    人（户籍）                  | 人(户籍)              | {person-registered}
                    户籍人口                    | 人(户籍)              | {person-registered}
                    万人(户籍人口)              | 万人(户籍)            | 10*4.{person-registered}
                    kg/(人(常住)·日)            | 千克/(人(常住)·日)    | kg/({person-resident}.d)
                    kg/(常住人口·日)            | 千克/(人(常住)·日)    | kg/({person-resident}.d)
                    kg/(人·日)（常住人口）      | 千克/(人(常住)·日)    | kg/({person-resident}.d)
                    千克/人日(户籍)             | 千克/(人(户籍)·日)    | kg/({person-registered}.d)
                    个/万人（常住人口）         | 个/万人(常住)         | {piece}/(10*4.{person-resident})
                    人(常住)/平方公里           | 人(常住)/平方公里     | {person-resident}/km2
                    元(现价)/元(2020年价)       | 元(现价)/元(2020年价) | {CNY-current}/{CNY-2020}
                    """)
    void parse_aUnitOnABasis_isThatUnit(String text, String zh, String code) {
        UnitOfMeasure unit = UnitOfMeasure.parse(text);
        assertEquals(zh, unit.toString());
        assertEquals(code, unit.code());
        assertEquals(unit, UnitOfMeasure.parse(zh));
        assertEquals(unit, UnitOfMeasure.parse(code));
        assertTrue(unit.isOnBasis());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "吨(2020年价)",
                "人(现价)",
                "户(常住)",
                "元(常住)",
                "美元(2020年价)",
                "元(不变价)",
                "元(2020年)",
                "元(2020)价",
                "元(2020年现价)",
                "元(1948年价)",
                "元(2101年价)",
                "元(202年价)",
                "元(20200年价)",
                "元(2020年价",
                "元2020年价",
                "元()",
                "元(现价)(现价)",
                "元(现价)(2020年价)",
                "元(2020年价)/元(2015年价)",
                "元/元(2020年价)(2015年价)",
                "元/元/人(2020年价)",
                "{CNY-}",
                "{CNY-20}",
                "{USD-2020}",
                "{person-current}",
                "{CNY-resident}",
                "(现价)",
                "2020年价",
                "元/人(2020年价)·年",
                "常住",
                "常住人口人"
            })
    void parse_anyOtherBasis_isRefused(String text) {
        assertBilingual(assertThrows(UnknownUnitException.class, () -> UnitOfMeasure.parse(text)));
    }

    /** Every year is a kind of its own, for us and for JSR-385, and its figures still add up among themselves. */
    @Test
    void kind_ofEveryPriceYear_isItsOwn() {
        Set<KindOfQuantity> kinds = new HashSet<>();
        Unit<?> before = UnitOfMeasure.parse("元").toUnit();
        for (int year = KindOfQuantity.FIRST_PRICE_YEAR; year <= KindOfQuantity.LAST_PRICE_YEAR; year++) {
            UnitOfMeasure unit = UnitOfMeasure.parse("万元(" + year + "年价)");
            assertEquals(OptionalInt.of(year), unit.kind().priceYear());
            assertTrue(kinds.add(unit.kind()));
            assertFalse(unit.toUnit().isCompatible(before), unit.toString());
            before = unit.toUnit();
            Figure sum = Figure.of("1.5", unit).plus(Figure.parse("1 亿元(" + year + "年不变价)"));
            assertEquals("10001.5 万元(" + year + "年价)", sum.toString());
            assertEquals(sum, Figure.from(sum.toQuantity(), unit));
        }
        assertEquals(152, kinds.size());
    }

    @Test
    void isComparableTo_oneBasisInTwoUnits_isOneKind() {
        assertEquals(0, Figure.parse("0.5 吨/万元(2020年价)").compareTo(Figure.parse("5000 吨/亿元(2020年可比价)")));
        assertTrue(Figure.parse("2 万人(常住)").isEquivalentTo(Figure.parse("20000 常住人口")));
        assertTrue(UnitOfMeasure.parse("万人(常住)").isCount());
        assertEquals(
                "MASS·MONEY_AT_CONSTANT_PRICES(2020)^-1",
                UnitOfMeasure.parse("吨/万元(2020年价)").kind().toString());
    }

    @Test
    void isOnBasis_ofOtherUnits_isFalse() {
        for (String text : new String[] {"元", "吨/万元", "人", "dB(A)", "kg/(人·日)", "人次"}) {
            assertFalse(UnitOfMeasure.parse(text).isOnBasis(), text);
            assertEquals(OptionalInt.empty(), UnitOfMeasure.parse(text).kind().priceYear());
        }
    }

    @Test
    void of_yearAndKindsThatDoNotFit_isRefused() {
        Map<BaseKind, Integer> constant = Map.of(BaseKind.MONEY_AT_CONSTANT_PRICES, 1);
        Map<BaseKind, Integer> money = Map.of(BaseKind.MONEY, 1);
        assertEquals(UnitOfMeasure.parse("元(2020年价)").kind(), KindOfQuantity.of(constant, 2020));
        assertNotEquals(KindOfQuantity.of(constant, 2015), KindOfQuantity.of(constant, 2020));
        assertBilingual(assertThrows(InvalidPartException.class, () -> KindOfQuantity.of(constant)));
        assertBilingual(assertThrows(InvalidPartException.class, () -> KindOfQuantity.of(constant, 1900)));
        assertBilingual(assertThrows(InvalidPartException.class, () -> KindOfQuantity.of(money, 2020)));
    }
}
