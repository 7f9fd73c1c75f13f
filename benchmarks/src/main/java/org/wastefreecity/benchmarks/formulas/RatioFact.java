/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.formulas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A row as the rule engines see it; they read it by its getters. */
public final class RatioFact {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final int indicator;
    private final BigDecimal above;
    private final BigDecimal below;
    private @Nullable BigDecimal value;
    private int state = -1;

    RatioFact(int indicator, BigDecimal above, BigDecimal below) {
        this.indicator = indicator;
        this.above = above;
        this.below = below;
    }

    /**
     * Which indicator.
     *
     * @return its index
     */
    public int getIndicator() {
        return indicator;
    }

    /**
     * The denominator.
     *
     * @return it
     */
    public BigDecimal getBelow() {
        return below;
    }

    /**
     * The ratio in per cent, kept after the first call as a careful developer would.
     *
     * @return at six places; of no use where the denominator is 0
     */
    public BigDecimal getValue() {
        BigDecimal known = value;
        if (known == null) {
            known = below.signum() == 0
                    ? BigDecimal.ZERO
                    : HUNDRED.multiply(above).divide(below, 6, RoundingMode.HALF_UP);
            value = known;
        }
        return known;
    }

    /**
     * What was found out.
     *
     * @return the state
     */
    public int getState() {
        return state;
    }

    /**
     * Notes what was found out.
     *
     * @param found the state
     */
    public void setState(int found) {
        this.state = found;
    }
}
