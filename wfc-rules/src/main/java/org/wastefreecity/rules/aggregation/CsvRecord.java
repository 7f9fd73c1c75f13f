/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

/**
 * One record of a CSV file (RFC 4180) as places in a buffer: where each field begins and ends.
 * <p>
 * A quote stands only around a whole field, and twice inside one. A record that breaks this rule ends at its first line break, so that
 * a stray quote costs one line and not all lines up to the next quote. Read again and again, by one thread.
 */
final class CsvRecord {
    /** What {@link #read} answers where the record does not end in the buffer. */
    static final int INCOMPLETE = -1;

    /** Fields above these are counted, but cannot be asked for. */
    static final int MOST_FIELDS = 64;

    private static final int FAULT = -2;

    private final byte[][] text = new byte[MOST_FIELDS][];
    private final int[] start = new int[MOST_FIELDS];
    private final int[] end = new int[MOST_FIELDS];
    private int fields;
    private boolean faulty;
    private boolean inQuotes;

    /**
     * Reads the record that begins at a place.
     *
     * @param buffer UTF-8
     * @param from the first byte of the record
     * @param to the byte after the last one that is there, above {@code from}
     * @param last whether nothing comes after these bytes
     * @return where the next record begins; {@link #INCOMPLETE} if more bytes are needed to tell
     */
    int read(byte[] buffer, int from, int to, boolean last) {
        fields = 0;
        faulty = false;
        inQuotes = false;
        int i = from;
        while (true) {
            int first = i;
            if (i < to && buffer[i] == '"') {
                i = quoted(buffer, i, to, last);
                if (i < 0) {
                    return i == INCOMPLETE ? INCOMPLETE : skipLine(buffer, from, to, last);
                }
            } else {
                i = CsvBytes.indexOfLow(buffer, i, to);
                while (i < to && !isMark(buffer[i])) {
                    i = CsvBytes.indexOfLow(buffer, i + 1, to);
                }
                if (i == to && !last) {
                    return INCOMPLETE;
                }
                if (i < to && buffer[i] == '"') {
                    return skipLine(buffer, from, to, last);
                }
                boolean atEnd = i == to || buffer[i] == '\n';
                add(buffer, first, atEnd && i > first && buffer[i - 1] == '\r' ? i - 1 : i);
            }
            if (i == to) {
                return to;
            }
            if (buffer[i++] == '\n') {
                return i;
            }
        }
    }

    private static boolean isMark(byte b) {
        return b == ',' || b == '\n' || b == '"';
    }

    /** The byte after a field in quotes; the field is added. */
    private int quoted(byte[] buffer, int open, int to, boolean last) {
        inQuotes = true;
        int doubled = 0;
        int i = open + 1;
        while (true) {
            while (i < to && buffer[i] != '"') {
                i++;
            }
            if (i == to) {
                return last ? FAULT : INCOMPLETE;
            }
            if (i + 1 == to || buffer[i + 1] != '"') {
                break;
            }
            doubled++;
            i += 2;
        }
        int after = i + 1;
        if (after < to && buffer[after] == '\r') {
            after++;
        }
        if (after == to) {
            if (!last) {
                return INCOMPLETE;
            }
        } else if (buffer[after] != '\n' && (buffer[after] != ',' || after > i + 1)) {
            return FAULT;
        }
        if (doubled == 0) {
            add(buffer, open + 1, i);
        } else {
            byte[] single = single(buffer, open + 1, i, doubled);
            add(single, 0, single.length);
        }
        return after;
    }

    private static byte[] single(byte[] buffer, int from, int to, int doubled) {
        byte[] single = new byte[to - from - doubled];
        int at = 0;
        for (int i = from; i < to; i++) {
            single[at++] = buffer[i];
            if (buffer[i] == '"') {
                i++;
            }
        }
        return single;
    }

    private void add(byte[] in, int from, int to) {
        if (fields < MOST_FIELDS) {
            int first = from;
            int behind = to;
            while (first < behind && isBlank(in[first])) {
                first++;
            }
            while (behind > first && isBlank(in[behind - 1])) {
                behind--;
            }
            text[fields] = in;
            start[fields] = first;
            end[fields] = behind;
        }
        fields++;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }

    /** Gives the record up, and with it the rest of its first line. */
    int skipLine(byte[] buffer, int from, int to, boolean last) {
        faulty = true;
        int behind = CsvBytes.indexOf((byte) '\n', buffer, from, to);
        return behind >= 0 ? behind + 1 : last ? to : INCOMPLETE;
    }

    /** Whether a quote stood where none may stand, or was never closed. */
    boolean isFaulty() {
        return faulty;
    }

    /** Whether a field stood in quotes, so that there may be line breaks in the record. */
    boolean hasQuotes() {
        return inQuotes;
    }

    /** How many fields there are. */
    int fields() {
        return fields;
    }

    /** Whether the line was empty. */
    boolean isEmpty() {
        return fields == 1 && start[0] == end[0];
    }

    /** The bytes that a field is in. */
    byte[] text(int field) {
        return text[field];
    }

    /** Where it begins in them, blanks left out. */
    int start(int field) {
        return start[field];
    }

    /** The byte after its last one. */
    int end(int field) {
        return end[field];
    }
}
