/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * A row of a corpus: a cell and what was expected of it before it was read.
 *
 * @param id its name, unique among all corpora
 * @param source "found: …", "recalled: …", "constructed" or "constructed: …"
 * @param cell what the command gets
 * @param expected what is judged
 */
record CorpusRow(String id, String source, JsonNode cell, JsonNode expected) {
    /** No key may stand twice, or one of the two would never be judged. */
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final Set<String> ROW = Set.of("id", "source", "in", "expect");
    private static final Set<String> CELL = Set.of("name", "unit", "text", "direction", "context");

    /** Where a row comes from, as its source says. */
    enum Origin {
        FOUND,
        RECALLED,
        CONSTRUCTED
    }

    static List<CorpusRow> readAll(Path file) throws IOException {
        List<CorpusRow> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = JSON.readTree(line);
            String id = row.path("id").asText();
            onlyKeys(row, ROW, id);
            onlyKeys(row.path("in"), CELL, id);
            Expectation.requireKnownKeys(row.path("expect"), id);
            rows.add(new CorpusRow(id, row.path("source").asText(), row.path("in"), row.path("expect")));
        }
        return rows;
    }

    /** A key that nobody reads is an expectation that nobody judges. */
    static void onlyKeys(JsonNode node, Set<String> known, String id) {
        Set<String> unknown = new HashSet<>();
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            unknown.add(names.next());
        }
        unknown.removeAll(known);
        if (!node.isObject() || !unknown.isEmpty()) {
            throw new AssertionError(id + ": nobody reads " + unknown + ", known are " + known);
        }
    }

    Origin origin() {
        for (Origin origin : Origin.values()) {
            if (source.matches("(?i)" + origin + "(: .+)?")) {
                return origin;
            }
        }
        throw new AssertionError(id + ": the source must begin with found, recalled or constructed, got " + source);
    }
}
