/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.GradeBand;
import org.wastefreecity.model.scoring.PartScore;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.ValueRange;
import org.wastefreecity.model.scoring.Veto;
import org.wastefreecity.model.scoring.VetoResult;
import org.wastefreecity.model.wording.Wording;

/** Parts of scores in words. */
final class ScoreWords {
    private static final int PLACES = 4;

    private ScoreWords() {}

    /** What an argument of a step is called; empty if it is no part of a score. */
    static Optional<Wording> of(Object argument) {
        if (argument instanceof ScoringScheme scheme) {
            return Optional.of(scheme.title());
        }
        if (argument instanceof ScoreNode node) {
            return Optional.of(node.name());
        }
        if (argument instanceof GradeBand grade) {
            return Optional.of(grade.name());
        }
        if (argument instanceof Veto veto) {
            return Optional.of(veto.name());
        }
        if (argument instanceof VetoResult.Falls falls) {
            return Optional.of(falls.label());
        }
        if (argument instanceof PartScore.Outcome outcome) {
            return Optional.of(outcome.label());
        }
        if (argument instanceof ScoreRange range) {
            return Optional.of(points(range));
        }
        if (argument instanceof ScoreRule rule) {
            return Optional.of(rule.accept(RuleText.TEXT));
        }
        return argument instanceof Attainment attainment ? Optional.of(attained(attainment)) : Optional.empty();
    }

    /** Points, with a sign where they were rounded: 86.5分, ≈33.3333–66.6667分. */
    private static Wording points(ScoreRange range) {
        return points(range, range.high().toBigDecimal(PLACES, RoundingMode.CEILING));
    }

    /** Points beside full points, of which they are no more as printed either. */
    static Wording points(ScoreRange range, Rational full) {
        return points(range, range.highest(PLACES, full, RoundingMode.HALF_UP));
    }

    private static Wording points(ScoreRange range, BigDecimal highest) {
        String text = range.isExact()
                ? number(range.low(), RoundingMode.HALF_UP)
                : number(range.low(), RoundingMode.FLOOR) + "–" + number(range.high(), highest);
        String unit = text.equals("1") ? " point" : " points";
        return Wording.of(text + "分", text + unit);
    }

    /** A number that is no points. */
    static String bare(ScoreRange range) {
        return range.isExact()
                ? number(range.low(), RoundingMode.HALF_UP)
                : number(range.low(), RoundingMode.FLOOR) + "–" + number(range.high(), RoundingMode.CEILING);
    }

    /** Per cent of full points. */
    static Wording share(ScoreRange share) {
        Rational hundred = Rational.of(100);
        String text =
                bare(new ScoreRange(share.low().times(hundred), share.high().times(hundred), share.attained()));
        return Wording.of(text + "%", text + " %");
    }

    private static String percent(Rational share, RoundingMode mode) {
        return number(share.times(Rational.of(100)), mode);
    }

    private static String number(Rational value, RoundingMode mode) {
        return number(value, value.toBigDecimal(PLACES, mode));
    }

    private static String number(Rational value, BigDecimal shown) {
        boolean exact =
                Rational.of(shown.unscaledValue(), BigInteger.TEN.pow(PLACES)).equals(value);
        BigDecimal trimmed = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
        return (exact ? "" : "≈") + trimmed.toPlainString();
    }

    /** Such as 16：实际90 %，目标92 %，基准88 %，未达标. */
    private static Wording attained(Attainment attainment) {
        List<Wording> parts = new ArrayList<>();
        String unit =
                attainment.unit().map(UnitOfMeasure::toString).map(u -> " " + u).orElse("");
        if (attainment.notApplicable()) {
            parts.add(Wording.of("不适用", "not applicable"));
        } else if (attainment.actual().isPresent()) {
            String actual = range(attainment.actual().get()) + unit;
            parts.add(Wording.of("实际" + actual, "actual " + actual));
        } else if (attainment.samples().isEmpty()) {
            parts.add(Wording.of("无数值", "no figure"));
        }
        if (!attainment.samples().isEmpty()) {
            String samples =
                    attainment.samples().stream().map(ScoreWords::range).collect(Collectors.joining(" "));
            parts.add(Wording.of("样本" + samples, "samples " + samples));
        }
        if (attainment.target().isPresent()) {
            String target = number(attainment.target().get(), RoundingMode.HALF_UP) + unit;
            parts.add(Wording.of("目标" + target, "target " + target));
        }
        if (attainment.baseline().isPresent()) {
            String baseline = number(attainment.baseline().get(), RoundingMode.HALF_UP) + unit;
            parts.add(Wording.of("基准" + baseline, "baseline " + baseline));
        }
        if (attainment.mostProgress().isPresent()) {
            String done = percent(attainment.progress().orElse(Rational.ZERO), RoundingMode.FLOOR) + "–"
                    + percent(attainment.mostProgress().get(), RoundingMode.CEILING);
            parts.add(Wording.of("完成" + done + " %", "done " + done + " %"));
        }
        if (attainment.met() != Attainment.Met.UNKNOWN) {
            parts.add(attainment.met().label());
        }
        if (attainment.doubtful()) {
            parts.add(Wording.of("数据未定", "not final"));
        }
        return Wording.of(
                attainment.key() + "：" + parts.stream().map(Wording::zh).collect(Collectors.joining("，")),
                attainment.key() + ": " + parts.stream().map(Wording::en).collect(Collectors.joining(", ")));
    }

    private static String range(ValueRange range) {
        if (range.isExact()) {
            return number(range.low().orElseThrow(), RoundingMode.HALF_UP);
        }
        return range.low().map(l -> number(l, RoundingMode.FLOOR)).orElse("…") + "–"
                + range.high().map(h -> number(h, RoundingMode.CEILING)).orElse("…");
    }
}
