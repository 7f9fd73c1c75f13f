/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.math.BigDecimal;

/** Figures as whole millionths, where they are such. */
final class Millionths {
    /** A figure that is not whole millionths, or too large. */
    static final long NONE = Long.MIN_VALUE;

    private static final int PLACES = 6;
    private static final long[] TEN = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private Millionths() {}

    static long of(BigDecimal value) {
        int shift = PLACES - value.scale();
        if (shift < 0 || shift > PLACES || value.precision() > 12) {
            return NONE;
        }
        return value.unscaledValue().longValue() * TEN[shift]; // 12 digits and 6 more
    }
}
