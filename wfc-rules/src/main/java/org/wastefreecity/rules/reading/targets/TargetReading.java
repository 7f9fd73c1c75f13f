/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.NoteCode;
import org.wastefreecity.rules.reading.ReadingNote;

/**
 * What a cell was read as (读取结果): the target or targets it states, how sure that is, and everything a person should look at.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@Value.Immutable
public interface TargetReading {

    /**
     * The words as printed.
     *
     * @return the cell, to the character
     */
    String text();

    /**
     * The targets: one for most cells, several where a cell states one for each of several dates or scopes.
     *
     * @return one at least
     */
    List<Promise> promises();

    /**
     * How sure the reading is.
     *
     * @return the grade
     */
    Confidence confidence();

    /**
     * The words that led to it, in their order.
     *
     * @return the phrases
     */
    List<Phrase> phrases();

    /**
     * What a person should look at.
     *
     * @return the notes
     */
    List<ReadingNote> notes();

    /**
     * The words that were not understood.
     *
     * @return the phrases of the notes that say so
     */
    default List<String> unread() {
        return notes().stream()
                .filter(n -> n.code() == NoteCode.NOT_UNDERSTOOD || n.code() == NoteCode.SUSPECT)
                .map(ReadingNote::phrase)
                .toList();
    }

    /**
     * The reading as targets of a plan.
     *
     * @param id the id of the target; of several, the first, and the others get a dash and a number
     * @param context the context it was read with
     * @param provenance where the cell stands
     * @return as many as there are promises
     */
    default List<Target> toTargets(String id, TargetContext context, Provenance provenance) {
        return IntStream.range(0, promises().size())
                .mapToObj(
                        i -> promises().get(i).toTarget(i == 0 ? id : id + "-" + (i + 1), context, text(), provenance))
                .toList();
    }

    /**
     * A builder.
     *
     * @return an empty one, for one thread
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a reading; not thread-safe. */
    final class Builder extends ImmutableTargetReading.Builder {
        Builder() {}
    }

    /**
     * One target of a cell.
     *
     * @param condition what must hold
     * @param direction which way is better, as the condition or the indicator says; empty if nothing decides
     * @param subject what it speaks of, where the cell says more than the indicator's name
     * @param deadline by when; empty if neither cell nor column says
     * @param scope for what, if the cell or column says
     * @param modifiers words that soften it
     * @param basis how its figures are computed, if the cell says
     * @param stated what the indicator's figures state, if its name speaks of a change
     */
    record Promise(
            Condition condition,
            Optional<Direction> direction,
            Optional<Wording> subject,
            Optional<Deadline> deadline,
            Optional<Scope> scope,
            Set<Modifier> modifiers,
            Optional<Wording> basis,
            Optional<StatedChange> stated) {
        /** Copies the modifiers. */
        public Promise {
            modifiers = Sets.immutableEnumSet(modifiers);
        }

        private Target toTarget(String id, TargetContext context, String printed, Provenance provenance) {
            return Target.builder()
                    .id(id)
                    .indicator(context.code())
                    .condition(condition)
                    .subject(subject)
                    .deadline(deadline.orElse(Deadline.Open.NONE))
                    .scope(scope)
                    .basis(basis)
                    .addAllModifiers(modifiers)
                    .printed(printed)
                    .provenance(provenance)
                    .build();
        }
    }
}
