/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import org.wastefreecity.model.wording.Wording;

/** What a {@link ReadingNote} is about, with its text; {0} is the phrase, {1} the likely reading or what was assumed. */
public enum NoteCode {
    /** A phrase was not understood. */
    NOT_UNDERSTOOD("未能理解“{0}”", "\"{0}\" was not understood"),
    /** The cell is longer than anything that is read. */
    TOO_LONG("单元格过长（超过10000字符），未读取", "the cell is too long (more than 10,000 characters) and was not read"),
    /** The characters look damaged by scanning or typing. */
    SUSPECT("“{0}”疑有误识字符，可能是“{1}”，未采用", "\"{0}\" looks damaged; likely \"{1}\", not adopted"),
    /** A footnote mark was set aside. */
    FOOTNOTE_MARK("注释符号“{0}”已另记", "the footnote mark \"{0}\" was set aside"),
    /** A number without direction, decided by the indicator's name. */
    DIRECTION_FROM_NAME("数值未写明方向，按指标名称中的“{0}”判断：{1}", "no direction is printed; \"{0}\" in the name decides: {1}"),
    /** A number without direction, and nothing decides. */
    DIRECTION_UNKNOWN("“{0}”未写明方向，指标名称亦不能判断", "\"{0}\" states no direction, and the name does not decide it"),
    /** The text says one direction, the declaration or the name another. */
    DIRECTION_CONFLICT("“{0}”的方向与指标方向（{1}）相反，请核实", "\"{0}\" points the other way than the indicator ({1}); check it"),
    /** The unit of the cell is not that of the unit column. */
    UNIT_DIFFERS("单元格的单位“{0}”与单位栏“{1}”不同", "the unit \"{0}\" of the cell differs from the unit column's \"{1}\""),
    /** No unit is stated anywhere. */
    UNIT_MISSING("“{0}”没有计量单位", "\"{0}\" has no unit"),
    /** A unit was taken from the name or the form of the text. */
    UNIT_ASSUMED("单位未写明，按“{0}”取“{1}”", "the unit is not stated; \"{0}\" suggests \"{1}\""),
    /** A unit that the catalogue does not have. */
    UNIT_UNKNOWN("目录中没有计量单位“{0}”", "the catalogue has no unit \"{0}\""),
    /** A unit that can be read in two ways. */
    UNIT_AMBIGUOUS("计量单位“{0}”有多种读法：{1}", "the unit \"{0}\" can be read in more than one way: {1}"),
    /** One value printed twice in two units that do not agree. */
    VALUES_DISAGREE("同一数值的两种写法不一致：{0}，{1}", "one value printed twice, and the two differ: {0}, {1}"),
    /** One value printed twice in two units that agree. */
    VALUE_REPEATED("同一数值另以“{0}”表示", "the same value is printed again as \"{0}\""),
    /** A value that the unit does not allow. */
    VALUE_IMPOSSIBLE("“{0}”超出可能的范围", "\"{0}\" is outside what is possible"),
    /** A change whose base is not named. */
    BASE_NOT_NAMED("“{0}”未写明变化的基期", "\"{0}\" does not name the base of the change"),
    /** A deviation that is not stated. */
    TOLERANCE_NOT_STATED("“{0}”未写明允许的偏差", "\"{0}\" does not state its tolerance"),
    /** A grade whose scale is not stated. */
    SCALE_ASSUMED("“{0}”的等级量表未写明，按{1}", "the scale of \"{0}\" is not stated; taken as {1}"),
    /** Kept in the document's words, as work to be done. */
    KEPT_AS_WORDS("“{0}”按原文作为交付事项", "\"{0}\" is kept in its words as something to be delivered"),
    /** Kept in the document's words, as a reference to somebody else's decision. */
    KEPT_AS_REFERENCE("“{0}”指向另行规定，数值未载明", "\"{0}\" refers to a duty set elsewhere; no figure is stated"),
    /** Words in brackets or notes that do not change the condition. */
    REMARK("附注“{0}”按原文保留", "the remark \"{0}\" is kept in its words"),
    /** Several values, and it is not said of what each speaks. */
    SUBJECTS_UNKNOWN("“{0}”含多个数值，未写明各自的对象", "\"{0}\" has several values and does not say what each speaks of"),
    /** A unit cell that says what the answer looks like. */
    ANSWER_FORM("单位栏“{0}”说明的是回答的形式，不是计量单位", "\"{0}\" in the unit column is the form of the answer and no unit"),
    /** A list of parties that is not complete. */
    OPEN_LIST("“{0}”未列全单位", "\"{0}\" leaves the list of parties open"),
    /** A party named as a group. */
    COLLECTIVE_PARTY("“{0}”为集合称谓，所含单位须另行确定", "\"{0}\" names a group; its members are to be listed elsewhere"),
    /** A name that has no ending of a body. */
    PARTY_UNSURE("“{0}”是否为单位名称须核实", "check whether \"{0}\" is the name of a body"),
    /** A name whose inner 和 may join two bodies. */
    JOINED_NAMES("“{0}”可能含两个单位：{1}，未拆分", "\"{0}\" may be two bodies: {1}; not split");

    private final Wording template;

    NoteCode(String zh, String en) {
        this.template = Wording.of(zh, en);
    }

    /**
     * The text with places for the phrase and the likely reading.
     *
     * @return in both languages
     */
    public Wording template() {
        return template;
    }
}
