/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wastefreecity.jackson.WfcModule;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.SystemMapping;
import org.wastefreecity.rules.comparing.Change;
import org.wastefreecity.rules.comparing.ChangeWords;

/** A difference as JSON for other programs, always complete and in both languages. */
public final class DiffJson {
    private DiffJson() {}

    /**
     * Prints a difference.
     *
     * @param before the first system
     * @param after the second system
     * @param mapping what paired their entries, if anything
     * @param changes what differs
     * @param words its words
     * @param out where to
     * @throws IOException if writing fails
     */
    public static void print(
            IndicatorSystem before,
            IndicatorSystem after,
            Optional<SystemMapping> mapping,
            List<Change> changes,
            ChangeWords words,
            PrintWriter out)
            throws IOException {
        ObjectMapper mapper =
                new ObjectMapper().registerModule(new WfcModule()).enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode tree = mapper.createObjectNode()
                .put("from", before.id().toString())
                .put("to", after.id().toString())
                .put("equal", changes.isEmpty());
        mapping.ifPresent(m -> tree.set("mapping", mapper.valueToTree(m)));
        ArrayNode list = tree.putArray("changes");
        for (Change change : changes) {
            ObjectNode node = list.addObject()
                    .put("change", change.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                    .put("noun", change.subject().noun().name())
                    .put("key", change.subject().key());
            if (change instanceof Change.Altered<?> altered) {
                node.put("aspect", altered.aspect().name())
                        .put("substance", altered.aspect().isSubstance());
            }
            words.before(change).ifPresent(w -> node.set("before", mapper.valueToTree(w)));
            words.after(change).ifPresent(w -> node.set("after", mapper.valueToTree(w)));
            node.set("line", mapper.valueToTree(words.line(change)));
        }
        out.println(mapper.writeValueAsString(tree));
    }
}
