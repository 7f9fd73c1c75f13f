/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.Objects;
import java.util.OptionalInt;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * What a formula is evaluated for: a territory and a period, and the base year of the plan.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param territory where
 * @param period when
 * @param baseYear the base year (基准年), if there is one
 */
public record FormulaContext(RegionCode territory, ReportingPeriod period, OptionalInt baseYear) {

    /** Checks that no part is missing. */
    public FormulaContext {
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(baseYear, "baseYear");
    }

    /**
     * A context without base year.
     *
     * @param territory where
     * @param period when
     * @return the context
     */
    public static FormulaContext of(RegionCode territory, ReportingPeriod period) {
        return new FormulaContext(territory, period, OptionalInt.empty());
    }

    /**
     * A context with a base year.
     *
     * @param territory where
     * @param period when
     * @param baseYear the base year
     * @return the context
     */
    public static FormulaContext of(RegionCode territory, ReportingPeriod period, int baseYear) {
        return new FormulaContext(territory, period, OptionalInt.of(baseYear));
    }

    FormulaContext in(ReportingPeriod other) {
        return new FormulaContext(territory, other, baseYear);
    }

    FormulaContext in(RegionCode other) {
        return new FormulaContext(other, period, baseYear);
    }
}
