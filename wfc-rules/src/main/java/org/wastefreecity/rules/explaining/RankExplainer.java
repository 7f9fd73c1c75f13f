/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.scoring.RankReport;
import org.wastefreecity.model.scoring.ScoreRange;

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
