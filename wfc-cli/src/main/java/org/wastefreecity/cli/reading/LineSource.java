/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The physical lines of a UTF-8 file, one at a time. A line that is too long or no UTF-8 is passed over and named, so that it
 * costs neither memory nor the lines after it. Not thread-safe.
 */
final class LineSource {
    private static final int BOM = 0xFEFF;

    private final InputStream in;
    private final int longest;
    private final byte[] chunk = new byte[64 * 1024];
    private int at;
    private int end;
    private long number;

    /**
     * The lines of a stream.
     *
     * @param in the stream
     * @param longest the longest line that is read, in bytes
     */
    LineSource(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** What is wrong with a line, if anything is. */
    enum Fault {
        /** Nothing. */
        NONE,
        /** It is too long. */
        TOO_LONG,
        /** It is no UTF-8. */
        NOT_UTF_8
    }

    /**
     * A line.
     *
     * @param number from 1
     * @param text its text without the line end; empty if there is a fault
     * @param fault what is wrong with it
     */
    record Line(long number, String text, Fault fault) {}

    /**
     * The next line.
     *
     * @return the line, or null at the end
     * @throws IOException if the stream breaks off
     */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        long length = 0;
        boolean ended = false;
        while (!ended) {
            if (at == end && !fill()) {
                break;
            }
            int from = at;
            while (at < end && chunk[at] != '\n') {
                at++;
            }
            int taken = at - from;
            length += taken;
            if (length <= longest) {
                bytes.write(chunk, from, taken);
            }
            if (at < end) {
                at++;
                length++;
                ended = true;
            }
        }
        if (length == 0) {
            return null;
        }
        number++;
        return line(bytes, length);
    }

    private Line line(ByteArrayOutputStream bytes, long length) {
        if (length > longest + 1L) {
            return new Line(number, "", Fault.TOO_LONG);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            if (number == 1 && !text.isEmpty() && text.charAt(0) == BOM) {
                text = text.substring(1);
            }
            return new Line(number, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text, Fault.NONE);
        } catch (CharacterCodingException e) {
            return new Line(number, "", Fault.NOT_UTF_8);
        }
    }

    private boolean fill() throws IOException {
        end = in.read(chunk);
        at = 0;
        if (end <= 0) {
            end = 0;
            return false;
        }
        return true;
    }
}
