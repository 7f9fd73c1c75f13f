/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Rational;

/**
 * A formula as a ratio of sums (加总之比), for those who compute many of them on columns of numbers without walking a tree.
 * <p>
 * The value in the unit of the formula is factor × days<sup>d</sup> × Σ numerator ÷ Σ denominator, each term being its coefficient
 * times what its selection adds up to in the unit of its measure. Without terms below the line, the denominator is 1. This class
 * is immutable and thread-safe.
 *
 * @param numerator the terms above the line, at least one
 * @param denominator the terms below it
 * @param factor exact, from the units of the measures to the unit of the formula
 * @param daysExponent −1 where the ratio is per day of the period, 1 where it is times them, mostly 0
 */
public record LinearRatio(List<Term> numerator, List<Term> denominator, Rational factor, int daysExponent) {

    /**
     * Copies the lists.
     *
     * @throws InvalidPartException if there is nothing above the line
     */
    public LinearRatio {
        numerator = ImmutableList.copyOf(numerator);
        denominator = ImmutableList.copyOf(denominator);
        Objects.requireNonNull(factor, "factor");
        InvalidPartException.check(
                !numerator.isEmpty(), "LinearRatio", "numerator", "至少一项", "at least one term", numerator);
    }

    /**
     * One term of a sum.
     *
     * @param coefficient how often it counts, not 0
     * @param selection what is summed up
     */
    public record Term(Rational coefficient, MeasureSelection selection) {

        /** Checks that no part is missing. */
        public Term {
            Objects.requireNonNull(coefficient, "coefficient");
            Objects.requireNonNull(selection, "selection");
        }
    }
}
