/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.BaseKind;
import org.wastefreecity.model.measure.KindOfQuantity;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;

/**
 * A rate (比率), computed at every level from sums above and below the line, never from other rates: 综合利用量 ÷ 产生量.
 * <p>
 * Two districts with 1/2 and 3/4 make 4/6, not the mean of 50 % and 75 %; there is no way to ask for that mean. Units are proven when
 * the ratio is made, and conversion is exact. This class is immutable and thread-safe.
 */
public final class RatioOfSums {
    private static final UnitOfMeasure PER_MILLE = UnitOfMeasure.parse("‰");

    private final ImmutableList<Term> numerator;
    private final ImmutableList<Term> denominator;
    private final UnitOfMeasure unit;

    /**
     * A summand.
     *
     * @param coefficient what it is multiplied by, not 0; −1 to take it away
     * @param measure what is summed
     * @param categories over which waste
     */
    public record Term(Rational coefficient, Measure measure, CategorySelection categories) {
        /**
         * Checks the coefficient.
         *
         * @throws InvalidPartException if it is 0
         */
        public Term {
            InvalidPartException.check(
                    coefficient.signum() != 0,
                    "RatioOfSums.Term",
                    "coefficient",
                    "不为零的数",
                    "a number other than 0",
                    coefficient);
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(categories, "categories");
        }

        /**
         * A summand as it is.
         *
         * @param measure what is summed
         * @param categories over which waste
         * @return the term with coefficient 1
         */
        public static Term of(Measure measure, CategorySelection categories) {
            return new Term(Rational.ONE, measure, categories);
        }

        /** What one unit of the measure counts for, in reference units of its kind. */
        Rational factor() {
            return coefficient.times(measure.unit().factor());
        }
    }

    private RatioOfSums(List<Term> numerator, List<Term> denominator, UnitOfMeasure unit) {
        this.numerator = ImmutableList.copyOf(numerator);
        this.denominator = ImmutableList.copyOf(denominator);
        this.unit = unit;
        UnitOfMeasure above = unitOf(this.numerator, "numerator");
        UnitOfMeasure below = unitOf(this.denominator, "denominator");
        InvalidPartException.check(
                isQuotient(above.kind(), below.kind()),
                "RatioOfSums",
                "unit",
                above + "除以" + below + "的计量单位",
                "a unit of " + above + " by " + below,
                unit);
    }

    private static UnitOfMeasure unitOf(List<Term> terms, String side) {
        InvalidPartException.check(!terms.isEmpty(), "RatioOfSums", side, "至少一项", "at least one term", terms);
        UnitOfMeasure first = terms.get(0).measure().unit();
        for (Term term : terms) {
            if (!term.measure().unit().isComparableTo(first)) {
                throw new UnitMismatchException(first, term.measure().unit());
            }
        }
        return first;
    }

    private boolean isQuotient(KindOfQuantity above, KindOfQuantity below) {
        if (above.equals(below)) {
            return unit.isComparableTo(UnitOfMeasure.PERCENT) || unit.isComparableTo(PER_MILLE);
        }
        Map<BaseKind, Integer> exponents = new EnumMap<>(BaseKind.class);
        exponents.putAll(above.exponents());
        below.exponents().forEach((kind, e) -> exponents.merge(kind, -e, Integer::sum));
        exponents.values().removeIf(e -> e == 0);
        return exponents.equals(unit.kind().exponents());
    }

    /**
     * A ratio.
     *
     * @param numerator what stands above the line
     * @param denominator what stands below it
     * @param unit the unit of the result, such as % or 吨/万元
     * @return the ratio
     * @throws InvalidPartException if a side is empty, or the unit is not one of the upper by the lower side
     * @throws UnitMismatchException if the terms of a side are of different kinds
     */
    public static RatioOfSums of(List<Term> numerator, List<Term> denominator, UnitOfMeasure unit) {
        return new RatioOfSums(numerator, denominator, unit);
    }

    /**
     * What stands above the line.
     *
     * @return the terms
     */
    public List<Term> numerator() {
        return numerator;
    }

    /**
     * What stands below the line.
     *
     * @return the terms
     */
    public List<Term> denominator() {
        return denominator;
    }

    /**
     * The unit of the result.
     *
     * @return the unit
     */
    public UnitOfMeasure unit() {
        return unit;
    }

    /** What the fraction of the two sides in reference units is multiplied by. */
    Rational factor() {
        long hundred = unit.isComparableTo(UnitOfMeasure.PERCENT) ? 100 : unit.isComparableTo(PER_MILLE) ? 1000 : 1;
        return Rational.of(hundred).dividedBy(unit.factor());
    }

    /**
     * The levels of category that a roll-up needs for this ratio.
     *
     * @return one for each selection
     */
    public CategoryLevel[] categories() {
        List<Term> all = new ArrayList<>(numerator);
        all.addAll(denominator);
        return all.stream()
                .map(Term::categories)
                .distinct()
                .map(CategoryLevel.Selected::new)
                .toArray(CategoryLevel[]::new);
    }

    /**
     * The ratio at one place in one period.
     *
     * @param cube sums at that level, with the {@link #categories}
     * @param place the code of a division, the id of a zone, or the name of a group
     * @param period when
     * @return the exact fraction; bounds or a reason where a part is missing, refused or 0 below the line
     * @throws InvalidPartException if the cube does not have such cells
     */
    public RatioValue at(Cube cube, String place, ReportingPeriod period) {
        return RatioValue.of(this, sums(numerator, cube, place, period), sums(denominator, cube, place, period));
    }

    private static List<RatioValue.Sum> sums(List<Term> terms, Cube cube, String place, ReportingPeriod period) {
        return terms.stream()
                .map(t -> {
                    Optional<Cube.Found> found = cube.find(t.measure(), t.categories(), place, period);
                    if (found.isEmpty()
                            || found.get().cells().refusal(found.get().cell()).isPresent()) {
                        // refused is unknown, as if it were not there: bounds still hold
                        return new RatioValue.Sum(Cube.nothing(t.measure().unit()), Optional.empty());
                    }
                    Cells cells = found.get().cells();
                    int cell = found.get().cell();
                    return new RatioValue.Sum(
                            cells.tally(cell), cells.isOpen(cell) ? Optional.empty() : cells.value(cell));
                })
                .toList();
    }

    /**
     * The ratio at every place of a level in every period of a level, rounded half up, without objects.
     *
     * @param cube sums at these levels, with the {@link #categories}
     * @param territory the level of territory
     * @param period the level of time
     * @param places how many decimal places, from 0 to 18
     * @param sink takes each value; the numbers of place and period are those of {@link Cells}
     * @throws InvalidPartException if the cube does not have such cells, or the places are out of range
     */
    public void forEach(Cube cube, TerritoryLevel territory, PeriodLevel period, int places, Sink sink) {
        InvalidPartException.check(places >= 0 && places <= 18, "RatioOfSums", "places", "0至18", "0 to 18", places);
        new RatioColumn(this, cube, territory, period, places).forEach(sink);
    }

    /** Takes ratios, one after the other. */
    public interface Sink {
        /**
         * A ratio.
         *
         * @param territory the number of the place
         * @param period the number of the period
         * @param state whether there is a value
         * @param scaled the value in units of the last place; 0 without a value
         */
        void ratio(int territory, int period, State state, long scaled);
    }

    /** Whether there is a value. */
    public enum State {
        /** The value is known (有值). */
        KNOWN,
        /** A part was not reported or refused (不完整): the value is not known. */
        INCOMPLETE,
        /** The sum below the line is 0 (分母为零): there is no value. */
        UNDEFINED,
        /** The value does not fit into 64 bits with these places (溢出). */
        TOO_LARGE
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RatioOfSums that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator)
                && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator, unit);
    }

    /**
     * The ratio as a formula, for logs.
     *
     * @return such as {@code (utilised) / (generated) in %}
     */
    @Override
    public String toString() {
        return "(" + text(numerator) + ") / (" + text(denominator) + ") in " + unit;
    }

    private static String text(List<Term> terms) {
        return String.join(
                " + ",
                terms.stream()
                        .map(t -> (t.coefficient().equals(Rational.ONE) ? "" : t.coefficient() + "·")
                                + t.measure().id() + "[" + LevelMap.nameOf(t.categories()) + "]")
                        .toList());
    }
}
