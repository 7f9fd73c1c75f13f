/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Receipts from a shell. {@code receipt-v1.json} was written once, for {@code plan.json} and {@code figures.csv}, and is verified by every
 * later version on every JDK.
 */
class VerifyCommandTest {
    private static final Path FILES = Path.of("src", "test", "resources", "receipt");
    private static final String FACTS = "territory,category,period,measure,value,reporter\n"
            + "440604,一般工业固体废物,2022,产生量,120,plant A\n"
            + "440605,一般工业固体废物,2022,产生量,80,plant B\n"
            + "440604,一般工业固体废物,2022,综合利用量,90,plant A\n"
            + "440605,一般工业固体废物,2022,综合利用量,,plant B\n"
            + "440604,一般工业固体废物,2022,综合利用往年贮存量,0,plant A\n";

    @TempDir
    private Path folder = Path.of(".");

    private static String golden(String name) {
        return FILES.resolve(name).toString();
    }

    private static String text(String name) throws IOException {
        return Files.readString(FILES.resolve(name));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Shell verify(String receipt, String plan, String observations, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("verify", receipt, "--plan", plan, "--observations", observations));
        arguments.addAll(List.of(more));
        return Shell.run(arguments.toArray(String[]::new));
    }

    private static Shell verifyFigures(String observations) {
        return verify(golden("receipt-v1.json"), golden("plan.json"), observations, "--any-library", "--lang", "en");
    }

    @Test
    void goldenReceipt_isReproduced() {
        Shell shell = verifyFigures(golden("figures.csv"));
        assertEquals(Main.DONE, shell.code(), shell.out() + shell.err());
    }

    @Test
    void goldenReceipt_isWrittenAgainToTheByteButForTheLibrary() throws IOException {
        Path written = folder.resolve("receipt.json");
        Shell shell = Shell.run(
                "assess",
                "--plan",
                golden("plan.json"),
                "--observations",
                golden("figures.csv"),
                "--as-of",
                "2023-12-31",
                "--receipt",
                written.toString());
        assertEquals(Main.DONE, shell.code(), shell.err());
        String library = "\"library\" : \"wfc [^\"]+\"";
        assertEquals(
                text("receipt-v1.json").replaceAll(library, ""),
                Files.readString(written).replaceAll(library, "").replace("\r", ""));
    }

    /** The answer does not hang on it, but whoever gave the row must learn that it was not looked at. */
    @Test
    void aRowThatFellOut_isTold() throws IOException {
        String id =
                text("figures.csv").lines().skip(1).findFirst().orElseThrow().split(",")[0];
        Shell shell = verifyFigures(file("junk.csv", text("figures.csv") + id + ",1,440100,2023,8 8,,\n"));
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertTrue(shell.err().contains("bad-value"), shell.err());
    }

    /** What a spreadsheet does to a file when it saves it, and what sorting does. */
    @Test
    void orderOfRowsAndLineEnds_doNotMatter() throws IOException {
        List<String> rows = new ArrayList<>(text("figures.csv").lines().toList());
        String heading = rows.remove(0);
        Collections.reverse(rows);
        String sorted = heading + "\r\n" + String.join("\r\n", rows) + "\r\n";
        assertEquals(Main.DONE, verifyFigures(file("sorted.csv", sorted)).code());
        assertEquals(
                Main.DONE, verifyFigures(file("bom.csv", "\uFEFF" + sorted)).code());
    }

    @Test
    void orderOfFieldsOfThePlan_doesNotMatter() throws IOException {
        String plan = file(
                "plan.json",
                reversed(new ObjectMapper().readTree(text("plan.json"))).toString());
        Shell shell = verify(golden("receipt-v1.json"), plan, golden("figures.csv"), "--any-library");
        assertEquals(Main.DONE, shell.code(), shell.out() + shell.err());
    }

    private static JsonNode reversed(JsonNode node) {
        if (node.isObject()) {
            ObjectNode to = new ObjectMapper().createObjectNode();
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            Collections.reverse(names);
            names.forEach(n -> to.set(n, reversed(node.get(n))));
            return to;
        }
        if (node.isArray()) {
            ArrayNode to = new ObjectMapper().createArrayNode();
            node.forEach(n -> to.add(reversed(n)));
            return to;
        }
        return node;
    }

    @ParameterizedTest
    @CsvSource({
        "0.46, 0.45, data observations",
        "15 个, 16 个, data observations;answer assessment",
        "暂未统计, 12 个, data observations;answer assessment",
        "14 个, 14.0 个, data observations",
    })
    void oneDigitOfAFigure_isTold(String from, String to, String expected) throws IOException {
        String figures = text("figures.csv").replace(from, to);
        assertFalse(figures.equals(text("figures.csv")));
        Shell shell = verifyFigures(file("figures.csv", figures));
        assertEquals(Main.FINDINGS, shell.code());
        for (String each : expected.split(";")) {
            assertTrue(shell.out().contains("  " + each + ":"), shell.out());
        }
        assertFalse(shell.out().contains("definition"), shell.out());
    }

    @Test
    void onePromisedValue_isTold() throws IOException {
        String plan = file("plan.json", text("plan.json").replace("\"value\" : \"0.4\"", "\"value\" : \"0.47\""));
        Shell shell = verify(golden("receipt-v1.json"), plan, golden("figures.csv"), "--lang", "en");
        assertEquals(Main.FINDINGS, shell.code());
        assertTrue(shell.out().contains("  definition plan demo-2021:"), shell.out());
        assertFalse(shell.out().contains("system"), shell.out());
        assertFalse(shell.out().contains("data"), shell.out());
    }

    @Test
    void anotherLibrary_isToldUnlessAnyWillDo() throws IOException {
        String receipt = file("r.json", text("receipt-v1.json").replaceAll("wfc 0[^\"]+", "wfc 0.0.7"));
        Shell strict = verify(receipt, golden("plan.json"), golden("figures.csv"));
        assertEquals(Main.FINDINGS, strict.code());
        assertTrue(strict.out().startsWith("仅库版本不同"), strict.out());
        assertTrue(strict.out().contains("库版本 wfc：回执为 wfc 0.0.7"), strict.out());
        assertEquals(
                Main.DONE,
                verify(receipt, golden("plan.json"), golden("figures.csv"), "--any-library")
                        .code());
    }

    @Test
    void json_tellsTheSame() throws IOException {
        Shell shell = verify(
                golden("receipt-v1.json"),
                golden("plan.json"),
                file("f.csv", text("figures.csv").replace("14 个", "13 个")),
                "--format",
                "json");
        assertEquals(Main.FINDINGS, shell.code());
        JsonNode tree = new ObjectMapper().readTree(shell.out());
        assertFalse(tree.get("reproduced").asBoolean());
        assertTrue(tree.get("differences").findValuesAsText("kind").contains("DATA"), shell.out());
    }

    /** The plan is found by its id; facts of a county that reported nothing are part of the data. */
    @Test
    void factsOfAPackedPlan_inOtherOrderAndWords_areTheSame() throws IOException {
        String receipt = folder.resolve("receipt.json").toString();
        Shell assessed =
                Shell.run("assess", "foshan-2022-draft", "--facts", file("facts.csv", FACTS), "--receipt", receipt);
        assertTrue(Files.exists(Path.of(receipt)), assessed.err());
        assertEquals(
                Main.DONE,
                Shell.run(
                                "verify",
                                receipt,
                                "--facts",
                                folder.resolve("facts.csv").toString())
                        .code());
        String other = "填报单位,数值,统计量,报告期,类别,地区,unit\r\n"
                + "plant A,0,综合利用往年贮存量,2022,一般工业固体废物,440604,吨\r\n"
                + "plant B,,综合利用量,2022,一般工业固体废物,440605,\r\n"
                + "plant A,90,utilised,2022,programme/2021/general_industrial,440604,\r\n"
                + "plant B,80,generated,2022,一般工业固体废物,440605,\r\n"
                + "plant A,120,产生量,2022,一般工业固体废物,440604,\r\n";
        Shell same = Shell.run("verify", receipt, "--facts", file("other.csv", other));
        assertEquals(Main.DONE, same.code(), same.out() + same.err());
        Shell digit =
                Shell.run("verify", receipt, "--facts", file("digit.csv", FACTS.replace("120", "121")), "--lang", "en");
        assertEquals(Main.FINDINGS, digit.code());
        assertTrue(digit.out().contains("data facts:"), digit.out());
        Shell fewer = Shell.run(
                "verify",
                receipt,
                "--facts",
                file("fewer.csv", FACTS.replace("440605,一般工业固体废物,2022,综合利用量,,plant B\n", "")),
                "--lang",
                "en");
        assertTrue(fewer.out().contains("data facts:"), fewer.out());
        Shell stricter = Shell.run(
                "verify",
                receipt,
                "--facts",
                folder.resolve("facts.csv").toString(),
                "--least-reports",
                "90",
                "--lang",
                "en");
        assertEquals(Main.FINDINGS, stricter.code());
        assertTrue(stricter.out().contains("policy completeness:"), stricter.out());
    }

    @Test
    void receiptWithoutItsData_saysThatTheyAreMissing() {
        Shell shell = Shell.run(
                "verify", golden("receipt-v1.json"), "--plan", golden("plan.json"), "--any-library", "--lang", "en");
        assertEquals(Main.FINDINGS, shell.code());
        assertTrue(shell.out().contains("found (none)"), shell.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "not json", "[]", "{\"format\":\"wfc-receipt/9\"}", ""})
    void whatIsNoReceipt_isRefused(String text) throws IOException {
        Shell shell = Shell.run("verify", file("bad.json", text));
        assertEquals(Main.BAD_USE, shell.code());
        assertTrue(shell.err().contains("wfc-receipt"), shell.err());
    }

    @Test
    void planThatIsNotPacked_isAskedFor() {
        Shell shell = Shell.run("verify", golden("receipt-v1.json"), "--observations", golden("figures.csv"));
        assertEquals(Main.BAD_USE, shell.code());
        assertTrue(shell.err().contains("--plan"), shell.err());
        assertEquals(Main.BAD_USE, Shell.run("verify", "no-such-receipt.json").code());
        assertEquals(Main.BAD_USE, Shell.run("verify", ".").code());
        assertEquals(Main.BAD_USE, Shell.run("assess", "--plan", ".").code());
    }

    @Test
    void noReceiptNamesAFileOfThisMachine() throws IOException {
        String written = folder.resolve("r.json").toString();
        Shell.run("assess", "foshan-2022-draft", "--facts", file("facts.csv", FACTS), "--receipt", written);
        String receipt = Files.readString(Path.of(written));
        assertFalse(receipt.contains("facts.csv"), receipt);
        assertFalse(receipt.contains(folder.toString()), receipt);
    }
}
