/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What may stand at one place of the wire (书写类型), told as data: every {@link Shape} describes itself with one, so that a JSON
 * Schema, or a form on a screen, is made of the same pages that read and write, and cannot drift from them.
 * <p>
 * It promises that whatever is written fits it, and that whatever does not fit it is refused by the reader. The other way round it says
 * as much as a grammar can: that a target names an indicator of its plan is beyond it. The family is closed. Implementations are
 * immutable and thread-safe.
 */
public sealed interface WireType {

    /**
     * A string.
     *
     * @param name the type it stands for, such as {@code ReportingPeriod}; empty for a string that is nothing else
     * @param pattern a regular expression it must contain, in what ECMA 262 and Java have in common; empty for any
     * @param least the least number of characters
     * @param most the greatest number of characters
     */
    record Text(String name, String pattern, int least, int most) implements WireType {
        /** Any string at all. */
        public static final Text ANY = new Text("", "", 0, Integer.MAX_VALUE);

        /** Checks that no part is missing. */
        public Text {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(pattern, "pattern");
        }
    }

    /**
     * A whole number.
     *
     * @param least the least
     * @param most the greatest
     */
    record Whole(long least, long most) implements WireType {}

    /** True or false. */
    record Truth() implements WireType {}

    /**
     * One of some words.
     *
     * @param name the type whose constants they are, with that around it before a point, such as {@code Deadline.Cadence}; empty if they
     *     belong to none
     * @param words the words
     */
    record Choice(String name, List<String> words) implements WireType {
        /** Copies the words. */
        public Choice {
            Objects.requireNonNull(name, "name");
            words = List.copyOf(words);
        }
    }

    /**
     * An array.
     *
     * @param element what stands in it
     * @param least the least number of elements
     */
    record Several(WireType element, int least) implements WireType {
        /** Checks that no part is missing. */
        public Several {
            Objects.requireNonNull(element, "element");
        }
    }

    /** An object of any names with strings behind them. */
    record Texts() implements WireType {}

    /**
     * An object of known fields and no others.
     *
     * @param name the type it stands for, such as {@code Condition.AtLeast}
     * @param entries its fields in the order in which they are written
     */
    record Page(String name, List<Entry> entries) implements WireType {
        /** Copies the entries. */
        public Page {
            Objects.requireNonNull(name, "name");
            entries = List.copyOf(entries);
        }
    }

    /**
     * A field of a page.
     *
     * @param name its name
     * @param type what stands behind it
     * @param required whether a document without it is refused
     */
    record Entry(String name, WireType type, boolean required) {
        /** Checks that no part is missing. */
        public Entry {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(type, "type");
        }
    }

    /**
     * One of several pages, told apart by their field {@value UnionShape#FORM}.
     *
     * @param name the closed family it stands for, such as {@code Condition}
     * @param forms the pages by form, in the order in which they were declared
     */
    record Family(String name, Map<String, Page> forms) implements WireType {
        /** Copies the forms, their order kept. */
        public Family {
            Objects.requireNonNull(name, "name");
            forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
        }
    }

    /**
     * What is told when asked for, because it stands inside itself.
     *
     * @param type tells it
     */
    record Later(Supplier<WireType> type) implements WireType {
        /** Checks that no part is missing. */
        public Later {
            Objects.requireNonNull(type, "type");
        }
    }

    /** Nobody said. No page of ours is left so; a shape of somebody else may be. */
    record Untold() implements WireType {}
}
