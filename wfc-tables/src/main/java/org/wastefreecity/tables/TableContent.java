/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.List;
import java.util.Objects;
import org.wastefreecity.model.finding.Finding;

/**
 * What stood in a file (表格内容): its rows in their order, and what was wrong with the others.
 * <p>
 * This class is immutable and thread-safe, if its rows are.
 *
 * @param rows the rows that were read
 * @param findings the first findings
 * @param summary how many there were
 * @param <T> the kind of rows
 */
public record TableContent<T>(List<T> rows, List<Finding> findings, TableSummary summary) {
    /** Copies the lists. */
    public TableContent {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
        Objects.requireNonNull(summary, "summary");
    }
}
