/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.conformance;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.jackson.WfcModule;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.seeds.Seeds;

/**
 * All cases, and the small country their ledger rows lie in.
 *
 * @param world territory, categories and measures of the ledger questions, in their wire form
 * @param cases the cases, in the order of the files
 */
public record Kit(JsonNode world, List<Case> cases) {
    /** What every file of the kit says of its form. */
    static final String FORMAT = "wfc-conformance/1";

    /** A mapper that knows our nouns and refuses what is not there. */
    static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new WfcModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> FIELDS = Set.of("id", "title", "given", "expected", "reason", "elsewhere");

    /** Keeps its own copy. */
    public Kit {
        cases = List.copyOf(cases);
    }

    /**
     * The kit that is packed with the seeds.
     *
     * @return the kit
     */
    public static Kit packed() {
        List<Case> cases = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Question question : Question.values()) {
            JsonNode file = read(question.wire());
            for (JsonNode node : file.path("cases")) {
                Case each = parse(question, node);
                if (!ids.add(each.id())) {
                    throw broken(each.id(), "two cases of one id", "编号重复");
                }
                cases.add(each);
            }
        }
        return new Kit(read("world"), cases);
    }

    private static JsonNode read(String name) {
        try (InputStream in = Seeds.conformance(name)) {
            JsonNode file = JSON.readTree(in);
            if (!file.path("format").asText().equals(FORMAT)) {
                throw broken(name, "format must be " + FORMAT, "format 应为 " + FORMAT);
            }
            return file;
        } catch (IOException e) {
            throw broken(name, String.valueOf(e.getMessage()), String.valueOf(e.getMessage()));
        }
    }

    private static Case parse(Question question, JsonNode node) {
        node.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw broken(node.path("id").asText(), "unknown field " + name, "未知字段" + name);
            }
        });
        Map<String, String> expected = new LinkedHashMap<>();
        node.path("expected").fields().forEachRemaining(e -> {
            JsonNode value = e.getValue();
            expected.put(e.getKey(), value.isTextual() ? value.textValue() : value.toString());
        });
        if (expected.isEmpty()) {
            throw broken(node.path("id").asText(), "nothing is expected", "缺少预期结果");
        }
        return new Case(
                node.required("id").asText(),
                question,
                wording(node.required("title")),
                node.required("given"),
                expected,
                wording(node.required("reason")),
                Optional.of(node.path("elsewhere")).filter(JsonNode::isObject).map(Kit::wording));
    }

    private static Wording wording(JsonNode node) {
        return JSON.convertValue(node, Wording.class);
    }

    private static UnreadableInputException broken(String where, String en, String zh) {
        return new UnreadableInputException(
                Wording.of("一致性用例" + where + "：" + zh, "conformance case " + where + ": " + en));
    }
}
