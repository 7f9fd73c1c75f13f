/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wastefreecity.model.indicator.SystemDocument;
import org.wastefreecity.model.indicator.SystemMapping;
import org.wastefreecity.model.ledger.FactDocument;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.observation.ObservationDocument;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.wire.DocumentFormat;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.TokenReader;
import org.wastefreecity.wire.UnsupportedFormatException;
import org.wastefreecity.wire.WireException;
import org.wastefreecity.wire.WireSettings;

/** Every document says its format; who reads a version reads all before it, and nothing after. */
class DocumentFormatTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());
    private static final Map<String, Class<?>> DOCUMENTS = Map.of(
            "plan", Plan.class,
            "system-document", SystemDocument.class,
            "system-mapping", SystemMapping.class,
            "measures", MeasureCatalogue.class,
            "fact-document", FactDocument.class,
            "observation-document", ObservationDocument.class,
            "category-tree", CategoryTree.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan",
                "system-document",
                "system-mapping",
                "measures",
                "fact-document",
                "observation-document",
                "category-tree"
            })
    void document_ofThisVersion_isReadAndANewerOneIsNot(String name) throws IOException {
        String json = GoldenTest.golden(name);
        JsonNode tree = MAPPER.readTree(json);
        assertEquals("format", tree.fieldNames().next()); // at a fixed place: a person sees it at once
        DocumentFormat format = DocumentFormat.parse(tree.get("format").asText());
        Class<?> type = DOCUMENTS.getOrDefault(name, Object.class);
        MAPPER.readValue(json, type);

        String newer = json.replace(format.toString(), format.name() + "/" + (format.version() + 1));
        UnsupportedFormatException fault = fault(newer, type);
        assertTrue(fault.isNewer());
        assertEquals(format, fault.expected());
        assertTrue(fault.fault().en().contains("a newer wfc wrote it"));

        assertFalse(fault(json.replace(format.toString(), "wfc-other/1"), type).isNewer());
        assertFalse(fault(json.replace(format.toString(), format.name() + "/0"), type)
                .isNewer());
        assertThrows(
                JsonProcessingException.class,
                () -> MAPPER.readValue(json.replace("\"format\" : \"" + format + "\",", ""), type));
    }

    private static UnsupportedFormatException fault(String json, Class<?> type) {
        JsonProcessingException refusal =
                assertThrows(JsonProcessingException.class, () -> MAPPER.readValue(json, type));
        WireException fault = assertInstanceOf(WireException.class, refusal.getCause());
        assertEquals("$.format", fault.path());
        assertTrue(fault.line() > 0);
        return assertInstanceOf(UnsupportedFormatException.class, fault.getCause());
    }

    /** A document whose second version has a better name for its only part. */
    record Note(String text) {}

    private static Shape<Note> note() {
        DocumentFormat newest = new DocumentFormat("wfc-note", 2);
        ObjectShape<Note> page = ObjectShape.of("Note");
        ObjectShape.Field<Note, DocumentFormat> format =
                page.required(DocumentFormat.FIELD, newest.shape(), n -> newest);
        ObjectShape.Field<Note, Optional<String>> words = page.optional("words", Shape.STRING, n -> Optional.empty());
        ObjectShape.Field<Note, Optional<String>> text =
                page.optional("text", Shape.STRING, n -> Optional.of(n.text()));
        return page.made(v -> new Note(
                v.get(format).version() == 1
                        ? v.get(words).orElseThrow(() -> new IllegalArgumentException("words"))
                        : v.get(text).orElseThrow(() -> new IllegalArgumentException("text"))));
    }

    private static Note read(String json) throws IOException {
        try (JsonParser parser = MAPPER.createParser(json)) {
            parser.nextToken();
            return note().read(new TokenReader(new JacksonTokens(parser), WireSettings.STRICT));
        }
    }

    @Test
    void pageOfTheSecondVersion_readsTheFirst() throws IOException {
        assertEquals(new Note("x"), read("{\"format\":\"wfc-note/2\",\"text\":\"x\"}"));
        assertEquals(new Note("x"), read("{\"format\":\"wfc-note/1\",\"words\":\"x\"}"));
        assertEquals(new Note("x"), read("{\"words\":\"x\",\"format\":\"wfc-note/1\"}"));
        assertThrows(WireException.class, () -> read("{\"format\":\"wfc-note/2\",\"words\":\"x\"}"));
        assertThrows(WireException.class, () -> read("{\"format\":\"wfc-note/3\",\"text\":\"x\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wfc-plan", "wfc-plan/", "wfc-plan/01", "WFC-plan/1", "wfc-plan/１", "wfc-plan/99999"})
    void text_ofNoFormat_isRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> DocumentFormat.parse(text));
        assertThrows(UnsupportedFormatException.class, () -> new DocumentFormat("wfc-plan", 1).readable(text));
    }
}
