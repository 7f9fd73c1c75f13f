/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wastefreecity.model.Refusals;

/** The catalogue as a whole: the unit cells that tables print, and what may not be mixed. */
class UnitCatalogueTest {
    private static final List<String> SCALES = List.of("", "百", "千", "万", "十万", "百万", "千万", "亿", "千亿", "万亿");

    /** A unit cell as tables print it, how we print it, and its code. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # waste: amounts, capacities, intensities
                    吨              | 吨               | t
                    万吨            | 万吨             | 10*4.t
                    亿吨            | 亿吨             | 10*8.t
                    千吨            | 千吨             | 10*3.t
                    公斤            | 千克             | kg
                    克              | 克               | g
                    mg              | 毫克             | mg
                    斤              | 斤               | {jin}
                    吨/年           | 吨/年            | t/a
                    t/a             | 吨/年            | t/a
                    万t/a           | 万吨/年          | 10*4.t/a
                    万吨每年        | 万吨/年          | 10*4.t/a
                    吨/日           | 吨/日            | t/d
                    吨/天           | 吨/日            | t/d
                    t/d             | 吨/日            | t/d
                    万吨/日         | 万吨/日          | 10*4.t/d
                    吨/小时         | 吨/小时          | t/h
                    t/h             | 吨/小时          | t/h
                    吨/月           | 吨/月            | t/mo
                    吨/万元         | 吨/万元          | t/(10*4.{CNY})
                    吨／万元        | 吨/万元          | t/(10*4.{CNY})
                    吨/亿元         | 吨/亿元          | t/(10*8.{CNY})
                    千克/万元       | 千克/万元        | kg/(10*4.{CNY})
                    kg/人           | 千克/人          | kg/{person}
                    公斤/人         | 千克/人          | kg/{person}
                    kg/(人·日)      | 千克/(人·日)     | kg/({person}.d)
                    千克/人日       | 千克/(人·日)     | kg/({person}.d)
                    公斤/（人·天）  | 千克/(人·日)     | kg/({person}.d)
                    kg/人/d         | 千克/(人·日)     | kg/({person}.d)
                    吨/人           | 吨/人            | t/{person}
                    吨/户           | 吨/户            | t/{household}
                    吨/吨           | 吨/吨            | t/t
                    kg/t            | 千克/吨          | kg/t
                    吨/万平方米     | 吨/万平方米      | t/(10*4.m2)
                    吨/100平方米    | 吨/百平方米      | t/(10*2.m2)
                    千克/床         | 千克/床位        | kg/{bed}
                    kg/(床·日)      | 千克/(床位·日)   | kg/({bed}.d)
                    吨/公顷         | 吨/公顷          | t/har
                    公斤/亩         | 千克/亩          | kg/{mu}
                    克/件           | 克/件            | g/{case}
                    # shares, multiples, scores
                    %               | %                | %
                    ％              | %                | %
                    ‰               | ‰                | [ppth]
                    ‱               | ‱                | {per-10000}
                    ppm             | ppm              | [ppm]
                    百分点          | 百分点           | {pp}
                    个百分点        | 百分点           | {pp}
                    倍              | 倍               | {times}
                    分              | 分               | {point}
                    级              | 级               | {grade}
                    星级            | 星级             | {star}
                    名次            | 名次             | {rank}
                    位              | 名次             | {rank}
                    # environment
                    μg/m³           | 微克/立方米      | ug/m3
                    µg/m3           | 微克/立方米      | ug/m3
                    ug/m3           | 微克/立方米      | ug/m3
                    微克/立方米     | 微克/立方米      | ug/m3
                    微克每立方米    | 微克/立方米      | ug/m3
                    ㎍/㎥           | 微克/立方米      | ug/m3
                    毫克/立方米     | 毫克/立方米      | mg/m3
                    mg/L            | 毫克/升          | mg/L
                    mg/l            | 毫克/升          | mg/L
                    毫克/升         | 毫克/升          | mg/L
                    mg/kg           | 毫克/千克        | mg/kg
                    mg/Nm³          | 毫克/标准立方米  | mg/{Nm3}
                    ngTEQ/m³        | 纳克毒性当量/立方米 | {ngTEQ}/m3
                    ng TEQ/Nm3      | 纳克毒性当量/标准立方米 | {ngTEQ}/{Nm3}
                    个/L            | 个/升            | {piece}/L
                    dB              | 分贝             | dB
                    分贝            | 分贝             | dB
                    dB(A)           | 分贝(A)          | {dB(A)}
                    dB（A）         | 分贝(A)          | {dB(A)}
                    分贝（A）       | 分贝(A)          | {dB(A)}
                    ℃               | 摄氏度           | Cel
                    摄氏度          | 摄氏度           | Cel
                    天              | 日               | d
                    个/平方公里     | 个/平方公里      | {piece}/km2
                    吨/平方公里     | 吨/平方公里      | t/km2
                    # energy and carbon
                    千瓦时          | 千瓦时           | kW.h
                    万千瓦时        | 万千瓦时         | 10*4.kW.h
                    亿千瓦时        | 亿千瓦时         | 10*8.kW.h
                    亿度            | 亿千瓦时         | 10*8.kW.h
                    kWh             | 千瓦时           | kW.h
                    kW·h            | 千瓦时           | kW.h
                    kW.h            | 千瓦时           | kW.h
                    千瓦·时         | 千瓦时           | kW.h
                    千瓦小时        | 千瓦时           | kW.h
                    千瓦·小时       | 千瓦时           | kW.h
                    万kW·h          | 万千瓦时         | 10*4.kW.h
                    MWh             | 兆瓦时           | MW.h
                    GWh             | 吉瓦时           | GW.h
                    元/kW·h         | 元/千瓦时        | {CNY}/(kW.h)
                    元/千瓦时       | 元/千瓦时        | {CNY}/(kW.h)
                    kWh/t           | 千瓦时/吨        | kW.h/t
                    kWh/㎡          | 千瓦时/平方米    | kW.h/m2
                    千瓦时/(m²·a)   | 千瓦时/(平方米·年) | kW.h/(m2.a)
                    千瓦            | 千瓦             | kW
                    万千瓦          | 万千瓦           | 10*4.kW
                    兆瓦            | 兆瓦             | MW
                    MW              | 兆瓦             | MW
                    GW              | 吉瓦             | GW
                    万千伏安        | 万千伏安         | 10*4.kV.A
                    千伏            | 千伏             | kV
                    MJ              | 兆焦             | MJ
                    GJ              | 吉焦             | GJ
                    万GJ            | 万吉焦           | 10*4.GJ
                    kJ/kg           | 千焦/千克        | kJ/kg
                    大卡/千克       | 千卡/千克        | kcal/kg
                    吨标准煤        | 吨标准煤         | {tce}
                    万吨标准煤      | 万吨标准煤       | 10*4.{tce}
                    亿吨标准煤      | 亿吨标准煤       | 10*8.{tce}
                    tce             | 吨标准煤         | {tce}
                    万tce           | 万吨标准煤       | 10*4.{tce}
                    吨标煤          | 吨标准煤         | {tce}
                    kgce            | 千克标准煤       | {kgce}
                    千克标准煤/平方米 | 千克标准煤/平方米 | {kgce}/m2
                    kgce/m²         | 千克标准煤/平方米 | {kgce}/m2
                    克标准煤/千瓦时 | 克标准煤/千瓦时  | {gce}/(kW.h)
                    gce/kW·h        | 克标准煤/千瓦时  | {gce}/(kW.h)
                    吨标准煤/万元   | 吨标准煤/万元    | {tce}/(10*4.{CNY})
                    tce/万元        | 吨标准煤/万元    | {tce}/(10*4.{CNY})
                    千克标准煤/吨   | 千克标准煤/吨    | {kgce}/t
                    吨CO2           | 吨二氧化碳       | {tCO2}
                    tCO₂            | 吨二氧化碳       | {tCO2}
                    吨二氧化碳      | 吨二氧化碳       | {tCO2}
                    万吨二氧化碳    | 万吨二氧化碳     | 10*4.{tCO2}
                    吨二氧化碳/万元 | 吨二氧化碳/万元  | {tCO2}/(10*4.{CNY})
                    tCO₂e           | 吨二氧化碳当量   | {tCO2e}
                    万吨二氧化碳当量 | 万吨二氧化碳当量 | 10*4.{tCO2e}
                    吨二氧化碳（当量） | 吨二氧化碳当量 | {tCO2e}
                    kgCO2/kWh       | 千克二氧化碳/千瓦时 | {kgCO2}/(kW.h)
                    # water
                    升              | 升               | L
                    立方米          | 立方米           | m3
                    m³              | 立方米           | m3
                    ㎥              | 立方米           | m3
                    m^3             | 立方米           | m3
                    万立方米        | 万立方米         | 10*4.m3
                    亿立方米        | 亿立方米         | 10*8.m3
                    万m³/d          | 万立方米/日      | 10*4.m3/d
                    万立方米/日     | 万立方米/日      | 10*4.m3/d
                    立方米/万元     | 立方米/万元      | m3/(10*4.{CNY})
                    m³/万元         | 立方米/万元      | m3/(10*4.{CNY})
                    立方米/亩       | 立方米/亩        | m3/{mu}
                    升/(人·日)      | 升/(人·日)       | L/({person}.d)
                    L/(人·d)        | 升/(人·日)       | L/({person}.d)
                    升/人日         | 升/(人·日)       | L/({person}.d)
                    立方米/秒       | 立方米/秒        | m3/s
                    毫米            | 毫米             | mm
                    m³/t            | 立方米/吨        | m3/t
                    # agriculture and land
                    亩              | 亩               | {mu}
                    万亩            | 万亩             | 10*4.{mu}
                    亿亩            | 亿亩             | 10*8.{mu}
                    公顷            | 公顷             | har
                    hm²             | 公顷             | har
                    平方公里        | 平方公里         | km2
                    ㎢              | 平方公里         | km2
                    km^2            | 平方公里         | km2
                    万平方米        | 万平方米         | 10*4.m2
                    万㎡            | 万平方米         | 10*4.m2
                    平方米/人       | 平方米/人        | m2/{person}
                    ㎡/人           | 平方米/人        | m2/{person}
                    万头            | 万头             | 10*4.{livestock}
                    万羽            | 万羽             | 10*4.{fowl}
                    万只            | 万只             | 10*4.{animal}
                    头/亩           | 头/亩            | {livestock}/{mu}
                    头猪当量/亩     | 猪当量/亩        | {pig-equivalent}/{mu}
                    万株            | 万株             | 10*4.{plant}
                    公斤/公顷       | 千克/公顷        | kg/har
                    # money
                    元              | 元               | {CNY}
                    万元            | 万元             | 10*4.{CNY}
                    百万元          | 百万元           | 10*6.{CNY}
                    亿元            | 亿元             | 10*8.{CNY}
                    千亿元          | 千亿元           | 10*11.{CNY}
                    万亿元          | 万亿元           | 10*12.{CNY}
                    亿美元          | 亿美元           | 10*8.{USD}
                    元/吨           | 元/吨            | {CNY}/t
                    元/人           | 元/人            | {CNY}/{person}
                    元/(人·月)      | 元/(人·月)       | {CNY}/({person}.mo)
                    元/户           | 元/户            | {CNY}/{household}
                    元/立方米       | 元/立方米        | {CNY}/m3
                    万元/亩         | 万元/亩          | 10*4.{CNY}/{mu}
                    万元/人         | 万元/人          | 10*4.{CNY}/{person}
                    亿元/平方公里   | 亿元/平方公里    | 10*8.{CNY}/km2
                    # construction and transport
                    公里            | 公里             | km
                    km              | 公里             | km
                    公里/平方公里   | 公里/平方公里    | km/km2
                    km/km²          | 公里/平方公里    | km/km2
                    公里/百平方公里 | 公里/百平方公里  | km/(10*2.km2)
                    公里/100km²     | 公里/百平方公里  | km/(10*2.km2)
                    公里/万人       | 公里/万人        | km/(10*4.{person})
                    公里/小时       | 公里/小时        | km/h
                    标台/万人       | 标台/万人        | {standard-bus}/(10*4.{person})
                    辆/千人         | 辆/千人          | {vehicle}/(10*3.{person})
                    亿吨公里        | 亿吨·公里        | 10*8.t.km
                    亿人公里        | 亿人·公里        | 10*8.{person}.km
                    元/吨公里       | 元/(吨·公里)     | {CNY}/(t.km)
                    车道公里        | 车道公里         | {lane-km}
                    万标箱          | 万标准箱         | 10*4.{TEU}
                    万TEU           | 万标准箱         | 10*4.{TEU}
                    米              | 米               | m
                    延米            | 米               | m
                    海里            | 海里             | [nmi_i]
                    架次            | 架次             | {flight}
                    栋              | 栋               | {building}
                    幢              | 栋               | {building}
                    套              | 套               | {set}
                    万套            | 万套             | 10*4.{set}
                    间              | 间               | {room}
                    台（套）        | 台套             | {machine-set}
                    台套            | 台套             | {machine-set}
                    蒸吨            | 蒸吨             | {steam-tonne}
                    蒸吨/小时       | 蒸吨/小时        | {steam-tonne}/h
                    # people, services, satisfaction, post
                    人              | 人               | {person}
                    万人            | 万人             | 10*4.{person}
                    名              | 名               | {person-by-name}
                    人次            | 人次             | {person-time}
                    万人次          | 万人次           | 10*4.{person-time}
                    户              | 户               | {household}
                    万户            | 万户             | 10*4.{household}
                    人/户           | 人/户            | {person}/{household}
                    人/平方公里     | 人/平方公里      | {person}/km2
                    个/万人         | 个/万人          | {piece}/(10*4.{person})
                    件/万人         | 件/万人          | {case}/(10*4.{person})
                    张/千人         | 张/千人          | {sheet}/(10*3.{person})
                    床/千人         | 床位/千人        | {bed}/(10*3.{person})
                    例/10万人       | 例/十万人        | {instance}/(10*5.{person})
                    人/10万人       | 人/十万人        | {person}/(10*5.{person})
                    台/每百户       | 台/百户          | {machine}/(10*2.{household})
                    辆/百户         | 辆/百户          | {vehicle}/(10*2.{household})
                    次/年           | 次/年            | {occurrence}/a
                    次/周           | 次/周            | {occurrence}/wk
                    件/人           | 件/人            | {case}/{person}
                    亿件            | 亿件             | 10*8.{case}
                    册/人           | 册/人            | {book}/{person}
                    小时            | 小时             | h
                    分钟            | 分钟             | min
                    工作日          | 工作日           | {working-day}
                    个工作日        | 工作日           | {working-day}
                    个月            | 月               | mo
                    学时            | 学时             | {class-hour}
                    # counters
                    家              | 家               | {enterprise}
                    个              | 个               | {piece}
                    项              | 项               | {item}
                    份              | 份               | {copy}
                    处              | 处               | {site}
                    座              | 座               | {structure}
                    台              | 台               | {machine}
                    辆              | 辆               | {vehicle}
                    件              | 件               | {case}
                    条              | 条               | {strip}
                    所              | 所               | {institution}
                    只              | 只               | {animal}
                    头              | 头               | {livestock}
                    羽              | 羽               | {fowl}
                    株              | 株               | {plant}
                    张              | 张               | {sheet}
                    本              | 本               | {booklet}
                    种              | 种               | {species}
                    起              | 起               | {incident}
                    批              | 批次             | {batch}
                    批次            | 批次             | {batch}
                    次              | 次               | {occurrence}
                    宗              | 宗               | {lot}
                    笔              | 笔               | {transaction}
                    场              | 场次             | {session}
                    场次            | 场次             | {session}
                    期              | 期               | {issue}
                    艘              | 艘               | {vessel}
                    根              | 根               | {rod}
                    组              | 组               | {group}
                    支              | 支               | {team}
                    点              | 点位             | {spot}
                    片              | 片               | {patch}
                    块              | 块               | {block}
                    篇              | 篇               | {article}
                    部              | 部               | {work}
                    类              | 类               | {category}
                    村              | 村               | {village}
                    """)
    void parse_aCellOfATable_isThatUnit(String cell, String zh, String code) {
        UnitOfMeasure unit = UnitOfMeasure.parse(cell);
        assertEquals(zh, unit.toString());
        assertEquals(code, unit.code());
        assertReadBack(unit);
    }

    @Test
    void parse_everyAtomWithEveryScale_isReadBack() {
        for (UnitAtom atom : UnitAtom.values()) {
            for (String scale : SCALES) {
                UnitOfMeasure above = UnitOfMeasure.parse(scale + atom.label());
                assertReadBack(above);
                assertReadBack(UnitOfMeasure.parse("1/" + scale + atom.code()));
            }
        }
    }

    @Test
    void spellings_ofTheCatalogue_areReadAndKeepTheirKind() {
        for (String spelling : UnitOfMeasure.spellings()) {
            assertReadBack(UnitOfMeasure.parse(spelling));
        }
        assertTrue(UnitOfMeasure.spellings().containsAll(List.of("吨", "t", "m2", "kW·h", "人次", "%")));
        assertFalse(UnitOfMeasure.spellings().contains("度"));
        assertTrue(UnitOfMeasure.scales().containsAll(List.of("万", "亿")));
    }

    /** One unit for every base kind; no two of them add, compare or convert, by us or by JSR-385. */
    @Test
    void everyPairOfBaseKinds_isRefused() {
        List<UnitOfMeasure> units = new ArrayList<>();
        for (BaseKind kind : BaseKind.values()) {
            for (UnitAtom atom : UnitAtom.values()) {
                if (atom.kind() == kind) {
                    units.add(UnitOfMeasure.parse(atom.code()));
                    break;
                }
            }
        }
        for (String based : List.of("元(现价)", "元(2020年价)", "人(常住)", "人(户籍)")) {
            units.add(UnitOfMeasure.parse(based));
        }
        assertEquals(BaseKind.values().length, units.size());
        for (String compound : List.of(
                "吨/年",
                "吨/日",
                "吨/月",
                "吨/万元",
                "千克/人",
                "千克/(人·日)",
                "元/人",
                "元/吨",
                "个/万人",
                "立方米/万元",
                "吨标准煤/万元",
                "千瓦时/万元",
                "kW·d",
                "mg/L",
                "mg/Nm3",
                "吨/吨",
                "元/万元",
                "亩/亩",
                "人/人",
                "公里/平方公里",
                "元(2015年价)",
                "吨/万元(现价)",
                "吨/万元(2015年价)",
                "吨/万元(2020年价)",
                "千克/(人(常住)·日)",
                "千克/(人(户籍)·日)",
                "元(2015年价)/元(2015年价)",
                "元(2020年价)/元(2020年价)",
                "元(现价)/元(现价)",
                "元(现价)/元(2020年价)",
                "1/年")) {
            units.add(UnitOfMeasure.parse(compound));
        }
        int refused = 0;
        for (UnitOfMeasure one : units) {
            for (UnitOfMeasure other : units) {
                if (!one.equals(other)) {
                    Figure a = Figure.of("35", one);
                    Figure b = Figure.of("35", other);
                    assertFalse(one.isComparableTo(other), one + " and " + other);
                    assertThrows(UnitMismatchException.class, () -> a.compareTo(b));
                    assertThrows(UnitMismatchException.class, () -> a.plus(b));
                    assertThrows(UnitMismatchException.class, () -> a.valueIn(other));
                    refused++;
                }
            }
        }
        assertTrue(refused > 10_000, refused + " pairs");
    }

    /** Pairs that people do mix up. */
    @ParameterizedTest
    @CsvSource({
        "%, 百分点",
        "%, ‰",
        "%, 分",
        "%, 倍",
        "%, ppm",
        "‰, ‱",
        "家, 个",
        "家, 户",
        "个, 项",
        "人, 人次",
        "人, 户",
        "人, 名",
        "次, 人次",
        "吨, 吨/年",
        "万吨, 万吨/年",
        "吨/日, 吨/年",
        "吨/月, 吨/年",
        "吨/万元, 吨",
        "吨, 吨标准煤",
        "吨, 吨二氧化碳",
        "吨二氧化碳, 吨二氧化碳当量",
        "吨标准煤, 千瓦时",
        "吨标准煤, 吨标准油",
        "GJ, 大卡",
        "千瓦, 千瓦时",
        "千瓦, 千伏安",
        "千瓦时, 千瓦·天",
        "立方米, 标准立方米",
        "立方米, 平方米",
        "公里, 平方公里",
        "公里, 车道公里",
        "元, 美元",
        "美元, 港元",
        "日, 工作日",
        "日, 年",
        "小时, 学时",
        "月, 季度",
        "分钟, 分",
        "分贝, dB(A)",
        "台, 套",
        "台, 台套",
        "台, 标台",
        "辆, 标台",
        "头, 猪当量",
        "千克/人, 千克/(人·日)",
        "mg/L, mg/kg",
        "mg/m3, mg/Nm3",
        "ng, ngTEQ",
        "名次, 名",
        "级, 星级",
        "张, 床",
        "册, 本",
        "批次, 次",
        "场次, 次",
        "点位, 百分点",
        "吨/吨, 元/元",
        "吨/吨, 1/年"
    })
    void isComparableTo_whatPeopleMixUp_isFalse(String one, String other) {
        Figure a = Figure.of("1", UnitOfMeasure.parse(one));
        Figure b = Figure.of("1", UnitOfMeasure.parse(other));
        assertNotEquals(a.unit().kind(), b.unit().kind());
        Refusals.assertBilingual(assertThrows(UnitMismatchException.class, () -> a.plus(b)));
        assertFalse(a.unit().toUnit().isCompatible(b.unit().toUnit()), "JSR-385 must refuse it, too");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 亩, 2000, 平方米, 3",
        "1, 公顷, 15, 亩, 1",
        "1, 平方公里, 100, 公顷, 1",
        "1, 斤, 500, 克, 1",
        "1, 吨, 1000000000, 毫克, 1",
        "1, 千瓦时, 3.6, 兆焦, 1",
        "1, GWh, 1000, MWh, 1",
        "1, 亿千瓦时, 10000, 万度, 1",
        "1, 吨标准煤, 1000, 千克标准煤, 1",
        "1, 千克标准煤, 1000, gce, 1",
        "1, 日, 24, 小时, 1",
        "1, 小时, 60, 分钟, 1",
        "1, 分钟, 60, 秒, 1",
        "1, 周, 7, 天, 1",
        "1, 立方米, 1000, 升, 1",
        "1, 升, 1000, 毫升, 1",
        "1, 吉瓦, 100, 万千瓦, 1",
        "1, 海里, 1852, 米, 1",
        "1, mg/kg, 1, g/t, 1",
        "1, mg/L, 1, g/m3, 1",
        "1, 例/10万人, 10, 例/百万人, 1",
        "24, 吨/日, 1, 吨/小时, 1",
        "1, 吨二氧化碳, 1000, kgCO2, 1",
        "1, kgCO2/kWh, 1, 吨二氧化碳/兆瓦时, 1"
    })
    void isEquivalentTo_twoUnitsOfOneKind_isExact(
            String one, String oneUnit, String other, String otherUnit, int divisor) {
        UnitOfMeasure a = UnitOfMeasure.parse(oneUnit);
        UnitOfMeasure b = UnitOfMeasure.parse(otherUnit);
        assertTrue(a.isComparableTo(b));
        assertEquals(
                Rational.of(new BigDecimal(one)).times(a.factor()),
                Rational.of(new BigDecimal(other))
                        .times(b.factor())
                        .times(Rational.of(divisor).pow(-1)));
    }

    @Test
    void isCount_ofMeasuresAndScores_isFalse() {
        for (String text : List.of("吨", "%", "分", "级", "名次", "倍", "日", "月", "标台", "标准箱", "猪当量", "吨/年", "个/万人", "千瓦时")) {
            assertFalse(UnitOfMeasure.parse(text).isCount(), text);
        }
        for (String text : List.of("家", "个", "人", "名", "户", "次", "条", "万羽", "台套", "村")) {
            assertTrue(UnitOfMeasure.parse(text).isCount(), text);
        }
    }

    /** The issue asks for sixty spellings in use; those of the tables above and of the catalogue are many more. */
    @Test
    void spellings_withTheirScales_areMoreThanFiveHundred() {
        Set<String> read = new HashSet<>();
        for (String spelling : UnitOfMeasure.spellings()) {
            assertReadBack(UnitOfMeasure.parse(spelling));
            read.add(spelling);
        }
        assertTrue(read.size() > 350, read.size() + " spellings");
    }

    @Test
    void label_ofEveryBaseKind_isItsOwn() {
        Set<String> labels = new HashSet<>();
        for (BaseKind kind : BaseKind.values()) {
            assertTrue(labels.add(kind.label().zh()) && labels.add(kind.label().en()), kind.name());
        }
    }

    private static void assertReadBack(UnitOfMeasure unit) {
        for (String text : List.of(unit.toString(), unit.code())) {
            UnitOfMeasure again = UnitOfMeasure.parse(text);
            assertEquals(unit, again, text);
            assertEquals(unit.kind(), again.kind(), text);
            assertEquals(unit.factor(), again.factor(), text);
        }
        assertTrue(unit.code().chars().allMatch(c -> c > 32 && c < 127), unit.code());
    }
}
