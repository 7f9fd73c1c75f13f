/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.ArrayList;
import java.util.List;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.ReadingNote;

/** What the cells of one line left for a person, with their places, and how sure the least sure of them is. Not thread-safe. */
final class LineNotes {
    private static final int MOST_SHOWN = 5;

    private final BodyLine line;
    private final String number;
    private final String document;
    private final Register register;
    private final List<Confidence> confidences = new ArrayList<>();

    LineNotes(BodyLine line, String number, String document, Register register) {
        this.line = line;
        this.number = number;
        this.document = document;
        this.register = register;
    }

    String place(TableColumn column) {
        return number + " " + line.place(column);
    }

    /** Where a cell stands, with how it was read where that is not plain. */
    Provenance provenance(TableColumn column, List<ReadingNote> notes) {
        Provenance plain = Provenance.of(document, place(column));
        return notes.isEmpty() ? plain : plain.withReading(words(notes));
    }

    private static Wording words(List<ReadingNote> notes) {
        List<Wording> words = notes.stream()
                .map(ReadingNote::words)
                .distinct()
                .limit(MOST_SHOWN)
                .toList();
        return Wording.of(
                Register.cut(String.join("；", words.stream().map(Wording::zh).toList())),
                Register.cut(String.join("; ", words.stream().map(Wording::en).toList())));
    }

    void take(TableColumn column, String cell, List<ReadingNote> notes, Confidence confidence) {
        confidences.add(confidence);
        notes.forEach(n -> register.add(n, cell, place(column)));
    }

    void take(TableColumn column, String cell, Wording reason, Confidence confidence) {
        confidences.add(confidence);
        register.add(cell, place(column), reason);
    }

    Confidence confidence() {
        return confidences.stream().reduce(Confidence.CERTAIN, Confidence::and);
    }
}
