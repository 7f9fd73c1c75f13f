/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.BaselineCell;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.NamedParty;
import org.wastefreecity.rules.reading.NoteCode;
import org.wastefreecity.rules.reading.ReadingNote;
import org.wastefreecity.rules.reading.ResponsibilityCell;
import org.wastefreecity.rules.reading.UnitCell;
import org.wastefreecity.rules.reading.UnitInName;
import org.wastefreecity.rules.reading.targets.Phrase;
import org.wastefreecity.rules.reading.targets.StatedChange;
import org.wastefreecity.rules.reading.targets.TargetReading;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;

/** What was read in printed cells, and the register of what was not. */
public final class ReadingShapes {
    /** A note on a cell. */
    public static final Shape<ReadingNote> NOTE = note();
    /** A unit cell. */
    public static final Shape<UnitCell> UNIT_CELL = unitCell();
    /** A unit in a name. */
    public static final Shape<UnitInName> UNIT_IN_NAME = unitInName();
    /** A baseline cell. */
    public static final Shape<BaselineCell> BASELINE_CELL = baselineCell();
    /** A party as printed. */
    public static final Shape<NamedParty> NAMED_PARTY = namedParty();
    /** A responsibility cell. */
    public static final Shape<ResponsibilityCell> RESPONSIBILITY_CELL = responsibilityCell();
    /** A phrase and what it means. */
    public static final Shape<Phrase> PHRASE = phrase();
    /** A change as stated. */
    public static final Shape<StatedChange> STATED_CHANGE = statedChange();
    /** One promise of a cell. */
    public static final Shape<TargetReading.Promise> PROMISE = promise();
    /** A target cell. */
    public static final Shape<TargetReading> TARGET_READING = targetReading();

    private ReadingShapes() {}

    private static Shape<ReadingNote> note() {
        ObjectShape<ReadingNote> page = ObjectShape.of("ReadingNote");
        Field<ReadingNote, NoteCode> code = page.required("code", Shape.constant(NoteCode.class), ReadingNote::code);
        Field<ReadingNote, String> phrase = page.required("phrase", Shape.STRING, ReadingNote::phrase);
        Field<ReadingNote, Optional<String>> likely = page.optional("likely", Shape.STRING, ReadingNote::likely);
        page.shown("text", ValueShapes.WORDING, ReadingNote::words);
        return page.made(v -> new ReadingNote(v.get(code), v.get(phrase), v.get(likely)));
    }

    private static Shape<UnitCell> unitCell() {
        ObjectShape<UnitCell> page = ObjectShape.of("UnitCell");
        Field<UnitCell, String> printed = page.required("printed", Shape.STRING, UnitCell::printed);
        Field<UnitCell, Optional<UnitOfMeasure>> unit = page.optional("unit", ValueShapes.UNIT, UnitCell::unit);
        Field<UnitCell, Optional<String>> basis = page.optional("basis", Shape.STRING, UnitCell::basis);
        Field<UnitCell, Confidence> confidence =
                page.required("confidence", Shape.constant(Confidence.class), UnitCell::confidence);
        Field<UnitCell, List<ReadingNote>> notes = page.list("notes", NOTE, UnitCell::notes);
        return page.made(v -> new UnitCell(v.get(printed), v.get(unit), v.get(basis), v.get(confidence), v.get(notes)));
    }

    private static Shape<UnitInName> unitInName() {
        ObjectShape<UnitInName> page = ObjectShape.of("UnitInName");
        Field<UnitInName, String> name = page.required("name", Shape.STRING, UnitInName::name);
        Field<UnitInName, UnitCell> unit = page.required("unit", UNIT_CELL, UnitInName::unit);
        return page.made(v -> new UnitInName(v.get(name), v.get(unit)));
    }

    private static Shape<BaselineCell> baselineCell() {
        ObjectShape<BaselineCell> page = ObjectShape.of("BaselineCell");
        Field<BaselineCell, String> printed = page.required("printed", Shape.STRING, BaselineCell::printed);
        Field<BaselineCell, ObservedValue> value = page.required("value", PlanShapes.VALUE, BaselineCell::value);
        Field<BaselineCell, ObservationStatus> status =
                page.required("status", Shape.constant(ObservationStatus.class), BaselineCell::status);
        Field<BaselineCell, Optional<String>> mark = page.optional("mark", Shape.STRING, BaselineCell::mark);
        Field<BaselineCell, Confidence> confidence =
                page.required("confidence", Shape.constant(Confidence.class), BaselineCell::confidence);
        Field<BaselineCell, List<ReadingNote>> notes = page.list("notes", NOTE, BaselineCell::notes);
        return page.made(v -> new BaselineCell(
                v.get(printed), v.get(value), v.get(status), v.get(mark), v.get(confidence), v.get(notes)));
    }

    private static Shape<NamedParty> namedParty() {
        ObjectShape<NamedParty> page = ObjectShape.of("NamedParty");
        Field<NamedParty, String> printed = page.required("printed", Shape.STRING, NamedParty::printed);
        Field<NamedParty, String> name = page.required("name", Shape.STRING, NamedParty::name);
        Field<NamedParty, List<String>> aliases = page.list("aliases", Shape.STRING, NamedParty::aliases);
        Field<NamedParty, Responsibility.Role> role =
                page.required("role", Shape.constant(Responsibility.Role.class), NamedParty::role);
        Field<NamedParty, NamedParty.Kind> kind =
                page.required("kind", Shape.constant(NamedParty.Kind.class), NamedParty::kind);
        return page.made(v -> new NamedParty(v.get(printed), v.get(name), v.get(aliases), v.get(role), v.get(kind)));
    }

    private static Shape<ResponsibilityCell> responsibilityCell() {
        ObjectShape<ResponsibilityCell> page = ObjectShape.of("ResponsibilityCell");
        Field<ResponsibilityCell, List<NamedParty>> parties =
                page.list("parties", NAMED_PARTY, ResponsibilityCell::parties);
        Field<ResponsibilityCell, Confidence> confidence =
                page.required("confidence", Shape.constant(Confidence.class), ResponsibilityCell::confidence);
        Field<ResponsibilityCell, List<ReadingNote>> notes = page.list("notes", NOTE, ResponsibilityCell::notes);
        return page.made(v -> new ResponsibilityCell(v.get(parties), v.get(confidence), v.get(notes)));
    }

    private static Shape<Phrase> phrase() {
        ObjectShape<Phrase> page = ObjectShape.of("Phrase");
        Field<Phrase, String> text = page.required("text", Shape.STRING, Phrase::text);
        Field<Phrase, Wording> meaning = page.required("meaning", ValueShapes.WORDING, Phrase::meaning);
        return page.made(v -> new Phrase(v.get(text), v.get(meaning)));
    }

    private static Shape<StatedChange> statedChange() {
        ObjectShape<StatedChange> page = ObjectShape.of("StatedChange");
        Field<StatedChange, Base> base = page.required("base", TargetShapes.BASE, StatedChange::base);
        Field<StatedChange, Condition.Sense> sense =
                page.required("sense", Shape.constant(Condition.Sense.class), StatedChange::sense);
        Field<StatedChange, Condition.Basis> basis =
                page.required("basis", Shape.constant(Condition.Basis.class), StatedChange::basis);
        return page.made(v -> new StatedChange(v.get(base), v.get(sense), v.get(basis)));
    }

    private static Shape<TargetReading.Promise> promise() {
        ObjectShape<TargetReading.Promise> page = ObjectShape.of("TargetReading.Promise");
        Field<TargetReading.Promise, Condition> condition =
                page.required("condition", TargetShapes.CONDITION, TargetReading.Promise::condition);
        Field<TargetReading.Promise, Optional<Direction>> direction =
                page.optional("direction", Shape.constant(Direction.class), TargetReading.Promise::direction);
        Field<TargetReading.Promise, Optional<Wording>> subject =
                page.optional("subject", ValueShapes.WORDING, TargetReading.Promise::subject);
        Field<TargetReading.Promise, Optional<Deadline>> deadline =
                page.optional("deadline", ValueShapes.DEADLINE, TargetReading.Promise::deadline);
        Field<TargetReading.Promise, Optional<Scope>> scope =
                page.optional("scope", TargetShapes.SCOPE, TargetReading.Promise::scope);
        Field<TargetReading.Promise, List<Modifier>> modifiers =
                page.list("modifiers", Shape.constant(Modifier.class), p -> List.copyOf(p.modifiers()));
        Field<TargetReading.Promise, Optional<Wording>> basis =
                page.optional("basis", ValueShapes.WORDING, TargetReading.Promise::basis);
        Field<TargetReading.Promise, Optional<StatedChange>> stated =
                page.optional("stated", STATED_CHANGE, TargetReading.Promise::stated);
        return page.made(v -> new TargetReading.Promise(
                v.get(condition),
                v.get(direction),
                v.get(subject),
                v.get(deadline),
                v.get(scope),
                new LinkedHashSet<>(v.get(modifiers)),
                v.get(basis),
                v.get(stated)));
    }

    private static Shape<TargetReading> targetReading() {
        ObjectShape<TargetReading> page = ObjectShape.of("TargetReading");
        Field<TargetReading, String> text = page.required("text", Shape.STRING, TargetReading::text);
        Field<TargetReading, List<TargetReading.Promise>> promises =
                page.list("promises", PROMISE, TargetReading::promises);
        Field<TargetReading, Confidence> confidence =
                page.required("confidence", Shape.constant(Confidence.class), TargetReading::confidence);
        Field<TargetReading, List<Phrase>> phrases = page.list("phrases", PHRASE, TargetReading::phrases);
        Field<TargetReading, List<ReadingNote>> notes = page.list("notes", NOTE, TargetReading::notes);
        return page.made(v -> TargetReading.builder()
                .text(v.get(text))
                .addAllPromises(v.get(promises))
                .confidence(v.get(confidence))
                .addAllPhrases(v.get(phrases))
                .addAllNotes(v.get(notes))
                .build());
    }
}
