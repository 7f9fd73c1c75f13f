/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoringScheme;

/** Laws of scores, for every rule form and combination. */
class ScoringProperties {

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void improvingOneFigure_neverLowersTheScore(@ForAll long seed) {
        for (int t = 0; t < Tries.of(25); t++) {
            RandomSchemes given = new RandomSchemes(seed + t);
            ScoringScheme scheme = given.scheme();
            Scorer scorer = Scorer.of(scheme);
            int[] values = values(given);
            int key = given.next(RandomSchemes.KEYS);
            int[] improved = values.clone();
            improved[key] = given.better(key, values[key], given.value());
            Rational before = exact(scorer, given, values);
            Rational after = exact(scorer, given, improved);
            assertTrue(after.compareTo(before) >= 0, () -> before + " > " + after + " by " + scheme);
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void boundedFigures_boundTheScore_andBothEndsAreReached(@ForAll long seed) {
        for (int t = 0; t < Tries.of(15); t++) {
            RandomSchemes given = new RandomSchemes(seed + t);
            ScoringScheme scheme = given.scheme();
            Scorer scorer = Scorer.of(scheme);
            int[] a = values(given);
            int[] b = values(given);
            int[] lows = new int[a.length];
            int[] highs = new int[a.length];
            int[] worst = new int[a.length];
            int[] best = new int[a.length];
            for (int k = 0; k < a.length; k++) {
                b[k] = given.next(3) == 0 ? b[k] : a[k];
                lows[k] = Math.min(a[k], b[k]);
                highs[k] = Math.max(a[k], b[k]);
                best[k] = given.better(k, a[k], b[k]);
                worst[k] = a[k] + b[k] - best[k];
            }
            ScoreRange range = scorer.score(given.sheet(lows, highs)).score().orElseThrow();
            for (int inside = 0; inside < 4; inside++) {
                int[] values = new int[a.length];
                for (int k = 0; k < a.length; k++) {
                    values[k] = lows[k] + given.next(highs[k] - lows[k] + 1);
                }
                Rational score = exact(scorer, given, values);
                assertTrue(
                        range.low().compareTo(score) <= 0 && score.compareTo(range.high()) <= 0,
                        () -> score + " not in " + range + " by " + scheme);
            }
            if (range.attained()) {
                assertEquals(range.low(), exact(scorer, given, worst), scheme::toString);
                assertEquals(range.high(), exact(scorer, given, best), scheme::toString);
            }
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void pointsOfParts_addUpToTheWhole_whereAllWeigh(@ForAll long seed) {
        for (int t = 0; t < Tries.of(10); t++) {
            RandomSchemes given = new RandomSchemes(seed + t);
            int[] values = values(given);
            var root =
                    Scorer.of(given.scheme()).score(given.sheet(values, values)).root();
            Rational sum = root.parts().stream()
                    .map(p -> p.points().orElseThrow().low())
                    .reduce(Rational.ZERO, Rational::plus);
            assertEquals(root.points().orElseThrow().low(), sum);
        }
    }

    private static int[] values(RandomSchemes given) {
        int[] values = new int[RandomSchemes.KEYS];
        for (int k = 0; k < values.length; k++) {
            values[k] = given.value();
        }
        return values;
    }

    private static Rational exact(Scorer scorer, RandomSchemes given, int[] values) {
        ScoreRange range = scorer.score(given.sheet(values, values)).score().orElseThrow();
        assertTrue(range.isExact());
        return range.low();
    }
}
