/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.checking;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.rules.checking.RateComparison.Verdict;
import org.wastefreecity.rules.formula.Formula;
import org.wastefreecity.rules.formula.FormulaContext;
import org.wastefreecity.rules.formula.FormulaResult;

/**
 * Recomputes reported rates from printed totals (复算) and says whether printing explains the difference.
 * <p>
 * A printed figure stands for all values that would be printed so. The rate is computed over all of them at once; where a total
 * is not printed, over all that it can be. This class is immutable and thread-safe.
 */
public final class RateCheck {
    private final Formula formula;

    private RateCheck(Formula formula) {
        this.formula = Objects.requireNonNull(formula, "formula");
    }

    /**
     * A check of rates by a formula.
     *
     * @param formula how the rate is computed
     * @return the check
     */
    public static RateCheck of(Formula formula) {
        return new RateCheck(formula);
    }

    /**
     * Holds a reported rate against printed totals.
     *
     * @param reported the rate with its places and unit as printed
     * @param totals the totals printed beside it
     * @param context where and when
     * @return both rates and what is to be said of their difference
     * @throws UnitMismatchException if the reported rate is of another kind than the formula
     */
    public RateComparison compare(Figure reported, PrintedFigures totals, FormulaContext context) {
        FormulaResult atTheirWord = formula.evaluate(totals.asPrinted(), context);
        Rational half = Figure.of(reported.halfOfLastPlace(), reported.unit()).valueIn(formula.unit());
        Rational stated = reported.valueIn(formula.unit());
        Rational least = stated.minus(half);
        Rational most = stated.plus(half);
        if (atTheirWord instanceof FormulaResult.Known known
                && known.value().compareTo(least) >= 0
                && known.value().compareTo(most) <= 0) {
            return new RateComparison(
                    reported, atTheirWord, Optional.of(known.value()), Optional.of(known.value()), Verdict.AGREES);
        }
        FormulaResult widened = formula.evaluate(totals.withinRounding(), context);
        Optional<Rational> lower = Optional.empty();
        Optional<Rational> upper = Optional.empty();
        if (widened instanceof FormulaResult.Known known) {
            lower = Optional.of(known.value());
            upper = lower;
        } else if (widened instanceof FormulaResult.Bounded bounded) {
            lower = bounded.lower();
            upper = bounded.upper();
        } else {
            return new RateComparison(reported, atTheirWord, lower, upper, Verdict.NOT_COMPUTED);
        }
        boolean meet = lower.map(l -> l.compareTo(most) <= 0).orElse(true)
                && upper.map(u -> u.compareTo(least) >= 0).orElse(true);
        return new RateComparison(
                reported,
                atTheirWord,
                lower,
                upper,
                !meet
                        ? Verdict.UNEXPLAINED
                        : atTheirWord instanceof FormulaResult.Known ? Verdict.EXPLAINED : Verdict.POSSIBLE);
    }
}
