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
import java.util.stream.Collectors;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.scorecard.Duty;
import org.wastefreecity.rules.scorecard.Line;
import org.wastefreecity.rules.scorecard.Scorecard;
import org.wastefreecity.rules.scorecard.Scorecards;
import org.wastefreecity.rules.tasks.TaskReport;
import org.wastefreecity.rules.tasks.TaskStatus;
import org.wastefreecity.tables.SafeCsvWriter;
import org.wastefreecity.tables.TableManner;

/** Scorecards as text, CSV or JSON: a line for each unit, and, for those asked for, a line for all they answer for. */
public final class ScorecardReport {
    private final Scorecards all;
    private final List<Scorecard> cards;
    private final List<Line> unassigned;
    private final Refusals refusals;
    private final LocalDate asOf;
    private final Language language;

    /**
     * A report.
     *
     * @param all the scorecards
     * @param unit the one to show, with its lines; empty for the summary of each
     * @param judged the answers that they are of
     * @param tasks the tasks of the same day
     * @param refusals what was reported and not used
     * @param language of names and states
     */
    public ScorecardReport(
            Scorecards all,
            Optional<Scorecard> unit,
            PlanAssessment judged,
            TaskReport tasks,
            Refusals refusals,
            Language language) {
        this.all = all;
        this.cards = unit.map(List::of).orElseGet(all::cards);
        this.unassigned = unit.isPresent() ? List.of() : unassigned(judged, tasks, refusals);
        this.refusals = refusals;
        this.asOf = judged.asOf();
        this.language = language;
    }

    /** What nobody answers for. */
    private static List<Line> unassigned(PlanAssessment judged, TaskReport tasks, Refusals refusals) {
        Duty nobodys = new Duty( // a line has one; that of nobody is never shown
                Responsibility.Role.RESPONSIBLE, Responsibility.Basis.LISTED, Optional.empty(), Optional.empty());
        List<Line> lines = new ArrayList<>();
        for (Assessment row : judged.rows()) {
            if (judged.plan().responsibilities(row.indicator()).isEmpty()) {
                lines.add(new Line.OfIndicator(row, isReported(row, refusals), nobodys));
            }
        }
        for (Assessment promise : judged.promises()) {
            if (judged.plan().responsibilities(promise.indicator()).isEmpty()) {
                lines.add(new Line.OfPromise(promise, isReported(promise, refusals), nobodys));
            }
        }
        for (TaskStatus status : tasks.tasks()) {
            if (status.task().responsibilities().isEmpty()) {
                lines.add(new Line.OfTask(status, nobodys));
            }
        }
        return lines;
    }

    private static boolean isReported(Assessment row, Refusals refusals) {
        return Scorecards.isReported(row)
                || !refusals.of(row.indicator().code()).isEmpty();
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
        new ScorecardText(all, refusals, asOf, language).print(cards, unassigned, out);
    }

    /**
     * Prints CSV (RFC 4180): a row for each unit and what it answers for.
     *
     * @param out where to
     * @param manner of the table
     * @throws IOException if writing fails
     */
    public void printCsv(PrintWriter out, TableManner manner) throws IOException {
        StringWriter text = new StringWriter();
        try (SafeCsvWriter csv = SafeCsvWriter.of(text, manner)) {
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
                    "reported",
                    "refused",
                    "last_reported"));
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
        cells.addAll(
                List.of(LineWords.kind(line), line.id(), LineWords.what(line).in(language)));
        cells.addAll(duty);
        cells.addAll(List.of(
                LineWords.code(line),
                line.due().map(LocalDate::toString).orElse(""),
                String.valueOf(line.isLate()),
                String.valueOf(LineWords.isReported(line)),
                LineWords.refusals(line, refusals).stream()
                        .map(f -> f.message().in(language))
                        .collect(Collectors.joining(word("；", "; "))),
                LineWords.lastReported(line).map(String::valueOf).orElse("")));
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
        ObjectNode node = lines.addObject().put("kind", LineWords.kind(line)).put("id", line.id());
        name(node.putObject("what"), LineWords.what(line));
        return node;
    }

    private void stand(Line line, ObjectNode node) {
        node.put("state", LineWords.code(line));
        line.due().ifPresent(d -> node.put("due", d.toString()));
        node.put("late", line.isLate()).put("reported", LineWords.isReported(line));
        LineWords.lastReported(line).ifPresent(p -> node.put("lastReported", p.toString()));
        List<Finding> why = LineWords.refusals(line, refusals);
        if (!why.isEmpty()) {
            ArrayNode refused = node.putArray("refused");
            why.forEach(f -> name(refused.addObject().put("id", f.id()), f.message()));
        }
    }

    private static void name(ObjectNode node, Wording wording) {
        node.put("zh", wording.zh()).put("en", wording.en());
    }
}
