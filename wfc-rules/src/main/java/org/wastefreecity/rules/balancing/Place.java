/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * Of which waste, where, by whom and when a figure is (报表行): what one balance is struck over.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param category the id of the waste category
 * @param territory the division
 * @param reporter who reports for itself, such as an enterprise; empty for a published table. Two reporters are two balances
 * @param period the period
 */
public record Place(String category, RegionCode territory, Optional<String> reporter, ReportingPeriod period) {

    /**
     * Checks the texts.
     *
     * @throws InvalidPartException if one is blank
     */
    public Place {
        InvalidPartException.checkText(category, "Place", "category");
        Objects.requireNonNull(territory, "territory");
        reporter.ifPresent(r -> InvalidPartException.checkText(r, "Place", "reporter"));
        Objects.requireNonNull(period, "period");
    }

    /**
     * A row of a published table.
     *
     * @param category the id of the waste category
     * @param territory the division
     * @param period the period
     * @return the place, without a reporter
     */
    public static Place of(String category, RegionCode territory, ReportingPeriod period) {
        return new Place(category, territory, Optional.empty(), period);
    }

    /** The same of another category. */
    Place withCategory(String other) {
        return new Place(other, territory, reporter, period);
    }

    /** The same of another division. */
    Place withTerritory(RegionCode other) {
        return new Place(category, other, reporter, period);
    }

    /** The same in another period. */
    Place withPeriod(ReportingPeriod other) {
        return new Place(category, territory, reporter, other);
    }

    /**
     * The place as text.
     *
     * @return its parts with slashes between
     */
    @Override
    public String toString() {
        return territory + "/" + category + reporter.map(r -> "/" + r).orElse("") + "/" + period;
    }
}
