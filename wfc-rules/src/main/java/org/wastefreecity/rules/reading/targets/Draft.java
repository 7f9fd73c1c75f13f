/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.NoteCode;
import org.wastefreecity.rules.reading.ReadingNote;

/** A clause while it is being read: slots that its words fill. Not thread-safe. */
final class Draft {
    @Nullable
    Condition condition;

    Optional<Direction> direction = Optional.empty();

    @Nullable
    String subject;
    /** The subject as printed, also where it only repeats the indicator's name. */
    @Nullable
    String said;

    @Nullable
    Deadline deadline;

    @Nullable
    Scope scope;

    @Nullable
    String basis;

    @Nullable
    Base base;

    boolean yearly;
    /** Whether no word says which way its figure goes. */
    boolean bare;
    /** A unit that stands in brackets behind the figure. */
    @Nullable
    UnitOfMeasure bracketUnit;

    /** Words that were not read as anything else: a deliverable. */
    @Nullable
    String words;

    /** Whether 且 stands before it, so that it is no stretch of what went before. */
    boolean beside;

    final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    final List<ReadingNote> notes = new ArrayList<>();
    final List<Phrase> phrases = new ArrayList<>();
    Confidence confidence = Confidence.CERTAIN;

    static Wording words(String zh) {
        return Wording.of(zh, zh);
    }

    void note(NoteCode code, String phrase, Confidence atBest) {
        notes.add(ReadingNote.of(code, phrase));
        confidence = confidence.and(atBest);
    }

    void note(NoteCode code, String phrase, String likely, Confidence atBest) {
        notes.add(ReadingNote.of(code, phrase, likely));
        confidence = confidence.and(atBest);
    }

    void phrase(String text, Kind kind) {
        phrases.add(new Phrase(text, kind.label()));
    }

    /** Whether it says only when, where or since when, for what follows. */
    boolean isFrame() {
        return condition == null && words == null;
    }

    /** 以2020年为基数，下降6%: the base stands before the change. */
    private void startFrom(Base start) {
        if (condition instanceof Condition.ChangeFromBase c && c.base() instanceof Base.Unnamed) {
            condition = new Condition.ChangeFromBase(start, c.sense(), c.amount(), c.basis(), c.span());
            notes.removeIf(n -> n.code() == NoteCode.BASE_NOT_NAMED);
        } else if (condition instanceof Condition.ChangeSign c && c.base() instanceof Base.Unnamed) {
            condition = new Condition.ChangeSign(c.of(), start, c.sense(), c.strict(), c.stated());
        }
    }

    /** Takes over what a clause before it said of both. */
    void within(Draft frame) {
        if (deadline == null) {
            deadline = frame.deadline;
        }
        if (scope == null) {
            scope = frame.scope;
        }
        if (basis == null) {
            basis = frame.basis;
        }
        if (base == null) {
            base = frame.base;
        }
        if (frame.base != null) {
            startFrom(frame.base);
        }
        if (frame.yearly && !yearly) {
            yearly = true;
            if (condition instanceof Condition.ChangeFromBase c) {
                condition = new Condition.ChangeFromBase(
                        c.base(), c.sense(), c.amount(), c.basis(), Condition.Span.ANNUAL_MEAN);
            } else if (condition != null) {
                modifiers.add(Modifier.ANNUAL_MEAN);
            }
        }
        modifiers.addAll(frame.modifiers);
    }
}
