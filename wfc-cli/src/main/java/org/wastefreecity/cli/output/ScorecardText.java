/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.scorecard.Line;
import org.wastefreecity.rules.scorecard.Scorecard;
import org.wastefreecity.rules.scorecard.Scorecards;
import org.wastefreecity.rules.scorecard.Summary;
import org.wastefreecity.rules.tasks.Timing;

/** Scorecards as tables for a terminal. */
final class ScorecardText {
    private final Scorecards all;
    private final Refusals refusals;
    private final LocalDate asOf;
    private final Language language;

    ScorecardText(Scorecards all, Refusals refusals, LocalDate asOf, Language language) {
        this.all = all;
        this.refusals = refusals;
        this.asOf = asOf;
        this.language = language;
    }

    private String word(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /** Prints a line for each unit, and what the only one, or nobody, answers for. */
    void print(List<Scorecard> cards, List<Line> unassigned, PrintWriter out) {
        out.println(word("截至 ", "as of ") + asOf);
        TextTable table = new TextTable(34, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6);
        table.row(
                out,
                word("责任单位", "unit"),
                word("指标", "ind."),
                word("达标", "met"),
                word("正常", "on"),
                word("滞后", "off"),
                word("未达", "missed"),
                word("未定", "undec."),
                word("逾期", "late"),
                word("未报", "unrep."),
                word("承诺", "prom."),
                word("逾期", "late"),
                word("未报", "unrep."),
                word("任务", "tasks"),
                word("拖期", "late"),
                word("未报", "unrep."));
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
        refused(
                Stream.concat(cards.stream().flatMap(c -> c.lines().stream()), unassigned.stream())
                        .toList(),
                out);
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
                String.valueOf(summary.count(State.UNDECIDED)),
                String.valueOf(summary.lateIndicators()),
                String.valueOf(summary.unreported()),
                String.valueOf(summary.promiseCount()),
                String.valueOf(summary.latePromises()),
                String.valueOf(summary.unreportedPromises()),
                String.valueOf(summary.taskCount()),
                String.valueOf(summary.count(Timing.LATE)),
                String.valueOf(summary.count(Timing.NOT_KNOWN)));
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
        TextTable table = new TextTable(10, 40, 11, 12, 12, 15);
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
                    LineWords.what(line).in(language),
                    nobody.orElseGet(() -> line.duty().role().label().in(language)),
                    LineWords.state(line).in(language),
                    line.due().map(LocalDate::toString).orElse("—"),
                    LineWords.reports(line, refusals).map(w -> w.in(language)).orElse(""));
        }
    }

    /** Below the tables: why reports on these lines were not used. */
    private void refused(List<Line> lines, PrintWriter out) {
        List<String> told = lines.stream()
                .flatMap(line -> LineWords.refusals(line, refusals).stream().map(f -> told(line, f)))
                .distinct()
                .toList();
        if (!told.isEmpty()) {
            out.println();
            out.println(word("填报但未采用：", "Reported, but refused:"));
            told.forEach(out::println);
        }
    }

    private String told(Line line, Finding why) {
        return "  " + line.id() + word("：", ": ") + why.message().in(language);
    }
}
