/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents made to break the reader, some forty of each type: a golden one in which one thing is done beyond all measure. */
final class HostileInputs {
    static final List<String> DOCUMENTS = List.of(
            "indicator-system",
            "plan",
            "observation-document",
            "fact-document",
            "scoring-scheme",
            "receipt",
            "expectation",
            "category-tree",
            "territory",
            "measures",
            "plan-assessment");
    static final List<String> TABLES = List.of("observations", "baselines", "facts", "sdmx-observations", "sdmx-facts");
    private static final Path GOLDEN = Path.of("../wfc-jackson/src/test/resources/json");
    private static final Pattern FIRST_NAME = Pattern.compile("^\\{\\s*\"([^\"]+)\"\\s*:");
    private static final ObjectMapper PLAIN = new ObjectMapper();

    private HostileInputs() {}

    /**
     * A hostile document, which is written to a file piece by piece.
     *
     * @param name what is done in it
     * @param way how it is read, as {@link HostileReader} knows it
     * @param type what it is read as
     * @param begin its text up to what is repeated
     * @param unit what is repeated
     * @param times how often
     * @param end the rest
     */
    record Hostile(String name, String way, String type, String begin, String unit, int times, String end) {
        void writeTo(Path file) throws IOException {
            byte[] piece = unit.getBytes(StandardCharsets.UTF_8);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                out.write(begin.getBytes(StandardCharsets.UTF_8));
                for (int i = 0; i < times; i++) {
                    out.write(piece);
                }
                out.write(end.getBytes(StandardCharsets.UTF_8));
            }
        }

        Hostile by(String otherWay) {
            return new Hostile(name, otherWay, type, begin, unit, times, end);
        }

        @Override
        public String toString() {
            return way + " " + type + ": " + name;
        }
    }

    private static String golden(String type) throws IOException {
        Path first = GOLDEN.resolve("v1/" + type + ".json");
        return Files.readString(type.equals("plan-assessment") ? GOLDEN.resolve("v2/" + type + ".json") : first)
                .strip();
    }

    static List<Hostile> documents(String type) throws IOException {
        String text = golden(type);
        Matcher matcher = FIRST_NAME.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError(type);
        }
        String name = matcher.group(1);
        String rest = text.substring(1);
        String value = "{\"" + name + "\":";
        String after = "," + rest;
        List<Hostile> all = new ArrayList<>();
        String way = "jackson2";
        all.add(new Hostile("string of 50 MB", way, type, value + "\"", "x".repeat(1000), 50_000, "\"" + after));
        all.add(new Hostile("100000 arrays", way, type, value, "[", 100_000, after));
        all.add(new Hostile("100000 objects", way, type, value, "{\"" + name + "\":", 100_000, after));
        all.add(new Hostile("1e1000000000", way, type, value, "1e1000000000", 1, after));
        all.add(new Hostile("a million digits", way, type, value, "9", 1_000_000, after));
        all.add(new Hostile("ten million values", way, type, value + "[", "1,", 10_000_000, "1]" + after));
        all.add(new Hostile("name of 50 MB", way, type, "{\"", "x".repeat(1000), 50_000, "\":1" + after));
        all.add(new Hostile("name of 50 MB", "tolerant", type, "{\"", "x".repeat(1000), 50_000, "\":1" + after));
        all.add(new Hostile("a million fields unknown", "tolerant", type, "{", "\"a\":{\"b\":1},", 1_000_000, rest));
        all.add(new Hostile(
                "ten million arrays unknown", "tolerant", type, "{\"x\":[", "[[]],", 10_000_000, "1]" + after));
        all.add(new Hostile("100000 arrays unknown", "tolerant", type, "{\"x\":", "[", 100_000, after));
        all.add(new Hostile("50 MB unknown", "tolerant", type, "{\"x\":\"", "x".repeat(1000), 50_000, "\"" + after));
        all.add(new Hostile("the first field twice", way, type, firstTwice(text), "", 0, ""));
        all.add(new Hostile("е for e", way, type, "{\"" + name.replace('e', '\u0435') + "\u0430\":", "1", 1, after));
        all.add(new Hostile(
                "full width",
                way,
                type,
                "{\"" + (char) (name.charAt(0) + 0xfee0) + name.substring(1) + "\":",
                "1",
                1,
                after));
        all.add(new Hostile("half a pair", way, type, value + "\"\\ud83d\"", "", 0, after));
        all.add(new Hostile("no text", way, type, value + "\"", "\u0001", 10, "\"" + after));
        all.add(new Hostile("cut off", way, type, text.substring(0, text.length() / 2), "", 0, ""));
        if (List.of("plan", "scoring-scheme", "category-tree", "measures").contains(type)) {
            // a mapper reads the first of two documents, unless it is told to look for a second
            all.add(new Hostile("a document behind the other", "page", type, text, "", 0, text));
        }
        all.add(new Hostile("100 MB of white space before the fault", way, type, "{", " ".repeat(1000), 100_000, "1}"));
        floods(PLAIN.readTree(text), "$", type, all);
        return all;
    }

    private static String firstTwice(String text) throws IOException {
        ObjectNode tree = (ObjectNode) PLAIN.readTree(text);
        Map.Entry<String, JsonNode> first = tree.properties().iterator().next();
        String field = "\"" + first.getKey() + "\":" + first.getValue();
        return "{" + field + "," + field + "," + tree.toString().substring(1);
    }

    /** Each list of the document with its first element again and again: some four megabytes of it. */
    private static void floods(JsonNode at, String path, String type, List<Hostile> all) {
        FloodSearch search = new FloodSearch(type, all);
        search.in(at, at, path, 0);
    }

    private record FloodSearch(String type, List<Hostile> all) {
        void in(JsonNode root, JsonNode at, String path, int depth) {
            if (depth > 6 || all.size() >= 45) {
                return;
            }
            if (at instanceof ObjectNode object) {
                for (Map.Entry<String, JsonNode> field : object.properties()) {
                    in(root, field.getValue(), path + "." + field.getKey(), depth + 1);
                }
            } else if (at instanceof ArrayNode array && !array.isEmpty()) {
                JsonNode first = array.get(0);
                in(root, first, path + "[0]", depth + 1);
                flood(root, array, first, path);
            }
        }

        private void flood(JsonNode root, ArrayNode array, JsonNode first, String path) {
            ArrayNode kept = array.deepCopy();
            array.removeAll();
            array.add("\u0001HERE\u0001");
            String text = root.toString();
            array.removeAll();
            array.addAll(kept);
            String mark = "\"\\u0001HERE\\u0001\"";
            int place = text.indexOf(mark);
            String element = first.toString();
            int times = Math.min(250_000, 4_000_000 / (element.length() + 1));
            all.add(new Hostile(
                    times + " times " + path,
                    "jackson2",
                    type,
                    text.substring(0, place),
                    element + ",",
                    times,
                    element + text.substring(place + mark.length())));
        }
    }

    static List<Hostile> tables(String type) {
        String head = switch (type) {
            case "observations" -> "system,indicator,territory,period,value,unit\r\n";
            case "baselines" -> "system,indicator,territory,period,value,unit,document,place\r\n";
            case "facts" -> "territory,category,period,measure,value,unit,reporter\r\n";
            default -> "STRUCTURE,STRUCTURE_ID,ACTION\r\n";
        };
        String row = switch (type) {
            case "observations", "baselines" -> "foshan-2022-draft,19,440600,2020,%s,%%,d,p\r\n";
            case "facts" -> "440600,c,2020,industrial_solid_generated,%s,吨,r\r\n";
            default -> "dataflow,WFC:DF(1.0.0),I,%s\r\n";
        };
        String way = "table";
        return List.of(
                new Hostile("300000 columns", way, type, "a", ",a", 300_000, "\r\n"),
                new Hostile("a row of 300000 cells", way, type, head, ",a", 300_000, "\r\n"),
                new Hostile("a heading of 50 MB", way, type, "", "x".repeat(1000), 50_000, ""),
                new Hostile("a cell of 50 MB", way, type, head, "x".repeat(1000), 50_000, "\r\n"),
                new Hostile("a quote that stays open", way, type, head + "\"", "x,\r\n".repeat(100), 100_000, ""),
                new Hostile("quotes only", way, type, head, "\"", 10_000_001, ""),
                new Hostile("a column twice", way, type, head.strip() + "," + head, "", 0, row.formatted("1")),
                new Hostile("bytes of no text", way, type, head, "\u0000", 1000, "\r\n"),
                new Hostile("1e1000000000", way, type, head, row.formatted("1e1000000000"), 1, ""),
                new Hostile("a million digits", way, type, head, row.formatted("9".repeat(1_000_000)), 1, ""),
                new Hostile("100000 faulty rows", way, type, head, row.formatted("x"), 100_000, ""),
                new Hostile("a formula", way, type, head, row.formatted("=cmd|'/c calc'!A0"), 1, ""),
                new Hostile("no heading at all", way, type, "", "\r\n", 10_000_000, ""));
    }
}
