/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wastefreecity.model.measure.UnitOfMeasure;

class UnitPrefixTest {

    /** A text, the place where the unit begins is marked by a bar. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    5|万吨/年以上;            万吨/年
                    不低于90|%;               %
                    40|%-45%;                 %
                    40|%/50%;                 %
                    90|％以上;                %
                    提高5|个百分点;           个百分点
                    5|个以上;                 个
                    3|级以上;                 级
                    3|项目标任务;             项
                    3|家电子企业;             家
                    新增10|家企业;            家
                    5|家、6家;                家
                    2|个人工湿地;             个
                    3|支队伍;                 支
                    4|种类型;                 种
                    2|座位于禅城区的填埋场;   座
                    2|倍增长;                 倍
                    1.2|kg/(人·日)以下;       kg/(人·日)
                    1.2|千克/（人·天）以下;   千克/(人·日)
                    1.2|千克/人/日;           千克/(人·日)
                    1.2|千克/人日;            千克/(人·日)
                    35|μg/m³以下;             μg/m³
                    35|微克每立方米以下;      微克/立方米
                    30|ug/m3;                 ug/m3
                    55|dB（A）;               dB(A)
                    500|万 t / a;             万吨/年
                    6.5|亿kW·h;               亿千瓦时
                    6.5|亿kW.h。;             亿千瓦时
                    0.5|元/kW·h;              元/千瓦时
                    12|m³/万元;               立方米/万元
                    12|㎥/万元，;             立方米/万元
                    3|tce/万元;               tce/万元
                    200|吨标准煤;             吨标准煤
                    12|台（套）;              台套
                    5|万吨二氧化碳当量;       万吨二氧化碳当量
                    41|例/10万人以下;         例/十万人
                    7.5|公里/100平方公里;     公里/百平方公里
                    5|元每人每月;             元/(人·月)
                    3|年内完成;               年
                    三|年内完成;              年
                    3|个月内;                 个月
                    15|个工作日内;            工作日
                    24|小时内;                小时
                    15|分钟;                  分钟
                    90|分以上;                分
                    ２|万ｔ／ａ;              万吨/年
                    5|人次以上;               人次
                    12|t;                     t
                    100|平方公里;             平方公里
                    100|m2以上;               平方米
                    5|亩/人。;                亩/人
                    |吨/万元;                 吨/万元
                    达到 40 |%;               %
                    1200|万元/亩/;            万元/亩
                    """)
    void at_aUnitInRunningText_isTheLongest(String marked, String unit) {
        int from = marked.indexOf('|');
        String text = marked.substring(0, from) + marked.substring(from + 1);
        UnitPrefix.Match match =
                UnitPrefix.at(text, from).orElseThrow(() -> new AssertionError("nothing at " + text.substring(from)));
        assertEquals(UnitOfMeasure.parse(unit).kind(), match.unit().kind());
        assertEquals(UnitOfMeasure.parse(unit).factor(), match.unit().factor());
        assertEquals(match.unit(), UnitOfMeasure.parse(text.substring(from, match.end())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025|年",
                "二〇二五|年",
                "12|月底",
                "30|日前",
                "到|年底",
                "40%、30%|分别达到",
                "|分别达到",
                "三|分之一",
                "|家庭",
                "10万|家庭",
                "|人均",
                "|台账",
                "|次序",
                "|名列前茅",
                "|项目",
                "10|项目",
                "|处理",
                "|处置",
                "|座谈会",
                "|日常",
                "|天然气",
                "|条例",
                "|张家港",
                "|元旦",
                "统一|处理",
                "|家电",
                "5|tax",
                "5|kgs",
                "5|",
                "|",
                "5|磅",
                "5|万",
                "5|万/年",
                "5|/年",
                "1.2|千克/人·日",
                "5|个/家",
                "5|度",
                "3|部分",
                "|点源",
                "5|(吨)",
                "|年均",
                "|A级"
            })
    void at_noUnit_isEmpty(String marked) {
        int from = marked.indexOf('|');
        String text = marked.substring(0, from) + marked.substring(from + 1);
        assertEquals(Optional.empty(), UnitPrefix.at(text, from));
    }

    @Test
    void at_aUnitInRunningText_endsBehindItsLastCharacter() {
        assertEquals(5, UnitPrefix.at("5万吨/年以上", 1).orElseThrow().end());
        assertEquals(
                1 + "万 t / a".length(),
                UnitPrefix.at("5万 t / a以上", 1).orElseThrow().end());
        for (String text : new String[] {"5吨（", "5吨/", "5吨/（年", "5吨·", "5吨/某", "5吨 "}) {
            assertEquals(2, UnitPrefix.at(text, 1).orElseThrow().end(), text);
        }
    }

    /** At every place of a text as long as a cell may be. */
    @ParameterizedTest
    @ValueSource(strings = {"吨", "吨/", "吨·", "万", "kW·", "/(人·", " ", "5万吨/年", "每", "10", "吨二氧化碳", "项目", "9 万"})
    void at_everyPlaceOfALongText_isFast(String part) {
        String text = part.repeat(10_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            int found = 0;
            for (int i = 0; i <= text.length(); i++) {
                found += UnitPrefix.at(text, i).isPresent() ? 1 : 0;
            }
            assertTrue(found >= 0);
        });
    }

    @Test
    void at_everySpellingOfTheCatalogueBehindAFigure_isFound() {
        for (String spelling : UnitOfMeasure.spellings()) {
            if (!spelling.equals("月") && !spelling.equals("日")) {
                UnitPrefix.Match match =
                        UnitPrefix.at("5" + spelling, 1).orElseThrow(() -> new AssertionError(spelling));
                assertEquals(UnitOfMeasure.parse(spelling), match.unit());
                assertEquals(1 + spelling.length(), match.end());
            }
        }
    }
}
