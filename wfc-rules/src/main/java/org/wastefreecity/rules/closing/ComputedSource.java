/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.closing;

import java.util.Objects;
import org.wastefreecity.rules.computing.ComputedIndicator;
import org.wastefreecity.rules.formula.FormulaContext;
import org.wastefreecity.rules.formula.FormulaInputs;

/**
 * How a figure was computed, so that it can be computed again with one input changed.
 *
 * @param computed what the formula came to
 * @param inputs the sums it was computed from
 * @param context where and when
 */
public record ComputedSource(ComputedIndicator computed, FormulaInputs inputs, FormulaContext context) {
    /** Checks that no part is missing. */
    public ComputedSource {
        Objects.requireNonNull(computed, "computed");
        Objects.requireNonNull(inputs, "inputs");
        Objects.requireNonNull(context, "context");
    }
}
