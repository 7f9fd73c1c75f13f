/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.measure.UnknownUnitException;

/**
 * What the values and units in the fields of a file come to, in units of the last place of their measures. A plain value is read as it
 * stands; what is not plain goes the way of {@link Figure#parseDecimal}, so that both ways allow the same. For one thread.
 */
final class FactValues {
    /** What {@link #scaled} answers for a text that is no such value. */
    static final long NO_VALUE = Long.MIN_VALUE;

    private static final int MOST_DIGITS = 18;
    private static final long[] POWERS = new long[MOST_DIGITS + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = 10 * POWERS[i - 1];
        }
    }

    private final FactSchema schema;
    private final int[] places;
    private final TextCodes unitCodes = new TextCodes();
    private final List<UnitOfMeasure> units = new ArrayList<>();

    FactValues(FactSchema schema) {
        this.schema = schema;
        this.places = schema.measures().stream().mapToInt(Measure::places).toArray();
    }

    /** The code of a unit; {@link TextCodes#ABSENT} for a text that is none. */
    int unit(byte[] text, int from, int to) {
        int known = unitCodes.find(text, from, to);
        if (known != TextCodes.ABSENT || to - from > 100) {
            return known;
        }
        try {
            units.add(UnitOfMeasure.parse(new String(text, from, to - from, StandardCharsets.UTF_8)));
        } catch (InvalidPartException | UnknownUnitException e) {
            return TextCodes.ABSENT; // the caller makes a finding of it
        }
        unitCodes.add(text, from, to, units.size() - 1);
        return units.size() - 1;
    }

    /** Whether values in a unit can be turned into that of a measure. */
    boolean isComparable(int unit, int measure) {
        return units.get(unit).isComparableTo(schema.measures().get(measure).unit());
    }

    /** Whether a unit is that of a measure. */
    boolean isOwn(int unit, int measure) {
        return units.get(unit).equals(schema.measures().get(measure).unit());
    }

    /** A value in the unit of its measure, scaled; {@link #NO_VALUE} if it is no decimal, too long, or has too many places. */
    long scaled(byte[] text, int from, int to, int measure) {
        int i = from;
        boolean negative = i < to && text[i] == '-';
        if (negative) {
            i++;
        }
        int digits = 0;
        int point = -1;
        long number = 0;
        for (; i < to; i++) {
            int digit = text[i] - '0';
            if (digit >= 0 && digit <= 9) {
                number = 10 * number + digit;
                digits++;
            } else if (text[i] == '.' && point < 0 && digits > 0) {
                point = digits;
            } else {
                return slowScaled(text, from, to, measure);
            }
        }
        int decimals = point < 0 ? 0 : digits - point;
        int missing = places[measure] - decimals;
        if (digits == 0 || digits == point || missing < 0 || digits + missing > MOST_DIGITS) {
            return slowScaled(text, from, to, measure);
        }
        number *= POWERS[missing];
        return negative ? -number : number;
    }

    /** What is not plainly a value: the library decides. */
    private long slowScaled(byte[] text, int from, int to, int measure) {
        Optional<BigDecimal> decimal = decimal(text, from, to);
        return decimal.isEmpty() ? NO_VALUE : scaled(decimal.get(), measure);
    }

    /** A value in another unit, scaled in that of its measure. */
    long scaled(byte[] text, int from, int to, int measure, int unit) {
        Optional<BigDecimal> decimal = decimal(text, from, to);
        if (decimal.isEmpty()) {
            return NO_VALUE;
        }
        Rational inUnit = Figure.of(decimal.get(), units.get(unit))
                .valueIn(schema.measures().get(measure).unit());
        try {
            return scaled(inUnit.toBigDecimal(Figure.MAX_PLACES, RoundingMode.UNNECESSARY), measure);
        } catch (ArithmeticException e) {
            return NO_VALUE; // no finite decimal
        }
    }

    private long scaled(BigDecimal value, int measure) {
        if (value.stripTrailingZeros().scale() > places[measure]) {
            return NO_VALUE;
        }
        BigInteger whole = value.setScale(places[measure]).unscaledValue();
        return whole.bitLength() > FactCsv.MOST_BITS ? NO_VALUE : whole.longValue();
    }

    private static Optional<BigDecimal> decimal(byte[] text, int from, int to) {
        try {
            return to - from > 100
                    ? Optional.empty()
                    : Optional.of(Figure.parseDecimal(new String(text, from, to - from, StandardCharsets.UTF_8)));
        } catch (InvalidPartException e) {
            return Optional.empty();
        }
    }
}
