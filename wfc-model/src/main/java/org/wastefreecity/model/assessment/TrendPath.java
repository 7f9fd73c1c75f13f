/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.assessment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.time.CalendarTime;
import org.wastefreecity.model.wording.Wording;

/**
 * Where the figures lead if they go on as they last did (趋势路径): the straight line through the figure judged and the one
 * before it, carried on to the deadline; or why there is no such line.
 * <p>
 * It tells, and decides nothing: states follow from figures and from the promised path, which no figure moves. The line is
 * arithmetic: it knows no 100 % and no 0 that it could not pass. The family is closed. Implementations are immutable and
 * thread-safe; the value is computed when it is asked for.
 */
public sealed interface TrendPath {

    /**
     * The path in words.
     *
     * @return in both languages
     */
    Wording words();

    /**
     * A line through two figures.
     *
     * @param from the earlier figure
     * @param to the figure judged
     * @param deadline the day the line is carried on to, after the later figure
     * @param unit the unit of the line
     * @param low the least value asked for, if there is a least
     * @param high the greatest value asked for, if there is a greatest
     * @param endsExcluded whether the ends themselves are not good enough
     */
    record Line(
            Observation from,
            Observation to,
            LocalDate deadline,
            UnitOfMeasure unit,
            Optional<Rational> low,
            Optional<Rational> high,
            boolean endsExcluded)
            implements TrendPath {

        /**
         * Checks the parts.
         *
         * @throws InvalidPartException if one of the observations has no figure, or the days are out of order
         */
        public Line {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(deadline, "deadline");
            Objects.requireNonNull(high, "high");
            InvalidPartException.check(
                    low.isPresent() || high.isPresent(), "TrendPath.Line", "low", "至少一端", "one end at least", low);
            InvalidPartException.check(
                    from.figure().isPresent() && to.figure().isPresent(),
                    "TrendPath.Line",
                    "from",
                    "两个确切的数值",
                    "two exact figures",
                    from);
            InvalidPartException.check(
                    from.period().lastDay().isBefore(to.period().lastDay())
                            && to.period().lastDay().isBefore(deadline),
                    "TrendPath.Line",
                    "deadline",
                    "先后有序的日期",
                    "days in order",
                    deadline);
        }

        /**
         * The value of the line at the deadline.
         *
         * @return the value, exact, in the unit of the line
         */
        public Rational expected() {
            Rational start = CalendarTime.endOf(from.period().lastDay());
            Rational now = CalendarTime.endOf(to.period().lastDay());
            Rational pace = value(to).minus(value(from)).dividedBy(now.minus(start));
            return value(to).plus(pace.times(CalendarTime.endOf(deadline).minus(now)));
        }

        private Rational value(Observation observation) {
            return observation.figure().map(this::inUnit).orElseThrow();
        }

        private Rational inUnit(Figure figure) {
            return figure.valueIn(unit);
        }

        /**
         * Whether the line meets the target at the deadline.
         *
         * @return whether it does
         */
        public boolean reaches() {
            Rational expected = expected();
            int least = endsExcluded ? 1 : 0;
            return low.map(l -> expected.compareTo(l) >= least).orElse(true)
                    && high.map(h -> h.compareTo(expected) >= least).orElse(true);
        }

        @Override
        public Wording words() {
            Rational expected = expected();
            Rational end = high.filter(h -> low.isEmpty() || expected.compareTo(h) > 0)
                    .or(() -> low)
                    .orElseThrow();
            ShownValue shown = new ShownValue(expected, unit, end);
            boolean reaches = reaches();
            return Wording.of(
                    "按" + from.period() + "（" + from.value().words().zh() + "）至" + to.period() + "（"
                            + to.value().words().zh() + "）的走势，到" + deadline + "为" + shown
                            + (reaches ? "，可达到目标" : "，达不到目标"),
                    "carried on from " + from.period() + " ("
                            + from.value().words().en() + ") and " + to.period() + " ("
                            + to.value().words().en() + "): " + shown + " at " + deadline
                            + (reaches ? ", which meets the target" : ", which does not meet the target"));
        }
    }

    /**
     * There is no such line.
     *
     * @param why the reason
     */
    record Undefined(Why why) implements TrendPath {
        /** Checks that no part is missing. */
        public Undefined {
            Objects.requireNonNull(why, "why");
        }

        @Override
        public Wording words() {
            return why.label();
        }
    }

    /** Why there is no trend path. */
    enum Why {
        /** The form of the target asks for no figure. */
        NO_SCALE("目标形式无数值刻度", "the target has no scale of figures"),
        /** The target is judged in several parts. */
        SEVERAL_PARTS("目标分项评估，没有单一的走势", "the target is judged in parts, which have no single line"),
        /** Neither direction nor tolerance says what would be good enough. */
        VAGUE_TARGET("目标未写明方向或允许的偏差", "the target states no direction or no tolerance"),
        /** What is asked for moves with another series and is not known ahead. */
        MOVING_BOUND("目标随其他数据变化，期限时的要求未知", "what is asked for moves with other figures and is not known ahead"),
        /** No figure was judged. */
        NO_FIGURE("无可评估数值", "no figure"),
        /** A figure is known only within bounds. */
        ONLY_BOUNDS("仅知上下界", "only bounds are known"),
        /** There is one figure only, and no line through one point. */
        ONE_FIGURE("仅有一个时期的数值", "there is a figure of one period only"),
        /** There is no day to carry the line on to. */
        NO_DEADLINE("没有确定的期限", "there is no day to carry the line on to"),
        /** The figure judged is that of the deadline, or later. */
        NOTHING_AHEAD("期限已到，无须推算", "the deadline has come: nothing lies ahead");

        private final Wording label;

        Why(String zh, String en) {
            this.label = Wording.of(zh, en);
        }

        /**
         * The reason in words.
         *
         * @return in both languages
         */
        public Wording label() {
            return label;
        }
    }
}
