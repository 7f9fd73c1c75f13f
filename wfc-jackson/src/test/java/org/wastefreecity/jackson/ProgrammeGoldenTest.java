/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.programme.ProgrammeDocument;

/** Documents in the form of version 1, as {@link GoldenTest} has the other nouns. */
class ProgrammeGoldenTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PRETTY =
            MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    private static void assertGolden(String name, Object value, Class<?> type) throws IOException {
        String json = PRETTY.writeValueAsString(value) + "\n";
        Path file = Path.of("src/test/resources/json/v1/" + name + ".json");
        if ("write".equals(System.getProperty("wfc.golden")) && Files.notExists(file)) {
            Files.writeString(file, json);
        }
        String golden = Files.readString(file);
        assertEquals(golden, json);
        assertEquals(value, MAPPER.readValue(golden, type));
    }

    @Test
    void document_everyPart_isTheGoldenFile() throws IOException {
        assertGolden("programme-document", ProgrammeSamples.document(), ProgrammeDocument.class);
    }

    @Test
    void task_withAStatedBeginning_isTheGoldenFile() throws IOException {
        assertGolden("task-starting", ProgrammeSamples.starting(), Task.class);
    }

    @Test
    void read_aReferenceToNothing_isRefusedAtItsPlace() throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(ProgrammeSamples.document()).replace("organ:office", "organ:nobody");
        String message = String.valueOf(
                assertThrows(JsonProcessingException.class, () -> MAPPER.readValue(json, ProgrammeDocument.class))
                        .getMessage());
        assertTrue(message.contains("organ:nobody"), message);
    }

    @Test
    void read_aKindThatIsNone_isRefused() throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(ProgrammeSamples.document()).replace("organ:office", "orgn:office");
        assertThrows(JsonProcessingException.class, () -> MAPPER.readValue(json, ProgrammeDocument.class));
    }
}
