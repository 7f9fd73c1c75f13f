/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.wastefreecity.model.wording.Wording;

/**
 * The unpacked bytes of one XML part, counted as they come. A part may be of any length within the budget, but no tag and no
 * text in it: parsers keep those whole. Not thread-safe.
 */
final class MeteredStream extends FilterInputStream {
    /** The longest run of bytes without a tag's beginning: the longest text of a cell, every character an entity, fits. */
    static final int LONGEST_RUN = 1024 * 1024;

    private final Budget budget;
    private int run;

    MeteredStream(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = in.read(bytes, offset, length);
        if (n > 0) {
            budget.takeUnpacked(n);
            for (int i = offset; i < offset + n; i++) {
                run = bytes[i] == '<' ? 0 : run + 1;
                if (run > LONGEST_RUN) {
                    throw new Unreadable(
                            Wording.of("内有超长的文字或标记，不像是表格", "it holds a text or a tag longer than any in a table"));
                }
            }
        }
        return n;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = 0;
        while (skipped < count && read() >= 0) {
            skipped++;
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false; // going back would count bytes twice
    }
}
