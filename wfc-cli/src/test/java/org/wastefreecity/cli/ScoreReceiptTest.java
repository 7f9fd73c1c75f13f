/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Receipts of scores from a shell. {@code score-receipt-v1.json} was written once, for {@code plan.json}, {@code figures.csv} and {@code scheme.json},
 * and is verified by every later version on every JDK.
 */
class ScoreReceiptTest {
    private static final Path FILES = Path.of("src", "test", "resources", "receipt");
    private static final String LIBRARY = "\"library\" : \"wfc [^\"]+\"";
    private static final String DISTRICTS = "system,indicator,territory,period,value,status,source\n"
            + "foshan-2022-draft,3,440604,2023,94 %,,\n"
            + "foshan-2022-draft,3,440605,2023,96 %,,\n"
            + "foshan-2022-draft,16,440604,2023,92 %,,\n";

    @TempDir
    private Path folder = Path.of(".");

    private static String golden(String name) {
        return FILES.resolve(name).toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Shell verify(String receipt, String... more) {
        List<String> arguments = new ArrayList<>(List.of("verify", receipt, "--lang", "en"));
        arguments.addAll(List.of(more));
        return Shell.run(arguments.toArray(String[]::new));
    }

    private Path written(String... more) {
        Path receipt = folder.resolve("receipt.json");
        List<String> arguments = new ArrayList<>(List.of("score", "--receipt", receipt.toString()));
        arguments.addAll(List.of(more));
        Shell shell = Shell.run(arguments.toArray(String[]::new));
        assertFalse(shell.code() == Main.BAD_USE, shell.err());
        return receipt;
    }

    @Test
    void aReceiptOfTheFirstVersion_isVerified() {
        Shell shell = verify(
                golden("score-receipt-v1.json"),
                "--plan",
                golden("plan.json"),
                "--observations",
                golden("figures.csv"),
                "--scheme",
                golden("scheme.json"),
                "--any-library");
        assertEquals(Main.DONE, shell.code(), shell.out() + shell.err());
    }

    @Test
    void score_writesTheGoldenReceipt_whateverTheLanguage() throws IOException {
        for (String language : List.of("zh", "en")) {
            Path receipt = written(
                    "--plan",
                    golden("plan.json"),
                    "--observations",
                    golden("figures.csv"),
                    "--scheme",
                    golden("scheme.json"),
                    "--as-of",
                    "2023-12-31",
                    "--lang",
                    language);
            assertEquals(
                    Files.readString(FILES.resolve("score-receipt-v1.json")).replaceAll(LIBRARY, ""),
                    Files.readString(receipt).replaceAll(LIBRARY, "").replace("\r", ""));
        }
    }

    @Test
    void anotherSchemeOrFigure_isNamed() throws IOException {
        String scheme = file(
                "scheme.json",
                Files.readString(FILES.resolve("scheme.json")).replace("\"weight\" : \"2\"", "\"weight\" : \"3\""));
        Shell shell = verify(
                golden("score-receipt-v1.json"),
                "--plan",
                golden("plan.json"),
                "--observations",
                golden("figures.csv"),
                "--scheme",
                scheme,
                "--any-library");
        assertEquals(Main.FINDINGS, shell.code(), shell.err());
        assertTrue(shell.out().contains("policy scoring demo-scheme-2021.1"), shell.out());
        assertTrue(shell.out().contains("answer scores"), shell.out());
    }

    @Test
    void packedPlanAndScheme_areFoundByTheReceipt_andDistrictsByTheirCodes() throws IOException {
        Path one = written("foshan-2022-draft");
        assertTrue(Files.readString(one).contains("the first scheme written for the system"));
        assertEquals(Main.DONE, verify(one.toString()).code());
        String districts = file("districts.csv", DISTRICTS);
        Path two = written("foshan-2022-draft", "--observations", districts);
        assertTrue(Files.readString(two).contains("440604: plan foshan-2022-draft"), Files.readString(two));
        Shell same = verify(two.toString(), "--observations", districts);
        assertEquals(Main.DONE, same.code(), same.out() + same.err());
        String changed = file("changed.csv", DISTRICTS.replace("96 %", "95 %"));
        Shell differs = verify(two.toString(), "--observations", changed);
        assertEquals(Main.FINDINGS, differs.code());
        assertTrue(differs.out().contains("data 440605: observations"), differs.out());
        assertFalse(differs.out().contains("440604"), differs.out());
    }

    @Test
    void aSchemeForAnAssessment_isRefused() {
        Shell shell =
                verify(golden("receipt-v1.json"), "--plan", golden("plan.json"), "--scheme", golden("scheme.json"));
        assertEquals(Main.BAD_USE, shell.code());
        assertTrue(shell.err().contains("--scheme"), shell.err());
    }

    /** A division ranked alone is held to the plan's targets like any other, and its receipt says which one it was. */
    @Test
    void aDivisionRankedAlone_hasAReceiptOfItsOwn() throws IOException {
        String alone = file(
                "alone.csv",
                DISTRICTS.lines().filter(l -> !l.contains("440604")).collect(Collectors.joining("\n")));
        Path receipt = written("foshan-2022-draft", "--rank", "--observations", alone);
        assertTrue(Files.readString(receipt).contains("440605: plan foshan-2022-draft"), Files.readString(receipt));
        Shell same = verify(receipt.toString(), "--observations", alone);
        assertEquals(Main.DONE, same.code(), same.out() + same.err());
        String changed = file("changed.csv", Files.readString(Path.of(alone)).replace("96 %", "95 %"));
        assertEquals(
                Main.FINDINGS,
                verify(receipt.toString(), "--observations", changed).code());
    }
}
