/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.time.ReportingPeriod;

/** Columns of whole numbers give what the formula gives, to the last digit and at every size. */
class RatioColumnsProperties {
    private static final int PLACES = 6;
    private static final FormulaLanguage LANGUAGE = SmallCatalogue.LANGUAGE;

    private record Text(String formula, String unit) {
        RatioColumns columns() {
            return RatioColumns.of(compiled(), m -> PLACES).orElseThrow();
        }

        Formula compiled() {
            return LANGUAGE.compile(formula, UnitOfMeasure.parse(unit));
        }
    }

    private static final List<Text> TEXTS = List.of(
            new Text("utilised() / generated(); 0/0 = not_applicable", "%"),
            new Text("utilised() / (generated() + utilised_prior_stock()); 0/0 = not_applicable", "%"),
            new Text("(generated() - 2 * stored()) / (3 * generated() - balance()); 0/0 = not_applicable", "%"),
            new Text("intensity(generated(), value_added()); 0/0 = not_applicable", "千克/万元"),
            new Text("per_capita(collected(), residents()) / days(); 0/0 = not_applicable", "千克/(人·日)"),
            new Text("generated() + stored()", "吨"));

    @Provide
    Arbitrary<Text> texts() {
        return Arbitraries.of(TEXTS);
    }

    @Provide
    Arbitrary<List<Long>> sums() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(-20, 20),
                        Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L),
                        Arbitraries.longs(),
                        Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE))
                .list()
                .ofMaxSize(4);
    }

    private static long[][] row(RatioColumns columns, List<Long> sums) {
        long[][] row = new long[columns.columns().size()][2];
        for (int i = 0; i < row.length; i++) {
            row[i][1] = sums.get(i);
        }
        return row;
    }

    @Property
    void order_isThatOfTheExactValue(
            @ForAll("texts") Text text,
            @ForAll("sums") List<Long> drawn,
            @ForAll @IntRange(min = 1, max = 366) int days,
            @ForAll("bounds") BigDecimal bound) {
        RatioColumns columns = text.columns();
        long[][] row = row(columns, filled(drawn));
        Optional<Rational> value = columns.value(row, 1, days);
        int order = columns.bound(Figure.of(bound, columns.unit())).order(row, 1, days);
        assertEquals(value.map(v -> v.compareTo(Rational.of(bound))).orElse(RatioColumns.UNDEFINED), order);
    }

    @Property
    void order_exactlyOnTheBound_isEqual(
            @ForAll("texts") Text text,
            @ForAll("sums") List<Long> drawn,
            @ForAll @IntRange(min = 1, max = 366) int days) {
        RatioColumns columns = text.columns();
        long[][] row = row(columns, filled(drawn));
        columns.value(row, 1, days)
                .filter(v -> v.denominator().bitLength() == 1 && v.numerator().bitLength() < 100)
                .ifPresent(v -> assertEquals(
                        0,
                        columns.bound(Figure.of(new BigDecimal(v.numerator()), columns.unit()))
                                .order(row, 1, days)));
    }

    @Property
    void value_isThatOfTheFormula(@ForAll("texts") Text text, @ForAll("small") List<Long> drawn) {
        RatioColumns columns = text.columns();
        List<Long> sums = filled(drawn);
        long[][] row = row(columns, sums);
        Figures figures = new Figures();
        for (int i = 0; i < row.length; i++) {
            Measure measure = columns.columns().get(i).measure();
            for (int j = 0; j < row.length; j++) { // one measure may stand on both sides
                if (columns.columns().get(j).measure().equals(measure)) {
                    row[j][1] = row[i][1];
                }
            }
            figures.with(
                    measure.id(), "2023", BigDecimal.valueOf(row[i][1], PLACES).toPlainString());
        }
        FormulaResult result =
                text.compiled().evaluate(figures, FormulaContext.of(Figures.CITY, ReportingPeriod.ofYear(2023)));
        Optional<Rational> expected =
                result instanceof FormulaResult.Known known ? Optional.of(known.value()) : Optional.empty();
        assertEquals(expected, columns.value(row, 1, 365));
    }

    @Provide
    Arbitrary<List<Long>> small() {
        return Arbitraries.longs().between(0, 1_000_000_000_000L).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<BigDecimal> bounds() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                        .ofScale(4),
                Arbitraries.of(
                        BigDecimal.ZERO,
                        new BigDecimal("100"),
                        new BigDecimal("99999999999999999999999999999999999999")));
    }

    private static List<Long> filled(List<Long> drawn) {
        return Stream.concat(drawn.stream(), Stream.of(3L, 7L, 2L, 5L)).limit(4).toList();
    }

    @Example
    void columns_areThePartsOfTheFraction() {
        RatioColumns rate = TEXTS.get(1).columns();
        assertEquals(
                List.of("utilised", "generated", "utilised_prior_stock"),
                rate.columns().stream().map(c -> c.measure().id()).toList());
        long[][] foshan = {{86_000_000, 90_000_000}, {100_000_000, 100_000_000}, {0, 0}};
        RatioColumns.Bound target = rate.bound(Figure.parse("90 %"));
        assertEquals(-1, target.order(foshan, 0, 365));
        assertEquals(0, target.order(foshan, 1, 365));
        assertEquals(Rational.of(86), rate.value(foshan, 0, 365).orElseThrow());
    }

    @Example
    void bound_ofAnotherKind_isRefused() {
        RatioColumns rate = TEXTS.get(0).columns();
        assertThrows(UnitMismatchException.class, () -> rate.bound(Figure.parse("90 百分点")));
    }

    @Example
    void zeroOverZero_countedAsAValue_isNoBareRatio() {
        Formula all = LANGUAGE.compile("share(audited(), enterprises()); 0/0 = 100 [%]", UnitOfMeasure.PERCENT);
        assertTrue(RatioColumns.of(all, m -> 0).isEmpty());
    }

    @Example
    void mean_isNoRatioOfSums() {
        Formula mean = LANGUAGE.compile(
                "weighted_mean(satisfaction(), sample()); 0/0 = not_applicable", UnitOfMeasure.PERCENT);
        assertTrue(RatioColumns.of(mean, m -> 0).isEmpty());
    }
}
