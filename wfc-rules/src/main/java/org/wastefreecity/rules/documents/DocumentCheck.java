/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.documents;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.programme.DeclaredTotal;
import org.wastefreecity.model.programme.Organ;
import org.wastefreecity.model.programme.Passage;
import org.wastefreecity.model.programme.ProgrammeDocument;
import org.wastefreecity.model.programme.Routine;
import org.wastefreecity.model.programme.Seat;
import org.wastefreecity.model.programme.StatedSum;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.wording.Wording;

/**
 * Says what a reader of a document must know before using it (文件核对): sums that do not add up, totals without their rows, seats
 * without names, routines without a cadence, passages and targets that the copy has lost.
 * <p>
 * Everything is computed from the document; nothing is written down in it as a finding. This class is immutable and thread-safe.
 */
public final class DocumentCheck {
    private static final int PLACES = 6;

    private final ProgrammeDocument document;
    private final List<Finding> findings;

    private DocumentCheck(ProgrammeDocument document) {
        this.document = document;
        List<Finding> found = new ArrayList<>();
        document.sums().forEach(s -> sum(s, found));
        document.totals().stream().filter(t -> t.missing() > 0 && !t.more()).forEach(t -> total(t, found));
        document.organs().forEach(o -> o.seats().forEach(s -> seat(o, s, found)));
        document.routines().stream().filter(r -> r.every().isEmpty()).forEach(r -> routine(r, found));
        document.passages().stream()
                .filter(p -> p.standing() != Passage.Standing.READ)
                .forEach(p -> passage(p, found));
        document.plan().ifPresent(p -> p.targets().forEach(t -> target(t, found)));
        this.findings = List.copyOf(found);
    }

    /**
     * Checks a document.
     *
     * @param document the document
     * @return the check
     */
    public static DocumentCheck of(ProgrammeDocument document) {
        return new DocumentCheck(Objects.requireNonNull(document, "document"));
    }

    /**
     * What was found.
     *
     * @return sums first, then totals, seats, routines, passages and targets, each in the order of the document
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Every stated sum beside the sum of its parts.
     *
     * @return in the order of the document
     */
    public List<SumComparison> sums() {
        return document.sums().stream().map(s -> SumComparison.of(document, s)).toList();
    }

    private void sum(StatedSum sum, List<Finding> found) {
        SumComparison c = SumComparison.of(document, sum);
        if (c.verdict() == SumComparison.Verdict.AGREES) {
            return;
        }
        if (c.verdict() == SumComparison.Verdict.NOT_COMPUTED) {
            found.add(new Finding(
                    "stated-sum-not-computed",
                    Severity.WARNING,
                    place(sum.provenance().document(), sum.provenance().place()),
                    Wording.of("同地同期、同类单位的总数与各分项", "a whole and parts of one place, time and kind"),
                    sum.whole() + " = " + plus(sum),
                    Wording.of("补齐各分项的数值", "supply the figures of all parts")));
            return;
        }
        UnitOfMeasure unit = c.whole().orElseThrow().unit();
        boolean explained = c.verdict() == SumComparison.Verdict.EXPLAINED;
        String same = c.equalParts().stream().map(IndicatorCode::text).collect(Collectors.joining("、"));
        String which = same.isEmpty() ? "" : "，恰为分项" + same;
        String whichEn = same.isEmpty() ? "" : ", exactly the part " + same.replace("、", ", ");
        found.add(new Finding(
                explained ? "stated-sum-rounded" : "stated-sum-differs",
                explained ? Severity.NOTE : Severity.WARNING,
                place(sum.provenance().document(), sum.provenance().place()),
                Wording.of(
                        "各分项之和等于总数，印刷修约可解释的差至多" + shown(c.rounding().orElseThrow()) + " " + unit,
                        "parts that add up to the whole within the rounding of print, at most "
                                + shown(c.rounding().orElseThrow()) + " " + unit),
                c.whole().orElseThrow() + " ≠ " + plus(sum) + " = "
                        + shown(c.total().orElseThrow()) + " " + unit,
                Wording.of(
                        "差" + shown(c.difference().orElseThrow()) + " " + unit + which + "；请向发布单位核实，不改任何一个数",
                        "the difference is " + shown(c.difference().orElseThrow()) + " " + unit + whichEn
                                + "; ask the issuer, and alter no figure")));
    }

    private static String plus(StatedSum sum) {
        return sum.parts().stream().map(IndicatorCode::text).collect(Collectors.joining(" + "));
    }

    private static String shown(Rational value) {
        return value.toBigDecimal(PLACES, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void total(DeclaredTotal total, List<Finding> found) {
        found.add(new Finding(
                "rows-not-listed",
                Severity.NOTE,
                place(total.provenance().document(), total.provenance().place()),
                Wording.of(total.what().zh() + "逐项列出", total.what().en() + ", each listed"),
                total.count() + " − " + total.named().size() + " = " + total.missing(),
                Wording.of("取得载有明细的原文", "get the text that lists them")));
    }

    private static void seat(Organ organ, Seat seat, List<Finding> found) {
        seat.unnamed().stream()
                .filter(n -> n > 0 && seat.role() == Seat.Role.MEMBER)
                .forEach(n -> found.add(new Finding(
                        "members-not-named",
                        Severity.NOTE,
                        place(organ.provenance().document(), organ.provenance().place()),
                        Wording.of(
                                organ.name().zh() + "的" + seat.role().label().zh() + "逐一列名",
                                "each " + seat.role().label().en() + " of the "
                                        + organ.name().en() + ", by name of the body"),
                        n + " / " + seat.declared().orElseThrow(),
                        Wording.of("取得成员单位名单", "get the list of members"))));
    }

    private static void routine(Routine routine, List<Finding> found) {
        found.add(new Finding(
                "cadence-not-stated",
                Severity.NOTE,
                place(routine.provenance().document(), routine.provenance().place()),
                Wording.of("写明频次", "a stated cadence"),
                routine.printed(),
                Wording.of("由责任单位明确多久一次", "let the body responsible say how often")));
    }

    private static void passage(Passage passage, List<Finding> found) {
        found.add(new Finding(
                "passage-" + passage.standing().name().toLowerCase(Locale.ROOT),
                Severity.WARNING,
                place(passage.provenance().document(), passage.provenance().place()),
                Wording.of("完整可读的段落", "a paragraph that is there and can be read"),
                passage.reason().orElse(passage.about()).zh(),
                Wording.of("以原文补全", "complete it from the original")));
    }

    private static void target(Target target, List<Finding> found) {
        if (target.condition() instanceof Condition.Unreadable) {
            found.add(new Finding(
                    "target-unreadable",
                    Severity.WARNING,
                    place(target.provenance().document(), target.provenance().place()) + " " + target.indicator(),
                    Wording.of("可识别的目标", "a target that can be read"),
                    target.printed(),
                    Wording.of("以原文补全，不推测", "complete it from the original; do not guess")));
        }
    }

    private static String place(String source, String where) {
        return source + " " + where;
    }
}
