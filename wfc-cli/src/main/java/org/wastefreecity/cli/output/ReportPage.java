/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorGroup;
import org.wastefreecity.model.source.SourceDocument;

/**
 * A report in the order of a page: chapters by group, then units, then promises.
 * <p>
 * The template only walks through it; whatever has to be found out is found out here. This class is immutable and thread-safe.
 */
public final class ReportPage {
    private final ReportView view;
    private final List<ReportLine> lines;
    private final List<ReportLine> promises;
    private final Map<String, ReportLine> byCode;

    private ReportPage(ReportView view) {
        this.view = view;
        this.lines = lines(view.rows(), view.report().rows(), "row-");
        this.promises = lines(view.promises(), view.report().promises(), "promise-");
        this.byCode = lines.stream().collect(Collectors.toMap(l -> l.row().code(), Function.identity()));
    }

    /**
     * A page.
     *
     * @param view what it says
     * @return the page
     */
    public static ReportPage of(ReportView view) {
        return new ReportPage(view);
    }

    /**
     * How many rows are in one state.
     *
     * @param state the state
     * @param label that in words
     * @param count how many
     */
    public record Count(State state, String label, long count) {}

    /**
     * A first-level group (一级指标).
     *
     * @param id its number
     * @param name its name
     * @param lines all its rows
     * @param parts its second-level groups
     */
    public record Chapter(String id, String name, List<ReportLine> lines, List<Part> parts) {
        /** Copies the lists. */
        public Chapter {
            lines = List.copyOf(lines);
            parts = List.copyOf(parts);
        }
    }

    /**
     * A second-level group (二级指标), or a responsible unit (责任单位).
     *
     * @param id its number; empty for a unit
     * @param name its name
     * @param lines its rows
     */
    public record Part(String id, String name, List<ReportLine> lines) {
        /** Copies the rows. */
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A finding in words.
     *
     * @param severity how much it matters
     * @param label that in words
     * @param id the rule that speaks
     * @param message what it says
     */
    public record Remark(Severity severity, String label, String id, String message) {}

    /**
     * A document the plan was taken from.
     *
     * @param title its title
     * @param standing whether it binds, in words
     * @param binding whether it is in force
     * @param note what a reader must know, or an empty text
     */
    public record Source(String title, String standing, boolean binding, String note) {}

    /**
     * One of two texts, by the language of the page.
     *
     * @param zh the Chinese one
     * @param en the English one
     * @return the one that fits
     */
    public String in(String zh, String en) {
        return view.in(zh, en);
    }

    /**
     * What the page says.
     *
     * @return the view
     */
    public ReportView view() {
        return view;
    }

    /**
     * The rows.
     *
     * @return in the order printed
     */
    public List<ReportLine> lines() {
        return lines;
    }

    /**
     * The further promises.
     *
     * @return in the order of the plan
     */
    public List<ReportLine> promises() {
        return promises;
    }

    /**
     * The rows by group; a group without rows is left out.
     *
     * @return the first-level groups
     */
    public List<Chapter> chapters() {
        List<IndicatorGroup> groups = view.plan().system().groups();
        List<Chapter> chapters = new ArrayList<>();
        for (IndicatorGroup first : groups) {
            if (first.parent().isPresent()) {
                continue;
            }
            List<Part> parts = groups.stream()
                    .filter(g -> g.equals(first) || g.parent().equals(Optional.of(first.id())))
                    .map(g -> new Part(g.id(), view.in(g.name()), inGroup(g.id())))
                    .filter(p -> !p.lines().isEmpty())
                    .toList();
            if (!parts.isEmpty()) {
                chapters.add(new Chapter(
                        first.id(),
                        view.in(first.name()),
                        parts.stream().flatMap(p -> p.lines().stream()).toList(),
                        parts));
            }
        }
        return chapters;
    }

    private List<ReportLine> inGroup(String id) {
        return lines.stream().filter(l -> l.row().group().equals(id)).toList();
    }

    /**
     * The rows by responsible unit.
     *
     * @return the units; a row stands under each of its units
     */
    public List<Part> units() {
        return view.sections(Grouping.Name.unit).stream()
                .map(s -> new Part(
                        "",
                        s.title(),
                        s.rows().stream().map(r -> byCode.get(r.code())).toList()))
                .toList();
    }

    /**
     * How many of some rows are in which state.
     *
     * @param some the rows
     * @param all whether to name states without rows too
     * @return a count for every state
     */
    public List<Count> counts(List<ReportLine> some, boolean all) {
        return Arrays.stream(State.values())
                .map(s -> new Count(
                        s,
                        view.in(s.label()),
                        some.stream().filter(l -> l.row().state() == s).count()))
                .filter(c -> all || c.count() > 0)
                .toList();
    }

    /**
     * The counts as one sentence.
     *
     * @param some the rows
     * @return such as 已达标 12 · 进度正常 20
     */
    public String countsText(List<ReportLine> some) {
        return view.counts(some.stream().map(ReportLine::row).toList());
    }

    /**
     * Whether nothing was reported that could be judged, so that every answer rests on the base year.
     *
     * @return whether all figures judged are those of the plan
     */
    public boolean isBaselineOnly() {
        return view.isByBaselines() && view.report().rows().stream().allMatch(ReportPage::isByBaseline);
    }

    private static boolean isByBaseline(Assessment assessment) {
        return assessment.parts().stream().allMatch(p -> p.judged().isEmpty())
                && assessment
                        .judged()
                        .map(o -> assessment
                                .baseline()
                                .map(b -> b.observation().equals(o))
                                .orElse(false))
                        .orElse(true);
    }

    /**
     * The documents of the plan.
     *
     * @return in the order of the plan
     */
    public List<Source> sources() {
        return view.plan().sources().stream()
                .map(s -> new Source(
                        view.in(s.title()),
                        standing(s.standing()),
                        s.standing() == SourceDocument.Standing.ISSUED,
                        s.note().map(view::in).orElse("")))
                .toList();
    }

    private String standing(SourceDocument.Standing standing) {
        return switch (standing) {
            case CONSULTATION_DRAFT -> in("征求意见稿", "Draft for comment");
            case ISSUED -> in("正式印发", "In force");
            case SECONDARY -> in("转述", "Second hand");
        };
    }

    /**
     * What was wrong with the data.
     *
     * @return the findings, the gravest first
     */
    public List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            view.report().findings().stream()
                    .filter(f -> f.severity() == severity)
                    .forEach(f -> remarks.add(remark(f)));
        }
        return remarks;
    }

    private Remark remark(Finding finding) {
        String label = switch (finding.severity()) {
            case ERROR -> in("错误", "Error");
            case WARNING -> in("警告", "Warning");
            case NOTE -> in("提示", "Note");
        };
        return new Remark(finding.severity(), label, finding.id(), view.in(finding.message()));
    }

    private List<ReportLine> lines(List<ReportView.Row> rows, List<Assessment> answers, String prefix) {
        List<ReportLine> lines = new ArrayList<>();
        List<String> announced = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ReportView.Row row = rows.get(i);
            Optional<ReportLine.Split> split =
                    split(answers.get(i).indicator()).filter(s -> !announced.contains(s.code()));
            split.ifPresent(s -> announced.add(s.code()));
            // a promise may repeat a row, and two promises one code: only its place names it
            String anchor = prefix + (prefix.equals("row-") ? row.code() : String.valueOf(i + 1));
            lines.add(ReportLine.of(view, anchor, row, answers.get(i), split));
        }
        return List.copyOf(lines);
    }

    private Optional<ReportLine.Split> split(Indicator line) {
        return line.code()
                .parent()
                .flatMap(parent -> view.report().splitIndicators().stream()
                        .filter(a -> a.indicator().code().equals(parent))
                        .map(a -> new ReportLine.Split(
                                parent.toString(),
                                view.in(a.indicator().name()),
                                a.state(),
                                view.in(a.state().label())))
                        .findFirst());
    }
}
