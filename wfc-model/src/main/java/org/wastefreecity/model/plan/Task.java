/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.plan;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.wording.Wording;

/**
 * What is to be done (任务), by whom, by when, and which indicators it serves.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@Value.Immutable
public interface Task {

    /**
     * A short stable name within the plan, such as {@code 4.0-3}.
     *
     * @return the id
     */
    String id();

    /**
     * The field of work, as the heading prints it.
     *
     * @return in both languages
     */
    Wording field();

    /**
     * What is to be done, in our words.
     *
     * @return in both languages
     */
    Wording measure();

    /**
     * Who is bound, by listing or by rule, in the order printed.
     *
     * @return the responsibilities
     */
    List<Responsibility> responsibilities();

    /**
     * Whether the printed list of parties ends with 等, so that others may be meant, too.
     *
     * @return whether the list is open
     */
    boolean openEnded();

    /**
     * The dates it names.
     *
     * @return the milestones
     */
    List<Milestone> milestones();

    /**
     * The indicators it plainly serves, by our reading.
     *
     * @return their codes
     */
    Set<IndicatorCode> indicators();

    /**
     * Where it stands.
     *
     * @return the provenance
     */
    Provenance provenance();

    /** Checks the id. */
    @Value.Check
    default void check() {
        InvalidPartException.checkText(id(), "Task", "id");
    }

    /**
     * A builder.
     *
     * @return an empty one, for one thread
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a task; not thread-safe. */
    final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
