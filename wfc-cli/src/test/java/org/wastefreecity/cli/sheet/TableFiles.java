/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.cli.input.UnreadableInputException;

/** Files to read tables from, in a folder of a test. */
record TableFiles(Path folder) {
    Path write(String name, String text) throws IOException {
        return write(name, text, StandardCharsets.UTF_8);
    }

    Path write(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    static List<Grid> read(Path file) throws IOException {
        return Grids.read(file, Optional.empty());
    }

    static Grid only(Path file) throws IOException {
        List<Grid> grids = read(file);
        assertEquals(1, grids.size());
        return grids.get(0);
    }

    /** The texts of a grid. */
    static List<List<String>> texts(Grid grid) {
        return grid.rows().stream()
                .map(r -> r.stream().map(Cell::text).toList())
                .toList();
    }

    static List<List<String>> texts(Path file) throws IOException {
        return texts(only(file));
    }

    static String refusal(Path file, String... sheet) {
        Optional<String> chosen = sheet.length == 0 ? Optional.empty() : Optional.of(sheet[0]);
        return String.valueOf(assertThrows(UnreadableInputException.class, () -> Grids.read(file, chosen))
                .getMessage());
    }
}
