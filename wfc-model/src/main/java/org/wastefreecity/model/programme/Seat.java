/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * A place in an organ (席位), by office and never by person: the mayor as head, 20 departments as members.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param role what who sits there does
 * @param holder the office or circle that has it
 * @param declared how many there are, if the document says so
 * @param parties the ids of those it names; may be fewer than there are
 */
public record Seat(Role role, Wording holder, OptionalInt declared, List<String> parties) {

    /**
     * Copies the parties and checks the number.
     *
     * @throws InvalidPartException if it is below 1 or below the parties named, or one is named twice
     */
    public Seat {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(holder, "holder");
        parties = ImmutableList.copyOf(parties);
        InvalidPartException.check(
                Set.copyOf(parties).size() == parties.size(),
                "Seat",
                "parties",
                "每个主体只列一次",
                "each party once",
                parties);
        InvalidPartException.check(
                declared.isEmpty() || declared.getAsInt() >= Math.max(1, parties.size()),
                "Seat",
                "declared",
                "不少于所列" + parties.size() + "个主体的正整数",
                "1 or more, and no fewer than the " + parties.size() + " parties named",
                declared);
    }

    /**
     * How many are declared and not named.
     *
     * @return their number; empty if no number is declared
     */
    public OptionalInt unnamed() {
        return declared.isEmpty() ? declared : OptionalInt.of(declared.getAsInt() - parties.size());
    }

    /** What who sits there does. */
    public enum Role {
        /** Heads it (组长). */
        HEAD("组长", "head"),
        /** Deputises (副组长). */
        DEPUTY("副组长", "deputy"),
        /** Is a member (成员). */
        MEMBER("成员", "member"),
        /** Heads the office (办公室主任). */
        DIRECTOR("主任", "director of the office");

        private final Wording label;

        Role(String zh, String en) {
            this.label = Wording.of(zh, en);
        }

        /**
         * What it is called.
         *
         * @return in both languages
         */
        public Wording label() {
            return label;
        }
    }
}
