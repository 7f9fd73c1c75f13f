/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.time;

import java.time.LocalDate;
import org.wastefreecity.model.measure.Rational;

/** Days on a scale of years, on which paths are straight lines. */
public final class CalendarTime {
    private CalendarTime() {}

    /**
     * The end of a day, in years and the fraction of the calendar year that has passed: the end of 2020 is 2021 exactly.
     *
     * @param day the day
     * @return the time
     */
    public static Rational endOf(LocalDate day) {
        if (day.getDayOfYear() == day.lengthOfYear()) {
            return Rational.of(day.getYear() + 1L);
        }
        return Rational.of(day.getYear()).plus(Rational.of(day.getDayOfYear(), day.lengthOfYear()));
    }
}
