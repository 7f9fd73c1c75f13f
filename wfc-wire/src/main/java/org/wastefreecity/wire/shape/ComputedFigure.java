/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.Objects;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.rules.computing.ComputedIndicator;
import org.wastefreecity.rules.formula.FormulaResult;

/**
 * A {@link ComputedIndicator} as it stands on the wire (计算值): its formula is text there, because a compiled one needs the catalogue it
 * was compiled with.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param formula the text of the formula
 * @param result what it came to
 * @param observation the same as an observation
 */
public record ComputedFigure(String formula, FormulaResult result, Observation observation) {

    /** Checks that no part is missing. */
    public ComputedFigure {
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(observation, "observation");
    }

    /**
     * What a computed indicator looks like on the wire.
     *
     * @param indicator the indicator
     * @return its data
     */
    public static ComputedFigure from(ComputedIndicator indicator) {
        return new ComputedFigure(indicator.formula().text(), indicator.result(), indicator.observation());
    }
}
