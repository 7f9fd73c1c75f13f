/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    @Test
    void convert_toSdmxAndBack_writesTheSameFile() throws IOException {
        Path csv = folder.resolve("in.csv");
        String rows = "territory,category,period,measure,value,unit,reporter,zone,status,filed\r\n"
                + "440604,programme/2021/general_industrial,2022-01,generated,120.50,吨,甲厂,,,2022-02-01\r\n"
                + "440605,programme/2021/general_industrial,2021/2025,generated,0.00,吨,'=cmd,,ZERO_REPORT,\r\n";
        Files.writeString(csv, rows);
        Path sdmx = folder.resolve("facts.sdmx.csv");
        Path back = folder.resolve("back.csv");
        Shell there = Shell.run("convert", "facts", csv.toString(), "--to", "sdmx", "--out", sdmx.toString());
        assertEquals(Main.DONE, there.code(), there.err());
        assertTrue(Files.readString(sdmx).contains("\r\ndataflow,WFC:DF_FACTS(1.0.0),I,generated,"));
        Shell again = Shell.run("convert", "facts", sdmx.toString(), "--lang", "en", "--out", back.toString());
        assertEquals(Main.DONE, again.code(), again.err());
        assertEquals(rows, Files.readString(back));
    }

    private Path converted(String rows, Path file, String name, String... options) {
        Path out = folder.resolve(name);
        List<String> line = new ArrayList<>(List.of("convert", rows, file.toString(), "--out", out.toString()));
        line.addAll(List.of(options));
        Shell shell = Shell.run(line.toArray(new String[0]));
        assertEquals(Main.DONE, shell.code(), shell.err());
        return out;
    }

    private static String judged(Path observations) {
        Shell shell =
                Shell.run("assess", "foshan-2022-draft", "--observations", observations.toString(), "--format", "json");
        assertEquals(Main.DONE, shell.code(), shell.err());
        return shell.out();
    }

    @Test
    void assess_ofWhatConvertWrites_judgesTheSame() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("figures.csv"),
                "system,indicator,territory,period,form,value,unit,lower,upper,status,printed,source\r\n"
                        + "foshan-2022-draft,16,440600,2023,measured,90.10,%,,,NORMAL,90.10,'=年报!A1\r\n"
                        + "foshan-2022-draft,18,440600,2023,bounded,,%,60,,PROVISIONAL,>=60,\r\n"
                        + "foshan-2022-draft,60,440600,2023,graded,满意,,,,NORMAL,满意,\r\n"
                        + "foshan-2022-draft,53.1,440600,2023,delivered,done,,,,NORMAL,'-建成,\r\n"
                        + "foshan-2022-draft,44,440600,2023,absent,未统计,,,,NOT_COUNTED,未统计,\r\n");
        String expected = judged(csv);
        assertTrue(expected.contains("\"=年报!A1\""), "no apostrophe of the file comes into the report");
        assertEquals(expected, judged(converted("observations", csv, "again.csv", "--lang", "zh", "--bom")));
        assertEquals(expected, judged(converted("observations", csv, "sdmx.csv", "--to", "sdmx")));
    }

    @Test
    void aggregate_ofWhatConvertWrites_addsUpTheSame() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("facts.csv"),
                "territory,category,period,measure,value,reporter\n"
                        + "440604,一般工业固体废物,2022,产生量,3.5,=cmd|'/c calc'!A0\n"
                        + "440605,一般工业固体废物,2022,产生量,4,-甲厂\n");
        Path again = converted("facts", csv, "again.csv", "--bom");
        assertTrue(Files.readString(again).contains("'=cmd"));
        String[] line = {"aggregate", csv.toString(), "--by", "county,year,category", "--format", "json"};
        Shell sums = Shell.run(line);
        assertEquals(Main.DONE, sums.code(), sums.err());
        line[1] = again.toString();
        assertEquals(sums.out(), Shell.run(line).out());
    }

    @Test
    void convert_ofFaultyRowsAndFiles_tellsWhich() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("in.csv"),
                "system,indicator,territory,period,value,unit\nfoshan-2022-draft,19,440600,Jan-23,95.10,%\n");
        Path out = folder.resolve("out.csv");
        Shell findings = Shell.run("convert", "observations", csv.toString(), "--out", out.toString());
        assertEquals(Main.FINDINGS, findings.code());
        assertTrue(findings.err().contains("unknown-period"), findings.err());
        Shell there = Shell.run("convert", "observations", csv.toString(), "--out", out.toString());
        assertEquals(Main.BAD_USE, there.code(), "nothing is written over");
        Shell nowhere = Shell.run(
                "convert",
                "observations",
                csv.toString(),
                "--out",
                folder.resolve("no-folder/out.csv").toString());
        assertEquals(Main.BAD_USE, nowhere.code(), nowhere.err());
        Shell other = Shell.run(
                "convert",
                "facts",
                csv.toString(),
                "--out",
                folder.resolve("other.csv").toString());
        assertEquals(Main.BAD_USE, other.code());
        assertTrue(other.err().contains("territory") || other.err().contains("measure"), other.err());
        assertFalse(Files.exists(folder.resolve("other.csv")), "no half of a file is left behind");
    }
}
