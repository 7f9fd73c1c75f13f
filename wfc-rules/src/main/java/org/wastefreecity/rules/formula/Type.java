/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.wording.Wording;

/**
 * What an expression is: its family and, for a quantity, what it measures; for a share, of what.
 *
 * @param family the family
 * @param dimension of a quantity, what it measures; of a share, its whole, none if that is not known (a literal %)
 */
record Type(Family family, Dimension dimension) {
    static final Type NUMBER = new Type(Family.NUMBER, Dimension.NONE);
    static final Type CHANGE = new Type(Family.CHANGE, Dimension.NONE);
    static final Type POINTS = new Type(Family.POINTS, Dimension.NONE);
    /** Of what could not be read; every rule passes it, so that one fault is told once. */
    static final Type UNKNOWN = new Type(Family.UNKNOWN, Dimension.NONE);

    private static final UnitOfMeasure PERMILLE = UnitOfMeasure.parse("‰");
    private static final UnitOfMeasure PER_TEN_THOUSAND = UnitOfMeasure.parse("‱");

    enum Family {
        /** Of a kind, such as 产生量. */
        QUANTITY,
        /** A plain number. */
        NUMBER,
        /** A quotient of two quantities of one kind, or a figure in %. */
        SHARE,
        /** A relative change. */
        CHANGE,
        /** The difference of two shares or of two changes. */
        POINTS,
        /** Not known. */
        UNKNOWN
    }

    static Type quantity(Dimension dimension) {
        return dimension.isNone() ? NUMBER : new Type(Family.QUANTITY, dimension);
    }

    static Type share(Dimension of) {
        return new Type(Family.SHARE, of);
    }

    /** The type of figures in a unit. */
    static Type of(UnitOfMeasure unit) {
        if (isShare(unit)) {
            return share(Dimension.NONE);
        }
        return unit.isComparableTo(UnitOfMeasure.PERCENTAGE_POINT) ? POINTS : quantity(Dimension.of(unit.kind()));
    }

    private static boolean isShare(UnitOfMeasure unit) {
        return unit.isComparableTo(UnitOfMeasure.PERCENT)
                || unit.isComparableTo(PERMILLE)
                || unit.isComparableTo(PER_TEN_THOUSAND);
    }

    /** How much one of the unit is in evaluation: 1/100 for %, else the factor to the reference unit. */
    static Rational scale(UnitOfMeasure unit) {
        if (unit.isComparableTo(PERMILLE)) {
            return unit.factor().times(Rational.of(1, 1000));
        }
        if (unit.isComparableTo(PER_TEN_THOUSAND)) {
            return unit.factor().times(Rational.of(1, 10_000));
        }
        boolean hundredths =
                unit.isComparableTo(UnitOfMeasure.PERCENT) || unit.isComparableTo(UnitOfMeasure.PERCENTAGE_POINT);
        return hundredths ? unit.factor().times(Rational.of(1, 100)) : unit.factor();
    }

    boolean isUnknown() {
        return family == Family.UNKNOWN;
    }

    boolean is(Family other) {
        return family == other;
    }

    /** Whether figures of this type can be stated in a unit. */
    boolean fits(UnitOfMeasure unit) {
        return switch (family) {
            case UNKNOWN -> true;
            case QUANTITY ->
                !isShare(unit)
                        && !unit.isComparableTo(UnitOfMeasure.PERCENTAGE_POINT)
                        && dimension.equals(Dimension.of(unit.kind()));
            case SHARE, CHANGE -> isShare(unit);
            case POINTS -> unit.isComparableTo(UnitOfMeasure.PERCENTAGE_POINT);
            case NUMBER -> false;
        };
    }

    Wording words() {
        Wording what = dimension.words();
        return switch (family) {
            case QUANTITY -> Wording.of("“" + what.zh() + "”", what.en());
            case NUMBER -> Wording.of("纯数", "a plain number");
            case SHARE ->
                dimension.isNone()
                        ? Wording.of("百分比", "a percentage")
                        : Wording.of("占“" + what.zh() + "”的比例", "a share of " + what.en());
            case CHANGE -> Wording.of("变化率", "a relative change");
            case POINTS -> Wording.of("百分点", "percentage points");
            case UNKNOWN -> Wording.of("未知", "not known");
        };
    }
}
