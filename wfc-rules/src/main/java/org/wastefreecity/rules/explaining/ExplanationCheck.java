/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.util.Optional;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.explaining.Replay.Outcome;

/**
 * Follows an explanation (复核): reaches the state, the certainty, the path, the progress, the ratio and the sums from the
 * figures in the tree alone, with arithmetic of its own. It asks none of the rules that judged.
 * <p>
 * This class has no state and is thread-safe.
 */
public final class ExplanationCheck {
    private ExplanationCheck() {}

    /**
     * Follows a tree and every tree below it.
     *
     * @param explanation an answer, a computed figure, a sum or a score
     * @return whether the same was reached; what differs is what was found first
     */
    public static Replay replay(Explanation explanation) {
        Replay own = switch (explanation.code()) {
            case ANSWER -> AnswerReplay.of(explanation);
            case COMPUTED -> computed(explanation);
            case SUM -> sum(explanation);
            case SCORE -> score(explanation);
            case CELL -> CellReplay.of(explanation);
            case SCORE_OF -> ScoreReplay.of(explanation);
            case GAP -> GapReplay.gap(explanation);
            case RANKED -> GapReplay.ranked(explanation);
            case RATE -> RateReplay.of(explanation);
            default -> confirmed();
        };
        Replay all = own;
        for (Explanation step : explanation.steps()) {
            Replay below = replay(step);
            if (below.outcome().compareTo(Outcome.DIFFERS) == 0) {
                return own.outcome() == Outcome.DIFFERS ? own : below;
            }
            if (all.outcome() == Outcome.CONFIRMED) {
                all = below;
            }
        }
        return all;
    }

    static Replay confirmed() {
        return new Replay(Outcome.CONFIRMED, Wording.of("一致", "the same"));
    }

    static Replay differs(Explanation step, String zh, String en) {
        return new Replay(
                Outcome.DIFFERS,
                Wording.of(step.text().zh() + "，复算为" + zh, step.text().en() + ", replayed: " + en));
    }

    static Replay notReplayed(Explanation step) {
        return new Replay(
                Outcome.NOT_REPLAYED,
                Wording.of(
                        "无法由本树复算：" + step.text().zh(),
                        "not to be replayed from the tree: " + step.text().en()));
    }

    private static Replay computed(Explanation step) {
        Optional<Explanation> ratio = step.step(StepCode.RATIO);
        if (!(step.arguments().get(1) instanceof ShownValue value)) {
            return confirmed(); // no figure was reached: the words say why
        }
        if (ratio.isEmpty()) {
            return notReplayed(step);
        }
        Fraction above = side(ratio.get(), StepCode.NUMERATOR);
        Fraction below = side(ratio.get(), StepCode.DENOMINATOR);
        Fraction factor = Fraction.of((Rational) ratio.get().arguments().get(1));
        if (below.isSame(Fraction.ZERO)) {
            return differs(step, "0分母", "a denominator of 0");
        }
        Fraction reached = above.times(factor).over(below);
        return reached.isSame(Fraction.of(value.value()))
                ? confirmed()
                : differs(step, reached.toString(), reached.toString());
    }

    /** Above or below the line: each sum as often as it counts; nothing below the line is 1. */
    private static Fraction side(Explanation ratio, StepCode code) {
        Explanation side = ratio.step(code).orElseThrow();
        if (side.steps().isEmpty()) {
            return Fraction.ONE;
        }
        Fraction total = Fraction.ZERO;
        for (Explanation sum : side.steps()) {
            Figure figure = ((ObservedValue.Measured) sum.arguments().get(4)).figure();
            Explanation times = sum.step(StepCode.TIMES).orElseThrow();
            total = total.plus(Fraction.of(figure, figure.unit())
                    .times(Fraction.of((Rational) times.arguments().get(0))));
        }
        return total;
    }

    /** Facts add up to their sum, where they are shown. */
    private static Replay sum(Explanation step) {
        Optional<Explanation> rows = step.step(StepCode.CELL);
        if (rows.isPresent()
                && rows.get().arguments().get(4) instanceof ShownValue added
                && step.arguments().get(4) instanceof ObservedValue.Measured stated) {
            Fraction reached = Fraction.of(added, stated.figure().unit());
            return reached.isSame(Fraction.of(stated.figure(), stated.figure().unit()))
                    ? confirmed()
                    : differs(step, reached.toString(), reached.toString());
        }
        boolean shown = step.step(StepCode.FACT).isPresent();
        if (!shown || !(step.arguments().get(4) instanceof ObservedValue.Measured sum)) {
            return confirmed();
        }
        UnitOfMeasure unit = sum.figure().unit();
        Fraction total = Fraction.ZERO;
        for (Explanation fact : step.steps()) {
            if (fact.code() == StepCode.FACT) {
                Figure figure = ((ObservedValue.Measured) fact.arguments().get(0)).figure();
                total = total.plus(Fraction.of(figure, unit));
            }
        }
        return total.isSame(Fraction.of(sum.figure(), unit))
                ? confirmed()
                : differs(step, total.toString(), total.toString());
    }

    /** Points times weights add up to the score. */
    private static Replay score(Explanation step) {
        Fraction total = Fraction.ZERO;
        for (Explanation part : step.steps()) {
            if (part.code() != StepCode.WEIGHTED) {
                continue;
            }
            total = total.plus(Fraction.of((Rational) part.arguments().get(1))
                    .times(Fraction.of((Rational) part.arguments().get(2))));
        }
        Fraction claimed = Fraction.of((Rational) step.arguments().get(1));
        return total.isSame(claimed) ? confirmed() : differs(step, total.toString(), total.toString());
    }
}
