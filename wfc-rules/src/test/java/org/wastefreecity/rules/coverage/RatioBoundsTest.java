/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.coverage.RatioBounds.Missing;

/** Utilisation rates of a city with a silent plant. */
class RatioBoundsTest {
    private static Interval between(long lower, long upper) {
        return Interval.of(Rational.of(lower), Rational.of(upper));
    }

    private static RatioBounds ratio(long above, long below, Missing... missing) {
        return RatioBounds.of(Rational.of(above), Rational.of(below), List.of(missing));
    }

    /** 60 t of 100 t used; the silent plant generates 20 t to 50 t and uses some of it. Interval arithmetic would say up to 92 %. */
    @Test
    void of_aPartWithinTheWhole_isNarrowerThanIntervalArithmetic() {
        RatioBounds bounds = ratio(60, 100, new Missing(Interval.atLeast(Rational.ZERO), between(20, 50), true));
        assertEquals(Interval.of(Rational.of(60, 150), Rational.of(110, 150)), bounds.range());
        assertTrue(bounds.attained());
        assertFalse(bounds.mayBeUndefined());
        assertEquals(
                "[40 %, 73.333333333333333334 %]",
                bounds.toBounds(UnitOfMeasure.PERCENT, Rational.of(100))
                        .orElseThrow()
                        .toString());
    }

    @Test
    void of_unrelatedParts_isThatOfTheEnds() {
        RatioBounds bounds = ratio(60, 100, new Missing(between(0, 50), between(20, 50), false));
        assertEquals(Interval.of(Rational.of(60, 150), Rational.of(110, 120)), bounds.range());
    }

    @Test
    void of_aDenominatorThatMayBeZero_saysSo() {
        RatioBounds bounds = ratio(0, 0, new Missing(Interval.atLeast(Rational.ZERO), between(0, 50), true));
        assertTrue(bounds.mayBeUndefined());
        assertEquals(between(0, 1), bounds.range());
        assertEquals(Interval.ANY, ratio(1, 0).range());
        assertEquals(
                Interval.ANY,
                ratio(1, 1, new Missing(Interval.ZERO, between(-5, 5), false)).range());
        assertEquals(Optional.empty(), ratio(1, 0).toBounds(UnitOfMeasure.PERCENT, Rational.of(100)));
    }

    @Test
    void of_noUpperLimit_approachesOneOrZero() {
        Interval any = Interval.atLeast(Rational.ZERO);
        RatioBounds within = ratio(60, 100, new Missing(any, any, true));
        assertEquals(between(0, 1), within.range());
        assertFalse(within.attained());
        assertEquals(
                Interval.atLeast(Rational.ZERO),
                ratio(60, 100, new Missing(any, any, false)).range());
        assertEquals(
                Interval.of(Rational.ZERO, Rational.of(60, 100)),
                ratio(60, 100, new Missing(Interval.ZERO, any, false)).range());
    }

    @Test
    void of_tallies_knowsOnlyTheirBounds() {
        Expectation two = Expectation.of(List.of(
                Ledger.duty("A").build(),
                Ledger.duty("B").possible(Ledger.between("20", "50")).build(),
                Ledger.duty("A").measure("used").build(),
                Ledger.duty("B").measure("used").build()));
        Measure generated = Ledger.summed(Optional.of(Ledger.notNegative()));
        Measure used = Measure.builder()
                .id("used")
                .name(Wording.of("利用量", "used"))
                .unit(UnitOfMeasure.TEN_THOUSAND_TONNES)
                .along(Additivity.SUM, Additivity.SUM, Additivity.SUM)
                .possible(Ledger.notNegative())
                .build();
        Set<String> one = Set.of("A");
        Completion below = Completion.of(
                RollCall.ofReporters(
                        two,
                        Extent.of(generated, List.of(Ledger.FOSHAN), CategorySelection.ALL, Ledger.TREE, Ledger.MARCH),
                        one),
                Optional.of(Ledger.tonnes("100")));
        Completion above = Completion.of(
                RollCall.ofReporters(
                        two,
                        Extent.of(used, List.of(Ledger.FOSHAN), CategorySelection.ALL, Ledger.TREE, Ledger.MARCH),
                        one),
                Optional.of(Figure.of("0.006", UnitOfMeasure.TEN_THOUSAND_TONNES)));
        assertEquals(
                Interval.of(Rational.of(60, 150), Rational.of(110, 150)),
                RatioBounds.of(above, below, true).range());
        assertEquals(
                Interval.of(Rational.of(60, 150), Rational.ONE),
                RatioBounds.of(above.tally(), below.tally(), true).range());
    }

    /** 60 t of 100 t; the 100 t came twice, so that they may be 200 t. */
    @Test
    void of_aRowThatCameTwice_isThatOfBothWholes() {
        Expectation one = Expectation.of(List.of(
                Ledger.duty("A").build(), Ledger.duty("A").measure("used").build()));
        List<Report> generated = List.of(report("generated", "100"));
        Completion below = completion(one, "generated", Reports.of(generated).withPossible(generated));
        Completion above = completion(one, "used", Reports.of(List.of(report("used", "60"))));
        RatioBounds bounds = RatioBounds.of(above, below, true);
        assertEquals(Interval.of(Rational.of(3, 10), Rational.of(3, 5)), bounds.range());
    }

    private static Report report(String measure, String tonnes) {
        return new Report(
                measure,
                "A",
                Optional.of(Ledger.SHUNDE),
                Ledger.SLAG,
                Ledger.MARCH,
                Optional.empty(),
                ObservationStatus.NORMAL,
                Optional.of(Ledger.tonnes(tonnes)));
    }

    private static Completion completion(Expectation expected, String measure, Reports reports) {
        Measure summed = Measure.builder()
                .id(measure)
                .name(Wording.of(measure, measure))
                .unit(UnitOfMeasure.TONNE)
                .along(Additivity.SUM, Additivity.SUM, Additivity.SUM)
                .possible(Ledger.notNegative())
                .build();
        Extent march = Extent.of(summed, List.of(Ledger.SHUNDE), CategorySelection.ALL, Ledger.TREE, Ledger.MARCH);
        return Completion.of(RollCall.of(expected, march, reports));
    }
}
