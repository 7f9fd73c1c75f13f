/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.math.BigDecimal;
import java.util.Optional;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.scoring.ScoreRange;

/** Follows gaps and ranks. */
final class GapReplay {
    private GapReplay() {}

    /** The nearest figure meets the target, one last place less does not: both answers are in the tree, and are followed there. */
    static Replay gap(Explanation gap) {
        Figure from = ((ObservedValue.Measured) gap.arguments().get(0)).figure();
        Figure to = ((ObservedValue.Measured) gap.arguments().get(1)).figure();
        BigDecimal step = BigDecimal.ONE.movePointLeft(to.value().scale());
        boolean up = to.value().compareTo(from.value()) > 0;
        BigDecimal less = up ? to.value().subtract(step) : to.value().add(step);
        boolean confirmed = from.value().compareTo(to.value()) != 0
                && from.unit().equals(to.unit())
                && isJudged(gap.step(StepCode.REACHED), to.value(), true)
                && isJudged(gap.step(StepCode.SHORT_OF), less, false);
        return confirmed ? ExplanationCheck.confirmed() : ExplanationCheck.differs(gap, "另一变化", "another change");
    }

    private static boolean isJudged(Optional<Explanation> with, BigDecimal value, boolean met) {
        return with.flatMap(w -> w.step(StepCode.ANSWER))
                .filter(a -> (a.arguments().get(2) == State.MET) == met)
                .flatMap(a -> a.step(StepCode.FIGURE))
                .map(f -> f.arguments().get(0) instanceof ObservedValue.Measured measured
                        && measured.figure().value().compareTo(value) == 0)
                .orElse(false);
    }

    /** Whoever is above in every case, and whoever is above in some case. */
    static Replay ranked(Explanation ranked) {
        ScoreRange own = (ScoreRange) ranked.arguments().get(1);
        int best = 1;
        int worst = 1;
        for (Explanation rival : ranked.steps()) {
            if (rival.code() == StepCode.RIVAL) {
                ScoreRange other = (ScoreRange) rival.arguments().get(1);
                best += Fraction.of(own.high()).isBelow(Fraction.of(other.low())) ? 1 : 0;
                worst += Fraction.of(own.low()).isBelow(Fraction.of(other.high())) ? 1 : 0;
            }
        }
        int claimedBest = (Integer) ranked.arguments().get(2);
        int claimedWorst = (Integer) ranked.arguments().get(3);
        int level = (int)
                ranked.steps().stream().filter(s -> s.code() == StepCode.LEVEL).count();
        boolean within = claimedBest >= best
                && claimedBest <= best + level
                && claimedWorst >= worst
                && claimedWorst <= worst + level;
        if (!within) {
            return ExplanationCheck.differs(ranked, "第" + best + "至第" + worst + "名", "rank " + best + " to " + worst);
        }
        return level == 0 ? ExplanationCheck.confirmed() : ExplanationCheck.notReplayed(ranked);
    }
}
