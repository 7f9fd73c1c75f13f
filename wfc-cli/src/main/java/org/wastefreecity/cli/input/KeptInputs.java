/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Streams that are kept in files for the time of the process, and what they were called on the command line: messages name what the user named,
 * not the file that nobody asked for.
 */
public final class KeptInputs {
    private static final Map<Path, String> NAMES = new ConcurrentHashMap<>();

    private KeptInputs() {}

    /**
     * Keeps a stream.
     *
     * @param name what the user called it, such as {@code -}
     * @param in the stream, which is read to its end
     * @return the file that it is kept in
     * @throws IOException if reading or writing fails
     */
    public static Path keep(String name, InputStream in) throws IOException {
        Path folder = Files.createTempDirectory("wfc");
        folder.toFile().deleteOnExit();
        Path file = folder.resolve("stream");
        file.toFile().deleteOnExit();
        NAMES.put(file, name);
        Files.copy(in, file);
        return file;
    }

    /** What the user called a file: as findings begin that stand in one of several. */
    static String name(Path file) {
        String kept = NAMES.get(file);
        return kept == null ? file.getFileName().toString() : kept;
    }

    /** A message with the names that the user gave. */
    static String named(String message) {
        String named = message;
        for (Map.Entry<Path, String> kept : NAMES.entrySet()) {
            named = named.replace(kept.getKey().toString(), kept.getValue());
        }
        return named;
    }
}
