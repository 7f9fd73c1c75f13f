/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording.Language;

/**
 * A column of a table (列): what its heading may be and what stands in it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param number its place among the columns written, from 1
 * @param id the heading in English, or the id of the SDMX component
 * @param zh the heading in Chinese
 * @param kind what stands in it
 * @param isRequired whether a file without it is refused
 * @param aliases further headings that are read
 */
public record TableColumn(int number, String id, String zh, Kind kind, boolean isRequired, List<String> aliases) {

    /** Copies the aliases. */
    public TableColumn {
        InvalidPartException.check(number >= 1, "TableColumn", "number", "正整数", "1 or more", number);
        InvalidPartException.checkText(id, "TableColumn", "id");
        InvalidPartException.checkText(zh, "TableColumn", "zh");
        Objects.requireNonNull(kind, "kind");
        aliases = List.copyOf(aliases);
    }

    /**
     * The heading in a language.
     *
     * @param language which one
     * @return the heading
     */
    public String heading(Language language) {
        return language == Language.ZH ? zh : id;
    }

    /** Every heading that is read. */
    Stream<String> headings() {
        return Stream.concat(Stream.of(id, zh), aliases.stream());
    }

    /** What stands in a column. */
    public enum Kind {
        /** A code, an id or a date; blanks around it are no part of it. */
        CODE,
        /** A plain decimal with its places; never with an apostrophe. */
        NUMBER,
        /** A text, to the character. */
        TEXT
    }

    /** Collects the columns of a form and numbers them. */
    static final class Numbering {
        private int last;

        TableColumn required(String id, String zh, Kind kind, String... aliases) {
            return new TableColumn(++last, id, zh, kind, true, List.of(aliases));
        }

        TableColumn optional(String id, String zh, Kind kind, String... aliases) {
            return new TableColumn(++last, id, zh, kind, false, List.of(aliases));
        }
    }
}
