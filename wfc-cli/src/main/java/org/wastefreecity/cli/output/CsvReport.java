/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.wastefreecity.model.assessment.GroupAssessment;
import org.wastefreecity.tables.SafeCsvWriter;
import org.wastefreecity.tables.TableManner;

/** A report as CSV (RFC 4180) for spreadsheets; no cell is ever a formula. */
public final class CsvReport {
    private final ReportView view;

    /**
     * A report.
     *
     * @param view what it says
     */
    public CsvReport(ReportView view) {
        this.view = view;
    }

    /**
     * Prints the report in the manner of RFC 4180.
     *
     * @param out where to
     * @param by how to group the rows
     * @throws IOException if writing fails
     */
    public void print(PrintWriter out, Grouping.Name by) throws IOException {
        print(out, by, TableManner.RFC_4180);
    }

    /**
     * Prints the report.
     *
     * @param out where to
     * @param by how to group the rows; by unit, a row is repeated for each of its units
     * @param manner whether it begins with a byte order mark
     * @throws IOException if writing fails
     */
    public void print(PrintWriter out, Grouping.Name by, TableManner manner) throws IOException {
        StringWriter text = new StringWriter();
        try (SafeCsvWriter csv = SafeCsvWriter.of(text, manner)) {
            List<String> heading = new ArrayList<>(List.of(
                    "section",
                    "indicator",
                    "name",
                    "unit",
                    "baseline",
                    "target",
                    "printed_target",
                    "judged",
                    "period",
                    "state",
                    "certainty",
                    "progress",
                    "reasons",
                    "responsible"));
            csv.write(heading);
            for (Grouping.Section section : view.sections(by)) {
                for (ReportView.Row row : section.rows()) {
                    csv.write(cells(section.title(), row));
                }
            }
            String promises = view.in("正文中的其他承诺", "further promises");
            for (ReportView.Row row : view.promises()) {
                csv.write(cells(promises, row));
            }
            for (GroupAssessment group : view.report().groups()) {
                csv.write(cells(group));
            }
        }
        out.print(text);
    }

    private List<String> cells(String section, ReportView.Row row) {
        return List.of(
                section,
                row.code(),
                row.name(),
                row.unit(),
                row.baseline(),
                row.target(),
                row.printed(),
                row.judged(),
                row.period(),
                row.state() + " " + row.stateText(),
                row.certainty(),
                row.progress(),
                String.join(view.in("；", "; "), row.reasons()),
                String.join(view.in("、", "; "), row.responsible()));
    }

    private List<String> cells(GroupAssessment a) {
        List<String> reasons = a.reasons().stream().map(r -> view.in(r.text())).toList();
        return List.of(
                view.in("目标组", "groups of targets"),
                a.group().id(),
                view.in(a.group().name()),
                "—",
                "—",
                "≥ " + a.group().atLeast() + "/" + a.group().targets().size(),
                a.group().printed(),
                "—",
                "",
                a.state() + " " + view.in(a.state().label()),
                view.in(a.certainty().label()),
                "—",
                String.join(view.in("；", "; "), reasons),
                "");
    }
}
