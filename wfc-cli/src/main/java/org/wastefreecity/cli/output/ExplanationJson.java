/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ArrayNode all = mapper.createArrayNode();
        trees.forEach(t -> write(t, all.addObject()));
        out.println(mapper.writeValueAsString(all));
    }

    private static void write(Explanation tree, ObjectNode node) {
        node.put("step", tree.code().name());
        node.putObject("text").put("zh", tree.text().zh()).put("en", tree.text().en());
        ArrayNode arguments = node.putArray("arguments");
        for (Object argument : tree.arguments()) {
            arguments.add(exact(argument));
        }
        if (!tree.steps().isEmpty()) {
            ArrayNode steps = node.putArray("steps");
            tree.steps().forEach(s -> write(s, steps.addObject()));
        }
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
