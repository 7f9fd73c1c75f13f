/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.wastefreecity.model.wording.Wording;

/** Decimals as whole numbers of their last place, or what is wrong with them. */
final class ScaledValues {
    /** What is no value. */
    static final long NONE = Long.MIN_VALUE;

    private static final int MOST_DIGITS = 19;

    private ScaledValues() {}

    /** Takes a fault. */
    interface Faults {
        void fault(String id, Wording expected, Object found);
    }

    /** The value with some places as a whole number; {@link #NONE}, after a fault, if it is none of 64 bits. */
    static long of(BigDecimal value, int places, Faults faults) {
        if (value.signum() == 0) {
            return 0;
        }
        if (value.precision() - (long) value.scale() + places > MOST_DIGITS) {
            return tooLarge(value, places, faults);
        }
        if (value.scale() > 1000
                || value.scale() > places && value.stripTrailingZeros().scale() > places) {
            faults.fault(
                    "too-many-places",
                    Wording.of("不超过" + places + "位小数", "at most " + places + " decimal places"),
                    shown(value));
            return NONE;
        }
        BigInteger whole = value.setScale(places, RoundingMode.UNNECESSARY).unscaledValue();
        return whole.bitLength() > FactCsv.MOST_BITS ? tooLarge(value, places, faults) : whole.longValue();
    }

    private static long tooLarge(BigDecimal value, int places, Faults faults) {
        faults.fault(
                "value-too-large",
                Wording.of("连小数不超过18位", "at most 18 digits with " + places + " places"),
                shown(value));
        return NONE;
    }

    private static Object shown(BigDecimal value) {
        return value.precision() > 60 ? "…" : value;
    }
}
