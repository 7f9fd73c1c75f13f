/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Scale;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.scoring.ValueRange;
import org.wastefreecity.rules.ranking.Topsis;
import org.wastefreecity.rules.ranking.TopsisWorkings;

/**
 * The figures that a comparison among units rests on (比较所据数值), each in the unit in which its subject is measured.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class ComparedFigures {
    private final ScoreNode.Topsis node;

    private ComparedFigures(ScoreNode.Topsis node) {
        this.node = node;
    }

    /**
     * The figures of a comparison.
     *
     * @param node the comparison
     * @return what reads them from sheets
     */
    public static ComparedFigures of(ScoreNode.Topsis node) {
        return new ComparedFigures(Objects.requireNonNull(node, "node"));
    }

    /**
     * The figures of a unit, if each is known exactly.
     *
     * @param sheet what the unit reached
     * @return one for each criterion; empty if one of them is missing, or known between bounds only
     */
    public Optional<List<Rational>> row(ScoreSheet sheet) {
        List<Rational> row = new ArrayList<>();
        for (ScoreNode.Criterion criterion : node.criteria()) {
            Optional<Attainment> attainment = comparable(criterion, sheet);
            Optional<ValueRange> exact = attainment.flatMap(Attainment::actual).filter(ValueRange::isExact);
            if (exact.isEmpty()) {
                return Optional.empty();
            }
            row.add(exact.get().low().orElseThrow().times(factor(criterion, attainment.orElseThrow())));
        }
        return Optional.of(row);
    }

    /**
     * What is known of the figures of a unit.
     *
     * @param sheet what the unit reached
     * @return a range for each criterion
     */
    public List<ValueRange> known(ScoreSheet sheet) {
        return node.criteria().stream().map(c -> known(c, sheet)).toList();
    }

    /**
     * What the sheet of a unit says in the subjects that are compared.
     *
     * @param sheet what the unit reached
     * @return what was found, in the order of the criteria
     */
    public List<Attainment> inputs(ScoreSheet sheet) {
        return node.criteria().stream()
                .flatMap(c -> sheet.attainment(c.subject().key()).stream())
                .toList();
    }

    /**
     * Weights and distances among units whose figures are known.
     *
     * @param rows the figures of each unit, as by {@link #row}
     * @return the workings; empty if there are fewer than two units or they do not differ
     */
    public Optional<TopsisWorkings> workings(List<List<Rational>> rows) {
        return Topsis.workings(rows, lower(), weights(), node.digits());
    }

    /** Between which ends the answers lie, whatever is missing. */
    List<ScoreRange> bounds(List<ScoreSheet> sheets) {
        return Topsis.bounds(sheets.stream().map(this::known).toList(), lower(), weights(), node.digits());
    }

    private List<Boolean> lower() {
        return node.criteria().stream().map(c -> c.subject().isLowerBetter()).toList();
    }

    private List<Rational> weights() {
        return node.weighing() == ScoreNode.Topsis.Weighing.ENTROPY
                ? List.of()
                : node.criteria().stream().map(c -> Rational.of(c.weight())).toList();
    }

    private static ValueRange known(ScoreNode.Criterion criterion, ScoreSheet sheet) {
        Optional<Attainment> attainment = comparable(criterion, sheet);
        if (attainment.isEmpty()) {
            return ValueRange.ANYTHING;
        }
        Rational factor = factor(criterion, attainment.get());
        ValueRange range = attainment.get().actual().orElse(attainment.get().possible());
        return new ValueRange(
                range.low().map(v -> v.times(factor)), range.high().map(v -> v.times(factor)));
    }

    private static Optional<Attainment> comparable(ScoreNode.Criterion criterion, ScoreSheet sheet) {
        return sheet.attainment(criterion.subject().key())
                .filter(a -> Measuring.comparable(a.unit(), criterion.subject().unit()));
    }

    private static Rational factor(ScoreNode.Criterion criterion, Attainment attainment) {
        return new Measuring(Scale.ACTUAL, criterion.subject()).factor(attainment.unit());
    }
}
