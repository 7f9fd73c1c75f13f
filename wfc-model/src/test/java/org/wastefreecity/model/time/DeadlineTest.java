/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wastefreecity.model.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wastefreecity.model.wording.Wording;

class DeadlineTest {

    @ParameterizedTest
    @CsvSource({"2023, 2023-12-31", "2022-06, 2022-06-30", "2024-02, 2024-02-29", "2025-06-30, 2025-06-30"})
    void lastDay_endOf_isTheLastDayOfThePeriod(String period, LocalDate day) {
        assertEquals(Optional.of(day), new Deadline.EndOf(ReportingPeriod.parse(period)).lastDay());
    }

    @Test
    void lastDay_beforeADay_isTheDayBefore() {
        assertEquals(Optional.of(LocalDate.of(2025, 6, 30)), new Deadline.Before(LocalDate.of(2025, 7, 1)).lastDay());
        assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), new Deadline.Before(LocalDate.of(2024, 3, 1)).lastDay());
    }

    @Test
    void lastDay_duringAFiveYearPlan_isItsLastDay() {
        ReportingPeriod plan = ReportingPeriod.ofYears(2021, 2025);
        assertEquals(Optional.of(LocalDate.of(2025, 12, 31)), new Deadline.During(plan, true).lastDay());
    }

    @Test
    void lastDay_openRecurringOrAfterAnEvent_isAbsent() {
        Wording start = Wording.of("投产", "start of operation");
        assertEquals(Optional.empty(), Deadline.Open.NONE.lastDay());
        assertEquals(Optional.empty(), new Deadline.Recurring(Deadline.Cadence.YEARLY).lastDay());
        assertEquals(Optional.empty(), new Deadline.AfterEvent(start, 0).lastDay());
    }

    @Test
    void new_negativeMonths_isRefused() {
        Wording start = Wording.of("投产", "start of operation");
        assertRefused("Deadline.AfterEvent", "months", () -> new Deadline.AfterEvent(start, -1));
    }
}
