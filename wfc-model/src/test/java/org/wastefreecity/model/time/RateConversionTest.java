/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.wastefreecity.model.Refusals.assertBilingual;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.measure.UnitOfMeasure;

/** Per-head-and-day figures know the days of their year. */
class RateConversionTest {

    @ParameterizedTest
    @CsvSource({
        "2020, 1.47 千克/(人·日), 千克/(人·年), 538.02", // Foshan's row 12 in its base year, a leap year
        "2021, 1.47 千克/(人·日), 千克/(人·年), 536.55",
        "2020, 1.47 千克/(人(常住)·日), 吨/(人(常住)·年), 0.53802",
        "2020, 538.02 千克/(人·年), 千克/(人·日), 1.47",
        "1900, 1 千克/(人·日), 千克/(人·年), 365", // no leap year
        "2000, 1 千克/(人·日), 千克/(人·年), 366",
        "2021/2024, 1 吨/日, 吨/年, 365.25",
        "2020-02, 1 吨/日, 吨/月, 29",
        "2020-Q1, 1 吨/日, 吨/季度, 91",
        "2021-Q1, 2 吨/日, 吨/月, 60",
        "2020-S1, 1 吨/季度, 吨/月, 0.333333333333333333",
        "2020, 12 吨/月, 吨/年, 144",
        "2020-09-30, 1 吨/小时, 吨/日, 24",
        "2020, 5 万吨, 吨, 50000"
    })
    void valueIn_ofARate_countsTheDaysOfThePeriod(String period, String figure, String unit, String expected) {
        Rational value = ReportingPeriod.parse(period).valueIn(Figure.parse(figure), UnitOfMeasure.parse(unit));
        if (expected.startsWith("0.333")) {
            assertEquals(Rational.of(1, 3), value);
        } else {
            assertEquals(Rational.of(new BigDecimal(expected)), value);
        }
    }

    /** Case W11: the sum of a full leap year stands for that year with the factor 1, and not 365/366. */
    @Test
    void valueIn_ofALeapYearInYears_isUnchanged() {
        ReportingPeriod leap = ReportingPeriod.ofYear(2020);
        Figure year = Figure.parse("366 吨/年");
        assertEquals(Rational.of(366), leap.valueIn(year, UnitOfMeasure.parse("吨/年")));
        assertEquals(Rational.ONE, leap.valueIn(year, UnitOfMeasure.parse("吨/日")));
    }

    /** Amount × 1000 ÷ (population × days), the definition of 人均生活垃圾日产生量, in two steps. */
    @Test
    void valueIn_ofAYearsAmountByHead_isTheDailyRate() {
        Rational amount = Figure.parse("510.5 万吨").valueIn(UnitOfMeasure.parse("千克"));
        Rational head = amount.dividedBy(Rational.of(9_510_000));
        assertEquals(
                head.dividedBy(Rational.of(366)),
                ReportingPeriod.ofYear(2020)
                        .valueIn(Figure.parse("1 千克/(人·年)"), UnitOfMeasure.parse("千克/(人·日)"))
                        .times(head));
    }

    @Test
    void valueIn_withoutAPeriod_isRefused() {
        Figure daily = Figure.parse("1.47 千克/(人·日)");
        UnitOfMeasure yearly = UnitOfMeasure.parse("千克/(人·年)");
        assertBilingual(assertThrows(UnitMismatchException.class, () -> daily.valueIn(yearly)));
        assertThrows(UnitMismatchException.class, () -> daily.in(yearly));
        assertThrows(UnitMismatchException.class, () -> daily.compareTo(Figure.of("536.55", yearly)));
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 1.47 千克/人, 千克/(人·日)", // a total is no rate
        "2020, 1.47 千克/(人·日), 千克/人",
        "2020, 1 万吨/年, 万吨",
        "2020, 1 千克/(人(常住)·日), 千克/(人·年)", // other persons
        "2020, 1 元(2020年价)/日, 元(2015年价)/年",
        "2020, 1 千克/(人·日), 千克/(户·年)",
        "2020-S1, 1 吨/日, 吨/年", // half a year is no year
        "2020-02, 1 吨/日, 吨/季度",
        "2020-09-30, 1 吨/日, 吨/月",
        "2020, 1 吨/日, 吨/工作日"
    })
    void valueIn_ofAnythingElse_isRefused(String period, String figure, String unit) {
        assertBilingual(assertThrows(
                UnitMismatchException.class,
                () -> ReportingPeriod.parse(period).valueIn(Figure.parse(figure), UnitOfMeasure.parse(unit))));
    }
}
