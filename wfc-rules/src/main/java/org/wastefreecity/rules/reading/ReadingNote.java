/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;

/**
 * Something a reading wants a person to know (读取登记): what was assumed, doubted, or not understood. Nothing that a cell says
 * vanishes without one.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param code what it is about
 * @param phrase the characters of the cell it speaks of, as printed; may be empty if it speaks of something missing
 * @param likely the likely reading, offered and not adopted, if there is one; what has a name in both languages stands as
 *     越高越好 / higher is better
 */
public record ReadingNote(NoteCode code, String phrase, Optional<String> likely) {
    /** Checks that no part is missing. */
    public ReadingNote {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(likely, "likely");
    }

    /**
     * A note without an offer.
     *
     * @param code what it is about
     * @param phrase the characters it speaks of
     * @return the note
     */
    public static ReadingNote of(NoteCode code, String phrase) {
        return new ReadingNote(code, phrase, Optional.empty());
    }

    /**
     * A note that offers a reading, or names what was assumed.
     *
     * @param code what it is about
     * @param phrase the characters it speaks of
     * @param likely the likely reading
     * @return the note
     */
    public static ReadingNote of(NoteCode code, String phrase, String likely) {
        return new ReadingNote(code, phrase, Optional.of(likely));
    }

    /**
     * The note in words.
     *
     * @return in both languages
     */
    public Wording words() {
        String[] offer = likely.orElse("").split(" / ", 2);
        return Wording.of(filled(Language.ZH, offer[0]), filled(Language.EN, offer[offer.length - 1]));
    }

    private String filled(Language language, String offer) {
        return code.template().filled(language, i -> i == 0 ? phrase : offer);
    }
}
