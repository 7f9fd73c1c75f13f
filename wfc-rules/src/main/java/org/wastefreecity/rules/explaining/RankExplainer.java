/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.RankReport;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreReport;
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
     * Why a unit has its rank among whole scores, with the shares that decide between equals where the scheme names some.
     *
     * @param ranks the order of the scores, as by {@link Ranker#rank}
     * @param reports the scores that were ranked
     * @param unit the unit
     * @return the tree; empty if the unit was not ranked
     */
    public static Optional<Explanation> explain(RankReport ranks, Collection<ScoreReport> reports, String unit) {
        Map<String, List<Rational>> shares = new HashMap<>();
        reports.forEach(r -> shares.put(r.unit(), Ranker.tieBreakers(r, false)));
        return explain(
                ranks, reports.stream().anyMatch(r -> !r.scheme().tieBreakers().isEmpty()), shares, unit);
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
        Map<String, List<Rational>> shares = new HashMap<>();
        scores.forEach(s -> shares.put(s.unit(), s.tieBreakers(possibly)));
        return explain(ranks, breaking, shares, unit);
    }

    private static Optional<Explanation> explain(
            RankReport ranks, boolean breaking, Map<String, List<Rational>> shares, String unit) {
        return ranks.places().stream()
                .filter(p -> p.unit().equals(unit))
                .findFirst()
                .map(own -> {
                    List<Explanation> steps = new ArrayList<>();
                    if (breaking) {
                        steps.add(Explanation.of(StepCode.TIES_BROKEN));
                        steps.addAll(deciding(unit, shares));
                    }
                    for (RankReport.Place other : ranks.places()) {
                        if (other != own) {
                            Explanation rival = Explanation.of(StepCode.RIVAL, other.unit(), other.score());
                            boolean told = breaking && touches(own.score(), other.score());
                            steps.add(told ? rival.over(deciding(other.unit(), shares)) : rival);
                        }
                    }
                    return at(own).over(steps);
                });
    }

    private static List<Explanation> deciding(String unit, Map<String, List<Rational>> shares) {
        return shares.getOrDefault(unit, List.of()).stream()
                .map(s -> Explanation.of(StepCode.DECIDING_SHARE, unit, s))
                .toList();
    }

    private static Explanation at(RankReport.Place own) {
        Explanation ranked = Explanation.of(StepCode.RANKED, own.unit(), own.score(), own.bestRank(), own.worstRank());
        Explanation surely = Explanation.of(StepCode.ABOVE_SURELY, own.bestRank() - 1);
        int perhaps = own.worstRank() - own.bestRank();
        return ranked.over(
                perhaps == 0 ? List.of(surely) : List.of(surely, Explanation.of(StepCode.ABOVE_PERHAPS, perhaps)));
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
        return at(own).over(steps);
    }

    private static int isAbove(int order) {
        return order > 0 ? 1 : 0;
    }

    private static boolean touches(ScoreRange a, ScoreRange b) {
        return a.low().equals(b.high()) || a.high().equals(b.low());
    }
}
