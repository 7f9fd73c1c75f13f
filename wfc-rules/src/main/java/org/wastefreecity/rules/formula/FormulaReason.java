/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import org.wastefreecity.model.wording.Wording;

/** Why a formula has no value (无值原因). */
public enum FormulaReason {
    /** Both parts of a ratio are 0. */
    ZERO_OVER_ZERO("分子和分母都是0", "both parts of a ratio are 0"),
    /** Something other than 0 is divided by 0. */
    DENOMINATOR_ZERO("分母是0", "a denominator is 0"),
    /** The denominator is 0 and the numerator is not known. */
    DENOMINATOR_ZERO_NUMERATOR_UNKNOWN("分母是0，分子未知", "a denominator is 0 and its numerator is not known"),
    /** An input is missing, and what is known says nothing of the result. */
    INPUT_MISSING("缺少数据", "an input is missing"),
    /** The formula needs a base year and the context has none. */
    NO_BASE_YEAR("未给出基准年", "no base year was given"),
    /** The calendar has no such period: the previous year of several years, 29 February of 2023. */
    NO_SUCH_PERIOD("没有对应的时期", "there is no such period"),
    /** The exact value has too many digits to be computed safely. */
    TOO_MANY_DIGITS("精确值位数过多", "the exact value has too many digits"),
    /** The evaluation takes too many steps. */
    TOO_MANY_STEPS("计算步骤过多", "the evaluation takes too many steps");

    private final Wording words;

    FormulaReason(String zh, String en) {
        this.words = Wording.of(zh, en);
    }

    /**
     * The reason in words.
     *
     * @return in both languages
     */
    public Wording words() {
        return words;
    }
}
