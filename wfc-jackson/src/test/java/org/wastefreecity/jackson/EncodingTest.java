/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
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
}
