/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.scoring.RankReport;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.rules.ranking.Ranker;

/** Opens ranks (名次的解释): who is above in every case, and who in some case. This class has no state. */
public final class RankExplainer {
    private RankExplainer() {}

    /**
     * Why a unit has its rank.
     *
     * @param ranks the order
     * @param unit the unit
     * @return the tree; empty if the unit was not ranked
     */
    public static Optional<Explanation> explain(RankReport ranks, String unit) {
        return ranks.places().stream()
                .filter(p -> p.unit().equals(unit))
                .findFirst()
                .map(p -> ranked(ranks, p));
    }

    /**
     * Why a unit has its rank, with the shares that decide between equals, so that ties can be broken again from the tree.
     *
     * @param ranks the order
     * @param scores the scores that were ranked
     * @param breaking whether the scheme names shares that decide between equals
     * @param possibly whether possible scores were ranked, as by {@link Ranker#rankPossible}
     * @param unit the unit
     * @return the tree; empty if the unit was not ranked
     */
    public static Optional<Explanation> explain(
            RankReport ranks,
            Collection<? extends Ranker.Ranked> scores,
            boolean breaking,
            boolean possibly,
            String unit) {
        Map<String, List<Explanation>> shares = new HashMap<>();
        if (breaking) {
            scores.forEach(s -> shares.put(
                    s.unit(),
                    s.tieBreakers(possibly).stream()
                            .map(share -> Explanation.of(StepCode.DECIDING_SHARE, s.unit(), share))
                            .toList()));
        }
        return ranks.places().stream()
                .filter(p -> p.unit().equals(unit))
                .findFirst()
                .map(own -> {
                    List<Explanation> steps = new ArrayList<>();
                    if (breaking) {
                        steps.add(Explanation.of(StepCode.TIES_BROKEN));
                    }
                    steps.addAll(shares.getOrDefault(unit, List.of()));
                    for (RankReport.Place other : ranks.places()) {
                        if (other != own) {
                            Explanation rival = Explanation.of(StepCode.RIVAL, other.unit(), other.score());
                            steps.add(
                                    touches(own.score(), other.score())
                                            ? rival.over(shares.getOrDefault(other.unit(), List.of()))
                                            : rival);
                        }
                    }
                    return Explanation.of(StepCode.RANKED, own.unit(), own.score(), own.bestRank(), own.worstRank())
                            .over(steps);
                });
    }

    private static Explanation ranked(RankReport ranks, RankReport.Place own) {
        List<Explanation> steps = new ArrayList<>();
        for (RankReport.Place other : ranks.places()) {
            if (other != own) {
                steps.add(Explanation.of(StepCode.RIVAL, other.unit(), other.score()));
            }
        }
        int sure = 1;
        int possible = 1;
        for (RankReport.Place other : ranks.places()) {
            if (other != own) {
                sure += isAbove(other.score().low().compareTo(own.score().high()));
                possible += isAbove(other.score().high().compareTo(own.score().low()));
            }
        }
        if (own.bestRank() != sure || own.worstRank() != possible) { // what breaks ties has had a say
            ranks.places().stream()
                    .filter(o -> o != own && touches(own.score(), o.score()))
                    .forEach(o -> steps.add(Explanation.of(StepCode.LEVEL, o.unit())));
        }
        return Explanation.of(StepCode.RANKED, own.unit(), own.score(), own.bestRank(), own.worstRank())
                .over(steps);
    }

    private static int isAbove(int order) {
        return order > 0 ? 1 : 0;
    }

    private static boolean touches(ScoreRange a, ScoreRange b) {
        return a.low().equals(b.high()) || a.high().equals(b.low());
    }
}
