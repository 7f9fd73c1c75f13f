/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of an ordered field, and of text. */
@Domain(MeasureDomain.class)
@Domain(DomainContext.Global.class)
class RationalProperties {

    @Property
    void additionIsAnAbelianGroup(@ForAll Rational a, @ForAll Rational b, @ForAll Rational c) {
        assertEquals(a.plus(b), b.plus(a));
        assertEquals(a.plus(b.plus(c)), a.plus(b).plus(c));
        assertEquals(a, a.plus(Rational.ZERO));
        assertEquals(Rational.ZERO, a.plus(a.negated()));
        assertEquals(a, a.plus(b).minus(b));
    }

    @Property
    void multiplicationIsAnAbelianGroupWithoutZero(@ForAll Rational a, @ForAll Rational b, @ForAll Rational c) {
        assertEquals(a.times(b), b.times(a));
        assertEquals(a.times(b.times(c)), a.times(b).times(c));
        assertEquals(a, a.times(Rational.ONE));
        if (b.signum() != 0) {
            assertEquals(a, a.times(b).dividedBy(b));
            assertEquals(Rational.ONE, b.dividedBy(b));
        }
    }

    @Property
    void multiplicationDistributes(@ForAll Rational a, @ForAll Rational b, @ForAll Rational c) {
        assertEquals(a.times(b.plus(c)), a.times(b).plus(a.times(c)));
    }

    @Property
    void orderIsTotalAndAgreesWithEqualsAndAddition(@ForAll Rational a, @ForAll Rational b, @ForAll Rational c) {
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        assertEquals(a.minus(b).signum(), Integer.signum(a.compareTo(b)));
        assertEquals(Integer.signum(a.compareTo(b)), Integer.signum(a.plus(c).compareTo(b.plus(c))));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertTrue(a.compareTo(c) <= 0);
        }
    }

    @Property
    void everyValueIsInLowestTerms(@ForAll Rational a, @ForAll Rational b) {
        for (Rational r : new Rational[] {a.plus(b), a.minus(b), a.times(b), a.negated(), a.abs()}) {
            assertEquals(BigInteger.ONE, r.numerator().gcd(r.denominator()));
            assertTrue(r.denominator().signum() > 0);
            assertEquals(r.numerator().signum(), r.signum());
        }
    }

    @Property
    void powIsRepeatedMultiplication(@ForAll Rational a, @ForAll @IntRange(min = 0, max = 10) int n) {
        Rational product = Rational.ONE;
        for (int i = 0; i < n; i++) {
            product = product.times(a);
        }
        assertEquals(product, a.pow(n));
        if (a.signum() != 0) {
            assertEquals(Rational.ONE, a.pow(n).times(a.pow(-n)));
        }
    }

    @Property
    void parseIsTheInverseOfToString(@ForAll Rational a) {
        assertEquals(a, Rational.parse(a.toString()));
        assertEquals(a.hashCode(), Rational.parse(a.toString()).hashCode());
    }

    @Property
    void roundingStaysWithinOneStep(@ForAll Rational a, @ForAll @IntRange(min = 0, max = 12) int places) {
        Rational down = Rational.of(a.toBigDecimal(places, RoundingMode.FLOOR));
        Rational step = Rational.of(1, 10).pow(places);
        assertTrue(down.compareTo(a) <= 0 && a.compareTo(down.plus(step)) < 0);
    }
}
