/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import org.wastefreecity.model.measure.Rational;

/** How much one evaluation may still compute; for one thread. */
final class Budget {
    /** About a second of computing with short numbers; a formula over three thousand counties takes a tenth. */
    private static final long STEPS = 1_000_000;
    /** Of numerator and denominator together: some 5,000 decimal digits. */
    private static final int MOST_BITS = 16_384;

    private long left = STEPS;

    /** Pays for a step with a number; long numbers cost more, as they do in fact. */
    Rational paid(Rational value) {
        int bits = value.numerator().bitLength() + value.denominator().bitLength();
        if (bits > MOST_BITS) {
            throw new Stop(FormulaReason.TOO_MANY_DIGITS);
        }
        long words = bits >> 8;
        pay(1 + words * words);
        return value;
    }

    void pay(long steps) {
        left -= steps;
        if (left < 0) {
            throw new Stop(FormulaReason.TOO_MANY_STEPS);
        }
    }

    /** Pays for many steps with numbers of some length, if that much is left. */
    boolean affords(long steps, int bits) {
        long words = bits >> 8;
        long cost = steps * (1 + words * words);
        if (bits > MOST_BITS || cost > left / 2) {
            return false;
        }
        left -= cost;
        return true;
    }
}
