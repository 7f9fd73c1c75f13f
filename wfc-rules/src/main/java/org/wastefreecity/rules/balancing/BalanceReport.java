/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * What checking a sheet came to (审核结果).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param checked how many identities were asked for, each at each place
 * @param contradictions figures that cannot all be right
 * @param duplicates cells filled more than once
 * @param unchecked identities that could not be checked in full
 * @param refused figures of another kind than their measure; they were taken as unknown
 */
public record BalanceReport(
        int checked,
        List<Contradiction> contradictions,
        List<Duplicate> duplicates,
        List<UncheckedIdentity> unchecked,
        List<Finding> refused) {
    /**
     * Copies the lists.
     *
     * @throws InvalidPartException if the number is negative
     */
    public BalanceReport {
        InvalidPartException.check(checked >= 0, "BalanceReport", "checked", "不小于0", "0 or more", checked);
        contradictions = ImmutableList.copyOf(contradictions);
        duplicates = ImmutableList.copyOf(duplicates);
        unchecked = ImmutableList.copyOf(unchecked);
        refused = ImmutableList.copyOf(refused);
    }

    /**
     * Whether no figure was found wrong. It does not say that every identity could be checked.
     *
     * @return whether there is no contradiction, no pair of contradictory figures and none of another kind
     */
    public boolean isConsistent() {
        return contradictions.isEmpty()
                && refused.isEmpty()
                && duplicates.stream().noneMatch(d -> d.kind() == Duplicate.Kind.CONTRADICTORY);
    }

    /**
     * All of it as findings: what is wrong first, then what could not be checked.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(refused);
        duplicates.forEach(d -> all.add(d.finding()));
        contradictions.forEach(c -> all.addAll(ContradictionWords.findings(c)));
        unchecked.forEach(u -> all.add(u.finding()));
        return ImmutableList.copyOf(all);
    }
}
