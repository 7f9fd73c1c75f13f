/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

/**
 * A sum has outgrown 128 bits, or a count 64. Facts do not get there: it takes more of them than can be counted. Bytes that were
 * made to deceive can.
 */
public final class SumOverflowException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    /** An exception that says so in both languages. */
    public SumOverflowException() {
        super("A sum exceeds 128 bits or a count 64；和超出128位或计数超出64位");
    }
}
