/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

/**
 * One level on each axis: what SQL calls a grouping set, and where its cells stand among all cells of all levels.
 *
 * @param territory the level of territory
 * @param category the level of category
 * @param year single years or all together
 */
record Levels(Territory territory, Category category, Time year) {

    /** How many cells there can be. */
    int cells() {
        return territory.size * category.size * year.size * Axes.MEASURES;
    }

    /** Levels of territory, with the number of the first member among those of all levels. */
    enum Territory {
        COUNTY(Axes.COUNTIES, 0),
        CITY(Axes.CITIES, Axes.COUNTIES),
        PROVINCE(Axes.PROVINCES, Axes.COUNTIES + Axes.CITIES),
        NATION(1, Axes.COUNTIES + Axes.CITIES + Axes.PROVINCES);

        final int size;
        final int first;

        Territory(int size, int first) {
            this.size = size;
            this.first = first;
        }
    }

    /** Levels of category; leaves are in no answer. */
    enum Category {
        FAMILY(Axes.FAMILIES, 0),
        TOP(Axes.TOPS, Axes.FAMILIES),
        ALL(1, Axes.FAMILIES + Axes.TOPS);

        final int size;
        final int first;

        Category(int size, int first) {
            this.size = size;
            this.first = first;
        }
    }

    /** Levels of time. */
    enum Time {
        YEAR(Axes.YEARS, 0),
        ALL(1, Axes.YEARS);

        final int size;
        final int first;

        Time(int size, int first) {
            this.size = size;
            this.first = first;
        }
    }
}
