/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;

/**
 * What checking came to.
 *
 * @param rows how many rows were read
 * @param unreadable how many others could not be used
 * @param identities how many identities were asked for, each at each place
 * @param unchecked how many of them could not be checked in full
 * @param findings what was found, the worst first
 */
record CheckResult(int rows, int unreadable, int identities, int unchecked, List<Finding> findings) {
    CheckResult {
        List<Finding> sorted = new ArrayList<>(new LinkedHashSet<>(findings));
        sorted.sort(Comparator.comparing(Finding::severity, Comparator.comparing(CheckResult::rank)));
        findings = List.copyOf(sorted);
    }

    private static int rank(Severity severity) {
        return switch (severity) {
            case ERROR -> 0;
            case WARNING -> 1;
            case NOTE -> 2;
        };
    }

    /** Both together. */
    CheckResult plus(CheckResult other) {
        return new CheckResult(
                rows + other.rows,
                unreadable + other.unreadable,
                identities + other.identities,
                unchecked + other.unchecked,
                Stream.concat(findings.stream(), other.findings.stream()).toList());
    }

    /** How many rows there were. */
    int total() {
        return rows + unreadable;
    }

    long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
