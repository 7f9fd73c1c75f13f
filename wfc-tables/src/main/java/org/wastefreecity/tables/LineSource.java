/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.tables.UnreadableCsvException.Reason;

/**
 * The lines of a file, each decoded by itself, so that one that is not in the encoding costs itself only. A line is never kept beyond
 * its limit, whatever its length. For one thread.
 */
final class LineSource {
    /** What can be wrong with a line. */
    enum Fault {
        NONE,
        TOO_LONG,
        WRONG_ENCODING
    }

    /** A line without its line feed; a carriage return before it is still there. A last line that did not end may be cut off. */
    record Line(long number, String text, Fault fault, boolean ended) {}

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final TableLimits limits;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int end;
    private byte[] line = new byte[1 << 10];
    private CharBuffer chars = CharBuffer.allocate(1 << 10);
    private long bytes;
    private long lines;

    LineSource(InputStream in, Charset charset, TableLimits limits) {
        this.in = in;
        this.limits = limits;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The next line, or null at the end of the file. */
    @Nullable
    Line next() throws IOException {
        int length = 0;
        boolean tooLong = false;
        boolean any = false;
        boolean ended = false;
        while (fill()) {
            any = true;
            int feed = at;
            while (feed < end && chunk[feed] != '\n') {
                feed++;
            }
            if (tooLong || length + (feed - at) > limits.row()) {
                tooLong = true;
            } else {
                length = append(length, feed);
            }
            boolean complete = feed < end;
            at = complete ? feed + 1 : feed;
            ended = complete;
            if (complete) {
                break;
            }
        }
        if (!any) {
            return null;
        }
        lines++;
        return tooLong ? new Line(lines, "", Fault.TOO_LONG, ended) : decoded(length, ended);
    }

    private int append(int length, int to) {
        int longer = length + (to - at);
        if (longer > line.length) {
            line = Arrays.copyOf(line, Math.max(longer, 2 * line.length));
        }
        System.arraycopy(chunk, at, line, length, to - at);
        return longer;
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        int read = in.read(chunk, 0, CHUNK);
        if (read <= 0) {
            return false;
        }
        bytes += read;
        if (bytes > limits.bytes()) {
            throw new UnreadableCsvException(Reason.TOO_LARGE, lines + 1, Long.toString(limits.bytes()));
        }
        at = 0;
        end = read;
        return true;
    }

    private Line decoded(int length, boolean ended) {
        boolean mark = lines == 1
                && length >= 3
                && line[0] == (byte) 0xEF
                && line[1] == (byte) 0xBB
                && line[2] == (byte) 0xBF
                && decoder.charset().equals(StandardCharsets.UTF_8);
        int from = mark ? 3 : 0;
        if (chars.capacity() < length) {
            chars = CharBuffer.allocate(2 * length);
        }
        chars.clear();
        decoder.reset();
        CoderResult result = decoder.decode(ByteBuffer.wrap(line, from, length - from), chars, true);
        if (result.isUnderflow()) {
            result = decoder.flush(chars);
        }
        return result.isUnderflow()
                ? new Line(lines, chars.flip().toString(), Fault.NONE, ended)
                : new Line(lines, "", Fault.WRONG_ENCODING, ended);
    }
}
