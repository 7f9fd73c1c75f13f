/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.closing.Gap;
import org.wastefreecity.rules.closing.GapFinder;
import org.wastefreecity.rules.closing.YearlyRate;
import org.wastefreecity.rules.formula.Question;
import org.wastefreecity.rules.printing.ConditionWords;

/** Gaps in words: what would have to change, by how much, and a year. */
final class GapWords {
    /** Nobody prints more places. */
    private static final int PLACES = 6;

    private GapWords() {}

    static Wording target(GapRow row) {
        return row.answer().target().map(t -> ConditionWords.of(t.condition())).orElse(Wording.of("—", "—"));
    }

    /** Sums have all places that their measure can have; most of them say nothing. */
    static Gap trimmed(Gap gap) {
        return gap instanceof Gap.Change change ? new Gap.Change(trimmed(change.from()), trimmed(change.to())) : gap;
    }

    static Figure trimmed(Figure figure) {
        BigDecimal bare = figure.value().stripTrailingZeros();
        return Figure.of(bare.scale() < 0 ? bare.setScale(0) : bare, figure.unit());
    }

    /** A list has no figure that could change: what counts is what is not there yet. What has several parts has a gap for each. */
    static Wording told(GapRow row) {
        List<PartResult> open = GapFinder.undelivered(row.answer());
        if (!row.parts().isEmpty()) {
            return row.answer().target().orElseThrow().condition() instanceof Condition.AnyOf
                    ? Wording.of("下列各部分达到其一即可", "any of these parts is enough")
                    : Wording.of("下列各部分须同时达到", "each of these parts is needed");
        }
        if (open.isEmpty()) {
            return words(row.gap());
        }
        Optional<LocalDate> due = GapFinder.due(row.answer());
        return Wording.of(
                "尚待交付（" + due.map(d -> "期限" + d).orElse("未注明期限") + "）："
                        + open.stream()
                                .map(p -> p.name().zh() + "（" + standing(p).zh() + "）")
                                .collect(Collectors.joining("、")),
                "still to be delivered (" + due.map(d -> "by " + d).orElse("no deadline stated") + "): "
                        + open.stream()
                                .map(p -> p.name().en() + " (" + standing(p).en() + ")")
                                .collect(Collectors.joining("; ")));
    }

    static Wording standing(PartResult part) {
        Optional<ObservedValue> value = part.judged().map(Observation::value);
        if (value.isEmpty()) {
            return Wording.of("未填报", "nothing reported");
        }
        if (value.get() instanceof ObservedValue.Delivered delivered) {
            return delivered.done()
                    ? Wording.of("已报完成，未采用", "reported as done, not counted")
                    : Wording.of("未完成", "not done");
        }
        return part.judged().orElseThrow().status().label(); // there is a value
    }

    static Wording name(Question question) {
        String which = Stream.of(
                        question.categories().categories().stream(),
                        question.categories().source().stream().map(Enum::name),
                        question.categories().hazard().stream().map(Enum::name))
                .flatMap(s -> s)
                .collect(Collectors.joining("+"));
        String where = " " + which + (which.isEmpty() ? "" : " ") + question.period();
        return Wording.of(
                question.measure().name().zh() + where,
                question.measure().name().en() + where);
    }

    static Wording perYear(YearlyRate rate, UnitOfMeasure unit) {
        Wording bare = signed(rate.change(), unit);
        return !rate.exclusive() // a target that must be passed is not met by who ends level with it
                ? Wording.of("按期完成尚需每年 " + bare.zh(), "a year, to be in time: " + bare.en())
                : Wording.of(
                        "按期完成尚需每年" + (rate.rising() ? "超过 " : "低于 ") + bare.zh() + "（等于目标值尚未达标）",
                        "a year, to be in time: " + (rate.rising() ? "more than " : "below ") + bare.en()
                                + " (level with the target is not enough)");
    }

    /** A change, with its sign, rounded for show. */
    private static Wording signed(Rational value, UnitOfMeasure unit) {
        return inUnit(number(value, unit), value, unit);
    }

    private static String number(Rational value, UnitOfMeasure unit) {
        String text = new ShownValue(value, unit, Rational.ZERO).toString();
        String number =
                text.substring(0, text.length() - unit.toString().length()).strip();
        String bare = number.startsWith("≈") ? number.substring(1) : number;
        return (number.startsWith("≈") ? "≈" : "") + (value.signum() > 0 ? "+" : "") + bare;
    }

    /** A change of a percentage is in percentage points. */
    private static Wording inUnit(String number, Rational value, UnitOfMeasure unit) {
        boolean one = value.abs().equals(Rational.ONE);
        return unit.toString().equals("%")
                ? Wording.of(number + " 个百分点", number + (one ? " percentage point" : " percentage points"))
                : Wording.of(number + " " + unit, number + " " + unit);
    }

    static Wording words(Gap gap) {
        if (gap instanceof Gap.Change change) {
            return smallest(shown(change.from(), change.to()), shown(change.to(), change.from()), by(change));
        }
        if (gap instanceof Gap.Within within) {
            return smallest(within.from().toString(), within.to().toString(), by(within));
        }
        if (gap instanceof Gap.Grade grade) {
            String up = grade.steps() == 1 ? " grade up" : " grades up";
            return smallest(grade.from(), grade.to(), Wording.of("升" + grade.steps() + "级", grade.steps() + up));
        }
        return why(gap).map(why -> gap instanceof Gap.Impossible
                        ? Wording.of("不可能达到：" + why.zh(), "impossible: " + why.en())
                        : Wording.of("无法测算：" + why.zh(), "cannot be told: " + why.en()))
                .orElse(Wording.of("已达标，无须改变", "met, nothing to change"));
    }

    private static Wording smallest(String from, String to, Wording by) {
        String text = from + " → " + to;
        return Wording.of("最小改变 " + text + "（" + by.zh() + "）", "smallest change " + text + " (" + by.en() + ")");
    }

    /** A figure as it was printed; one with more places than anybody prints was computed, and is rounded for show. */
    private static String shown(Figure figure, Figure beside) {
        return figure.value().scale() <= PLACES && beside.value().scale() <= PLACES
                ? figure.toString()
                : new ShownValue(Rational.of(figure.value()), figure.unit(), beside.valueIn(figure.unit())).toString();
    }

    private static Wording by(Gap.Change change) {
        BigDecimal by = difference(change);
        return by.scale() <= PLACES
                ? inUnit(
                        (by.signum() > 0 ? "+" : "") + by.toPlainString(),
                        change.difference(),
                        change.to().unit())
                : signed(change.difference(), change.to().unit());
    }

    private static Wording by(Gap.Within within) {
        UnitOfMeasure unit = within.to().unit();
        String least = number(within.least(), unit);
        Optional<String> most = within.most().map(m -> number(m, unit));
        Rational last = within.most().orElse(within.least());
        Wording end = inUnit(most.orElse(least), last, unit);
        return most.isPresent()
                ? Wording.of(least + " 至 " + end.zh(), least + " to " + end.en())
                : Wording.of(end.zh() + "，或更多", end.en() + ", or more");
    }

    static String decimal(Rational rate) {
        BigDecimal rounded = rate.toBigDecimal(PLACES, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }

    static BigDecimal difference(Gap.Change change) {
        return change.to().value().subtract(change.from().value());
    }

    /** Why there is no change to tell, if there is none. */
    static Optional<Wording> why(Gap gap) {
        if (gap instanceof Gap.Impossible impossible) {
            return Optional.of(impossible.why());
        }
        return gap instanceof Gap.Unknown unknown ? Optional.of(unknown.why()) : Optional.empty();
    }
}
