/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import java.math.BigDecimal;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Rational;

/** Constants of a scheme, within the limits of a figure, so that no text of a few bytes makes a score take minutes. */
final class Constants {
    private Constants() {}

    /** The constant with its places as printed; 1E+2 becomes 100. */
    static BigDecimal checked(BigDecimal value) {
        Rational.of(value); // refuses what has too many digits
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    static BigDecimal positive(BigDecimal value, String type, String part) {
        BigDecimal checked = checked(value);
        InvalidPartException.check(checked.signum() > 0, type, part, "大于0", "a number above 0", value);
        return checked;
    }

    static BigDecimal notNegative(BigDecimal value, String type, String part) {
        BigDecimal checked = checked(value);
        InvalidPartException.check(checked.signum() >= 0, type, part, "不小于0", "0 or more", value);
        return checked;
    }

    static BigDecimal share(BigDecimal value, String type, String part) {
        BigDecimal checked = notNegative(value, type, part);
        InvalidPartException.check(checked.compareTo(BigDecimal.ONE) <= 0, type, part, "0至1", "0 to 1", value);
        return checked;
    }

    static void ordered(BigDecimal low, BigDecimal high, String type, String part) {
        InvalidPartException.check(low.compareTo(high) <= 0, type, part, "不大于" + high, "at most " + high, low);
    }
}
