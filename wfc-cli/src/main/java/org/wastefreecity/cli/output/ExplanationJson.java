/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.wastefreecity.jackson.WfcModule;
import org.wastefreecity.rules.explaining.Explanation;

/** Explanations in their wire form, to be read back and followed: each step with its code, exact arguments and text in both languages. */
public final class ExplanationJson {
    private ExplanationJson() {}

    /**
     * Prints trees, step by step: a sum may have more rows than there is room for.
     *
     * @param trees the trees
     * @param out where to
     * @throws IOException if writing fails
     */
    public static void print(List<Explanation> trees, PrintWriter out) throws IOException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new WfcModule());
        JsonGenerator json = mapper.createGenerator(out).useDefaultPrettyPrinter();
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartArray();
        for (Explanation tree : trees) {
            mapper.writeValue(json, tree);
        }
        json.writeEndArray();
        json.close();
        out.println();
    }
}
