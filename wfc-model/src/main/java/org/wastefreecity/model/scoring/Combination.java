/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;

/** How the items of a branch make one score (合成方法). All forms are immutable and thread-safe. */
public sealed interface Combination {

    /**
     * The mean by weight (加权平均).
     *
     * @param printedTotal what the weights add up to by the document; empty if they only stand to each other
     * @param mismatch what to do where they do not
     */
    record Weighted(Optional<BigDecimal> printedTotal, Mismatch mismatch) implements Combination {
        /** Checks that the total is above 0. */
        public Weighted {
            printedTotal = printedTotal.map(t -> Constants.positive(t, "Combination.Weighted", "printedTotal"));
            Objects.requireNonNull(mismatch, "mismatch");
        }
    }

    /** What to do with weights that do not add up to their printed total; a finding tells it in any case. */
    enum Mismatch {
        /** Divide by what they add up to (归一化). */
        NORMALISED,
        /** Divide by the printed total, so that full marks change with them: 101 of 101 points (按公布权重). */
        AS_PRINTED,
        /** Refuse the scheme (不予接受). */
        REFUSED
    }

    /**
     * The mean of the best few (取最好的k项), whatever their weights.
     *
     * @param count how many
     */
    record BestOf(int count) implements Combination {
        /**
         * Checks the number.
         *
         * @throws InvalidPartException if it is not above 0
         */
        public BestOf {
            InvalidPartException.check(count >= 1, "Combination.BestOf", "count", "1以上", "1 or more", count);
        }
    }

    /**
     * All if at least so many items reach a share of their points, else nothing (n项中k项合格).
     *
     * @param count how many must pass
     * @param pass the share of its points with which an item passes
     */
    record PassOf(int count, BigDecimal pass) implements Combination {
        /**
         * Checks the number and the share.
         *
         * @throws InvalidPartException if the number is not above 0 or the share not from 0 to 1
         */
        public PassOf {
            InvalidPartException.check(count >= 1, "Combination.PassOf", "count", "1以上", "1 or more", count);
            pass = Constants.share(pass, "Combination.PassOf", "pass");
        }
    }

    /** The share of the weakest item (取最低项). */
    record Weakest() implements Combination {}
}
