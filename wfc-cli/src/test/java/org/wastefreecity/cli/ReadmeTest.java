/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples of the READMEs are compiled and run, and print what the README says; its CSV is read without a finding. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final List<String> PACKAGES = List.of(
            "java.io",
            "java.nio.charset",
            "java.time",
            "java.util",
            "org.wastefreecity.model.assessment",
            "org.wastefreecity.model.indicator",
            "org.wastefreecity.model.ledger",
            "org.wastefreecity.model.measure",
            "org.wastefreecity.model.observation",
            "org.wastefreecity.model.plan",
            "org.wastefreecity.model.receipt",
            "org.wastefreecity.model.time",
            "org.wastefreecity.model.waste",
            "org.wastefreecity.rules.aggregation",
            "org.wastefreecity.rules.computing",
            "org.wastefreecity.rules.formula",
            "org.wastefreecity.rules.assessing",
            "org.wastefreecity.rules.printing",
            "org.wastefreecity.rules.reading.targets",
            "org.wastefreecity.seeds",
            "org.wastefreecity.tables",
            "org.wastefreecity.wire.receipt");

    @TempDir
    private Path folder = Path.of(".");

    private static String block(String readme, String language) throws IOException {
        return block(readme, language, 0);
    }

    private static String block(String readme, String language, int skipped) throws IOException {
        Matcher matcher = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve(readme)));
        for (int i = 0; i <= skipped; i++) {
            assertTrue(matcher.find(), () -> readme + " has no block " + language);
        }
        return matcher.group(1);
    }

    /** What stands behind // in a sample of reading is what it prints. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/targets.md"})
    void sampleOfReading_compiledAndRun_printsWhatItsCommentsSay(String page) throws Exception {
        String text = Files.readString(ROOT.resolve(page));
        int start = text.indexOf("TargetContext indicator");
        String sample = text.substring(start, text.indexOf("```", start));
        String printed = run(sample);
        Matcher comment = Pattern.compile("// (.*)").matcher(sample);
        int comments = 0;
        while (comment.find()) {
            String said = comment.group(1).replace("…", "").strip();
            assertTrue(
                    printed.contains(said) || said.startsWith("CERTAIN, LIKELY"), () -> said + " is not in " + printed);
            comments++;
        }
        assertTrue(comments > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void sample_compiledAndRun_printsWhatTheReadmeSays(String readme) throws Exception {
        String sample = block(readme, "java");
        assertTrue(sample.lines().count() <= 12);
        assertEquals(block(readme, "text").strip(), run(sample).strip());
    }

    private String run(String sample) throws Exception {
        String imports = PACKAGES.stream().map(p -> "import " + p + ".*;\n").collect(Collectors.joining());
        Path source = Files.writeString(
                folder.resolve("Sample.java"),
                imports + "public class Sample { public static void main(String[] args) throws Exception {\n" + sample
                        + "}}");
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int failed = compiler.run(
                null,
                null,
                complaints,
                "-encoding",
                "UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "-proc:none",
                "-d",
                folder.toString(),
                source.toString());
        assertEquals(0, failed, () -> complaints.toString(StandardCharsets.UTF_8));
        return printedBy(folder);
    }

    private static String printedBy(Path classes)
            throws MalformedURLException, IOException, ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Sample").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw new AssertionError("the sample fails", e.getCause());
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/units.md", "docs/units.zh-CN.md"})
    void sampleOfUnits_compiledAndRun_printsWhatThePageSays(String page) throws Exception {
        assertEquals(block(page, "text").strip(), run(block(page, "java")).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/receipts.md", "docs/receipts.zh-CN.md"})
    void sampleOfReceipts_compiledAndRun_printsWhatThePageSays(String page) throws Exception {
        assertEquals(block(page, "text", 1).strip(), run(block(page, "java")).strip());
    }

    @Test
    void sampleOfAddingUp_compiledAndRun_printsWhatThePageSays() throws Exception {
        String page = "docs/aggregation.md";
        assertEquals(block(page, "text").strip(), run(block(page, "java")).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/tables.md", "docs/tables.zh-CN.md"})
    void sampleOfTables_compiledAndRun_printsWhatThePageSays(String page) throws Exception {
        assertEquals(block(page, "text").strip(), run(block(page, "java")).strip());
        for (String command : block(page, "sh").lines().toList()) {
            Shell shell = Shell.run(command.replaceAll(".*wfc\\.jar | >.*", "").split(" "));
            assertEquals(Main.DONE, shell.code(), shell.err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/aggregation.md", "docs/aggregation.zh-CN.md"})
    void factsOfThePage_areAddedUpAndJudged(String page) throws IOException {
        String file = Files.writeString(folder.resolve("facts.csv"), block(page, "csv"))
                .toString();
        for (String command : block(page, "sh").lines().toList()) {
            String[] arguments = Stream.of(
                            command.replaceAll(".*wfc\\.jar ", "").split(" "))
                    .map(a -> a.equals("facts.csv") ? file : a)
                    .toArray(String[]::new);
            Shell shell = Shell.run(arguments);
            assertEquals(Main.DONE, shell.code(), shell.err());
            assertEquals("", shell.err(), command);
        }
        Shell sums = Shell.run(
                "aggregate", file, "--territory", "foshan-2022-draft", "--by", "city,year,category", "--format", "csv");
        assertTrue(
                sums.out()
                        .contains(
                                "440600,佛山市,2022,programme/2021/general_industrial,generated,300.000000,吨,300.000000,300.000000,2,,,PROVISIONAL,"),
                sums.out());
        Shell judged = Shell.run("assess", "foshan-2022-draft", "--facts", file, "--format", "csv");
        assertTrue(judged.out().contains("85 %"), judged.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void csv_isReadWithoutAFinding(String readme) throws IOException {
        Path file = Files.writeString(folder.resolve("figures.csv"), block(readme, "csv"));
        Shell shell = Shell.run("assess", "foshan-2022-draft", "--observations", file.toString());
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertEquals("", shell.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void facts_areComputedAndJudged(String readme) throws IOException {
        Path file = Files.writeString(folder.resolve("facts.csv"), block(readme, "csv", 1));
        Shell shell = Shell.run("assess", "foshan-2022-draft", "--facts", file.toString(), "--format", "csv");
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertEquals("", shell.err());
        assertTrue(shell.out().lines().anyMatch(l -> l.contains(",19,") && l.contains("96.1 %,2022,MET")), shell.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void formula_inBothLanguages_isOne(String readme) throws IOException {
        List<String> formulas = block(readme, "text", 1).lines().toList();
        for (String formula : formulas) {
            Shell chinese = Shell.run("formula", "check", formula);
            Shell english = Shell.run("formula", "check", formula, "--lang", "en");
            assertEquals(Main.DONE, chinese.code(), chinese.out());
            assertEquals(formulas, (chinese.out() + english.out()).lines().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void commands_areUnderstood(String readme) throws IOException {
        List<String> commands = block(readme, "sh")
                .lines()
                .filter(l -> l.contains("wfc.jar"))
                .map(l -> l.replaceAll(".*wfc\\.jar ", "").replaceAll(" *[>#].*", ""))
                .toList();
        assertEquals(20, commands.size());
        for (String command : commands) {
            String[] arguments = Stream.of(command.split(" "))
                    .map(a -> a.matches(".*\\.(?:csv|xlsx|json|jsonl)") ? "no-such-file.csv" : a)
                    .toArray(String[]::new);
            // a file that is not there is the only thing wrong with the others
            int expected = command.matches(".*\\.(?:csv|xlsx|json|jsonl).*") ? Main.BAD_USE : Main.DONE;
            assertEquals(expected, Shell.run(arguments).code(), command);
        }
    }
}
