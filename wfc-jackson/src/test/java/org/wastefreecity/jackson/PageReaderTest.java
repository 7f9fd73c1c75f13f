/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.WireException;
import org.wastefreecity.wire.WireSettings;
import org.wastefreecity.wire.shape.ValueShapes;

class PageReaderTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());

    private static Wording read(String text) throws IOException {
        return PageReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                ValueShapes.WORDING,
                WireSettings.STRICT);
    }

    @Test
    void read_aDocument_isWhatAMapperReads() throws IOException {
        String text = "{\"zh\":\"佛山\",\"en\":\"Foshan\"}";
        assertEquals(MAPPER.readValue(text, Wording.class), read(text));
        assertEquals(Wording.of("佛山", "Foshan"), read(text + " \n"));
    }

    @Test
    void read_unknownField_isRefusedAsByAMapper() {
        String text = "{\"zh\":\"佛山\",\"en\":\"Foshan\",\"fr\":\"Foshan\"}";
        JsonMappingException byMapper = assertThrows(
                JsonMappingException.class,
                () -> MAPPER.readValue(text.getBytes(StandardCharsets.UTF_8), Wording.class));
        JsonMappingException byPage = assertThrows(JsonMappingException.class, () -> read(text));
        assertEquals(byMapper.getOriginalMessage(), byPage.getOriginalMessage());
        assertInstanceOf(WireException.class, byPage.getCause());
    }

    @Test
    void read_brokenEmptyOrTwoDocuments_isRefused() {
        for (String text :
                new String[] {"", "{", "nonsense", "{\"zh\":\"a\",\"en\":\"b\"}{}", "{\"zh\":\"a\",\"en\":\"b\"}]"}) {
            assertThrows(JsonProcessingException.class, () -> read(text), text);
        }
    }
}
