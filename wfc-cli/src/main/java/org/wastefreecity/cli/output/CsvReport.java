/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.wastefreecity.model.assessment.GroupAssessment;

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
     * Prints the report.
     *
     * @param out where to
     * @param by how to group the rows; by unit, a row is repeated for each of its units
     * @throws IOException if writing fails
     */
    public void print(PrintWriter out, Grouping.Name by) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
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
            csv.writeRecord(heading);
            for (Grouping.Section section : view.sections(by)) {
                section.rows().forEach(r -> csv.writeRecord(cells(section.title(), r)));
            }
            String promises = view.in("正文中的其他承诺", "further promises");
            view.promises().forEach(r -> csv.writeRecord(cells(promises, r)));
            view.report().groups().forEach(g -> csv.writeRecord(cells(g)));
        }
        out.print(text);
    }

    private static List<String> cells(String section, ReportView.Row row) {
        return List.of(
                safe(section),
                row.code(),
                safe(row.name()),
                safe(row.unit()),
                safe(row.baseline()),
                safe(row.target()),
                safe(row.printed()),
                safe(row.judged()),
                row.period(),
                row.state() + " " + row.stateText(),
                row.certainty(),
                safe(row.progress()),
                safe(String.join(" | ", row.reasons())),
                safe(String.join("、", row.responsible())));
    }

    private List<String> cells(GroupAssessment a) {
        List<String> reasons = a.reasons().stream().map(r -> view.in(r.text())).toList();
        return List.of(
                view.in("目标组", "groups of targets"),
                safe(a.group().id()),
                safe(view.in(a.group().name())),
                "—",
                "—",
                "≥ " + a.group().atLeast() + "/" + a.group().targets().size(),
                safe(a.group().printed()),
                "—",
                "",
                a.state() + " " + view.in(a.state().label()),
                view.in(a.certainty().label()),
                "—",
                safe(String.join(" | ", reasons)),
                "");
    }

    /** A spreadsheet takes a cell that begins with one of these for a formula, unless it is a plain number. */
    static String safe(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return formula && !cell.matches("[+-]?[0-9]+(\\.[0-9]+)?") ? "'" + cell : cell;
    }
}
