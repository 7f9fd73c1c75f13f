/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.wording.Wording;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A file to read, as named on the command line: {@code -} is standard input, and a pipe ({@code /dev/stdin}, {@code <(…)}) serves as well. What
 * can be read once only is kept in a file for the time of the process, for most answers look at their input more than once.
 */
final class InputFile implements ITypeConverter<Path> {
    private static final String STANDARD_INPUT = "-";

    @Override
    public Path convert(String name) {
        try {
            return of(name);
        } catch (UnreadableInputException e) {
            throw new TypeConversionException(
                    e.wording().zh() + " | " + e.wording().en());
        }
    }

    /**
     * The file of a name, which need not be there.
     *
     * @throws UnreadableInputException if it is no name, or its stream cannot be read to its end
     */
    static Path of(String name) {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return kept("stdin", System.in);
            }
            Path path = Path.of(name);
            if (!Files.exists(path) || Files.isRegularFile(path) || Files.isDirectory(path)) {
                return path;
            }
            try (InputStream in = Files.newInputStream(path)) {
                return kept(name.replaceAll("^/|[^A-Za-z0-9]+", "-").replaceAll("^-+", ""), in);
            }
        } catch (InvalidPathException | IOException e) {
            UnreadableInputException refused =
                    new UnreadableInputException(Wording.of("无法读取" + name, "cannot be read: " + name));
            refused.initCause(e);
            throw refused;
        }
    }

    private static Path kept(String name, InputStream in) throws IOException {
        Path folder = Files.createTempDirectory("wfc");
        folder.toFile().deleteOnExit();
        Path file = folder.resolve(name);
        file.toFile().deleteOnExit();
        Files.copy(in, file);
        return file;
    }
}
