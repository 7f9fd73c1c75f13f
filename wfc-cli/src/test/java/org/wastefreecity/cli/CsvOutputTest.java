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
        Path json = converted("observations", csv, "figures.json", "--to", "json");
        assertTrue(Files.readString(json).contains("\"wfc-observations/1\""));
        assertEquals(expected, judged(json));
        assertEquals(expected, judged(Files.copy(json, folder.resolve("figures.txt"))), "told by what it is");
        assertEquals(expected, judged(converted("observations", json, "back.csv")));
    }

    /** What people fill in for assess, convert reads by the packed plan of the row's system. */
    @Test
    void shortColumns_areReadByConvertAsByAssess() throws IOException {
        String rows = "system,indicator,territory,period,value\r\n"
                + "foshan-2022-draft,16,440600,2023,90.10\r\n"
                + "foshan-2022-draft,18,佛山市,2023,>=60%\r\n"
                + "foshan-2022-draft,60,440600,2023,满意\r\n"
                + "foshan-2022-draft,53.1,440600,2023,已完成\r\n"
                + "foshan-2022-draft,44,440600,2023,未统计\r\n";
        Path form = Files.writeString(folder.resolve("form.csv"), rows);
        Path full = converted("observations", form, "full.csv");
        assertTrue(Files.readString(full).contains("foshan-2022-draft,16,440600,2023,measured,90.10,%,"));
        assertEquals(states(form), states(full));
        assertEquals(states(form), states(converted("observations", form, "full.json", "--to", "json")));
        Path chinese = Files.writeString(
                folder.resolve("chinese.csv"),
                rows.replace("system,indicator,territory,period,value", "指标体系,指标序号,地区,报告期,填报值"));
        assertEquals(Files.readString(full), Files.readString(converted("observations", chinese, "full2.csv")));
        Path other = Files.writeString(
                folder.resolve("other.csv"),
                "system,indicator,territory,period,value\nbaotou-2099,16,440600,2023,90\n");
        Shell shell = Shell.run(
                "convert",
                "observations",
                other.toString(),
                "--out",
                folder.resolve("o.csv").toString());
        assertEquals(Main.FINDINGS, shell.code());
        assertTrue(shell.err().contains("unknown-system"), shell.err());
    }

    private static List<String> states(Path observations) {
        Shell shell =
                Shell.run("assess", "foshan-2022-draft", "--observations", observations.toString(), "--format", "csv");
        assertEquals(Main.DONE, shell.code(), shell.err());
        return shell.out().lines().map(l -> l.split("第", 2)[0]).toList();
    }

    private static final String FACTS = "territory,category,period,measure,value,reporter\n"
            + "440604,秸秆,2022,可收集资源量,10000,plant A\n"
            + "440604,秸秆,2022,综合利用量,5000,plant A\n";

    @Test
    void documentsOfFacts_areReadByEveryCommandThatTakesFacts() throws IOException {
        Path csv = Files.writeString(folder.resolve("straw.csv"), FACTS);
        Path json = converted("facts", csv, "straw.json", "--to", "json");
        assertTrue(Files.readString(json).contains("\"wfc-facts/1\""));
        String[][] lines = {
            {"aggregate", "*", "--by", "county,year,category", "--format", "json"},
            {"assess", "foshan-2022-draft", "--facts", "*", "--format", "json"},
            {"gap", "foshan-2022-draft", "--facts", "*", "--row", "19", "--unit", "plant A"},
            {"check", "*", "--format", "json"},
            {"explain", "foshan-2022-draft", "--row", "19", "--facts", "*"},
            {
                "formula",
                "eval",
                "utilised(秸秆) / collectable(秸秆)",
                "--facts",
                "*",
                "--territory",
                "foshan-2022-draft",
                "--division",
                "440604",
                "--period",
                "2022"
            },
            {"scorecard", "foshan-2022-draft", "--facts", "*", "--format", "json"}
        };
        for (String[] line : lines) {
            Shell ofCsv = Shell.run(with(line, csv));
            Shell ofJson = Shell.run(with(line, json));
            String told = ofJson.out().replace("straw.json，", ""); // the lines of the CSV that it converts to
            assertEquals(ofCsv.out(), told, String.join(" ", line));
            assertEquals(ofCsv.code(), ofJson.code(), ofJson.err());
        }
        assertEquals(
                Files.readString(converted("facts", csv, "a.csv")),
                Files.readString(converted("facts", json, "b.csv")));
    }

    private static String[] with(String[] line, Path file) {
        return List.of(line).stream()
                .map(a -> a.equals("*") ? file.toString() : a)
                .toArray(String[]::new);
    }

    @Test
    void faultsInDocuments_nameTheEntry() throws IOException {
        Path json = converted(
                "observations",
                Files.writeString(
                        folder.resolve("in.csv"),
                        "system,indicator,territory,period,form,value,unit\n"
                                + "foshan-2022-draft,16,440600,2023,measured,90,%\n"
                                + "foshan-2022-draft,99,440600,2023,measured,90,%\n"),
                "in.json",
                "--to",
                "json");
        Shell shell = Shell.run("assess", "foshan-2022-draft", "--observations", json.toString(), "--lang", "en");
        assertEquals(Main.FINDINGS, shell.code());
        assertTrue(shell.err().contains("unknown-indicator observations[1]:"), shell.err());
        Path facts = Files.writeString(
                folder.resolve("wrong.json"),
                Files.readString(converted(
                                "facts", Files.writeString(folder.resolve("f.csv"), FACTS), "f.json", "--to", "json"))
                        .replace("\"440604\"", "\"110101\""));
        Shell sums = Shell.run("aggregate", facts.toString(), "--territory", "foshan-2022-draft", "--lang", "en");
        assertTrue(sums.err().contains("wrong.json: facts[0]"), sums.err());
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"format\": \"wfc-facts/1\",");
        Shell refused = Shell.run("aggregate", broken.toString(), "--lang", "en");
        assertEquals(Main.BAD_USE, refused.code());
        assertTrue(
                refused.err()
                        .contains("broken.json is no facts in JSON (wfc-facts): $ (line 1, column 26): broken JSON"),
                refused.err());
        assertFalse(refused.err().contains("语法"), refused.err());
    }

    /** Whoever looks for the file finds all of it, or none. */
    @Test
    void convertThatFails_leavesNothingBehind() throws IOException {
        Path csv = Files.write(
                folder.resolve("cut.csv"),
                ("system,indicator,territory,period,form,value,unit\nfoshan-2022-draft,16,440600,2023,measured,90,%\n"
                                + "x".repeat(3))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_16));
        Path out = folder.resolve("none.csv");
        assertEquals(
                Main.BAD_USE,
                Shell.run("convert", "observations", csv.toString(), "--out", out.toString())
                        .code());
        Path foreign = Files.writeString(folder.resolve("b.csv"), "system,indicator,territory,period,value\n");
        assertEquals(
                Main.BAD_USE,
                Shell.run("convert", "baselines", foreign.toString(), "--to", "json", "--out", out.toString())
                        .code());
        try (java.util.stream.Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("b.csv", "cut.csv"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
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
