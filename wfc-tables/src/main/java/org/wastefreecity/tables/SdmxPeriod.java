/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/**
 * A period as SDMX writes it: ours, but several years are a time range with its duration, {@code 2021-01-01/P5Y}. Read are also
 * {@code 2020-A1} for a year and {@code 2020-M09} for a month.
 */
final class SdmxPeriod {
    static final Wording EXPECTED = Wording.of(
            "SDMX报告期：2020、2020-S1、2020-Q3、2020-09、2020-09-30或2021-01-01/P5Y",
            "a period of SDMX: 2020, 2020-S1, 2020-Q3, 2020-09, 2020-09-30 or 2021-01-01/P5Y");

    private static final Pattern RANGE = Pattern.compile("([12]\\d{3})-01-01/P(\\d{1,4})Y");
    private static final Pattern YEAR = Pattern.compile("([12]\\d{3})-A1");
    private static final Pattern MONTH = Pattern.compile("([12]\\d{3})-M(\\d{2})");

    private SdmxPeriod() {}

    static String text(ReportingPeriod period) {
        int first = period.firstDay().getYear();
        int years = period.year() - first + 1;
        return years > 1 ? first + "-01-01/P" + years + "Y" : period.toString();
    }

    /**
     * Reads a period.
     *
     * @throws InvalidPartException if the text is none
     */
    static ReportingPeriod parse(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            int first = Integer.parseInt(range.group(1));
            int last = first + Integer.parseInt(range.group(2)) - 1;
            InvalidPartException.check(
                    last >= first && last <= 2999, "ReportingPeriod", "text", "2999年以前", "years up to 2999", text);
            return last == first ? ReportingPeriod.ofYear(first) : ReportingPeriod.ofYears(first, last);
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return ReportingPeriod.parse(year.group(1));
        }
        Matcher month = MONTH.matcher(text);
        return ReportingPeriod.parse(month.matches() ? month.group(1) + "-" + month.group(2) : text);
    }
}
