/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another Java machine with everything on its plain class path, as most who embed us have it. */
final class ChildJvm {
    private ChildJvm() {}

    /** Runs a class of these tests; what it printed, line by line. */
    static List<String> run(Class<?> main, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", classPath(main), main.getName()));
        Path out = Files.createTempFile("wfc-child", ".txt");
        try {
            Process child = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            if (!child.waitFor(5, TimeUnit.MINUTES)) {
                child.destroyForcibly();
                throw new AssertionError("still running after five minutes: " + Files.readString(out));
            }
            List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
            if (child.exitValue() != 0) {
                throw new AssertionError("ended with " + child.exitValue() + ": " + lines);
            }
            return lines;
        } finally {
            Files.delete(out);
        }
    }

    /** The modules and the class path of this machine, and where the tests themselves are. */
    private static String classPath(Class<?> main) {
        return Stream.of(
                        root(main),
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String root(Class<?> type) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        URL url = Objects.requireNonNull(type.getResource(file));
        String text = url.toString();
        try {
            return Path.of(new URI(text.substring(0, text.length() - file.length())))
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
