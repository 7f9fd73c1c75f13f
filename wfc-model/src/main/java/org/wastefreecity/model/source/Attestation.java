/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * What one part of a definition rests on (依据): that the name of an indicator stands in Foshan's table, that its formula was
 * assumed.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param part what is attested, a lower-case name such as {@code name}, {@code requirement} or {@code formula}
 * @param evidence how good the evidence is
 * @param source where it was read: a document with the place in it, an address
 * @param note what a reader must know about it
 */
public record Attestation(String part, Evidence evidence, Optional<String> source, Optional<Wording> note) {
    private static final Pattern PART = Pattern.compile("[a-z]{1,40}");

    /**
     * Checks the parts.
     *
     * @throws InvalidPartException if the part is no lower-case name, or something was read and no source says where
     */
    public Attestation {
        InvalidPartException.check(
                PART.matcher(part).matches(), "Attestation", "part", "小写名称", "a lower-case name", part);
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(note, "note");
        if (source.isPresent()) {
            InvalidPartException.checkText(source.get(), "Attestation", "source");
        }
        InvalidPartException.check(
                source.isPresent() || evidence.compareTo(Evidence.QUOTED) > 0,
                "Attestation",
                "source",
                "所读文件及位置",
                "where it was read",
                "none");
    }

    /**
     * Whether everything attested was read in the official text.
     *
     * @param attestations what is attested
     * @return whether there is something, and all of it is {@link Evidence#OFFICIAL}
     */
    public static boolean verified(List<Attestation> attestations) {
        return !attestations.isEmpty() && attestations.stream().allMatch(a -> a.evidence() == Evidence.OFFICIAL);
    }
}
