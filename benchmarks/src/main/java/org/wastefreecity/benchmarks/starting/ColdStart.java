/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.starting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What does a cold start cost, from the start of a process to Foshan's first full report? Every figure is the median of fresh
 * processes, the ways of starting one after another in each round. Run:
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
        System.out.println("JDK " + Runtime.version() + ", " + rounds + " processes each, medians");
        System.out.println("| start | ms to the first report | ms of processor time |");
        System.out.println("| --- | --: | --: |");
        seen.forEach((way, figures) ->
                System.out.println("| " + way + " | " + median(figures, 0) + " | " + median(figures, 1) + " |"));
    }

    /** The ways of starting, the archives made ready. */
    private static Map<String, List<String>> ways(String classPath, Path directory)
            throws IOException, InterruptedException {
        String quick = "-XX:TieredStopAtLevel=1";
        Map<String, List<String>> ways = new LinkedHashMap<>();
        ways.put("as it comes", List.of());
        ways.put("first compiler only", List.of(quick));
        Path archive = directory.resolve("app.jsa");
        run(List.of("-XX:ArchiveClassesAtExit=" + archive), classPath);
        if (Files.exists(archive)) {
            ways.put("class data shared", List.of("-XX:SharedArchiveFile=" + archive));
            ways.put("both", List.of("-XX:SharedArchiveFile=" + archive, quick));
        }
        if (Runtime.version().feature() >= 25) {
            Path cache = directory.resolve("app.aot");
            run(List.of("-XX:AOTCacheOutput=" + cache), classPath);
            ways.put("cache made ahead of time", List.of("-XX:AOTCache=" + cache));
        }
        return ways;
    }

    private static long[] run(List<String> options, String classPath) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Xshare:auto", "-cp", classPath, FirstReport.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String[] lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip()
                .split("\n");
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the process failed: " + command);
        }
        return Arrays.stream(lines)
                .filter(l -> l.matches("\\d+ \\d+ \\d+"))
                .findFirst()
                .map(l -> Arrays.stream(l.split(" ")).mapToLong(Long::parseLong).toArray())
                .orElseThrow();
    }

    private static long median(List<long[]> figures, int column) {
        return figures.stream()
                .mapToLong(f -> f[column])
                .sorted()
                .skip(figures.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
