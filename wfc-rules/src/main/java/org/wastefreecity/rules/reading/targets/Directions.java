/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Condition.OnFigure;
import org.wastefreecity.model.target.Condition.Sense;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.NoteCode;

/**
 * Which way is better for what a clause speaks of: as declared, else as its name says, else not known.
 *
 * @param known the direction; empty if nothing decides
 * @param cue the words of the name that decided; empty if it was declared
 */
record Directions(Optional<Direction> known, Optional<String> cue) {

    /** The subject's own name goes before the indicator's; a declaration speaks of the indicator only. */
    static Directions of(TargetContext context, @Nullable String subject) {
        Optional<StatedChange> stated = NameCues.stated(subject == null ? context.name() : subject);
        boolean against = stated.map(c -> c.sense() == Sense.DECREASE).orElse(false)
                && context.direction().equals(Optional.of(Direction.LOWER_IS_BETTER));
        if (against) {
            // 降低率 declared "lower is better": the thing, or its decline? nobody can tell
            return new Directions(Optional.empty(), Optional.empty());
        }
        if (context.direction().isPresent()) {
            return new Directions(context.direction(), Optional.empty());
        }
        Optional<NameCues.Cue> own = NameCues.direction(context.name());
        Optional<NameCues.Cue> cue = subject == null ? Optional.empty() : NameCues.direction(subject);
        if (subject != null && cue.isEmpty() && ClauseReader.isWork(subject)) {
            cue = Optional.of(new NameCues.Cue(Direction.HIGHER_IS_BETTER, subject)); // 出台2项: work is to be done
        }
        boolean share = NameCues.isShare(context.name()) && subject != null && !NameCues.isShare(subject);
        if (share && context.unit().equals(Optional.of(UnitOfMeasure.PERCENT)) && own.isPresent()) {
            cue = own; // 当年产生量100% of a 利用率: the share is the indicator's
        }
        cue = cue.or(() -> own);
        return new Directions(cue.map(NameCues.Cue::direction), cue.map(NameCues.Cue::phrase));
    }

    /**
     * More of a change is better if the change goes the better way. A fall that is asked for is the better way whatever the
     * name suggests; a rise of something that should be low is probably a ceiling, and nobody says so.
     */
    static Directions ofAmount(Directions level, Sense sense) {
        boolean worse = sense == Sense.INCREASE
                ? level.is(Direction.LOWER_IS_BETTER)
                : level.cue().isEmpty() && level.is(Direction.HIGHER_IS_BETTER);
        return new Directions(worse ? Optional.empty() : Optional.of(Direction.HIGHER_IS_BETTER), Optional.empty());
    }

    private boolean is(Direction direction) {
        return known.equals(Optional.of(direction));
    }

    /** A value without a word for its direction. */
    OnFigure bare(Figure value, boolean reached, Draft draft, String printed) {
        if (is(Direction.LOWER_IS_BETTER)) {
            tell(draft);
            return new Condition.AtMost(value, false);
        }
        if (is(Direction.HIGHER_IS_BETTER)) {
            tell(draft);
            return new Condition.AtLeast(value, false);
        }
        if (reached) {
            return new Condition.AtLeast(value, false);
        }
        draft.note(NoteCode.DIRECTION_UNKNOWN, printed, Confidence.LIKELY);
        return new Condition.Undirected(value);
    }

    private void tell(Draft draft) {
        cue.ifPresent(c -> draft.note(NoteCode.DIRECTION_FROM_NAME, c, told(known.orElseThrow()), Confidence.LIKELY));
    }

    /** The direction of a level; a note if the words point the other way than the indicator. */
    Optional<Direction> of(OnFigure condition, Draft draft) {
        Optional<Direction> said = condition instanceof Condition.AtLeast
                ? Optional.of(Direction.HIGHER_IS_BETTER)
                : condition instanceof Condition.AtMost ? Optional.of(Direction.LOWER_IS_BETTER) : Optional.empty();
        return said.isPresent() ? checked(said.get(), draft) : known;
    }

    /** A fall of at least so much wants less; a rise of at most so much wants less, too. */
    Optional<Direction> ofChange(Sense sense, OnFigure amount, Draft draft, String printed) {
        boolean atMost = amount instanceof Condition.AtMost;
        if (amount instanceof Condition.Undirected) {
            draft.note(NoteCode.DIRECTION_CONFLICT, printed, label(), Confidence.LIKELY);
            return known;
        }
        return checked(
                (sense == Sense.INCREASE) != atMost ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER, draft);
    }

    Optional<Direction> checked(Direction said, Draft draft) {
        boolean opposite = known.map(k -> k != Direction.NONE && k != said).orElse(false);
        if (opposite) {
            draft.note(
                    NoteCode.DIRECTION_CONFLICT,
                    draft.phrases.isEmpty()
                            ? ""
                            : draft.phrases.get(draft.phrases.size() - 1).text(),
                    label(),
                    Confidence.LIKELY);
        }
        return Optional.of(said);
    }

    /** A direction in both languages, for a note that is read in either. */
    static String told(Direction direction) {
        return direction.label().zh() + " / " + direction.label().en();
    }

    private String label() {
        return known.map(Directions::told).orElse("");
    }
}
