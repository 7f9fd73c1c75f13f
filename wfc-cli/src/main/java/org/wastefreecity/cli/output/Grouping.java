/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.util.List;

/** Rows under headings: in the order of the table, by group, or by responsible unit. */
public final class Grouping {
    private Grouping() {}

    /** The groupings as they are written on the command line. */
    public enum Name {
        /** One after the other. */
        indicator,
        /** By responsible unit; a row stands under each of its units. */
        unit,
        /** By second-level group. */
        group
    }

    /**
     * Rows under one heading.
     *
     * @param title the heading; empty if there is only one section
     * @param rows its rows
     */
    public record Section(String title, List<ReportView.Row> rows) {
        /** Copies the rows. */
        public Section {
            rows = List.copyOf(rows);
        }
    }
}
