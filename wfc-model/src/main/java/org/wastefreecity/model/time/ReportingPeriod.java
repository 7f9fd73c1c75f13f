/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.wording.Wording;

/**
 * The period a figure speaks of (报告期), from a day to several years, such as the year 2020.
 * <p>
 * Its text follows SDMX and ISO 8601: {@code 2020}, {@code 2020-S1} (half-year), {@code 2020-Q3}, {@code 2020-09},
 * {@code 2020-09-30}, {@code 2021/2025} (years, first and last). Ordered by last day, then first day. Not named "Period",
 * because the JDK's is a length of time. This class is immutable and thread-safe.
 */
public final class ReportingPeriod implements Comparable<ReportingPeriod> {
    private static final Pattern TEXT = Pattern.compile(
            "(?<year>[12]\\d{3})(?:/(?<last>[12]\\d{3})|-S(?<half>[12])|-Q(?<quarter>[1-4])|-(?<month>\\d{2})(?:-(?<day>\\d{2}))?)?");
    private static final Comparator<ReportingPeriod> ORDER =
            Comparator.comparing(ReportingPeriod::lastDay).thenComparing(ReportingPeriod::firstDay);

    private final String text;
    private final LocalDate firstDay;
    private final LocalDate lastDay;

    private ReportingPeriod(String text, LocalDate firstDay, LocalDate lastDay) {
        this.text = text;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /**
     * A calendar year.
     *
     * @param year from 1000 to 2999
     * @return the period
     * @throws InvalidPartException if the year is out of range
     */
    public static ReportingPeriod ofYear(int year) {
        return parse(Integer.toString(year));
    }

    /**
     * Several years, such as those of the 14th five-year plan (“十四五”), 2021 to 2025.
     *
     * @param first the first year
     * @param last the last year, after the first
     * @return the period
     * @throws InvalidPartException if the years are out of range or order
     */
    public static ReportingPeriod ofYears(int first, int last) {
        return parse(first + "/" + last);
    }

    /**
     * Reads a period.
     *
     * @param text in one of the forms this class lists
     * @return the period
     * @throws InvalidPartException if the text has none of these forms or names no day of the calendar
     */
    public static ReportingPeriod parse(String text) {
        Matcher m = TEXT.matcher(text);
        if (m.matches()) {
            try {
                return of(text, m);
            } catch (DateTimeException e) {
                throw invalid(text);
            }
        }
        throw invalid(text);
    }

    private static ReportingPeriod of(String text, Matcher m) {
        int year = Integer.parseInt(m.group("year"));
        if (m.group("last") != null) {
            int last = Integer.parseInt(m.group("last"));
            InvalidPartException.check(
                    last > year, "ReportingPeriod", "text", "末年晚于首年", "a last year after the first", text);
            return new ReportingPeriod(text, LocalDate.of(year, 1, 1), LocalDate.of(last, 12, 31));
        }
        if (m.group("day") != null) {
            LocalDate day = LocalDate.parse(text);
            return new ReportingPeriod(text, day, day);
        }
        if (m.group("month") != null) {
            return months(text, year, Integer.parseInt(m.group("month")), 1);
        }
        if (m.group("quarter") != null) {
            return months(text, year, 3 * Integer.parseInt(m.group("quarter")) - 2, 3);
        }
        if (m.group("half") != null) {
            return months(text, year, 6 * Integer.parseInt(m.group("half")) - 5, 6);
        }
        return months(text, year, 1, 12);
    }

    private static ReportingPeriod months(String text, int year, int first, int count) {
        YearMonth month = YearMonth.of(year, first);
        return new ReportingPeriod(
                text, month.atDay(1), month.plusMonths(count - 1L).atEndOfMonth());
    }

    private static InvalidPartException invalid(String text) {
        return new InvalidPartException(
                "ReportingPeriod",
                "text",
                Wording.of(
                        "2020、2020-S1、2020-Q3、2020-09、2020-09-30 或 2021/2025",
                        "2020, 2020-S1, 2020-Q3, 2020-09, 2020-09-30 or 2021/2025"),
                text);
    }

    /**
     * The first day.
     *
     * @return a day of the calendar
     */
    public LocalDate firstDay() {
        return firstDay;
    }

    /**
     * The last day.
     *
     * @return a day of the calendar
     */
    public LocalDate lastDay() {
        return lastDay;
    }

    /**
     * The year of the last day, in which the period is reported.
     *
     * @return the year
     */
    public int year() {
        return lastDay.getYear();
    }

    /**
     * Whether every day of the other period is a day of this one.
     *
     * @param other the other period
     * @return whether this one covers it
     */
    public boolean encloses(ReportingPeriod other) {
        return !other.firstDay.isBefore(firstDay) && !other.lastDay.isAfter(lastDay);
    }

    /**
     * Whether some day of the other period is a day of this one.
     *
     * @param other the other period
     * @return whether they have a day in common, such as 2019/2020 and 2020/2021
     */
    public boolean overlaps(ReportingPeriod other) {
        return !other.firstDay.isAfter(lastDay) && !other.lastDay.isBefore(firstDay);
    }

    /**
     * The number of days, 366 in a leap year.
     *
     * @return at least 1
     */
    public long days() {
        return lastDay.toEpochDay() - firstDay.toEpochDay() + 1;
    }

    /**
     * The exact value of a rate in another unit of time of this period: 1.47 千克/(人·日) are 538.02 千克/(人·年) in 2020, a leap
     * year, and 536.55 in 2021.
     * <p>
     * Days are those of the calendar, whatever the working days of a plant. A unit alone never turns days into years
     * ({@link Figure#valueIn} refuses it), because only a period knows how many there are. A total (千克/人) is no rate: whoever
     * means the total of a year writes 千克/(人·年).
     *
     * @param figure a rate of this period, or a figure without time
     * @param unit the unit to state it in, with the same power of time
     * @return the value as a fraction
     * @throws UnitMismatchException if the kinds differ in more than days, months, quarters and years, or the period is no whole
     *     number of them
     */
    public Rational valueIn(Figure figure, UnitOfMeasure unit) {
        return RateConversion.valueIn(figure, unit, this);
    }

    /**
     * Whether this is one whole calendar year.
     *
     * @return whether it has all days of one year
     */
    public boolean isYear() {
        return firstDay.getYear() == lastDay.getYear()
                && days() == Year.of(year()).length();
    }

    @Override
    public int compareTo(ReportingPeriod other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportingPeriod that && firstDay.equals(that.firstDay) && lastDay.equals(that.lastDay);
    }

    @Override
    public int hashCode() {
        return 31 * firstDay.hashCode() + lastDay.hashCode();
    }

    /**
     * The period as text.
     *
     * @return what {@link #parse} reads
     */
    @Override
    public String toString() {
        return text;
    }
}
