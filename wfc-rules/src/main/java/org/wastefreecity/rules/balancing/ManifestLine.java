/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Figure;

/**
 * One line of a transfer manifest (转移联单): what was sent, and what was received of it.
 * <p>
 * Two figures, because both ends weigh. This class is immutable and thread-safe.
 *
 * @param manifest the number of the manifest
 * @param category the id of the waste category; a manifest has each once
 * @param sent the amount that left
 * @param sentOn when it left
 * @param received the amount that arrived; empty if nobody confirmed it
 * @param receivedOn when it arrived; present exactly if an amount is
 */
public record ManifestLine(
        String manifest,
        String category,
        Figure sent,
        LocalDate sentOn,
        Optional<Figure> received,
        Optional<LocalDate> receivedOn) {
    /**
     * Checks the parts.
     *
     * @throws InvalidPartException if a text is blank, or amount and day of receipt are not both there
     */
    public ManifestLine {
        InvalidPartException.checkText(manifest, "ManifestLine", "manifest");
        InvalidPartException.checkText(category, "ManifestLine", "category");
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(sentOn, "sentOn");
        InvalidPartException.check(
                received.isPresent() == receivedOn.isPresent(),
                "ManifestLine",
                "receivedOn",
                "与接受量同时有无",
                "a day exactly with an amount",
                receivedOn);
    }
}
