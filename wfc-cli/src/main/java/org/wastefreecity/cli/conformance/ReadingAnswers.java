/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.measure.UnknownUnitException;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.reading.BaselineCell;
import org.wastefreecity.rules.reading.BaselineCellReader;
import org.wastefreecity.rules.reading.targets.TargetContext;
import org.wastefreecity.rules.reading.targets.TargetReader;
import org.wastefreecity.rules.reading.targets.TargetReading;

/** The answers to what printed cells say, and how figures compare. */
final class ReadingAnswers {
    private ReadingAnswers() {}

    /** The condition of each promise in its wire form, one behind the other. */
    static Map<String, String> target(JsonNode given) {
        TargetContext.Builder context =
                TargetContext.builder().name(given.path("name").asText(""));
        unit(given.path("unit").asText("")).ifPresent(context::unit);
        if (given.has("year")) {
            context.deadline(new Deadline.EndOf(
                    ReportingPeriod.parse(given.required("year").asText())));
        }
        TargetReading reading = TargetReader.read(given.required("cell").asText(), context.build());
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < reading.promises().size(); i++) {
            JsonNode condition = Kit.JSON.valueToTree(reading.promises().get(i).condition());
            fields.put(i == 0 ? "condition" : "condition" + (i + 1), condition.toString());
            fields.put(
                    i == 0 ? "form" : "form" + (i + 1), condition.path("form").asText());
        }
        fields.put("unread", Integer.toString(reading.unread().size()));
        return fields;
    }

    static Map<String, String> figure(JsonNode given) {
        BaselineCell cell = BaselineCellReader.read(
                given.required("cell").asText(), unit(given.path("unit").asText("")), Optional.empty());
        Map<String, String> fields = new LinkedHashMap<>();
        if (cell.value() instanceof ObservedValue.Measured measured) {
            fields.put("value", measured.figure().toString());
        }
        fields.put("status", cell.status().name());
        cell.mark().ifPresent(m -> fields.put("mark", m));
        return fields;
    }

    static Map<String, String> unit(JsonNode given) {
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            UnitOfMeasure unit = UnitOfMeasure.parse(given.required("text").asText());
            fields.put("unit", unit.toString());
            fields.put("code", unit.code());
            fields.put("factor", unit.factor().toString());
        } catch (UnknownUnitException e) {
            fields.put("refused", "UNKNOWN_UNIT");
        }
        return fields;
    }

    static Map<String, String> compare(JsonNode given) {
        Figure left = Figure.parse(given.required("left").asText());
        Figure right = Figure.parse(given.required("right").asText());
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            fields.put("order", Integer.toString(Integer.signum(left.compareTo(right))));
            fields.put("sum", left.plus(right).toString());
        } catch (UnitMismatchException e) {
            fields.put("refused", "UNIT_MISMATCH");
        }
        return fields;
    }

    private static Optional<UnitOfMeasure> unit(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(UnitOfMeasure.parse(text));
    }
}
