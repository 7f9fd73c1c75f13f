/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.time.ReportingPeriod;

/** The codes of places, periods and reporters while rows are taken in; for one thread. */
final class IntakeCodes {
    static final int LONGEST_NAME = 200;

    private static final int MOST_PERIODS = 1 << 16;
    private static final int LONGEST_YEAR = 366;
    private static final int MOST_SPANS = 1000;
    private static final int MOST_REPORTERS = 1 << 26;

    private final FactSchema schema;
    private final Variants variants;
    private final Map<String, Integer> periodCodes = new HashMap<>();
    private final List<ReportingPeriod> periods = new ArrayList<>();
    private final Map<String, Integer> reporterCodes = new HashMap<>();
    private final List<String> reporters = new ArrayList<>();
    private int[][] variantTables = new int[16][];
    private LocalDate[] lastDays = new LocalDate[16];
    private int spans;

    IntakeCodes(FactSchema schema, Variants variants) {
        this.schema = schema;
        this.variants = variants;
    }

    int place(String text) {
        int division = schema.divisions().codeOf(text);
        if (division >= 0) {
            return division;
        }
        int zone = schema.zones().codeOf(text);
        return zone < 0 ? -1 : schema.divisions().size() + zone;
    }

    String placeText(int place) {
        int divisions = schema.divisions().size();
        return place < divisions
                ? schema.divisions().text(place)
                : schema.zones().text(place - divisions);
    }

    int period(String text) {
        Integer known = periodCodes.get(text);
        if (known != null) {
            return known;
        }
        if (text.length() > LONGEST_NAME) {
            return -1;
        }
        try {
            return period(ReportingPeriod.parse(text));
        } catch (InvalidPartException e) {
            return -1; // the caller makes a finding of it
        }
    }

    int period(ReportingPeriod period) {
        Integer known = periodCodes.get(period.toString());
        if (known != null) {
            return known;
        }
        int code = periods.size();
        if (code == MOST_PERIODS || (period.days() > LONGEST_YEAR && ++spans > MOST_SPANS)) {
            return -1;
        }
        periods.add(period); // each period has one spelling only
        if (code == lastDays.length) {
            lastDays = Arrays.copyOf(lastDays, 2 * code);
            variantTables = Arrays.copyOf(variantTables, 2 * code);
        }
        lastDays[code] = period.lastDay();
        variantTables[code] = variants.table(period.lastDay());
        periodCodes.put(period.toString(), code);
        return code;
    }

    int reporter(String name) {
        Integer known = reporterCodes.get(name);
        if (known != null) {
            return known;
        }
        if (name.length() > LONGEST_NAME || name.isBlank() || reporters.size() == MOST_REPORTERS) {
            return -1;
        }
        reporters.add(name);
        reporterCodes.put(name, reporters.size() - 1);
        return reporters.size() - 1;
    }

    /** A place where it lay on the last day of a period; negative if it did not exist then. */
    int variant(int place, int period) {
        int[] table = variantTables[period];
        return table[place] > 0 ? table[place] - 1 : variants.find(table, place, lastDays[period]);
    }

    Variants variants() {
        return variants;
    }

    List<ReportingPeriod> periods() {
        return periods;
    }

    List<String> reporters() {
        return reporters;
    }
}
