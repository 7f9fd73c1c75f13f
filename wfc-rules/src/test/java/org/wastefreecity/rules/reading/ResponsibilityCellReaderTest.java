/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wastefreecity.rules.reading.ResponsibilityTokens.Token;
import org.wastefreecity.rules.reading.ResponsibilityTokens.Type;

class ResponsibilityCellReaderTest {

    /**
     * A cell and its parties, each followed by the role unless it is merely responsible (L lead, P participant, I implementer),
     * by = and second names, and by the kind unless it is one body (C group, O open, X outside).
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # one and several
                    市生态环境局                                   | 市生态环境局
                    市生态环境局、市工业和信息化局                 | 市生态环境局 市工业和信息化局
                    市委组织部，市生态环境局                       | 市委组织部 市生态环境局
                    市生态环境局,市财政局                          | 市生态环境局 市财政局
                    市生态环境局；市财政局                         | 市生态环境局 市财政局
                    市生态环境局;市财政局                          | 市生态环境局 市财政局
                    市生态环境局/市财政局                          | 市生态环境局 市财政局
                    市生态环境局 市财政局                          | 市生态环境局 市财政局
                    市生态环境局　市财政局                         | 市生态环境局 市财政局
                    '市生态环境局
                    市财政局'                                      | 市生态环境局 市财政局
                    '市生态环境局、
                    市财政局'                                      | 市生态环境局 市财政局
                    '市生态环
                    境局、市财政局'                                | 市生态环境局 市财政局
                    '市住房和城乡建设
                    局'                                            | 市住房和城乡建设局
                    '市委
                    宣传部'                                        | 市委宣传部
                    1.市生态环境局2                                | ?
                    1.市生态环境局                                 | 市生态环境局
                    ①市生态环境局、②市财政局                     | 市生态环境局 市财政局
                    市生态环境局。                                 | 市生态环境局
                    市生态环境局、                                 | 市生态环境局
                    县（区）人民政府                               | 县（区）人民政府/C
                    各市、县、区人民政府，省生态环境厅              | 各市、县、区人民政府/C 省生态环境厅
                    各区、县级市人民政府                           | 各区、县级市人民政府/C
                    各区、市政府                                   | 各区/C 市政府
                    各区、市生态环境局                             | 各区/C 市生态环境局
                    各区人民政府（管委会）、市城管局               | 各区人民政府（管委会）/C 市城管局
                    市水务局·市住建局＋市城管局                    | 市水务局 市住建局 市城管局
                    # leads and participants
                    以市生态环境局为主，市财政局配合               | 市生态环境局/L 市财政局/P
                    市生态环境局为牵头单位，市发改委、市工信局为配合单位 | 市生态环境局/L 市发改委/P 市工信局/P
                    '市生态环境局
                    （牵头）
                    市工信局'                                      | 市生态环境局/L 市工信局
                    市生态环境局牵头、市财政局配合、各区落实       | 市生态环境局/L 市财政局/P 各区/IC
                    省住房城乡建设厅等按职责分工负责，各市人民政府负责落实 | 省住房城乡建设厅 等/O 各市人民政府/IC
                    市生态环境局（牵头）、市财政局                 | 市生态环境局/L 市财政局
                    市生态环境局(牵头单位)、市财政局(配合单位)     | 市生态环境局/L 市财政局/P
                    （牵头）市生态环境局、市财政局                 | 市生态环境局/L 市财政局
                    牵头单位：市生态环境局；配合单位：市财政局、市水利局 | 市生态环境局/L 市财政局/P 市水利局/P
                    牵头单位:市生态环境局 配合单位:市财政局        | 市生态环境局/L 市财政局/P
                    '牵头单位：市生态环境局
                    配合单位：市财政局
                    市水利局'                                      | 市生态环境局/L 市财政局/P 市水利局/P
                    '牵头部门
                    市生态环境局'                                  | 市生态环境局/L
                    责任单位：市生态环境局、各区人民政府           | 市生态环境局 各区人民政府/C
                    [牵头单位:市制造业服务中心;责任单位:市经信局、市交投集团、各县(市、区)政府] | 市制造业服务中心/L 市经信局 市交投集团/X 各县(市、区)政府/C
                    （牵头单位：市科技局；责任单位：市创新发展中心） | 市科技局/L 市创新发展中心
                    市生态环境局牵头                               | 市生态环境局/L
                    市生态环境局牵头，市财政局配合                 | 市生态环境局/L 市财政局/P
                    市生态环境局、市住建局牵头，市财政局、市水利局配合 | 市生态环境局/L 市住建局/L 市财政局/P 市水利局/P
                    市生态环境局牵头，市工信局、市住建局等按职责分工负责 | 市生态环境局/L 市工信局 市住建局 等/O
                    由市发展改革委牵头，市生态环境局参与           | 市发展改革委/L 市生态环境局/P
                    市发展改革委牵头负责，市生态环境局等部门配合   | 市发展改革委/L 市生态环境局/P 等部门/PO
                    市城管局负责                                   | 市城管局
                    市城管局、市商务局按职责分工负责               | 市城管局 市商务局
                    市教育局、市体育局分别负责                     | 市教育局 市体育局
                    市生态环境局牵头，各区人民政府具体落实         | 市生态环境局/L 各区人民政府/IC
                    市城管局牵头；各镇街实施                       | 市城管局/L 各镇街/IC
                    市农业农村局主办，市生态环境局协办             | 市农业农村局/L 市生态环境局/P
                    市政府办公室、市行政审批制度改革工作领导小组办公室牵头，市级各有关部门及各县市区政府按职责分工负责 | 市政府办公室/L 市行政审批制度改革工作领导小组办公室/L 市级各有关部门/O 各县市区政府/C
                    主要责任单位：市水利局                         | 市水利局
                    落实单位：各镇人民政府                         | 各镇人民政府/IC
                    # groups, open circles, outside
                    各区人民政府                                   | 各区人民政府/C
                    各县（市、区）人民政府                         | 各县（市、区）人民政府/C
                    各县(市、区)人民政府、市城管局                 | 各县(市、区)人民政府/C 市城管局
                    各区县（自治县）人民政府                       | 各区县（自治县）人民政府/C
                    各镇（街道）                                   | 各镇（街道）/C
                    各镇街                                         | 各镇街/C
                    各区政府、各园区管委会                         | 各区政府/C 各园区管委会/C
                    五区人民政府                                   | 五区人民政府/C
                    各旗县区人民政府                               | 各旗县区人民政府/C
                    市各有关部门                                   | 市各有关部门/O
                    各有关部门                                     | 各有关部门/O
                    市直有关部门、各县区人民政府                   | 市直有关部门/O 各县区人民政府/C
                    相关单位                                       | 相关单位/O
                    各相关部门                                     | 各相关部门/O
                    负责“无废城市”建设的相关部门                   | 负责“无废城市”建设的相关部门/O
                    各责任单位                                     | 各责任单位/O
                    市生态环境局等                                 | 市生态环境局 等/O
                    市生态环境局等部门                             | 市生态环境局 等部门/O
                    市生态环境局、市财政局等有关部门               | 市生态环境局 市财政局 等有关部门/O
                    市生态环境局等相关单位                         | 市生态环境局 等相关单位/O
                    市生态环境局及各相关部门                       | 市生态环境局 各相关部门/O
                    行业主管部门                                   | 行业主管部门/O
                    第三方调查                                     | 第三方调查/X
                    第三方机构                                     | 第三方机构/X
                    相关企业                                       | 相关企业/X
                    市环卫集团有限公司、市城管局                   | 市环卫集团有限公司/X 市城管局
                    产废单位、各医疗卫生机构、各高校               | 产废单位/X 各医疗卫生机构/C 各高校/C
                    市委统战部,市委财办(地方金融管理局)            | 市委统战部 市委财办=地方金融管理局
                    市碳达峰碳中和工作领导小组办公室               | 市碳达峰碳中和工作领导小组办公室
                    国务院国资委、中华全国供销合作总社             | 国务院国资委 中华全国供销合作总社
                    属地政府、全市各级各部门                       | 属地政府/C 全市各级各部门/O
                    # second names
                    市工业和信息化局（市大数据局）                 | 市工业和信息化局=市大数据局
                    市市场监管局（市知识产权局）、市财政局         | 市市场监管局=市知识产权局 市财政局
                    市发展改革局（市粮食和物资储备局、市能源局）   | 市发展改革局=市粮食和物资储备局=市能源局
                    市自然资源局（市林业局）（牵头）               | 市自然资源局=市林业局/L
                    国家税务总局佛山市税务局                       | 国家税务总局佛山市税务局
                    # and
                    市生态环境局和市财政局                         | 市生态环境局 市财政局
                    市生态环境局及市财政局                         | 市生态环境局 市财政局
                    市生态环境局会同市财政局                       | 市生态环境局 市财政局
                    市生态环境局、市财政局以及各区人民政府         | 市生态环境局 市财政局 各区人民政府/C
                    市委和市政府                                   | 市委 市政府
                    市住房和城乡建设局                             | 市住房和城乡建设局
                    市住房和城乡建设局和市自然资源和规划局         | 市住房和城乡建设局 市自然资源和规划局
                    市文化广电和旅游局、市人力资源和社会保障局     | 市文化广电和旅游局 市人力资源和社会保障局
                    市委网络安全和信息化委员会办公室               | 市委网络安全和信息化委员会办公室
                    市发展和改革委员会                             | 市发展和改革委员会
                    市政务服务和数据管理局                         | 市政务服务和数据管理局
                    市经济和信息化局、市林业和草原局               | 市经济和信息化局 市林业和草原局
                    市中小企业和民营经济发展局                     | 市中小企业和民营经济发展局
                    呼和浩特市生态环境局                           | 呼和浩特市生态环境局
                    和平区人民政府                                 | 和平区人民政府
                    # abbreviations, party bodies, banks, schools
                    市住建局、市工信局、市卫健委、市发改委         | 市住建局 市工信局 市卫健委 市发改委
                    市委宣传部、市委编办、团市委、市妇联、市总工会 | 市委宣传部 市委编办 团市委 市妇联 市总工会
                    中国人民银行佛山中心支行、佛山银保监分局       | 中国人民银行佛山中心支行 佛山银保监分局
                    佛山海关、市邮政管理局、市消防救援支队         | 佛山海关 市邮政管理局 市消防救援支队
                    佛山科学技术学院、三龙湾管委会                 | 佛山科学技术学院 三龙湾管委会
                    市机关事务管理中心、市供销社、市科协           | 市机关事务管理中心 市供销社 市科协
                    南海区人民政府、高新区管委会、石湾镇街道办     | 南海区人民政府 高新区管委会 石湾镇街道办
                    南海区、禅城区                                 | 南海区 禅城区
                    市教育局*                                      | 市教育局
                    """)
    void read_aCellOfAPlan_namesTheseParties(String cell, String expected) {
        ResponsibilityCell read = ResponsibilityCellReader.read(cell);
        if (!expected.equals("?")) {
            assertEquals(
                    expected, shown(read), () -> ResponsibilityTokens.of(cell).toString());
            assertEquals(
                    Confidence.CERTAIN, read.confidence(), () -> read.notes().toString());
        }
        assertNothingLost(cell);
    }

    private static String shown(ResponsibilityCell cell) {
        return cell.parties().stream()
                .map(p -> {
                    String role = switch (p.role()) {
                        case LEAD -> "L";
                        case PARTICIPANT -> "P";
                        case IMPLEMENTER -> "I";
                        case RESPONSIBLE -> "";
                    };
                    String kind = switch (p.kind()) {
                        case SINGLE -> "";
                        case COLLECTIVE -> "C";
                        case OPEN -> "O";
                        case OUTSIDE -> "X";
                    };
                    String aliases = p.aliases().stream().map(a -> "=" + a).collect(Collectors.joining());
                    return p.name() + aliases + (role.isEmpty() && kind.isEmpty() ? "" : "/" + role + kind);
                })
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    市生态环境                        | PARTY_UNSURE   | LIKELY
                    市住建和城管局                    | JOINED_NAMES   | LIKELY
                    市生态环境局（联系电话83999999）  | REMARK         | LIKELY
                    责任领导：张三                    | NOT_UNDERSTOOD | UNREAD
                    达到90%以上                       | NOT_UNDERSTOOD | UNREAD
                    市生态环境局、完成率≥90%          | NOT_UNDERSTOOD | LIKELY
                    牵头                              | NOT_UNDERSTOOD | UNREAD
                    ？？？                            | NOT_UNDERSTOOD | UNREAD
                    市财政局等                        | OPEN_LIST      | CERTAIN
                    各区人民政府                      | COLLECTIVE_PARTY | CERTAIN
                    市财政局①                        | FOOTNOTE_MARK  | CERTAIN
                    """)
    void read_whatAPersonMustKnow_isANote(String cell, NoteCode code, Confidence confidence) {
        ResponsibilityCell read = ResponsibilityCellReader.read(cell);
        assertTrue(read.notes().stream().anyMatch(n -> n.code() == code), read::toString);
        assertEquals(confidence, read.confidence(), read::toString);
        assertNothingLost(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "—", "/", "——", " ", "无", "-", "　\n"})
    void read_aDash_namesNobodyForCertain(String cell) {
        assertEquals(
                new ResponsibilityCell(List.of(), Confidence.CERTAIN, List.of()), ResponsibilityCellReader.read(cell));
    }

    @Test
    void read_theColumnOfFoshan_isCertain() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String line : UnitCellReaderTest.foshan()) {
            String[] cells = line.split("\t", -1);
            String cell = cells[cells.length - 2];
            ResponsibilityCell read = ResponsibilityCellReader.read(cell);
            assertEquals(Confidence.CERTAIN, read.confidence(), cell);
            assertEquals(cell.split("[、，]").length, read.parties().size(), cell);
            assertNothingLost(cell);
            read.parties()
                    .forEach(p -> names.add(p.name() + (p.kind() == NamedParty.Kind.SINGLE ? "" : "/" + p.kind())));
        }
        assertTrue(names.containsAll(Set.of(
                "各区人民政府/COLLECTIVE",
                "各相关部门/OPEN",
                "负责“无废城市”建设的相关部门/OPEN",
                "第三方调查/OUTSIDE",
                "市委组织部",
                "市住房和城乡建设局",
                "中国人民银行佛山中心支行")));
        assertEquals(29, names.size(), names::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市", "市生态环境局、", "市生态环境局和", "（", "）", "（牵头）", "牵头单位：", "等", " ", "市 ", "局 ", "各", "1.", "（市、区）", "负责",
                "按职责分工", "A", "\uD800", "：", "和", "市局（"
            })
    void read_tenThousandCharacters_endsInTime(String part) {
        String longest = part.repeat(10_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertNothingLost(longest);
            assertNothingLost("市生态环境局" + longest.substring(0, 9_000) + "牵头");
            assertNothingLost("（" + longest.substring(0, 9_000) + "）");
        });
        assertEquals(
                List.of(ReadingNote.of(NoteCode.TOO_LONG, "")),
                ResponsibilityCellReader.read(longest + "市生态环境局".repeat(2000)).notes());
    }

    /** The tokens are the cell again, and every one that is not mere punctuation is a party, a role word or a note. */
    static void assertNothingLost(String cell) {
        List<Token> tokens = ResponsibilityTokens.of(cell);
        assertEquals(cell, tokens.stream().map(Token::text).collect(Collectors.joining()));
        ResponsibilityCell read = ResponsibilityCellReader.read(cell);
        List<String> printed = read.parties().stream().map(NamedParty::printed).toList();
        List<String> phrases = read.notes().stream().map(ReadingNote::phrase).toList();
        if (!cell.isBlank() && !cell.matches("[-—–/\\s　无]*")) {
            assertEquals(
                    tokens.stream()
                            .filter(t -> t.type() == Type.NAME)
                            .map(Token::text)
                            .toList(),
                    printed);
        }
        for (Token token : tokens) {
            if (Set.of(Type.UNKNOWN, Type.REMARK, Type.MARK).contains(token.type())
                    && !read.notes().isEmpty()) {
                assertTrue(phrases.contains(token.text()), token.text());
            }
            if (token.type() == Type.SEPARATOR) {
                assertTrue(
                        token.text()
                                .matches(
                                        "[\\s\\p{javaWhitespace}\\p{P}\\p{S}\\p{Z}\\d①-⑳一二三四五六七八九十\u200B\uFEFF]*|以及|并?会同|联合|[和及与暨由以]|并由|其中"),
                        token.text());
            }
        }
    }
}
