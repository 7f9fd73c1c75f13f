/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.scorecard.Duty;
import org.wastefreecity.rules.scorecard.Line;
import org.wastefreecity.rules.scorecard.Scorecard;
import org.wastefreecity.rules.scorecard.Scorecards;
import org.wastefreecity.rules.scorecard.Summary;
import org.wastefreecity.rules.tasks.TaskReport;
import org.wastefreecity.rules.tasks.TaskStatus;
import org.wastefreecity.rules.tasks.Timing;
import org.wastefreecity.tables.SafeCsvWriter;
import org.wastefreecity.tables.TableManner;

/** Scorecards as text, CSV or JSON: a line for each unit, and, for those asked for, a line for all they answer for. */
public final class ScorecardReport {
    private final Scorecards all;
    private final List<Scorecard> cards;
    private final List<Line> unassigned;
    private final LocalDate asOf;
    private final Language language;

    /**
     * A report.
     *
     * @param all the scorecards
     * @param unit the one to show, with its lines; empty for the summary of each
     * @param judged the answers that they are of
     * @param tasks the tasks of the same day
     * @param language of names and states
     */
    public ScorecardReport(
            Scorecards all, Optional<Scorecard> unit, PlanAssessment judged, TaskReport tasks, Language language) {
        this.all = all;
        this.cards = unit.map(List::of).orElseGet(all::cards);
        this.unassigned = unit.isPresent() ? List.of() : unassigned(judged, tasks);
        this.asOf = judged.asOf();
        this.language = language;
    }

    /** What nobody answers for. */
    private static List<Line> unassigned(PlanAssessment judged, TaskReport tasks) {
        Duty nobodys = new Duty( // a line has one; that of nobody is never shown
                Responsibility.Role.RESPONSIBLE, Responsibility.Basis.LISTED, Optional.empty(), Optional.empty());
        List<Line> lines = new ArrayList<>();
        for (Assessment row : judged.rows()) {
            if (judged.plan().responsibilities(row.indicator()).isEmpty()) {
                lines.add(new Line.OfIndicator(row, Scorecards.isReported(row), nobodys));
            }
        }
        for (Assessment promise : judged.promises()) {
            if (judged.plan().responsibilities(promise.indicator()).isEmpty()) {
                lines.add(new Line.OfPromise(promise, Scorecards.isReported(promise), nobodys));
            }
        }
        for (TaskStatus status : tasks.tasks()) {
            if (status.task().responsibilities().isEmpty()) {
                lines.add(new Line.OfTask(status, nobodys));
            }
        }
        return lines;
    }

    private String word(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /**
     * Prints tables.
     *
     * @param out where to
     */
    public void printText(PrintWriter out) {
        out.println(word("截至 ", "as of ") + asOf);
        TextTable table = new TextTable(34, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6);
        table.row(
                out,
                word("责任单位", "unit"),
                word("指标", "ind."),
                word("达标", "met"),
                word("正常", "on"),
                word("滞后", "off"),
                word("未达", "missed"),
                word("逾期", "late"),
                word("未报", "unrep."),
                word("承诺", "prom."),
                word("逾期", "late"),
                word("未报", "unrep."),
                word("任务", "tasks"),
                word("拖期", "late"));
        table.rule(out);
        for (Scorecard card : cards) {
            row(table, out, card.name().in(language), card.summary());
        }
        if (cards.size() > 1) {
            table.rule(out);
            all.collectives().keySet().forEach(c -> all.collective(c).ifPresent(s -> row(table, out, c, s)));
            row(table, out, word("全市有人负责的（每项计一次）", "all somebody answers for, each once"), all.city());
            row(table, out, word("无人负责", "nobody answers for"), Summary.of(unassigned));
            if (!unassigned.isEmpty()) {
                out.println();
                out.println(word("无人负责的事项：", "Nobody answers for:"));
                lines(out, unassigned, Optional.of(word("无", "nobody")));
            }
        } else {
            cards.forEach(c -> lines(out, c.lines(), Optional.empty()));
        }
    }

    private static void row(TextTable table, PrintWriter out, String name, Summary summary) {
        table.row(
                out,
                name,
                String.valueOf(summary.indicatorCount()),
                String.valueOf(summary.count(State.MET)),
                String.valueOf(summary.count(State.ON_TRACK)),
                String.valueOf(summary.count(State.OFF_TRACK)),
                String.valueOf(summary.count(State.MISSED)),
                String.valueOf(summary.lateIndicators()),
                String.valueOf(summary.unreported()),
                String.valueOf(summary.promiseCount()),
                String.valueOf(summary.latePromises()),
                String.valueOf(summary.unreportedPromises()),
                String.valueOf(summary.taskCount()),
                String.valueOf(summary.count(Timing.LATE)));
    }

    /** Indicators, then promises of the text, then tasks, each under a heading of its own. */
    private void lines(PrintWriter out, List<Line> lines, Optional<String> nobody) {
        section(word("指标", "Indicators"), Line.OfIndicator.class, lines, nobody, out);
        section(word("文本承诺（指标表以外）", "Further promises of the text"), Line.OfPromise.class, lines, nobody, out);
        section(word("任务", "Tasks"), Line.OfTask.class, lines, nobody, out);
    }

    private void section(
            String title, Class<? extends Line> kind, List<Line> lines, Optional<String> nobody, PrintWriter out) {
        List<Line> own = lines.stream().filter(kind::isInstance).toList();
        if (own.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(10, 40, 8, 12, 12, 8);
        out.println();
        out.println(title);
        table.row(
                out,
                word("编号", "no."),
                word("事项", "what"),
                word("责任", "role"),
                word("状态", "state"),
                word("期限", "due"),
                word("填报", "report"));
        table.rule(out);
        for (Line line : own) {
            table.row(
                    out,
                    line.id(),
                    what(line).in(language),
                    nobody.orElseGet(() -> line.duty().role().label().in(language)),
                    state(line).in(language) + (line.isLate() ? word("（逾期）", " (late)") : ""),
                    line.due().map(LocalDate::toString).orElse("—"),
                    isReported(line) ? "" : word("无人填报", "nobody reported"));
        }
    }

    /** An answer, where there is one. */
    private static Optional<Assessment> answer(Line line) {
        return line instanceof Line.OfIndicator i
                ? Optional.of(i.assessment())
                : line instanceof Line.OfPromise p ? Optional.of(p.assessment()) : Optional.empty();
    }

    private static Wording what(Line line) {
        return answer(line)
                .map(a -> a.indicator().name())
                .orElseGet(() -> ((Line.OfTask) line).status().task().measure());
    }

    private static Wording state(Line line) {
        return answer(line)
                .map(a -> a.state().label())
                .orElseGet(() -> ((Line.OfTask) line).status().timing().label());
    }

    private static String code(Line line) {
        return answer(line)
                .map(a -> a.state().name())
                .orElseGet(() -> ((Line.OfTask) line).status().timing().name());
    }

    private static boolean isReported(Line line) {
        return answer(line).map(Scorecards::isReported).orElse(true);
    }

    private static String kind(Line line) {
        return line instanceof Line.OfIndicator ? "indicator" : line instanceof Line.OfPromise ? "promise" : "task";
    }

    /**
     * Prints CSV (RFC 4180): a row for each unit and what it answers for.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void printCsv(PrintWriter out) throws IOException {
        StringWriter text = new StringWriter();
        try (SafeCsvWriter csv = SafeCsvWriter.of(text, TableManner.RFC_4180)) {
            csv.write(List.of(
                    "unit",
                    "name",
                    "kind",
                    "id",
                    "what",
                    "role",
                    "basis",
                    "through",
                    "earlier",
                    "state",
                    "due",
                    "late",
                    "reported"));
            for (Scorecard card : cards) {
                for (Line line : card.lines()) {
                    csv.write(cells(
                            line,
                            List.of(card.unit(), card.name().in(language)),
                            List.of(
                                    line.duty().role().name(),
                                    line.duty().basis().name(),
                                    line.duty().through().orElse(""),
                                    line.duty().earlier().orElse(""))));
                }
            }
            for (Line line : unassigned) {
                csv.write(cells(line, List.of("", word("无人负责", "nobody")), List.of("", "", "", "")));
            }
        }
        out.print(text);
    }

    private List<String> cells(Line line, List<String> unit, List<String> duty) {
        List<String> cells = new ArrayList<>(unit);
        cells.addAll(List.of(kind(line), line.id(), what(line).in(language)));
        cells.addAll(duty);
        cells.addAll(List.of(
                code(line),
                line.due().map(LocalDate::toString).orElse(""),
                String.valueOf(line.isLate()),
                String.valueOf(isReported(line))));
        return cells;
    }

    /**
     * Prints JSON, with names in both languages.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void printJson(PrintWriter out) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode tree = mapper.createObjectNode().put("asOf", asOf.toString());
        ArrayNode units = tree.putArray("units");
        for (Scorecard card : cards) {
            ObjectNode unit = units.addObject().put("unit", card.unit());
            name(unit.putObject("name"), card.name());
            unit.put("kind", card.kind().name());
            ArrayNode lines = unit.putArray("lines");
            for (Line line : card.lines()) {
                ObjectNode node = what(line, lines);
                node.put("role", line.duty().role().name())
                        .put("basis", line.duty().basis().name());
                line.duty().through().ifPresent(t -> node.put("through", t));
                line.duty().earlier().ifPresent(e -> node.put("earlier", e));
                stand(line, node);
            }
        }
        ArrayNode nobody = tree.putArray("unassigned");
        all.unassigned().forEach(nobody::add);
        ArrayNode lines = tree.putArray("unassignedLines");
        unassigned.forEach(line -> stand(line, what(line, lines)));
        out.println(mapper.writeValueAsString(tree));
    }

    private static ObjectNode what(Line line, ArrayNode lines) {
        ObjectNode node = lines.addObject().put("kind", kind(line)).put("id", line.id());
        name(node.putObject("what"), what(line));
        return node;
    }

    private static void stand(Line line, ObjectNode node) {
        node.put("state", code(line));
        line.due().ifPresent(d -> node.put("due", d.toString()));
        node.put("late", line.isLate()).put("reported", isReported(line));
    }

    private static void name(ObjectNode node, Wording wording) {
        node.put("zh", wording.zh()).put("en", wording.en());
    }
}
