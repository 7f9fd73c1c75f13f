/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.responsibility;

import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * A party's role on an indicator or task (责任分工).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param party the {@link Party#id() id} of the party in the same plan
 * @param role its role
 * @param printed its name as printed at this place; the collective rule of a plan may name it nowhere here
 * @param basis whether it is listed here or bound by a rule of the plan
 */
public record Responsibility(String party, Role role, String printed, Basis basis) {

    /**
     * Checks the party.
     *
     * @throws InvalidPartException if the party or the printed name is blank
     */
    public Responsibility {
        InvalidPartException.checkText(party, "Responsibility", "party");
        Objects.requireNonNull(role, "role");
        InvalidPartException.checkText(printed, "Responsibility", "printed");
        Objects.requireNonNull(basis, "basis");
    }

    /** What a party does. */
    public enum Role {
        /** Leads (牵头). */
        LEAD("牵头", "lead"),
        /** Takes part (配合). */
        PARTICIPANT("配合", "participant"),
        /** Carries out on its own ground (落实). */
        IMPLEMENTER("落实", "implementer"),
        /** Answers for it; the document does not say whether as lead or participant (责任单位). */
        RESPONSIBLE("责任", "responsible");

        private final Wording label;

        Role(String zh, String en) {
            this.label = Wording.of(zh, en);
        }

        /**
         * What the role is called.
         *
         * @return in both languages
         */
        public Wording label() {
            return label;
        }
    }

    /** Why a party is bound. */
    public enum Basis {
        /** It is named at this place. */
        LISTED,
        /** A rule of the plan binds it: 以下任务涉及各区人民政府落实的，不再列出. */
        BY_RULE
    }
}
