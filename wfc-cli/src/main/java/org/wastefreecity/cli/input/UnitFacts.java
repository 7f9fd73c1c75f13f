/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.FactInputs;
import org.wastefreecity.rules.aggregation.FactSchema;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.rules.aggregation.FactSetBuilder;
import org.wastefreecity.rules.formula.FormulaInputs;
import org.wastefreecity.rules.formula.Question;
import org.wastefreecity.seeds.Seeds;
import org.wastefreecity.tables.Tables;
import org.wastefreecity.tables.UnreadableCsvException;

/** What one unit contributes to sums: a division by its code, or a reporter by its name. */
public final class UnitFacts {
    private final FormulaInputs inputs;
    private final Optional<RegionCode> division;

    private UnitFacts(FormulaInputs inputs, Optional<RegionCode> division) {
        this.inputs = inputs;
        this.division = division;
    }

    /**
     * The facts of a unit.
     *
     * @param unit six digits, or the name of a reporter
     * @param plan the plan, whose territory the facts lie in
     * @param files the facts
     * @param all the sums over all facts
     * @return what the unit contributes
     * @throws UnreadableInputException if no fact is of the unit
     * @throws IOException if reading fails on the way
     */
    public static UnitFacts of(String unit, Plan plan, List<Path> files, FormulaInputs all) throws IOException {
        Optional<RegionCode> division = plan.territory().regions().stream()
                .map(r -> r.code())
                .filter(c -> c.text().equals(unit))
                .findFirst();
        if (division.isPresent()) {
            return new UnitFacts(all, division);
        }
        MeasureCatalogue measures = Seeds.measures2021();
        CategoryTree categories = Seeds.categories2021();
        FactSetBuilder builder = FactSet.builder(FactSchema.of(plan.territory(), categories, measures.measures()));
        for (Path file : files) {
            try (InputStream in = FactInput.open(file)) {
                // what is wrong with rows was told when all of them were read
                Tables.facts(measures, categories).read(in, fact -> add(fact, unit, builder), finding -> {});
            } catch (UnreadableCsvException e) {
                throw UnreadableInputException.of(file.toString(), e.wording(), e);
            }
        }
        FactSet facts = builder.build();
        if (facts.size() == 0) {
            throw new UnreadableInputException(
                    Wording.of("台账中没有填报单位或地域“" + unit + "”", "no fact is of a reporter or division \"" + unit + "\""));
        }
        return new UnitFacts(FactInputs.of(facts), Optional.empty());
    }

    private static void add(Fact fact, String unit, FactSetBuilder builder) {
        if (fact.reporter().equals(unit)) {
            builder.add(fact);
        }
    }

    /**
     * What the unit contributes to a sum.
     *
     * @param sum the sum
     * @return its share; empty if it reported nothing of it
     */
    public Optional<Figure> share(Question sum) {
        return inputs.tally(sum.measure(), sum.categories(), division.orElse(sum.territory()), sum.period())
                .seen();
    }
}
