/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import org.wastefreecity.model.wording.Wording;

/**
 * A kind of thing that is counted or measured (量的种类), each with a dimension of its own.
 * <p>
 * 3 人 is not 3 家, and 5 percentage points are not 5 %: general unit libraries treat all of them as plain numbers and add
 * them. A year is a reporting year and not a number of days, so a capacity per year never turns into one per day by a
 * factor that ignores leap years.
 */
public enum BaseKind {
    /** Mass (质量). */
    MASS("质量", "mass"),
    /** Money (金额), price basis not stated. */
    MONEY("金额", "money"),
    /** Time in days (天数). */
    DAY("天数", "days"),
    /** Reporting months (月度). */
    MONTH("月度", "months"),
    /** Reporting years (年度). */
    YEAR("年度", "years"),
    /** Area (面积). */
    AREA("面积", "area"),
    /** Volume (体积). */
    VOLUME("体积", "volume"),
    /** Length (长度). */
    LENGTH("长度", "length"),
    /** Share of a whole in hundredths (百分比). */
    PERCENT("百分比", "per cent"),
    /** Share of a whole in thousandths (千分比). */
    PERMILLE("千分比", "per mille"),
    /** Difference of two percentages (百分点). */
    PERCENTAGE_POINT("百分点", "percentage points"),
    /** Persons (人). */
    PERSON("人数", "persons"),
    /** Person-times (人次). */
    PERSON_TIME("人次", "person-times"),
    /** Households (户). */
    HOUSEHOLD("户数", "households"),
    /** Enterprises and institutions (家). */
    ENTERPRISE("家数", "enterprises"),
    /** Things in general (个). */
    PIECE("个数", "pieces"),
    /** Items of work, projects, rules (项). */
    ITEM("项数", "items"),
    /** Copies of documents or samples (份). */
    COPY("份数", "copies"),
    /** Sites (处). */
    SITE("处数", "sites"),
    /** Large structures (座). */
    STRUCTURE("座数", "structures"),
    /** Machines (台). */
    MACHINE("台数", "machines"),
    /** Vehicles (辆). */
    VEHICLE("辆数", "vehicles"),
    /** Cases and articles (件). */
    CASE("件数", "cases"),
    /** Points of a score (分). */
    POINT("分数", "points"),
    /** Place in a ranking (名). */
    RANK("名次", "rank"),
    /** Energy as standard coal (标准煤). */
    COAL_EQUIVALENT("标准煤", "coal equivalent");

    private final Wording label;

    BaseKind(String zh, String en) {
        this.label = Wording.of(zh, en);
    }

    /**
     * Whether things of this kind are counted one by one.
     *
     * @return whether figures of it are whole numbers of things
     */
    public boolean isCount() {
        return compareTo(PERSON) >= 0 && compareTo(CASE) <= 0;
    }

    /**
     * What the kind is called.
     *
     * @return in both languages
     */
    public Wording label() {
        return label;
    }
}
