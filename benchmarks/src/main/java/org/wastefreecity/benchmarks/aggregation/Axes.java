/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * The axes of the benchmark: 3,000 counties in 340 cities in 31 provinces, 500 leaf categories in 60 families below 8 top
 * categories, 60 months in 5 years, 12 measures.
 * <p>
 * Members are numbered from 0 on each level, children of one parent side by side, as a dictionary built from a tree would number
 * them. How many children a parent has is drawn by a fixed seed, so that every run has the same axes.
 */
final class Axes {
    static final int PROVINCES = 31;
    static final int CITIES = 340;
    static final int COUNTIES = 3_000;
    static final int TOPS = 8;
    static final int FAMILIES = 60;
    static final int LEAVES = 500;
    static final int MONTHS = 60;
    static final int YEARS = 5;
    static final int MEASURES = 12;
    static final int FIRST_YEAR = 2020;
    static final String SCHEME = "waste";
    static final String EDITION = "2025";

    private static final int[] CITY_OF_COUNTY;
    private static final int[] PROVINCE_OF_CITY;
    private static final int[] FAMILY_OF_LEAF;
    private static final int[] TOP_OF_FAMILY;

    static {
        SplittableRandom random = new SplittableRandom(20_260_101L);
        PROVINCE_OF_CITY = parents(random, CITIES, PROVINCES);
        CITY_OF_COUNTY = parents(random, COUNTIES, CITIES);
        TOP_OF_FAMILY = parents(random, FAMILIES, TOPS);
        FAMILY_OF_LEAF = parents(random, LEAVES, FAMILIES);
    }

    private Axes() {}

    /** Every parent has at least one child; the parents of 0, 1, 2 … never go down. */
    private static int[] parents(SplittableRandom random, int children, int parents) {
        int[] parentOf = new int[children];
        for (int i = 0; i < children; i++) {
            parentOf[i] = i < parents ? i : random.nextInt(parents);
        }
        Arrays.sort(parentOf);
        return parentOf;
    }

    /** The city of each county. */
    static int[] cityOfCounty() {
        return CITY_OF_COUNTY.clone();
    }

    /** The province of each city. */
    static int[] provinceOfCity() {
        return PROVINCE_OF_CITY.clone();
    }

    /** The province of each county. */
    static int[] provinceOfCounty() {
        return Arrays.stream(CITY_OF_COUNTY).map(c -> PROVINCE_OF_CITY[c]).toArray();
    }

    /** The family of each leaf category. */
    static int[] familyOfLeaf() {
        return FAMILY_OF_LEAF.clone();
    }

    /** The top category of each family. */
    static int[] topOfFamily() {
        return TOP_OF_FAMILY.clone();
    }

    /** The top category of each leaf category. */
    static int[] topOfLeaf() {
        return Arrays.stream(FAMILY_OF_LEAF).map(f -> TOP_OF_FAMILY[f]).toArray();
    }

    /** The six-digit code of a province. */
    static String provinceCode(int province) {
        return (11 + province) + "0000";
    }

    /** The six-digit code of a city: its number within its province stands in the middle. */
    static String cityCode(int city) {
        int province = PROVINCE_OF_CITY[city];
        return twoDigits(11 + province) + twoDigits(1 + city - first(PROVINCE_OF_CITY, province)) + "00";
    }

    /** The six-digit code of a county. */
    static String countyCode(int county) {
        int city = CITY_OF_COUNTY[county];
        return cityCode(city).substring(0, 4) + twoDigits(1 + county - first(CITY_OF_COUNTY, city));
    }

    /** The code of a top category within its scheme. */
    static String topCode(int top) {
        return String.format(Locale.ROOT, "T%d", top + 1);
    }

    /** The code of a family within its scheme. */
    static String familyCode(int family) {
        return String.format(Locale.ROOT, "F%02d", family + 1);
    }

    /** The code of a leaf category within its scheme. */
    static String leafCode(int leaf) {
        return String.format(Locale.ROOT, "L%03d", leaf + 1);
    }

    /** The id of a leaf category, its scheme and edition before its code. */
    static String leafId(int leaf) {
        return SCHEME + "/" + EDITION + "/" + leafCode(leaf);
    }

    /** The name of a reporter. */
    static String reporterName(int reporter) {
        return String.format(Locale.ROOT, "firm-%05d", reporter);
    }

    /** A month as reporting periods are written, such as {@code 2020-09}. */
    static String monthText(int month) {
        return FIRST_YEAR + month / 12 + "-" + twoDigits(month % 12 + 1);
    }

    /** The name of a measure. */
    static String measureId(int measure) {
        return String.format(Locale.ROOT, "measure_%02d", measure);
    }

    private static int first(int[] sorted, int value) {
        int at = Arrays.binarySearch(sorted, value);
        while (at > 0 && sorted[at - 1] == value) {
            at--;
        }
        return at;
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
