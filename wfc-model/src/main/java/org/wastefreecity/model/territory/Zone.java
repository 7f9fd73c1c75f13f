/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.territory;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * A functional zone (功能区), such as a development zone, that reports for itself though it lies in divisions that report, too.
 * <p>
 * What a zone and its divisions report must never be added: the same tonne would count twice. This class is immutable and
 * thread-safe.
 *
 * @param id its own identity; the pseudo-codes of statistics data (220171 …) are no division codes
 * @param name its name
 * @param overlaps the divisions that share ground with it
 * @param validity when it exists
 */
public record Zone(String id, Wording name, Set<RegionCode> overlaps, Validity validity) {

    /**
     * Copies the divisions and checks that there is one.
     *
     * @throws InvalidPartException if the id is blank or no division is named
     */
    public Zone {
        InvalidPartException.checkText(id, "Zone", "id");
        Objects.requireNonNull(name, "name");
        overlaps = ImmutableSet.copyOf(overlaps);
        InvalidPartException.check(
                !overlaps.isEmpty(), "Zone", "overlaps", "至少一个行政区划", "at least one division", overlaps);
        Objects.requireNonNull(validity, "validity");
    }
}
