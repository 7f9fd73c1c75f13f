/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wastefreecity.hostile.HostileInputs.Hostile;

/**
 * Whoever sends a document made to break the reader gets a refusal with its place, from a machine with 256 MB of heap.
 * <p>
 * Every build reads them one after another in one machine, those that are small. {@code -Dwfc.long=true} starts a machine for each, and asks
 * for its whole processor time to be a second at most; it wants a core of its own.
 */
class HostileInputsTest {
    private static final long MOST_MILLIS = 1000;
    private static final long SMALL = 300_000; // characters repeated
    /** Lists of so many equal elements are no fault everywhere: then what is large is read, in time. */
    private static final String FLOOD = "\\d+ times .*";

    static Stream<List<Hostile>> all() throws IOException {
        List<List<Hostile>> groups = new ArrayList<>();
        for (String type : HostileInputs.DOCUMENTS) {
            groups.add(HostileInputs.documents(type));
        }
        HostileInputs.TABLES.forEach(t -> groups.add(HostileInputs.tables(t)));
        groups.add(HostileInputs.documents("observation-document").stream()
                .filter(d -> d.way().equals("jackson2"))
                .map(d -> d.by("jackson3"))
                .toList());
        return groups.stream();
    }

    @Test
    void documents_madeToBreakTheReader_areRefusedWithTheirPlace(@TempDir Path folder)
            throws IOException, InterruptedException {
        List<Hostile> small = all().flatMap(List::stream)
                .filter(d -> (long) d.times() * d.unit().length() < SMALL)
                .toList();
        assertTrue(small.size() > 120, () -> "only " + small);
        assertEquals(List.of(), odd(small, folder));
    }

    @ParameterizedTest
    @EnabledIfSystemProperty(named = "wfc.long", matches = "true")
    @MethodSource("all")
    void document_madeToBreakTheReader_isRefusedWithinASecond(List<Hostile> hostile, @TempDir Path folder)
            throws IOException, InterruptedException {
        List<String> odd = new ArrayList<>();
        for (Hostile one : hostile) {
            odd.addAll(odd(List.of(one), folder));
        }
        assertEquals(List.of(), odd);
    }

    private static List<String> odd(List<Hostile> hostile, Path folder) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>();
        for (Hostile one : hostile) {
            Path file = folder.resolve(arguments.size() + ".txt");
            one.writeTo(file);
            arguments.add(one.way() + "/" + one.type());
            arguments.add(file.toString());
        }
        List<String> lines = inAMachineOfItsOwn(arguments, folder.resolve("out.txt"));
        assertEquals(hostile.size(), lines.size(), lines::toString);
        List<String> odd = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Hostile one = hostile.get(i);
            String[] line = lines.get(i).split("\t", 2);
            boolean fine = line[1].matches("refused (\\$.* )?(.*\\()?line [1-9].*")
                    || (one.name().matches(FLOOD) || one.way().equals("table")) && line[1].startsWith("read");
            if (Boolean.getBoolean("wfc.hostile.report")) {
                System.out.println(one + " → " + line[0] + " ms, " + line[1]);
            }
            if (!fine || hostile.size() == 1 && Long.parseLong(line[0]) > MOST_MILLIS) {
                odd.add(one + " → " + line[0] + " ms, " + line[1].substring(0, Math.min(200, line[1].length())));
            }
            Files.delete(Path.of(arguments.get(2 * i + 1)));
        }
        return odd;
    }

    private static List<String> inAMachineOfItsOwn(List<String> arguments, Path out)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xss512k",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                HostileReader.class.getName()));
        command.addAll(arguments);
        Process child = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertTrue(child.waitFor(5, TimeUnit.MINUTES));
        return Files.readAllLines(out, StandardCharsets.UTF_8);
    }
}
