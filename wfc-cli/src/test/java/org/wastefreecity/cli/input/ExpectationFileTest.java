/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wastefreecity.seeds.Seeds;

class ExpectationFileTest {
    @TempDir
    private Path folder = Path.of(".");

    private void read(String heading) throws IOException {
        Path file = Files.writeString(
                folder.resolve("duties.csv"),
                "reporter,territory,measure,every," + heading + "\nA,440604,generated,year,\n");
        ExpectationFile.read(file, Seeds.measures2021(), Seeds.categories2021());
    }

    /** The limit or the date was dropped in silence, and with it the bounds were others. */
    @ParameterizedTest
    @CsvSource({"mots,most", "frm,from", "上线,most", "Weigth,weight", "catgory,category"})
    void read_aMisspeltHeading_isRefusedWithTheRightOne(String heading, String meant) {
        UnreadableInputException refused = assertThrows(UnreadableInputException.class, () -> read(heading));
        assertTrue(
                refused.wording().en().contains("Did you mean \"" + meant + "\"?"),
                refused.wording().en());
    }

    @Test
    void read_aRemark_isPassedOver() {
        assertDoesNotThrow(() -> read("备注"));
        assertDoesNotThrow(() -> read("remark"));
        assertDoesNotThrow(() -> read(""));
    }
}
