/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.ledger.Coverage;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.CellBasis;
import org.wastefreecity.rules.aggregation.CellGap;
import org.wastefreecity.rules.aggregation.CellRow;
import org.wastefreecity.rules.aggregation.OwedReport;

/**
 * The steps of one sum: how it combines, who reported, what is missing and what that leaves open, and then its rows in groups.
 *
 * @param basis what the sum rests on
 * @param most of how many rows all steps are kept
 */
record SumSteps(CellBasis basis, int most) {
    static final Wording NOT_GIVEN = Wording.of("无", "none");
    static final Wording UNKNOWN = Wording.of("不详", "unknown");

    static Object category(String name) {
        return name.equals("*") ? Wording.of("全部类别", "all categories") : name;
    }

    Explanation tree() {
        List<Explanation> steps = new ArrayList<>();
        Measure measure = basis.measure();
        steps.add(Explanation.of(
                StepCode.COMBINES,
                measure.along(Axis.TIME),
                measure.along(Axis.CATEGORY),
                measure.along(Axis.TERRITORY)));
        basis.weight()
                .ifPresent(w -> steps.add(Explanation.of(
                        StepCode.WEIGHED_BY,
                        w.name(),
                        w.along(Axis.TIME),
                        w.along(Axis.CATEGORY),
                        w.along(Axis.TERRITORY))));
        measure.possible().ifPresent(p -> steps.add(Explanation.of(StepCode.POSSIBLE, new ObservedValue.Bounded(p))));
        basis.refusal().ifPresent(r -> steps.add(Explanation.of(StepCode.NOT_SUMMED, r.reason())));
        coverage(steps);
        basis.reasons().forEach(r -> steps.add(Explanation.of(StepCode.OPEN_BECAUSE, r)));
        for (CellGap gap : basis.gaps()) {
            steps.add(gap(gap));
        }
        basis.strays()
                .ifPresent(s -> steps.add(
                        Explanation.of(StepCode.STRAY, s.rows(), s.missing(), shown(s.below()), shown(s.above()))));
        bounds(steps);
        boolean kept = basis.rows().size() <= most && basis.weights().size() <= most;
        Explanation step = Explanation.of(
                        StepCode.CELL,
                        measure.name(),
                        category(basis.category()),
                        basis.place(),
                        basis.period(),
                        basis.value().<Object>map(this::shown).orElse(NOT_GIVEN))
                .over(steps);
        if (basis.refusal().isPresent()) {
            Explanation rows = step.opening(() -> basis.rows().stream().map(SumSteps::row));
            return step.over(kept ? List.copyOf(rows.steps()) : rows.steps());
        }
        return step.over(new SumGroups(basis, kept).steps());
    }

    private Object shown(Rational value) {
        return new ShownValue(value, basis.measure().unit(), value);
    }

    private void coverage(List<Explanation> steps) {
        Tally tally = basis.tally();
        Coverage coverage = tally.coverage();
        if (basis.value().isEmpty() && basis.refusal().isEmpty()) {
            steps.add(Explanation.of(StepCode.NOTHING_REPORTED));
        } else if (basis.refusal().isEmpty()) {
            steps.add(Explanation.of(StepCode.ofSeen(coverage), coverage.seen()));
        }
        coverage.expected().ifPresent(e -> steps.add(Explanation.of(StepCode.EXPECTED, e)));
        if (coverage.unowed() > 0) {
            steps.add(Explanation.of(StepCode.UNOWED, coverage.unowed()));
        }
        if (coverage.excused() > 0) {
            steps.add(Explanation.of(StepCode.EXCUSED, coverage.excused()));
        }
        basis.owed().forEach(o -> steps.add(owed(o)));
        tally.doubts().forEach(d -> steps.add(Explanation.of(StepCode.DOUBTED, d)));
    }

    private Explanation owed(OwedReport report) {
        return Explanation.of(
                StepCode.OWED,
                report.reporter(),
                category(report.category()),
                report.place(),
                report.period(),
                report.least().<Object>map(this::shown).orElse(UNKNOWN),
                report.most().<Object>map(this::shown).orElse(UNKNOWN));
    }

    private static Explanation gap(CellGap gap) {
        return gap.again()
                .map(again -> Explanation.of(
                        StepCode.MAYBE_AGAIN,
                        gap.reporter(),
                        gap.category(),
                        gap.place(),
                        gap.period(),
                        new ObservedValue.Measured(again)))
                .orElseGet(() -> Explanation.of(
                        StepCode.UNREPORTED, gap.reporter(), gap.category(), gap.place(), gap.period(), gap.status()));
    }

    /** What the whole can be, where that is not what was seen. */
    private void bounds(List<Explanation> steps) {
        Tally tally = basis.tally();
        boolean known = tally.value().isPresent();
        boolean nothing = basis.value().isEmpty()
                && basis.gaps().isEmpty()
                && tally.coverage().expected().isEmpty()
                && basis.strays().isEmpty();
        if (!basis.adding()) {
            steps.add(Explanation.of(StepCode.BOUNDS_TOGETHER));
        }
        if (!known && !nothing && basis.refusal().isEmpty()) {
            UnitOfMeasure unit = basis.measure().unit();
            ends(tally.lower().map(f -> f.valueIn(unit)), tally.upper().map(f -> f.valueIn(unit)), unit, steps);
        }
    }

    static void ends(Optional<Rational> lower, Optional<Rational> upper, UnitOfMeasure unit, List<Explanation> steps) {
        lower.ifPresent(l -> steps.add(Explanation.of(StepCode.NOT_BELOW, new ShownValue(l, unit, l))));
        upper.ifPresent(u -> steps.add(Explanation.of(StepCode.NOT_ABOVE, new ShownValue(u, unit, u))));
        if (lower.isEmpty() && upper.isEmpty()) {
            steps.add(Explanation.of(StepCode.NO_BOUND));
        }
    }

    static Explanation row(CellRow row) {
        Explanation step = Explanation.of(
                StepCode.LEDGER_ROW,
                new ObservedValue.Measured(row.value()),
                category(row.category()),
                row.place(),
                row.period(),
                row.reporter(),
                row.status());
        return row.row().isEmpty() ? step : step.over(List.of(Explanation.of(StepCode.STANDS_IN, place(row.row()))));
    }

    /** Rows and lines as people number them. */
    private static Wording place(String row) {
        return Wording.of(row.replaceFirst(": line ([0-9]+)$", "，第$1行").replaceFirst("^row ([0-9]+)$", "第$1行"), row);
    }

    // ---- flows: rows add up, by place where there is more than one
}
