/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.formula.FormulaInputs;

/**
 * Facts as the inputs of formulas (公式数据源): what is asked for is added up, for all cities and years at once where several
 * are asked for, or looked up in a cube.
 * <p>
 * A sum that is refused, because facts overlap or do not combine, is not known: its tally has no figures. This class is immutable
 * and thread-safe.
 */
public final class FactInputs implements FormulaInputs {
    private final Territory territory;
    private final Source source;

    private interface Source {
        Optional<Cube.Found> find(
                Measure measure, CategorySelection categories, RegionCode division, ReportingPeriod period);
    }

    private FactInputs(Territory territory, Source source) {
        this.territory = territory;
        this.source = source;
    }

    /**
     * Inputs that add up what is asked for.
     *
     * @param facts the facts
     * @return the inputs; the second question of a kind, such as the same sum of another city or year, reads the facts for all of its
     *     kind
     */
    public static FactInputs of(FactSet facts) {
        return new FactInputs(
                facts.schema().territory(),
                (measure, categories, division, period) -> find(facts, measure, categories, division, period));
    }

    static Optional<Cube.Found> find(
            FactSet facts, Measure measure, CategorySelection categories, RegionCode division, ReportingPeriod period) {
        return facts.sums().find(measure, categories, division, period);
    }

    /**
     * Inputs that look up what was added up before.
     *
     * @param cube the sums; a question it has no cell for is the caller's mistake
     * @return the inputs
     */
    public static FactInputs of(Cube cube) {
        return new FactInputs(
                cube.facts().schema().territory(),
                (measure, categories, division, period) -> cube.find(measure, categories, division.text(), period));
    }

    @Override
    public Tally tally(Measure measure, CategorySelection categories, RegionCode division, ReportingPeriod period) {
        try {
            Optional<Cube.Found> found = source.find(measure, categories, division, period);
            return unchecked(
                    measure, found.map(f -> f.cells().tally(f.cell())).orElseGet(() -> Cube.nothing(measure.unit())));
        } catch (RollUpRefusedException e) {
            return bounded(measure, Cube.nothing(measure.unit()));
        }
    }

    /**
     * Why a sum has no figure, or one that is not the whole: facts that overlap, do not combine, contradict each other, or are known
     * to be missing.
     *
     * @param measure the measure
     * @param categories over which waste
     * @param division where
     * @param period when
     * @return the reasons, in both languages; none if there is nothing to be said
     */
    public List<Wording> reasons(
            Measure measure, CategorySelection categories, RegionCode division, ReportingPeriod period) {
        try {
            return source.find(measure, categories, division, period)
                    .map(f -> f.cells()
                            .refusal(f.cell())
                            .map(r -> List.of(r.reason()))
                            .orElseGet(() -> f.cells().reasons(f.cell())))
                    .orElse(List.of());
        } catch (RollUpRefusedException e) {
            return List.of(e.refusal().reason());
        }
    }

    /** Of whom nobody said who should have reported: that some are known to be missing says nothing of all others. */
    static Tally unchecked(Measure measure, Tally tally) {
        Tally bounded = bounded(measure, tally);
        return bounded.coverage().expected().isEmpty()
                ? bounded
                : Tally.builder()
                        .unit(bounded.unit())
                        .seen(bounded.seen())
                        .lower(bounded.lower())
                        .upper(bounded.upper())
                        .coverage(bounded.coverage())
                        .addAllDoubts(bounded.doubts())
                        .addDoubts(ObservationStatus.UNVALIDATED)
                        .build();
    }

    /** What nobody reported is not 0, but not below it either where no report can be. */
    static Tally bounded(Measure measure, Tally tally) {
        boolean open = tally.lower().isEmpty() && tally.upper().isEmpty();
        Optional<Figure> zero = Optional.of(Figure.of(BigDecimal.ZERO, measure.unit()))
                .filter(z -> open
                        && measure.possible()
                                .flatMap(Bounds::lower)
                                .map(l -> l.compareTo(z) >= 0)
                                .orElse(false));
        return zero.isEmpty()
                ? tally
                : Tally.builder()
                        .unit(tally.unit())
                        .seen(tally.seen())
                        .lower(zero)
                        .coverage(tally.coverage())
                        .addAllDoubts(tally.doubts())
                        .build();
    }

    @Override
    public List<RegionCode> divisions(RegionCode division, ReportingPeriod period) {
        return territory.below(division, period.lastDay()).stream()
                .map(Region::code)
                .toList();
    }
}
