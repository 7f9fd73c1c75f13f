/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.target;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.wording.Wording;

/**
 * What was promised for one indicator (目标): a condition, by when, for what, in which words.
 * <p>
 * An indicator may carry many: by date, by scope, interim and final. Implementations are immutable and thread-safe.
 */
@Value.Immutable
public interface Target {

    /**
     * A short stable name within a plan, such as {@code 16@2023}.
     *
     * @return the id
     */
    String id();

    /**
     * The indicator or line it is promised for.
     *
     * @return the code
     */
    IndicatorCode indicator();

    /**
     * What must hold.
     *
     * @return the condition
     */
    Condition condition();

    /**
     * What it speaks of in the words of the document, where they say more than the indicator's name.
     *
     * @return the words
     */
    Optional<Wording> subject();

    /**
     * By when.
     *
     * @return the deadline
     */
    Deadline deadline();

    /**
     * For what, if not for the whole territory of the plan.
     *
     * @return the scope
     */
    Optional<Scope> scope();

    /**
     * How its figures are computed (计算口径), such as 2020年可比价.
     *
     * @return the words of the document
     */
    Optional<Wording> basis();

    /**
     * Words that soften it.
     *
     * @return the modifiers
     */
    Set<Modifier> modifiers();

    /**
     * The words as printed, to the character; an empty text for an empty cell.
     *
     * @return the words
     */
    String printed();

    /**
     * Where it is promised, and what is our reading of it.
     *
     * @return the provenance
     */
    Provenance provenance();

    /** Checks the id. */
    @Value.Check
    default void check() {
        InvalidPartException.checkText(id(), "Target", "id");
    }

    /**
     * A builder.
     *
     * @return an empty one, for one thread
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a target; not thread-safe. */
    final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
