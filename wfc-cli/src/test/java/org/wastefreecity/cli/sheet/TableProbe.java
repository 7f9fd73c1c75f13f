/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.cli.input.UnreadableInputException;

/** Reads files in a process of its own and prints what came of each. */
final class TableProbe {
    private TableProbe() {}

    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : files) {
            Path path = Path.of(file);
            out.println(path.getFileName() + "\t" + outcome(path).replace('\n', ' '));
        }
    }

    private static String outcome(Path file) throws IOException {
        try {
            List<Grid> grids = Grids.read(file, Optional.empty());
            long cells = grids.stream()
                    .flatMap(g -> g.rows().stream())
                    .mapToLong(List::size)
                    .sum();
            return "read " + grids.size() + " " + cells;
        } catch (UnreadableInputException e) {
            return "refused " + e.getMessage();
        }
    }
}
