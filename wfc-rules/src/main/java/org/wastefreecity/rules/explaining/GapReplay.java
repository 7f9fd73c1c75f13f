/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
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

    /** Where somebody else stands beside a unit. */
    private enum Beside {
        ABOVE,
        PERHAPS_ABOVE,
        /** Both have one and the same score. */
        LEVEL,
        /** At worst the score that the unit has at best, but not both for sure. */
        REACHES,
        /** At best the score that the unit has at worst, but not both for sure. */
        MAY_REACH,
        NOT_ABOVE
    }

    private static Beside beside(ScoreRange own, ScoreRange other) {
        Fraction low = Fraction.of(own.low());
        Fraction high = Fraction.of(own.high());
        Fraction most = Fraction.of(other.high());
        if (high.isBelow(Fraction.of(other.low()))) {
            return Beside.ABOVE;
        }
        if (low.isBelow(most)) {
            return high.isSame(Fraction.of(other.low())) ? Beside.REACHES : Beside.PERHAPS_ABOVE;
        }
        if (!low.isSame(most)) {
            return Beside.NOT_ABOVE;
        }
        return low.isSame(high) && most.isSame(Fraction.of(other.low())) ? Beside.LEVEL : Beside.MAY_REACH;
    }

    private static List<Fraction> shares(Explanation of) {
        return of.steps().stream()
                .filter(s -> s.code() == StepCode.DECIDING_SHARE)
                .map(s -> Fraction.of((Rational) s.arguments().get(1)))
                .toList();
    }

    /** Share by share; where those of one are not known, nobody can tell. */
    private static Beside decided(List<Fraction> own, List<Fraction> others) {
        if (own.isEmpty() || others.isEmpty()) {
            return Beside.PERHAPS_ABOVE;
        }
        for (int i = 0; i < Math.min(own.size(), others.size()); i++) {
            if (own.get(i).isBelow(others.get(i))) {
                return Beside.ABOVE;
            }
            if (others.get(i).isBelow(own.get(i))) {
                return Beside.NOT_ABOVE;
            }
        }
        return Beside.LEVEL;
    }

    /** Where two scores can be equal, or are, the shares have a say. */
    private static Beside broken(Beside beside, Beside decided) {
        boolean mayDecide = decided == Beside.ABOVE || decided == Beside.PERHAPS_ABOVE;
        return switch (beside) {
            case LEVEL -> decided;
            case REACHES -> decided == Beside.ABOVE ? Beside.ABOVE : Beside.PERHAPS_ABOVE;
            case MAY_REACH -> mayDecide ? Beside.PERHAPS_ABOVE : Beside.NOT_ABOVE;
            default -> beside;
        };
    }

    private static boolean isTold(Explanation ranked, StepCode code, int count) {
        return ranked.step(code).map(s -> s.arguments().get(0).equals(count)).orElse(true);
    }

    /** Whoever is above in every case, and whoever is above in some case. */
    static Replay ranked(Explanation ranked) {
        ScoreRange own = (ScoreRange) ranked.arguments().get(1);
        int best = 1;
        int worst = 1;
        boolean breaking = ranked.step(StepCode.TIES_BROKEN).isPresent();
        for (Explanation rival : ranked.steps()) {
            if (rival.code() == StepCode.RIVAL) {
                ScoreRange other = (ScoreRange) rival.arguments().get(1);
                Beside beside = beside(own, other);
                Beside told = breaking ? broken(beside, decided(shares(ranked), shares(rival))) : beside;
                best += told == Beside.ABOVE ? 1 : 0;
                worst += told == Beside.ABOVE || told == Beside.PERHAPS_ABOVE || told == Beside.REACHES ? 1 : 0;
            }
        }
        int claimedBest = (Integer) ranked.arguments().get(2);
        int claimedWorst = (Integer) ranked.arguments().get(3);
        int level = (int)
                ranked.steps().stream().filter(s -> s.code() == StepCode.LEVEL).count();
        boolean within = isTold(ranked, StepCode.ABOVE_SURELY, claimedBest - 1)
                && isTold(ranked, StepCode.ABOVE_PERHAPS, claimedWorst - claimedBest)
                && claimedBest >= best
                && claimedBest <= best + level
                && claimedWorst >= worst
                && claimedWorst <= worst + level;
        if (!within) {
            return ExplanationCheck.differs(ranked, "第" + best + "至第" + worst + "名", "rank " + best + " to " + worst);
        }
        return level == 0 ? ExplanationCheck.confirmed() : ExplanationCheck.notReplayed(ranked);
    }
}
