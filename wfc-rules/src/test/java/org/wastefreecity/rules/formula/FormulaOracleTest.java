/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.formula.SmallCatalogue.LANGUAGE;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording.Language;

/** Random formulas against an oracle that shares no code with the evaluator; a million of them with {@code -Dwfc.long=true}. */
class FormulaOracleTest {
    private static final int TRIES = Boolean.getBoolean("wfc.long") ? 1_000_000 : 20_000;
    private static final Set<FormulaRule> BY_CHANCE =
            EnumSet.of(FormulaRule.NOTHING_COUNTED, FormulaRule.DIVISION_BY_ZERO, FormulaRule.ZERO_OVER_ZERO_IDLE);
    private static final List<String> FIGURES =
            List.of("0", "0", "1", "2", "10", "3.5", "0.04", "123.456789", "99999999", "0.000001", "7");

    /** Figures drawn once for each (measure, territory, year). */
    private static final class World implements FormulaInputs {
        private final Map<String, String> drawn = new HashMap<>();
        private final SplittableRandom random;

        World(SplittableRandom random) {
            this.random = random;
        }

        String figure(String measure, Made.Spot spot) {
            return drawn.computeIfAbsent(measure + spot, k -> {
                String figure = FIGURES.get(random.nextInt(FIGURES.size()));
                return measure.equals("balance") && random.nextBoolean() && !figure.equals("0") ? "-" + figure : figure;
            });
        }

        @Override
        public Tally tally(Measure measure, CategorySelection all, RegionCode territory, ReportingPeriod period) {
            int where = territory.equals(Figures.CITY) ? 0 : territory.equals(Figures.ONE) ? 1 : 2;
            String figure = figure(measure.id(), new Made.Spot(where, period.year()));
            return Tally.exactly(Figure.of(figure, measure.unit()), 1);
        }

        @Override
        public List<RegionCode> divisions(RegionCode territory, ReportingPeriod period) {
            return List.of(Figures.ONE, Figures.TWO);
        }
    }

    @Test
    void evaluate_randomFormulas_agreeWithTheOracle() {
        SplittableRandom random = new SplittableRandom(20241128);
        FormulaContext context = FormulaContext.of(Figures.CITY, ReportingPeriod.ofYear(Made.YEAR), Made.BASE);
        int values = 0;
        int compiled = 0;
        for (int i = 0; i < TRIES; i++) {
            World world = new World(random.split());
            Made.Whole made = new Made(random.split(), world::figure).whole(1 + i % 4);
            UnitOfMeasure unit = UnitOfMeasure.parse(made.unit());
            boolean zh = i % 2 == 0;
            String text = made.expression().text(zh);
            String clause = text.contains("(") ? "; 0/0 = not_applicable" : "";
            List<FormulaFault> faults = LANGUAGE.check(text + clause, unit);
            if (faults.stream().map(FormulaFault::rule).toList().equals(List.of(FormulaRule.ZERO_OVER_ZERO_IDLE))) {
                clause = "";
                faults = LANGUAGE.check(text, unit);
            }
            if (!faults.isEmpty()) {
                List<FormulaFault> wrong = faults;
                assertTrue(wrong.stream().map(FormulaFault::rule).allMatch(BY_CHANCE::contains), () -> text + wrong);
                continue;
            }
            Formula formula = LANGUAGE.compile(text + clause, unit);
            compiled++;
            if (i % 10 == 0) {
                assertReadBack(formula, made.expression().text(!zh) + clause);
            }
            values += agrees(formula, world, context, made) ? 1 : 0;
        }
        int all = compiled;
        int withValue = values;
        assertTrue(compiled > TRIES * 9 / 10 && values > TRIES / 2, () -> all + " compiled, " + withValue + " values");
    }

    private static void assertReadBack(Formula formula, String otherLanguage) {
        assertEquals(formula, LANGUAGE.compile(formula.text(), formula.unit()));
        assertEquals(
                formula.text(), LANGUAGE.compile(formula.text(), formula.unit()).text());
        String zh = formula.text(Language.ZH);
        assertEquals(formula, LANGUAGE.compile(zh, formula.unit()));
        assertEquals(zh, LANGUAGE.compile(zh, formula.unit()).text(Language.ZH));
        assertEquals(formula, LANGUAGE.compile(otherLanguage, formula.unit()));
    }

    private static boolean agrees(Formula formula, World world, FormulaContext context, Made.Whole made) {
        FormulaResult result = formula.evaluate(world, context);
        try {
            Made.Frac expected =
                    made.expression().value(new Made.Spot(0, Made.YEAR)).by(made.scale());
            Rational value = Rational.of(expected.above(), expected.under());
            assertEquals(
                    value,
                    assertInstanceOf(FormulaResult.Known.class, result, formula::text)
                            .value(),
                    formula::text);
            result.parts().ifPresent(p -> assertEquals(value, p.ratio().orElseThrow(), formula::text));
            formula.linearRatio().ifPresent(r -> assertEquals(value, linear(r, world, context), formula::text));
            return true;
        } catch (Made.Nothing nothing) {
            // the oracle stops at another division than the evaluator may, so only the absence of a value is compared
            assertTrue(
                    result instanceof FormulaResult.NotApplicable || result instanceof FormulaResult.Undefined,
                    () -> formula.text() + " " + result);
            return false;
        }
    }

    /** A ratio of sums worked out as an aggregation core would. */
    private static Rational linear(LinearRatio ratio, World world, FormulaContext context) {
        Rational value = sum(ratio.numerator(), world, context).times(ratio.factor());
        value = ratio.denominator().isEmpty() ? value : value.dividedBy(sum(ratio.denominator(), world, context));
        return value.times(Rational.of(context.period().days()).pow(ratio.daysExponent()));
    }

    private static Rational sum(List<LinearRatio.Term> terms, World world, FormulaContext context) {
        Rational sum = Rational.ZERO;
        for (LinearRatio.Term term : terms) {
            MeasureSelection selection = term.selection();
            Tally tally = world.tally(
                    selection.measure(),
                    selection.categories(),
                    context.territory(),
                    selection.period().in(context).orElseThrow());
            sum = sum.plus(term.coefficient()
                    .times(Rational.of(tally.value().orElseThrow().value())));
        }
        return sum;
    }
}
