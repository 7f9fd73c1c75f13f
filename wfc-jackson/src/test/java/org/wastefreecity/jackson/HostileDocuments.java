/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.ledger.FactDocument;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.ObservationDocument;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.WireException;
import org.wastefreecity.wire.WireLimits;
import org.wastefreecity.wire.WireSettings;

/**
 * Run by {@link HostileTest} in a machine with 256 MB: documents made to break the reader, one line of outcome each. Arguments
 * of nobody; ends with 0 if the machine survived.
 */
final class HostileDocuments {
    private static final ObjectMapper PLAIN = new ObjectMapper().registerModule(new WfcModule());
    private static final ObjectMapper TOLERANT =
            new ObjectMapper().registerModule(new WfcModule(WireSettings.STRICT.toleratingUnknownFields(f -> {})));
    /** A mapper whose owner lifted the limits of Jackson, but for strings, which no module can see before they are read. */
    private static final ObjectMapper UNLIMITED = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Integer.MAX_VALUE)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .addModule(new WfcModule())
            .build();

    private static final ObjectMapper GUARDED =
            new ObjectMapper(WfcModule.factory(WireLimits.DEFAULT)).registerModule(new WfcModule());

    private HostileDocuments() {}

    public static void main(String[] arguments) throws IOException {
        // the first reading loads classes; it is not what a document costs
        PLAIN.readValue("{\"value\":\"95.10\",\"unit\":\"%\"}", Figure.class);
        strings();
        depths();
        numbers();
        names();
        counts();
        references();
        filed();
    }

    private static void strings() throws IOException {
        String unit = "\",\"unit\":\"%\"}";
        for (ObjectMapper mapper : List.of(PLAIN, UNLIMITED, GUARDED)) {
            run("string of 50 MB", mapper, text("{\"value\":\"", "9", 50_000_000, unit), Figure.class);
        }
        run("string of 50 MB before its form", PLAIN, text("{\"text\":\"", "x", 50_000_000, "\"}"), Condition.class);
        run("string of 50 MB in a field unknown", TOLERANT, text("{\"x\":\"", "x", 50_000_000, unit), Figure.class);
        run("name of 50 MB", PLAIN, text("{\"", "x", 50_000_000, "\":1}"), Figure.class);
        run("name of 50 MB", UNLIMITED, text("{\"", "x", 50_000, "\":1}"), Figure.class);
        run("half a surrogate pair, escaped", PLAIN, "{\"zh\":\"\\ud83d\",\"en\":\"e\"}", Wording.class);
        run("half a surrogate pair, the other half", PLAIN, "{\"zh\":\"\\ude00\\ud83d\",\"en\":\"e\"}", Wording.class);
        run(
                "half a surrogate pair before its form",
                PLAIN,
                "{\"text\":\"\\ud83d\",\"form\":\"unreadable\"}",
                Condition.class);
        byte[] raw = {'{', '"', 'z', 'h', '"', ':', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', '}'};
        run("half a surrogate pair as bytes", PLAIN, () -> new ByteArrayInputStream(raw), Wording.class);
    }

    private static void depths() throws IOException {
        for (ObjectMapper mapper : List.of(PLAIN, UNLIMITED)) {
            run("100000 arrays", mapper, "[".repeat(100_000), Condition.class);
            run(
                    "100000 objects",
                    mapper,
                    "{\"form\":\"allOf\",\"parts\":[{\"condition\":".repeat(100_000),
                    Condition.class);
            run("100000 objects, form last", mapper, "{\"parts\":[{\"condition\":".repeat(100_000), Condition.class);
        }
        run("100000 arrays in a field unknown", TOLERANT, "{\"x\":" + "[".repeat(100_000), Figure.class);
    }

    private static void numbers() throws IOException {
        for (ObjectMapper mapper : List.of(PLAIN, UNLIMITED)) {
            run("1e1000000000 for a figure", mapper, "{\"value\":1e1000000000,\"unit\":\"%\"}", Figure.class);
            run(
                    "1e1000000000 for a whole number",
                    mapper,
                    "{\"form\":\"trend\",\"years\":1e1000000000}",
                    Condition.class);
        }
        run("1e1000000000 as text", PLAIN, "{\"value\":\"1e1000000000\",\"unit\":\"%\"}", Figure.class);
        run(
                "a million digits",
                UNLIMITED,
                text("{\"years\":", "9", 1_000_000, ",\"form\":\"trend\"}"),
                Condition.class);
        run("a million digits unknown", TOLERANT, text("{\"x\":", "9", 1_000_000, ",\"unit\":\"%\"}"), Figure.class);
        run(
                "a million digits as text",
                PLAIN,
                text("{\"value\":\"", "9", 1_000_000, "\",\"unit\":\"%\"}"),
                Figure.class);
    }

    private static void names() throws IOException {
        run("a field twice", PLAIN, "{\"value\":\"1\",\"value\":\"2\",\"unit\":\"%\"}", Figure.class);
        run(
                "a field twice, form last",
                PLAIN,
                "{\"text\":\"1\",\"text\":\"2\",\"form\":\"unreadable\"}",
                Condition.class);
        run("the form twice", TOLERANT, "{\"form\":\"notSet\",\"form\":\"trend\"}", Condition.class);
        run("an unknown field twice", TOLERANT, "{\"x\":1,\"x\":1,\"value\":\"1\",\"unit\":\"%\"}", Figure.class);
        run("a field twice within one unknown", TOLERANT, "{\"x\":{\"y\":1,\"y\":1}}", Figure.class);
        run("е for e", PLAIN, "{\"valu\u0435\":\"1\",\"unit\":\"%\"}", Figure.class);
        run("full width", PLAIN, "{\"\uff56\uff41\uff4c\uff55\uff45\":\"1\",\"unit\":\"%\"}", Figure.class);
        run("full width form", PLAIN, "{\"form\":\"\uff4e\uff4f\uff54\uff33\uff45\uff54\"}", Condition.class);
        run("an invisible character", PLAIN, "{\"val\u200bue\":\"1\",\"unit\":\"%\"}", Figure.class);
        run("full width digits", PLAIN, "{\"value\":\"\uff11\uff12\",\"unit\":\"%\"}", Figure.class);
    }

    private static void counts() throws IOException {
        String region = "{\"code\":\"440600\",\"name\":{\"zh\":\"z\",\"en\":\"e\"}},";
        run("a million regions", PLAIN, text("{\"regions\":[", region, 1_000_000, "{}]}"), Territory.class);
        run("ten million values before a form", PLAIN, text("{\"parts\":[", "0,", 10_000_000, "0]}"), Condition.class);
        run("ten million arrays unknown", TOLERANT, text("{\"x\":[", "[[]],", 10_000_000, "0]}"), Figure.class);
        String columns = "{\"id\":\"a-1\",\"columns\":{" + joined(300_000, i -> "\"" + i + "\":\"\"") + "}}";
        run("300000 columns", PLAIN, columns, IndicatorSystem.class);
    }

    private static void references() throws IOException {
        run("a ring of categories", PLAIN, categories(joined(3, i -> category(i, (i + 1) % 3))), CategoryTree.class);
        run("a category below itself", PLAIN, categories(category(1, 1)), CategoryTree.class);
        run(
                "50000 categories, each below the last",
                PLAIN,
                categories(category(0, -1) + "," + joined(50_000, i -> category(i + 1, i))),
                CategoryTree.class);
        run(
                "a category of two parents",
                PLAIN,
                categories(category(1, -1) + "," + category(2, 1) + "," + category(2, 1)),
                CategoryTree.class);
        String group = "{\"id\":\"%d\",\"name\":{\"zh\":\"z\",\"en\":\"e\"},\"parent\":\"%d\"}";
        run(
                "a ring of groups",
                PLAIN,
                GoldenSystem.withGroups(joined(3, i -> group.formatted(i, (i + 1) % 3))),
                IndicatorSystem.class);
        run(
                "30 groups, each within two of the last",
                PLAIN,
                GoldenSystem.withGroups(joined(60, i -> group.formatted(i / 2, i / 2 - 1))),
                IndicatorSystem.class);
        String measure =
                "{\"id\":\"m%d\",\"name\":{\"zh\":\"z%1$d\",\"en\":\"e%1$d\"},\"unit\":\"吨\",\"overTime\":\"SUM\","
                        + "\"overTerritory\":\"SUM\",\"overCategory\":\"SUM\",\"within\":[\"m%d\"]}";
        run("a measure within itself", PLAIN, measures(measure.formatted(1, 1)), MeasureCatalogue.class);
        run(
                "one name for 60000 measures",
                PLAIN,
                measures(joined(60_000, i -> measure.formatted(1, 2))),
                MeasureCatalogue.class);
        String alias = "{\"id\":\"m1\",\"name\":{\"zh\":\"z\",\"en\":\"e\"},\"aliases\":["
                + joined(190_000, HostileDocuments::colliding)
                + "],\"unit\":\"吨\",\"overTime\":\"SUM\",\"overTerritory\":\"SUM\",\"overCategory\":\"SUM\"}";
        run("190000 aliases of one hash", PLAIN, measures(alias), MeasureCatalogue.class);
        String plan = GoldenTest.golden("plan");
        run(
                "a task for an indicator that is not there",
                PLAIN,
                plan.replace("\"16\"\n      ],", "\"17\"\n      ],"),
                Plan.class);
        String task = plan.substring(plan.indexOf("\"tasks\" : [") + 11, plan.indexOf("  \"participationRules\""))
                .strip();
        String one = task.substring(0, task.lastIndexOf("]")).strip();
        run("10000 tasks of one id", PLAIN, plan.replace(one, joined(10_000, i -> one)), Plan.class);
        String target = plan.substring(plan.indexOf("\"targets\" : [") + 13, plan.indexOf("  \"targetGroups\""))
                .strip();
        String aim = target.substring(0, target.lastIndexOf("]")).strip();
        run(
                "15000 targets",
                PLAIN,
                plan.replace(aim, aim + "," + joined(15_000, i -> aim.replace("16@2023", "t" + i))),
                Plan.class);
        run("10000 tasks", PLAIN, plan.replace(one, joined(10_000, i -> one.replace("4.0-3", "t" + i))), Plan.class);
    }

    /** Ids that are used, not only declared: many rows that share one, or name one that is not there. */
    private static void filed() throws IOException {
        String measure = "{\"id\":\"m1\",\"name\":{\"zh\":\"z\",\"en\":\"e\"},\"unit\":\"吨\",\"overTime\":\"SUM\","
                + "\"overTerritory\":\"SUM\",\"overCategory\":\"SUM\"}";
        String row = "{\"measure\":\"%s\",\"category\":\"c\",\"territory\":\"440600\",\"period\":\"2020\","
                + "\"value\":{\"value\":\"1\",\"unit\":\"吨\"},\"reporter\":\"r\"}";
        String head = "{\"format\":\"wfc-facts/1\",\"title\":{\"zh\":\"z\",\"en\":\"e\"},\"catalogue\":"
                + measures(measure) + ",\"facts\":[";
        run(
                "50000 rows that share a measure",
                PLAIN,
                head + joined(50_000, i -> row.formatted("m1")) + "]}",
                FactDocument.class);
        run(
                "the last of 50000 rows of an unknown measure",
                PLAIN,
                head + joined(50_000, i -> row.formatted(i < 49_999 ? "m1" : "m2")) + "]}",
                FactDocument.class);
        String source = "{\"id\":\"s\",\"title\":{\"zh\":\"z\",\"en\":\"e\"},\"standing\":\"SECONDARY\"}";
        run(
                "60000 sources of one id",
                PLAIN,
                "{\"format\":\"wfc-observations/1\",\"title\":{\"zh\":\"z\",\"en\":\"e\"},\"sources\":["
                        + joined(60_000, i -> source) + "]}",
                ObservationDocument.class);
    }

    /** Texts of one hash, as many as bits: Aa and BB have the same. */
    private static String colliding(int number) {
        StringBuilder text = new StringBuilder("\"");
        for (int bit = 0; bit < 18; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.append('"').toString();
    }

    private static String category(int code, int parent) {
        return "{\"scheme\":\"s\",\"edition\":\"1\",\"code\":\"" + code + "\",\"name\":{\"zh\":\"z\",\"en\":\"e\"},"
                + "\"source\":\"INDUSTRIAL\",\"hazard\":\"HAZARDOUS\""
                + (parent < 0 ? "" : ",\"parent\":\"" + parent + "\"") + "}";
    }

    private static String categories(String all) {
        return "{\"format\":\"wfc-categories/1\",\"categories\":[" + all + "]}";
    }

    private static String measures(String all) {
        return "{\"format\":\"wfc-measures/1\",\"id\":\"a\",\"title\":{\"zh\":\"z\",\"en\":\"e\"},\"measures\":[" + all
                + "]}";
    }

    private static final class GoldenSystem {
        static String withGroups(String groups) throws IOException {
            String json = GoldenTest.golden("indicator-system");
            int begin = json.indexOf("\"groups\" : [") + 12;
            return json.substring(0, begin) + groups + json.substring(json.indexOf("],", begin));
        }
    }

    private static String joined(int count, IntFunction<String> element) {
        return String.join(",", IntStream.range(0, count).mapToObj(element).toList());
    }

    /** A document that is made while it is read, so that it does not lie in memory itself. */
    private interface Source {
        InputStream open() throws IOException;
    }

    private static Source text(String begin, String unit, int times, String end) {
        byte[] piece = unit.repeat(1000).getBytes(StandardCharsets.UTF_8);
        List<InputStream> all = Stream.of(
                        Stream.of(bytes(begin)),
                        IntStream.range(0, times / 1000).mapToObj(i -> (InputStream) new ByteArrayInputStream(piece)),
                        Stream.of(bytes(end)))
                .flatMap(s -> s)
                .toList();
        return () -> new SequenceInputStream(Collections.enumeration(all));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String shortened(String path) {
        return path.length() < 60 ? path : path.substring(0, 20) + "…" + path.substring(path.length() - 30);
    }

    private static void run(String name, ObjectMapper mapper, String json, Class<?> type) throws IOException {
        run(name, mapper, () -> bytes(json), type);
    }

    /** Of all threads, the collector's too. */
    private static long cpuMillis() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElse(0L);
    }

    private static void run(String name, ObjectMapper mapper, Source source, Class<?> type) throws IOException {
        long before = cpuMillis();
        String outcome;
        try (InputStream in = source.open()) {
            mapper.readValue(in, type);
            outcome = "read";
        } catch (JsonProcessingException e) {
            outcome = e.getCause() instanceof WireException fault
                    ? "refused " + shortened(fault.path()) + " line " + fault.line() + ": "
                            + fault.fault().en()
                    : "untyped " + e;
        }
        long millis = cpuMillis() - before;
        String head = outcome.replaceAll("\\s+", " ");
        System.out.println(name + " | " + millis + " ms | " + head.substring(0, Math.min(300, head.length())));
    }
}
