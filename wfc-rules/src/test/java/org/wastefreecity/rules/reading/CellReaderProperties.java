/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.wastefreecity.model.measure.UnitOfMeasure;

/** Readers of single cells end in a value for every text, and lose nothing. */
class CellReaderProperties {

    @Property
    void everyUnitIsReadFromItsOwnCellForCertain(@ForAll("units") String unit) {
        UnitCell read = UnitCellReader.read(unit);
        assertEquals(UnitOfMeasure.parse(unit), read.unit().orElseThrow());
        assertEquals(Confidence.CERTAIN, read.confidence());
        assertEquals(read.unit(), UnitCellReader.read("（" + unit + "）").unit());
    }

    @Property(tries = 3000)
    void aUnitCellWithoutUnitSaysWhyOrIsADash(@ForAll("unitCells") String cell) {
        UnitCell read = UnitCellReader.read(cell);
        assertEquals(cell, read.printed());
        if (read.confidence() != Confidence.CERTAIN) {
            assertFalse(read.notes().isEmpty(), cell);
        }
        assertEquals(
                read.confidence() == Confidence.UNREAD,
                read.unit().isEmpty() && read.confidence() != Confidence.CERTAIN);
        UnitCellReader.unitIn("比率（" + cell + "）");
    }

    @Property(tries = 2000)
    void anyTextIsRead(@ForAll @StringLength(max = 120) String text) {
        assertEquals(text, UnitCellReader.read(text).printed());
        UnitCellReader.unitIn(text);
        ResponsibilityCellReaderTest.assertNothingLost(text);
        for (int i = 0; i <= text.length(); i++) {
            UnitPrefix.at(text, i);
        }
    }

    @Property(tries = 3000)
    void nothingOfACellIsLost(@ForAll("responsibleCells") String cell) {
        ResponsibilityCellReaderTest.assertNothingLost(cell);
    }

    @Property
    void partiesAndRolesAreReadBack(@ForAll("bodies") List<String> leads, @ForAll("bodies") List<String> others) {
        ResponsibilityCell read =
                ResponsibilityCellReader.read(String.join("、", leads) + "牵头，" + String.join("、", others) + "按职责分工配合");
        assertEquals(
                leads,
                read.parties().stream()
                        .filter(p -> p.role() == org.wastefreecity.model.responsibility.Responsibility.Role.LEAD)
                        .map(NamedParty::name)
                        .toList());
        assertEquals(leads.size() + others.size(), read.parties().size());
        assertTrue(read.confidence() == Confidence.CERTAIN, read::toString);
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of(List.copyOf(UnitOfMeasure.spellings()))
                .filter(s -> s.chars().anyMatch(c -> c >= 0x4E00) || s.equals("t"))
                .filter(s -> !s.equals("位"))
                .flatMap(s -> Arbitraries.of(s, "万" + s, s + "/年", "亿" + s + "/万人"));
    }

    @Provide
    Arbitrary<String> unitCells() {
        return Arbitraries.of(
                        "吨", "/", "万", "元", "%", "（", "）", "个", "家", "、", "人", "·", "日", "价", "2020年", "不变", "*", "0",
                        "o", "KG", " ", "—", "率", "无", "每")
                .list()
                .ofMaxSize(9)
                .map(l -> String.join("", l));
    }

    @Provide
    Arbitrary<String> responsibleCells() {
        return Arbitraries.of(
                        "市生态环境局",
                        "市住房和城乡建设局",
                        "各县（市、区）人民政府",
                        "第三方",
                        "相关部门",
                        "市",
                        "局",
                        "、",
                        "，",
                        "；",
                        "\n",
                        " ",
                        "和",
                        "及",
                        "等",
                        "等部门",
                        "牵头",
                        "（牵头）",
                        "配合",
                        "牵头单位：",
                        "配合单位:",
                        "按职责分工负责",
                        "（",
                        "）",
                        "1.",
                        "①",
                        "*",
                        "。",
                        "：",
                        "负责",
                        "90%",
                        "由",
                        "委")
                .list()
                .ofMaxSize(14)
                .map(l -> String.join("", l));
    }

    @Provide
    Arbitrary<List<String>> bodies() {
        return Combinators.combine(
                        Arbitraries.of("市", "区", "佛山市", ""),
                        Arbitraries.of(
                                "生态环境局",
                                "住房和城乡建设局",
                                "工业和信息化局",
                                "发展和改革委员会",
                                "委宣传部",
                                "公安局",
                                "自然资源局",
                                "卫生健康委",
                                "政府办公室",
                                "城管执法局",
                                "文化广电和旅游局",
                                "供销社",
                                "税务局"))
                .as((place, body) -> place + body)
                .filter(b -> !b.startsWith("委"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
