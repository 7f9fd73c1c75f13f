/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.RatioOfSums;
import org.wastefreecity.rules.aggregation.RatioValue;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;

/** Ratios of sums, and what they come to. */
public final class RatioShapes {
    /** A summand. */
    public static final Shape<RatioOfSums.Term> TERM = term();
    /** A ratio. */
    public static final Shape<RatioOfSums> RATIO = ratio();
    /** What a ratio comes to, with the sums it is of. */
    public static final Shape<RatioValue> VALUE = value();

    private RatioShapes() {}

    private static Shape<RatioOfSums.Term> term() {
        ObjectShape<RatioOfSums.Term> page = ObjectShape.of("RatioOfSums.Term");
        Field<RatioOfSums.Term, Rational> coefficient =
                page.required("coefficient", ValueShapes.RATIONAL, RatioOfSums.Term::coefficient);
        Field<RatioOfSums.Term, Measure> measure =
                page.required("measure", LedgerShapes.MEASURE, RatioOfSums.Term::measure);
        Field<RatioOfSums.Term, CategorySelection> categories =
                page.required("categories", FormulaShapes.SELECTION, RatioOfSums.Term::categories);
        return page.made(v -> new RatioOfSums.Term(v.get(coefficient), v.get(measure), v.get(categories)));
    }

    private static Shape<RatioOfSums> ratio() {
        ObjectShape<RatioOfSums> page = ObjectShape.of("RatioOfSums");
        Field<RatioOfSums, List<RatioOfSums.Term>> numerator = page.list("numerator", TERM, 1, RatioOfSums::numerator);
        Field<RatioOfSums, List<RatioOfSums.Term>> denominator =
                page.list("denominator", TERM, 1, RatioOfSums::denominator);
        Field<RatioOfSums, UnitOfMeasure> unit = page.required("unit", ValueShapes.UNIT, RatioOfSums::unit);
        return page.made(v -> RatioOfSums.of(v.get(numerator), v.get(denominator), v.get(unit)));
    }

    private static Shape<RatioValue> value() {
        ObjectShape<RatioValue> page = ObjectShape.of("RatioValue");
        Field<RatioValue, RatioOfSums> ratio = page.required("ratio", RATIO, RatioValue::ratio);
        Field<RatioValue, List<Tally>> numerator = page.list("numerator", LedgerShapes.TALLY, RatioValue::numerator);
        Field<RatioValue, List<Tally>> denominator =
                page.list("denominator", LedgerShapes.TALLY, RatioValue::denominator);
        Field<RatioValue, Optional<Rational>> value = page.optional("value", ValueShapes.RATIONAL, RatioValue::value);
        Field<RatioValue, Optional<Rational>> lower = page.optional("lower", ValueShapes.RATIONAL, RatioValue::lower);
        Field<RatioValue, Optional<Rational>> upper = page.optional("upper", ValueShapes.RATIONAL, RatioValue::upper);
        Field<RatioValue, Optional<Wording>> reason = page.optional("reason", ValueShapes.WORDING, RatioValue::reason);
        return page.made(v -> new RatioValue(
                v.get(ratio),
                v.get(numerator),
                v.get(denominator),
                v.get(value),
                v.get(lower),
                v.get(upper),
                v.get(reason)));
    }
}
