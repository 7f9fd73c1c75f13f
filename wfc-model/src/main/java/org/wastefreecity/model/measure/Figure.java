/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.measure.Quantity;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * An exact figure with its unit (数值), such as 95.10 %, the straw use of Foshan in 2020.
 * <p>
 * The decimal keeps its places: 95.10 and 95.1 are of one value ({@link #compareTo}) but not equal, because the document
 * vouches for more digits of the first. A figure has at most {@value #MAX_DIGITS} digits before and {@value #MAX_PLACES} after the point,
 * so that no text of a few bytes can make us compute for minutes. This class is immutable and thread-safe.
 *
 * @param value the decimal as printed
 * @param unit its unit
 */
public record Figure(BigDecimal value, UnitOfMeasure unit) implements Comparable<Figure> {
    /** The most digits before the point a figure may have. */
    public static final int MAX_DIGITS = 38;
    /** The most digits after the point a figure may have. */
    public static final int MAX_PLACES = 18;

    /** With as many characters a decimal fits 64 bits. */
    private static final int SHORT = 18;

    private static final int NO_POWER = Integer.MIN_VALUE / 2;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Pattern TEXT = Pattern.compile("([+-]?[0-9][0-9.]*+)\\s*(\\S.*)");

    /**
     * Checks the size of the decimal.
     *
     * @throws InvalidPartException if it has too many digits or places
     */
    public Figure {
        Objects.requireNonNull(unit, "unit");
        checkLimits(value);
        if (value.scale() < 0) {
            value = value.setScale(0); // 1E+2 is 100: exact, since the size was checked
        }
    }

    /**
     * A figure from a decimal.
     *
     * @param value the decimal
     * @param unit its unit
     * @return the figure
     * @throws InvalidPartException if the decimal has too many digits or places
     */
    public static Figure of(BigDecimal value, UnitOfMeasure unit) {
        return new Figure(value, unit);
    }

    /**
     * A figure from the text of a decimal, such as {@code "95.10"}.
     *
     * @param value the decimal as printed
     * @param unit its unit
     * @return the figure
     * @throws InvalidPartException if the text is no plain decimal
     */
    public static Figure of(String value, UnitOfMeasure unit) {
        return new Figure(parseDecimal(value), unit);
    }

    /**
     * Reads a decimal with its unit behind it, such as {@code 40.66 万吨}.
     *
     * @param text what {@link #toString} prints
     * @return the figure
     * @throws InvalidPartException if the text is no decimal with a unit behind it
     * @throws UnknownUnitException if the unit is not in the catalogue
     */
    public static Figure parse(String text) {
        Matcher matcher = text.length() > 200 ? TEXT.matcher("") : TEXT.matcher(text);
        InvalidPartException.check(matcher.matches(), "Figure", "text", "十进制数加计量单位", "a decimal and its unit", text);
        return of(matcher.group(1), UnitOfMeasure.parse(matcher.group(2)));
    }

    /**
     * Reads a plain decimal: ASCII digits, at most one point, an optional sign; no exponent, no separators.
     *
     * @param text the decimal
     * @return its exact value with its places
     * @throws InvalidPartException if the text is anything else or too long
     */
    public static BigDecimal parseDecimal(String text) {
        InvalidPartException.check(
                isDecimal(text),
                "Figure",
                "value",
                "十进制数（不用指数，不超过" + MAX_DIGITS + "位整数、" + MAX_PLACES + "位小数）",
                "a plain decimal without exponent, at most " + MAX_DIGITS + " digits before and " + MAX_PLACES
                        + " after the point",
                text);
        return text.length() <= SHORT ? shortDecimal(text) : new BigDecimal(text);
    }

    /** The decimal of a text of a few digits that is known to be one: the same value and scale, without a detour. */
    private static BigDecimal shortDecimal(String text) {
        long digits = 0;
        int scale = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                scale = text.length() - i - 1;
            } else if (c >= '0') { // else the sign
                digits = 10 * digits + (c - '0');
            }
        }
        return BigDecimal.valueOf(text.charAt(0) == '-' ? -digits : digits, scale);
    }

    /** A sign at most, digits, and perhaps a point with digits after it; by hand, since every row of a table comes through here. */
    private static boolean isDecimal(String text) {
        int begin = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
        int point = digitsEnd(text, begin);
        if (point == begin || point - begin > MAX_DIGITS) {
            return false;
        }
        if (point == text.length()) {
            return true;
        }
        int end = digitsEnd(text, point + 1);
        return text.charAt(point) == '.' && end == text.length() && end > point + 1 && end - point - 1 <= MAX_PLACES;
    }

    private static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    static void checkLimits(BigDecimal value) {
        int scale = value.scale();
        InvalidPartException.check(
                scale <= MAX_PLACES
                        && scale >= -MAX_DIGITS
                        && value.precision() - (long) scale <= MAX_DIGITS
                        && value.precision() <= MAX_DIGITS + MAX_PLACES,
                "Figure",
                "value",
                "不超过" + MAX_DIGITS + "位整数、" + MAX_PLACES + "位小数",
                "at most " + MAX_DIGITS + " digits before and " + MAX_PLACES + " after the point",
                value);
    }

    /**
     * A figure from a JSR-385 quantity of any library, converted to a unit of ours.
     *
     * @param quantity the quantity
     * @param unit the unit to state it in
     * @return the figure, exact; trailing zeros are lost, because a quantity does not keep them
     * @throws IllegalArgumentException if the quantity cannot be converted to the unit, or not in a finite decimal
     */
    public static Figure from(Quantity<?> quantity, UnitOfMeasure unit) {
        return QuantityBridge.figureOf(quantity, unit);
    }

    /**
     * The figure as a JSR-385 quantity. The places as printed are lost there: 95.10 comes back as 95.1.
     *
     * @return the quantity
     */
    public Quantity<?> toQuantity() {
        return QuantityBridge.quantityOf(this);
    }

    /**
     * The exact value in another unit of the same kind.
     *
     * @param other the unit
     * @return the value as a fraction
     * @throws UnitMismatchException if the kinds differ
     */
    public Rational valueIn(UnitOfMeasure other) {
        Rational exact = Rational.of(value);
        if (unit.equals(other)) {
            return exact;
        }
        if (!unit.isComparableTo(other)) {
            throw new UnitMismatchException(other, unit);
        }
        return exact.times(unit.factor()).dividedBy(other.factor());
    }

    /**
     * The figure in another unit of the same kind, exact: 40.66 万吨 are 406600 吨.
     * <p>
     * Digits as printed are kept where the units differ by a power of ten: 95.10 千克 are 0.09510 吨. Between other units the
     * decimal is as short as it can be: 1.50 公顷 are 22.5 亩.
     *
     * @param other the unit
     * @return the figure
     * @throws UnitMismatchException if the kinds differ
     * @throws ArithmeticException if it is no decimal of {@value #MAX_PLACES} places there, as 1 亩 in 公顷; {@link #valueIn}
     *     gives the fraction
     * @throws InvalidPartException if it has too many digits there
     */
    public Figure in(UnitOfMeasure other) {
        if (unit.equals(other)) {
            return this;
        }
        BigDecimal plain = finite(valueIn(other), this, other);
        int shift = powerOfTen(unit.factor().dividedBy(other.factor()));
        int places = Math.min(Math.max(value.scale() - shift, 0), MAX_PLACES);
        return of(shift != NO_POWER && places >= plain.scale() ? plain.setScale(places) : plain, other);
    }

    /** Which power of ten a ratio of units is. */
    private static int powerOfTen(Rational ratio) {
        BigDecimal above = new BigDecimal(ratio.numerator()).stripTrailingZeros();
        BigDecimal below = new BigDecimal(ratio.denominator()).stripTrailingZeros();
        boolean ten = above.precision() == 1 && below.precision() == 1 && above.signum() > 0;
        return ten && above.unscaledValue().equals(below.unscaledValue()) ? below.scale() - above.scale() : NO_POWER;
    }

    /**
     * The sum.
     *
     * @param other the other summand, of the same kind
     * @return this + other, in the unit of this figure
     * @throws UnitMismatchException if the kinds differ
     * @throws ArithmeticException if the other figure is no finite decimal in this unit
     */
    public Figure plus(Figure other) {
        if (unit.equals(other.unit)) {
            return new Figure(value.add(other.value), unit);
        }
        Rational converted = other.valueIn(unit);
        return new Figure(value.add(finite(converted, other, unit)), unit);
    }

    private static BigDecimal finite(Rational value, Figure stated, UnitOfMeasure unit) {
        try {
            return value.toBigDecimal(MAX_PLACES, RoundingMode.UNNECESSARY).stripTrailingZeros();
        } catch (ArithmeticException e) {
            throw new ArithmeticException(stated + " is no decimal of " + MAX_PLACES + " places in " + unit + "；"
                    + stated + "以" + unit + "计不是" + MAX_PLACES + "位以内的小数");
        }
    }

    /**
     * Half a unit of the last place: what the printing of a figure leaves open to either side, 0.05 for 14.8.
     *
     * @return the half, in the unit of this figure
     */
    public BigDecimal halfOfLastPlace() {
        return HALF.movePointLeft(value.scale());
    }

    /**
     * The figure with the other sign.
     *
     * @return −this
     */
    public Figure negated() {
        return new Figure(value.negate(), unit);
    }

    /**
     * Compares by value, whatever the unit and the places: 1 万吨 and 10000.0 吨 compare as 0, though they are not equal.
     *
     * @param other a figure of the same kind
     * @return the sign of this − other
     * @throws UnitMismatchException if the kinds differ
     */
    @Override
    public int compareTo(Figure other) {
        return unit.equals(other.unit)
                ? value.compareTo(other.value)
                : valueIn(unit).compareTo(other.valueIn(unit));
    }

    /**
     * Whether two figures have one value, whatever their units and places.
     *
     * @param other the other figure
     * @return whether they compare as 0; false if the kinds differ
     */
    public boolean isEquivalentTo(Figure other) {
        return unit.isComparableTo(other.unit) && compareTo(other) == 0;
    }

    /**
     * The figure as text, such as {@code 95.10 %} or {@code 40.66 万吨}.
     *
     * @return text that {@link #parse} reads
     */
    @Override
    public String toString() {
        return value.toPlainString() + " " + unit;
    }
}
