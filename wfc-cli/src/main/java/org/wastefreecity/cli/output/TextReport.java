/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.GroupAssessment;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.assessment.TrendPath;
import org.wastefreecity.model.wording.Wording.Language;

/** A report as a table for a terminal, with the reasons and counts below it. */
public final class TextReport {
    private static final int DEFAULT_WIDTH = 80;
    private static final int LEAST_WIDTH = 72;
    private static final int MOST_WIDTH = 160;
    private static final int JUDGED = 3;

    private final ReportView view;
    private final int width;
    private final boolean hasFigures;

    /**
     * A report.
     *
     * @param view what it says
     * @param width how many cells wide it may be
     */
    public TextReport(ReportView view, int width) {
        this.view = view;
        this.width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width));
        // by the baselines alone, the column would say everything twice
        this.hasFigures = view.rows().stream()
                .anyMatch(r -> !r.period().isEmpty()
                        && !r.period().equals(String.valueOf(view.plan().baseYear())));
    }

    /**
     * The width of the terminal.
     *
     * @return what the environment says in {@code COLUMNS}, else 80
     */
    public static int terminalWidth() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : DEFAULT_WIDTH;
    }

    /**
     * Prints the report.
     *
     * @param out where to
     * @param by how to group the rows
     */
    public void print(PrintWriter out, Grouping.Name by) {
        wrapped(out, view.in(view.plan().title()));
        out.println(view.plan().system().id()
                + view.in("  评估日期 ", "  as of ")
                + view.report().asOf());
        if (!hasFigures && view.isByBaselines()) {
            int year = view.plan().baseYear();
            wrapped(
                    out,
                    view.in(
                            "无填报数据：按" + year + "年公布的现状值评估，未达标者处于承诺路径起点。",
                            "No figures reported: judged by the published baselines of " + year
                                    + ", where every path starts."));
        }
        out.println();
        TextTable table = table();
        for (Grouping.Section section : view.sections(by)) {
            if (!section.title().isEmpty()) {
                wrapped(out, "■ " + section.title() + "  " + view.counts(section.rows()));
            }
            heading(table, out);
            section.rows().forEach(r -> row(table, r, out));
            out.println();
        }
        split(out);
        promises(table, out);
        groups(out);
        undecided(out);
        trends(out);
        wrapped(
                out,
                view.in(
                        "★ 必选，☆ 特色，* 原文带未说明的标记，? 所据数据存疑；单位与方向见 wfc show。",
                        "★ mandatory, ☆ local, * a mark the document leaves unexplained, ? doubtful data"));
        wrapped(
                out,
                view.in("合计 ", "Total ") + view.rows().size() + view.in(" 行：", " rows: ") + view.counts(view.rows()));
        long findings = view.report().findings().size();
        if (findings > 0) {
            out.println(view.in("数据问题 ", "Findings ") + findings + view.in(" 个，见错误输出", ", see the error output"));
        }
    }

    private void wrapped(PrintWriter out, String text) {
        TextTable.wrap(text, width).forEach(out::println);
    }

    /** Number, figures, state and progress are as wide as they need be; name and target share the rest. */
    private TextTable table() {
        int state = view.language() == Language.ZH ? 8 : 9;
        int progress = view.language() == Language.ZH ? 7 : 8;
        int rest = width - 5 - 9 - state - progress - 10 - (hasFigures ? 14 : 0);
        int target = Math.min(26, rest * 2 / 5);
        return hasFigures
                ? new TextTable(5, rest - target, 9, 12, target, state, progress)
                : new TextTable(5, rest - target, 9, target, state, progress);
    }

    private void heading(TextTable table, PrintWriter out) {
        String baseline = view.plan().baseYear() + view.in("年", "");
        print(
                table,
                out,
                List.of(
                        view.in("序号", "No"),
                        view.in("指标", "Indicator"),
                        baseline,
                        view.in("评估值", "Judged"),
                        view.in("目标", "Target"),
                        view.in("结论", "State"),
                        view.in("进度", "Progress")));
        table.rule(out);
    }

    private void row(TextTable table, ReportView.Row row, PrintWriter out) {
        String unit = " " + row.unit();
        String value = row.judged().endsWith(unit)
                ? row.judged().substring(0, row.judged().length() - unit.length())
                : row.judged();
        String judged = row.period().isEmpty() ? value : value + " (" + row.period() + ")";
        print(
                table,
                out,
                List.of(row.code(), row.name(), row.baseline(), judged, row.target(), stateText(row), row.progress()));
    }

    /** A question mark where the figures would allow another answer. */
    private static String stateText(ReportView.Row row) {
        boolean open = (row.state() == State.MET && row.certain() != Certainty.SURE)
                || (row.state() == State.MISSED && row.certain() != Certainty.IMPOSSIBLE);
        return row.stateText() + (open ? "?" : "");
    }

    private void print(TextTable table, PrintWriter out, List<String> cells) {
        List<String> shown = new ArrayList<>(cells);
        if (!hasFigures) {
            shown.remove(JUDGED);
        }
        table.row(out, shown.toArray(String[]::new));
    }

    private void split(PrintWriter out) {
        for (Assessment a : view.report().splitIndicators()) {
            wrapped(
                    out,
                    a.indicator().code() + " " + view.in(a.indicator().name()) + "："
                            + view.in("各行均达标方为达标 → ", "met when all its lines are → ")
                            + view.in(a.state().label()));
            out.println();
        }
    }

    private void promises(TextTable table, PrintWriter out) {
        if (view.promises().isEmpty()) {
            return;
        }
        wrapped(
                out,
                view.in("■ 正文中的其他承诺", "■ Further promises of the running text") + "  " + view.counts(view.promises()));
        heading(table, out);
        view.promises().forEach(r -> row(table, r, out));
        out.println();
    }

    private void groups(PrintWriter out) {
        List<GroupAssessment> groups = view.report().groups();
        if (groups.isEmpty()) {
            return;
        }
        out.println(view.in("■ 目标组", "■ Groups of targets"));
        for (GroupAssessment group : groups) {
            wrapped(
                    out,
                    view.in(group.group().name()) + view.in("：", ": ")
                            + view.in(group.reasons().get(0).text()) + " → "
                            + view.in(group.state().label()));
        }
        out.println();
    }

    /** Where the figures lead, for what is not met and not yet due; it tells, and decides nothing. */
    private void trends(PrintWriter out) {
        List<Assessment> open = view.report().rows().stream()
                .filter(a -> a.state() == State.ON_TRACK || a.state() == State.OFF_TRACK)
                .filter(a -> a.trend() instanceof TrendPath.Line)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        out.println(view.in("■ 趋势路径（仅供参考，不影响结论）", "■ Trend paths (told, not judged by)"));
        TextTable table = new TextTable(5, width - 7);
        open.forEach(a -> table.row(
                out, a.indicator().code().toString(), view.in(a.trend().words())));
        out.println();
    }

    private void undecided(PrintWriter out) {
        List<ReportView.Row> rows =
                view.rows().stream().filter(r -> r.state() == State.UNDECIDED).toList();
        if (rows.isEmpty()) {
            return;
        }
        out.println(view.in("■ 无法判定的原因", "■ Why undecided"));
        TextTable table = new TextTable(5, width - 7);
        rows.forEach(r -> table.row(out, r.code(), String.join(view.in("；", "; "), r.reasons())));
        out.println();
    }
}
