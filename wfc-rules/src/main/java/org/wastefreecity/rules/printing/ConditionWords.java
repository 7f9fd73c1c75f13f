/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.printing;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Condition.AllOf;
import org.wastefreecity.model.target.Condition.AnyOf;
import org.wastefreecity.model.target.Condition.Sense;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.wording.Wording;

/**
 * Says what a condition asks for, such as ≥ 90 % or 不低于 in words.
 * <p>
 * This class has no state and is thread-safe.
 */
public final class ConditionWords {
    private static final Printer PRINTER = new Printer();

    private ConditionWords() {}

    /**
     * A condition in words.
     *
     * @param condition the condition
     * @return its words in both languages
     */
    public static Wording of(Condition condition) {
        return condition.accept(PRINTER);
    }

    /** Where a change starts, in words. */
    static Wording base(Base base) {
        if (base instanceof Base.OfYear year) {
            return Wording.of("较" + year.year() + "年", "that of " + year.year());
        }
        return base instanceof Base.PreviousYear ? Wording.of("较上年", "the year before") : Wording.of("较基期", "the base");
    }

    private static final class Printer implements Condition.Visitor<Wording> {
        @Override
        public Wording atLeast(Condition.AtLeast form) {
            return same((form.exclusive() ? "＞ " : "≥ ") + shown(form.bound()));
        }

        @Override
        public Wording atMost(Condition.AtMost form) {
            return same((form.exclusive() ? "＜ " : "≤ ") + shown(form.bound()));
        }

        @Override
        public Wording between(Condition.Between form) {
            return same(shown(form.low()) + "–" + shown(form.high()));
        }

        @Override
        public Wording equalTo(Condition.EqualTo form) {
            return same("= " + shown(form.level()));
        }

        @Override
        public Wording about(Condition.About form) {
            String value = shown(form.value());
            return form.tolerance()
                    .map(t -> same(value + " ± " + shown(t)))
                    .orElseGet(() -> Wording.of("约" + value, "about " + value));
        }

        @Override
        public Wording undirected(Condition.Undirected form) {
            return same(shown(form.value()));
        }

        @Override
        public Wording changeFromBase(Condition.ChangeFromBase form) {
            boolean mean = form.span() == Condition.Span.ANNUAL_MEAN;
            String up = form.sense() == Sense.INCREASE ? "上升" : "下降";
            String upEn = form.sense() == Sense.INCREASE ? "up" : "down";
            return Wording.of(
                    base(form.base()).zh()
                            + (mean ? "年均" : "")
                            + up
                            + of(form.amount()).zh(),
                    upEn + " by " + of(form.amount()).en() + (mean ? " a year on average" : "") + " from "
                            + base(form.base()).en());
        }

        @Override
        public Wording changeSign(Condition.ChangeSign form) {
            boolean down = form.sense() == Sense.DECREASE;
            String zh = form.strict() ? (down ? "须下降" : "须上升") : (down ? "不上升" : "不下降");
            String en = form.strict() ? (down ? "must fall" : "must rise") : (down ? "must not rise" : "must not fall");
            boolean above = down == (form.stated() == Condition.Stated.DECLINE);
            String sign = (above ? (form.strict() ? "＞" : "≥") : (form.strict() ? "＜" : "≤")) + " 0";
            return Wording.of(
                    form.of().zh() + zh + "（" + sign + "）",
                    form.of().en() + " " + en + " (" + sign.replace('＞', '>').replace('＜', '<') + ")");
        }

        @Override
        public Wording comparedTo(Condition.ComparedTo form) {
            return switch (form.relation()) {
                case AT_LEAST ->
                    Wording.of(
                            "不低于" + form.reference().zh(),
                            "not below " + form.reference().en());
                case ABOVE ->
                    Wording.of(
                            "高于" + form.reference().zh(),
                            "above " + form.reference().en());
                case AT_MOST ->
                    Wording.of(
                            "不高于" + form.reference().zh(),
                            "not above " + form.reference().en());
                case BELOW ->
                    Wording.of(
                            "低于" + form.reference().zh(),
                            "below " + form.reference().en());
                case EQUAL ->
                    Wording.of(
                            "与" + form.reference().zh() + "持平",
                            "level with " + form.reference().en());
            };
        }

        @Override
        public Wording ranked(Condition.Ranked form) {
            OptionalInt place = form.worstPlace();
            return place.isPresent()
                    ? Wording.of(
                            form.among().zh() + "前" + place.getAsInt() + "名",
                            "among the first " + place.getAsInt() + " of "
                                    + form.among().en())
                    : Wording.of(
                            form.among().zh() + "领先",
                            "leading among " + form.among().en());
        }

        @Override
        public Wording trend(Condition.Trend form) {
            boolean up = form.sense() == Sense.INCREASE;
            OptionalInt years = form.years();
            if (years.isPresent() && years.getAsInt() == 1) {
                return Wording.of("比上年" + (up ? "上升" : "下降"), (up ? "above" : "below") + " the year before");
            }
            return years.isPresent()
                    ? Wording.of(
                            "连续" + years.getAsInt() + "年" + (up ? "上升" : "下降"),
                            (up ? "rising" : "falling") + " " + years.getAsInt() + " years running")
                    : Wording.of("逐年" + (up ? "上升" : "下降"), (up ? "rising" : "falling") + " year by year");
        }

        @Override
        public Wording checklist(Condition.Checklist form) {
            return joined(form.deliverables(), Deliverable::name, "；", "; ");
        }

        @Override
        public Wording atLeastGrade(Condition.AtLeastGrade form) {
            boolean best = form.scale().rank(form.grade()).orElse(0)
                    == form.scale().grades().size() - 1;
            return Wording.of(form.grade() + (best ? "" : "及以上"), form.grade() + (best ? "" : " or better"));
        }

        @Override
        public Wording shareOfObjects(Condition.ShareOfObjects form) {
            OptionalInt of = form.of();
            return Wording.of(
                    form.objects().zh() + (of.isPresent() ? of.getAsInt() + "个中" : "") + "不少于" + form.atLeast() + "个",
                    form.atLeast() + " or more" + (of.isPresent() ? " of " + of.getAsInt() : "") + " "
                            + form.objects().en());
        }

        @Override
        public Wording extent(Condition.Extent form) {
            return form.all()
                    ? Wording.of(
                            form.of().zh() + "达到100%", "all of: " + form.of().en())
                    : Wording.of(form.of().zh() + "为零", "none of: " + form.of().en());
        }

        @Override
        public Wording allOf(AllOf form) {
            return joined(form.parts(), Printer::part, "，且", ", and ");
        }

        @Override
        public Wording anyOf(AnyOf form) {
            return joined(form.parts(), Printer::part, "，或", ", or ");
        }

        private static Wording part(Part part) {
            Wording words = ConditionWords.of(part.condition());
            return part.component()
                    .map(c -> Wording.of(c + " " + words.zh(), c + " " + words.en()))
                    .orElse(words);
        }

        @Override
        public Wording floorAndStretch(Condition.FloorAndStretch form) {
            Wording floor = of(form.floor());
            Wording stretch = of(form.stretch());
            return Wording.of(floor.zh() + "，力争" + stretch.zh(), floor.en() + ", striving for " + stretch.en());
        }

        @Override
        public Wording dutyElsewhere(Condition.DutyElsewhere form) {
            return form.reference();
        }

        @Override
        public Wording pending(Condition.Pending form) {
            return form.by()
                    .map(by -> Wording.of("待" + by.zh() + "补充", "to be set by " + by.en()))
                    .orElseGet(() -> Wording.of("待定", "to be set"));
        }

        @Override
        public Wording notSet(Condition.NotSet form) {
            return Wording.of("未设目标", "not set");
        }

        @Override
        public Wording unreadable(Condition.Unreadable form) {
            return Wording.of("无法识别：" + form.text(), "unreadable: " + form.text());
        }

        private static Wording same(String text) {
            return Wording.of(text, text);
        }

        private static String shown(Figure figure) {
            return figure.toString();
        }

        private static <T> Wording joined(List<T> parts, Function<T, Wording> words, String zh, String en) {
            return Wording.of(
                    parts.stream().map(p -> words.apply(p).zh()).collect(Collectors.joining(zh)),
                    parts.stream().map(p -> words.apply(p).en()).collect(Collectors.joining(en)));
        }
    }
}
