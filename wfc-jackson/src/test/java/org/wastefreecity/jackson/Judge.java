/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.Writing;
import org.wastefreecity.wire.schema.JsonSchemas;

/** Somebody else's validator, holding documents against our schemas. */
final class Judge {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<Object, Schema> SCHEMAS = new LinkedHashMap<>();

    private final Schema schema;

    private Judge(Schema schema) {
        this.schema = schema;
    }

    /** By the schema of a document. */
    static Judge of(String document) {
        return new Judge(SCHEMAS.computeIfAbsent(document, d -> schema(JsonSchemas.of(document))));
    }

    /** By the schema of a page. */
    static Judge of(Class<?> type, Writing<?> page) {
        return new Judge(SCHEMAS.computeIfAbsent(
                type,
                t -> schema(JsonSchemas.of(
                        "urn:wfc:schema:test:" + type.getSimpleName(), Wording.of("试", "a trial"), page))));
    }

    private static Schema schema(String text) {
        return REGISTRY.getSchema(text, InputFormat.JSON);
    }

    /** What is wrong with a document; empty if it fits. */
    String faults(JsonNode document) {
        StringBuilder faults = new StringBuilder();
        schema.validate(document).stream()
                .limit(3)
                .forEach(e -> faults.append(e).append('\n'));
        return faults.toString();
    }
}
