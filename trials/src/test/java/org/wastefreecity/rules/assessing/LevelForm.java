/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import static org.wastefreecity.rules.assessing.SmallPlan.tonnes;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Condition.Sense;
import org.wastefreecity.model.wording.Wording;

/**
 * A promise about a figure with its baseline, the interval it asks for, found by other means than the rules use, and its
 * mirror image: all figures negated, and all directions with them.
 *
 * @param baseline the figure of 2020
 * @param condition what must hold
 * @param low the least figure that is good enough, if there is a least
 * @param high the greatest, if there is a greatest
 * @param excluded whether the ends are not good enough
 * @param vague whether other figures leave the question open
 * @param mirrored the condition on negated figures
 */
record LevelForm(
        BigDecimal baseline,
        Condition condition,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        boolean excluded,
        boolean vague,
        Condition mirrored) {
    private static final Wording WORDS = Wording.of("用量", "use");

    static Arbitrary<BigDecimal> figures() {
        return Arbitraries.oneOf(
                Arbitraries.of("0", "1", "-1", "10", "-10").map(BigDecimal::new),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                        .ofScale(3));
    }

    /** All forms that ask for an interval, with baselines below, on, within and above it. */
    static Arbitrary<LevelForm> all() {
        Arbitrary<Integer> form = Arbitraries.integers().between(0, 11);
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(figures(), figures(), figures(), form, either, either)
                .as(LevelForm::of);
    }

    private static LevelForm of(
            BigDecimal baseline, BigDecimal value, BigDecimal other, int form, boolean up, boolean flag) {
        BigDecimal size = other.abs();
        return switch (form) {
            case 0, 1 -> bound(baseline, value, up, flag);
            case 2 -> between(baseline, value.min(other), value.max(other));
            case 3 ->
                both(
                        baseline,
                        value,
                        BigDecimal.ZERO,
                        false,
                        new Condition.EqualTo(tonnes(value)),
                        new Condition.EqualTo(tonnes(value.negate())));
            case 4 ->
                both(
                        baseline,
                        value,
                        size,
                        false,
                        new Condition.About(tonnes(value), Optional.of(tonnes(size))),
                        new Condition.About(tonnes(value.negate()), Optional.of(tonnes(size))));
            case 5 ->
                both(
                        baseline,
                        value,
                        BigDecimal.ZERO,
                        true,
                        new Condition.About(tonnes(value), Optional.empty()),
                        new Condition.About(tonnes(value.negate()), Optional.empty()));
            case 6 ->
                both(
                        baseline,
                        value,
                        BigDecimal.ZERO,
                        true,
                        new Condition.Undirected(tonnes(value)),
                        new Condition.Undirected(tonnes(value.negate())));
            case 7, 8 -> change(baseline, size, up, flag);
            case 9 -> changeUpTo(baseline, size, up);
            case 10 -> sign(baseline, up, flag, Condition.Stated.LEVEL, baseline);
            default -> sign(baseline, up, flag, Condition.Stated.GROWTH, BigDecimal.ZERO);
        };
    }

    private static LevelForm bound(BigDecimal baseline, BigDecimal value, boolean up, boolean excluded) {
        Condition least = new Condition.AtLeast(tonnes(up ? value : value.negate()), excluded);
        Condition most = new Condition.AtMost(tonnes(up ? value.negate() : value), excluded);
        return up ? from(baseline, value, excluded, least, most) : upTo(baseline, value, excluded, most, least);
    }

    private static LevelForm from(
            BigDecimal baseline, BigDecimal low, boolean excluded, Condition condition, Condition mirrored) {
        return new LevelForm(baseline, condition, Optional.of(low), Optional.empty(), excluded, false, mirrored);
    }

    private static LevelForm upTo(
            BigDecimal baseline, BigDecimal high, boolean excluded, Condition condition, Condition mirrored) {
        return new LevelForm(baseline, condition, Optional.empty(), Optional.of(high), excluded, false, mirrored);
    }

    private static LevelForm between(BigDecimal baseline, BigDecimal low, BigDecimal high) {
        return new LevelForm(
                baseline,
                new Condition.Between(tonnes(low), tonnes(high)),
                Optional.of(low),
                Optional.of(high),
                false,
                false,
                new Condition.Between(tonnes(high.negate()), tonnes(low.negate())));
    }

    private static LevelForm both(
            BigDecimal baseline,
            BigDecimal value,
            BigDecimal far,
            boolean vague,
            Condition condition,
            Condition mirrored) {
        return new LevelForm(
                baseline,
                condition,
                Optional.of(value.subtract(far)),
                Optional.of(value.add(far)),
                false,
                vague,
                mirrored);
    }

    private static Condition amount(boolean up, Condition.OnFigure amount) {
        return new Condition.ChangeFromBase(
                new Base.OfYear(2020),
                up ? Sense.INCREASE : Sense.DECREASE,
                amount,
                Condition.Basis.AMOUNT,
                Condition.Span.TOTAL);
    }

    private static LevelForm change(BigDecimal baseline, BigDecimal size, boolean up, boolean excluded) {
        Condition.OnFigure least = new Condition.AtLeast(tonnes(size), excluded);
        return up
                ? from(baseline, baseline.add(size), excluded, amount(true, least), amount(false, least))
                : upTo(baseline, baseline.subtract(size), excluded, amount(false, least), amount(true, least));
    }

    /** A rise of so much at most is a ceiling, a fall of so much at most a floor. */
    private static LevelForm changeUpTo(BigDecimal baseline, BigDecimal size, boolean up) {
        Condition.OnFigure most = new Condition.AtMost(tonnes(size), false);
        return up
                ? upTo(baseline, baseline.add(size), false, amount(true, most), amount(false, most))
                : from(baseline, baseline.subtract(size), false, amount(false, most), amount(true, most));
    }

    private static LevelForm sign(
            BigDecimal baseline, boolean up, boolean strict, Condition.Stated stated, BigDecimal end) {
        Condition.Stated opposite =
                stated == Condition.Stated.GROWTH ? Condition.Stated.DECLINE : Condition.Stated.LEVEL;
        Sense sense = up ? Sense.INCREASE : Sense.DECREASE;
        Sense mirror = (stated == Condition.Stated.LEVEL) == up ? Sense.DECREASE : Sense.INCREASE;
        Base base = new Base.OfYear(2020);
        Condition condition = new Condition.ChangeSign(WORDS, base, sense, strict, stated);
        Condition mirrored = new Condition.ChangeSign(WORDS, base, mirror, strict, opposite);
        return up ? from(baseline, end, strict, condition, mirrored) : upTo(baseline, end, strict, condition, mirrored);
    }

    boolean holds(BigDecimal figure) {
        int least = excluded ? 1 : 0;
        return low.map(l -> figure.compareTo(l) >= least).orElse(true)
                && high.map(h -> h.compareTo(figure) >= least).orElse(true);
    }

    /** How far a figure lies outside. */
    BigDecimal distance(BigDecimal figure) {
        BigDecimal below = low.map(l -> l.subtract(figure)).orElse(BigDecimal.ZERO);
        BigDecimal above = high.map(h -> figure.subtract(h)).orElse(BigDecimal.ZERO);
        return below.max(above).max(BigDecimal.ZERO);
    }

    /** The end that is nearest to the baseline. */
    BigDecimal end() {
        return low.isEmpty() || (high.isPresent() && baseline.compareTo(high.get()) > 0)
                ? high.orElseThrow()
                : low.get();
    }

    SmallPlan plan() {
        return SmallPlan.of(baseline.toPlainString(), condition);
    }

    SmallPlan mirror() {
        return SmallPlan.of(baseline.negate().toPlainString(), mirrored);
    }
}
