/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.wastefreecity.model.balance.Identity;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.wording.Wording;

/**
 * An identity that could not be checked in full (未能审核), because figures are missing.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param identity the identity
 * @param place where it was asked for
 * @param missing the cells that are not known
 * @param oneSided whether the rest was checked to one side: with 往年贮存 missing, 各去向之和 must still not be below 产生量
 */
public record UncheckedIdentity(Identity identity, Place place, List<Cell> missing, boolean oneSided) {
    /** Copies the list. */
    public UncheckedIdentity {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(place, "place");
        missing = ImmutableList.copyOf(missing);
    }

    /**
     * What was not checked, as a finding.
     *
     * @return a note
     */
    public Finding finding() {
        String cells = missing.stream().map(Cell::toString).collect(Collectors.joining(", "));
        return new Finding(
                oneSided ? "identity-checked-to-one-side" : "identity-not-checked",
                Severity.NOTE,
                place.toString(),
                Wording.of(
                        "审核“" + identity.name().zh() + "”所需的数值",
                        "the figures to check: " + identity.name().en()),
                "未知 unknown: " + cells,
                oneSided
                        ? Wording.of("只审核了一侧；补报后可全部审核", "One side only was checked; supply them to check both")
                        : Wording.of("未审核；请补报", "Nothing was checked; supply them"));
    }
}
