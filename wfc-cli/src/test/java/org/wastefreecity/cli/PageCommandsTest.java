/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Commands of the pages print what the pages say. A block behind {@code <!-- file NAME -->} is a file; one behind {@code <!-- run -->} is
 * run, and what it prints stands in the block behind it, in which … stands for any text.
 */
class PageCommandsTest {
    private static final Pattern FILE = Pattern.compile("<!-- file (\\S+) -->\n```csv\n(.*?)```", Pattern.DOTALL);
    private static final Pattern RUN =
            Pattern.compile("<!-- run -->\n```sh\n(.*?)```\n+```text\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder = Path.of(".");

    @ParameterizedTest
    @ValueSource(strings = {"receipts", "scoring", "explaining", "checks"})
    void commandsOfAPage_printWhatItSays(String name) throws IOException {
        for (String ending : List.of(".md", ".zh-CN.md")) {
            String page = Files.readString(Path.of("..", "docs", name + ending));
            Matcher file = FILE.matcher(page);
            while (file.find()) {
                Files.writeString(folder.resolve(file.group(1)), file.group(2));
            }
            Matcher run = RUN.matcher(page);
            int runs = 0;
            while (run.find()) {
                StringBuilder printed = new StringBuilder();
                for (String command : run.group(1).lines().toList()) {
                    printed.append(run(command));
                }
                String expected = Stream.of(run.group(2).split("…", -1))
                        .map(Pattern::quote)
                        .reduce((a, b) -> a + ".*" + b)
                        .orElseThrow();
                assertTrue(
                        Pattern.compile(expected, Pattern.DOTALL)
                                .matcher(printed.toString().replace("\r", ""))
                                .matches(),
                        () -> name + ending + "\n" + printed);
                runs++;
            }
            assertTrue(runs > 0, name + ending);
        }
    }

    private String run(String line) {
        int expected = line.endsWith("# exit 1") ? Main.FINDINGS : Main.DONE;
        boolean kept = line.contains(" > ");
        String command = line.replaceAll(".*wfc\\.jar | # .*| > .*", "");
        String[] arguments = Arrays.stream(command.split(" "))
                .map(a -> a.matches("\\S+\\.(csv|json)") ? folder.resolve(a).toString() : a)
                .toArray(String[]::new);
        Shell shell = Shell.run(arguments);
        assertEquals(expected, shell.code(), command + "\n" + shell.err());
        return kept ? "" : shell.out();
    }
}
