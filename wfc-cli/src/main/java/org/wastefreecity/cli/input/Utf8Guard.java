/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.wastefreecity.model.wording.Wording;

/**
 * Refuses a text in another encoding as a whole: in GBK every Chinese word is broken, and a finding on each row would help nobody. It looks
 * at what comes within 64 KB of the first character beyond ASCII; a broken character among good ones is for the reader to tell at its row.
 */
final class Utf8Guard extends FilterInputStream {
    private static final int ENOUGH = 64 * 1024;

    private final String name;
    private final Wording repair;
    private long left = ENOUGH;
    private long line = 1;
    private long brokenLine;
    private long good;
    private long broken;
    private int owed; // bytes that the character begun still needs
    private boolean begun;

    Utf8Guard(InputStream in, String name, Wording repair) {
        super(in);
        this.name = name;
        this.repair = repair;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (left > 0) {
            if (b < 0) {
                decide();
            } else {
                watch((byte) b);
            }
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count < 0 && left > 0) {
            decide();
        }
        for (int i = offset; i < offset + count && left > 0; i++) {
            watch(bytes[i]);
        }
        return count;
    }

    private void watch(byte b) {
        if (b >= 0 && !begun) { // ASCII, and nothing else before
            line += b == '\n' ? 1 : 0;
            return;
        }
        begun = true;
        if (owed > 0 && (b & 0xC0) == 0x80) {
            owed--;
            good += owed == 0 ? 1 : 0;
        } else {
            tell(owed > 0);
            owed = (b & 0xE0) == 0xC0 ? 1 : (b & 0xF0) == 0xE0 ? 2 : (b & 0xF8) == 0xF0 ? 3 : 0;
            tell(b < 0 && owed == 0);
            line += b == '\n' ? 1 : 0;
        }
        if (--left == 0) {
            decide();
        }
    }

    private void tell(boolean isBroken) {
        if (isBroken) {
            broken++;
            brokenLine = brokenLine == 0 ? line : brokenLine;
        }
    }

    private void decide() {
        left = 0;
        if (broken > good) {
            throw new UnreadableInputException(Wording.of(
                    name + " 第" + brokenLine + "行起不是UTF-8编码（可能是GBK）。" + repair.zh(),
                    name + " is not in UTF-8 from line " + brokenLine + " on (perhaps it is GBK). " + repair.en()));
        }
    }
}
