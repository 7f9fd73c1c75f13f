/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * How points are given for one subject (计分方法): a closed family of forms, so that a scheme is data and not code.
 * <p>
 * Points are on the scale of the item: an item with 满分4分 has 4 of them. The grammar is published in {@code docs/scoring.md}.
 * All forms are immutable and thread-safe.
 */
public sealed interface ScoreRule {

    /**
     * Takes the rule apart: a forgotten form is a compile error.
     *
     * @param <R> what comes out
     * @param visitor one method a form
     * @return what the visitor returns
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each form.
     *
     * @param <R> what comes out
     */
    interface Visitor<R> {
        /**
         * The completion ratio.
         *
         * @param rule the rule
         * @return what comes out
         */
        R completionRatio(CompletionRatio rule);

        /**
         * The share of the way.
         *
         * @param rule the rule
         * @return what comes out
         */
        R progressShare(ProgressShare rule);

        /**
         * A step table.
         *
         * @param rule the rule
         * @return what comes out
         */
        R steps(Steps rule);

        /**
         * Interpolation between thresholds.
         *
         * @param rule the rule
         * @return what comes out
         */
        R interpolation(Interpolation rule);

        /**
         * An affine formula.
         *
         * @param rule the rule
         * @return what comes out
         */
        R affine(Affine rule);

        /**
         * All or nothing.
         *
         * @param rule the rule
         * @return what comes out
         */
        R allOrNothing(AllOrNothing rule);

        /**
         * Points off.
         *
         * @param rule the rule
         * @return what comes out
         */
        R deduction(Deduction rule);

        /**
         * Points on top.
         *
         * @param rule the rule
         * @return what comes out
         */
        R bonus(Bonus rule);

        /**
         * The efficacy coefficient.
         *
         * @param rule the rule
         * @return what comes out
         */
        R efficacy(Efficacy rule);

        /**
         * A matrix of two attainments.
         *
         * @param rule the rule
         * @return what comes out
         */
        R matrix(Matrix rule);

        /**
         * The mean of samples.
         *
         * @param rule the rule
         * @return what comes out
         */
        R sampleMean(SampleMean rule);
    }

    /**
     * Full points times actual ÷ target, or target ÷ actual where lower is better (完成率法), never below 0.
     * <p>
     * Defined for a target above 0. A figure of the wrong sign scores as the limit does: nothing, or the most where lower is
     * better.
     *
     * @param cap the most that is given, as a share of full points; 1 means that more than the target earns no more
     */
    record CompletionRatio(BigDecimal cap) implements ScoreRule {
        /** Checks that the cap is above 0. */
        public CompletionRatio {
            cap = Constants.positive(cap, "ScoreRule.CompletionRatio", "cap");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.completionRatio(this);
        }
    }

    /** Full points times (actual − baseline) ÷ (target − baseline), from 0 to 1 (进度法). */
    record ProgressShare() implements ScoreRule {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.progressShare(this);
        }
    }

    /**
     * The points of the step the value falls in (层差法).
     *
     * @param scale where the value is looked up
     * @param steps the steps in ascending order; gaps and overlaps are found when the scheme is checked
     */
    record Steps(Scale scale, List<Step> steps) implements ScoreRule {
        /**
         * Checks the number of steps.
         *
         * @throws InvalidPartException if there are none or more than 100
         */
        public Steps {
            Objects.requireNonNull(scale, "scale");
            steps = ImmutableList.copyOf(steps);
            InvalidPartException.check(
                    !steps.isEmpty() && steps.size() <= 100,
                    "ScoreRule.Steps",
                    "steps",
                    "1至100档",
                    "1 to 100 steps",
                    steps.size());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.steps(this);
        }
    }

    /**
     * A straight line between each two thresholds, and the points of the outermost ones beyond them (分段线性插值).
     *
     * @param scale where the value is looked up
     * @param knots the thresholds in ascending order
     */
    record Interpolation(Scale scale, List<Knot> knots) implements ScoreRule {
        /**
         * Checks that the thresholds ascend.
         *
         * @throws InvalidPartException if they do not, or there are fewer than 2 or more than 100
         */
        public Interpolation {
            Objects.requireNonNull(scale, "scale");
            knots = ImmutableList.copyOf(knots);
            InvalidPartException.check(
                    knots.size() >= 2 && knots.size() <= 100,
                    "ScoreRule.Interpolation",
                    "knots",
                    "2至100个阈值",
                    "2 to 100 thresholds",
                    knots.size());
            for (int i = 1; i < knots.size(); i++) {
                InvalidPartException.check(
                        knots.get(i - 1).at().compareTo(knots.get(i).at()) < 0,
                        "ScoreRule.Interpolation",
                        "knots",
                        "依次递增的阈值",
                        "thresholds that ascend",
                        knots.get(i).at());
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.interpolation(this);
        }
    }

    /**
     * Factor times value plus constant, cut at floor and cap (一次函数法).
     *
     * @param scale where the value is looked up
     * @param factor points for each unit of the value
     * @param constant points at 0
     * @param floor the least that is given
     * @param cap the most that is given
     */
    record Affine(Scale scale, BigDecimal factor, BigDecimal constant, BigDecimal floor, BigDecimal cap)
            implements ScoreRule {
        /** Checks that the floor is not above the cap. */
        public Affine {
            Objects.requireNonNull(scale, "scale");
            factor = Constants.checked(factor);
            constant = Constants.checked(constant);
            floor = Constants.checked(floor);
            cap = Constants.checked(cap);
            Constants.ordered(floor, cap, "ScoreRule.Affine", "floor");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.affine(this);
        }
    }

    /**
     * Full points if the test passes, none if not (非此即彼法).
     *
     * @param test the test
     */
    record AllOrNothing(Passing test) implements ScoreRule {
        /** Checks that there is a test. */
        public AllOrNothing {
            Objects.requireNonNull(test, "test");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.allOrNothing(this);
        }
    }

    /**
     * Points off for each unit of shortfall, or for each finding (减分法): 满分4分，每发生1起扣1分，扣完为止.
     *
     * @param of what is counted
     * @param start the points one starts from; mostly the full points, or 0 for a pure deduction
     * @param unit how much of the quantity makes one unit, in the unit of the subject
     * @param perUnit the points off for one unit
     * @param counting whether parts of a unit count
     * @param free how much costs nothing
     * @param floor the least that is left
     * @param most the most that is taken off
     */
    record Deduction(
            Of of,
            BigDecimal start,
            BigDecimal unit,
            BigDecimal perUnit,
            Counting counting,
            BigDecimal free,
            BigDecimal floor,
            Optional<BigDecimal> most)
            implements ScoreRule {
        /**
         * Checks the signs.
         *
         * @throws InvalidPartException if a unit or its points are not above 0, or the floor is above the start
         */
        public Deduction {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(counting, "counting");
            start = Constants.checked(start);
            unit = Constants.positive(unit, "ScoreRule.Deduction", "unit");
            perUnit = Constants.positive(perUnit, "ScoreRule.Deduction", "perUnit");
            free = Constants.notNegative(free, "ScoreRule.Deduction", "free");
            floor = Constants.checked(floor);
            most = most.map(m -> Constants.positive(m, "ScoreRule.Deduction", "most"));
            Constants.ordered(floor, start, "ScoreRule.Deduction", "floor");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.deduction(this);
        }

        /** What points are taken off for. */
        public enum Of {
            /** How far the figure is from the target on the wrong side (与目标的差距). */
            SHORTFALL,
            /** The figure itself: a number of cases or findings (问题数). */
            COUNT
        }
    }

    /** Whether parts of a unit count. */
    enum Counting {
        /** In proportion (按比例). */
        PROPORTIONAL,
        /** Only full units (满一个单位才计). */
        FULL_UNITS,
        /** Every unit begun (不足一个单位按一个计). */
        BEGUN_UNITS
    }

    /**
     * Points for each full block beyond a bound (加分法): 每超过1个百分点加0.5分，最多加2分.
     *
     * @param beyond where it starts, in the unit of the subject; the target if empty
     * @param block how much makes a block
     * @param perBlock the points for one block
     * @param cap the most that is given
     */
    record Bonus(Optional<BigDecimal> beyond, BigDecimal block, BigDecimal perBlock, BigDecimal cap)
            implements ScoreRule {
        /** Checks that block, points and cap are above 0. */
        public Bonus {
            beyond = beyond.map(Constants::checked);
            block = Constants.positive(block, "ScoreRule.Bonus", "block");
            perBlock = Constants.positive(perBlock, "ScoreRule.Bonus", "perBlock");
            cap = Constants.positive(cap, "ScoreRule.Bonus", "cap");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bonus(this);
        }
    }

    /**
     * The efficacy coefficient (功效系数法): full points times {@code base + (1 − base) · (actual − worst) ÷ (best − worst)}, at
     * most full points and at least the floor.
     *
     * @param base what the worst value earns, as a share of full points; often 0.6
     * @param worst the value that earns no more than that (不允许值)
     * @param best the value that earns all (满意值); below the worst where lower is better
     * @param floor the least that is given beyond the worst value, as a share of full points
     */
    record Efficacy(BigDecimal base, BigDecimal worst, BigDecimal best, BigDecimal floor) implements ScoreRule {
        /**
         * Checks the shares and that the ends differ.
         *
         * @throws InvalidPartException if worst and best are equal
         */
        public Efficacy {
            base = Constants.share(base, "ScoreRule.Efficacy", "base");
            worst = Constants.checked(worst);
            best = Constants.checked(best);
            floor = Constants.share(floor, "ScoreRule.Efficacy", "floor");
            InvalidPartException.check(
                    worst.compareTo(best) != 0,
                    "ScoreRule.Efficacy",
                    "best",
                    "不等于不允许值" + worst,
                    "other than the worst value " + worst,
                    best);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.efficacy(this);
        }
    }

    /**
     * Points from a table of two attainments (双指标矩阵): the subject of the item picks the row, another one the column.
     *
     * @param rowScale where the subject of the item is looked up
     * @param rows the spans of the rows in ascending order
     * @param column the other subject
     * @param columnScale where it is looked up
     * @param columns the spans of the columns in ascending order
     * @param points a list of points for each row
     */
    record Matrix(
            Scale rowScale,
            List<Span> rows,
            Subject column,
            Scale columnScale,
            List<Span> columns,
            List<List<BigDecimal>> points)
            implements ScoreRule {
        /**
         * Checks that the table is full.
         *
         * @throws InvalidPartException if it has other rows or columns than spans, or more than 50 of either
         */
        public Matrix {
            Objects.requireNonNull(rowScale, "rowScale");
            Objects.requireNonNull(column, "column");
            Objects.requireNonNull(columnScale, "columnScale");
            rows = ImmutableList.copyOf(rows);
            columns = ImmutableList.copyOf(columns);
            points = points.stream()
                    .<List<BigDecimal>>map(
                            r -> r.stream().map(Constants::checked).collect(ImmutableList.toImmutableList()))
                    .collect(ImmutableList.toImmutableList());
            int width = columns.size();
            InvalidPartException.check(
                    !rows.isEmpty()
                            && rows.size() <= 50
                            && width >= 1
                            && width <= 50
                            && points.size() == rows.size()
                            && points.stream().allMatch(r -> r.size() == width),
                    "ScoreRule.Matrix",
                    "points",
                    rows.size() + "行、每行" + width + "个分值",
                    rows.size() + " rows of " + width + " points each",
                    points.size());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.matrix(this);
        }
    }

    /**
     * The mean of inspected samples (抽样均值法), as a share of what a perfect sample scores.
     *
     * @param perfect what a perfect sample scores; one sample scores from 0 to this
     * @param expected how many samples there must be; each that is missing may be anything from 0 to perfect. Any number of
     *     1 or more if empty
     */
    record SampleMean(BigDecimal perfect, Optional<Integer> expected) implements ScoreRule {
        /**
         * Checks the size.
         *
         * @throws InvalidPartException if perfect is not above 0 or expected is not from 1 to 10,000
         */
        public SampleMean {
            perfect = Constants.positive(perfect, "ScoreRule.SampleMean", "perfect");
            InvalidPartException.check(
                    expected.map(e -> e >= 1 && e <= 10_000).orElse(true),
                    "ScoreRule.SampleMean",
                    "expected",
                    "1至10000",
                    "1 to 10,000",
                    expected);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sampleMean(this);
        }
    }
}
