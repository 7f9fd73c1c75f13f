/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.KeptInputs;
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
    private static final AtomicReference<@Nullable InputStream> read = new AtomicReference<>();

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
                return standardInput();
            }
            Path path = Path.of(name);
            if (!Files.exists(path) || Files.isRegularFile(path) || Files.isDirectory(path)) {
                return path;
            }
            try (InputStream in = Files.newInputStream(path)) {
                return KeptInputs.keep(name, in);
            }
        } catch (InvalidPathException | IOException e) {
            UnreadableInputException refused =
                    new UnreadableInputException(Wording.of("无法读取" + name, "cannot be read: " + name));
            refused.initCause(e);
            throw refused;
        }
    }

    /** What was read to its end is empty when it is asked for again. */
    private static Path standardInput() throws IOException {
        InputStream in = System.in;
        if (read.getAndSet(in) == in) {
            throw new UnreadableInputException(
                    Wording.of("标准输入（-）给出两次，只能读一次", "standard input (-) is given twice, and can be read once only"));
        }
        return KeptInputs.keep(STANDARD_INPUT, in);
    }
}
