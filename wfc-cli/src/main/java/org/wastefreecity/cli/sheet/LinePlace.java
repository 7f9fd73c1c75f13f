/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

/** How a place in a text is named for people. */
final class LinePlace {
    private LinePlace() {}

    static String of(long line, int column) {
        return "第" + line + "行第" + column + "列 (line " + line + ", column " + column + ")";
    }
}
