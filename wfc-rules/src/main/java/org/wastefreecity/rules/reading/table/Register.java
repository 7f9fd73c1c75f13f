/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wastefreecity.model.plan.RegisterEntry;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.ReadingNote;

/** Gathers what a person should look at, in the order of the table; the same thing at the same place stands once. Not thread-safe. */
final class Register {
    private static final int LONGEST = 4000;
    private static final int LONGEST_PLACE = 200;

    private final Set<Item> items = new LinkedHashSet<>();

    private record Item(String printed, String place, Wording reason) {}

    void add(String printed, String place, Wording reason) {
        String words = printed.isBlank() ? "（空）" : cut(printed.strip());
        items.add(new Item(words, cut(place, LONGEST_PLACE), reason));
    }

    /** The same words for the same reason stand once in the whole table, at the first place. */
    void addOnce(String printed, String place, Wording reason) {
        if (items.stream()
                .noneMatch(i -> i.printed().equals(printed) && i.reason().equals(reason))) {
            add(printed, place, reason);
        }
    }

    void add(ReadingNote note, String cell, String place) {
        add(note.phrase().isBlank() ? cell : note.phrase(), place, note.words());
    }

    static String cut(String text) {
        return cut(text, LONGEST);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }

    List<RegisterEntry> entries(String document) {
        return items.stream()
                .map(i -> new RegisterEntry(i.printed(), i.reason(), Provenance.of(document, i.place())))
                .toList();
    }
}
