/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.closing;

import java.math.BigDecimal;
import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.formula.Question;

/**
 * How far one sum is from reaching the target of the figure that is computed from it (分项差距), all others as they are.
 *
 * @param question what is added up
 * @param gap the smallest change of the sum
 */
public record InputGap(Question question, Gap gap) {
    /** Checks that no part is missing. */
    public InputGap {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(gap, "gap");
    }

    /**
     * What one unit or territory would have to change alone, if all others stay as they are.
     *
     * @param share what it contributes to the sum now
     * @return the smallest change of its share; impossible if it would have to fall below nothing
     * @throws InvalidPartException if the share is of another kind than the sum
     */
    public Gap alone(Figure share) {
        if (!(gap instanceof Gap.Change change)) {
            return gap;
        }
        InvalidPartException.check(
                share.unit().isComparableTo(change.from().unit()),
                "InputGap",
                "share",
                "以" + change.from().unit() + "计",
                "in " + change.from().unit(),
                share);
        Figure own = share.in(change.from().unit());
        BigDecimal then =
                own.value().add(change.to().value().subtract(change.from().value()));
        return then.signum() < 0
                ? new Gap.Impossible(Wording.of(
                        "即使减至0，仍差" + missing(then, own), "even at 0 it falls short by " + missing(then, own)))
                : new Gap.Change(own, Figure.of(then, own.unit()));
    }

    private static String missing(BigDecimal then, Figure own) {
        return new ShownValue(Rational.of(then.negate()), own.unit(), Rational.ZERO).toString();
    }
}
