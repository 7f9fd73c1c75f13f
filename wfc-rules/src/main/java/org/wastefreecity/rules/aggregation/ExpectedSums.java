/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.coverage.CompletenessPolicy;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Release;
import org.wastefreecity.rules.coverage.Weights;

/**
 * The sums of a cube held against who should have reported (应报核对后的汇总), level by level: who is missing, and what the whole can be.
 * <p>
 * A division that owes a report and gave none has a sum without a figure, so that a county from which nothing came is in the list of
 * counties; so has a month from which nothing came, between the first and the last one that the facts speak of, in a year or span that
 * the cube has, or in a duty of ten years at most that has a first and a last day.
 * <p>
 * Held against it is every sum that is of a division, of any level, over all that lies in it. Who is missing in a zone or group, in waste
 * that is neither hazardous nor general, or beside what was reported for a place, period or category itself while others were reported
 * for what lies in it, nobody can tell: such a figure is what was seen, has no bounds, and says so. This class is immutable and thread-safe:
 * <pre>{@code
 * ExpectedSums sums = ExpectedSums.of(cube, Expectation.of(duties), Weights.UNKNOWN);
 * cube.levels().forEach(l -> sums.at(l).forEach(System.out::println));
 * }</pre>
 */
public final class ExpectedSums {
    private final Cube cube;
    private final ExpectedCells expected;

    private ExpectedSums(Cube cube, Expectation expectation, Weights weights) {
        this.cube = Objects.requireNonNull(cube, "cube");
        this.expected = ExpectedCells.of(
                cube.facts(),
                Objects.requireNonNull(expectation, "expectation"),
                Objects.requireNonNull(weights, "weights"));
    }

    /**
     * A sum.
     *
     * @param territory the code of a division, the id of a zone, or the name of a group
     * @param period when
     * @param category the id of a category, or what stands for several
     * @param measure what is counted
     * @param tally what was seen, who is missing and the bounds; empty where adding is refused
     * @param refusal why it is refused
     * @param reasons why the figure is not the whole, as far as that lies in the facts
     * @param held whether it was held against who should have reported; else nobody knows of whom its reporters are a part
     * @param late the owed reports that came after they were due (迟报), named as those that are missing are
     */
    public record Sum(
            String territory,
            String period,
            String category,
            Measure measure,
            Optional<Tally> tally,
            Optional<Refusal> refusal,
            List<Wording> reasons,
            boolean held,
            List<String> late) {
        /** Copies the lists. */
        public Sum {
            reasons = ImmutableList.copyOf(reasons);
            late = ImmutableList.copyOf(late);
        }

        /**
         * What may be shown of it.
         *
         * @param policy how complete a figure has to be
         * @return the figure, or what is left of it with the reasons; empty where adding is refused
         */
        public Optional<Release> release(CompletenessPolicy policy) {
            return tally.map(t -> held ? policy.decide(t) : policy.decideUnheld(t));
        }
    }

    /**
     * Sums of a cube.
     *
     * @param cube the sums
     * @param expectation who should report what, and when; one without duties if nobody is known to
     * @param weights what reporters weigh
     * @return them
     */
    public static ExpectedSums of(Cube cube, Expectation expectation, Weights weights) {
        return new ExpectedSums(cube, expectation, weights);
    }

    /**
     * What is wrong with the facts as the expectation sees them: reports beyond what their duties declare possible.
     *
     * @return the first 10,000 findings
     */
    public List<Finding> findings() {
        return expected.findings();
    }

    /**
     * The sums of one choice of levels that somebody reported, said to be missing, or owes.
     *
     * @param levels one of the {@link Cube#levels levels} of the cube
     * @return them, by territory, period, category and measure
     */
    public List<Sum> at(Cube.Levels levels) {
        return new SumLines(cube, expected, levels).sums();
    }

    /**
     * What one sum rests on, down to single rows, held against who should have reported.
     *
     * @param measure the measure
     * @param categories over which waste
     * @param place the code of a division; of a zone or a group it is what was reported, no more
     * @param period when
     * @return the rows that were counted, the reports that are missing with what each can add, and the bounds
     * @throws InvalidPartException if the cube has no level with such a cell
     */
    public CellBasis basis(Measure measure, CategorySelection categories, String place, ReportingPeriod period) {
        CellBasis rows = cube.basis(measure, categories, place, period);
        boolean held = expected.expectation().knows(measure.id())
                && cube.facts().schema().divisions().codeOf(place) >= 0;
        if (!held) {
            return rows;
        }
        try {
            ExpectedCells.Asked asked = new ExpectedCells.Asked(measure, categories, RegionCode.parse(place), period);
            return new OwedBasis(expected, rows)
                    .with(expected.answer(cube.find(measure, categories, place, period), asked));
        } catch (RollUpRefusedException e) {
            return rows; // which says so, too
        }
    }

    /**
     * How many duties the sums are held against, for logs.
     *
     * @return such as {@code ExpectedSums against 12 duties}
     */
    @Override
    public String toString() {
        return "ExpectedSums against " + expected.expectation().duties().size() + " duties";
    }
}
