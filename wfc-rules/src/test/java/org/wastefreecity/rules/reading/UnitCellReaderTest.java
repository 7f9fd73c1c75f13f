/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wastefreecity.model.measure.UnitOfMeasure;

class UnitCellReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    吨/万元                 | 吨/万元
                    （%）                   | %
                    (％)                    | %
                    %（百分比）             | %
                    万吨 / 年               | 万吨/年
                    '万吨
                    /年'                    | 万吨/年
                    吨（t）                 | 吨
                    万吨/年（万t/a）        | 万吨/年
                    单位：万吨              | 万吨
                    计量单位:家             | 家
                    【个】                  | 个
                    kg/（人·日）            | 千克/(人·日)
                    台（套）                | 台套
                    微克/立方米             | 微克/立方米
                    个。                    | 个
                    """)
    void read_aPlainUnit_isCertain(String cell, String unit) {
        UnitCell read = UnitCellReader.read(cell);
        assertEquals(cell, read.printed());
        assertEquals(Optional.of(UnitOfMeasure.parse(unit)), read.unit());
        assertEquals(Confidence.CERTAIN, read.confidence());
        assertEquals(List.of(), read.notes());
        assertEquals(Optional.empty(), read.basis());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    吨/万元（2020年可比价） | 吨/万元       | 2020年可比价
                    元（不变价）            | 元            | 不变价
                    （不变价）万元          | 万元          | 不变价
                    亿元，2020年不变价      | 亿元          | 2020年不变价
                    万元（当年价）          | 万元          | 当年价
                    亿元(2020年价格)        | 亿元          | 2020年价格
                    吨（折纯）              | 吨            | 折纯
                    吨（含水率80%）         | 吨            | 含水率80%
                    个/万人（常住人口）     | 个/万人       | 常住人口
                    万吨（干重）            | 万吨          | 干重
                    吨标准煤（等价值）      | 吨标准煤      | 等价值
                    """)
    void read_aUnitWithItsBasis_isCertainAndKeepsTheBasis(String cell, String unit, String basis) {
        UnitCell read = UnitCellReader.read(cell);
        assertEquals(Optional.of(UnitOfMeasure.parse(unit)), read.unit());
        assertEquals(Optional.of(basis), read.basis());
        assertEquals(Confidence.CERTAIN, read.confidence());
    }

    /** Prices and people make a kind of their own; 折纯 does not, and 不变价 says no year. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    吨/万元（2020年可比价）   | 吨/万元(2020年价)
                    亿元，2020年不变价        | 亿元(2020年价)
                    万元（当年价）            | 万元(现价)
                    亿元(按2020年价格计算)    | 亿元(2020年价)
                    元/人（现价）             | 元(现价)/人
                    个/万人（常住人口）       | 个/万人(常住)
                    kg/（人·日）（户籍人口）  | 千克/(人(户籍)·日)
                    常住人口                  | 人(常住)
                    元（不变价）              |
                    吨（折纯）                |
                    吨（2020年可比价）        |
                    吨/万元                   |
                    ——                        |
                    """)
    void unitOnBasis_ofPricesAndPersons_isAKindOfItsOwn(String cell, String unit) {
        assertEquals(
                Optional.ofNullable(unit).map(UnitOfMeasure::parse),
                UnitCellReader.read(cell).unitOnBasis());
    }

    /** The catalogue refuses it, because it has two readings; tables mean the second. */
    @Test
    void read_kilogramsByPersonAndDay_isWhatTablesMean() {
        assertEquals(
                Optional.of(UnitOfMeasure.parse("千克/(人·日)")),
                UnitCellReader.read("千克/人·日").unit());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    公斤/人·年             | 千克/(人·年)      | UNIT_AMBIGUOUS
                    kg/人·d                | 千克/(人·日)      | UNIT_AMBIGUOUS
                    L／人·日               | 升/(人·日)        | UNIT_AMBIGUOUS
                    百分比                 | %                 | UNIT_ASSUMED
                    KG/人                  | 千克/人           | UNIT_ASSUMED
                    Km                     | 公里              | UNIT_ASSUMED
                    万Kwh                  | 万千瓦时          | UNIT_ASSUMED
                    吨（标准煤）/万元      | 吨标准煤/万元     | UNIT_ASSUMED
                    吨（标准煤）           | 吨标准煤          | UNIT_ASSUMED
                    吨标准煤/万元GDP       | 吨标准煤/万元     | REMARK
                    吨/万元（工业增加值）  | 吨/万元           | REMARK
                    家企业                 | 家                | REMARK
                    千克/吨粮食            | 千克/吨           | REMARK
                    """)
    void read_aUnitWithHelp_isLikelyAndSaysWhy(String cell, String unit, NoteCode code) {
        UnitCell read = UnitCellReader.read(cell);
        assertEquals(Optional.of(UnitOfMeasure.parse(unit)), read.unit());
        assertEquals(Confidence.LIKELY, read.confidence());
        assertTrue(read.has(code), read.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "/", "-", "——", "无", "", "  ", "　", "\n", "－", "（/）", "无量纲", "N/A", "…"})
    void read_noUnit_isCertain(String cell) {
        assertEquals(UnitCell.none(cell), UnitCellReader.read(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"定性", "是/否", "有/无", "定性指标", "是或否", "文字描述", "达标/不达标", "等级"})
    void read_theFormOfAnAnswer_isNoUnitAndSaysSo(String cell) {
        assertEquals(UnitCell.none(cell, ReadingNote.of(NoteCode.ANSWER_FORM, cell)), UnitCellReader.read(cell));
    }

    @ParameterizedTest
    @CsvSource({
        "个/家, UNIT_AMBIGUOUS",
        "家、个, UNIT_AMBIGUOUS",
        "%/个, UNIT_AMBIGUOUS",
        "个/%, UNIT_AMBIGUOUS",
        "个（家）, UNIT_AMBIGUOUS",
        "人（次）, UNIT_AMBIGUOUS",
        "%或个, UNIT_AMBIGUOUS",
        "辆（台）, UNIT_AMBIGUOUS",
        "度, UNIT_AMBIGUOUS",
        "万方, UNIT_AMBIGUOUS",
        "万吨（t）, UNIT_AMBIGUOUS",
        "0/0, SUSPECT",
        "O/o, SUSPECT",
        "℅, SUSPECT",
        "％o, SUSPECT",
        "吨/万兀, SUSPECT",
        "kg/入, SUSPECT",
        "吨/曰, SUSPECT",
        "干克, SUSPECT",
        "吨标准媒, SUSPECT",
        "亩次, UNIT_UNKNOWN",
        "吨级, UNIT_UNKNOWN",
        "磅, UNIT_UNKNOWN",
        "吨/万圈, UNIT_UNKNOWN",
        "见附件, UNIT_UNKNOWN",
        "万, UNIT_UNKNOWN",
        "位/万人, UNIT_AMBIGUOUS",
        "吨折标, UNIT_UNKNOWN",
        "项目, UNIT_UNKNOWN"
    })
    void read_whatMayNotBeAdopted_isUnreadWithTheReason(String cell, NoteCode code) {
        UnitCell read = UnitCellReader.read(cell);
        assertEquals(Optional.empty(), read.unit(), read.toString());
        assertEquals(Confidence.UNREAD, read.confidence());
        assertTrue(read.has(code), read.toString());
    }

    @Test
    void read_aDamagedUnit_offersTheLikelyOne() {
        assertEquals(
                List.of(ReadingNote.of(NoteCode.SUSPECT, "吨/万兀", "吨/万元")),
                UnitCellReader.read("吨/万兀").notes());
        assertEquals(
                List.of(ReadingNote.of(NoteCode.SUSPECT, "0/0", "%")),
                UnitCellReader.read("0/0").notes());
    }

    @Test
    void read_aFootnoteMark_isSetAside() {
        for (String cell : List.of("吨*", "吨①", "吨¹", "吨〔2〕", "吨[1]", "吨★")) {
            UnitCell read = UnitCellReader.read(cell);
            assertEquals(Optional.of(UnitOfMeasure.TONNE), read.unit(), cell);
            assertEquals(List.of(ReadingNote.of(NoteCode.FOOTNOTE_MARK, cell.substring(1))), read.notes());
        }
        assertEquals(List.of(), UnitCellReader.read("m²").notes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"吨", "(", ")", "（吨）", "*", "%/", "、", "kg/人·", " ", "吨（", "（现价）", "万", "\uD800", "𠀀", "0"})
    void read_tenThousandCharacters_endsInTime(String part) {
        String longest = part.repeat(10_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertEquals(longest, UnitCellReader.read(longest).printed());
            assertEquals(
                    longest.substring(0, 99),
                    UnitCellReader.read(longest.substring(0, 99)).printed());
            UnitCellReader.unitIn("率" + longest);
        });
        UnitCell tooLong = UnitCellReader.read("吨" + " ".repeat(10_000));
        assertEquals(List.of(ReadingNote.of(NoteCode.TOO_LONG, "")), tooLong.notes());
        assertEquals(Confidence.UNREAD, tooLong.confidence());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    综合利用率（%）                     | 综合利用率             | %
                    产生强度(吨/万元)                   | 产生强度               | 吨/万元
                    产生强度（吨/万元）★               | 产生强度★             | 吨/万元
                    人均日产生量（kg/人·d）             | 人均日产生量           | 千克/(人·日)
                    “无废城市”细胞（个）                | “无废城市”细胞         | 个
                    产生强度（吨/万元）（2020年可比价） | 产生强度               | 吨/万元
                    志愿者人数（万人）*                 | 志愿者人数*            | 万人
                    农膜（地膜）回收率（%）             | 农膜（地膜）回收率     | %
                    焚烧能力（单位：吨/日）             | 焚烧能力               | 吨/日
                    公厕数量 (座)                       | '公厕数量 '            | 座
                    能耗（吨标准煤/万元，2020年不变价） | 能耗                   | 吨标准煤/万元
                    """)
    void unitIn_bracketsOfAUnit_areTakenOff(String name, String bare, String unit) {
        UnitInName found = UnitCellReader.unitIn(name).orElseThrow();
        assertEquals(bare, found.name());
        assertEquals(Optional.of(UnitOfMeasure.parse(unit)), found.unit().unit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "农膜（地膜）回收率",
                "综合利用率",
                "",
                "（%）",
                "生活垃圾收集站（点）",
                "县（区）",
                "卫生院（所）",
                "镇（村）",
                "参与人（次）",
                "1—3月（份）",
                "工作（a）",
                "经营者（个体户）",
                "燃气（天然气）",
                "开展“无废城市细胞”建设的单位数量（机关、企事业单位、饭店、商场、集贸市场、社区、村镇）",
                "产生强度（吨/万元）下降率",
                "率（）",
                "率（—）",
                "率（）)(",
                "率)",
                "率（%"
            })
    void unitIn_bracketsOfTheName_stay(String name) {
        assertEquals(Optional.empty(), UnitCellReader.unitIn(name));
    }

    @Test
    void unitIn_bracketsWithADoubtfulUnit_sayWhy() {
        assertTrue(UnitCellReader.unitIn("数量（个/家）").orElseThrow().unit().has(NoteCode.UNIT_AMBIGUOUS));
        assertTrue(UnitCellReader.unitIn("强度（吨/万兀）").orElseThrow().unit().has(NoteCode.SUSPECT));
    }

    @Test
    void read_theUnitColumnOfFoshan_isCertain() throws IOException {
        for (String line : foshan()) {
            String[] cells = line.split("\t", -1);
            String cell = cells[cells.length - 5];
            UnitCell read = UnitCellReader.read(cell);
            assertEquals(Confidence.CERTAIN, read.confidence(), cell);
            assertEquals(cell.isBlank() || cell.equals("—"), read.unit().isEmpty(), cell);
            assertEquals(List.of(), read.notes());
        }
    }

    static List<String> foshan() throws IOException {
        // the cells as the document prints them; a test resource of the seeds, not part of their artifact
        return Files.readAllLines(Path.of("../seeds/src/test/resources/foshan-cells.tsv")).stream()
                .filter(l -> !l.isBlank())
                .toList();
    }
}
