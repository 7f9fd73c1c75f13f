/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.checking;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Coverage;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.rules.formula.FormulaInputs;

/**
 * Figures as a yearbook or bulletin prints them (公布数), such as 14.8 亿吨 generated in 2016, as inputs of formulas.
 * <p>
 * A printed figure stands for every value that would be printed so: 14.8 亿吨 for 14.75 to 14.85. What is not printed is
 * unknown, never 0. This class is immutable and thread-safe.
 */
public final class PrintedFigures {
    private final ImmutableMap<Question, Figure> figures;

    private PrintedFigures(Map<Question, Figure> figures) {
        this.figures = ImmutableMap.copyOf(figures);
    }

    /** What a figure answers. */
    private record Question(
            String measure, CategorySelection categories, RegionCode territory, ReportingPeriod period) {}

    /**
     * A builder.
     *
     * @return an empty one, for one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects printed figures; not thread-safe. */
    public static final class Builder {
        private final Map<Question, Figure> figures = new HashMap<>();

        private Builder() {}

        /**
         * Adds a figure.
         *
         * @param measure what is counted
         * @param categories over which waste, as the formula will ask
         * @param territory where
         * @param period when
         * @param printed the figure with its places and unit as printed
         * @return this builder
         * @throws UnitMismatchException if the figure is of another kind than the measure
         * @throws InvalidPartException if the question has a figure already, or the figure is no finite decimal in the unit of the
         *     measure
         */
        public Builder add(
                Measure measure,
                CategorySelection categories,
                RegionCode territory,
                ReportingPeriod period,
                Figure printed) {
            if (!printed.unit().isComparableTo(measure.unit())) {
                throw new UnitMismatchException(measure.unit(), printed.unit());
            }
            InvalidPartException.check(
                    isFinite(printed.valueIn(measure.unit())),
                    "PrintedFigures",
                    "printed",
                    "以" + measure.unit() + "计的有限小数",
                    "a finite decimal in " + measure.unit(),
                    printed);
            Question question = new Question(
                    measure.id(),
                    Objects.requireNonNull(categories, "categories"),
                    Objects.requireNonNull(territory, "territory"),
                    Objects.requireNonNull(period, "period"));
            InvalidPartException.check(
                    figures.put(question, printed) == null,
                    "PrintedFigures",
                    "figures",
                    "每项只有一个公布数",
                    "one figure for each question",
                    question);
            return this;
        }

        private static boolean isFinite(Rational value) {
            try {
                value.toBigDecimal(Figure.MAX_PLACES - 1, RoundingMode.UNNECESSARY);
                return true;
            } catch (ArithmeticException e) {
                return false; // 1 亩 is 1/15 公顷
            }
        }

        /**
         * What was added.
         *
         * @return the figures
         */
        public PrintedFigures build() {
            return new PrintedFigures(figures);
        }
    }

    /**
     * The figures taken at their word: 14.8 亿吨 is 14.8 亿吨 exactly.
     *
     * @return inputs of formulas, immutable and thread-safe
     */
    public FormulaInputs asPrinted() {
        return new Inputs(BigDecimal.ZERO);
    }

    /**
     * The figures with what their printing leaves open: half a unit of the last place to either side.
     *
     * @return inputs of formulas, immutable and thread-safe
     */
    public FormulaInputs withinRounding() {
        return new Inputs(new BigDecimal("0.5"));
    }

    /** Answers with each figure, widened by so many units of its last place. */
    private final class Inputs implements FormulaInputs {
        private final BigDecimal open;

        Inputs(BigDecimal open) {
            this.open = open;
        }

        @Override
        public Tally tally(
                Measure measure, CategorySelection categories, RegionCode territory, ReportingPeriod period) {
            Optional<Figure> printed =
                    Optional.ofNullable(figures.get(new Question(measure.id(), categories, territory, period)));
            Tally.Builder tally = Tally.builder()
                    .unit(measure.unit())
                    .seen(printed.map(f -> converted(f.value(), f, measure)))
                    .coverage(Coverage.ofSeen(printed.isPresent() ? 1 : 0));
            Optional<Figure> least = measure.possible().flatMap(Bounds::lower);
            Optional<Figure> most = measure.possible().flatMap(Bounds::upper);
            if (printed.isEmpty()) {
                return tally.lower(least.map(b -> converted(b.value(), b, measure)))
                        .upper(most.map(b -> converted(b.value(), b, measure)))
                        .build();
            }
            Figure figure = printed.get();
            BigDecimal half =
                    open.multiply(BigDecimal.ONE.movePointLeft(figure.value().scale()));
            Figure lower = converted(figure.value().subtract(half), figure, measure, RoundingMode.FLOOR);
            Figure upper = converted(figure.value().add(half), figure, measure, RoundingMode.CEILING);
            // 0.00 t dumped was printed for nothing below 0
            tally.lower(least.filter(b -> b.compareTo(lower) > 0 && b.compareTo(figure) <= 0)
                            .map(b -> converted(b.value(), b, measure))
                            .orElse(lower))
                    .upper(most.filter(b -> b.compareTo(upper) < 0 && b.compareTo(figure) >= 0)
                            .map(b -> converted(b.value(), b, measure))
                            .orElse(upper));
            return tally.build();
        }

        private Figure converted(BigDecimal value, Figure printed, Measure measure) {
            return converted(value, printed, measure, RoundingMode.UNNECESSARY);
        }

        /** A bound that is no decimal in the unit of the measure is rounded outwards. */
        private Figure converted(BigDecimal value, Figure printed, Measure measure, RoundingMode outwards) {
            Rational factor = printed.unit().factor().dividedBy(measure.unit().factor());
            return Figure.of(
                    Rational.of(value)
                            .times(factor)
                            .toBigDecimal(Figure.MAX_PLACES, outwards)
                            .stripTrailingZeros(),
                    measure.unit());
        }

        @Override
        public List<RegionCode> divisions(RegionCode territory, ReportingPeriod period) {
            return List.of();
        }
    }
}
