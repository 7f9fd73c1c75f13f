/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

/**
 * A field that no page knows, passed over because the reader was told to tolerate it.
 *
 * @param path where, such as {@code $.targets[3].conditon}
 * @param line the line from 1, or 0 if it is not known
 * @param column the column from 1, or 0 if it is not known
 * @param type the simple name of the type that does not have it
 * @param nearest the known name nearest to it, or an empty text
 */
public record UnknownField(String path, int line, int column, String type, String nearest) {}
