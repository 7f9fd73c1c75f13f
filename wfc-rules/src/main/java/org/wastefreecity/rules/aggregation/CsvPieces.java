/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.io.IOException;
import java.io.InputStream;
import org.wastefreecity.rules.aggregation.UnreadableFactsException.Reason;

/**
 * A stream of bytes in pieces, each of which begins where a record begins. What a piece holds of a record that goes on behind it is
 * carried into the next one. For one thread.
 */
final class CsvPieces {
    private final InputStream in;
    private byte[] bytes;
    private int from;
    private int to;
    private int line = 1;
    private boolean isLast;
    private boolean dropsLine;

    CsvPieces(InputStream in, int size) {
        this.in = in;
        this.bytes = new byte[size];
    }

    /** Reads the headings, which stand in the first line that is not empty. */
    FactHeader header() throws IOException {
        fill();
        if (to >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            from = 3;
        } else if (to >= 2 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE) {
            throw new UnreadableFactsException(Reason.NOT_UTF8, "line 1", "UTF-16");
        }
        CsvRecord record = new CsvRecord();
        while (from < to) {
            int next = record.read(bytes, from, to, isLast);
            if (next == CsvRecord.INCOMPLETE || next - from > FactCsv.LONGEST_LINE) {
                throw new UnreadableFactsException(Reason.HEADING_QUOTES, "line " + line, "");
            }
            int headings = line;
            for (int i = from; i < next; i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            from = next;
            if (!record.isEmpty()) {
                return FactHeader.of(record, headings);
            }
        }
        throw new UnreadableFactsException(Reason.EMPTY, "line 1", "");
    }

    /** The line that the first piece begins with. */
    int line() {
        return line;
    }

    /** Goes on to the next piece. */
    boolean next() throws IOException {
        fill();
        while (dropsLine && from < to) {
            int lineBreak = CsvBytes.indexOf((byte) '\n', bytes, from, to);
            dropsLine = lineBreak < 0;
            from = dropsLine ? to : lineBreak + 1;
            fill();
        }
        return from < to;
    }

    /** Moves what is left to the front and fills up behind it. */
    private void fill() throws IOException {
        if (isLast) {
            return;
        }
        System.arraycopy(bytes, from, bytes, 0, to - from);
        to -= from;
        from = 0;
        to += in.readNBytes(bytes, to, bytes.length - to);
        isLast = to < bytes.length;
    }

    /** Where the last line of the piece ends, if there is no quote in it; −1 otherwise, or if no line ends in it. */
    int plainCut() {
        if (CsvBytes.indexOf((byte) '"', bytes, from, to) >= 0) {
            return -1;
        }
        if (isLast) {
            return to;
        }
        int cut = to;
        while (cut > from && bytes[cut - 1] != '\n') {
            cut--;
        }
        return cut > from ? cut : -1;
    }

    /** The piece was read up to a place, and the rest of the line there is to be dropped or not. */
    void consumed(int upTo, boolean dropsLineThere) {
        from = upTo;
        dropsLine = dropsLineThere;
    }

    /** The piece up to a place belongs to somebody else from now on, bytes and all. */
    void handedOver(int upTo) {
        byte[] mine = new byte[bytes.length];
        System.arraycopy(bytes, upTo, mine, 0, to - upTo);
        bytes = mine;
        to -= upTo;
        from = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Whether nothing comes after this piece. */
    boolean isLast() {
        return isLast;
    }
}
