/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.Locale;
import org.wastefreecity.model.wording.Wording;

/**
 * What a formula must satisfy before any data are read (公式规则), each with a stable id such as {@code different-kinds}.
 * <p>
 * The page docs/formulas.md shows a faulty formula for each of them.
 */
public enum FormulaRule {
    /** The text holds a formula. */
    EMPTY_FORMULA("公式不得为空", "a formula"),
    /** The text is short enough. */
    TEXT_TOO_LONG("公式不超过4000字符", "at most 4,000 characters"),
    /** Brackets and calls are not nested too deeply. */
    NESTED_TOO_DEEPLY("嵌套不超过50层", "at most 50 levels of brackets, calls and references"),
    /** The formula does not have too many parts. */
    TOO_MANY_PARTS("不超过2000个组成部分", "at most 2,000 parts, those of the indicators it refers to included"),
    /** Only characters of the language stand outside quotes. */
    UNKNOWN_CHARACTER("公式语言的字符", "characters of the formula language"),
    /** No letter pretends to be another one. */
    LOOKALIKE_LETTER(
            "汉字、ASCII 字母和数字，不用形似字符", "Han letters and ASCII letters and digits, none that only look like them"),
    /** Everything in the text can be seen. */
    INVISIBLE_CHARACTER("看得见的字符", "characters that can be seen"),
    /** A quote is closed. */
    UNCLOSED_QUOTE("引号成对", "a closing quote"),
    /** A unit is closed. */
    UNCLOSED_UNIT("方括号成对", "a closing square bracket"),
    /** Numbers are plain decimals. */
    MALFORMED_NUMBER("十进制数，如 12.5", "a plain decimal such as 12.5"),
    /** Numbers are short enough. */
    NUMBER_TOO_LONG("不超过38位整数、18位小数", "at most 38 digits before and 18 after the point"),
    /** Units are known. */
    UNKNOWN_UNIT("目录中的计量单位", "a unit of the catalogue"),
    /** Units have one reading. */
    AMBIGUOUS_UNIT("只有一种读法的计量单位", "a unit with one reading"),
    /** A unit stands behind a number. */
    MISPLACED_UNIT("方括号中的单位紧跟在数字之后", "a unit in square brackets right behind a number"),
    /** Every operator has its operands. */
    MISSING_OPERAND("运算符两侧都有运算对象", "an operand on each side of an operator"),
    /** Operands are joined by operators. */
    MISSING_OPERATOR("两个运算对象之间有运算符", "an operator between two operands"),
    /** Brackets are closed. */
    MISSING_BRACKET("括号成对", "a closing bracket"),
    /** Nothing stands behind the formula. */
    UNEXPECTED_TEXT("公式之后没有其他内容", "nothing behind the formula"),
    /** A name is called. */
    BARE_NAME("统计量和函数之后有括号", "brackets behind a measure or function"),
    /** What 0/0 means is written in one way. */
    MALFORMED_CLAUSE("; 0/0 = 不适用，或一个数", "; 0/0 = not_applicable, or a number"),
    /** Names of measures and functions are known. */
    UNKNOWN_NAME("目录中的统计量或公式语言的函数", "a measure of the catalogue or a function of the language"),
    /** Categories are known. */
    UNKNOWN_CATEGORY("类别目录中的类别", "a category of the tree"),
    /** A category's name means one category. */
    AMBIGUOUS_CATEGORY("只指一个类别的名称", "a name of one category only"),
    /** Keys are known and fit what is called. */
    UNKNOWN_KEY("此处可用的参数名", "a key that can be used here"),
    /** Each key and each value stands once. */
    REPEATED_ARGUMENT("参数名和取值各写一次", "each key and each value once"),
    /** Values of keys are known. */
    UNKNOWN_VALUE("该参数的取值", "a value of the key"),
    /** Calls have as many arguments as they need. */
    ARGUMENT_COUNT("参数个数", "the number of arguments it takes"),
    /** Arguments are what is asked for. */
    ARGUMENT_FORM("统计量的参数是类别，函数的参数是算式", "categories for a measure and expressions for a function"),
    /** Territories are division codes. */
    TERRITORY_CODE("六位行政区划代码", "a division code of six digits"),
    /** Territories do not overlap. */
    OVERLAPPING_TERRITORIES("互不重叠的行政区划", "divisions that do not overlap"),
    /** Years are plausible. */
    YEAR_OUT_OF_RANGE("1900至2999年", "years from 1900 to 2999"),
    /** The first year is before the last. */
    YEARS_OUT_OF_ORDER("首年早于末年", "a first year before the last"),
    /** Something is selected. */
    EMPTY_SELECTION("至少选中一个类别", "a selection of at least one category"),
    /** A base year is known where it is needed. */
    BASE_YEAR_NEEDED("指标体系给出基准年", "a base year of the system"),
    /** What is added or compared is of one kind. */
    DIFFERENT_KINDS("同类的量相加减、相比较", "quantities of one kind where they are added or compared"),
    /** Amounts stay apart from capacities. */
    AMOUNT_AND_CAPACITY("总量与单位时间的能力不相加减、不比较", "amounts apart from amounts in a time"),
    /** One basis of prices or population is kept. */
    DIFFERENT_BASIS("价格口径、人口口径一致", "one basis of prices and of population"),
    /** Plain numbers stay apart from quantities. */
    NUMBER_AND_QUANTITY("纯数与有单位的量不相加减、不比较", "plain numbers apart from quantities"),
    /** Rates are never added. */
    ADDED_RATES("比率不相加：先加总分子和分母", "no sum of rates: the parts are summed first"),
    /** Shares that are compared have wholes of one kind. */
    DIFFERENT_SHARES("整体同类的占比才相减、相比较", "shares of wholes of one kind where they are subtracted or compared"),
    /** Percentages stay apart from percentage points. */
    PERCENT_AND_POINTS("百分比与百分点分开", "percentages apart from percentage points"),
    /** The unit is left to scale. */
    SCALE_BY_HAND("由单位换算，不自行乘除100、1000等", "no factor of 100, 1000 … by hand: units convert"),
    /** The answer fits the indicator's unit. */
    ANSWER_KIND("结果与指标的计量单位同类", "an answer of the kind of the indicator's unit"),
    /** The formula counts something. */
    NOTHING_COUNTED("至少用到一个统计量", "at least one measure"),
    /** A share's part is inside its whole. */
    PART_OUTSIDE_WHOLE("占比的分子按目录包含于分母", "a part that the catalogue declares within the whole"),
    /** A figure per head is divided by persons. */
    NOT_BY_PERSONS("人均的分母是人数", "a number of persons below a figure per head"),
    /** An intensity is of two kinds. */
    INTENSITY_OF_ONE_KIND("强度的分子与分母不同类", "two different kinds in an intensity"),
    /** Selections along categories can be combined. */
    CATEGORY_ADDITIVITY("该统计量可跨类别合并", "a measure that combines over categories"),
    /** Selections along time can be combined. */
    TIME_ADDITIVITY("该统计量可跨年合并", "a measure that combines over years"),
    /** Selections along territory can be combined. */
    TERRITORY_ADDITIVITY("该统计量可跨地域合并", "a measure that combines over territories"),
    /** A mean is weighted by what the measure declares. */
    DECLARED_WEIGHT("按目录声明的权数加权", "the weight that the measure declares"),
    /** Nothing is divided by a literal 0. */
    DIVISION_BY_ZERO("除数不为零", "a divisor other than 0"),
    /** It is said what 0/0 means. */
    ZERO_OVER_ZERO_OPEN("可能出现0/0时，须说明其含义", "an answer for 0/0 where it can occur"),
    /** It is not said what 0/0 means where there is none. */
    ZERO_OVER_ZERO_IDLE("不可能出现0/0时，不写该子句", "no answer for 0/0 where it cannot occur"),
    /** The answer for 0/0 is of the kind of the indicator's unit. */
    ZERO_OVER_ZERO_KIND("0/0的取值与指标的计量单位同类", "an answer for 0/0 of the kind of the indicator's unit"),
    /** What changes is not tied to a period. */
    CHANGE_PERIOD("变化率自行决定时期，其中不另设时期", "no period inside a change, which sets it"),
    /** A change is not taken of a change. */
    CHANGE_OF_CHANGE("不对变化率、百分点再求变化率", "no change of a change or of points"),
    /** Days are those of what they stand beside. */
    DAYS_OF_ANOTHER_PERIOD("天数只与本期的统计量相乘除", "days of this period beside measures of this period only"),
    /** References stand in a system. */
    INDICATOR_OUTSIDE_SYSTEM("引用指标的公式属于一个指标体系", "a system around a formula that refers to indicators"),
    /** Referenced indicators exist. */
    UNKNOWN_INDICATOR("本体系的指标序号", "the number of an indicator of the system"),
    /** Referenced indicators can be computed. */
    INDICATOR_NOT_COMPUTED("被引用的指标有正确的公式和单位", "an indicator with a unit and a sound formula"),
    /** References do not run in a ring. */
    INDICATOR_CYCLE("指标之间不循环引用", "no ring of references");

    private final Wording demand;

    FormulaRule(String zh, String en) {
        this.demand = Wording.of(zh, en);
    }

    /**
     * The stable id.
     *
     * @return lower case with hyphens, such as {@code different-kinds}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What the rule demands.
     *
     * @return in both languages
     */
    public Wording demand() {
        return demand;
    }
}
