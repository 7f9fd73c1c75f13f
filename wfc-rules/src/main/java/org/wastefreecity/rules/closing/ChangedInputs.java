/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.closing;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.rules.formula.FormulaInputs;
import org.wastefreecity.rules.formula.Question;

/**
 * Sums with some of them changed (情景): laid over others, which stay as they are. Without changes every answer is the very answer of
 * the sums below.
 * <p>
 * This class is immutable and thread-safe, if the sums below are.
 */
public final class ChangedInputs implements FormulaInputs {
    private final FormulaInputs below;
    private final ImmutableMap<Question, Figure> changes;

    private ChangedInputs(FormulaInputs below, ImmutableMap<Question, Figure> changes) {
        this.below = Objects.requireNonNull(below, "below");
        this.changes = changes;
    }

    /**
     * Sums laid over others.
     *
     * @param below the sums as they are
     * @param changes what some of them would be
     * @return the sums as they would be
     * @throws UnitMismatchException if a change is in a unit that its measure does not have
     */
    public static ChangedInputs of(FormulaInputs below, Map<Question, Figure> changes) {
        changes.forEach((question, figure) -> {
            if (!figure.unit().isComparableTo(question.measure().unit())) {
                throw new UnitMismatchException(question.measure().unit(), figure.unit());
            }
        });
        return new ChangedInputs(below, ImmutableMap.copyOf(changes));
    }

    @Override
    public Tally tally(Measure measure, CategorySelection categories, RegionCode territory, ReportingPeriod period) {
        Tally tally = below.tally(measure, categories, territory, period);
        Figure change = changes.get(new Question(measure, categories, territory, period));
        if (change == null) {
            return tally;
        }
        Optional<Figure> figure = Optional.of(change.in(tally.unit()));
        return Tally.builder()
                .unit(tally.unit())
                .seen(figure)
                .lower(figure)
                .upper(figure)
                .coverage(tally.coverage())
                .addAllDoubts(tally.doubts())
                .build();
    }

    @Override
    public List<RegionCode> divisions(RegionCode territory, ReportingPeriod period) {
        return below.divisions(territory, period);
    }
}
