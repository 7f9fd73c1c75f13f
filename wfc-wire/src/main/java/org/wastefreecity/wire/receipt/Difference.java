/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.receipt;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * One thing that is not as a receipt says (差异).
 * <p>
 * Immutable and thread-safe.
 *
 * @param kind what kind of thing
 * @param id what it is called, such as {@code observations}
 * @param receipt what the receipt says; empty if it knows no such thing
 * @param now what was found; empty if it is not there
 */
public record Difference(Kind kind, String id, Optional<String> receipt, Optional<String> now) {

    /** Kinds of things, in the order in which they are compared. */
    public enum Kind {
        /** The version of this library. */
        LIBRARY("库版本", "library version"),
        /** The day the answer is given for. */
        DAY("评估日期", "day"),
        /** Plan, system, formulas, catalogues. */
        DEFINITION("定义", "definition"),
        /** Which version of a definition was used. */
        CHOICE("版本选择", "choice of version"),
        /** Rules for day, completeness, rounding, scoring. */
        POLICY("口径", "policy"),
        /** Observations and facts. */
        DATA("数据", "data"),
        /** The answer itself. */
        ANSWER("结论", "answer");

        private final Wording label;

        Kind(String zh, String en) {
            this.label = Wording.of(zh, en);
        }

        /**
         * The kind in words.
         *
         * @return in both languages
         */
        public Wording label() {
            return label;
        }
    }

    /**
     * Checks the parts.
     *
     * @throws InvalidPartException if both sides say the same
     */
    public Difference {
        Objects.requireNonNull(kind, "kind");
        InvalidPartException.checkText(id, "Difference", "id");
        Objects.requireNonNull(receipt, "receipt");
        InvalidPartException.check(!receipt.equals(now), "Difference", "now", "与回执不同", "other than the receipt", now);
    }

    /**
     * The difference in words.
     *
     * @return in both languages
     */
    public Wording text() {
        return Wording.of(
                kind.label.zh() + " " + id + "：回执为 " + receipt.orElse("（无）") + "，现为 " + now.orElse("（无）"),
                kind.label.en() + " " + id + ": the receipt says " + receipt.orElse("(none)") + ", found "
                        + now.orElse("(none)"));
    }
}
