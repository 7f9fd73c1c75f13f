/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.wastefreecity.model.wording.Wording;

/** The lines of a text, of bounded length. A break that Word writes inside a paragraph ends no line. Not thread-safe. */
final class LineReader implements Closeable {
    /** The longest line, in characters. */
    static final int LONGEST = 1024 * 1024;

    private final Reader text;
    private int number;
    private boolean passLineFeed;

    LineReader(Reader text) {
        this.text = text;
    }

    /**
     * A line.
     *
     * @param number from 1
     * @param text without its end
     */
    record Line(int number, String text) {
        boolean isTabbed() {
            return text.indexOf('\t') >= 0;
        }

        boolean isBlank() {
            return text.isBlank();
        }
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = text.read();
        if (passLineFeed && c == '\n') {
            c = text.read();
        }
        passLineFeed = false;
        if (c < 0) {
            return Optional.empty();
        }
        number++;
        for (; c >= 0 && c != '\n' && c != '\r' && c != '\f'; c = text.read()) {
            line.append(c == 0x0B || c == 0x2028 ? '\n' : (char) c);
            if (line.length() > LONGEST) {
                throw new Unreadable(Wording.of(
                        "第" + number + "行超过" + LONGEST + "个字符，不像是表格",
                        "line " + number + " has more than " + LONGEST + " characters, which no table has"));
            }
        }
        passLineFeed = c == '\r';
        return Optional.of(new Line(number, line.toString()));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
