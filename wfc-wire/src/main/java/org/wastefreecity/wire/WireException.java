/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.wording.Wording;

/**
 * A document does not have the form it should have, such as a field that nobody knows.
 * <p>
 * Carries the path to the place ({@code $.targets[3].condition}), line and column where the reader knows them, and the fault
 * in two languages.
 */
public final class WireException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final int line;
    private final int column;
    private final transient Wording fault;

    /**
     * An exception from its parts.
     *
     * @param path where, as a path from {@code $}
     * @param line the line from 1, or 0 if it is not known
     * @param column the column from 1, or 0 if it is not known
     * @param fault what is wrong and what was expected
     * @param cause what found it, if that was an exception
     */
    public WireException(String path, int line, int column, Wording fault, @Nullable Throwable cause) {
        super(
                path + (line > 0 ? " (line " + line + ", column " + column + ")" : "") + ": " + fault.en() + "；"
                        + fault.zh(),
                cause);
        this.path = path;
        this.line = line;
        this.column = column;
        this.fault = fault;
    }

    /**
     * Where.
     *
     * @return a path from {@code $}
     */
    public String path() {
        return path;
    }

    /**
     * The line.
     *
     * @return from 1, or 0 if it is not known
     */
    public int line() {
        return line;
    }

    /**
     * The column.
     *
     * @return from 1, or 0 if it is not known
     */
    public int column() {
        return column;
    }

    /**
     * What is wrong.
     *
     * @return in both languages
     */
    public Wording fault() {
        return fault;
    }
}
