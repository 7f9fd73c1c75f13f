/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.math.BigInteger;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.WireType;

/**
 * The texts that stand for codes, days, periods and figures, as regular expressions in what ECMA 262 and Java have in common. The
 * readers of the model decide; a test holds the two against each other.
 */
final class WireTexts {
    /** A formula stops at 16,384 bits, which are 4,933 digits. */
    private static final int MOST_DIGITS = 5000;

    static final WireType DATE =
            text("Date", "^(-?[0-9]{4}|[+-][0-9]{5,9})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", 10, 16);
    static final WireType PERIOD = text(
            "ReportingPeriod",
            "^[12][0-9]{3}(/[12][0-9]{3}|-S[12]|-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
            4,
            10);
    static final WireType REGION_CODE =
            text("RegionCode", "^([1-9][0-9]0000|[1-9][0-9](0[1-9]|[1-9][0-9])[0-9]{2})$", 6, 6);
    /** Its grammar and its atoms are in code; a schema can only bound its length. */
    static final WireType UNIT = text("UnitOfMeasure", "", 1, 60);

    static final WireType RATIONAL = text("Rational", "^-?[0-9]{1,5000}(/[0-9]{1,5000})?$", 1, 2 * MOST_DIGITS + 2);
    static final WireType DECIMAL =
            text("Decimal", "^[+-]?[0-9]{1," + Figure.MAX_DIGITS + "}(\\.[0-9]{1," + Figure.MAX_PLACES + "})?$", 1, 60);
    static final WireType INDICATOR_CODE = text("IndicatorCode", "^[A-Za-z0-9]+(\\.[A-Za-z0-9]+){0,4}$", 1, 40);
    static final WireType SYSTEM_ID =
            text("SystemId", "^[a-z]+(-[a-z][a-z0-9]*)*-[0-9][a-z0-9]*([-.][a-z0-9]+)*$", 3, 81);
    static final WireType DIGEST = text("Digest", "^sha256:[0-9a-f]{64}$", 71, 71);
    static final WireType SCHEME_ID =
            text("SchemeId", "^[a-z]+(-[a-z][a-z0-9]*)*-[0-9][a-z0-9]*([-.][a-z0-9]+)*$", 3, 81);
    static final WireType SPAN = text("Span", "^[\\[(] ?[-+0-9.]{0,60} ?, ?[-+0-9.]{0,60} ?[\\])]$", 3, 128);
    static final WireType REFERENCE = text("Reference", ":", 2, 4100);
    /** The part of a definition that an attestation speaks of. */
    static final Shape<String> PART = named("^[a-z]{1,40}$", 40);
    /** The name of a rule that found something. */
    static final Shape<String> RULE = named("^[a-z]+(-[a-z0-9]+)*$", 80);
    /** The name of a place in a scheme. */
    static final Shape<String> KEY = named("^[A-Za-z0-9]+([-._][A-Za-z0-9]+)*$", 80);
    /** The name of a list of a plan. */
    static final Shape<String> LIST_TYPE = named("^[a-z][a-z-]{0,39}$", 40);
    /** The name of a measure. */
    static final Shape<String> MEASURE_ID = named("^[a-z][a-z0-9_]{0,63}$", 64);

    private WireTexts() {}

    /** A fraction of any digits that a result may have. */
    static Rational rational(String text) {
        int slash = text.indexOf('/');
        if (text.length() <= 200 || slash > MOST_DIGITS + 1 || text.length() > 2 * MOST_DIGITS + 2) {
            return Rational.parse(text); // which refuses what is too long
        }
        String above = slash < 0 ? text : text.substring(0, slash);
        String below = slash < 0 ? "1" : text.substring(slash + 1);
        InvalidPartException.check(
                isDigits(above.startsWith("-") ? above.substring(1) : above) && isDigits(below),
                "Rational",
                "text",
                "整数或“分子/分母”",
                "a whole number or two with a slash",
                text);
        return Rational.of(new BigInteger(above), new BigInteger(below));
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static WireType text(String name, String pattern, int least, int most) {
        return new WireType.Text(name, pattern, least, most);
    }

    private static Shape<String> named(String pattern, int most) {
        return Shape.of(Shape.STRING::read, Shape.STRING, text("", pattern, 1, most));
    }
}
