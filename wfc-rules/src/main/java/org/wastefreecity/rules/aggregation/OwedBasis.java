/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.rules.coverage.Completion;
import org.wastefreecity.rules.coverage.Interval;
import org.wastefreecity.rules.coverage.RollCall;
import org.wastefreecity.rules.coverage.Slot;

/**
 * What a sum rests on where it is known who owes what.
 *
 * @param cells who owes what
 * @param rows what the sum rests on where that is not known
 */
record OwedBasis(ExpectedCells cells, CellBasis rows) {

    CellBasis with(ExpectedCells.Answer answer) {
        Optional<RollCall> call = answer.completion().map(Completion::call);
        List<CellGap> gaps = rows.gaps().stream()
                .filter(g -> call.map(c -> !cells.isKnownMissing(c, g)).orElse(true))
                .toList();
        Tally tally = answer.tally();
        Optional<CellStrays> strays = new StrayTally(rows.measure()).shown(answer.strays());
        boolean adding = answer.completion()
                .map(c -> gaps.isEmpty() && isAdding(c) && (strays.isPresent() || isBetween(tally, c.whole())))
                .orElse(false);
        return new CellBasis(
                rows.measure(),
                rows.category(),
                rows.place(),
                rows.period(),
                tally.seen().map(OwedBasis::number),
                tally,
                tally.seen().isPresent() ? Optional.empty() : rows.refusal(),
                answer.reasons(),
                call.filter(c -> rows.refusal().isPresent()
                                || !tally.seen().map(OwedBasis::number).equals(rows.value()))
                        .map(this::counted)
                        .orElse(rows.rows()),
                rows.weight(),
                rows.weights(),
                gaps,
                strays,
                answer.completion().stream()
                        .flatMap(c -> c.gaps().entrySet().stream())
                        .map(OwedBasis::owed)
                        .toList(),
                adding);
    }

    private static Rational number(Figure figure) {
        return figure.valueIn(figure.unit());
    }

    private static OwedReport owed(Map.Entry<Slot, Interval> gap) {
        Slot slot = gap.getKey();
        return new OwedReport(
                slot.reporter(),
                slot.division().text(),
                slot.category().orElse("*"),
                slot.period(),
                gap.getValue().lower(),
                gap.getValue().upper());
    }

    /** Whether the whole is what was seen and what every missing report adds by itself. */
    private boolean isAdding(Completion completion) {
        Rational seen = completion.seen().map(OwedBasis::number).orElse(Rational.ZERO);
        boolean plain = rows.measure().additivity().values().stream().allMatch(a -> a == Additivity.SUM);
        Interval added = completion.gaps().values().stream().reduce(Interval.of(seen, seen), Interval::plus);
        return (plain || completion.gaps().isEmpty()) && added.equals(completion.whole());
    }

    /** Whether nothing else has changed the bounds; they may be rounded outwards. */
    private static boolean isBetween(Tally tally, Interval whole) {
        return tally.lower().isPresent() == whole.lower().isPresent()
                && tally.upper().isPresent() == whole.upper().isPresent();
    }

    /** The rows that are in the figure: what is owed tells which of several that lie in one another counts. */
    private List<CellRow> counted(RollCall call) {
        Set<List<Object>> keys = new HashSet<>();
        call.figures()
                .forEach(r ->
                        keys.add(List.of(r.division().orElseThrow().text(), r.category(), r.period(), r.reporter())));
        return rows.rows().stream()
                .filter(r -> keys.contains(List.of(r.place(), r.category(), r.period(), r.reporter())))
                .toList();
    }
}
