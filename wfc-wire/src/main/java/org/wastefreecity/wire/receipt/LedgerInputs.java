/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.receipt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.receipt.Digest;
import org.wastefreecity.model.receipt.Ingredient;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.rules.computing.ComputedIndicator;
import org.wastefreecity.rules.coverage.CompletenessPolicy;
import org.wastefreecity.rules.coverage.Duty;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Weights;
import org.wastefreecity.wire.WireWriter;
import org.wastefreecity.wire.canonical.CanonicalForm;
import org.wastefreecity.wire.shape.CoverageShapes;
import org.wastefreecity.wire.shape.LedgerShapes;
import org.wastefreecity.wire.shape.ValueShapes;

/**
 * What computed figures are made of (台账依据): facts, the catalogues they speak in, who should have reported, how complete a sum must be.
 * <p>
 * The facts themselves are not kept, only their digest: there may be millions. Who verifies a receipt computes the figures again from the
 * facts and gives both here. Immutable and thread-safe.
 */
public final class LedgerInputs {
    private final Digest facts;
    private final MeasureCatalogue measures;
    private final CategoryTree categories;
    private final Expectation expectation;
    private final Weights weights;
    private final CompletenessPolicy policy;
    private final List<ComputedIndicator> computed;

    private LedgerInputs(
            Digest facts,
            MeasureCatalogue measures,
            CategoryTree categories,
            Expectation expectation,
            Weights weights,
            CompletenessPolicy policy,
            Collection<ComputedIndicator> computed) {
        this.facts = Objects.requireNonNull(facts, "facts");
        this.measures = Objects.requireNonNull(measures, "measures");
        this.categories = Objects.requireNonNull(categories, "categories");
        this.expectation = Objects.requireNonNull(expectation, "expectation");
        this.weights = Objects.requireNonNull(weights, "weights");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.computed = List.copyOf(computed);
    }

    /**
     * Facts, with nobody expected to report and every sum used.
     *
     * @param facts the digest of the rows, by {@link RowsDigest}
     * @param measures the catalogue that formulas and facts speak in
     * @param categories the categories of waste
     * @param computed what the formulas of the plan came to on these facts
     * @return the inputs
     */
    public static LedgerInputs of(
            Digest facts, MeasureCatalogue measures, CategoryTree categories, Collection<ComputedIndicator> computed) {
        return new LedgerInputs(
                facts,
                measures,
                categories,
                Expectation.of(List.of()),
                Weights.UNKNOWN,
                CompletenessPolicy.NONE,
                computed);
    }

    /**
     * The same with duties to report.
     *
     * @param duties who should have reported
     * @param weighed what they weigh
     * @return a copy
     */
    public LedgerInputs withExpectation(Expectation duties, Weights weighed) {
        return new LedgerInputs(facts, measures, categories, duties, weighed, policy, computed);
    }

    /**
     * The same with a threshold of completeness.
     *
     * @param completeness how complete a sum had to be for its figure to be used
     * @return a copy
     */
    public LedgerInputs withPolicy(CompletenessPolicy completeness) {
        return new LedgerInputs(facts, measures, categories, expectation, weights, completeness, computed);
    }

    CompletenessPolicy policy() {
        return policy;
    }

    List<ComputedIndicator> computed() {
        return computed;
    }

    List<Ingredient> definitions() {
        return List.of(
                Canonical.ingredient(
                        "measures " + measures.id(),
                        LedgerShapes.MEASURES_FORMAT,
                        LedgerShapes.MEASURE_CATALOGUE,
                        measures),
                Canonical.ingredient(
                        "categories", ValueShapes.CATEGORIES_FORMAT, ValueShapes.CATEGORY_TREE, categories));
    }

    Ingredient facts() {
        return new Ingredient("facts", "wfc-rows/1 of fact cells", facts);
    }

    List<Ingredient> policies() {
        List<Ingredient> policies = new ArrayList<>();
        policies.add(
                Canonical.ingredient("completeness", "CompletenessPolicy", CoverageShapes.COMPLETENESS_POLICY, policy));
        RowsDigest duties = RowsDigest.create();
        expectation.duties().forEach(d -> duties.add(CanonicalForm.of(LedgerInputs::write, d)));
        policies.add(new Ingredient("expectation", "wfc-rows/1 of Duty", duties.digest()));
        policies.add(Canonical.ingredient("weights", "Weights", LedgerInputs::write, weights));
        return policies;
    }

    private static void write(Duty duty, WireWriter out) {
        out.beginObject();
        text("reporter", duty.reporter(), out);
        text("division", duty.division().text(), out);
        text("measure", duty.measure(), out);
        duty.category().ifPresent(c -> text("category", c, out));
        text("every", duty.every().name(), out);
        duty.validity().from().ifPresent(d -> text("from", d.toString(), out));
        duty.validity().until().ifPresent(d -> text("until", d.toString(), out));
        out.name("dueAfterDays");
        out.number(duty.dueAfterDays());
        duty.possible().ifPresent(b -> {
            out.name("possible");
            ValueShapes.BOUNDS.write(b, out);
        });
        out.endObject();
    }

    private static void write(Weights weights, WireWriter out) {
        out.beginObject();
        new TreeMap<>(weights.figures()).forEach((reporter, figure) -> {
            out.name(reporter);
            ValueShapes.FIGURE.write(figure, out);
        });
        out.endObject();
    }

    private static void text(String name, String value, WireWriter out) {
        out.name(name);
        out.string(value);
    }
}
