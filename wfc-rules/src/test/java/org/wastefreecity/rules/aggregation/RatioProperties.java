/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.aggregation.SmallLedger.GENERATED;
import static org.wastefreecity.rules.aggregation.SmallLedger.UTILISED;
import static org.wastefreecity.rules.aggregation.SmallLedger.schema;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.rules.aggregation.RatioOfSums.State;
import org.wastefreecity.rules.aggregation.RatioOfSums.Term;

/** A ratio is the ratio of the sums that are reported beside it, at every level. */
class RatioProperties {
    private static final CategorySelection HW = CategorySelection.of(SmallLedger.HW);
    private static final RatioOfSums RATE = RatioOfSums.of(
            List.of(Term.of(UTILISED, CategorySelection.ALL), new Term(Rational.of(-1, 3), UTILISED, HW)),
            List.of(Term.of(GENERATED, CategorySelection.ALL)),
            UnitOfMeasure.PERCENT);
    private static final RollUp LEVELS = RollUp.builder()
            .territory(TerritoryLevel.CITY, TerritoryLevel.NATION)
            .period(PeriodLevel.YEAR)
            .category(RATE.categories())
            .build();

    @Provide
    Arbitrary<List<FactRow>> flat() {
        return FactRow.flat(30);
    }

    @Provide
    Arbitrary<List<FactRow>> mixed() {
        return FactRow.mixed(20);
    }

    @Property(tries = 300)
    void ratio_isItsOwnParts(@ForAll("flat") List<FactRow> rows, @ForAll @IntRange(max = 9) int places) {
        check(rows, places);
    }

    @Property(tries = 100)
    void ratioOfAMixedLedger_isItsOwnPartsOrUnknown(
            @ForAll("mixed") List<FactRow> rows, @ForAll @IntRange(max = 9) int places) {
        check(rows, places);
    }

    private static void check(List<FactRow> rows, int places) {
        Cube cube = LEVELS.on(FactRow.facts(schema(GENERATED, UTILISED), rows));
        for (TerritoryLevel level : List.of(TerritoryLevel.CITY, TerritoryLevel.NATION)) {
            Cells shape = cube.cells(level, PeriodLevel.YEAR, CategoryLevel.ALL);
            RATE.forEach(cube, level, PeriodLevel.YEAR, places, (t, p, state, scaled) -> {
                RatioValue one = RATE.at(
                        cube,
                        shape.territories().get(t),
                        ReportingPeriod.parse(shape.periods().get(p)));
                Optional<BigDecimal> expected = ownParts(one).map(v -> v.toBigDecimal(places, RoundingMode.HALF_UP));
                assertEquals(one.value().isPresent(), expected.isPresent());
                if (state == State.KNOWN) {
                    assertEquals(expected, Optional.of(BigDecimal.valueOf(scaled, places)));
                } else if (state == State.TOO_LARGE) {
                    assertTrue(expected.orElseThrow().unscaledValue().bitLength() > 63);
                } else {
                    assertEquals(Optional.empty(), expected);
                    assertEquals(
                            state == State.UNDEFINED,
                            one.reason().orElseThrow().en().contains("not defined"),
                            one.toString());
                }
            });
        }
    }

    private static Optional<Rational> ownParts(RatioValue value) {
        List<Optional<Rational>> parts = List.of(
                value.numerator().get(0).value().map(f -> Rational.of(f.value())),
                value.numerator().get(1).value().map(f -> Rational.of(f.value())),
                value.denominator().get(0).value().map(f -> Rational.of(f.value())));
        if (!parts.stream().allMatch(Optional::isPresent) || parts.get(2).get().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(parts.get(0)
                .get()
                .minus(parts.get(1).get().times(Rational.of(1, 3)))
                .times(Rational.of(100))
                .dividedBy(parts.get(2).get()));
    }

    @Property(tries = 1000)
    void halfUp_isThatOfBigDecimal(@ForAll long dividend, @ForAll long divisor) {
        long d = divisor == 0 || divisor == Long.MIN_VALUE ? 1 : divisor;
        long n = dividend == Long.MIN_VALUE ? 0 : dividend;
        assertEquals(
                new BigDecimal(n)
                        .divide(new BigDecimal(d), 0, RoundingMode.HALF_UP)
                        .longValueExact(),
                RatioColumn.halfUp(n, d));
    }

    /** The true value lies within the bounds, whatever the missing part would have said. */
    @Property(tries = 300)
    void bounds_holdWhateverWasMissing(
            @ForAll @IntRange(max = 100) int a,
            @ForAll @IntRange(max = 100) int b,
            @ForAll @IntRange(max = 100) int whole,
            @ForAll @IntRange(max = 2) int missing) {
        Measure[] measures = {atLeast0("a"), atLeast0("b"), atLeast0("whole")};
        RatioOfSums rate = RatioOfSums.of(
                List.of(Term.of(measures[0], CategorySelection.ALL), Term.of(measures[1], CategorySelection.ALL)),
                List.of(Term.of(measures[2], CategorySelection.ALL)),
                UnitOfMeasure.PERCENT);
        FactSetBuilder part = FactSet.builder(schema(measures));
        int[] values = {a, b, whole};
        for (int i = 0; i < 3; i++) {
            if (i != missing) {
                part.add(SmallLedger.FOSHAN, SmallLedger.OIL, measures[i].id(), "2020", "" + values[i], "F");
            }
        }
        RatioValue value = rate.at(LEVELS.on(part.build()), SmallLedger.FOSHAN, ReportingPeriod.ofYear(2020));
        assertEquals(Optional.empty(), value.value());
        if (whole > 0) {
            Rational truth = Rational.of(100L * (a + b), whole);
            value.lower().ifPresent(l -> assertTrue(l.compareTo(truth) <= 0));
            value.upper().ifPresent(u -> assertTrue(u.compareTo(truth) >= 0));
            assertTrue(value.lower().isPresent());
        }
    }

    private static Measure atLeast0(String id) {
        return SmallLedger.startSum(id)
                .possible(new Bounds(Optional.of(Figure.parse("0 吨")), Optional.empty()))
                .build();
    }

    @Test
    void units_areProvenBeforeAnySum() {
        Measure value = SmallLedger.start(
                        "value", Measure.Additivity.SUM, Measure.Additivity.SUM, Measure.Additivity.SUM)
                .unit(UnitOfMeasure.parse("亿元"))
                .build();
        List<Term> tonnes = List.of(Term.of(GENERATED, CategorySelection.ALL));
        List<Term> money = List.of(Term.of(value, CategorySelection.ALL));
        assertThrows(
                UnitMismatchException.class,
                () -> RatioOfSums.of(List.of(tonnes.get(0), money.get(0)), tonnes, UnitOfMeasure.PERCENT));
        assertThrows(InvalidPartException.class, () -> RatioOfSums.of(tonnes, money, UnitOfMeasure.PERCENT));
        assertThrows(InvalidPartException.class, () -> RatioOfSums.of(tonnes, List.of(), UnitOfMeasure.PERCENT));
        assertThrows(InvalidPartException.class, () -> RatioOfSums.of(tonnes, tonnes, UnitOfMeasure.TONNE));
        FactSetBuilder facts = FactSet.builder(schema(GENERATED, value));
        facts.add(SmallLedger.FOSHAN, SmallLedger.OIL, "generated", "2020", "500", "F");
        facts.add(SmallLedger.FOSHAN, FactSchema.NO_WASTE, "value", "2020", "2", "F");
        RatioOfSums intensity = RatioOfSums.of(tonnes, money, UnitOfMeasure.parse("千克/万元"));
        RatioValue result = intensity.at(LEVELS.on(facts.build()), SmallLedger.FOSHAN, ReportingPeriod.ofYear(2020));
        assertEquals(Optional.of(Rational.of(25)), result.value());
    }
}
