/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.tables.LineSource.Fault;
import org.wastefreecity.tables.LineSource.Line;

/**
 * The records of a CSV file: one line each, or several where a quoted cell runs on. A quote that is never closed costs its own line
 * only: the lines after it are read as if it had not been there. For one thread.
 */
final class RecordSource {
    /** The most lines that one record may have. */
    static final int MOST_LINES = 1_000;

    /** After so many quotes that were never closed nobody looks beyond a line any more, or a file of them would be read for hours. */
    private static final int MOST_RUNAWAYS = 200;

    private final LineSource lines;
    private final int longest;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private char separator;
    private int runaways;

    RecordSource(LineSource lines, char separator, int longest) {
        this.lines = lines;
        this.separator = separator;
        this.longest = longest;
    }

    /** From now on cells are separated by another character. */
    void separatedBy(char other) {
        separator = other;
    }

    /**
     * A record.
     *
     * @param line the number of its first line
     * @param text its text, line breaks inside quotes included
     * @param fault what is wrong with its line
     * @param state how its quotes and line ends stand
     * @param taken its lines
     */
    record Text(long line, String text, Fault fault, State state, List<Line> taken) {

        /** Whether a line end follows; the last record of a file may be cut off. */
        boolean ended() {
            return taken.get(taken.size() - 1).ended();
        }
    }

    /** How quotes and line ends of a record stand. */
    enum State {
        WHOLE,
        OPEN_QUOTE,
        STRAY_RETURN
    }

    /** The next record, or null at the end. Empty lines are passed over. */
    @Nullable
    Text next() throws IOException {
        Line first = take();
        while (first != null && first.fault() == Fault.NONE && isEmpty(first.text())) {
            first = take();
        }
        if (first == null) {
            return null;
        }
        if (first.fault() != Fault.NONE) {
            return new Text(first.number(), "", first.fault(), State.WHOLE, List.of(first));
        }
        Scan scan = new Scan(separator);
        scan.read(first.text());
        return scan.inQuotes && runaways < MOST_RUNAWAYS ? runningOn(first, scan) : alone(first, scan);
    }

    private static boolean isEmpty(String line) {
        return line.isEmpty() || line.equals("\r");
    }

    private static Text alone(Line line, Scan scan) {
        State state = scan.inQuotes ? State.OPEN_QUOTE : scan.strayReturn ? State.STRAY_RETURN : State.WHOLE;
        return new Text(line.number(), withoutReturn(line.text()), Fault.NONE, state, List.of(line));
    }

    private static String withoutReturn(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    private Text runningOn(Line first, Scan scan) throws IOException {
        List<Line> taken = new ArrayList<>(List.of(first));
        StringBuilder text = new StringBuilder(first.text());
        while (taken.size() < MOST_LINES && text.length() <= longest) {
            Line more = take();
            if (more == null) {
                break;
            }
            taken.add(more);
            if (more.fault() != Fault.NONE) {
                break;
            }
            text.append('\n').append(more.text());
            scan.read(more.text());
            if (!scan.inQuotes) {
                State state = scan.strayReturn ? State.STRAY_RETURN : State.WHOLE;
                return new Text(first.number(), withoutReturn(text.toString()), Fault.NONE, state, taken);
            }
        }
        runaways++;
        giveBack(taken);
        return new Text(first.number(), withoutReturn(first.text()), Fault.NONE, State.OPEN_QUOTE, List.of(first));
    }

    /** Takes a record that runs on for its first line alone: the lines after it are read again. */
    Text cutToFirstLine(Text record) {
        runaways++;
        giveBack(record.taken());
        Line first = record.taken().get(0);
        return new Text(first.number(), withoutReturn(first.text()), Fault.NONE, State.OPEN_QUOTE, List.of(first));
    }

    /** All but the first. */
    private void giveBack(List<Line> taken) {
        for (int i = taken.size() - 1; i > 0; i--) {
            ahead.addFirst(taken.get(i));
        }
    }

    @Nullable
    private Line take() throws IOException {
        return ahead.isEmpty() ? lines.next() : ahead.removeFirst();
    }

    /** Where quotes open and close. A quote opens a cell only where the cell begins; elsewhere it is a character like any other. */
    private static final class Scan {
        private final char separator;
        private boolean inQuotes;
        private boolean strayReturn;

        Scan(char separator) {
            this.separator = separator;
        }

        void read(String line) {
            boolean start = !inQuotes;
            int length = line.length();
            for (int i = 0; i < length; i++) {
                char c = line.charAt(i);
                if (inQuotes) {
                    if (c == '"') {
                        boolean doubled = i + 1 < length && line.charAt(i + 1) == '"';
                        i += doubled ? 1 : 0;
                        inQuotes = doubled;
                    }
                    start = false;
                } else {
                    inQuotes = start && c == '"';
                    start = c == separator;
                    strayReturn |= c == '\r' && i + 1 < length;
                }
            }
        }
    }
}
