/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * Which entries of one indicator system are which of another (指标体系对照表), such as those of Foshan's draft in the national
 * list of 2021.
 * <p>
 * Numbers are no identity across systems: Foshan's 18 is the national 17. Each entry is named once at most; what is not named
 * is not mapped. This class is immutable and thread-safe.
 *
 * @param from the first system
 * @param to the second system
 * @param correspondences the entries, in the order of the table
 */
public record SystemMapping(SystemId from, SystemId to, List<Correspondence> correspondences) {

    /**
     * Copies the list and checks that each code is named once.
     *
     * @throws InvalidPartException if a code is named twice, or a system is mapped to itself
     */
    public SystemMapping {
        Objects.requireNonNull(to, "to");
        InvalidPartException.check(!from.equals(to), "SystemMapping", "to", "另一体系", "another system", to);
        correspondences = ImmutableList.copyOf(correspondences);
        Set<IndicatorCode> first = new HashSet<>();
        Set<IndicatorCode> second = new HashSet<>();
        for (Correspondence c : correspondences) {
            InvalidPartException.check(
                    c.from().map(first::add).orElse(true)
                            && c.to().map(second::add).orElse(true),
                    "SystemMapping",
                    "correspondences",
                    "每个序号只出现一次",
                    "each code once",
                    c.from().map(IndicatorCode::text).orElse("—") + " → "
                            + c.to().map(IndicatorCode::text).orElse("—"));
        }
    }

    /**
     * What an entry of the first system is in the second.
     *
     * @param code its code in the first system
     * @return what the mapping says of it, if anything
     */
    public Optional<Correspondence> ofFrom(IndicatorCode code) {
        return correspondences.stream()
                .filter(c -> c.from().equals(Optional.of(code)))
                .findFirst();
    }

    /**
     * What an entry of the second system is in the first.
     *
     * @param code its code in the second system
     * @return what the mapping says of it, if anything
     */
    public Optional<Correspondence> ofTo(IndicatorCode code) {
        return correspondences.stream()
                .filter(c -> c.to().equals(Optional.of(code)))
                .findFirst();
    }

    /**
     * The mapping from the second system to the first.
     *
     * @return it with the two sides exchanged
     */
    public SystemMapping reversed() {
        return new SystemMapping(
                to, from, correspondences.stream().map(Correspondence::reversed).toList());
    }
}
