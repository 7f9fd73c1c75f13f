/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wastefreecity.model.plan.Milestone;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.documents.Schedule;
import org.wastefreecity.rules.documents.ScheduleLine;
import org.wastefreecity.rules.tasks.TaskReport;

/** Tasks as a Gantt chart of half years. What has no stated start is a mark and no bar. */
public final class GanttText {
    private static final int MOST_YEARS = 20;

    private final Schedule schedule;
    private final Optional<TaskReport> report;
    private final Language language;
    private final int firstYear;
    private final int years;

    /**
     * A chart.
     *
     * @param schedule what it shows
     * @param report how far the tasks are; empty for the dates alone
     * @param language in which language
     */
    public GanttText(Schedule schedule, Optional<TaskReport> report, Language language) {
        this.schedule = schedule;
        this.report = report;
        this.language = language;
        this.firstYear = schedule.firstDay().map(LocalDate::getYear).orElse(0);
        int last = schedule.lastDay().map(LocalDate::getYear).orElse(firstYear - 1);
        this.years = Math.min(MOST_YEARS, last - firstYear + 1);
    }

    /**
     * Prints the chart: a task, its parties, a line for each date.
     *
     * @param out where to
     */
    public void print(PrintWriter out) {
        report.ifPresent(r -> out.println(in("截至 ", "as of ") + r.asOf()));
        TextTable table = report.isPresent()
                ? new TextTable(7, 40, 26, Math.max(4, 4 * years), 26, 24)
                : new TextTable(7, 40, 26, Math.max(4, 4 * years), 26);
        row(
                table,
                out,
                in("进度", "State"),
                in("任务", "Task"),
                in("内容", "What"),
                in("责任主体", "Parties"),
                heading(),
                in("日期", "Date"));
        table.rule(out);
        int dated = 0;
        List<Task> tasks =
                schedule.lines().stream().map(ScheduleLine::task).distinct().toList();
        for (Task task : tasks) {
            List<ScheduleLine> lines =
                    schedule.lines().stream().filter(l -> l.task().equals(task)).toList();
            List<ScheduleLine> dates = new ArrayList<>();
            lines.stream()
                    .filter(l -> dates.stream().noneMatch(d -> d.milestone().equals(l.milestone())))
                    .forEach(dates::add);
            dated += dates.get(0).milestone().isPresent() ? 1 : 0;
            ScheduleLine first = dates.get(0);
            row(table, out, state(first), task.id(), in(task.measure()), parties(lines), bar(first), date(first));
            for (ScheduleLine d : dates.subList(1, dates.size())) {
                String what = "  " + d.milestone().map(m -> in(m.what())).orElse("");
                row(table, out, state(d), "", what, "", bar(d), date(d));
            }
        }
        out.println();
        out.println(in("任务 ", "Tasks ")
                + tasks.size()
                + in("，载有日期 ", ", with a date ")
                + dated
                + in(
                        "。◆ 期限（未载起始） █ 起止均载 ▶ 仅载起始；未载日期的不画",
                        ". ◆ due (no start stated)  █ start and due  ▶ start only; without a date nothing is drawn"));
    }

    /** With how far the tasks are behind the dates, where that is asked for. */
    private void row(TextTable table, PrintWriter out, String state, String... cells) {
        String[] all = Arrays.copyOf(cells, cells.length + (report.isPresent() ? 1 : 0));
        if (report.isPresent()) {
            all[cells.length] = state;
        }
        table.row(out, all);
    }

    private String state(ScheduleLine line) {
        return report.flatMap(r -> r.step(line.task(), line.milestone()))
                .map(s -> in(s.timing().label())
                        + s.done().map(d -> in("（" + d + "）", " (" + d + ")")).orElse(""))
                .orElse("");
    }

    private String heading() {
        StringBuilder heading = new StringBuilder();
        for (int y = 0; y < years; y++) {
            String year = String.format(Locale.ROOT, "%02d", (firstYear + y) % 100);
            heading.append(language == Language.ZH ? year + "年" : "'" + year + " ");
        }
        return heading.toString();
    }

    /** Two cells of two columns each for a year. */
    private String bar(ScheduleLine line) {
        if (line.start().isEmpty() && line.due().isEmpty()) {
            return "";
        }
        int from = line.start().or(line::due).map(this::cell).orElse(0);
        int to = line.due().or(line::start).map(this::cell).orElse(0);
        StringBuilder bar = new StringBuilder();
        for (int c = 0; c < 2 * years; c++) {
            boolean in = c >= from && c <= to;
            bar.append(!in ? "··" : line.due().isEmpty() ? "▶ " : line.start().isEmpty() ? "◆ " : "██");
        }
        return bar.toString();
    }

    private int cell(LocalDate day) {
        return 2 * (day.getYear() - firstYear) + (day.getMonthValue() > 6 ? 1 : 0);
    }

    private String date(ScheduleLine line) {
        Optional<Milestone> milestone = line.milestone();
        if (milestone.isPresent() && milestone.get().deadline() instanceof Deadline.Recurring r) {
            return in(r.every().label());
        }
        String start = line.start().map(LocalDate::toString).orElse("");
        String due = line.due().map(LocalDate::toString).orElse("");
        return start.isEmpty() && due.isEmpty() ? in(line.dating().label()) : start + " → " + due;
    }

    private String parties(List<ScheduleLine> lines) {
        return lines.stream()
                .filter(l -> l.responsibility().isPresent())
                .map(this::party)
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private String party(ScheduleLine line) {
        Responsibility r = line.responsibility().orElseThrow();
        String name = line.party().map(p -> in(p.name())).orElse(r.party());
        String role = r.role() == Responsibility.Role.RESPONSIBLE
                ? ""
                : "（" + in(r.role().label()) + "）";
        return name + role;
    }

    private String in(Wording wording) {
        return wording.in(language);
    }

    private String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
