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
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.scorecard.Line;
import org.wastefreecity.rules.scorecard.Scorecard;
import org.wastefreecity.rules.scorecard.Scorecards;
import org.wastefreecity.rules.scorecard.Summary;
import org.wastefreecity.rules.tasks.Timing;
import org.wastefreecity.tables.SafeCsvWriter;
import org.wastefreecity.tables.TableManner;

/** Scorecards as text, CSV or JSON: a line for each unit, and, for those asked for, a line for all they answer for. */
public final class ScorecardReport {
    private final Scorecards all;
    private final List<Scorecard> cards;
    private final LocalDate asOf;
    private final Language language;

    /**
     * A report.
     *
     * @param all the scorecards
     * @param unit the one to show, with its lines; empty for the summary of each
     * @param asOf the day they are of
     * @param language of names and states
     */
    public ScorecardReport(Scorecards all, Optional<Scorecard> unit, LocalDate asOf, Language language) {
        this.all = all;
        this.cards = unit.map(List::of).orElseGet(all::cards);
        this.asOf = asOf;
        this.language = language;
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
        TextTable table = new TextTable(34, 6, 6, 6, 6, 6, 6, 6, 6, 6);
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
                word("任务", "tasks"),
                word("拖期", "late"));
        table.rule(out);
        for (Scorecard card : cards) {
            row(table, out, card.name().in(language), card.summary());
        }
        if (cards.size() > 1) {
            table.rule(out);
            all.collectives().keySet().forEach(c -> all.collective(c).ifPresent(s -> row(table, out, c, s)));
            row(table, out, word("全市（每项计一次）", "all, each once"), all.city());
            all.unassigned().forEach(u -> out.println(word("无人负责：", "nobody answers for: ") + u));
        } else {
            cards.forEach(c -> lines(out, c));
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
                String.valueOf(summary.taskCount()),
                String.valueOf(summary.count(Timing.LATE)));
    }

    private void lines(PrintWriter out, Scorecard card) {
        TextTable table = new TextTable(10, 40, 8, 12, 12, 8);
        out.println();
        table.row(
                out,
                word("编号", "no."),
                word("事项", "what"),
                word("责任", "role"),
                word("状态", "state"),
                word("期限", "due"),
                word("填报", "report"));
        table.rule(out);
        for (Line line : card.lines()) {
            table.row(
                    out,
                    line.id(),
                    what(line).in(language),
                    line.duty().role().label().in(language),
                    state(line).in(language) + (line.isLate() ? word("（逾期）", " (late)") : ""),
                    line.due().map(LocalDate::toString).orElse("—"),
                    isReported(line) ? "" : word("未报", "none"));
        }
    }

    private static Wording what(Line line) {
        return line instanceof Line.OfIndicator i
                ? i.assessment().indicator().name()
                : ((Line.OfTask) line).status().task().measure();
    }

    private static Wording state(Line line) {
        return line instanceof Line.OfIndicator i
                ? i.assessment().state().label()
                : ((Line.OfTask) line).status().timing().label();
    }

    private static String code(Line line) {
        return line instanceof Line.OfIndicator i
                ? i.assessment().state().name()
                : ((Line.OfTask) line).status().timing().name();
    }

    private static boolean isReported(Line line) {
        return !(line instanceof Line.OfIndicator i) || i.reported();
    }

    private static String kind(Line line) {
        return line instanceof Line.OfIndicator ? "indicator" : "task";
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
                    List<String> cells = new ArrayList<>(List.of(
                            card.unit(),
                            card.name().in(language),
                            kind(line),
                            line.id(),
                            what(line).in(language),
                            line.duty().role().name(),
                            line.duty().basis().name(),
                            line.duty().through().orElse(""),
                            line.duty().earlier().orElse(""),
                            code(line),
                            line.due().map(LocalDate::toString).orElse(""),
                            String.valueOf(line.isLate()),
                            String.valueOf(isReported(line))));
                    csv.write(cells);
                }
            }
        }
        out.print(text);
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
                ObjectNode node = lines.addObject().put("kind", kind(line)).put("id", line.id());
                name(node.putObject("what"), what(line));
                node.put("role", line.duty().role().name())
                        .put("basis", line.duty().basis().name());
                line.duty().through().ifPresent(t -> node.put("through", t));
                line.duty().earlier().ifPresent(e -> node.put("earlier", e));
                node.put("state", code(line));
                line.due().ifPresent(d -> node.put("due", d.toString()));
                node.put("late", line.isLate()).put("reported", isReported(line));
            }
        }
        ArrayNode nobody = tree.putArray("unassigned");
        all.unassigned().forEach(nobody::add);
        out.println(mapper.writeValueAsString(tree));
    }

    private static void name(ObjectNode node, Wording wording) {
        node.put("zh", wording.zh()).put("en", wording.en());
    }
}
