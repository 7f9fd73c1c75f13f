/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.ScoreRange;

class TopsisTest {
    private static final int DIGITS = 30;

    private static List<Rational> row(long... values) {
        return Arrays.stream(values).mapToObj(Rational::of).toList();
    }

    /** Logarithms as printed in tables, to 40 places. */
    @ParameterizedTest
    @CsvSource({
        "2,0.6931471805599453094172321214581765680755",
        "10,2.3025850929940456840179914546843642076011",
        "0.5,-0.6931471805599453094172321214581765680756",
        "1000000,13.8155105579642741041079487281061852456066",
        "1,0"
    })
    void ln_ofTabulatedNumbers_isEnclosed(String number, String logarithm) {
        Enclosure ln = Enclosure.of(Rational.of(new BigDecimal(number)), 60).ln();
        BigDecimal table = new BigDecimal(logarithm);
        BigDecimal place = new BigDecimal("1e-39");
        assertTrue(ln.low().compareTo(table.add(place)) <= 0 && ln.high().compareTo(table.subtract(place)) >= 0);
        assertTrue(ln.high().subtract(ln.low()).compareTo(new BigDecimal("1e-56")) < 0, ln::toString);
    }

    @Test
    void sqrt_ofTwo_isEnclosedTightly() {
        Enclosure root = Enclosure.of(2, 50).sqrt();
        assertTrue(root.low().pow(2).compareTo(BigDecimal.valueOf(2)) < 0);
        assertTrue(root.high().pow(2).compareTo(BigDecimal.valueOf(2)) > 0);
        assertEquals(BigDecimal.ONE.movePointLeft(50), root.high().subtract(root.low()));
    }

    @Test
    void sqrt_ofASquare_isExact() {
        Enclosure root = Enclosure.of(9, 20).sqrt();
        assertEquals(root.low(), root.high());
        assertEquals(0, root.low().compareTo(BigDecimal.valueOf(3)));
    }

    @Test
    void compare_declaredWeights_oneCriterion_isTheShareOfTheWay() {
        // D+ = 1 - x', D- = x': the answer is x' itself
        List<ScoreRange> answers = Topsis.compare(
                        List.of(row(0), row(1), row(4)), List.of(false), List.of(Rational.ONE), DIGITS)
                .orElseThrow();
        assertHolds("0", answers.get(0));
        assertHolds("0.25", answers.get(1));
        assertHolds("1", answers.get(2));
    }

    /**
     * Three units, two criteria, worked by hand: x' = (0, 1), (1/3, 1/2), (1, 0). Of the first p = 0, 1/4, 3/4, of the second
     * 2/3, 1/3, 0.
     */
    @Test
    void compare_entropyWeights_agreeWithTheHandCalculation() {
        List<List<Rational>> values = List.of(row(10, 4), row(20, 7), row(40, 10));
        List<ScoreRange> answers =
                Topsis.compare(values, List.of(false, true), List.of(), DIGITS).orElseThrow();
        double h1 = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75)) / Math.log(3);
        double h2 = -(2 / 3d * Math.log(2 / 3d) + 1 / 3d * Math.log(1 / 3d)) / Math.log(3);
        double w1 = (1 - h1) / (2 - h1 - h2);
        double w2 = 1 - w1;
        double[][] x = {{0, 1}, {1 / 3d, 0.5}, {1, 0}};
        for (int i = 0; i < 3; i++) {
            double near = Math.hypot(w1 * x[i][0], w2 * x[i][1]);
            double far = Math.hypot(w1 * (1 - x[i][0]), w2 * (1 - x[i][1]));
            assertEquals(near / (near + far), middle(answers.get(i)), 1e-12);
        }
    }

    private static double middle(ScoreRange range) {
        return range.low()
                .plus(range.high())
                .dividedBy(Rational.of(2))
                .toBigDecimal(20, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static void assertHolds(String value, ScoreRange range) {
        Rational exact = Rational.of(new BigDecimal(value));
        assertTrue(range.low().compareTo(exact) <= 0 && exact.compareTo(range.high()) <= 0, range::toString);
        Rational width = range.high().minus(range.low());
        Rational most = Rational.of(2)
                .times(Rational.of(10).pow(-15).times(Rational.of(10).pow(-15)));
        assertTrue(width.compareTo(most) <= 0, range::toString);
    }

    @Test
    void compare_constantCriterion_hasNoInfluence() {
        List<ScoreRange> with = Topsis.compare(
                        List.of(row(0, 5), row(1, 5), row(4, 5)), List.of(false, true), List.of(), DIGITS)
                .orElseThrow();
        assertHolds("0.25", with.get(1));
    }

    @Test
    void compare_nothingToCompare_isEmpty() {
        assertEquals(Optional.empty(), Topsis.compare(List.of(row(1)), List.of(false), List.of(), DIGITS));
        assertEquals(Optional.empty(), Topsis.compare(List.of(row(3), row(3)), List.of(false), List.of(), DIGITS));
    }

    @Test
    void compare_unequalRows_areRefused() {
        assertThrows(
                InvalidPartException.class,
                () -> Topsis.compare(List.of(row(1, 2), row(1)), List.of(false, false), List.of(), DIGITS));
    }

    /** A root has half as many places as what it is drawn from: none of them is missing in the answer. */
    @Test
    void compare_aUnitVeryNearTheWorst_isEnclosedToItsLastPlace() {
        List<List<Rational>> values =
                List.of(row(0), List.of(Rational.of(BigInteger.ONE, BigInteger.TEN.pow(47))), row(1));
        ScoreRange near = Topsis.compare(values, List.of(false), List.of(Rational.ONE), 60)
                .orElseThrow()
                .get(1);
        assertTrue(
                near.high().minus(near.low()).compareTo(Rational.of(BigInteger.TWO, BigInteger.TEN.pow(60))) <= 0,
                near::toString);
    }

    /** What all units are equal in tells nothing, however much it weighs. */
    @Test
    void compare_whereNearlyAllWeightTellsNothing_isByTheRest() {
        List<List<Rational>> values = List.of(row(7, 0), row(7, 1), row(7, 4));
        List<Rational> weights = List.of(Rational.of(BigInteger.TEN.pow(60), BigInteger.ONE), Rational.ONE);
        List<ScoreRange> answers =
                Topsis.compare(values, List.of(false, false), weights, 6).orElseThrow();
        assertHolds("0.25", answers.get(1));
    }
}
