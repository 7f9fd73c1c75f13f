/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.plan;

import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.wording.Wording;

/**
 * A rule of a plan that binds a party where it is not listed (默认参与规则), such as 以下任务涉及各区人民政府落实的，不再列出.
 * <p>
 * Its effect stands on each task as a responsibility {@link Responsibility.Basis#BY_RULE}; the rule itself is kept so that an
 * auditor finds the words. This class is immutable and thread-safe.
 *
 * @param party the id of the party it binds
 * @param role the role it gives
 * @param printed the words of the rule
 * @param appliesTo to what it applies, in our words
 * @param provenance where it stands
 */
public record ParticipationRule(
        String party, Responsibility.Role role, String printed, Wording appliesTo, Provenance provenance) {

    /**
     * Checks party and words.
     *
     * @throws InvalidPartException if one is blank
     */
    public ParticipationRule {
        InvalidPartException.checkText(party, "ParticipationRule", "party");
        Objects.requireNonNull(role, "role");
        InvalidPartException.checkText(printed, "ParticipationRule", "printed");
        Objects.requireNonNull(appliesTo, "appliesTo");
        Objects.requireNonNull(provenance, "provenance");
    }
}
