/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV for spreadsheets: with a mark if asked for, and without a formula even where a file that was read holds one. */
class CsvOutputTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void bom_isWrittenOnRequest_andBelongsToCsvOnly() throws IOException {
        Shell marked = Shell.run("assess", "foshan-2022-draft", "--format", "csv", "--bom");
        assertEquals(Main.DONE, marked.code(), marked.err());
        assertTrue(marked.out().startsWith("\uFEFFsection,"));
        assertEquals(
                marked.out().substring(1),
                Shell.run("assess", "foshan-2022-draft", "--format", "csv").out());
        Shell refused = Shell.run("assess", "foshan-2022-draft", "--bom");
        assertEquals(Main.BAD_USE, refused.code());
        assertTrue(refused.err().contains("--bom"), refused.err());
    }

    @Test
    void aggregate_ofNamesThatAreFormulas_printsNoFormula() throws IOException {
        Path file = Files.writeString(
                folder.resolve("facts.csv"),
                "territory,category,period,measure,value,reporter\n440604,一般工业固体废物,2022,产生量,3.5,=cmd|'/c calc'!A0\n");
        Shell sums =
                Shell.run("aggregate", file.toString(), "--by", "county,year,category", "--format", "csv", "--bom");
        assertEquals(Main.DONE, sums.code(), sums.err());
        assertTrue(sums.out().startsWith("\uFEFFterritory,"));
        try (var reader = CsvReader.builder()
                .detectBomHeader(false)
                .ofCsvRecord(sums.out().substring(1))) {
            reader.stream().flatMap(r -> r.getFields().stream()).forEach(cell -> {
                boolean formula = !cell.isEmpty() && "=+@\t\r".indexOf(cell.charAt(0)) >= 0;
                assertFalse(formula, cell);
            });
        }
        assertTrue(sums.out().contains(",3.500000,"), sums.out());
    }
}
