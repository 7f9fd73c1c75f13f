/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.WireException;

/** Documents made to break the reader end in a refusal, soon, and on a small stack. */
class LimitTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());
    /** A mapper whose owner has lifted every limit of Jackson. */
    private static final ObjectMapper UNLIMITED = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Integer.MAX_VALUE)
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .addModule(new WfcModule())
            .build();

    private static final String END = "{\"form\":\"notSet\"}";

    /** Runs on a stack of 512 kB, the least that servers give a thread, and for ten seconds at most. */
    private static <T> T onASmallStack(Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(task);
        new Thread(null, future, "small stack", 512 * 1024).start();
        return assertTimeoutPreemptively(Duration.ofSeconds(10), () -> future.get());
    }

    private static Throwable refusalOf(ObjectMapper mapper, String json, Class<?> type) {
        return onASmallStack(() -> assertThrows(JsonProcessingException.class, () -> mapper.readValue(json, type)));
    }

    private static String nested(int depth, boolean formFirst) {
        String before = formFirst ? "{\"form\":\"allOf\",\"parts\":[{\"condition\":" : "{\"parts\":[{\"condition\":";
        String after = "},{\"condition\":" + END + "}]" + (formFirst ? "}" : ",\"form\":\"allOf\"}");
        return before.repeat(depth) + END + after.repeat(depth);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void allOf_100000Deep_isRefused(boolean formFirst) {
        String json = nested(100_000, formFirst);
        refusalOf(MAPPER, json, Condition.class);
        refusalOf(UNLIMITED, json, Condition.class);
        refusalOf(UNLIMITED, "[".repeat(100_000), Condition.class);
        refusalOf(UNLIMITED, "{\"parts\":" + "[".repeat(100_000), Condition.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void allOf_30Deep_isReadAndWritten(boolean formFirst) {
        String json = nested(30, formFirst);
        String again = onASmallStack(() -> MAPPER.writeValueAsString(MAPPER.readValue(json, Condition.class)));
        assertEquals(nested(30, true), again);
    }

    @Test
    void tree_builtDeepByHand_isRefused() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode().put("form", "notSet");
        for (int i = 0; i < 20_000; i++) {
            ObjectNode outer = JsonNodeFactory.instance.objectNode().put("form", "floorAndStretch");
            outer.set("floor", tree);
            tree = outer;
        }
        ObjectNode deep = tree;
        Throwable refusal = onASmallStack(
                () -> assertThrows(JsonProcessingException.class, () -> MAPPER.treeToValue(deep, Condition.class)));
        assertInstanceOf(WireException.class, refusal.getCause());
    }

    @Test
    void condition_builtDeepByHand_isNotWritten() {
        Condition deep = new Condition.NotSet();
        for (int i = 0; i < 20_000; i++) {
            deep = new Condition.AllOf(List.of(Part.of(deep), Part.of(new Condition.NotSet())));
        }
        Condition built = deep;
        onASmallStack(() -> assertThrows(JsonProcessingException.class, () -> MAPPER.writeValueAsString(built)));
    }

    static Stream<Class<?>> texts() {
        return Stream.of(
                IndicatorCode.class,
                SystemId.class,
                Rational.class,
                UnitOfMeasure.class,
                RegionCode.class,
                ReportingPeriod.class);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void text_ofMillions_isRefused(Class<?> type) {
        for (String piece : List.of("a", "1", "a-", "1.", "吨/", "(", "1/", "-", " ", "\\u0000")) {
            refusalOf(MAPPER, "\"" + piece.repeat(1_000_000) + "\"", type);
            refusalOf(MAPPER, "\"a" + piece.repeat(1_000_000) + "!\"", type);
        }
    }

    @Test
    void finding_withAnIdOfMillions_isRefused() {
        String json = """
                {"id":"%s","severity":"NOTE","place":"p","expected":{"zh":"z","en":"e"},"found":"","repair":{"zh":"z","en":"e"}}""";
        refusalOf(MAPPER, json.formatted("a" + "-a".repeat(1_000_000) + "!"), Finding.class);
        refusalOf(MAPPER, json.formatted("a" + "-a".repeat(1_000_000)), Finding.class);
    }

    @Test
    void figure_ofManyDigits_isRefused() {
        for (String value : List.of("9".repeat(1_000_000), "0." + "0".repeat(19), "1e999999999", "0x1p3", "NaN", "１")) {
            refusalOf(MAPPER, "{\"value\":\"" + value + "\",\"unit\":\"%\"}", Figure.class);
        }
        refusalOf(UNLIMITED, "{\"form\":\"trend\",\"years\":" + "9".repeat(1_000_000) + "}", Condition.class);
        refusalOf(UNLIMITED, "{\"years\":" + "9".repeat(100_000) + ",\"form\":\"trend\"}", Condition.class);
        refusalOf(MAPPER, "{\"years\":1e999999999,\"form\":\"trend\"}", Condition.class);
    }

    @Test
    void field_ofAHugeName_isRefused() {
        refusalOf(MAPPER, "{\"" + "x".repeat(40_000) + "\":1}", Figure.class);
        refusalOf(UNLIMITED, "{\"" + "x".repeat(50_000) + "\":1}", Figure.class);
        refusalOf(MAPPER, "{\"form\":\"" + "x".repeat(5_000_000) + "\"}", Condition.class);
    }

    @Test
    void wording_ofMillions_isReadAndItsRefusalIsShort() throws IOException {
        String long1 = "无".repeat(5_000_000);
        Wording read = MAPPER.readValue("{\"zh\":\"" + long1 + "\",\"en\":\"e\"}", Wording.class);
        assertEquals(long1, read.zh());
        refusalOf(MAPPER, "{\"zh\":\"" + long1 + "\",\"en\":\" \"}", Wording.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "target", "indicator-system", "figure"})
    void document_cutAnywhere_isRefused(String name) throws IOException {
        String json = GoldenTest.golden(name).strip();
        Class<?> type = switch (name) {
            case "plan" -> Plan.class;
            case "target" -> Target.class;
            case "figure" -> Figure.class;
            default -> IndicatorSystem.class;
        };
        for (int end = 0; end < json.length(); end++) {
            String cut = json.substring(0, end);
            assertThrows(JsonProcessingException.class, () -> MAPPER.readValue(cut, type));
        }
    }
}
