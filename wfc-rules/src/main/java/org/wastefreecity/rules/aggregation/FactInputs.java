/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.List;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.rules.formula.FormulaInputs;

/**
 * Facts as the inputs of formulas (公式数据源): each question is added up when it is asked, or looked up in a cube.
 * <p>
 * A sum that is refused, because facts overlap or do not combine, is not known: its tally has no figures. This class is immutable
 * and thread-safe.
 */
public final class FactInputs implements FormulaInputs {
    private final Territory territory;
    private final Source source;

    private interface Source {
        Tally tally(Measure measure, CategorySelection categories, RegionCode division, ReportingPeriod period);
    }

    private FactInputs(Territory territory, Source source) {
        this.territory = territory;
        this.source = source;
    }

    /**
     * Inputs that add up what is asked for.
     *
     * @param facts the facts
     * @return the inputs; each question reads the facts once
     */
    public static FactInputs of(FactSet facts) {
        return new FactInputs(
                facts.schema().territory(),
                (measure, categories, division, period) -> RollUp.builder()
                        .territory(division)
                        .period(period)
                        .category(categories)
                        .measures(measure)
                        .build()
                        .on(facts)
                        .tally(measure, categories, division, period));
    }

    /**
     * Inputs that look up what was added up before.
     *
     * @param cube the sums; a question it has no cell for is the caller's mistake
     * @return the inputs
     */
    public static FactInputs of(Cube cube) {
        return new FactInputs(cube.facts().schema().territory(), cube::tally);
    }

    @Override
    public Tally tally(Measure measure, CategorySelection categories, RegionCode division, ReportingPeriod period) {
        try {
            return source.tally(measure, categories, division, period);
        } catch (RollUpRefusedException e) {
            return Cube.nothing(measure.unit());
        }
    }

    @Override
    public List<RegionCode> divisions(RegionCode division, ReportingPeriod period) {
        return territory.below(division, period.lastDay()).stream()
                .map(Region::code)
                .toList();
    }
}
