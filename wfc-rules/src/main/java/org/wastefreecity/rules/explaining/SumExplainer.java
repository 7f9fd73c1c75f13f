/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.CategoryLevel;
import org.wastefreecity.rules.aggregation.CellBasis;
import org.wastefreecity.rules.aggregation.Cube;
import org.wastefreecity.rules.aggregation.ExpectedSums;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.rules.aggregation.PeriodLevel;
import org.wastefreecity.rules.aggregation.RatioOfSums;
import org.wastefreecity.rules.aggregation.RatioValue;
import org.wastefreecity.rules.aggregation.RollUp;
import org.wastefreecity.rules.aggregation.RollUpRefusedException;
import org.wastefreecity.rules.aggregation.TerritoryLevel;
import org.wastefreecity.rules.coverage.CompletenessPolicy;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Release;
import org.wastefreecity.rules.coverage.Weights;

/**
 * Opens sums (汇总数的解释): from what a measure comes to in a division down to the rows of the ledger that were counted, those that
 * correct each other, the last values of stocks, the weights of means, and the reports that are missing.
 * <pre>{@code
 * Explanation tree = SumExplainer.of(facts).explain(GENERATED, CategorySelection.ALL, "440600", ReportingPeriod.ofYear(2020));
 * tree.lines(Language.ZH).forEach(System.out::println);
 * ExplanationCheck.replay(tree);    // adds the rows up again, by itself
 * }</pre>
 * Nothing is prepared while adding up: the facts are read once more for the sum that somebody opens. Where each row stands is told
 * if the facts {@linkplain org.wastefreecity.rules.aggregation.FactSetBuilder#keepingRows keep} it. This class is immutable and
 * thread-safe.
 */
public final class SumExplainer {
    private static final int MOST_ROWS = 10_000;
    private static final UnitOfMeasure PER_MILLE = UnitOfMeasure.parse("‰");

    private final Sums sums;
    private final int most;

    private interface Sums {
        Cube cube(List<Measure> measures, List<CategorySelection> categories, String place, ReportingPeriod period);
    }

    private SumExplainer(Sums sums, int most) {
        this.sums = sums;
        this.most = most;
    }

    /**
     * An explainer of any sum over facts.
     *
     * @param facts the facts
     * @return the explainer; it adds up what it is asked for
     */
    public static SumExplainer of(FactSet facts) {
        Objects.requireNonNull(facts, "facts");
        return new SumExplainer(
                (measures, categories, place, period) -> asked(facts, measures, categories, period), MOST_ROWS);
    }

    /**
     * An explainer of the sums of a cube.
     *
     * @param cube the sums
     * @return the explainer
     */
    public static SumExplainer of(Cube cube) {
        Objects.requireNonNull(cube, "cube");
        return new SumExplainer((measures, categories, place, period) -> cube, MOST_ROWS);
    }

    /**
     * The same, which keeps the trees of sums of more rows, or of fewer. Of a sum with more rows than that, the steps below a place or a
     * reporter are put together whenever somebody opens them, and not kept: they can be walked and followed one after the other, however
     * many there are.
     *
     * @param rows of how many rows at most, 0 or more; 10,000 unless said
     * @return the explainer
     * @throws InvalidPartException if the number is below 0
     */
    public SumExplainer withMost(int rows) {
        InvalidPartException.check(rows >= 0, "SumExplainer", "rows", "0以上", "0 or more", rows);
        return new SumExplainer(sums, rows);
    }

    private static Cube asked(
            FactSet facts, List<Measure> measures, List<CategorySelection> categories, ReportingPeriod period) {
        RollUp.Builder rollUp = RollUp.builder()
                .territory(
                        TerritoryLevel.COUNTY,
                        TerritoryLevel.CITY,
                        TerritoryLevel.PROVINCE,
                        TerritoryLevel.NATION,
                        TerritoryLevel.ZONES)
                .period(new PeriodLevel.Span(period))
                .measures(measures.toArray(Measure[]::new));
        categories.forEach(c -> rollUp.category(new CategoryLevel.Selected(c)));
        return rollUp.build().on(facts);
    }

    /**
     * What a sum is made of.
     *
     * @param measure the measure
     * @param categories over which waste
     * @param place the code of a division, or the id of a zone
     * @param period when
     * @return the tree
     * @throws InvalidPartException if there is no such cell
     */
    public Explanation explain(Measure measure, CategorySelection categories, String place, ReportingPeriod period) {
        return explain(
                measure,
                place,
                period,
                CompletenessPolicy.NONE,
                () -> sums.cube(List.of(measure), List.of(categories), place, period)
                        .basis(measure, categories, place, period));
    }

    /**
     * What a sum is made of where it is known who owes what: who of them is missing, what each missing report can add, and the bounds
     * that this leaves.
     *
     * @param measure the measure
     * @param categories over which waste
     * @param place the code of a division; of a zone it is what was reported, no more
     * @param period when
     * @param expectation who should report what, and when
     * @param weights what reporters weigh
     * @param policy how complete a figure has to be to be given out; the tree of one that is not says so
     * @return the tree
     * @throws InvalidPartException if there is no such cell
     */
    public Explanation explain(
            Measure measure,
            CategorySelection categories,
            String place,
            ReportingPeriod period,
            Expectation expectation,
            Weights weights,
            CompletenessPolicy policy) {
        return explain(
                measure,
                place,
                period,
                policy,
                () -> ExpectedSums.of(
                                sums.cube(List.of(measure), List.of(categories), place, period), expectation, weights)
                        .basis(measure, categories, place, period));
    }

    private Explanation explain(
            Measure measure,
            String place,
            ReportingPeriod period,
            CompletenessPolicy policy,
            Supplier<CellBasis> looked) {
        try {
            CellBasis basis = looked.get();
            Explanation tree = new SumSteps(basis, most).tree();
            return basis.refusal().isEmpty() && policy.decide(basis.tally()) instanceof Release.Withheld withheld
                    ? tree.over(withheld.reasons().stream()
                            .map(r -> Explanation.of(StepCode.WITHHELD, r.message()))
                            .toList())
                    : tree;
        } catch (RollUpRefusedException e) {
            return Explanation.of(
                            StepCode.CELL, measure.name(), SumSteps.category("*"), place, period, SumSteps.NOT_GIVEN)
                    .over(List.of(
                            Explanation.of(StepCode.NOT_SUMMED, e.refusal().reason())));
        }
    }

    /**
     * What a rate is made of: the sums above and below the line, and the rows of each.
     *
     * @param ratio the rate
     * @param place the code of a division, or the id of a zone
     * @param period when
     * @return the tree
     * @throws InvalidPartException if there are no such cells
     */
    public Explanation explain(RatioOfSums ratio, String place, ReportingPeriod period) {
        List<RatioOfSums.Term> terms = new ArrayList<>(ratio.numerator());
        terms.addAll(ratio.denominator());
        Cube cube = sums.cube(
                terms.stream().map(RatioOfSums.Term::measure).distinct().toList(),
                terms.stream().map(RatioOfSums.Term::categories).distinct().toList(),
                place,
                period);
        RatioValue value = ratio.at(cube, place, period);
        Rational hundred = ratio.unit().isComparableTo(UnitOfMeasure.PERCENT)
                ? Rational.of(100)
                : ratio.unit().isComparableTo(PER_MILLE) ? Rational.of(1000) : Rational.ONE;
        List<Explanation> steps = new ArrayList<>();
        value.reason().ifPresent(r -> steps.add(Explanation.of(StepCode.OPEN_BECAUSE, r)));
        if (value.value().isEmpty()) {
            SumSteps.ends(value.lower(), value.upper(), ratio.unit(), steps);
        }
        steps.add(side(StepCode.NUMERATOR, ratio.numerator(), cube, place, period));
        steps.add(side(StepCode.DENOMINATOR, ratio.denominator(), cube, place, period));
        return Explanation.of(
                        StepCode.RATE,
                        place,
                        period,
                        value.value()
                                .<Object>map(v -> new ShownValue(v, ratio.unit(), v))
                                .orElse(SumSteps.NOT_GIVEN),
                        hundred,
                        ratio.unit())
                .over(steps);
    }

    private Explanation side(
            StepCode code, List<RatioOfSums.Term> terms, Cube cube, String place, ReportingPeriod period) {
        List<Explanation> steps = new ArrayList<>();
        Optional<Rational> total = Optional.of(Rational.ZERO);
        UnitOfMeasure unit = terms.get(0).measure().unit();
        for (RatioOfSums.Term term : terms) {
            CellBasis basis = cube.basis(term.measure(), term.categories(), place, period);
            Optional<Rational> known = basis.reasons().isEmpty() ? basis.value() : Optional.empty();
            total = total.flatMap(t -> known.map(v -> t.plus(v.times(term.coefficient())
                    .times(term.measure().unit().factor())
                    .dividedBy(unit.factor()))));
            steps.add(
                    new SumSteps(basis, most).tree().over(List.of(Explanation.of(StepCode.TIMES, term.coefficient()))));
        }
        Object shown = total.<Object>map(t -> new ShownValue(t, unit, t)).orElse(Wording.of("不详", "not known"));
        return Explanation.of(code, shown).over(steps);
    }
}
