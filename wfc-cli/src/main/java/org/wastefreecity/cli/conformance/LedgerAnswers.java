/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.rules.aggregation.CategoryLevel;
import org.wastefreecity.rules.aggregation.Cube;
import org.wastefreecity.rules.aggregation.FactInputs;
import org.wastefreecity.rules.aggregation.FactSchema;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.rules.aggregation.FactSetBuilder;
import org.wastefreecity.rules.aggregation.PeriodLevel;
import org.wastefreecity.rules.aggregation.RatioOfSums;
import org.wastefreecity.rules.aggregation.RatioValue;
import org.wastefreecity.rules.aggregation.RollUp;
import org.wastefreecity.rules.aggregation.RollUpRefusedException;
import org.wastefreecity.rules.aggregation.TerritoryLevel;
import org.wastefreecity.rules.formula.FormulaContext;
import org.wastefreecity.rules.formula.FormulaException;
import org.wastefreecity.rules.formula.FormulaFault;
import org.wastefreecity.rules.formula.FormulaLanguage;
import org.wastefreecity.rules.formula.FormulaResult;

/** The answers to what ledger rows of a small country come to. */
final class LedgerAnswers {
    private final MeasureCatalogue measures;
    private final FactSchema schema;
    private final FormulaLanguage language;

    private LedgerAnswers(MeasureCatalogue measures, FactSchema schema, FormulaLanguage language) {
        this.measures = measures;
        this.schema = schema;
        this.language = language;
    }

    static LedgerAnswers of(JsonNode world) {
        Territory territory = Kit.JSON.convertValue(world.required("territory"), Territory.class);
        CategoryTree categories = Kit.JSON.convertValue(world.required("categories"), CategoryTree.class);
        MeasureCatalogue measures = Kit.JSON.convertValue(world.required("measures"), MeasureCatalogue.class);
        return new LedgerAnswers(
                measures,
                FactSchema.of(territory, categories, measures.measures()),
                FormulaLanguage.of(measures, categories));
    }

    Map<String, String> add(JsonNode given) {
        CategorySelection selection = selection(given.path("category").asText(""));
        Map<String, String> fields = new LinkedHashMap<>();
        FactSet facts = facts(given, fields);
        try {
            Tally tally = cube(facts, selection, given)
                    .tally(measure(given.required("measure").asText()), selection, place(given), period(given));
            tally.value().ifPresent(v -> fields.put("value", plain(v)));
            tally.seen().ifPresent(v -> fields.put("seen", plain(v)));
            tally.lower().ifPresent(v -> fields.put("lower", plain(v)));
            tally.upper().ifPresent(v -> fields.put("upper", plain(v)));
            fields.put("reporters", Integer.toString(tally.coverage().seen()));
        } catch (RollUpRefusedException e) {
            fields.put("refused", e.refusal().kind().name());
        }
        return fields;
    }

    Map<String, String> ratio(JsonNode given) {
        RatioOfSums ratio = RatioOfSums.of(
                terms(given.required("numerator")),
                terms(given.required("denominator")),
                UnitOfMeasure.parse(given.path("unit").asText("%")));
        Map<String, String> fields = new LinkedHashMap<>();
        FactSet facts = facts(given, fields);
        try {
            RatioValue value = ratio.at(cube(facts, CategorySelection.ALL, given), place(given), period(given));
            boolean bounded = value.lower().isPresent() || value.upper().isPresent();
            fields.put("result", value.value().isPresent() ? "known" : bounded ? "bounded" : "none");
            value.value().ifPresent(v -> fields.put("exact", v.toString()));
            value.rounded(given.path("places").asInt(2)).ifPresent(v -> fields.put("value", v.toString()));
            value.lower().ifPresent(v -> fields.put("lower", v.toString()));
            value.upper().ifPresent(v -> fields.put("upper", v.toString()));
        } catch (RollUpRefusedException e) {
            fields.put("refused", e.refusal().kind().name());
        }
        return fields;
    }

    Map<String, String> formula(JsonNode given) {
        Map<String, String> fields = new LinkedHashMap<>();
        UnitOfMeasure unit = UnitOfMeasure.parse(given.path("unit").asText("%"));
        FormulaResult result;
        try {
            result = language.compile(given.required("formula").asText(), unit)
                    .evaluate(
                            FactInputs.of(facts(given, fields)),
                            FormulaContext.of(RegionCode.parse(place(given)), period(given)));
        } catch (FormulaException e) {
            FormulaFault first = e.faults().get(0);
            fields.put("fault", first.rule().id());
            fields.put("column", Integer.toString(first.column()));
            return fields;
        }
        result.accept(new FormulaResult.Visitor<Void>() {
            @Override
            public Void known(FormulaResult.Known known) {
                fields.put("result", "known");
                fields.put("exact", known.value().toString());
                return done();
            }

            @Override
            public Void bounded(FormulaResult.Bounded bounded) {
                fields.put("result", "bounded");
                bounded.lower().map(Rational::toString).ifPresent(v -> fields.put("lower", v));
                bounded.upper().map(Rational::toString).ifPresent(v -> fields.put("upper", v));
                return done();
            }

            @Override
            public Void notApplicable(FormulaResult.NotApplicable none) {
                fields.put("result", "notApplicable");
                return done();
            }

            @Override
            public Void undefined(FormulaResult.Undefined undefined) {
                fields.put("result", "undefined");
                return done();
            }

            @Override
            public Void unknown(FormulaResult.Unknown unknown) {
                fields.put("result", "unknown");
                return done();
            }

            @SuppressWarnings("NullAway") // the visitor of nothing
            private Void done() {
                return null;
            }
        });
        return fields;
    }

    /** Without the places that the measure declares: the kit compares values. */
    private static String plain(Figure figure) {
        BigDecimal value = figure.value().stripTrailingZeros();
        return value.toPlainString() + " " + figure.unit();
    }

    private List<RatioOfSums.Term> terms(JsonNode ids) {
        List<RatioOfSums.Term> terms = new ArrayList<>();
        ids.forEach(id -> terms.add(RatioOfSums.Term.of(measure(id.asText()), CategorySelection.ALL)));
        return terms;
    }

    private Measure measure(String id) {
        return measures.measures().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no measure " + id + " in the small country"));
    }

    /** Rows are arrays: territory or zone, category, measure, period, value, reporter. */
    private FactSet facts(JsonNode given, Map<String, String> fields) {
        FactSetBuilder builder = FactSet.builder(schema);
        for (JsonNode row : given.path("rows")) {
            builder.add(
                    row.required(0).asText(),
                    row.required(1).asText(),
                    row.required(2).asText(),
                    row.required(3).asText(),
                    row.required(4).asText(),
                    row.required(5).asText());
        }
        FactSet facts = builder.build();
        if (!facts.findings().isEmpty()) {
            fields.put("finding", facts.findings().get(0).id());
        }
        return facts;
    }

    private static Cube cube(FactSet facts, CategorySelection selection, JsonNode given) {
        RollUp.Builder levels = RollUp.builder()
                .territory(TerritoryLevel.COUNTY, TerritoryLevel.CITY, TerritoryLevel.PROVINCE, TerritoryLevel.NATION)
                .territory(TerritoryLevel.ZONES)
                .period(new PeriodLevel.Span(period(given)))
                .category(CategoryLevel.ALL);
        if (!selection.equals(CategorySelection.ALL)) {
            levels.category(new CategoryLevel.Selected(selection));
        }
        return levels.build().on(facts);
    }

    private static CategorySelection selection(String category) {
        return category.isEmpty() ? CategorySelection.ALL : CategorySelection.of(category);
    }

    private static String place(JsonNode given) {
        return given.required("place").asText();
    }

    private static ReportingPeriod period(JsonNode given) {
        return ReportingPeriod.parse(given.required("period").asText());
    }
}
