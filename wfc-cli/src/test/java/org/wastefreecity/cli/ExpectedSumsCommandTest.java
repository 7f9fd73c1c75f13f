/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who owes what reaches every line that {@code wfc aggregate} prints, whatever its levels. */
class ExpectedSumsCommandTest {
    private static final String FACTS = "territory,category,period,measure,value,reporter,status,filed\n";
    private static final String DUTIES = "reporter,territory,measure,every,category,due,most,weight\n"
            + "plant A,440604,产生量,year,一般工业固体废物,90,,1500\n"
            + "plant B,440605,产生量,year,一般工业固体废物,90,,900\n"
            + "plant C,440606,产生量,year,一般工业固体废物,90,50,600\n";

    @TempDir
    private Path folder = Path.of(".");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Shell aggregate(String rows, String... more) throws IOException {
        String[] line = new String[more.length + 4];
        line[0] = "aggregate";
        line[1] = file("facts.csv", FACTS + rows);
        line[2] = "--territory";
        line[3] = "foshan-2022-draft";
        System.arraycopy(more, 0, line, 4, more.length);
        return Shell.run(line);
    }

    private static final String TWO_OF_THREE =
            "440604,一般工业固体废物,2022,产生量,120,plant A,P,2023-03-31\n" + "440605,一般工业固体废物,2022,产生量,80,plant B,,2023-04-02\n";

    @ParameterizedTest
    @ValueSource(strings = {"city,year,source", "city,period,category", "city,year,top", "place,period,source"})
    void everyLevel_namesWhoIsMissing(String by) throws IOException {
        Shell shell = aggregate(TWO_OF_THREE, "--by", by, "--expect", file("duties.csv", DUTIES));
        assertTrue(shell.out().contains("未报：plant C"), shell.out());
        assertTrue(shell.out().contains(by.startsWith("city") ? "[200 吨, 250 吨]" : "[0 吨, 50 吨]"), shell.out());
    }

    @Test
    void parentBesideItsChild_isNoPlainLine() throws IOException {
        String rows = "440604,一般工业固体废物,2022,产生量,120,plant A,,\n440604,工业固体废物,2022,产生量,80,plant B,,\n";
        Shell zh = aggregate(rows, "--by", "city,year,category");
        assertTrue(zh.out().contains("已见80 吨 […, …]"), zh.out());
        assertTrue(zh.out().contains("都有填报，相加会重复计数"), zh.out());
        Shell csv = aggregate(rows, "--by", "city,year,category", "--format", "csv", "--lang", "en");
        assertTrue(csv.out().contains("programme/2021/industrial,generated,,吨,,,1,"), csv.out());
        assertTrue(csv.out().contains("which overlap"), csv.out());
    }

    @Test
    void lateAndProvisionalReports_areShown() throws IOException {
        String duties = file("duties.csv", DUTIES);
        String late = "plant B 2022 programme/2021/general_industrial";
        Shell zh = aggregate(TWO_OF_THREE, "--expect", duties);
        assertTrue(zh.out().contains("迟报：" + late), zh.out());
        assertTrue(zh.out().contains("初步数"), zh.out());
        Shell en = aggregate(TWO_OF_THREE, "--expect", duties, "--lang", "en");
        assertTrue(en.out().contains("late: " + late), en.out());
        assertTrue(en.out().contains("provisional"), en.out());
        Shell csv = aggregate(TWO_OF_THREE, "--expect", duties, "--format", "csv");
        assertTrue(csv.out().lines().findFirst().orElseThrow().endsWith(",excused,late"), csv.out());
        assertTrue(csv.out().contains(",PROVISIONAL,,,,," + late), csv.out());
        Shell json = aggregate(TWO_OF_THREE, "--expect", duties, "--format", "json");
        assertTrue(json.out().contains("\"late\" : [ \"" + late + "\" ]"), json.out());
        assertTrue(json.out().contains("\"doubts\" : [ \"PROVISIONAL\" ]"), json.out());
        assertFalse(aggregate(TWO_OF_THREE).out().contains("迟报"), "nobody said when it was due");
    }

    @Test
    void thresholdWithoutAList_isRefusedWithTheRepair() throws IOException {
        for (String threshold : new String[] {"--least-reports", "--least-weight"}) {
            Shell shell = aggregate(TWO_OF_THREE, threshold, "90");
            assertEquals(2, shell.code());
            assertTrue(shell.err().contains("需要 --expect"), shell.err());
            Shell en = aggregate(TWO_OF_THREE, threshold, "90", "--lang", "en");
            assertTrue(en.err().contains("need --expect"), en.err());
        }
        Shell assess = Shell.run(
                "assess",
                "foshan-2022-draft",
                "--facts",
                file("facts.csv", FACTS + TWO_OF_THREE),
                "--least-reports",
                "90");
        assertTrue(assess.err().contains("需要 --expect"), assess.err());
    }

    /** One says that it has no figure of a measure that nobody owes: 1 of 2 is no share of what is owed. */
    @Test
    void measureThatNobodyOwes_hasNoShare() throws IOException {
        String rows = TWO_OF_THREE + "440604,一般工业固体废物,2022,综合利用量,60,plant A,,\n"
                + "440605,一般工业固体废物,2022,综合利用量,未统计,plant B,,\n";
        Shell shell = aggregate(rows, "--expect", file("duties.csv", DUTIES), "--least-reports", "40");
        assertTrue(shell.out().contains("上报率未知，门槛为40%"), shell.out());
        assertTrue(shell.out().contains("已见200 吨"), shell.out());
    }
}
