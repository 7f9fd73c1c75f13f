/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row that nobody can place is a finding, and no sum that it may belong to is printed as sure. */
class StrayRowsCommandTest {
    private static final String HEADINGS = "territory,category,period,measure,value,reporter\n";

    @TempDir
    private Path folder = Path.of(".");

    private String file(String rows) throws IOException {
        return Files.writeString(folder.resolve("facts.csv"), HEADINGS + rows).toString();
    }

    @Test
    void aggregate_boundsTheSums() throws IOException {
        String facts = file("440604,一般工业固体废物,2022,产生量,120,plant A\n" + "440605,一般工业固废（旧名）,2022,产生量,30,plant B\n");
        Shell shell = Shell.run(
                "aggregate",
                facts,
                "--territory",
                "foshan-2022-draft",
                "--by",
                "county,city,year,all",
                "--format",
                "csv");
        assertTrue(
                shell.out().contains("440604,禅城区,2022,*,generated,120.000000,吨,120.000000,120.000000,1"), shell.out());
        assertTrue(shell.out().contains("440600,佛山市,2022,*,generated,,吨,120.000000,150.000000,1"), shell.out());
        assertTrue(shell.out().contains("有1行未采用"), shell.out());
        assertTrue(shell.err().contains("unknown-category"), shell.err());
    }

    /** 9590 of 10000 t of straw miss 96 %; with 20 t of a misspelt category they would not. */
    @Test
    void assess_leavesTheIndicatorUndecided() throws IOException {
        String good = "440604,秸秆,2023,可收集资源量,10000,R\n440604,秸秆,2023,综合利用量,9590,R\n";
        Shell sure = Shell.run("assess", "foshan-2022-draft", "--facts", file(good), "--as-of", "2023-12-31");
        Shell shell = Shell.run(
                "assess",
                "foshan-2022-draft",
                "--facts",
                file(good + "440604,秸杆,2023,综合利用量,20,R\n"),
                "--as-of",
                "2023-12-31");
        assertTrue(sure.out().contains("95.9 (2023)"), sure.out() + sure.err());
        assertTrue(
                shell.out().contains("sum-not-known") || shell.err().contains("sum-not-known"),
                shell.out() + shell.err());
        assertTrue(shell.out().contains("[95.9 %, 96.1 %]（2023年）的上下界"), shell.out() + shell.err());
    }

    @Test
    void formulaEval_isBounded() throws IOException {
        Shell shell = Shell.run(
                "formula",
                "eval",
                "综合利用量() / 产生量(); 0/0 = 不适用",
                "--facts",
                file("440604,一般工业固体废物,2022,产生量,120,plant A\n"
                        + "440604,一般工业固体废物,2022,综合利用量,60,plant A\n"
                        + "440604,一般工业固体废物,2022,综合利用量,6,\n"),
                "--at",
                "440600",
                "--period",
                "2022");
        assertTrue(shell.out().contains("[50.0000, 55.0000] %"), shell.out() + shell.err());
    }
}
