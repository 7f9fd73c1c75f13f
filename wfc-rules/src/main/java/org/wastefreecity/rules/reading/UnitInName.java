/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import java.util.Objects;

/**
 * A name with its unit in brackets (名称所附计量单位), such as 综合利用率（%）.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param name the name without the brackets of the unit; marks behind them, such as ★, are kept
 * @param unit what the brackets say
 */
public record UnitInName(String name, UnitCell unit) {
    /** Checks that no part is missing. */
    public UnitInName {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
    }
}
