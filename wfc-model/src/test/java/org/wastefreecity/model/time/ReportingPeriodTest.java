/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2020, 2020-01-01, 2020-12-31, 366",
        "2021, 2021-01-01, 2021-12-31, 365",
        "1900, 1900-01-01, 1900-12-31, 365",
        "2000, 2000-01-01, 2000-12-31, 366",
        "2020-S1, 2020-01-01, 2020-06-30, 182",
        "2021-S2, 2021-07-01, 2021-12-31, 184",
        "2020-Q1, 2020-01-01, 2020-03-31, 91",
        "2020-Q3, 2020-07-01, 2020-09-30, 92",
        "2020-02, 2020-02-01, 2020-02-29, 29",
        "2021-02, 2021-02-01, 2021-02-28, 28",
        "2020-02-29, 2020-02-29, 2020-02-29, 1",
        "2021/2025, 2021-01-01, 2025-12-31, 1826"
    })
    void parse_everyForm_hasItsDays(String text, LocalDate first, LocalDate last, long days) {
        ReportingPeriod period = ReportingPeriod.parse(text);
        assertEquals(first, period.firstDay());
        assertEquals(last, period.lastDay());
        assertEquals(days, period.days());
        assertEquals(text, period.toString());
        assertEquals(period, ReportingPeriod.parse(period.toString()));
        assertEquals(last.getYear(), period.year());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20",
                "202",
                "20200",
                "0999",
                "3000",
                "2020-13",
                "2020-00",
                "2020-1",
                "2020-Q0",
                "2020-Q5",
                "2020-S3",
                "2020-S0",
                "2020-02-30",
                "2021-02-29",
                "2020-04-31",
                "2020-12-32",
                "2020-01-00",
                "2025/2021",
                "2021/2021",
                "2021/25",
                "2020-q1",
                "2020年",
                "２０２０",
                "2020 ",
                " 2020",
                "2020\n",
                "-2020",
                "+2020",
                "2020-09-30T00:00",
                "2020/09",
                "2020.9"
            })
    void parse_anythingElse_isRefused(String text) {
        assertRefused("ReportingPeriod", "text", () -> ReportingPeriod.parse(text));
    }

    @Test
    void ofYear_outOfRange_isRefused() {
        for (int year : new int[] {999, 3000, -1, 0, 20200, Integer.MIN_VALUE}) {
            assertRefused("ReportingPeriod", "text", () -> ReportingPeriod.ofYear(year));
        }
        assertRefused("ReportingPeriod", "text", () -> ReportingPeriod.ofYears(2025, 2021));
        assertEquals(ReportingPeriod.parse("2021/2025"), ReportingPeriod.ofYears(2021, 2025));
    }

    @Test
    void compareTo_sorted_isByLastDayThenFirstDay() {
        List<String> sorted = List.of(
                "2019",
                "2020-02-28",
                "2020-02",
                "2020-02-29",
                "2020-Q1",
                "2020-03",
                "2020",
                "2020-S2",
                "2020-Q4",
                "2020-12",
                "2020-12-31",
                "2019/2021",
                "2021");
        List<String> again = sorted.stream()
                .map(ReportingPeriod::parse)
                .sorted()
                .map(Object::toString)
                .toList();
        assertEquals(sorted, again);
    }

    @Test
    void overlaps_whatHasADayInCommon_isTrue() {
        ReportingPeriod year = ReportingPeriod.parse("2020");
        for (String other : List.of("2020", "2020-Q1", "2020-12-31", "2019/2020", "2020/2021", "2019/2021")) {
            assertTrue(year.overlaps(ReportingPeriod.parse(other)), other);
            assertTrue(ReportingPeriod.parse(other).overlaps(year), other);
        }
        for (String other : List.of("2019", "2021-01", "2021-01-01", "2019-12-31")) {
            assertFalse(year.overlaps(ReportingPeriod.parse(other)), other);
            assertFalse(ReportingPeriod.parse(other).overlaps(year), other);
        }
    }

    @Test
    void encloses_itsParts_isTrue() {
        ReportingPeriod year = ReportingPeriod.ofYear(2020);
        for (String part : List.of("2020", "2020-S1", "2020-Q4", "2020-12", "2020-01-01", "2020-12-31")) {
            assertTrue(year.encloses(ReportingPeriod.parse(part)), part);
        }
        for (String other : List.of("2019-12-31", "2021-01-01", "2019/2021", "2020/2021", "2019/2020", "2021")) {
            assertFalse(year.encloses(ReportingPeriod.parse(other)), other);
        }
        assertTrue(ReportingPeriod.parse("2019/2021").encloses(year));
        assertFalse(ReportingPeriod.parse("2020-S1").encloses(ReportingPeriod.parse("2020-S2")));
    }

    @Test
    void isYear_onlyOneWholeYear_isTrue() {
        assertTrue(ReportingPeriod.ofYear(2020).isYear()
                && ReportingPeriod.ofYear(2021).isYear());
        for (String other : List.of("2020-S1", "2020-Q4", "2020-12", "2020-12-31", "2020/2021")) {
            assertFalse(ReportingPeriod.parse(other).isYear(), other);
        }
    }

    @Test
    void equals_sameDays_isTrue() {
        assertEquals(ReportingPeriod.ofYear(2020), ReportingPeriod.parse("2020"));
        assertEquals(
                ReportingPeriod.ofYear(2020).hashCode(),
                ReportingPeriod.parse("2020").hashCode());
        assertNotEquals(ReportingPeriod.parse("2020-S1"), ReportingPeriod.parse("2020-S2"));
        assertNotEquals(ReportingPeriod.ofYear(2020), (Object) "2020");
    }
}
