/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of {@code wfc read-targets}: one out for one in, whatever comes in. */
class ReadTargetsCommandTest {
    private static final ObjectMapper JSON = new JsonMapper();
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String GOOD = "{\"name\": \"绿色矿山建成率★\", \"unit\": \"%\", \"text\": \"100\"}";
    private static final int LONGEST_CELL = 10_000;
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private static final List<String> TOKENS = List.of(
            "9", "95%", "≥", "不低于", "以上", "约", "较2020年", "下降", "1.5亿吨", "两千万", "百分之五十", "〔18〕", "（", "）", "①", "、", "，",
            "；", "且", "或", "/", "～", "-", "分别", "待", "建立", "全省平均水平", "\n", " ", "�");

    @TempDir
    private Path folder = Path.of(".");

    private Shell read(String lines) throws IOException {
        return read(lines.getBytes(StandardCharsets.UTF_8));
    }

    private Shell read(byte[] lines) throws IOException {
        Path file = Files.write(folder.resolve("cells.jsonl"), lines);
        return Shell.run("read-targets", file.toString());
    }

    private static List<JsonNode> answers(Shell shell) throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        for (String line : shell.out().lines().collect(Collectors.toList())) {
            answers.add(JSON.readTree(line));
        }
        return answers;
    }

    private static String cell(String text) {
        ObjectNode cell = JSON.createObjectNode();
        return cell.put("name", "综合利用率").put("unit", "%").put("text", text).toString();
    }

    @Test
    void readTargets_tenLines_areAnsweredAsReviewed() throws IOException {
        Shell shell = Shell.run(
                "read-targets", GOLDEN.resolve("read-targets-in.jsonl").toString());
        Path golden = GOLDEN.resolve("read-targets.jsonl");
        if (Boolean.getBoolean("wfc.golden.write")) {
            Files.writeString(golden, shell.out());
        }
        assertEquals(Files.readString(golden), shell.out());
        assertEquals(10, shell.out().lines().count());
        assertEquals(Main.FINDINGS, shell.code(), "the last but one cell is a number, not a text");
        assertEquals("", shell.err());
    }

    @Test
    void readTargets_manyLines_areAnsweredOneForOneAndInOrder() throws IOException {
        Shell shell = read(IntStream.range(0, 500)
                .mapToObj(i -> cell("≥" + i))
                .collect(Collectors.joining("\n"))); // the last line ends with the file
        assertEquals(Main.DONE, shell.code());
        List<JsonNode> answers = answers(shell);
        assertEquals(500, answers.size());
        for (int i = 0; i < answers.size(); i++) {
            assertEquals("≥" + i, answers.get(i).path("text").asText());
            assertEquals(String.valueOf(i), answers.get(i).at("/values/0").asText());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void readTargets_windowsLineEnds_areNoPartOfALine(String mark) throws IOException {
        Shell shell = read(mark + GOOD + "\r\n" + GOOD + "\r\n");
        assertEquals(Main.DONE, shell.code());
        assertEquals(2, answers(shell).size());
    }

    @Test
    void readTargets_emptyFile_isAnsweredByNothing() throws IOException {
        assertEquals(new Shell(Main.DONE, "", ""), read(""));
    }

    @Test
    void readTargets_extraFields_areIgnored() throws IOException {
        String extra = GOOD.replace("}", ", \"sheet\": {\"cells\": [1, null]}, \"备注\": 1e999999999}");
        Shell shell = read(GOOD + "\n" + extra + "\n");
        assertEquals(Main.DONE, shell.code());
        assertEquals(answers(shell).get(0), answers(shell).get(1));
    }

    private static Arguments malformed(String fault, String line) {
        return Arguments.of(fault, line.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<Arguments> malformed() {
        byte[] notUtf8 = GOOD.getBytes(StandardCharsets.UTF_8);
        notUtf8[12] = (byte) 0xFF;
        return Stream.of(
                malformed("no JSON", "不低于90%"),
                malformed("cut off", "{\"text\": \"95"),
                malformed("single quotes", "{'text': '95'}"),
                malformed("trailing comma", "{\"text\": \"95\",}"),
                malformed("array", "[\"95\"]"),
                malformed("text alone", "\"95\""),
                malformed("null", "null"),
                malformed("text missing", "{\"name\": \"x\", \"unit\": \"%\"}"),
                malformed("text a number", "{\"text\": 95}"),
                malformed("text null", "{\"text\": null}"),
                malformed("name a list", "{\"name\": [\"x\"], \"text\": \"95\"}"),
                malformed("key in other letters", "{\"Text\": \"95\"}"),
                malformed("slip in an optional key", "{\"text\": \"95\", \"directoin\": \"NONE\"}"),
                malformed("duplicate keys", "{\"text\": \"95\", \"text\": \"96\"}"),
                malformed("duplicate keys within", "{\"text\": \"95\", \"context\": {\"year\": 1, \"year\": 2025}}"),
                malformed("trailing tokens", GOOD + " " + GOOD),
                malformed("trailing words", GOOD + " x"),
                malformed("depth bomb", "[".repeat(100_000)),
                malformed(
                        "depth bomb in a field",
                        "{\"text\": \"95\", \"x\": " + "[".repeat(50_000) + "]".repeat(50_000) + "}"),
                malformed("number bomb", "{\"text\": \"95\", \"x\": " + "9".repeat(100_000) + "}"),
                malformed("NUL in a text", "{\"text\": \"9\u00005\"}"),
                malformed("NUL alone", "\u0000"),
                malformed("300 KB", "{\"text\": \"" + "9".repeat(300 * 1024) + "\"}"),
                Arguments.of("no UTF-8", notUtf8),
                malformed("empty", ""),
                malformed("blank", " \t "),
                malformed("wrong direction", "{\"text\": \"95\", \"direction\": \"SIDEWAYS\"}"),
                malformed("direction a number", "{\"text\": \"95\", \"direction\": 1}"),
                malformed("year of five digits", "{\"text\": \"95\", \"context\": {\"year\": 20255}}"),
                malformed("year in words", "{\"text\": \"95\", \"context\": {\"year\": \"今年\"}}"),
                malformed("year with a fraction", "{\"text\": \"95\", \"context\": {\"year\": 2025.5}}"),
                malformed("negative year", "{\"text\": \"95\", \"context\": {\"year\": -2025}}"),
                malformed("year true", "{\"text\": \"95\", \"context\": {\"year\": true}}"),
                malformed("context a text", "{\"text\": \"95\", \"context\": \"2025\"}"),
                malformed("scope a number", "{\"text\": \"95\", \"context\": {\"scope\": 1}}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void readTargets_malformedLine_getsAnErrorInItsPlace(String fault, byte[] line) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        byte[] good = (GOOD + "\n").getBytes(StandardCharsets.UTF_8);
        lines.writeBytes(good);
        lines.writeBytes(line);
        lines.write('\n');
        lines.writeBytes(good);
        Shell shell = read(lines.toByteArray());
        assertEquals(Main.FINDINGS, shell.code(), fault);
        assertEquals("", shell.err());
        List<JsonNode> answers = answers(shell);
        assertEquals(3, answers.size());
        assertEquals("atLeast", answers.get(0).path("form").asText());
        assertEquals(answers.get(0), answers.get(2), "the line after it is answered as if nothing had been");
        assertEquals(1, answers.get(1).size(), "an error and nothing beside it");
        JsonNode error = answers.get(1).path("error");
        assertEquals(2, error.path("line").asInt());
        assertTrue(error.path("zh").asText().codePoints().anyMatch(Character::isIdeographic), error::toString);
        assertFalse(error.path("en").asText().isBlank());
        assertTrue(error.toString().length() < 1000, "an error does not repeat what came");
    }

    @Test
    void readTargets_loneSurrogate_getsAnError() throws IOException {
        for (String text : List.of("\\ud800", "95\\udc00%", "\\udc00\\ud800")) {
            Shell shell = read("{\"text\": \"" + text + "\"}\n");
            assertEquals(Main.FINDINGS, shell.code());
            assertTrue(answers(shell).get(0).has("error"), text);
        }
    }

    @Test
    void readTargets_loneSurrogate_isAnsweredInLinesThatCanBeRead() throws IOException {
        assertEquals(2, answers(read("{\"text\": \"95\\udc00%\"}\n" + GOOD)).size());
    }

    @Test
    void readTargets_escapedNul_isNotCertainOfNothing() throws IOException {
        JsonNode answer = answers(read("{\"text\": \"\\u0000\"}\n")).get(0);
        assertTrue(answer.has("error") || !answer.path("confidence").asText().equals("certain"), answer::toString);
    }

    @Test
    void readTargets_missingFile_isRefusedInBothLanguages() {
        Shell shell = Shell.run("read-targets", folder.resolve("none.jsonl").toString());
        assertEquals(Main.BAD_USE, shell.code());
        assertEquals("", shell.out());
        assertTrue(shell.err().contains("文件不存在") && shell.err().contains("no such file"), shell::err);
        assertEquals(1, shell.err().lines().count(), shell::err);
    }

    @Test
    void readTargets_folderInsteadOfAFile_isRefusedInBothLanguages() {
        Shell shell = Shell.run("read-targets", folder.toString());
        assertEquals(Main.BAD_USE, shell.code());
        assertEquals(1, shell.err().lines().count(), shell::err);
    }

    @Test
    void readTargets_longestCellsOfEachToken_areAnswered() throws IOException {
        assertAnswered(TOKENS.stream()
                .map(token -> token.repeat(LONGEST_CELL / token.length() + 1).substring(0, LONGEST_CELL))
                .collect(Collectors.toList()));
    }

    @Test
    void readTargets_longestCellsOfSoup_areAnswered() throws IOException {
        Random random = new Random(20250101);
        List<String> soups = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            StringBuilder soup = new StringBuilder();
            while (soup.length() < LONGEST_CELL) {
                soup.append(TOKENS.get(random.nextInt(TOKENS.size())));
            }
            soups.add(soup.substring(0, LONGEST_CELL));
            StringBuilder characters = new StringBuilder();
            while (characters.length() < LONGEST_CELL) {
                char any = (char) random.nextInt(Character.MAX_VALUE);
                characters.append(Character.isSurrogate(any) || Character.isISOControl(any) ? '零' : any);
            }
            soups.add(characters.toString());
        }
        assertAnswered(soups);
    }

    private void assertAnswered(List<String> texts) throws IOException {
        String lines = texts.stream().map(ReadTargetsCommandTest::cell).collect(Collectors.joining("\n"));
        Shell shell = assertTimeoutPreemptively(LONG_ENOUGH, () -> read(lines));
        assertEquals(Main.DONE, shell.code(), shell::err);
        assertEquals("", shell.err());
        List<JsonNode> answers = answers(shell);
        assertEquals(texts.size(), answers.size());
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(texts.get(i), answers.get(i).path("text").asText());
            assertFalse(answers.get(i).path("form").asText().isEmpty());
        }
    }

    @Test
    void readTargets_pipe_isAnsweredBeforeTheNextLineIsSent() throws IOException, InterruptedException {
        Process process = Shell.small("read-targets")
                .redirectError(folder.resolve("complaints.txt").toFile())
                .start();
        try (OutputStream in = process.getOutputStream();
                BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line : List.of(cell("≥1"), "no JSON", cell("≥3"))) {
                in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                in.flush();
                JsonNode answer = JSON.readTree(assertTimeoutPreemptively(LONG_ENOUGH, out::readLine));
                assertEquals(line.startsWith("{"), answer.has("form"), answer::toString);
                assertTrue(process.isAlive());
            }
            in.close();
            assertTrue(process.waitFor(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS));
            assertEquals(Main.FINDINGS, process.exitValue());
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void readTargets_hostileFile_isAnsweredWithin256Megabytes() throws IOException, InterruptedException {
        Path file = folder.resolve("hostile.jsonl");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("{\"text\": \"".getBytes(StandardCharsets.UTF_8));
            byte[] chunk = new byte[1024 * 1024];
            Arrays.fill(chunk, (byte) '9');
            for (int i = 0; i < 300; i++) {
                out.write(chunk);
            }
            out.write(("\"}\n" + "[".repeat(200_000) + "\n").getBytes(StandardCharsets.UTF_8));
            for (String token : TOKENS) {
                String longest = token.repeat(LONGEST_CELL / token.length());
                out.write((cell(longest) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            out.write((GOOD + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Path answered = folder.resolve("answers.jsonl");
        Process process = Shell.small("read-targets", file.toString())
                .redirectOutput(answered.toFile())
                .redirectError(folder.resolve("complaints.txt").toFile())
                .start();
        try {
            assertTrue(process.waitFor(2 * LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS));
        } finally {
            process.destroyForcibly();
        }
        assertEquals("", Files.readString(folder.resolve("complaints.txt")));
        assertEquals(Main.FINDINGS, process.exitValue());
        List<String> lines = Files.readAllLines(answered);
        assertEquals(2 + TOKENS.size() + 1, lines.size());
        assertTrue(JSON.readTree(lines.get(0)).has("error"));
        assertTrue(JSON.readTree(lines.get(1)).has("error"));
        assertEquals(
                "atLeast",
                JSON.readTree(lines.get(lines.size() - 1)).path("form").asText());
    }
}
