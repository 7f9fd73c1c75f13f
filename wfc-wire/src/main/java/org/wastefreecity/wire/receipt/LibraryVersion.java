/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What this library is called, as the build wrote it. */
final class LibraryVersion {
    private static final String FILE = "library.txt";
    /** What stands there where no build filled it in, such as in classes compiled by an editor. */
    private static final String UNBUILT = "wfc (unbuilt)";

    private LibraryVersion() {}

    static String text() {
        try (InputStream in = LibraryVersion.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not packed");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return text.contains("${") ? UNBUILT : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the jar is broken: nothing the caller could mend
        }
    }
}
