/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.wastefreecity.jackson.WfcModule;

/** The mappers that are compared. */
final class Mappers {
    /** Ours. */
    static final ObjectMapper WFC = new ObjectMapper().registerModule(new WfcModule());
    /** Databind by itself; told to write decimals as the text they are in our JSON, and to leave out what is absent. */
    static final ObjectMapper DATABIND = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(BigDecimal.class, ToStringSerializer.instance))
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Mappers() {}

    /** The limit: every token looked at, every text made, nothing kept. */
    static long stream(JsonParser parser) throws IOException {
        long sum = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            sum += token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING
                    ? parser.getText().length()
                    : 1;
        }
        return sum;
    }
}
