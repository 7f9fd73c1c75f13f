/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.WireException;

/** JSON may be UTF-32; what begins so and is none was found by Jazzer. */
class EncodingTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());
    /** Longer than what a parser takes in before its first token, which is before we are asked: 32,768 characters at most. */
    private static final Wording LONG = Wording.of("字".repeat(40_000), "e");

    private static byte[] utf32() throws IOException {
        return MAPPER.writeValueAsString(LONG).getBytes(Charset.forName("UTF-32BE"));
    }

    @Test
    void utf32_isRead() throws IOException {
        assertEquals(LONG, MAPPER.readValue(utf32(), Wording.class));
    }

    @Test
    void utf32_ofNoCharacter_isRefusedWithItsPath() throws IOException {
        byte[] broken = utf32();
        Arrays.fill(broken, 144_000, 144_004, (byte) 0x7b);
        JsonMappingException refusal =
                assertThrows(JsonMappingException.class, () -> MAPPER.readValue(broken, Wording.class));
        WireException fault = assertInstanceOf(WireException.class, refusal.getCause());
        assertEquals("$.zh", fault.path());
        assertEquals(1, fault.line());
        assertTrue(fault.fault().en().contains("UTF-32"), fault.fault()::en);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE", "UTF-32LE"})
    void anyUnicode_isRead(String encoding) throws IOException {
        byte[] json = "{\"zh\":\"无废😀城市é\",\n\"en\":\"city\"}".getBytes(Charset.forName(encoding));
        Wording read = Wording.of("无废😀城市é", "city");
        assertEquals(read, MAPPER.readValue(json, Wording.class));
        assertEquals(read, MAPPER.readValue(new ByteArrayInputStream(json), Wording.class));
        assertEquals(read, MAPPER.readValue(json, 0, json.length, Wording.class));
    }

    static Stream<byte[]> broken() {
        return Stream.of(
                new byte[] {0, 0, 0, '{', 0, 0x11, 0, 0, 0, 0, 0, '}'},
                new byte[] {0, 0, '{', 0},
                new byte[] {0, '{', 0, 0},
                new byte[] {0, 0, (byte) 0xff, (byte) 0xfe},
                new byte[] {(byte) 0xfe, (byte) 0xff, 0, 0},
                new byte[] {0, 0, 0, '{', 0, 0, 0},
                new byte[] {0, 0, 0, '{', 0, 0, (byte) 0xd8, 0x3d, 0, 0, 0, '}'},
                new byte[] {0, 0, 0, 0, 0, 0, 0, '{'},
                new byte[] {0, '{', (byte) 0xd8, 0x3d, 0, '}'},
                new byte[] {'{', 0, 0x3d, (byte) 0xdc, '}', 0},
                new byte[] {'{', 0, 0, 0, 0, 0, '{'});
    }

    @ParameterizedTest
    @MethodSource("broken")
    void textThatBreaksBeforeTheFirstToken_isRefusedWithItsPlace(byte[] json) {
        for (Executable reading : List.<Executable>of(
                () -> MAPPER.readValue(json, Wording.class),
                () -> MAPPER.readValue(new ByteArrayInputStream(json), Wording.class),
                () -> PageReader.read(new ByteArrayInputStream(json), Plan.class))) {
            JsonMappingException refusal = assertThrows(JsonMappingException.class, reading);
            WireException fault = assertInstanceOf(WireException.class, refusal.getCause());
            assertEquals(1, fault.line());
            assertTrue(fault.column() > 0);
            assertTrue(fault.fault().en().contains("UTF-"), fault.fault()::en);
        }
    }

    @Test
    void utf16_ofHalfAPairInAString_isRefusedAndNotReplaced() {
        byte[] json = "{\"zh\":\n\"\ud83d\",\"en\":\"e\"}".getBytes(StandardCharsets.UTF_16BE);
        // Java writes a half as U+FFFD: put it in by hand
        json[16] = (byte) 0xd8;
        json[17] = 0x3d;
        JsonMappingException refusal =
                assertThrows(JsonMappingException.class, () -> MAPPER.readValue(json, Wording.class));
        assertEquals(
                2, assertInstanceOf(WireException.class, refusal.getCause()).line());
    }
}
