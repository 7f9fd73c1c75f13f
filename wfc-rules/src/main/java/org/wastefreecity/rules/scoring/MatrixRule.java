/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Scale;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.Span;
import org.wastefreecity.model.scoring.Subject;
import org.wastefreecity.model.scoring.ValueRange;

/**
 * The points of a table of two attainments.
 *
 * @param item the item
 * @param matrix its table
 */
record MatrixRule(ScoreNode.Item item, ScoreRule.Matrix matrix) {

    ScoreRange all() {
        return over(
                new Measuring.Reach(Extended.LOWEST, Extended.HIGHEST, false),
                new Measuring.Reach(Extended.LOWEST, Extended.HIGHEST, false));
    }

    ScoreRange points(Attainment row, Attainment column) {
        return over(
                reach(matrix.rowScale(), item.subject(), row), reach(matrix.columnScale(), matrix.column(), column));
    }

    private static Measuring.Reach reach(Scale scale, Subject subject, Attainment attainment) {
        ValueRange range = attainment.actual().orElse(attainment.possible());
        return new Measuring(scale, subject).reach(range, attainment);
    }

    /** The two are independent: every cell that both can reach is possible. */
    private ScoreRange over(Measuring.Reach row, Measuring.Reach column) {
        Optional<Rational> least = Optional.empty();
        Optional<Rational> most = Optional.empty();
        for (int r = 0; r < matrix.rows().size(); r++) {
            for (int c = 0; c < matrix.columns().size(); c++) {
                if (meets(matrix.rows(), r, row) && meets(matrix.columns(), c, column)) {
                    Rational points = Rational.of(matrix.points().get(r).get(c));
                    least = least.filter(l -> l.compareTo(points) <= 0).or(() -> Optional.of(points));
                    most = most.filter(m -> m.compareTo(points) >= 0).or(() -> Optional.of(points));
                }
            }
        }
        boolean independent = !item.subject().key().equals(matrix.column().key());
        return new ScoreRange(
                least.orElseThrow(), most.orElseThrow(), row.attained() && column.attained() && independent);
    }

    private static boolean meets(List<Span> spans, int index, Measuring.Reach reach) {
        return Shape.meets(spans.get(index), reach.low(), reach.high());
    }
}
