/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.util.Objects;
import org.wastefreecity.model.wording.Wording;

/**
 * What came of following an explanation with pencil and paper (复算结论).
 *
 * @param outcome whether the same answer was reached
 * @param detail what was reached, or what could not be followed
 */
public record Replay(Outcome outcome, Wording detail) {
    /** Checks that no part is missing. */
    public Replay {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(detail, "detail");
    }

    /** How it came out. */
    public enum Outcome {
        /** The same answer was reached. */
        CONFIRMED,
        /** Another answer was reached: the explanation, or the answer, is wrong. */
        DIFFERS,
        /** The tree does not hold all that is needed to reach the answer. */
        NOT_REPLAYED
    }
}
