/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.documents;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.programme.ProgrammeDocument;
import org.wastefreecity.model.programme.Reported;
import org.wastefreecity.model.programme.StatedSum;
import org.wastefreecity.model.wording.Wording;

/**
 * A stated whole beside the sum of its stated parts (合计核对): Baotou's 528 万千瓦 beside 448 + 80 + 3.6 = 531.6 万千瓦.
 * <p>
 * A printed figure stands for all values that would be printed so; a difference that this explains is none. Fractions are exact and
 * in the unit of the whole. This class is immutable and thread-safe.
 *
 * @param sum what is called a sum
 * @param whole the whole as printed
 * @param total the parts added up
 * @param difference the total less the whole
 * @param rounding the largest difference that printing explains
 * @param equalParts the parts that the difference equals exactly: they may have been counted twice or not at all
 * @param verdict what is to be said of it
 */
public record SumComparison(
        StatedSum sum,
        Optional<Figure> whole,
        Optional<Rational> total,
        Optional<Rational> difference,
        Optional<Rational> rounding,
        List<IndicatorCode> equalParts,
        Verdict verdict) {

    /** Copies the list and checks that no part is missing. */
    public SumComparison {
        Objects.requireNonNull(sum, "sum");
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(rounding, "rounding");
        equalParts = ImmutableList.copyOf(equalParts);
        Objects.requireNonNull(verdict, "verdict");
    }

    /**
     * Adds up the parts of a sum from the figures of its document.
     *
     * @param document the document
     * @param sum one of its sums
     * @return the comparison; not computed if a figure is absent, stands several times, is a bound, or is of another kind, place or
     *     time than the whole
     */
    public static SumComparison of(ProgrammeDocument document, StatedSum sum) {
        Optional<Reported> whole = only(document, sum.whole());
        Optional<Figure> stated = whole.flatMap(w -> w.observation().figure());
        if (stated.isEmpty()) {
            return notComputed(sum, stated);
        }
        Rational total = Rational.ZERO;
        Rational rounding = Rational.of(stated.get().halfOfLastPlace());
        List<Rational> values = new ArrayList<>();
        for (IndicatorCode code : sum.parts()) {
            Optional<Figure> figure = only(document, code)
                    .filter(p -> sameWhereAndWhen(p, whole.get()))
                    .flatMap(p -> p.observation().figure());
            if (figure.isEmpty()) {
                return notComputed(sum, stated);
            }
            Figure half = Figure.of(figure.get().halfOfLastPlace(), figure.get().unit());
            try {
                values.add(figure.get().valueIn(stated.get().unit()));
                rounding = rounding.plus(half.valueIn(stated.get().unit()));
            } catch (UnitMismatchException e) {
                return notComputed(sum, stated); // figures of different kinds have no sum
            }
            total = total.plus(values.get(values.size() - 1));
        }
        Rational difference = total.minus(Rational.of(stated.get().value()));
        List<IndicatorCode> equal = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (difference.signum() != 0 && values.get(i).abs().equals(difference.abs())) {
                equal.add(sum.parts().get(i));
            }
        }
        Verdict verdict = difference.signum() == 0
                ? Verdict.AGREES
                : difference.abs().compareTo(rounding) <= 0 ? Verdict.EXPLAINED : Verdict.UNEXPLAINED;
        return new SumComparison(
                sum, stated, Optional.of(total), Optional.of(difference), Optional.of(rounding), equal, verdict);
    }

    private static Optional<Reported> only(ProgrammeDocument document, IndicatorCode code) {
        List<Reported> all = document.reported().stream()
                .filter(r -> r.observation().subject().equals(code))
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static boolean sameWhereAndWhen(Reported a, Reported b) {
        return a.observation().territory().equals(b.observation().territory())
                && a.observation().period().equals(b.observation().period());
    }

    private static SumComparison notComputed(StatedSum sum, Optional<Figure> whole) {
        return new SumComparison(
                sum, whole, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Verdict.NOT_COMPUTED);
    }

    /** What is to be said of a stated sum. */
    public enum Verdict {
        /** The parts are the whole (相符). */
        AGREES("相符", "agrees"),
        /** They differ, and printing explains it (修约可解释). */
        EXPLAINED("修约可解释", "explained by rounding"),
        /** They differ, and printing does not explain it (不符). */
        UNEXPLAINED("不符", "not explained"),
        /** There are no figures to add up (无法核对). */
        NOT_COMPUTED("无法核对", "not computed");

        private final Wording label;

        Verdict(String zh, String en) {
            this.label = Wording.of(zh, en);
        }

        /**
         * What it is called.
         *
         * @return in both languages
         */
        public Wording label() {
            return label;
        }
    }
}
