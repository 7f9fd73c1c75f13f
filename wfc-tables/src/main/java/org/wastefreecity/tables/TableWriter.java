/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Writes rows one by one (逐行写出). For one thread.
 *
 * @param <T> the kind of rows
 */
public final class TableWriter<T> implements Closeable {
    private final RowForm<T> form;
    private final RowWriting cells;
    private final SafeCsvWriter csv;

    TableWriter(RowForm<T> form, TableManner manner, OutputStream out) throws IOException {
        this.form = form;
        this.cells = new RowWriting(form.columns().size(), manner);
        this.csv = SafeCsvWriter.of(out, manner);
        csv.writeSafe(
                form.columns().stream().map(c -> c.heading(manner.headings())).toList());
    }

    /**
     * Writes a row.
     *
     * @param row the row
     * @return this writer
     * @throws IOException if writing fails
     * @throws UnwritableRowException if it would not read back as what it is; nothing of it is written then
     */
    public TableWriter<T> write(T row) throws IOException {
        cells.begin();
        form.write(Objects.requireNonNull(row, "row"), cells);
        csv.writeSafe(cells.cells());
        return this;
    }

    /**
     * Hands on what was written so far.
     *
     * @throws IOException if writing fails
     */
    public void flush() throws IOException {
        csv.flush();
    }

    /**
     * Hands on what was written and closes the stream below.
     *
     * @throws IOException if writing fails
     */
    @Override
    public void close() throws IOException {
        csv.close();
    }
}
