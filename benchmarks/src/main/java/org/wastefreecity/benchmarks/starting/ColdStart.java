/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.starting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What does a cold start cost, from the start of a process to Foshan's first full report? Every figure is of fresh processes, the
 * ways of starting one after another in each round. Run:
 * {@code java -cp benchmarks/target/benchmarks.jar org.wastefreecity.benchmarks.starting.ColdStart [rounds] [class path]}
 */
public final class ColdStart {
    private ColdStart() {}

    /**
     * Prints a table.
     *
     * @param args how many rounds, 11 unless given; the class path, that of this process unless given
     * @throws IOException if a process cannot be started
     * @throws InterruptedException if somebody interrupts
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 11;
        String classPath = args.length > 1 ? args[1] : System.getProperty("java.class.path");
        Path directory = Files.createTempDirectory("wfc-cold-start");
        Map<String, List<String>> ways = ways(classPath, directory);
        Map<String, List<long[]>> seen = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> way : ways.entrySet()) {
                seen.computeIfAbsent(way.getKey(), w -> new ArrayList<>()).add(run(way.getValue(), classPath));
            }
        }
        System.out.println("JDK " + Runtime.version() + ", " + rounds + " processes each, shortest and median");
        System.out.println("| start | ms to the first report | ms of processor time |");
        System.out.println("| --- | --: | --: |");
        seen.forEach((way, figures) ->
                System.out.println("| " + way + " | " + told(figures, 0) + " | " + told(figures, 1) + " |"));
    }

    /** The ways of starting, the archives made ready. */
    private static Map<String, List<String>> ways(String classPath, Path directory)
            throws IOException, InterruptedException {
        String quick = "-XX:TieredStopAtLevel=1";
        String serial = "-XX:+UseSerialGC";
        Map<String, List<String>> ways = new LinkedHashMap<>();
        ways.put("as it comes", List.of());
        ways.put("first compiler only", List.of(quick));
        Path archive = directory.resolve("app.jsa");
        run(List.of("-XX:ArchiveClassesAtExit=" + archive), classPath);
        if (Files.exists(archive)) {
            ways.put("class data shared", List.of("-XX:SharedArchiveFile=" + archive));
            ways.put("both", List.of("-XX:SharedArchiveFile=" + archive, quick));
            ways.put("both, serial collector", List.of("-XX:SharedArchiveFile=" + archive, quick, serial));
        }
        if (Runtime.version().feature() >= 25) {
            Path cache = directory.resolve("app.aot");
            run(List.of("-XX:AOTCacheOutput=" + cache), classPath);
            ways.put("cache made ahead of time", List.of("-XX:AOTCache=" + cache));
            ways.put("the same, first compiler only", List.of("-XX:AOTCache=" + cache, quick));
        }
        return ways;
    }

    private static long[] run(List<String> options, String classPath) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, FirstReport.class.getName()));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long[] figures = new long[2];
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.matches("\\d+ \\d+")) { // a virtual machine may warn before
                    figures[0] = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                    figures[1] = Long.parseLong(line.substring(0, line.indexOf(' ')));
                }
            }
        }
        if (process.waitFor() != 0 || figures[0] == 0) {
            throw new IllegalStateException("the process failed: " + command);
        }
        return figures;
    }

    private static String told(List<long[]> figures, int column) {
        long[] sorted = figures.stream().mapToLong(f -> f[column]).sorted().toArray();
        return sorted[0] + ", " + sorted[sorted.length / 2];
    }
}
