/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.wastefreecity.model.wording.Wording;

/** What a file of rows is: told by how it begins, and where that says nothing by its name. */
public enum InputKind {
    /** Plain CSV. */
    CSV,
    /** SDMX-CSV 2.0, whose first heading is STRUCTURE. */
    SDMX,
    /** A JSON document of ours. */
    JSON;

    private static final int LENGTH = 64;

    /**
     * What a file is.
     *
     * @param file the file
     * @return its kind; plain CSV if nothing says otherwise
     * @throws UnreadableInputException if there is no such file, or it cannot be read
     * @throws IOException if reading fails on the way
     */
    public static InputKind of(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnreadableInputException(
                    Wording.of("文件不存在或不可读：" + file, "no such file, or it cannot be read: " + file));
        }
        String head;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            head = new String(in.readNBytes(LENGTH), StandardCharsets.UTF_8);
        }
        if (head.matches("(?s)\uFEFF?\"?STRUCTURE.*")) {
            return SDMX;
        }
        boolean named = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
        return named || head.matches("(?s)\uFEFF?\\s*\\{.*") ? JSON : CSV;
    }
}
