/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.wording.Wording;

/**
 * How an indicator is computed from counts (计算公式), as text of the formula language, and what this reading rests on.
 * <p>
 * The text is kept as written; the rules compile it and prove it before any data are read. This class is immutable and
 * thread-safe.
 *
 * @param text the formula, at most 4,000 characters
 * @param reading what it says, and what in it is our reading
 * @param attestations what the reading rests on, at least one entry
 */
public record IndicatorFormula(String text, Wording reading, List<Attestation> attestations) {

    /**
     * Copies the list and checks that the formula says something and that somebody vouches for it.
     *
     * @throws InvalidPartException if the text is blank or nothing is attested
     */
    public IndicatorFormula {
        InvalidPartException.checkText(text, "IndicatorFormula", "text");
        Objects.requireNonNull(reading, "reading");
        attestations = ImmutableList.copyOf(attestations);
        InvalidPartException.check(
                !attestations.isEmpty(), "IndicatorFormula", "attestations", "至少一项依据", "what it rests on", "none");
    }

    /**
     * Whether the official formula was seen.
     *
     * @return whether everything attested was read in the official text
     */
    public boolean isVerified() {
        return Attestation.verified(attestations);
    }
}
