/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Passing;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.wording.Wording;

/** Whether what is asked holds on a sheet: yes, no, or nobody knows. */
final class PassingRule {
    private PassingRule() {}

    /** An answer that may be open. */
    enum Answer {
        YES,
        NO,
        /** There is a figure, and it lies on both sides. */
        OPEN,
        /** There is nothing to tell by. */
        MISSING;

        boolean isKnown() {
            return this == YES || this == NO;
        }
    }

    static Answer answer(Passing passing, ScoreSheet sheet) {
        return answer(passing, sheet::attainment);
    }

    /** Whether the test looks at a figure, and not only at whether targets are met and figures are there. */
    static boolean looksAtFigure(Passing passing) {
        return passing instanceof Passing.CountOf count
                ? count.tests().stream().anyMatch(PassingRule::looksAtFigure)
                : !(passing instanceof Passing.TargetMet);
    }

    static Answer answer(Passing passing, Function<String, Optional<Attainment>> sheet) {
        if (passing instanceof Passing.CountOf count) {
            return count(count, sheet);
        }
        if (passing instanceof Passing.TargetMet met) {
            return sheet.apply(met.key()).map(a -> met(met, a)).orElse(Answer.MISSING);
        }
        if (passing instanceof Passing.AtLeast least) {
            return sheet.apply(least.key())
                    .map(a -> beyond(a, least.bound(), least.unit(), false))
                    .orElse(Answer.MISSING);
        }
        Passing.AtMost most = (Passing.AtMost) passing;
        return sheet.apply(most.key())
                .map(a -> beyond(a, most.bound(), most.unit(), true))
                .orElse(Answer.MISSING);
    }

    private static Answer count(Passing.CountOf count, Function<String, Optional<Attainment>> sheet) {
        int yes = 0;
        int no = 0;
        boolean open = false;
        for (Passing test : count.tests()) {
            Answer answer = answer(test, sheet);
            yes += answer == Answer.YES ? 1 : 0;
            no += answer == Answer.NO ? 1 : 0;
            open |= answer == Answer.OPEN;
        }
        if (yes >= count.atLeast()) {
            return Answer.YES;
        }
        return count.tests().size() - no < count.atLeast() ? Answer.NO : open ? Answer.OPEN : Answer.MISSING;
    }

    private static Answer met(Passing.TargetMet test, Attainment attainment) {
        return switch (attainment.met()) {
            case YES -> Answer.YES;
            case ON_TRACK -> test.onTrackCounts() ? Answer.YES : Answer.NO;
            case NO -> Answer.NO;
            case UNKNOWN -> attainment.actual().isPresent() ? Answer.OPEN : Answer.MISSING;
        };
    }

    private static Answer beyond(Attainment a, BigDecimal bound, Optional<UnitOfMeasure> unit, boolean atMost) {
        if (a.actual().isEmpty() || !Measuring.comparable(a.unit(), unit)) {
            return Answer.MISSING;
        }
        Rational factor = unit.isEmpty()
                ? Rational.ONE
                : a.unit().orElseThrow().factor().dividedBy(unit.get().factor());
        Rational limit = Rational.of(bound);
        Optional<Integer> low = a.actual().get().low().map(v -> v.times(factor).compareTo(limit));
        Optional<Integer> high =
                a.actual().get().high().map(v -> v.times(factor).compareTo(limit));
        boolean surely = atMost
                ? high.map(o -> o <= 0).orElse(false)
                : low.map(o -> o >= 0).orElse(false);
        boolean never = atMost
                ? low.map(o -> o > 0).orElse(false)
                : high.map(o -> o < 0).orElse(false);
        return surely ? Answer.YES : never ? Answer.NO : Answer.OPEN;
    }

    /** What is asked, in words. */
    static Wording words(Passing passing) {
        if (passing instanceof Passing.TargetMet met) {
            return met.onTrackCounts()
                    ? Wording.of(met.key() + "达标或进度正常", met.key() + " is met or on track")
                    : Wording.of(met.key() + "达标", met.key() + " is met");
        }
        if (passing instanceof Passing.AtLeast least) {
            String text = least.bound().toPlainString()
                    + least.unit().map(u -> " " + u).orElse("");
            return Wording.of(least.key() + "不小于" + text, least.key() + " is at least " + text);
        }
        if (passing instanceof Passing.AtMost most) {
            String text =
                    most.bound().toPlainString() + most.unit().map(u -> " " + u).orElse("");
            return Wording.of(most.key() + "不大于" + text, most.key() + " is at most " + text);
        }
        Passing.CountOf count = (Passing.CountOf) passing;
        int of = count.tests().size();
        return Wording.of(
                of + "项条件中至少满足" + count.atLeast() + "项",
                "at least " + count.atLeast() + " of " + of + " conditions hold");
    }
}
