/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.closing;

import java.util.Objects;
import org.wastefreecity.model.measure.Rational;

/**
 * How much a figure must change a year to reach its target in time (尚需年均变化): +4/3 家 a year from 31 家 in 2020 to 35 家 in 2023.
 * <p>
 * Where the target must be passed (&gt; 0 %, ＜ 0.5 吨), a figure that changes by just so much ends level with it and misses it: the
 * rate is then a bound that must be passed, too. This class is immutable and thread-safe.
 *
 * @param change the change a year on a straight line to the nearest end of what is asked, in the unit of the figure
 * @param rising whether the figure must rise: a greater change is better; if not, a smaller one
 * @param exclusive whether the change itself is not enough
 */
public record YearlyRate(Rational change, boolean rising, boolean exclusive) {
    /** Checks that no part is missing. */
    public YearlyRate {
        Objects.requireNonNull(change, "change");
    }
}
