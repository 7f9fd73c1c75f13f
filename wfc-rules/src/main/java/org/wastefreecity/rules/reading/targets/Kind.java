/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import org.wastefreecity.model.wording.Wording;

/** What a word of a target says. The letter stands for it in the shapes of clauses. */
enum Kind {
    QUANTITY('q', "数值", "a value"),
    RANGE('r', "区间", "a range"),
    TOLERANCE('z', "数值与偏差", "a value and its tolerance"),
    AT_LEAST('G', "下限", "a floor"),
    AT_MOST('L', "上限", "a ceiling"),
    EQUAL('E', "等于", "equality"),
    ABOUT('A', "约数", "approximation"),
    REACH('R', "达到", "reaching"),
    RISE_TO('U', "升至", "rising to"),
    FALL_TO('F', "降至", "falling to"),
    CONTROL('K', "控制在", "keeping within"),
    HOLD('H', "保持", "holding"),
    OR_MORE('g', "以上", "or more"),
    OR_LESS('l', "以下", "or less"),
    ROUGHLY('a', "左右", "or so"),
    ODD('x', "余", "and some"),
    FALL('D', "下降", "a fall"),
    RISE('I', "上升", "a rise"),
    MULTIPLE('j', "倍数变化", "a change by a multiple"),
    YEARLY('y', "年均", "a yearly mean"),
    TOTAL('c', "累计", "a total"),
    BASE('B', "基期", "the base of a change"),
    MODIFIER('m', "修饰语", "a modifier"),
    FILLER('f', "虚词", "a word without weight"),
    SIGN('S', "增减方向", "a sign of change"),
    CONTINUING('W', "持续", "continuing"),
    BETTER('i', "改善", "becoming better"),
    EXTENT('Z', "全部或为零", "all or none"),
    REFERENCE('C', "对照", "a reference"),
    RANK('k', "位次", "a place in a ranking"),
    GRADE('d', "等级", "a grade"),
    DEADLINE('e', "期限", "a deadline"),
    BRACKET('b', "括注", "words in brackets"),
    SCOPE('o', "适用范围", "a scope"),
    FROM('s', "起点", "where it starts from"),
    COUNTING('p', "口径", "how it is counted"),
    COMMA(',', "逗号", "a comma"),
    STOP(';', "分号", "the end of a clause"),
    LIST('、', "顿号", "a list"),
    SLASH('/', "斜线", "a slash"),
    AND('v', "且", "and"),
    OR('w', "或", "or"),
    RESPECTIVELY('&', "分别", "respectively"),
    MARK('*', "注释符号", "a footnote mark"),
    DAMAGE('X', "疑误字符", "damaged characters"),
    TEXT('t', "文字", "words");

    private final char letter;
    private final Wording label;

    Kind(char letter, String zh, String en) {
        this.letter = letter;
        this.label = Wording.of(zh, en);
    }

    char letter() {
        return letter;
    }

    Wording label() {
        return label;
    }
}
