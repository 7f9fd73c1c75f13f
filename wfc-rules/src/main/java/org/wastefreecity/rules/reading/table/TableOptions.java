/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.Optional;
import org.immutables.value.Value;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.territory.RegionCode;

/**
 * What is known of a table besides its cells (表外信息). What is not given is derived from the table where it can be, and marked
 * for review in the register.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@Value.Immutable
public interface TableOptions {

    /**
     * The identity of the indicator system.
     *
     * @return the identity; by default {@code imported-} and the base year
     */
    Optional<SystemId> id();

    /**
     * The title.
     *
     * @return the title; by default the line above the heading, or the name of the table
     */
    Optional<String> title();

    /**
     * The body that issued the table.
     *
     * @return its name; by default the place that the title begins with
     */
    Optional<String> issuer();

    /**
     * The division the table is for.
     *
     * @return its code; by default that of the whole country, as a stand-in
     */
    Optional<RegionCode> region();

    /**
     * The year the promises start from.
     *
     * @return the year; by default that of the baseline column
     */
    Optional<Integer> baseYear();

    /**
     * Where the table was taken from, such as the name of a file.
     *
     * @return the words, for the note of the source document
     */
    @Value.Default
    default String origin() {
        return "";
    }

    /**
     * The text around the table, where a document explains its marks and counts its indicators.
     *
     * @return the text; only its first 200,000 characters are looked at
     */
    @Value.Default
    default String surroundings() {
        return "";
    }

    /**
     * A builder.
     *
     * @return an empty one, for one thread
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds options; not thread-safe. */
    final class Builder extends ImmutableTableOptions.Builder {
        Builder() {}
    }
}
