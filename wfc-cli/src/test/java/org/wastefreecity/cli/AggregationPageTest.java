/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums held against who should have reported: the sample of the page prints what the page says. */
class AggregationPageTest {
    private static final String FACTS = "territory,category,period,measure,value,reporter\n"
            + "440604,一般工业固体废物,2022,产生量,120,plant A\n"
            + "440605,一般工业固体废物,2022,产生量,80,plant B\n";
    private static final String DUTIES = "reporter,territory,measure,every,most,weight\n"
            + "plant A,440604,产生量,year,,1500\n"
            + "plant B,440605,产生量,year,,900\n"
            + "plant C,440606,产生量,year,50,600\n";

    @TempDir
    private Path folder = Path.of(".");

    private static List<String> blocks(String page, String language) throws IOException {
        Matcher matcher = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("..").resolve(page)));
        return matcher.results().map(r -> r.group(1)).toList();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/aggregation.md", "docs/aggregation.zh-CN.md"})
    void sampleOfThePage_printsWhatThePageSays(String page) throws IOException {
        String facts = file("ledger.csv", blocks(page, "csv").get(1));
        String duties = file("duties.csv", blocks(page, "csv").get(2));
        String command = blocks(page, "sh").get(1).strip().replaceAll(".*wfc\\.jar ", "");
        String[] arguments = command.replace("ledger.csv", facts)
                .replace("duties.csv", duties)
                .split(" ");
        Shell shell = Shell.run(arguments);
        assertEquals(Main.DONE, shell.code(), shell.err());
        String expected = blocks(page, "text").stream()
                .filter(t -> t.startsWith("440604"))
                .findFirst()
                .orElseThrow();
        assertEquals(expected, shell.out().replace("\r", "").replaceFirst("(?s)^.*?-\n", ""));
    }

    @Test
    void leastWeight_withholdsTheFigureAndKeepsTheBounds() throws IOException {
        Shell shell = Shell.run(
                "aggregate",
                file("facts.csv", FACTS),
                "--by",
                "city,year,all",
                "--expect",
                file("duties.csv", DUTIES),
                "--least-weight",
                "90",
                "--format",
                "csv");
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertTrue(
                shell.out().contains("440600,,2022,*,generated,,吨,200.000000,250,2,3,plant C,,,已报权数占比仅80%，低于门槛90%"),
                shell.out());
        Shell enough = Shell.run(
                "aggregate",
                folder.resolve("facts.csv").toString(),
                "--expect",
                folder.resolve("duties.csv").toString(),
                "--least-weight",
                "80",
                "--format",
                "json");
        assertFalse(enough.out().contains("withheld"), enough.out());
    }

    @Test
    void countyThatReportedNothing_hasALine() throws IOException {
        Shell shell = Shell.run(
                "aggregate",
                file("facts.csv", FACTS),
                "--by",
                "county,year,all",
                "--expect",
                file("duties.csv", DUTIES),
                "--format",
                "csv");
        assertTrue(shell.out().contains("440606,,2022,*,generated,,吨,0,50,0,1,plant C"), shell.out());
    }

    @Test
    void figureOfTheCity_closesItsPlants_andWhatNobodyOwesIsToldBeside() throws IOException {
        String duties = file(
                "duties.csv",
                "reporter,territory,measure,every,category,least,most\n"
                        + "plant A,440604,产生量,year,一般工业固体废物,,\n"
                        + "plant C,440606,产生量,year,一般工业固体废物,10,50\n"
                        + "plant C,440605,产生量,year,一般工业固体废物,,7\n");
        String[] command = {"aggregate", "", "--by", "city,year,category", "--expect", duties, "--format", "csv"};
        command[1] = file(
                "facts.csv", "territory,category,period,measure,value,reporter\n440600,一般工业固体废物,2022,产生量,1000,city\n");
        Shell whole = Shell.run(command);
        assertEquals(Main.DONE, whole.code(), whole.err());
        assertTrue(whole.out().contains(",generated,1000.000000,吨,1000.000000,1000.000000,0,0,,,,,1"), whole.out());
        command[1] = file("facts.csv", FACTS + "440605,一般工业固体废物,2022,产生量,9,plant C\n");
        Shell parts = Shell.run(command);
        assertTrue(parts.out().contains(",generated,,吨,219,259,2,3,plant C 2022"), parts.out());
        assertTrue(parts.out().contains("440606"), parts.out());
        assertTrue(parts.err().contains("9 吨 (+2 吨)"), parts.err());
        Shell text = Shell.run(command[0], command[1], "--by", "city,year,category", "--expect", duties);
        assertTrue(text.out().contains("另有1家的填报不在应报清单内"), text.out());
    }

    @Test
    void yearWithoutAnyReport_hasALine() throws IOException {
        Shell shell = Shell.run(
                "aggregate",
                file("facts.csv", FACTS + "440604,一般工业固体废物,2020,产生量,100,plant A\n"),
                "--by",
                "county,year,all",
                "--expect",
                file("duties.csv", DUTIES),
                "--format",
                "csv");
        assertTrue(shell.out().contains("440604,,2021,*,generated,,吨,0,,0,1,plant A"), shell.out());
    }

    @ParameterizedTest
    @CsvSource({
        "plant A;440604;产生量;weekly, 第2行",
        "plant A;440604;no such;year, 统计量",
        "plant A;44060;产生量;year, 第2行",
        ";440604;产生量;year, 填报单位",
    })
    void faultyDuty_isRefusedWithItsLine(String row, String expected) throws IOException {
        String duties = file("duties.csv", "reporter,territory,measure,every\n" + row.replace(';', ',') + "\n");
        Shell shell = Shell.run("aggregate", file("facts.csv", FACTS), "--expect", duties);
        assertEquals(Main.BAD_USE, shell.code());
        assertTrue(shell.err().contains(expected), shell.err());
    }

    @Test
    void dutyTwice_isRefused() throws IOException {
        String duties = file("duties.csv", DUTIES + "plant A,440604,产生量,month,,1500\n");
        Shell shell = Shell.run("aggregate", file("facts.csv", FACTS), "--expect", duties);
        assertEquals(Main.BAD_USE, shell.code());
        int last = (int) (DUTIES + "x").lines().count();
        assertTrue(shell.err().contains("第" + last + "行与第2行要求plant A重复填报440604"), shell.err());
        assertFalse(shell.err().contains("Validity["), shell.err());
    }

    @Test
    void assess_saysWhyASumIsRefused() throws IOException {
        String rates = "440604,一般工业固体废物,2022,综合利用量,150,plant A\n" + "440604,一般工业固体废物,2022,综合利用往年贮存量,0,plant A\n";
        String city = "440600,一般工业固体废物,2022,产生量,200,city\n";
        Shell shell = Shell.run("assess", "foshan-2022-draft", "--facts", file("facts.csv", FACTS + rates + city));
        assertTrue(shell.err().contains("sum-not-known"), shell.err());
        assertTrue(shell.err().contains("不相加"), shell.err());
    }

    @Test
    void assess_computedFigureIsShortAndAnImpossibleOneIsCalledComputed() throws IOException {
        String rates = "440604,一般工业固体废物,2022,综合利用往年贮存量,0,plant A\n" + "440604,一般工业固体废物,2022,综合利用量,";
        Shell shell = Shell.run(
                "assess", "foshan-2022-draft", "--facts", file("facts.csv", FACTS + rates + "133.333333,plant A\n"));
        assertTrue(shell.out().contains("≈66.6667"), shell.out());
        assertFalse(shell.out().contains("66.6666666"), shell.out());
        Shell above =
                Shell.run("assess", "foshan-2022-draft", "--facts", file("facts.csv", FACTS + rates + "300,plant A\n"));
        assertTrue(above.err().contains("computed-impossible"), above.err());
        assertTrue(above.err().contains("计算值150.0000 %"), above.err());
    }
}
