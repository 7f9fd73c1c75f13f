/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

/**
 * A parser could not go on: the text is no JSON, or more than the parser takes. {@link TokenReader} turns it into a
 * {@link WireException} with the path.
 */
public final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * An exception from its parts.
     *
     * @param reason what the parser says
     * @param line the line from 1, or 0 if it is not known
     * @param column the column from 1, or 0 if it is not known
     * @param cause the parser's own exception
     */
    public MalformedJsonException(String reason, int line, int column, Throwable cause) {
        super(reason, cause);
        this.line = line;
        this.column = column;
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
}
