/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

/**
 * How much stood in a file (读取概况).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param rows how many rows were read
 * @param leftOut how many rows were left out for their faults
 * @param findings how many findings there were, listed or not
 */
public record TableSummary(long rows, long leftOut, long findings) {}
