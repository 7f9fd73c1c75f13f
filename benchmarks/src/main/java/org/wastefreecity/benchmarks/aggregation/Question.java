/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.util.ArrayList;
import java.util.List;
import org.wastefreecity.benchmarks.aggregation.Levels.Category;
import org.wastefreecity.benchmarks.aggregation.Levels.Territory;
import org.wastefreecity.benchmarks.aggregation.Levels.Time;

/** What is asked of every peer. */
public enum Question {
    /** One sum for each county, top category, year and measure: 1.44 million possible cells. */
    Q1(List.of(Territory.COUNTY), List.of(Category.TOP), List.of(Time.YEAR)),
    /** One sum for each province, family, year and measure, and all ancestors: 12 grouping sets. */
    Q2(
            List.of(Territory.PROVINCE, Territory.NATION),
            List.of(Category.FAMILY, Category.TOP, Category.ALL),
            List.of(Time.YEAR, Time.ALL)),
    /** The same from the counties up: 24 grouping sets, 8.2 million cells that hold something. */
    Q2X(
            List.of(Territory.COUNTY, Territory.CITY, Territory.PROVINCE, Territory.NATION),
            List.of(Category.FAMILY, Category.TOP, Category.ALL),
            List.of(Time.YEAR, Time.ALL)),
    /** The {@link RatioRule#ALL sixty ratios} for each city and year, at 6 decimals, half up. */
    Q3(List.of(Territory.CITY), List.of(Category.FAMILY), List.of(Time.YEAR));

    private final List<Levels> sets = new ArrayList<>();

    Question(List<Territory> territories, List<Category> categories, List<Time> years) {
        for (Territory territory : territories) {
            for (Category category : categories) {
                years.forEach(year -> sets.add(new Levels(territory, category, year)));
            }
        }
    }

    /** The grouping sets; the finest, from which all others follow, comes first. For {@link #Q3} what the ratios are made of. */
    List<Levels> sets() {
        return List.copyOf(sets);
    }

    /** The finest grouping set. */
    Levels finest() {
        return sets.get(0);
    }
}
