/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.CategoryLevel;
import org.wastefreecity.rules.aggregation.PeriodLevel;
import org.wastefreecity.rules.aggregation.RollUp;
import org.wastefreecity.rules.aggregation.TerritoryLevel;

/** The levels named on the command line, such as {@code city,year,top}: one of each axis at least, or its default. */
final class LevelChoice {
    private static final Map<String, TerritoryLevel> TERRITORIES = Map.of(
            "county", TerritoryLevel.COUNTY,
            "city", TerritoryLevel.CITY,
            "province", TerritoryLevel.PROVINCE,
            "nation", TerritoryLevel.NATION,
            "place", TerritoryLevel.REPORTED,
            "zone", TerritoryLevel.ZONES);
    private static final Map<String, PeriodLevel> PERIODS = Map.of(
            "month", PeriodLevel.MONTH,
            "quarter", PeriodLevel.QUARTER,
            "half-year", PeriodLevel.HALF_YEAR,
            "year", PeriodLevel.YEAR,
            "period", PeriodLevel.REPORTED);
    private static final Map<String, CategoryLevel> CATEGORIES = Map.of(
            "top", CategoryLevel.ROOTS,
            "category", CategoryLevel.REPORTED,
            "source", CategoryLevel.SOURCE_AND_HAZARD,
            "all", CategoryLevel.ALL);

    private LevelChoice() {}

    /** What may be named. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>(TERRITORIES.keySet());
        names.addAll(PERIODS.keySet());
        names.addAll(CATEGORIES.keySet());
        return names;
    }

    static RollUp.Builder of(String text) {
        RollUp.Builder rollUp = RollUp.builder();
        boolean territory = false;
        boolean period = false;
        boolean category = false;
        for (String part : text.split("[,，+]", -1)) {
            String name = part.strip().toLowerCase(Locale.ROOT);
            if (TERRITORIES.containsKey(name)) {
                rollUp.territory(TERRITORIES.getOrDefault(name, TerritoryLevel.CITY));
                territory = true;
            } else if (PERIODS.containsKey(name)) {
                rollUp.period(PERIODS.getOrDefault(name, PeriodLevel.YEAR));
                period = true;
            } else if (CATEGORIES.containsKey(name)) {
                rollUp.category(CATEGORIES.getOrDefault(name, CategoryLevel.REPORTED));
                category = true;
            } else {
                rollUp.period(span(name)
                        .orElseThrow(() -> new UnreadableInputException(Wording.of(
                                "--by 不识别" + InvalidPartException.shown(part) + "，可用：" + names() + " 或 2021/2025",
                                "--by does not know " + InvalidPartException.shown(part) + ", there are " + names()
                                        + " or 2021/2025"))));
                period = true;
            }
        }
        if (!territory) {
            rollUp.territory(TerritoryLevel.CITY);
        }
        if (!period) {
            rollUp.period(PeriodLevel.YEAR);
        }
        if (!category) {
            rollUp.category(CategoryLevel.REPORTED);
        }
        return rollUp;
    }

    private static Optional<ReportingPeriod> span(String name) {
        try {
            return Optional.of(ReportingPeriod.parse(name));
        } catch (InvalidPartException e) {
            return Optional.empty();
        }
    }
}
