/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.observation;

import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.wording.Wording;

/**
 * What was reported (填报内容): a figure, bounds of a figure, a grade in words, a deliverable done or not, or nothing.
 * <p>
 * The family is closed. Implementations are immutable and thread-safe.
 */
public sealed interface ObservedValue {

    /**
     * The value in words.
     *
     * @return in both languages; a figure reads alike in both
     */
    default Wording words() {
        String text = toString();
        return text.isBlank() ? Wording.of("（空）", "(empty)") : Wording.of(text, text);
    }

    /**
     * A figure, known exactly. In words a computed one of more than {@value ShownFigure#LONGEST} places is ≈ and
     * {@value ShownFigure#PLACES} places: 66.666666666666666667 % reads ≈66.6667 %, and is judged as it is.
     *
     * @param figure the figure
     */
    record Measured(Figure figure) implements ObservedValue {
        /** Checks that there is a figure. */
        public Measured {
            Objects.requireNonNull(figure, "figure");
        }

        @Override
        public Wording words() {
            String text = ShownFigure.text(figure, RoundingMode.HALF_EVEN);
            return Wording.of(text, text);
        }

        @Override
        public String toString() {
            return figure.toString();
        }
    }

    /**
     * A figure known to lie within bounds. In words long bounds are rounded outwards.
     *
     * @param bounds the bounds
     */
    record Bounded(Bounds bounds) implements ObservedValue {
        /** Checks that there are bounds. */
        public Bounded {
            Objects.requireNonNull(bounds, "bounds");
        }

        @Override
        public Wording words() {
            String text = "["
                    + bounds.lower()
                            .map(l -> ShownFigure.text(l, RoundingMode.FLOOR))
                            .orElse("…") + ", "
                    + bounds.upper()
                            .map(u -> ShownFigure.text(u, RoundingMode.CEILING))
                            .orElse("…") + "]";
            return Wording.of(text, text);
        }

        @Override
        public String toString() {
            return bounds.toString();
        }
    }

    /**
     * A grade in words, such as 满意.
     *
     * @param grade the grade
     */
    record Graded(String grade) implements ObservedValue {
        /**
         * Checks the grade.
         *
         * @throws InvalidPartException if it is blank
         */
        public Graded {
            InvalidPartException.checkText(grade, "ObservedValue.Graded", "grade");
        }

        @Override
        public String toString() {
            return grade;
        }
    }

    /**
     * Whether what was to be delivered is there.
     *
     * @param done whether it is done
     */
    record Delivered(boolean done) implements ObservedValue {
        @Override
        public Wording words() {
            return done ? Wording.of("已完成", "done") : Wording.of("未完成", "not done");
        }

        @Override
        public String toString() {
            return done ? "已完成" : "未完成";
        }
    }

    /**
     * Nothing; the status of the observation says why.
     *
     * @param printed the words in its place, such as 待市财政局补充数据; may be empty
     */
    record Absent(String printed) implements ObservedValue {
        private static final Pattern OURS = Pattern.compile("(数值过大|分母可能为0|计算值.*不可能，应.*) "
                + "(too large|a denominator may be 0|computed, but not possible: must be.*)");

        /** Checks that the words are there. */
        public Absent {
            Objects.requireNonNull(printed, "printed");
        }

        /** What was printed stays as it is; where we say why nothing could be computed, one language is told. */
        @Override
        public Wording words() {
            Matcher ours = OURS.matcher(printed);
            return ours.matches() ? Wording.of(ours.group(1), ours.group(2)) : ObservedValue.super.words();
        }

        @Override
        public String toString() {
            return printed;
        }
    }
}
