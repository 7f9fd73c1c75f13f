/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.printing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Condition.Sense;
import org.wastefreecity.model.target.Condition.Span;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.targets.TargetReading;

/**
 * Says a target as a document would, such as 到2025年，力争不低于95%.
 * <p>
 * The Chinese is what {@code TargetReader} reads back to the same target, given the same indicator; words of a document that
 * have no English stand in Chinese in both. This class has no state and is thread-safe.
 */
public final class TargetWords {
    private TargetWords() {}

    /**
     * A target in words.
     *
     * @param target the target
     * @return its words in both languages
     */
    public static Wording of(Target target) {
        return of(
                target.condition(),
                target.subject(),
                Optional.of(target.deadline()),
                target.scope(),
                target.modifiers(),
                target.basis());
    }

    /**
     * The parts of a target in words.
     *
     * @param condition what must hold
     * @param subject what it speaks of
     * @param deadline by when
     * @param scope for what
     * @param modifiers words that soften it
     * @param basis how its figures are computed
     * @return the words in both languages
     */
    public static Wording of(
            Condition condition,
            Optional<Wording> subject,
            Optional<Deadline> deadline,
            Optional<Scope> scope,
            Set<Modifier> modifiers,
            Optional<Wording> basis) {
        Words words = new Words();
        deadline.flatMap(TargetWords::deadline).ifPresent(d -> words.add(d.zh() + "，", d.en() + ": "));
        scope.map(TargetWords::scope).ifPresent(s -> words.add("适用于" + s.zh() + "，", "binding " + s.en() + ": "));
        basis.ifPresent(b -> words.add("口径为" + b.zh() + "，", "counted as " + b.en() + ": "));
        words.add(said(condition, subject, modifiers));
        return words.whole();
    }

    /**
     * All targets of a cell in words.
     *
     * @param reading what the cell was read as
     * @return the words in both languages
     */
    public static Wording of(TargetReading reading) {
        List<Wording> said = reading.promises().stream()
                .map(p -> of(p.condition(), p.subject(), p.deadline(), p.scope(), p.modifiers(), p.basis()))
                .toList();
        return Wording.of(
                said.stream().map(Wording::zh).collect(Collectors.joining("；")),
                said.stream().map(Wording::en).collect(Collectors.joining("; ")));
    }

    /**
     * A deadline in words.
     *
     * @param deadline the deadline
     * @return the words; empty if none is stated
     */
    public static Optional<Wording> deadline(Deadline deadline) {
        if (deadline instanceof Deadline.EndOf end) {
            return Optional.of(Wording.of("到" + day(end.period()), "by the end of " + end.period()));
        }
        if (deadline instanceof Deadline.Before before) {
            return Optional.of(Wording.of(
                    before.day().getYear() + "年" + before.day().getMonthValue() + "月"
                            + before.day().getDayOfMonth() + "日前",
                    "before " + before.day()));
        }
        if (deadline instanceof Deadline.During during) {
            ReportingPeriod period = during.period();
            String zh = period.firstDay().getYear() == period.lastDay().getYear()
                    ? day(period)
                    : period.firstDay().getYear() + "-" + period.lastDay().getYear() + "年";
            return Optional.of(Wording.of(
                    zh + "期间" + (during.cumulative() ? "累计" : ""),
                    "over " + period + (during.cumulative() ? " in total" : "")));
        }
        if (deadline instanceof Deadline.Recurring recurring) {
            return Optional.of(recurring.every().label());
        }
        return deadline instanceof Deadline.AfterEvent after
                ? Optional.of(Wording.of(
                        after.event().zh() + "后" + after.months() + "个月内",
                        "within " + after.months() + " months after "
                                + after.event().en()))
                : Optional.empty();
    }

    private static String day(ReportingPeriod period) {
        String text = period.toString();
        if (period.isYear()) {
            return text + "年";
        }
        if (text.matches("\\d{4}-\\d{2}(?:-\\d{2})?")) {
            String[] parts = text.split("-");
            return parts[0] + "年" + Integer.parseInt(parts[1]) + "月"
                    + (parts.length == 3 ? Integer.parseInt(parts[2]) + "日" : "底");
        }
        return period.lastDay().getYear() + "年" + period.lastDay().getMonthValue() + "月底";
    }

    private static Wording scope(Scope scope) {
        return scope.words().orElseGet(() -> {
            String codes = ((Scope.Divisions) scope)
                    .regions().stream().map(Object::toString).collect(Collectors.joining("、"));
            return Wording.of(codes, codes.replace("、", ", "));
        });
    }

    /** Subject, modifiers and condition. */
    private static Wording said(Condition condition, Optional<Wording> subject, Set<Modifier> modifiers) {
        Words words = new Words();
        subject.ifPresent(s -> words.add(s.zh(), s.en() + ": "));
        Set<Modifier> said = new LinkedHashSet<>(modifiers.isEmpty() ? Set.of() : EnumSet.copyOf(modifiers));
        if (said.remove(Modifier.APPROXIMATELY)) {
            said.add(Modifier.APPROXIMATELY); // 约 stands beside the figure
        }
        for (Modifier modifier : said) {
            if (modifier != Modifier.HOLD || !(condition instanceof Condition.EqualTo)) {
                words.add(modifier.label().zh(), modifier.label().en() + " ");
            }
        }
        Optional<Wording> compound =
                subject.isEmpty() && said.isEmpty() ? Optional.empty() : Printer.bracketed(condition);
        if (compound.isPresent()) {
            words.add(compound.get());
            return words.whole();
        }
        boolean bare = condition instanceof Condition.Between
                || condition instanceof Condition.Undirected
                || (condition instanceof Condition.About about
                        && about.tolerance().isPresent());
        if (bare && (subject.isPresent() || !said.isEmpty())) {
            words.add("为", ""); // a minus behind words would look like a dash
        }
        boolean held = modifiers.contains(Modifier.HOLD);
        words.add(condition.accept(new Printer(held)));
        return words.whole();
    }

    /** Two texts that grow together. */
    private static final class Words {
        private final StringBuilder zh = new StringBuilder();
        private final StringBuilder en = new StringBuilder();

        void add(String zhText, String enText) {
            zh.append(zhText);
            en.append(enText);
        }

        void add(Wording wording) {
            add(wording.zh(), wording.en());
        }

        Wording whole() {
            return Wording.of(zh.toString(), en.toString().strip());
        }
    }

    private record Printer(boolean held) implements Condition.Visitor<Wording> {
        private static final Printer PLAIN = new Printer(false);

        @Override
        public Wording atLeast(Condition.AtLeast form) {
            return form.exclusive()
                    ? figure("超过", "more than ", form.bound())
                    : figure("不低于", "not below ", form.bound());
        }

        @Override
        public Wording atMost(Condition.AtMost form) {
            return form.exclusive()
                    ? figure("低于", "less than ", form.bound())
                    : figure("不高于", "not above ", form.bound());
        }

        @Override
        public Wording between(Condition.Between form) {
            return Wording.of(
                    zh(form.low()) + "～" + zh(form.high()), "from " + en(form.low()) + " to " + en(form.high()));
        }

        @Override
        public Wording equalTo(Condition.EqualTo form) {
            return held ? figure("稳定在", "held at ", form.level()) : figure("等于", "exactly ", form.level());
        }

        @Override
        public Wording about(Condition.About form) {
            return form.tolerance()
                    .map(t -> Wording.of(zh(form.value()) + "±" + zh(t), en(form.value()) + " ± " + en(t)))
                    .orElseGet(() -> figure("约", "about ", form.value()));
        }

        @Override
        public Wording undirected(Condition.Undirected form) {
            return figure("", "", form.value());
        }

        private static Wording figure(String zh, String en, Figure figure) {
            return Wording.of(zh + zh(figure), en + en(figure));
        }

        private static String zh(Figure figure) {
            return figure.value().toPlainString()
                    + (figure.unit().equals(UnitOfMeasure.UNSTATED)
                            ? ""
                            : figure.unit().toString());
        }

        private static String en(Figure figure) {
            return figure.value().toPlainString()
                    + (figure.unit().equals(UnitOfMeasure.UNSTATED) ? "" : " " + figure.unit());
        }

        @Override
        public Wording changeFromBase(Condition.ChangeFromBase form) {
            Wording base = ConditionWords.base(form.base());
            Wording amount = form.amount().accept(PLAIN);
            boolean up = form.sense() == Sense.INCREASE;
            boolean mean = form.span() == Span.ANNUAL_MEAN;
            return Wording.of(
                    base.zh().strip() + (mean ? "年均" : "") + (up ? "增长" : "下降") + amount.zh(),
                    (up ? "a rise of " : "a fall of ") + amount.en() + (mean ? " a year on average" : "") + " from "
                            + base.en());
        }

        @Override
        public Wording changeSign(Condition.ChangeSign form) {
            boolean down = form.sense() == Sense.DECREASE;
            Wording base = ConditionWords.base(form.base());
            String zh = form.strict() ? (down ? "负增长" : "正增长") : (down ? "不增加" : "不降低");
            String en = form.strict() ? (down ? "must fall" : "must rise") : (down ? "must not rise" : "must not fall");
            return Wording.of(base.zh() + zh, form.of().en() + " " + en + " against " + base.en());
        }

        @Override
        public Wording comparedTo(Condition.ComparedTo form) {
            return ConditionWords.of(form);
        }

        @Override
        public Wording ranked(Condition.Ranked form) {
            Wording among = form.among();
            return form.worstPlace().isPresent()
                    ? Wording.of(
                            "位居" + among.zh() + "前" + form.worstPlace().getAsInt() + "名",
                            "among the first " + form.worstPlace().getAsInt() + " of " + among.en())
                    : Wording.of("位居" + among.zh() + "前列", "leading among " + among.en());
        }

        @Override
        public Wording trend(Condition.Trend form) {
            boolean up = form.sense() == Sense.INCREASE;
            return form.years().isPresent()
                    ? Wording.of(
                            "连续" + form.years().getAsInt() + "年" + (up ? "上升" : "下降"),
                            (up ? "rising " : "falling ") + form.years().getAsInt() + " years running")
                    : Wording.of("持续" + (up ? "上升" : "下降"), (up ? "rising" : "falling") + " year by year");
        }

        @Override
        public Wording checklist(Condition.Checklist form) {
            List<Deliverable> all = form.deliverables();
            if (all.size() == 1) {
                return all.get(0).name();
            }
            Words words = new Words();
            for (int i = 0; i < all.size(); i++) {
                String number = (i + 1) + ".";
                String stop = i == all.size() - 1 ? "" : "；";
                words.add(
                        number + all.get(i).name().zh() + stop,
                        number + " " + all.get(i).name().en() + (stop.isEmpty() ? "" : "; "));
            }
            return words.whole();
        }

        @Override
        public Wording atLeastGrade(Condition.AtLeastGrade form) {
            boolean best = form.scale().rank(form.grade()).orElse(0)
                    == form.scale().grades().size() - 1;
            return Wording.of("达到" + form.grade() + (best ? "" : "及以上"), form.grade() + (best ? "" : " or better"));
        }

        @Override
        public Wording shareOfObjects(Condition.ShareOfObjects form) {
            String of = form.of().isPresent() ? form.of().getAsInt() + "个" : "";
            return Wording.of(
                    of + form.objects().zh() + "中不少于" + form.atLeast() + "个",
                    form.atLeast() + " or more"
                            + (form.of().isPresent() ? " of " + form.of().getAsInt() : "") + " "
                            + form.objects().en());
        }

        @Override
        public Wording extent(Condition.Extent form) {
            String of = form.of().zh();
            String zh = form.all()
                    ? (of.length() == 1 ? "应" + of + "尽" + of : (of.length() == 2 ? "全" : "全部") + of)
                    : "零" + of;
            return Wording.of(
                    zh, (form.all() ? "all of: " : "none of: ") + form.of().en());
        }

        @Override
        public Wording allOf(Condition.AllOf form) {
            return joined(form.parts(), "，且", ", and ");
        }

        @Override
        public Wording anyOf(Condition.AnyOf form) {
            return joined(form.parts(), "，或", ", or ");
        }

        private static Wording joined(List<Part> parts, String zh, String en) {
            List<Wording> said = new ArrayList<>();
            for (Part part : parts) {
                Optional<Wording> subject =
                        part.subject().or(() -> part.component().map(c -> Wording.of(c + "：", c + "")));
                boolean bare = subject.isEmpty() && part.modifiers().isEmpty();
                said.add((bare ? bracketed(part.condition()) : Optional.<Wording>empty())
                        .orElseGet(() -> TargetWords.said(part.condition(), subject, part.modifiers())));
            }
            return Wording.of(join(said, Wording::zh, zh), join(said, Wording::en, en));
        }

        private static String join(List<Wording> said, Function<Wording, String> in, String joint) {
            return said.stream().map(in).collect(Collectors.joining(joint));
        }

        /** Conditions that are put together from others stand in brackets inside another. */
        private static Optional<Wording> bracketed(Condition condition) {
            boolean compound = condition instanceof Condition.AllOf
                    || condition instanceof Condition.AnyOf
                    || condition instanceof Condition.FloorAndStretch
                    || condition instanceof Condition.Checklist;
            if (!compound) {
                return Optional.empty();
            }
            Wording words = condition.accept(PLAIN);
            return Optional.of(Wording.of("（" + words.zh() + "）", "(" + words.en() + ")"));
        }

        @Override
        public Wording floorAndStretch(Condition.FloorAndStretch form) {
            Wording floor = bracketed(form.floor()).orElseGet(() -> form.floor().accept(PLAIN));
            Wording stretch =
                    bracketed(form.stretch()).orElseGet(() -> form.stretch().accept(PLAIN));
            return Wording.of(floor.zh() + "，力争" + stretch.zh(), floor.en() + ", striving for " + stretch.en());
        }

        @Override
        public Wording dutyElsewhere(Condition.DutyElsewhere form) {
            return ConditionWords.of(form);
        }

        @Override
        public Wording pending(Condition.Pending form) {
            return ConditionWords.of(form);
        }

        @Override
        public Wording notSet(Condition.NotSet form) {
            return ConditionWords.of(form);
        }

        @Override
        public Wording unreadable(Condition.Unreadable form) {
            return ConditionWords.of(form);
        }
    }
}
