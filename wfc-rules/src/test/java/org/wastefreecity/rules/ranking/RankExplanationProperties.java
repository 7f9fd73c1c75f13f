/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.ranking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.Origin;
import org.wastefreecity.model.scoring.RankReport;
import org.wastefreecity.model.scoring.SchemeId;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.Subject;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.explaining.Explanation;
import org.wastefreecity.rules.explaining.ExplanationCheck;
import org.wastefreecity.rules.explaining.RankExplainer;
import org.wastefreecity.rules.explaining.Replay.Outcome;

/** Whoever has the scores of all reaches the rank of each. */
class RankExplanationProperties {
    @Property(tries = 200)
    void everyRankIsCountedAgain_andAFalseOneIsFoundOut(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, ScoreRange> scores = new LinkedHashMap<>();
        for (int u = 0; u < 1 + random.nextInt(12); u++) {
            int low = random.nextInt(10);
            int high = low + random.nextInt(3);
            scores.put("u" + u, new ScoreRange(Rational.of(low), Rational.of(high), true));
        }
        RankReport ranks = Ranker.rankRanges(scores);
        for (String unit : scores.keySet()) {
            Explanation tree = RankExplainer.explain(ranks, unit).orElseThrow();
            assertEquals(Outcome.CONFIRMED, ExplanationCheck.replay(tree).outcome());
            List<Object> other = new ArrayList<>(tree.arguments());
            int which = 2 + random.nextInt(2);
            other.set(which, (Integer) other.get(which) + (random.nextBoolean() ? 1 : -1));
            assertEquals(
                    Outcome.DIFFERS,
                    ExplanationCheck.replay(new Explanation(tree.code(), other, tree.steps()))
                            .outcome());
        }
    }

    /** A unit with a score and the shares that decide between equals. */
    private record Scored(String unit, ScoreRange range, List<Rational> shares) implements Ranker.Ranked {
        @Override
        public Optional<ScoreRange> score() {
            return Optional.of(range);
        }

        @Override
        public Optional<ScoreRange> possible() {
            return score();
        }

        @Override
        public List<Rational> tieBreakers(boolean possibly) {
            return shares;
        }
    }

    private static final ScoringScheme BREAKING = ScoringScheme.builder()
            .id(SchemeId.parse("ties-1"))
            .title(Wording.of("办法", "scheme"))
            .origin(Origin.OURS)
            .missing(Missing.WITHHELD)
            .notApplicable(Missing.EXCLUDED)
            .root(ScoreNode.Branch.of(
                    "root",
                    Wording.of("总分", "the whole"),
                    "1",
                    List.of(ScoreNode.Item.of(
                            "a",
                            Wording.of("项", "item"),
                            new Subject("a", Direction.HIGHER_IS_BETTER, Optional.of(UnitOfMeasure.PERCENT)),
                            "10",
                            new ScoreRule.CompletionRatio(BigDecimal.ONE)))))
            .addTieBreaker("a")
            .build();

    /** Best and worst rank are those of every way of filling the gaps, whatever is known of the shares that decide between equals. */
    @Property(tries = 300)
    void ranksWithTiesBroken_areThoseOfAllCompletions(@ForAll long seed) {
        Random random = new Random(seed);
        List<Scored> scores = new ArrayList<>();
        for (int u = 0; u < 2 + random.nextInt(3); u++) {
            int low = random.nextInt(3);
            int high = low + (random.nextBoolean() ? random.nextInt(3) : 0);
            List<Rational> shares = List.of(Rational.of(random.nextInt(2)), Rational.of(random.nextInt(2)));
            scores.add(new Scored("u" + u, new ScoreRange(Rational.of(low), Rational.of(high), true), shares));
        }
        Map<String, int[]> ends = new LinkedHashMap<>();
        complete(scores, new ArrayList<>(), ends);
        for (RankReport.Place place : Ranker.rankScores(BREAKING, scores, false).places()) {
            assertArrayEquals(
                    ends.get(place.unit()), new int[] {place.bestRank(), place.worstRank()}, scores::toString);
        }
    }

    /** Whole and half numbers show every order that the ranges allow. */
    private static void complete(List<Scored> scores, List<Rational> filled, Map<String, int[]> ends) {
        if (filled.size() < scores.size()) {
            ScoreRange range = scores.get(filled.size()).range();
            for (Rational at = range.low(); at.compareTo(range.high()) <= 0; at = at.plus(Rational.of(1, 2))) {
                filled.add(at);
                complete(scores, filled, ends);
                filled.remove(filled.size() - 1);
            }
            return;
        }
        for (int i = 0; i < scores.size(); i++) {
            int rank = 1;
            for (int other = 0; other < scores.size(); other++) {
                int order = filled.get(other).compareTo(filled.get(i));
                for (int s = 0; order == 0 && s < 2; s++) {
                    order = scores.get(other)
                            .shares()
                            .get(s)
                            .compareTo(scores.get(i).shares().get(s));
                }
                rank += order > 0 ? 1 : 0;
            }
            int reached = rank;
            ends.merge(scores.get(i).unit(), new int[] {rank, rank}, (a, b) ->
                    new int[] {Math.min(a[0], reached), Math.max(a[1], reached)});
        }
    }

    @Property(tries = 300)
    void tiesAreBrokenAgainFromTheTree_andAFalseRankIsFoundOut(@ForAll long seed) {
        Random random = new Random(seed);
        List<Scored> scores = new ArrayList<>();
        for (int u = 0; u < 1 + random.nextInt(10); u++) {
            int low = random.nextInt(4);
            int high = low + (random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0);
            List<Rational> shares = random.nextInt(5) == 0
                    ? List.of()
                    : List.of(Rational.of(random.nextInt(3), 2), Rational.of(random.nextInt(3), 2));
            scores.add(new Scored("u" + u, new ScoreRange(Rational.of(low), Rational.of(high), true), shares));
        }
        RankReport ranks = Ranker.rankScores(BREAKING, scores, false);
        for (Scored one : scores) {
            Explanation tree = RankExplainer.explain(ranks, scores, true, false, one.unit())
                    .orElseThrow();
            assertEquals(
                    Outcome.CONFIRMED,
                    ExplanationCheck.replay(tree).outcome(),
                    () -> String.join("\n", tree.lines(Wording.Language.EN)));
            List<Object> other = new ArrayList<>(tree.arguments());
            int which = 2 + random.nextInt(2);
            other.set(which, (Integer) other.get(which) + (random.nextBoolean() ? 1 : -1));
            assertEquals(
                    Outcome.DIFFERS,
                    ExplanationCheck.replay(new Explanation(tree.code(), other, tree.steps()))
                            .outcome());
        }
    }
}
