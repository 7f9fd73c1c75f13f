/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.math.BigDecimal;
import java.util.Optional;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.NoteCode;

/** Finds the unit of a figure: that of the cell, else of the column, else of the name; else it is not stated. */
final class Units {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Units() {}

    static UnitOfMeasure ofLevel(
            TargetContext context, Optional<UnitOfMeasure> printed, String about, String figure, Draft draft) {
        Optional<UnitOfMeasure> column = context.unit();
        if (printed.isPresent()) {
            boolean differs = column.map(c -> !c.isComparableTo(printed.get())).orElse(false);
            if (differs && draft.subject == null) {
                draft.note(
                        NoteCode.UNIT_DIFFERS,
                        printed.get().toString(),
                        column.get().toString(),
                        Confidence.LIKELY);
            }
            return printed.get();
        }
        if (column.isPresent() && (draft.subject == null || !NameCues.isShare(about) || isPercent(column.get()))) {
            return column.get();
        }
        return assumed(context, about, figure, draft);
    }

    /** 较2020年下降10 under the unit 吨 is 10 吨; under % it is 10 %. */
    static UnitOfMeasure ofChange(
            TargetContext context, Optional<UnitOfMeasure> printed, String about, String figure, Draft draft) {
        Optional<UnitOfMeasure> column = context.unit();
        if (printed.isPresent()) {
            boolean rate = NameCues.isShare(about) && isPercent(printed.get());
            if (rate) {
                draft.note(NoteCode.UNIT_AMBIGUOUS, figure, "%、百分点", Confidence.LIKELY);
            }
            return printed.get();
        }
        return column.orElseGet(() -> assumed(context, about, figure, draft));
    }

    /** 5万 under the unit 万吨: five, or fifty thousand? */
    static boolean isScaledTwice(Token stated, TargetContext context) {
        boolean scaled = stated.value() instanceof Quantity q
                ? q.scaled() && q.unit().isEmpty()
                : stated.value() instanceof Quantity.Range r
                        && r.high().scaled()
                        && r.high().unit().isEmpty();
        return scaled
                && context.unit().map(u -> u.toString().matches("^[百千万亿].*")).orElse(false);
    }

    private static UnitOfMeasure assumed(TargetContext context, String about, String figure, Draft draft) {
        if (NameCues.isShare(about) && !context.unitUnread()) {
            draft.note(NoteCode.UNIT_ASSUMED, NameCues.bare(about), "%", Confidence.LIKELY);
            return UnitOfMeasure.PERCENT;
        }
        draft.note(NoteCode.UNIT_MISSING, figure, Confidence.LIKELY);
        return UnitOfMeasure.UNSTATED;
    }

    private static boolean isPercent(UnitOfMeasure unit) {
        return unit.equals(UnitOfMeasure.PERCENT);
    }

    /** A share of more than 100 % has probably lost its point. */
    static void checkPossible(Condition.OnFigure condition, String about, Draft draft) {
        condition.figures().stream()
                .filter(f -> isPercent(f.unit()) && NameCues.isShare(about))
                .filter(f -> f.value().signum() < 0
                        || (f.value().compareTo(HUNDRED) > 0
                                && NameCues.stated(about).isEmpty()))
                .forEach(f -> draft.note(NoteCode.VALUE_IMPOSSIBLE, f.toString(), Confidence.LIKELY));
    }
}
