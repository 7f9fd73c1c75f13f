/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.formula.SmallCatalogue.LANGUAGE;
import static org.wastefreecity.rules.formula.SmallCatalogue.unit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.time.ReportingPeriod;

/** Bounds hold whatever the missing inputs are, and some completion attains them. */
class FormulaBoundsTest {
    private static final int TRIES = Boolean.getBoolean("wfc.long") ? 100_000 : 450;
    private static final List<String> MEASURES = List.of("utilised", "disposed", "stored", "generated");
    private static final FormulaContext CONTEXT = FormulaContext.of(Figures.CITY, ReportingPeriod.ofYear(2024), 2020);

    /** Each is a quotient in which every input has the first power, so that its bounds must be attained. */
    private static final List<Formula> TIGHT = List.of(
            percent("utilised() / (utilised() + disposed())"),
            percent("(utilised() + disposed()) / (utilised() + disposed() + stored())"),
            percent("utilised() / (generated() + 1 [万吨])"),
            percent("(utilised() - disposed()) / (utilised() + disposed() + 2 [万吨])"),
            percent("utilised() * disposed() / ((utilised() + 1 [吨]) * (disposed() + stored() + 3 [万吨]))"),
            percent("decrease(utilised() + disposed())"),
            percent("growth(generated(), from: 2020)"),
            percent("2 * utilised() / (generated() + utilised()) - utilised() / (generated() + utilised())"),
            percent("-(utilised() / (stored() + utilised()))"));

    private static Formula percent(String text) {
        for (String end : List.of("; 0/0 = not_applicable", "")) {
            for (String unit : List.of("%", "百分点")) {
                if (LANGUAGE.check(text + end, unit(unit)).isEmpty()) {
                    return LANGUAGE.compile(text + end, unit(unit));
                }
            }
        }
        throw new IllegalArgumentException(text + LANGUAGE.check(text, unit("%")));
    }

    /** For each measure and year, either an exact figure or the two ends of what it can be. */
    private record Box(String[][] ends) {
        static Box random(SplittableRandom random, boolean positive) {
            String[][] ends = new String[MEASURES.size() * 2][2];
            for (String[] pair : ends) {
                int low = random.nextInt(positive ? 1 : 0, 40);
                pair[0] = Integer.toString(low);
                pair[1] = Integer.toString(low + (random.nextInt(3) == 0 ? 0 : random.nextInt(60)));
            }
            return new Box(ends);
        }

        Figures bounded() {
            Figures figures = new Figures();
            for (int i = 0; i < ends.length; i++) {
                String measure = MEASURES.get(i / 2);
                figures.with(measure, Figures.CITY, year(i), Figures.between(unit("万吨"), ends[i][0], ends[i][1]));
            }
            return figures;
        }

        private static String year(int i) {
            return i % 2 == 0 ? "2024" : "2020";
        }

        Figures corner(int corner) {
            Figures figures = new Figures();
            for (int i = 0; i < ends.length; i++) {
                figures.with(MEASURES.get(i / 2), year(i), ends[i][corner >> i & 1]);
            }
            return figures;
        }

        Figures inside(SplittableRandom random) {
            Figures figures = new Figures();
            for (int i = 0; i < ends.length; i++) {
                int low = Integer.parseInt(ends[i][0]);
                int high = Integer.parseInt(ends[i][1]);
                figures.with(MEASURES.get(i / 2), year(i), Integer.toString(low + random.nextInt(high - low + 1)));
            }
            return figures;
        }
    }

    @Test
    void evaluate_boundedInputs_boundsHoldAndAreAttained() {
        SplittableRandom random = new SplittableRandom(7);
        Set<Formula> seen = new HashSet<>();
        for (int i = 0; i < TRIES; i++) {
            Formula formula = TIGHT.get(i % TIGHT.size());
            Box box = Box.random(random, true);
            FormulaResult result = formula.evaluate(box.bounded(), CONTEXT);
            Optional<Rational> least = Optional.empty();
            Optional<Rational> most = Optional.empty();
            for (int corner = 0; corner < 256; corner++) {
                FormulaResult exact = formula.evaluate(box.corner(corner), CONTEXT);
                Rational value = assertInstanceOf(FormulaResult.Known.class, exact, formula::text)
                        .value();
                least = Optional.of(least.isEmpty() ? value : Span.least(least.get(), value));
                most = Optional.of(most.isEmpty() ? value : Span.most(most.get(), value));
            }
            if (result instanceof FormulaResult.Known known) {
                assertEquals(least, Optional.of(known.value()), formula::text);
                continue;
            }
            FormulaResult.Bounded bounded = assertInstanceOf(FormulaResult.Bounded.class, result, formula::text);
            assertEquals(least, bounded.lower(), formula::text);
            assertEquals(most, bounded.upper(), formula::text);
            assertTrue(bounded.certain(), formula::text);
            seen.add(formula);
        }
        assertEquals(TIGHT.size(), seen.size());
    }

    @Test
    void evaluate_anyCompletion_liesInside() {
        SplittableRandom random = new SplittableRandom(8);
        int checked = 0;
        for (int i = 0; i < TRIES * 4; i++) {
            Made made = new Made(random.split(), (measure, spot) -> "0");
            Made.Whole whole = made.whole(2 + i % 2);
            String text = whole.expression().text(i % 2 == 0);
            boolean open = text.contains("(");
            if (text.contains("优先取") || text.contains("first_available")) {
                continue; // chooses by what is known, so a completion may choose another option
            }
            Optional<Formula> formula = compiled(text, whole.unit(), open);
            if (formula.isPresent()) {
                Box box = Box.random(random, false);
                FormulaResult result = formula.get().evaluate(box.bounded(), CONTEXT);
                for (int j = 0; j < 8; j++) {
                    checked +=
                            inside(formula.get(), result, formula.get().evaluate(box.inside(random), CONTEXT)) ? 1 : 0;
                }
            }
        }
        int all = checked;
        assertTrue(checked > TRIES / 2, () -> all + " checked");
    }

    private static Optional<Formula> compiled(String text, String unit, boolean open) {
        for (String end : open ? List.of("; 0/0 = not_applicable", "") : List.of("")) {
            if (LANGUAGE.check(text + end, unit(unit)).isEmpty()) {
                return Optional.of(LANGUAGE.compile(text + end, unit(unit)));
            }
        }
        return Optional.empty();
    }

    private static boolean inside(Formula formula, FormulaResult result, FormulaResult completed) {
        if (result instanceof FormulaResult.Known known) {
            assertEquals(known.value(), known(completed).orElse(known.value()), formula::text);
            return true;
        }
        if (!(result instanceof FormulaResult.Bounded bounded)) {
            return false;
        }
        if (completed instanceof FormulaResult.Bounded again) {
            // what the box does not speak of stays missing; the bounds can only become narrower
            bounded.lower()
                    .ifPresent(l -> assertTrue(
                            again.lower().map(x -> x.compareTo(l) >= 0).orElse(false),
                            () -> formula + " " + result + completed));
            bounded.upper()
                    .ifPresent(u -> assertTrue(
                            again.upper().map(x -> x.compareTo(u) <= 0).orElse(false),
                            () -> formula + " " + result + completed));
            return true;
        }
        Optional<Rational> value = known(completed);
        if (value.isEmpty()) {
            assertTrue(!bounded.certain(), () -> formula + " " + result + completed);
            return false;
        }
        bounded.lower()
                .ifPresent(l -> assertTrue(value.get().compareTo(l) >= 0, () -> formula + " " + result + completed));
        bounded.upper()
                .ifPresent(u -> assertTrue(value.get().compareTo(u) <= 0, () -> formula + " " + result + completed));
        return true;
    }

    private static Optional<Rational> known(FormulaResult result) {
        return result instanceof FormulaResult.Known known ? Optional.of(known.value()) : Optional.empty();
    }
}
