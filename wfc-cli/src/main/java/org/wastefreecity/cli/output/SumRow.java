/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.rules.aggregation.Cells;
import org.wastefreecity.rules.aggregation.Cube;
import org.wastefreecity.rules.aggregation.Refusal;

/**
 * One sum of an aggregation, with its names, or the reason why it is refused.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param territory a division code, the id of a zone
 * @param period when
 * @param category the id of a category, or what stands for several
 * @param measure what is counted
 * @param tally what the facts come to; empty where adding is refused
 * @param refusal why it is refused
 */
public record SumRow(
        String territory,
        String period,
        String category,
        Measure measure,
        Optional<Tally> tally,
        Optional<Refusal> refusal) {

    /**
     * The sums of a cube that have facts, in the order of their levels.
     *
     * @param cube the sums
     * @return the rows
     */
    public static List<SumRow> of(Cube cube) {
        ImmutableList.Builder<SumRow> rows = ImmutableList.builder();
        cube.levels().forEach(levels -> add(cube.cells(levels.territory(), levels.period(), levels.category()), rows));
        return rows.build();
    }

    private static void add(Cells cells, ImmutableList.Builder<SumRow> rows) {
        for (int t = 0; t < cells.territories().size(); t++) {
            for (int p = 0; p < cells.periods().size(); p++) {
                for (int c = 0; c < cells.categories().size(); c++) {
                    for (int m = 0; m < cells.measures().size(); m++) {
                        int cell = cells.cell(t, p, c, m);
                        Optional<Refusal> refusal = cells.refusal(cell);
                        if (refusal.isPresent() || cells.isReported(cell)) {
                            rows.add(new SumRow(
                                    cells.territories().get(t),
                                    cells.periods().get(p),
                                    cells.categories().get(c),
                                    cells.measures().get(m),
                                    refusal.isPresent() ? Optional.empty() : Optional.of(cells.tally(cell)),
                                    refusal));
                        }
                    }
                }
            }
        }
    }
}
