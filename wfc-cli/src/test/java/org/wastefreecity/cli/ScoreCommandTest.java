/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wastefreecity.model.measure.Rational;

class ScoreCommandTest {
    private static final String HEADING = "system,indicator,territory,period,value,status,source\n";
    /** Two districts, one of which leaves a row out. */
    private static final String DISTRICTS = HEADING
            + "foshan-2022-draft,3,440604,2023,94 %,,\n"
            + "foshan-2022-draft,3,440605,2023,96 %,,\n"
            + "foshan-2022-draft,19,440604,2023,96.1 %,,\n"
            + "foshan-2022-draft,19,440605,2023,97 %,,\n"
            + "foshan-2022-draft,16,440604,2023,92 %,,\n";

    private static final Pattern OUT_OF_AND_BOUNDS =
            Pattern.compile(",([0-9.]+),([0-9.]+),([0-9.]+),([0-9.]+),([0-9.]+),[A-Z_]+,");

    @TempDir
    private Path folder = Path.of(".");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void score_ofFoshan_hasBoundsGateAndGrades() {
        Shell shell = Shell.run("score", "foshan-2022-draft", "--as-of", "2020-12-31", "--lang", "en");
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertTrue(shell.out().contains("an example of ours"), shell.out());
        assertTrue(shell.out().contains("Foshan"), shell.out());
        assertTrue(shell.out().contains("grade fail–"), shell.out());
        assertTrue(shell.out().contains("20 of the 24 mandatory indicators"), shell.out());
        assertTrue(shell.out().contains("missing,"), shell.out());
    }

    @Test
    void score_inEveryFormat_saysTheSame() throws IOException {
        Shell json = Shell.run("score", "foshan-2022-draft", "--format", "json");
        JsonNode tree = new ObjectMapper().readTree(json.out());
        JsonNode score = tree.at("/scores/0/score");
        Shell csv = Shell.run("score", "foshan-2022-draft", "--format", "csv");
        String root =
                csv.out().lines().filter(l -> l.contains(",root,")).findFirst().orElseThrow();
        assertTrue(root.contains("," + score.get("low").asText().replaceAll("0+$", "") + ","), root);
        assertTrue(root.contains("," + score.get("high").asText().replaceAll("0+$", "") + ","), root);
        // the heading, the whole, the groups and 61 rows
        assertTrue(csv.out().lines().count() > 1 + 1 + 61, csv.out());
        assertEquals("wfc-foshan-completion-2026.1", tree.get("scheme").asText());
    }

    /** An item of 25/21 points: 1.19 printed, and none of its bounds above that. */
    @Test
    void bounds_areNeverPrintedAboveFullPoints() throws IOException {
        String text = Shell.run("score", "foshan-2022-draft", "--lang", "en").out();
        assertTrue(text.contains("1.19    0.00–1.19 "), text);
        for (String line : Shell.run("score", "foshan-2022-draft", "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .toList()) {
            Matcher row = OUT_OF_AND_BOUNDS.matcher(line);
            if (row.find()) {
                BigDecimal full = new BigDecimal(row.group(1));
                assertTrue(new BigDecimal(row.group(3)).compareTo(full) <= 0, line);
                assertTrue(new BigDecimal(row.group(5)).compareTo(full) <= 0, line);
            }
        }
        notAbove(new ObjectMapper()
                .readTree(Shell.run("score", "foshan-2022-draft", "--format", "json")
                        .out())
                .at("/scores/0/root"));
        String tree = Shell.run("explain", "foshan-2022-draft", "--scheme", "wfc-foshan-completion-2026.1")
                .out();
        assertTrue(tree.contains("折合0–≈1.1905分，满分≈1.1905分"), tree);
    }

    private static void notAbove(JsonNode part) {
        if (part.has("points")) {
            Rational full = Rational.parse(part.get("outOf").asText());
            Rational high = Rational.of(new BigDecimal(part.at("/points/high").asText()));
            assertTrue(high.compareTo(full) <= 0, () -> part.get("id") + ": " + high + " of " + full);
        }
        part.path("parts").forEach(ScoreCommandTest::notAbove);
    }

    @Test
    void score_moreMet_isNoWorse() throws IOException {
        String better = file(
                "f.csv",
                HEADING + "foshan-2022-draft,3,440600,2023,95 %,,\nfoshan-2022-draft,19,440600,2023,100 %,,\n");
        JsonNode with = new ObjectMapper()
                .readTree(Shell.run("score", "foshan-2022-draft", "--observations", better, "--format", "json")
                        .out());
        JsonNode without = new ObjectMapper()
                .readTree(Shell.run("score", "foshan-2022-draft", "--as-of", "2023-12-31", "--format", "json")
                        .out());
        assertTrue(
                new BigDecimal(with.at("/scores/0/score/low").asText())
                                .compareTo(new BigDecimal(
                                        without.at("/scores/0/score/low").asText()))
                        >= 0,
                () -> with.at("/scores/0/score") + " " + without.at("/scores/0/score"));
    }

    @Test
    void districts_areRankedWithBestAndWorst() throws IOException {
        String districts = file("districts.csv", DISTRICTS);
        Shell shell = Shell.run("score", "foshan-2022-draft", "--observations", districts);
        assertTrue(shell.out().contains("南海区"), shell.out());
        assertTrue(shell.out().contains("1–2"), shell.out());
        assertTrue(shell.err().contains("rank-open"), shell.err());
        Shell json = Shell.run("score", "foshan-2022-draft", "--observations", districts, "--format", "json");
        JsonNode places = new ObjectMapper().readTree(json.out()).at("/ranks/places");
        assertEquals(2, places.size(), json.out());
        Shell csv = Shell.run("score", "foshan-2022-draft", "--observations", districts, "--format", "csv");
        assertEquals(2, csv.out().lines().filter(l -> l.contains(",1,2,")).count(), csv.out());
    }

    /** Entropy and TOPSIS compare units: two of seven criteria are there, so that the scores are bounds. */
    @Test
    void relativeScheme_ranksDistricts() throws IOException {
        StringBuilder rows = new StringBuilder(HEADING);
        for (String district : new String[] {"440604", "440605", "440606"}) {
            int n = district.charAt(5) - '3';
            rows.append("foshan-2022-draft,1," + district + ",2023,0." + (4 - n) + " 吨/万元,,\n")
                    .append("foshan-2022-draft,2," + district + ",2023,0.00" + (9 - n) + " 吨/万元,,\n")
                    .append("foshan-2022-draft,16," + district + ",2023," + (90 + n) + " %,,\n")
                    .append("foshan-2022-draft,18," + district + ",2023," + (90 + n) + " %,,\n")
                    .append("foshan-2022-draft,27," + district + ",2023," + (90 + n) + " %,,\n")
                    .append("foshan-2022-draft,37," + district + ",2023," + (90 + n) + " %,,\n")
                    .append("foshan-2022-draft,32," + district + ",2023," + (10 + n) + " 万吨/年,,\n");
        }
        Shell shell = Shell.run(
                "score",
                "foshan-2022-draft",
                "--scheme",
                "wfc-entropy-topsis-2026.1",
                "--observations",
                file("d.csv", rows.toString()),
                "--format",
                "csv");
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertTrue(shell.out().lines().anyMatch(l -> l.startsWith("顺德区,root,") && l.contains(",1,1,")), shell.out());
    }

    @Test
    void schemeFile_isReadOrRefused() throws IOException {
        Path seeds = Path.of("..", "seeds", "schemes", "wfc-foshan-completion-2026.1.json");
        assertEquals(
                Main.DONE,
                Shell.run("score", "foshan-2022-draft", "--scheme", seeds.toString())
                        .code());
        Shell none = Shell.run("score", "foshan-2022-draft", "--scheme", "no-such-scheme");
        assertEquals(Main.BAD_USE, none.code());
        assertTrue(none.err().contains("wfc-entropy-topsis-2026.1"), none.err());
        Shell bad = Shell.run("score", "foshan-2022-draft", "--scheme", file("s.json", "{}"));
        assertEquals(Main.BAD_USE, bad.code());
        assertTrue(bad.err().contains("wfc-scoring"), bad.err());
        Shell other = Shell.run("score", "guangdong-pilot-2021", "--scheme", "wfc-foshan-completion-2026.1");
        assertEquals(Main.BAD_USE, other.code());
        assertTrue(other.err().contains("guangdong-pilot-2021"), other.err());
        Shell nothing = Shell.run("score", "guangdong-pilot-2021");
        assertEquals(Main.BAD_USE, nothing.code());
        assertTrue(nothing.err().contains("--scheme"), nothing.err());
    }

    /** Keys that are no indicators need figures from elsewhere: bounds or nothing, as the schemes declare, and why. */
    @Test
    void schemesWithKeysOfTheirOwn_haveBoundsOrWithhold() {
        Shell bounds = Shell.run("score", "foshan-2022-draft", "--scheme", "wfc-sample-mean-2026.1", "--lang", "en");
        assertTrue(bounds.out().contains("score 0.00–100.00"), bounds.out());
        assertTrue(bounds.out().contains("it may fall"), bounds.out());
        Shell withheld = Shell.run("score", "foshan-2022-draft", "--scheme", "wfc-four-methods-2026.1", "--lang", "en");
        assertTrue(withheld.out().contains("score —"), withheld.out());
        assertTrue(withheld.out().contains("the figure is missing; no score given"), withheld.out());
    }

    @Test
    void rankWithoutObservations_isRefused() {
        assertEquals(
                Main.BAD_USE, Shell.run("score", "foshan-2022-draft", "--rank").code());
    }
}
