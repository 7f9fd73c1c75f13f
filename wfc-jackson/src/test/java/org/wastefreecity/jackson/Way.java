/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A way for a value over the wire and back: a mapper as somebody may have set it up, and a call of it. */
enum Way {
    PLAIN(new ObjectMapper().registerModule(new WfcModule())),
    BYTES(new ObjectMapper().registerModule(new WfcModule())) {
        @Override
        <T> T pass(T value, Class<T> type) throws IOException {
            return mapper.readValue(mapper.writeValueAsBytes(value), type);
        }
    },
    PRETTY(JsonMapper.builder()
            .addModule(new WfcModule())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()),
    SNAKE_CASE(JsonMapper.builder()
            .addModule(new WfcModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build()),
    /** As Spring Boot sets it up. */
    SPRING(JsonMapper.builder()
            .addModule(new WfcModule())
            .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .build()),
    FOUND(new ObjectMapper().findAndRegisterModules()),
    /** Whatever else people switch on. */
    ODD(JsonMapper.builder()
            .addModule(new WfcModule())
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .serializationInclusion(JsonInclude.Include.NON_DEFAULT)
            .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.WRAP_ROOT_VALUE, SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
            .enable(DeserializationFeature.UNWRAP_ROOT_VALUE, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build()),
    DEFAULT_TYPING(JsonMapper.builder()
            .addModule(new WfcModule())
            .activateDefaultTyping(
                    BasicPolymorphicTypeValidator.builder()
                            .allowIfSubType("org.wastefreecity")
                            .build(),
                    ObjectMapper.DefaultTyping.NON_FINAL)
            .build()),
    TREE(new ObjectMapper().registerModule(new WfcModule())) {
        @Override
        <T> T pass(T value, Class<T> type) throws IOException {
            return mapper.treeToValue(mapper.<JsonNode>valueToTree(value), type);
        }
    },
    CONVERTED(new ObjectMapper().registerModule(new WfcModule())) {
        @Override
        <T> T pass(T value, Class<T> type) {
            return mapper.convertValue(value, type);
        }
    },
    IN_A_LIST(new ObjectMapper().registerModule(new WfcModule())) {
        @Override
        <T> T pass(T value, Class<T> type) throws IOException {
            String json = mapper.writeValueAsString(List.of(value, value, value));
            List<T> read = mapper.readValue(json, mapper.getTypeFactory().constructCollectionType(List.class, type));
            return same(read);
        }
    },
    IN_A_MAP(new ObjectMapper().registerModule(new WfcModule())) {
        @Override
        <T> T pass(T value, Class<T> type) throws IOException {
            Map<String, T> values = new LinkedHashMap<>();
            values.put("first", value);
            values.put("last", value);
            Map<String, T> read = mapper.readValue(
                    mapper.writeValueAsString(values),
                    mapper.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, type));
            return same(List.copyOf(read.values()));
        }
    },
    IN_A_SEQUENCE(new ObjectMapper().registerModule(new WfcModule())) {
        @Override
        <T> T pass(T value, Class<T> type) throws IOException {
            String one = mapper.writeValueAsString(value);
            try (MappingIterator<T> values = mapper.readerFor(type).readValues(one + " " + one + "\n" + one)) {
                return same(values.readAll());
            }
        }
    };

    final ObjectMapper mapper;

    Way(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Writes a value and reads it back. */
    <T> T pass(T value, Class<T> type) throws IOException {
        return mapper.readValue(mapper.writerFor(type).writeValueAsString(value), type);
    }

    private static <T> T same(List<T> values) {
        if (values.stream().distinct().count() != 1) {
            throw new AssertionError("not the same: " + values);
        }
        return values.get(0);
    }
}
