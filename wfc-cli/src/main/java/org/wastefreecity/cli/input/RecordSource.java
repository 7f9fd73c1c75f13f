/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file: one line each, or several where a quoted cell runs on. A quote that is never closed costs its own
 * line only: the lines after it are read as if it had not been there. Not thread-safe.
 */
final class RecordSource {
    /** The most lines that one record may have. */
    static final int MOST_LINES = 100;

    private final LineSource lines;
    private final Deque<LineSource.Line> ahead = new ArrayDeque<>();

    RecordSource(LineSource lines) {
        this.lines = lines;
    }

    /**
     * A record.
     *
     * @param line the number of its first line
     * @param text its text, line breaks inside quotes included
     * @param fault what is wrong with the line
     * @param closed whether all its quotes are closed
     * @param ended whether a line end followed
     * @param first its first line
     * @param more the lines after the first, if it runs on
     */
    record Text(
            long line,
            String text,
            LineSource.Fault fault,
            boolean closed,
            boolean ended,
            LineSource.Line first,
            List<LineSource.Line> more) {}

    /** The next record, or null at the end. Empty lines are passed over. */
    @Nullable
    Text next() throws IOException {
        LineSource.Line first = take();
        while (first != null
                && first.fault() == LineSource.Fault.NONE
                && first.text().isBlank()) {
            first = take();
        }
        if (first == null) {
            return null;
        }
        if (first.fault() != LineSource.Fault.NONE || !endsInQuotes(first.text(), false)) {
            return alone(first, true);
        }
        return runningOn(first);
    }

    private Text runningOn(LineSource.Line first) throws IOException {
        List<LineSource.Line> taken = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        while (taken.size() < MOST_LINES && text.length() < LineSource.LONGEST) {
            LineSource.Line more = take();
            if (more == null) {
                break;
            }
            taken.add(more);
            if (more.fault() != LineSource.Fault.NONE) {
                break;
            }
            text.append('\n').append(more.text());
            if (!endsInQuotes(more.text(), true)) {
                return new Text(
                        first.number(), text.toString(), LineSource.Fault.NONE, true, more.ended(), first, taken);
            }
        }
        giveBack(taken);
        return alone(first, false);
    }

    private static Text alone(LineSource.Line line, boolean closed) {
        return new Text(line.number(), line.text(), line.fault(), closed, line.ended(), line, List.of());
    }

    /** Takes a record that runs on for its first line alone: the lines after it are read again. */
    Text cutToFirstLine(Text record) {
        giveBack(record.more());
        return alone(record.first(), false);
    }

    private void giveBack(List<LineSource.Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            ahead.addFirst(lines.get(i));
        }
    }

    private LineSource.@Nullable Line take() throws IOException {
        return ahead.isEmpty() ? lines.next() : ahead.removeFirst();
    }

    /** A quote opens a cell only where the cell begins; elsewhere it is a character like any other. */
    private static boolean endsInQuotes(String line, boolean inside) {
        boolean quoted = inside;
        boolean start = !inside;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted) {
                boolean escaped = c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
                i += escaped ? 1 : 0;
                quoted = escaped || c != '"';
                start = false;
            } else {
                quoted = start && c == '"';
                start = c == ',';
            }
        }
        return quoted;
    }
}
