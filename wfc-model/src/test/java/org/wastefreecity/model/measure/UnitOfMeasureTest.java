/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertBilingual;
import static org.wastefreecity.model.Refusals.messageOf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitOfMeasureTest {
    /** Each of another kind than every other one. */
    private static final List<String> KINDS = List.of(
            "家",
            "个",
            "人",
            "人次",
            "户",
            "项",
            "份",
            "处",
            "座",
            "台",
            "辆",
            "件",
            "分",
            "名次",
            "名",
            "亩",
            "元",
            "%",
            "百分点",
            "‰",
            "吨",
            "万吨/年",
            "吨/日",
            "吨/月",
            "吨/万元",
            "千克/人",
            "千克/(人·日)",
            "立方米",
            "公里",
            "日",
            "月",
            "年",
            "吨标准煤",
            "元/人",
            "1/年");

    @TestFactory
    List<DynamicTest> compareTo_everyPairOfKinds_isRefused() {
        List<DynamicTest> pairs = new ArrayList<>();
        for (String a : KINDS) {
            for (String b : KINDS) {
                if (!a.equals(b)) {
                    pairs.add(DynamicTest.dynamicTest(a + " and " + b, () -> assertDifferentKinds(a, b)));
                }
            }
        }
        return pairs;
    }

    private static void assertDifferentKinds(String a, String b) {
        Figure one = Figure.of("35", UnitOfMeasure.parse(a));
        Figure other = Figure.of("35", UnitOfMeasure.parse(b));
        UnitMismatchException compared = assertThrows(UnitMismatchException.class, () -> one.compareTo(other));
        assertAll(
                () -> assertThrows(UnitMismatchException.class, () -> one.plus(other)),
                () -> assertThrows(UnitMismatchException.class, () -> one.valueIn(other.unit())),
                () -> assertTrue(!one.unit().isComparableTo(other.unit())),
                () -> assertTrue(!one.isEquivalentTo(other)),
                () -> assertNotEquals(one.unit().kind(), other.unit().kind()),
                () -> assertNotEquals(one, other),
                () -> assertBilingual(compared),
                () -> assertTrue(
                        messageOf(compared).contains(a) && messageOf(compared).contains(b)));
    }

    @Test
    void isComparableTo_tenThousandTonnesAndTonnes_isOneKind() {
        assertTrue(UnitOfMeasure.TEN_THOUSAND_TONNES.isComparableTo(UnitOfMeasure.TONNE));
        assertNotEquals(UnitOfMeasure.TEN_THOUSAND_TONNES, UnitOfMeasure.TONNE);
        assertEquals(Rational.of(10_000_000), UnitOfMeasure.TEN_THOUSAND_TONNES.factor());
    }

    @ParameterizedTest
    @CsvSource({
        "万吨/年, t10, 10*4.t/a",
        "吨/万元, t, t/(10*4.{CNY})",
        "千克/(人·日), k, kg/({person}.d)",
        "%, p, %",
        "百分点, pp, {pp}",
        "‰, pm, [ppth]",
        "家, e, {enterprise}",
        "亩, mu, {mu}",
        "万亿元, y, 10*12.{CNY}",
        "1/年, a, 1/a",
        "平方公里, km2, km2",
        "吨标准煤/万元, tce, {tce}/(10*4.{CNY})"
    })
    void parse_chineseAndCode_areOneUnit(String zh, String name, String code) {
        UnitOfMeasure unit = UnitOfMeasure.parse(zh);
        assertEquals(code, unit.code(), name);
        assertEquals(zh, unit.toString());
        assertEquals(unit, UnitOfMeasure.parse(code));
        assertEquals(unit.hashCode(), UnitOfMeasure.parse(code).hashCode());
    }

    @ParameterizedTest
    @CsvSource({
        "㎡, 平方米",
        "m², 平方米",
        "m2, 平方米",
        "平方米, 平方米",
        "km², 平方公里",
        "平方千米, 平方公里",
        "㎞², 平方公里",
        "m³, 立方米",
        "㎥, 立方米",
        "㎏, 千克",
        "公斤, 千克",
        "kg, 千克",
        "公吨, 吨",
        "t, 吨",
        "％, %",
        "﹪, %",
        "吨／万元, 吨/万元",
        "千克/（人·日）, 千克/(人·日)",
        "kg/(人.天), 千克/(人·日)",
        "千克/人/日, 千克/(人·日)",
        "个百分点, 百分点",
        "ha, 公顷",
        "hm², 公顷",
        "10*4.吨, 万吨",
        "１０＊４．ｔ, 万吨",
        "万 吨 / 年, 万吨/年",
        "人民币元, 元",
        "CNY, 元",
        "天, 日",
        "万t/a, 万吨/年",
        "千米, 公里",
        "tce, 吨标准煤",
        "1/(人·日), 1/(人·日)"
    })
    void parse_otherSpelling_printsTheHouseSpelling(String spelling, String zh) {
        assertEquals(zh, UnitOfMeasure.parse(spelling).toString());
        assertEquals(UnitOfMeasure.parse(zh), UnitOfMeasure.parse(spelling));
    }

    @Test
    void parse_everySpellingOfTheCatalogue_isRead() {
        for (UnitAtom atom : UnitAtom.values()) {
            List<String> spellings = new ArrayList<>(atom.labels());
            spellings.add(atom.code());
            for (String spelling : spellings) {
                UnitOfMeasure unit = UnitOfMeasure.parse(spelling);
                assertEquals(atom.code(), unit.code());
                assertEquals(atom.label(), unit.toString());
                assertEquals(atom.factor(), unit.factor());
                if (spelling.equals("位")) {
                    continue; // alone a rank, else persons or beds
                }
                UnitOfMeasure scaled = UnitOfMeasure.parse("万" + spelling);
                assertEquals(atom.factor().times(Rational.of(10_000)), scaled.factor());
                assertEquals(scaled, UnitOfMeasure.parse(scaled.toString()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "　", "吨/万圆", "千克/人·日", "a/b·c", "吨/人·日", "kg/人.日", "t/a*d", "吨//年", "/年", "吨/", "1", "1/",
                "吨年", "吨/(年", "吨/年)", "(吨)", "吨/()", "万", "万/年", "10*4", "10*13.t", "10*04.t", "10*-4.t", "10*4t",
                "10^4.t", "T", "KG", "tt", "tx", "mmm2", "磅", "吨;年", "吨·", "·吨", "吨··年", "吨/((年))", "万万吨", "吨1", "m4",
                "％％", "吨\u0000"
            })
    void parse_anythingElse_isRefused(String text) {
        UnknownUnitException e = assertThrows(UnknownUnitException.class, () -> UnitOfMeasure.parse(text));
        assertEquals(text, e.text());
        assertBilingual(e);
    }

    /** What stands above and below the line is kept, so that 毫克/千克 is no bare number. */
    @ParameterizedTest
    @CsvSource({
        "吨/吨, MASS/MASS",
        "mg/kg, MASS/MASS",
        "元/万元, MONEY/MONEY",
        "m2/亩, AREA/AREA",
        "吨/(吨·年), MASS/MASS·YEAR^-1",
        "吨·年/(年·吨), MASS/MASS·YEAR/YEAR",
        "个/个, PIECE/PIECE"
    })
    void kind_ofARatioOfEqualKinds_isThatRatio(String text, String kind) {
        assertEquals(kind, UnitOfMeasure.parse(text).kind().toString());
    }

    /** Units of the catalogue that people write for two things. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "个/家", "家/个", "项/个", "台/套", "台/辆", "座/处", "件/起", "人/次", "户/家", "家/户", "度", "方", "口", "万方", "元/度",
                "位/万人", "万位", "千克/人·日", "L/人·d"
            })
    void parse_twoReadings_isRefusedWithTheReason(String text) {
        UnknownUnitException e = assertThrows(UnknownUnitException.class, () -> UnitOfMeasure.parse(text));
        assertTrue(e.isAmbiguous(), text);
        assertBilingual(e);
    }

    @Test
    void isAmbiguous_ofAnUnknownWord_isFalse() {
        assertTrue(!assertThrows(UnknownUnitException.class, () -> UnitOfMeasure.parse("吨/万圆"))
                .isAmbiguous());
    }

    @Test
    void parse_moreThan60Characters_isRefusedAtOnce() {
        assertEquals("吨", UnitOfMeasure.parse("吨" + " ".repeat(59)).toString());
        assertThrows(UnknownUnitException.class, () -> UnitOfMeasure.parse("吨" + " ".repeat(60)));
        UnknownUnitException e = assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThrows(UnknownUnitException.class, () -> UnitOfMeasure.parse("(".repeat(10_000_000))));
        assertTrue(messageOf(e).length() < 400, "the message repeats the whole text");
    }

    @Test
    void kind_ofACapacity_isMassPerYear() {
        assertEquals(
                "MASS·YEAR^-1",
                UnitOfMeasure.TEN_THOUSAND_TONNES_PER_YEAR.kind().toString());
        assertThrows(
                UnsupportedOperationException.class,
                () -> UnitOfMeasure.TONNE.kind().exponents().clear());
    }

    @Test
    void equals_otherOrderOfFactors_isNotEqualButComparable() {
        UnitOfMeasure one = UnitOfMeasure.parse("人·日");
        UnitOfMeasure other = UnitOfMeasure.parse("日·人");
        assertNotEquals(one, other);
        assertTrue(one.isComparableTo(other));
    }
}
