/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Where answers go. Whoever closes a pipe ({@code | head}) has seen enough, which is no fault; a full disk is one. */
public final class AnswerStream extends FilterOutputStream {
    private boolean isClosed;

    /**
     * A stream.
     *
     * @param out where to
     */
    public AnswerStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (!isClosed) {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                isClosed =
                        String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
                if (!isClosed) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }
}
