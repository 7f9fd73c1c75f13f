/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.territory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * A six-digit division code (行政区划代码, GB/T 2260), such as 440600, Foshan.
 * <p>
 * Digits 1–2 name the province, 3–4 the city, 5–6 the county or district. The code alone does not prove that a division
 * exists. This class is immutable and thread-safe.
 *
 * @param text six ASCII digits, the first not 0
 */
public record RegionCode(String text) implements Comparable<RegionCode> {
    /** The whole country, which GB/T 2260 has no code for; written 100000 by custom. */
    public static final RegionCode NATION = new RegionCode("100000");

    /**
     * Checks the form.
     *
     * @throws InvalidPartException if the text is not six digits, or names a county without a city
     */
    public RegionCode {
        InvalidPartException.check(
                isCode(text), "RegionCode", "text", "六位行政区划代码", "a division code of six digits", text);
    }

    /** Six digits, the first not 0, no county without a city; by hand, since every row of a table comes through here. */
    private static boolean isCode(String text) {
        if (text.length() != 6 || text.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < 6; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.startsWith("00", 2) || text.endsWith("0000");
    }

    /**
     * Reads a code.
     *
     * @param text six digits
     * @return the code
     * @throws InvalidPartException if the text is not a code
     */
    public static RegionCode parse(String text) {
        return new RegionCode(text);
    }

    /**
     * The level that the code itself tells.
     *
     * @return nation, province, city or county
     */
    public Level level() {
        if (text.equals("100000")) {
            return Level.NATION;
        }
        if (text.endsWith("0000")) {
            return Level.PROVINCE;
        }
        return text.endsWith("00") ? Level.CITY : Level.COUNTY;
    }

    /**
     * The code of the division one level up.
     *
     * @return it; empty for the nation
     */
    public Optional<RegionCode> parent() {
        return switch (level()) {
            case NATION -> Optional.empty();
            case PROVINCE -> Optional.of(NATION);
            case CITY -> Optional.of(new RegionCode(text.substring(0, 2) + "0000"));
            case COUNTY -> Optional.of(new RegionCode(text.substring(0, 4) + "00"));
        };
    }

    /**
     * Whether the other code lies in this division, by its digits.
     *
     * @param other the other code
     * @return whether it is this code or one below it
     */
    public boolean encloses(RegionCode other) {
        return equals(other) || other.parent().map(this::encloses).orElse(false);
    }

    // by hand, as of IndicatorCode
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof RegionCode that && text.equals(that.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public int compareTo(RegionCode other) {
        return text.compareTo(other.text);
    }

    /**
     * The six digits.
     *
     * @return what {@link #parse} reads
     */
    @Override
    public String toString() {
        return text;
    }

    /** The levels of administrative divisions. */
    public enum Level {
        /** The country (国家). */
        NATION,
        /** Province, autonomous region, municipality (省级). */
        PROVINCE,
        /** Prefecture-level city (地级). */
        CITY,
        /** District, county, county-level city (县级). */
        COUNTY
    }
}
