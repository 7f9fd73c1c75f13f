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
     */
    record Text(long line, String text, LineSource.Fault fault, boolean closed, boolean ended) {}

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
        if (first.fault() != LineSource.Fault.NONE || isClosed(first.text())) {
            return new Text(first.number(), first.text(), first.fault(), true, first.ended());
        }
        return runningOn(first);
    }

    private Text runningOn(LineSource.Line first) throws IOException {
        List<LineSource.Line> taken = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        boolean open = true;
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
            open ^= !isClosed(more.text());
            if (!open) {
                return new Text(first.number(), text.toString(), LineSource.Fault.NONE, true, more.ended());
            }
        }
        for (int i = taken.size() - 1; i >= 0; i--) {
            ahead.addFirst(taken.get(i));
        }
        return new Text(first.number(), first.text(), LineSource.Fault.NONE, false, first.ended());
    }

    private LineSource.@Nullable Line take() throws IOException {
        return ahead.isEmpty() ? lines.next() : ahead.removeFirst();
    }

    /** Whether a line leaves as many quotes closed as it opens; a doubled quote inside a cell counts twice and cancels out. */
    private static boolean isClosed(String line) {
        return line.chars().filter(c -> c == '"').count() % 2 == 0;
    }
}
