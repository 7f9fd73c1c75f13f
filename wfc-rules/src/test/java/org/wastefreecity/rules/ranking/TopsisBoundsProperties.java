/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ValueRange;

/** Whatever the missing figures are, what comes of them lies within the bounds. */
class TopsisBoundsProperties {
    private static final int DIGITS = 8;

    private static ValueRange range(Random random) {
        int low = random.nextInt(8);
        int high = random.nextInt(3) == 0 ? low + random.nextInt(5) : low;
        return new ValueRange(
                random.nextInt(15) == 0 ? Optional.empty() : Optional.of(Rational.of(low)),
                random.nextInt(15) == 0 ? Optional.empty() : Optional.of(Rational.of(high)));
    }

    private static Rational within(ValueRange range, Random random) {
        Rational low =
                range.low().orElseGet(() -> range.high().orElse(Rational.ZERO).minus(Rational.of(9)));
        Rational high = range.high().orElseGet(() -> low.plus(Rational.of(30)));
        return low.plus(high.minus(low).times(Rational.of(random.nextInt(5), 4)));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void answersForAnyFiguresWithin_lieWithinTheBounds(@ForAll long seed) {
        Random random = new Random(seed);
        int units = 2 + random.nextInt(4);
        int width = 1 + random.nextInt(3);
        List<List<ValueRange>> known = new ArrayList<>();
        for (int u = 0; u < units; u++) {
            List<ValueRange> row = new ArrayList<>();
            for (int c = 0; c < width; c++) {
                row.add(range(random));
            }
            known.add(row);
        }
        List<Boolean> lower = new ArrayList<>();
        List<Rational> weights = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            lower.add(random.nextBoolean());
            weights.add(Rational.of(1 + random.nextInt(4)));
        }
        List<Rational> chosen = random.nextBoolean() ? weights : List.of();
        List<ScoreRange> bounds = Topsis.bounds(known, lower, chosen, DIGITS);
        for (int i = 0; i < 8; i++) {
            List<List<Rational>> values = known.stream()
                    .map(r -> r.stream().map(v -> within(v, random)).toList())
                    .toList();
            Optional<List<ScoreRange>> answers = Topsis.compare(values, lower, chosen, DIGITS);
            for (int u = 0; u < units && answers.isPresent(); u++) {
                ScoreRange answer = answers.get().get(u);
                ScoreRange bound = bounds.get(u);
                assertTrue(
                        bound.low().compareTo(answer.high()) <= 0
                                && answer.low().compareTo(bound.high()) <= 0,
                        () -> answer + " not in " + bound + " of " + values + " in " + known);
            }
        }
    }

    @Example
    void oneMissingFigure_leavesTheOthersWithinBounds() {
        List<List<ValueRange>> known = List.of(
                List.of(exactly(10), exactly(10)),
                List.of(exactly(5), new ValueRange(Optional.of(Rational.of(4)), Optional.of(Rational.of(6)))),
                List.of(exactly(0), exactly(0)));
        List<ScoreRange> bounds =
                Topsis.bounds(known, List.of(false, false), List.of(Rational.ONE, Rational.ONE), DIGITS);
        assertEquals(ScoreRange.exactly(Rational.ONE).low(), bounds.get(0).low());
        assertEquals(Rational.ZERO, bounds.get(2).high());
        ScoreRange open = bounds.get(1);
        assertTrue(open.low().compareTo(Rational.of(44, 100)) > 0, open::toString);
        assertTrue(open.high().compareTo(Rational.of(56, 100)) < 0, open::toString);
    }

    private static ValueRange exactly(int value) {
        return ValueRange.exactly(Rational.of(value));
    }
}
