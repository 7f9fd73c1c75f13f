/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.util.List;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.rules.formula.Question;

/** Whoever keeps the facts behind a sum, such as the table of a platform; asked only when a sum is opened. */
@FunctionalInterface
public interface FactSource {
    /** Nobody keeps them: sums are where explanations end. */
    FactSource NONE = question -> List.of();

    /**
     * The facts that a sum was made of.
     *
     * @param question what was added up
     * @return the facts, in the order in which they are to be shown; none if they are not at hand
     */
    List<Fact> of(Question question);
}
