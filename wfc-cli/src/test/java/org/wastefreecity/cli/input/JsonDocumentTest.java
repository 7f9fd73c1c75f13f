/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wastefreecity.jackson.WfcModule;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.seeds.Seeds;

class JsonDocumentTest {
    @TempDir
    private Path folder = Path.of(".");

    private Path file(String behind) throws IOException {
        String plan = new ObjectMapper().registerModule(new WfcModule()).writeValueAsString(Seeds.foshan2022Draft());
        return Files.writeString(folder.resolve("plan.json"), plan + "\n" + behind.replace("PLAN", plan));
    }

    private static Plan read(Path file) throws IOException {
        return JsonDocument.read(file, Plan.class, Wording.of("方案", "plan"));
    }

    /** Two files put into one: the second was left out in silence. */
    @Test
    void read_aSecondDocument_isRefusedWithItsPlace() throws IOException {
        assertEquals(Seeds.foshan2022Draft(), read(file(" \n\t")));
        Path two = file("PLAN");
        UnreadableInputException refused = assertThrows(UnreadableInputException.class, () -> read(two));
        String why = refused.wording().en();
        assertTrue(why.contains("(line 2, column 1): the document has ended before"), why);
        assertTrue(
                refused.wording().zh().contains("第2行第1列：文档已在此前结束"),
                refused.wording().zh());
    }

    @Test
    void read_aWordBehindTheDocument_isRefused() throws IOException {
        Path more = file("x");
        assertThrows(UnreadableInputException.class, () -> read(more));
    }
}
