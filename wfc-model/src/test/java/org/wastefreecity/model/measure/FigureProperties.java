/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertBilingual;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Figures read what they print, and are ordered by value. */
@Domain(MeasureDomain.class)
@Domain(DomainContext.Global.class)
class FigureProperties {

    @Property
    void parseIsTheInverseOfToString(@ForAll Figure figure) {
        assertEquals(figure, Figure.parse(figure.toString()));
        assertEquals(
                figure,
                Figure.parse(
                        figure.value().toPlainString() + " " + figure.unit().code()));
    }

    @Property
    void orderIsTotalWithinAKind(@ForAll("masses") Figure a, @ForAll("masses") Figure b, @ForAll("masses") Figure c) {
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        assertEquals(a.compareTo(b) == 0, a.isEquivalentTo(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertTrue(a.compareTo(c) <= 0);
        }
        if (a.equals(b)) {
            assertEquals(0, a.compareTo(b));
            assertEquals(a.hashCode(), b.hashCode());
        }
    }

    @Property
    void plusIsCommutativeInValueAndUndoneByTheNegative(@ForAll("masses") Figure a, @ForAll("masses") Figure b) {
        Figure sum = a.plus(b);
        assertEquals(a.unit(), sum.unit());
        assertEquals(0, sum.compareTo(b.plus(a)));
        assertEquals(0, a.compareTo(sum.plus(b.negated())));
        assertEquals(
                a.valueIn(UnitOfMeasure.TONNE).plus(b.valueIn(UnitOfMeasure.TONNE)), sum.valueIn(UnitOfMeasure.TONNE));
    }

    @Property
    void placesNeverChangeTheValue(@ForAll("masses") Figure figure) {
        Figure longer = Figure.of(figure.value().setScale(Figure.MAX_PLACES), figure.unit());
        assertEquals(0, figure.compareTo(longer));
        assertEquals(figure.value().scale() == Figure.MAX_PLACES, figure.equals(longer));
    }

    /** No conversion changes the class of a number or loses a digit: what goes to another unit comes back the same. */
    @Property
    void aFigureInAnotherUnitComesBack(@ForAll("masses") Figure figure, @ForAll("masses") Figure other) {
        Figure there = figure.in(other.unit());
        assertEquals(BigDecimal.class, there.value().getClass());
        assertEquals(figure.valueIn(UnitOfMeasure.TONNE), there.valueIn(UnitOfMeasure.TONNE));
        Figure back = there.in(figure.unit());
        assertEquals(0, figure.compareTo(back));
        assertTrue(back.value().scale() >= figure.value().scale(), figure + " → " + there + " → " + back);
        assertEquals(
                figure.valueIn(other.unit()).times(other.unit().factor()),
                Rational.of(figure.value()).times(figure.unit().factor()));
    }

    @Property(tries = 300)
    void aQuantityIsAnExactDecimalInEveryUnit(@ForAll("masses") Figure figure, @ForAll("masses") Figure other) {
        Figure back = Figure.from(figure.toQuantity(), other.unit());
        assertEquals(BigDecimal.class, back.value().getClass());
        assertEquals(figure.valueIn(other.unit()), Rational.of(back.value()));
    }

    @Property(tries = 300)
    void aQuantityComesBackWithItsValue(@ForAll Figure figure) {
        assertEquals(0, figure.compareTo(Figure.from(figure.toQuantity(), figure.unit())));
    }

    @Property(tries = 2000)
    void anyTextIsAFigureOrATypedRefusal(@ForAll("nearFigures") String text) {
        try {
            Figure figure = Figure.parse(text);
            assertEquals(figure, Figure.parse(figure.toString()));
        } catch (IllegalArgumentException e) {
            assertBilingual(e);
            assertTrue(e.getClass().getPackageName().startsWith("org.wastefreecity"), e::toString);
        }
    }

    @Provide
    Arbitrary<String> nearFigures() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings()
                        .withChars("0123456789.+-eE ，,１%％吨万元/家个\n\t")
                        .ofMaxLength(20));
    }

    @Provide
    Arbitrary<Figure> masses() {
        Arbitrary<BigDecimal> values = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(4);
        Arbitrary<UnitOfMeasure> units =
                Arbitraries.of("吨", "千克", "克", "万吨", "百吨").map(UnitOfMeasure::parse);
        return Combinators.combine(values, units).as(Figure::of);
    }
}
