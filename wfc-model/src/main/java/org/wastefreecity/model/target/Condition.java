/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.target;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.wording.Wording;

/**
 * What must hold for a promise to be kept: the forms in which published plans state targets, as a closed family.
 * <p>
 * For instance {@code AtLeast(95 %)}, or {@code AllOf(45 家, 10 个)} for Foshan's row 52. Not named "Target": a target is a
 * condition together with its deadline, scope and words. A record checks its parts when built. All forms are immutable and
 * thread-safe.
 */
public sealed interface Condition {

    /**
     * Answers by the form at hand.
     *
     * @param <R> the type of the answer
     * @param forms an answer for every form
     * @return the answer of this form
     */
    <R> R accept(Visitor<R> forms);

    /**
     * One answer for every form; a new form makes every visitor that forgot it fail to compile.
     *
     * @param <R> the type of the answer
     */
    interface Visitor<R> {
        /**
         * For {@link AtLeast}.
         *
         * @param form the form
         * @return the answer
         */
        R atLeast(AtLeast form);

        /**
         * For {@link AtMost}.
         *
         * @param form the form
         * @return the answer
         */
        R atMost(AtMost form);

        /**
         * For {@link Between}.
         *
         * @param form the form
         * @return the answer
         */
        R between(Between form);

        /**
         * For {@link EqualTo}.
         *
         * @param form the form
         * @return the answer
         */
        R equalTo(EqualTo form);

        /**
         * For {@link About}.
         *
         * @param form the form
         * @return the answer
         */
        R about(About form);

        /**
         * For {@link Undirected}.
         *
         * @param form the form
         * @return the answer
         */
        R undirected(Undirected form);

        /**
         * For {@link ChangeFromBase}.
         *
         * @param form the form
         * @return the answer
         */
        R changeFromBase(ChangeFromBase form);

        /**
         * For {@link ChangeSign}.
         *
         * @param form the form
         * @return the answer
         */
        R changeSign(ChangeSign form);

        /**
         * For {@link ComparedTo}.
         *
         * @param form the form
         * @return the answer
         */
        R comparedTo(ComparedTo form);

        /**
         * For {@link Ranked}.
         *
         * @param form the form
         * @return the answer
         */
        R ranked(Ranked form);

        /**
         * For {@link Trend}.
         *
         * @param form the form
         * @return the answer
         */
        R trend(Trend form);

        /**
         * For {@link Checklist}.
         *
         * @param form the form
         * @return the answer
         */
        R checklist(Checklist form);

        /**
         * For {@link AtLeastGrade}.
         *
         * @param form the form
         * @return the answer
         */
        R atLeastGrade(AtLeastGrade form);

        /**
         * For {@link ShareOfObjects}.
         *
         * @param form the form
         * @return the answer
         */
        R shareOfObjects(ShareOfObjects form);

        /**
         * For {@link Extent}.
         *
         * @param form the form
         * @return the answer
         */
        R extent(Extent form);

        /**
         * For {@link AllOf}.
         *
         * @param form the form
         * @return the answer
         */
        R allOf(AllOf form);

        /**
         * For {@link AnyOf}.
         *
         * @param form the form
         * @return the answer
         */
        R anyOf(AnyOf form);

        /**
         * For {@link FloorAndStretch}.
         *
         * @param form the form
         * @return the answer
         */
        R floorAndStretch(FloorAndStretch form);

        /**
         * For {@link DutyElsewhere}.
         *
         * @param form the form
         * @return the answer
         */
        R dutyElsewhere(DutyElsewhere form);

        /**
         * For {@link Pending}.
         *
         * @param form the form
         * @return the answer
         */
        R pending(Pending form);

        /**
         * For {@link NotSet}.
         *
         * @param form the form
         * @return the answer
         */
        R notSet(NotSet form);

        /**
         * For {@link Unreadable}.
         *
         * @param form the form
         * @return the answer
         */
        R unreadable(Unreadable form);
    }

    /** A condition on one figure: the forms that a change from a base can take as its size, too. */
    sealed interface OnFigure extends Condition {
        /**
         * The figures it states.
         *
         * @return one or two
         */
        List<Figure> figures();
    }

    /**
     * Not below a bound (不低于, 以上, 达到).
     *
     * @param bound the bound
     * @param exclusive whether the bound itself is too low (超过, 突破)
     */
    record AtLeast(Figure bound, boolean exclusive) implements OnFigure {
        /** Checks that no part is missing. */
        public AtLeast {
            Objects.requireNonNull(bound, "bound");
        }

        @Override
        public List<Figure> figures() {
            return List.of(bound);
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.atLeast(this);
        }
    }

    /**
     * Not above a bound (不高于, 以内, 控制在…以内).
     *
     * @param bound the bound
     * @param exclusive whether the bound itself is too high
     */
    record AtMost(Figure bound, boolean exclusive) implements OnFigure {
        /** Checks that no part is missing. */
        public AtMost {
            Objects.requireNonNull(bound, "bound");
        }

        @Override
        public List<Figure> figures() {
            return List.of(bound);
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.atMost(this);
        }
    }

    /**
     * Within a range, both ends included (40%-45%).
     *
     * @param low the lower end
     * @param high the upper end
     */
    record Between(Figure low, Figure high) implements OnFigure {
        /**
         * Checks the parts.
         *
         * @throws InvalidPartException if the ends are out of order
         */
        public Between {
            InvalidPartException.check(
                    low.compareTo(high) <= 0, "Condition.Between", "high", "不小于" + low, "not below " + low, high);
        }

        @Override
        public List<Figure> figures() {
            return List.of(low, high);
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.between(this);
        }
    }

    /**
     * Exactly a level (保持在, 稳定在).
     *
     * @param level the level
     */
    record EqualTo(Figure level) implements OnFigure {
        /** Checks that no part is missing. */
        public EqualTo {
            Objects.requireNonNull(level, "level");
        }

        @Override
        public List<Figure> figures() {
            return List.of(level);
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.equalTo(this);
        }
    }

    /**
     * Near a value (约, 左右). Without a declared tolerance nobody can say which other figure is near enough.
     *
     * @param value the value
     * @param tolerance how far off is still near, 0 or more; absent if the plan does not say
     */
    record About(Figure value, Optional<Figure> tolerance) implements OnFigure {
        /**
         * Checks the parts.
         *
         * @throws InvalidPartException if the tolerance is negative or of another kind
         */
        public About {
            Objects.requireNonNull(value, "value");
            InvalidPartException.check(
                    tolerance.isEmpty()
                            || (tolerance.get().value().signum() >= 0
                                    && tolerance.get().unit().isComparableTo(value.unit())),
                    "Condition.About",
                    "tolerance",
                    "同单位的非负数",
                    "0 or more in the same kind of unit",
                    tolerance);
        }

        @Override
        public List<Figure> figures() {
            return List.of(value);
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.about(this);
        }
    }

    /**
     * A value of which neither words nor indicator say whether it is a floor or a ceiling: kept, and never guessed. A figure
     * equal to it meets it either way.
     *
     * @param value the value
     */
    record Undirected(Figure value) implements OnFigure {
        /** Checks that no part is missing. */
        public Undirected {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public List<Figure> figures() {
            return List.of(value);
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.undirected(this);
        }
    }

    /**
     * A change from a base (较2020年下降10%, 较上年增长5%以内).
     *
     * @param base where the change starts
     * @param sense up or down
     * @param amount how much: a condition on the size of the change, its figures 0 or more
     * @param basis what the amount is measured in
     * @param span over which time
     */
    record ChangeFromBase(Base base, Sense sense, OnFigure amount, Basis basis, Span span) implements Condition {
        /**
         * Checks the parts.
         *
         * @throws InvalidPartException if the amount is negative, a fall is of more than all there is, or a unit does not fit
         *     the basis
         */
        public ChangeFromBase {
            Objects.requireNonNull(base, "base");
            Objects.requireNonNull(sense, "sense");
            Objects.requireNonNull(span, "span");
            for (Figure figure : amount.figures()) {
                InvalidPartException.check(
                        figure.value().signum() >= 0, "Condition.ChangeFromBase", "amount", "非负数", "0 or more", figure);
                InvalidPartException.check(
                        sense == Sense.INCREASE
                                || basis != Basis.PERCENT_OF_BASE
                                || figure.value().compareTo(BigDecimal.valueOf(100)) <= 0,
                        "Condition.ChangeFromBase",
                        "amount",
                        "下降不超过100%",
                        "a fall of at most 100 %",
                        figure);
                InvalidPartException.check(
                        basis.fits(figure.unit()),
                        "Condition.ChangeFromBase",
                        "amount",
                        "与" + basis + "相符的单位",
                        "a unit that fits " + basis,
                        figure);
            }
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.changeFromBase(this);
        }
    }

    /**
     * A sign of change (负增长, 零增长, 持续下降), without an amount. What the figure of the indicator states decides how to
     * read it: where the indicator is a 下降幅度, 负增长 of the thing itself asks for a figure above 0.
     *
     * @param of the thing that is to change, such as 化学农药施用量
     * @param base since when; says nothing where the figure itself states the change
     * @param sense which way it is to go
     * @param strict whether standing still is not enough
     * @param stated what the figure of the indicator states
     */
    record ChangeSign(Wording of, Base base, Sense sense, boolean strict, Stated stated) implements Condition {
        /** Checks that no part is missing. */
        public ChangeSign {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(base, "base");
            Objects.requireNonNull(sense, "sense");
            Objects.requireNonNull(stated, "stated");
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.changeSign(this);
        }
    }

    /**
     * Compared with peers or an outside series (不低于全省平均水平).
     *
     * @param relation how it must compare
     * @param reference the series, in the words of the document
     * @param series the code under which the series is observed, if it is
     */
    record ComparedTo(Relation relation, Wording reference, Optional<IndicatorCode> series) implements Condition {
        /** Checks that no part is missing. */
        public ComparedTo {
            Objects.requireNonNull(relation, "relation");
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(series, "series");
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.comparedTo(this);
        }
    }

    /**
     * A place in a ranking or a leading group (全国领先, 前三名).
     *
     * @param worstPlace the last place that is good enough, if stated
     * @param among among whom, in the words of the document
     */
    record Ranked(OptionalInt worstPlace, Wording among) implements Condition {
        /**
         * Checks the parts.
         *
         * @throws InvalidPartException if the place is below 1
         */
        public Ranked {
            Objects.requireNonNull(among, "among");
            InvalidPartException.check(
                    worstPlace.isEmpty() || worstPlace.getAsInt() > 0,
                    "Condition.Ranked",
                    "worstPlace",
                    "正整数",
                    "1 or more",
                    worstPlace);
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.ranked(this);
        }
    }

    /**
     * Rising or falling over some years (连续三年下降, 持续提升).
     *
     * @param sense which way
     * @param years over how many years running, if stated
     */
    record Trend(Sense sense, OptionalInt years) implements Condition {
        /** Checks that no part is missing. */
        public Trend {
            Objects.requireNonNull(sense, "sense");
            Objects.requireNonNull(years, "years");
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.trend(this);
        }
    }

    /**
     * Deliverables, each with evidence (建成…；出台…).
     *
     * @param deliverables what is to be there, one at least
     */
    record Checklist(List<Deliverable> deliverables) implements Condition {
        /**
         * Copies the list and checks it.
         *
         * @throws InvalidPartException if there is none, or a code stands twice
         */
        public Checklist {
            deliverables = ImmutableList.copyOf(deliverables);
            Set<IndicatorCode> codes = new HashSet<>();
            for (Deliverable deliverable : deliverables) {
                codes.add(deliverable.code());
            }
            InvalidPartException.check(
                    !deliverables.isEmpty() && codes.size() == deliverables.size(),
                    "Condition.Checklist",
                    "deliverables",
                    "至少一项且序号不重复",
                    "one at least, each code once",
                    deliverables);
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.checklist(this);
        }
    }

    /**
     * An ordinal grade or better (满意).
     *
     * @param scale the scale, worst first
     * @param grade the grade that is good enough
     */
    record AtLeastGrade(GradeScale scale, String grade) implements Condition {
        /**
         * Checks the parts.
         *
         * @throws InvalidPartException if the scale does not have the grade
         */
        public AtLeastGrade {
            Objects.requireNonNull(grade, "grade");
            InvalidPartException.check(
                    scale.rank(grade).isPresent(),
                    "Condition.AtLeastGrade",
                    "grade",
                    "等级" + scale.grades() + "之一",
                    "one of " + scale.grades(),
                    grade);
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.atLeastGrade(this);
        }
    }

    /**
     * A number of objects out of all (k of n), such as 5 of 6 parks.
     *
     * @param objects the objects
     * @param atLeast how many at least
     * @param of out of how many, if stated
     */
    record ShareOfObjects(Wording objects, int atLeast, OptionalInt of) implements Condition {
        /**
         * Checks the parts.
         *
         * @throws InvalidPartException if it is negative or more than there are
         */
        public ShareOfObjects {
            Objects.requireNonNull(objects, "objects");
            InvalidPartException.check(
                    atLeast >= 0 && (of.isEmpty() || of.getAsInt() >= atLeast),
                    "Condition.ShareOfObjects",
                    "atLeast",
                    "0至总数之间",
                    "from 0 to the number of objects",
                    atLeast);
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.shareOfObjects(this);
        }
    }

    /**
     * All or none, said in words (全覆盖, 应分尽分, 零填埋).
     *
     * @param all true for all (100 %), false for none (0)
     * @param of of what, in the words of the document
     */
    record Extent(boolean all, Wording of) implements Condition {
        /** Checks that no part is missing. */
        public Extent {
            Objects.requireNonNull(of, "of");
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.extent(this);
        }
    }

    /**
     * All parts hold (…；且…).
     *
     * @param parts the parts, two at least
     */
    record AllOf(List<Part> parts) implements Condition {
        /**
         * Copies the list and checks it.
         *
         * @throws InvalidPartException if there are fewer than two
         */
        public AllOf {
            parts = Part.copyOfTwoOrMore(parts, "Condition.AllOf");
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.allOf(this);
        }
    }

    /**
     * One of the parts holds (…或…).
     *
     * @param parts the parts, two at least
     */
    record AnyOf(List<Part> parts) implements Condition {
        /**
         * Copies the list and checks it.
         *
         * @throws InvalidPartException if there are fewer than two
         */
        public AnyOf {
            parts = Part.copyOfTwoOrMore(parts, "Condition.AnyOf");
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.anyOf(this);
        }
    }

    /**
     * A floor that must be reached and a stretch to strive for (确保…力争…).
     *
     * @param floor what must hold
     * @param stretch what is striven for
     */
    record FloorAndStretch(Condition floor, Condition stretch) implements Condition {
        /** Checks that no part is missing. */
        public FloorAndStretch {
            Objects.requireNonNull(floor, "floor");
            Objects.requireNonNull(stretch, "stretch");
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.floorAndStretch(this);
        }
    }

    /**
     * A duty set elsewhere (完成上级下达任务, 达到功能区标准).
     *
     * @param reference what sets it, in the words of the document
     */
    record DutyElsewhere(Wording reference) implements Condition {
        /** Checks that no part is missing. */
        public DutyElsewhere {
            Objects.requireNonNull(reference, "reference");
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.dutyElsewhere(this);
        }
    }

    /**
     * Promised to be set later, by somebody (待市财政局补充数据) or by nobody named (待定).
     *
     * @param by who is to set it, if named
     */
    record Pending(Optional<Wording> by) implements Condition {
        /** Checks that no part is missing. */
        public Pending {
            Objects.requireNonNull(by, "by");
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.pending(this);
        }
    }

    /**
     * Nothing is set: the cell is empty.
     */
    record NotSet() implements Condition {
        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.notSet(this);
        }
    }

    /**
     * Something stands there that cannot be read.
     *
     * @param text the characters as they stand
     */
    record Unreadable(String text) implements Condition {
        /** Checks that no part is missing. */
        public Unreadable {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public <R> R accept(Visitor<R> forms) {
            return forms.unreadable(this);
        }
    }

    /** Which way something goes. */
    enum Sense {
        /** Up (上升, 增长). */
        INCREASE,
        /** Down (下降, 减少). */
        DECREASE
    }

    /** What a change is measured in. */
    enum Basis {
        /** Per cent of the base figure (下降10%). */
        PERCENT_OF_BASE,
        /** Percentage points between two percentages (提高1.2个百分点). */
        PERCENTAGE_POINTS,
        /** The unit of the indicator (减少5万吨). */
        AMOUNT;

        private boolean fits(UnitOfMeasure unit) {
            return switch (this) {
                case PERCENT_OF_BASE -> unit.equals(UnitOfMeasure.PERCENT);
                case PERCENTAGE_POINTS -> unit.equals(UnitOfMeasure.PERCENTAGE_POINT);
                case AMOUNT -> true;
            };
        }
    }

    /** Over which time a change is counted. */
    enum Span {
        /** From the base year to the deadline. */
        TOTAL,
        /** A year on average (年均). */
        ANNUAL_MEAN
    }

    /** What the figure of an indicator states about change. */
    enum Stated {
        /** The thing itself (使用量): whether it went down is seen from another year. */
        LEVEL,
        /** The size of a decline (下降幅度): above 0 means that the thing went down. */
        DECLINE,
        /** A growth rate (增长率): below 0 means that the thing went down. */
        GROWTH
    }

    /** How something compares with a reference. */
    enum Relation {
        /** Not below it (不低于). */
        AT_LEAST,
        /** Above it (高于). */
        ABOVE,
        /** Not above it (不高于). */
        AT_MOST,
        /** Below it (低于). */
        BELOW,
        /** Level with it (与…持平). */
        EQUAL
    }
}
