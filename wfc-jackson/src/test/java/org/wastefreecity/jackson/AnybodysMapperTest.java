/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.wire.WireException;

/** The wire form within anybody's records, and by a mapper that was told to be lenient. {@link Way} has more mappers. */
class AnybodysMapperTest {
    private static final ObjectMapper PLAIN = new ObjectMapper().registerModule(new WfcModule());

    /** As Spring Boot 3 sets its mapper, and what people add to it. */
    static Stream<ObjectMapper> mappers() {
        return Stream.of(
                new ObjectMapper().findAndRegisterModules(),
                JsonMapper.builder()
                        .findAndAddModules()
                        .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                        .build(),
                JsonMapper.builder()
                        .findAndAddModules()
                        .serializationInclusion(JsonInclude.Include.NON_EMPTY)
                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                        .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
                        .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void lenientMapper_readsNoMoreThanAStrictOne(ObjectMapper mapper) {
        for (String json : List.of(
                "{\"VALUE\":\"1\",\"unit\":\"%\"}",
                "{\"value\":1,\"unit\":\"%\"}",
                "{\"value\":\"1\",\"unit\":\"%\",\"x\":1}",
                "[{\"value\":\"1\",\"unit\":\"%\"}]",
                "{\"value\":\"\",\"unit\":\"%\"}",
                "\"1 %\"")) {
            assertThrows(JsonProcessingException.class, () -> mapper.readValue(json, Figure.class), json);
        }
    }

    /** A record of somebody with names of his own. */
    record Sheet(
            @JsonProperty("指标") IndicatorCode code,
            @JsonProperty("数值") Optional<Figure> figure,
            @JsonProperty("历年") Map<Integer, List<Figure>> years,
            @JsonProperty("规划") List<Plan> plans,

            @JsonProperty("目标") @JsonInclude(JsonInclude.Include.NON_NULL)
            Condition condition) {}

    /** A bean of somebody who spreads the fields of a value among his own: a page is one value, and stays one. */
    record Spread(@JsonUnwrapped Figure figure, String remark) {}

    @ParameterizedTest
    @MethodSource("mappers")
    void recordOfSomebody_holdsOurValues(ObjectMapper mapper) throws IOException {
        Map<Integer, List<Figure>> years = new LinkedHashMap<>();
        years.put(2020, List.of(Samples.RATE, Samples.RATE));
        Sheet sheet = new Sheet(
                IndicatorCode.parse("54.1"),
                Optional.of(Samples.RATE),
                years,
                List.of(PlanSamples.plan(), PlanSamples.plan()),
                new Condition.NotSet());
        String json = mapper.writeValueAsString(sheet);
        assertEquals(sheet, mapper.readValue(json, Sheet.class));
        assertEquals("95.10", mapper.readTree(json).at("/数值/value").asText());
    }

    @Test
    void pageWithinARecord_isRefusedWithItsPathFromThePage() {
        String json = "{\"数值\":null,\"历年\":{\"2020\":[{\"value\":\"95.10\",\n\"unti\":\"%\"}]}}";
        JsonProcessingException refusal = assertThrows(
                JsonProcessingException.class,
                () -> new ObjectMapper().findAndRegisterModules().readValue(json, Sheet.class));
        WireException fault = assertInstanceOf(WireException.class, refusal.getCause());
        assertEquals("$.unti", fault.path());
        assertEquals(2, fault.line());
        assertTrue(fault.fault().en().contains("unit"), fault.fault()::en);
        assertTrue(String.valueOf(refusal.getMessage()).contains("历年"), refusal.getMessage());
    }

    @Test
    void unwrapped_isWrittenAsAPage() throws JsonProcessingException {
        assertEquals(
                "{\"figure\":{\"value\":\"95.10\",\"unit\":\"%\"},\"remark\":\"r\"}",
                PLAIN.writeValueAsString(new Spread(Samples.RATE, "r")));
    }

    @Test
    void readerForUpdating_andReaderOfTrees_readTheSame() throws IOException {
        Observation observation = PlanSamples.observation();
        JsonNode tree = PLAIN.valueToTree(observation);
        assertEquals(observation, PLAIN.treeToValue(tree, Observation.class));
        assertEquals(observation, PLAIN.convertValue(observation, Observation.class));
        assertEquals(observation, PLAIN.readerFor(Observation.class).readValue(PLAIN.writeValueAsString(observation)));
    }
}
