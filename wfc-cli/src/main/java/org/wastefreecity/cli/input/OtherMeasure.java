/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wastefreecity.jackson.WfcModule;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.wording.Wording;

/** Facts of a document that count by another measure than the packed catalogue, and in what the two differ. */
final class OtherMeasure {
    private OtherMeasure() {}

    /**
     * Refuses facts that count by other measures, with the first of them and what differs.
     *
     * @throws UnreadableInputException if there is one
     */
    static void refuse(Path file, List<Fact> facts, MeasureCatalogue ours) {
        for (int i = 0; i < facts.size(); i++) {
            Measure measure = facts.get(i).measure();
            Optional<Measure> packed = ours.measure(measure.id());
            if (!packed.equals(Optional.of(measure))) {
                String place = file + " facts[" + i + "]";
                Wording why = packed.map(p -> differs(measure, p, ours)).orElseGet(() -> missing(measure, ours));
                throw new UnreadableInputException(Wording.of(place + "：" + why.zh(), place + ": " + why.en()));
            }
        }
    }

    private static Wording missing(Measure measure, MeasureCatalogue ours) {
        String id = InvalidPartException.shown(measure.id());
        return Wording.of(
                "统计量" + id + "不在本库目录 " + ours.id() + " 中；可用的统计量见 wfc measures",
                "the measure " + id + " is not in the packed catalogue " + ours.id()
                        + "; wfc measures lists those that are");
    }

    private static Wording differs(Measure measure, Measure packed, MeasureCatalogue ours) {
        ObjectMapper mapper = new ObjectMapper().registerModule(new WfcModule());
        JsonNode theirs = mapper.valueToTree(measure);
        JsonNode own = mapper.valueToTree(packed);
        TreeSet<String> names = new TreeSet<>();
        for (JsonNode node : List.of(theirs, own)) {
            for (Iterator<String> fields = node.fieldNames(); fields.hasNext(); ) {
                names.add(fields.next());
            }
        }
        names.removeIf(name -> theirs.path(name).equals(own.path(name)));
        return Wording.of(
                "统计量" + measure.id() + "与本库目录 " + ours.id() + " 的定义不同：" + listed(names, theirs, own, "，本库为", "无")
                        + "。请改正文件的 catalogue，或改用本库的统计量（见 wfc measures）",
                "the measure " + measure.id() + " is another than that of the packed catalogue " + ours.id() + ": "
                        + listed(names, theirs, own, ", ours ", "none")
                        + ". Correct the catalogue of the file, or count by a packed measure (see wfc measures)");
    }

    private static String listed(TreeSet<String> names, JsonNode theirs, JsonNode own, String between, String none) {
        return names.stream()
                .map(n -> n + " " + shown(theirs.path(n), none) + between + shown(own.path(n), none))
                .collect(Collectors.joining("; "));
    }

    private static String shown(JsonNode node, String none) {
        return node.isMissingNode() ? none : InvalidPartException.shown(node.toString());
    }
}
