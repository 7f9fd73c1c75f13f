/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** How a file of SDMX-CSV 2.0 begins, by which it is told from plain CSV. */
public final class SdmxHead {
    private static final int LENGTH = 16;

    private SdmxHead() {}

    /**
     * Whether it stands at the beginning of a stream. Nothing is taken from the stream.
     *
     * @param in a stream that can be marked
     * @return whether the first heading is STRUCTURE
     * @throws IOException if the stream cannot be read
     */
    public static boolean stands(InputStream in) throws IOException {
        in.mark(LENGTH);
        String head = new String(in.readNBytes(LENGTH), StandardCharsets.UTF_8);
        in.reset();
        return head.matches("(?s)\uFEFF?\"?STRUCTURE.*");
    }
}
