/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.explaining.Explanation;

/** Explanations as JSON for other programs: the code of each step, its text in both languages, and its exact arguments. */
public final class ExplanationJson {
    private ExplanationJson() {}

    /**
     * Prints trees.
     *
     * @param trees the trees
     * @param out where to
     * @throws IOException if writing fails
     */
    public static void print(List<Explanation> trees, PrintWriter out) throws IOException {
        JsonGenerator json = new ObjectMapper().createGenerator(out).useDefaultPrettyPrinter();
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartArray();
        for (Explanation tree : trees) {
            write(tree, json);
        }
        json.writeEndArray();
        json.close();
        out.println();
    }

    /** Step by step: a sum may have more rows than there is room for. */
    private static void write(Explanation tree, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("step", tree.code().name());
        json.writeObjectFieldStart("text");
        json.writeStringField("zh", tree.text().zh());
        json.writeStringField("en", tree.text().en());
        json.writeEndObject();
        json.writeArrayFieldStart("arguments");
        for (Object argument : tree.arguments()) {
            json.writeString(exact(argument));
        }
        json.writeEndArray();
        if (!tree.steps().isEmpty()) {
            json.writeArrayFieldStart("steps");
            for (Explanation step : tree.steps()) {
                write(step, json);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Figures as they are, whatever the text rounds to, and things that have an id by it. */
    private static String exact(Object argument) {
        if (argument instanceof ShownValue shown) {
            return shown.value() + " " + shown.unit();
        }
        if (argument instanceof ScoreRange range) {
            return range.isExact() ? range.low().toString() : range.low() + ".." + range.high();
        }
        if (argument instanceof ScoringScheme scheme) {
            return scheme.id().toString();
        }
        if (argument instanceof ScoreNode node) {
            return node.id();
        }
        return argument instanceof Enum<?> name ? name.name() : Explanation.shown(argument, Language.EN);
    }
}
