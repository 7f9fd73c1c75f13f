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
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.wire.WireException;

/** JSON may be UTF-32; what begins so and is none was found by Jazzer. */
class EncodingTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());
    private static final byte[] UTF_32 = "{\"value\":\"95.10\",\"unit\":\"%\"}".getBytes(Charset.forName("UTF-32BE"));

    @Test
    void utf32_isRead() throws IOException {
        assertEquals(Figure.parse("95.10 %"), MAPPER.readValue(UTF_32, Figure.class));
    }

    @Test
    void utf32_ofNoCharacter_isRefusedWithItsPath() {
        byte[] broken = UTF_32.clone();
        Arrays.fill(broken, 60, 64, (byte) 0x7b);
        JsonMappingException refusal =
                assertThrows(JsonMappingException.class, () -> MAPPER.readValue(broken, Figure.class));
        WireException fault = assertInstanceOf(WireException.class, refusal.getCause());
        assertTrue(fault.path().startsWith("$") && fault.line() == 1, fault::toString);
        assertTrue(fault.fault().en().contains("UTF-32"), fault.fault()::en);
    }
}
