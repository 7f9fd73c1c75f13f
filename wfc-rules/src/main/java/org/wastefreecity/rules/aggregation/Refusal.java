/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.wording.Wording;

/**
 * Why a cell has no figure though facts lie in it (不予汇总), such as districts' indexes below a city that reports none.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param kind what is wrong
 * @param measure the id of the measure
 * @param axis the axis along which it cannot be combined, if it is one
 * @param reason why, in a sentence
 */
public record Refusal(Kind kind, String measure, Optional<Axis> axis, Wording reason) {

    /** Checks that no part is missing. */
    public Refusal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(axis, "axis");
        Objects.requireNonNull(reason, "reason");
    }

    /** What is wrong. */
    public enum Kind {
        /** Facts of two levels count the same thing (重复计数). */
        OVERLAP,
        /** The measure does not combine along the axis (不可加). */
        NOT_ADDITIVE,
        /** The weight of a figure is missing, or the weights are no weights (缺权数). */
        NO_WEIGHT,
        /** Counts of several members cannot be told apart (无法去重). */
        NO_MEMBERS
    }
}
