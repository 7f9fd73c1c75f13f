/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.Objects;
import org.wastefreecity.model.ledger.Tally;

/**
 * A question with the tally it got (取数结果), kept so that a result can be explained.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param question what was asked
 * @param tally what was answered
 */
public record Answer(Question question, Tally tally) {

    /** Checks that no part is missing. */
    public Answer {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(tally, "tally");
    }
}
