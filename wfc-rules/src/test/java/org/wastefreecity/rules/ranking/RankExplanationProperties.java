/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.RankReport;
import org.wastefreecity.model.scoring.ScoreRange;
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
}
