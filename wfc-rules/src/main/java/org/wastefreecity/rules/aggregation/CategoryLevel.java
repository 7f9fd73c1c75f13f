/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.waste.CategorySelection;

/** A level of waste categories that facts are added up to (类别层级): the roots of all trees, source by hazard, or all waste. */
public sealed interface CategoryLevel {
    /** The roots of the trees, which is one more way to say depth 1. */
    CategoryLevel ROOTS = new Depth(1);
    /** Every category as it was reported (填报类别). */
    CategoryLevel REPORTED = new Reported();
    /** Where waste comes from by whether it is hazardous (来源×危险特性). */
    CategoryLevel SOURCE_AND_HAZARD = new SourceAndHazard();
    /** Everything, what is no waste among it. */
    CategoryLevel ALL = new Selected(CategorySelection.ALL);

    /**
     * The categories of one depth of the tree, each with all below it.
     *
     * @param depth 1 for the roots
     */
    record Depth(int depth) implements CategoryLevel {
        /**
         * Checks the depth.
         *
         * @throws InvalidPartException if it is not 1 to 20
         */
        public Depth {
            InvalidPartException.check(
                    depth >= 1 && depth <= 20, "CategoryLevel.Depth", "depth", "1至20", "1 to 20", depth);
        }
    }

    /** Every category as it was reported. */
    record Reported() implements CategoryLevel {}

    /** Where waste comes from by whether it is hazardous. */
    record SourceAndHazard() implements CategoryLevel {}

    /**
     * One selection of categories.
     *
     * @param selection which waste
     */
    record Selected(CategorySelection selection) implements CategoryLevel {
        /** Checks that there is a selection. */
        public Selected {
            Objects.requireNonNull(selection, "selection");
        }
    }
}
