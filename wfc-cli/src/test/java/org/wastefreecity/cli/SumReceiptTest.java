/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Receipts of sums from a shell. {@code sum-receipt-v1.json} was written once, for {@code facts.csv} and {@code duties.csv}, and is verified by
 * every later version on every JDK.
 */
class SumReceiptTest {
    private static final Path FILES = Path.of("src", "test", "resources", "receipt");
    private static final String LIBRARY = "\"library\" : \"wfc [^\"]+\"";

    @TempDir
    private Path folder = Path.of(".");

    private static String golden(String name) {
        return FILES.resolve(name).toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Shell verify(String receipt, String facts, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("verify", receipt, "--facts", facts, "--any-library", "--lang", "en"));
        arguments.addAll(List.of(more));
        return Shell.run(arguments.toArray(String[]::new));
    }

    private static Shell verifyGolden(String facts, String least) {
        return verify(golden("sum-receipt-v1.json"), facts, "--expect", golden("duties.csv"), "--least-reports", least);
    }

    @Test
    void aReceiptOfTheFirstVersion_isVerified_whateverTheOrderOfRows() throws IOException {
        Shell shell = verifyGolden(golden("facts.csv"), "60");
        assertEquals(Main.DONE, shell.code(), shell.out() + shell.err());
        List<String> rows = new ArrayList<>(Files.readAllLines(FILES.resolve("facts.csv")));
        String heading = rows.remove(0);
        Collections.reverse(rows);
        String sorted = file("sorted.csv", heading + "\r\n" + String.join("\r\n", rows) + "\r\n");
        assertEquals(Main.DONE, verifyGolden(sorted, "60").code());
    }

    @Test
    void aggregate_writesTheGoldenReceipt_whateverLanguageThreadsAndOrderOfLevels() throws IOException {
        for (String language : List.of("zh", "en")) {
            Path written = folder.resolve("receipt.json");
            Shell shell = Shell.run(
                    "aggregate",
                    golden("facts.csv"),
                    "--expect",
                    golden("duties.csv"),
                    "--least-reports",
                    "60",
                    "--by",
                    language.equals("zh") ? "category,year,city" : "city,year,category",
                    "--threads",
                    language.equals("zh") ? "1" : "2",
                    "--lang",
                    language,
                    "--receipt",
                    written.toString());
            assertTrue(shell.code() != Main.BAD_USE, shell.err());
            assertEquals(
                    Files.readString(FILES.resolve("sum-receipt-v1.json")).replaceAll(LIBRARY, ""),
                    Files.readString(written).replaceAll(LIBRARY, "").replace("\r", ""));
        }
    }

    @Test
    void anotherFigureOrThreshold_isNamed() throws IOException {
        String changed =
                file("changed.csv", Files.readString(FILES.resolve("facts.csv")).replace(",120,", ",121,"));
        Shell figure = verifyGolden(changed, "60");
        assertEquals(Main.FINDINGS, figure.code(), figure.err());
        assertTrue(figure.out().contains("data facts"), figure.out());
        assertTrue(figure.out().contains("answer sums"), figure.out());
        Shell threshold = verifyGolden(golden("facts.csv"), "90");
        assertEquals(Main.FINDINGS, threshold.code());
        assertTrue(threshold.out().contains("policy completeness"), threshold.out());
    }

    @Test
    void divisionsAndMeasures_areThoseOfTheReceipt() throws IOException {
        Path written = folder.resolve("receipt.json");
        Shell.run(
                "aggregate",
                golden("facts.csv"),
                "--territory",
                "foshan-2022-draft",
                "--measure",
                "产生量",
                "--receipt",
                written.toString());
        assertTrue(Files.readString(written).contains("\"foshan-2022-draft\""), Files.readString(written));
        Shell same = verify(written.toString(), golden("facts.csv"));
        assertEquals(Main.DONE, same.code(), same.out() + same.err());
        Shell other = verify(written.toString(), golden("facts.csv"), "--territory", "guangdong-2021");
        assertTrue(other.code() != Main.DONE, other.out());
    }

    @Test
    void aPlanForSums_orNoFacts_isRefused() {
        Shell plan = verify(golden("sum-receipt-v1.json"), golden("facts.csv"), "--plan", golden("plan.json"));
        assertEquals(Main.BAD_USE, plan.code());
        Shell none = Shell.run("verify", golden("sum-receipt-v1.json"));
        assertEquals(Main.BAD_USE, none.code());
        assertTrue(none.err().contains("--facts"), none.err());
    }
}
