/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.wastefreecity.benchmarks.aggregation.Levels.Category;
import org.wastefreecity.benchmarks.aggregation.Levels.Territory;

/**
 * Where the cell of a fact stands in the flat array of a grouping set: the place is the sum of one entry of each table and the
 * number of the measure.
 *
 * @param ofCounty by county
 * @param ofLeaf by leaf category
 * @param ofMonth by month
 */
record CellPlaces(int[] ofCounty, int[] ofLeaf, int[] ofMonth) {

    /** The tables of a grouping set of single years. */
    static CellPlaces of(Levels set) {
        int perCategory = Axes.YEARS * Axes.MEASURES;
        int perTerritory = set.category().size * perCategory;
        return new CellPlaces(
                times(upFromCounty(set.territory()), perTerritory),
                times(set.category() == Category.FAMILY ? Axes.familyOfLeaf() : Axes.topOfLeaf(), perCategory),
                months());
    }

    private static int[] upFromCounty(Territory level) {
        return switch (level) {
            case COUNTY -> IntStream.range(0, Axes.COUNTIES).toArray();
            case CITY -> Axes.cityOfCounty();
            case PROVINCE -> Axes.provinceOfCounty();
            case NATION -> new int[Axes.COUNTIES];
        };
    }

    private static int[] times(int[] members, int factor) {
        return Arrays.stream(members).map(m -> m * factor).toArray();
    }

    private static int[] months() {
        int[] places = new int[Axes.MONTHS];
        for (int month = 0; month < places.length; month++) {
            places[month] = month / 12 * Axes.MEASURES;
        }
        return places;
    }

    /** The member one level up of each member of a level. */
    static int[] parents(Territory level) {
        return switch (level) {
            case COUNTY -> Axes.cityOfCounty();
            case CITY -> Axes.provinceOfCity();
            case PROVINCE -> new int[Axes.PROVINCES];
            case NATION -> throw new IllegalArgumentException("nothing above the nation");
        };
    }

    /** Likewise. */
    static int[] parents(Category level) {
        return switch (level) {
            case FAMILY -> Axes.topOfFamily();
            case TOP -> new int[Axes.TOPS];
            case ALL -> throw new IllegalArgumentException("nothing above all categories");
        };
    }
}
