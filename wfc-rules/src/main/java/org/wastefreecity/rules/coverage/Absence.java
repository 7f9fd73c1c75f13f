/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * That somebody said that there is no figure (报明无数据), or wrote one that nobody can use: a report is missing there, owed or not.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param measure the id of the measure
 * @param reporter who said so
 * @param division where
 * @param category the id of the category
 * @param period when
 */
public record Absence(String measure, String reporter, RegionCode division, String category, ReportingPeriod period) {
    /**
     * Checks the parts.
     *
     * @throws InvalidPartException if a text is blank
     */
    public Absence {
        InvalidPartException.checkText(measure, "Absence", "measure");
        InvalidPartException.checkText(reporter, "Absence", "reporter");
        Objects.requireNonNull(division, "division");
        InvalidPartException.checkText(category, "Absence", "category");
        Objects.requireNonNull(period, "period");
    }
}
