/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.RankReport;
import org.wastefreecity.model.scoring.ScoreRange;

/** Dense ranks (1, 1, 2) against all orders of small cases. */
class DenseRanksProperties {
    /** Every unit at every eighth of its range: enough for each of four units to have a score of its own. */
    private static final int EIGHTHS = 8;

    private static Map<String, int[]> bruteForce(Map<String, ScoreRange> scores) {
        List<String> units = List.copyOf(scores.keySet());
        Map<String, int[]> ranks = new HashMap<>();
        units.forEach(u -> ranks.put(u, new int[] {Integer.MAX_VALUE, 0}));
        choose(units, scores, 0, new ArrayList<>(), ranks);
        return ranks;
    }

    private static void choose(
            List<String> units,
            Map<String, ScoreRange> scores,
            int unit,
            List<Rational> chosen,
            Map<String, int[]> ranks) {
        if (unit == units.size()) {
            for (int i = 0; i < chosen.size(); i++) {
                Rational own = chosen.get(i);
                int rank = 1
                        + (int) chosen.stream()
                                .filter(o -> o.compareTo(own) > 0)
                                .distinct()
                                .count();
                int[] range = Objects.requireNonNull(ranks.get(units.get(i)));
                range[0] = Math.min(range[0], rank);
                range[1] = Math.max(range[1], rank);
            }
            return;
        }
        ScoreRange range = Objects.requireNonNull(scores.get(units.get(unit)));
        int steps = range.low().equals(range.high()) ? 0 : EIGHTHS;
        for (int i = 0; i <= steps; i++) {
            Rational way = range.high().minus(range.low());
            chosen.add(range.low().plus(way.times(Rational.of(i, EIGHTHS))));
            choose(units, scores, unit + 1, chosen, ranks);
            chosen.remove(chosen.size() - 1);
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void denseRanks_areTheBestAndWorstOfAllOrders(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, ScoreRange> scores = new LinkedHashMap<>();
        for (int u = 0; u < 1 + random.nextInt(4); u++) {
            int low = random.nextInt(4);
            int high = random.nextBoolean() ? low : low + 1 + random.nextInt(2);
            scores.put("u" + u, new ScoreRange(Rational.of(low), Rational.of(high), true));
        }
        Map<String, int[]> expected = bruteForce(scores);
        for (RankReport.Place place : Ranker.dense(Ranker.rankRanges(scores)).places()) {
            int[] range = Objects.requireNonNull(expected.get(place.unit()));
            assertEquals(range[0] + "–" + range[1], place.bestRank() + "–" + place.worstRank(), scores + " " + place);
        }
    }

    @Example
    void equalScores_skipNoRank() {
        Map<String, ScoreRange> scores = new LinkedHashMap<>();
        List.of("a", "b").forEach(u -> scores.put(u, ScoreRange.exactly(Rational.of(9))));
        scores.put("c", ScoreRange.exactly(Rational.of(7)));
        RankReport ranks = Ranker.rankRanges(scores);
        assertEquals(
                List.of(1, 1, 3),
                ranks.places().stream().map(RankReport.Place::bestRank).toList());
        assertEquals(
                List.of(1, 1, 2),
                Ranker.dense(ranks).places().stream()
                        .map(RankReport.Place::bestRank)
                        .toList());
    }
}
