/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.Requirement;

/**
 * One row of a page: its words, and what is drawn beside them.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param anchor the name links lead to, unique on the page
 * @param row the words
 * @param name the name without its mark
 * @param mark the mark, or an empty text
 * @param markMeaning what the mark means
 * @param bar the bar, if there is a way to draw
 * @param note why there is no bar, or an empty text
 * @param from what stands at the left end
 * @param to what stands at the right end
 * @param described the bar or the note in words, for those who cannot see it
 * @param source who says so, or an empty text
 * @param pieces the parts, if it has any
 * @param split the split indicator it is the first line of, if it is
 */
public record ReportLine(
        String anchor,
        ReportView.Row row,
        String name,
        String mark,
        String markMeaning,
        Optional<ProgressBar> bar,
        String note,
        String from,
        String to,
        String described,
        String source,
        List<Piece> pieces,
        Optional<Split> split) {

    /** Copies the list. */
    public ReportLine {
        pieces = List.copyOf(pieces);
    }

    /**
     * A part of a row.
     *
     * @param name what it is
     * @param judged the value judged, or a dash
     * @param state where it stands
     * @param stateText that in words
     */
    public record Piece(String name, String judged, State state, String stateText) {}

    /**
     * An indicator printed on several lines.
     *
     * @param code its code
     * @param name its name
     * @param state where it stands
     * @param stateText that in words
     */
    public record Split(String code, String name, State state, String stateText) {}

    /** Puts together what is drawn for an answer. */
    static ReportLine of(
            ReportView view, String anchor, ReportView.Row row, Assessment assessment, Optional<Split> split) {
        Optional<ProgressBar> bar = ProgressBar.of(assessment);
        boolean inParts = bar.isPresent() && !assessment.parts().isEmpty();
        String from = inParts ? "0%" : row.baseline();
        String to = inParts ? view.in("全部分项", "all parts") : row.target();
        Requirement requirement = assessment.indicator().requirement();
        String note = bar.isPresent() ? "" : note(view, row, assessment);
        return new ReportLine(
                anchor,
                row,
                row.name().substring(0, row.name().length() - requirement.mark().length()),
                requirement.mark(),
                view.in(requirement.label()),
                bar,
                note,
                from,
                to,
                described(view, row, bar, from, to, note),
                assessment.judged().flatMap(o -> o.source()).map(view::place).orElse(""),
                assessment.parts().stream()
                        .map(p -> new Piece(
                                p.subject().map(c -> c + " ").orElse("") + view.in(p.name()),
                                p.judged().map(o -> view.in(o.value().words())).orElse("—"),
                                p.state(),
                                view.in(p.state().label())))
                        .toList(),
                split);
    }

    /** What is undecided says why; else the reason is that there is no way to cover. */
    private static String note(ReportView view, ReportView.Row row, Assessment assessment) {
        Reason first = assessment.reasons().get(0);
        if (first.code() == ReasonCode.PART) {
            return view.in("分项：", "parts: ") + partCounts(view, assessment);
        }
        if (row.state() != State.UNDECIDED && !row.progressNote().isEmpty()) {
            return row.progressNote();
        }
        boolean startMissing = assessment.progress().equals(new Progress.Undefined(Progress.Why.NO_BASELINE));
        return view.in(first.text()) + (startMissing ? view.in("；", "; ") + row.progressNote() : "");
    }

    private static String partCounts(ReportView view, Assessment assessment) {
        Map<State, Long> counts = assessment.parts().stream()
                .collect(Collectors.groupingBy(
                        PartResult::state, () -> new EnumMap<>(State.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(e -> view.in(e.getKey().label()) + " " + e.getValue())
                .collect(Collectors.joining(" · "));
    }

    private static String described(
            ReportView view, ReportView.Row row, Optional<ProgressBar> bar, String from, String to, String note) {
        String comma = view.in("，", ", ");
        StringBuilder text = new StringBuilder();
        text.append(view.in("起点 ", "from ")).append(from);
        text.append(comma).append(view.in("目标 ", "to ")).append(to);
        text.append(comma).append(view.in("评估值 ", "figure judged ")).append(row.judged());
        if (bar.isEmpty()) {
            return text.append(comma).append(note).toString();
        }
        text.append(comma).append(view.in("进度 ", "share of the way ")).append(row.progress());
        bar.get()
                .expected()
                .ifPresent(e -> text.append(comma)
                        .append(view.in("承诺路径 ", "promised path "))
                        .append(e)
                        .append('%'));
        return text.toString();
    }

    /**
     * Whether the figure is a dash or an absence, and so nothing to look at.
     *
     * @return whether to mute it
     */
    public boolean isMuted() {
        return row.state() == State.UNDECIDED;
    }
}
