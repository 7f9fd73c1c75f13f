/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.wastefreecity.model.finding.Finding;

/**
 * A kind of rows and how they stand in a table (数据表), such as ledger facts as CSV; {@link Tables} has those there are.
 * <p>
 * Whatever {@link #write} wrote, {@link #read} reads back to equal values, in any {@linkplain TableManner manner} and within its
 * limits. Files are written and read row by row and are never in memory as a whole:
 * <pre>{@code
 * Table<Observation> table = Tables.observations().in(TableManner.EXCEL);
 * table.write(observations, out);
 * TableContent<Observation> again = table.read(in);
 * again.findings().forEach(f -> System.err.println(f.message().zh()));
 * }</pre>
 * This class is immutable and thread-safe.
 *
 * @param <T> the kind of rows
 */
public final class Table<T> {
    private final Supplier<RowForm<T>> form;
    private final TableManner manner;

    Table(Supplier<RowForm<T>> form, TableManner manner) {
        this.form = form;
        this.manner = manner;
    }

    /**
     * The same rows in another manner.
     *
     * @param other how they stand in a file
     * @return another table
     */
    public Table<T> in(TableManner other) {
        return new Table<>(form, other);
    }

    /**
     * How the rows stand in a file.
     *
     * @return the manner
     */
    public TableManner manner() {
        return manner;
    }

    /**
     * The columns in the order in which they are written.
     *
     * @return an immutable list
     */
    public List<TableColumn> columns() {
        return form.get().columns();
    }

    /**
     * Writes the headings and some rows, and leaves the stream open.
     *
     * @param rows the rows; read once, one at a time
     * @param out where to
     * @throws IOException if writing fails
     * @throws UnwritableRowException if a row would not read back as what it is; the rows before it are written
     */
    public void write(Iterable<? extends T> rows, OutputStream out) throws IOException {
        TableWriter<T> writer = writer(out);
        for (T row : rows) {
            writer.write(row);
        }
        writer.flush();
    }

    /**
     * Writes rows one by one.
     *
     * @param out where to; closed with the writer
     * @return a writer that has written the headings, for one thread
     * @throws IOException if writing fails
     */
    public TableWriter<T> writer(OutputStream out) throws IOException {
        return new TableWriter<>(form.get(), manner, out);
    }

    /**
     * Reads a file to its end, and does not close it.
     *
     * @param in the bytes of the file
     * @return its rows and findings
     * @throws IOException if the stream cannot be read
     * @throws UnreadableCsvException if the file does not begin with the headings of this table, is in another encoding, or is larger
     *     than the limits
     */
    public TableContent<T> read(InputStream in) throws IOException {
        List<T> rows = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        TableSummary summary = read(in, rows::add, findings::add);
        return new TableContent<>(rows, findings, summary);
    }

    /**
     * Reads a file to its end row by row, and does not close it.
     *
     * @param in the bytes of the file
     * @param rows takes the rows, in their order
     * @param findings takes the findings, the first {@link TableLimits#findings} of them
     * @return how many there were
     * @throws IOException if the stream cannot be read
     * @throws UnreadableCsvException likewise; rows before the place of the fault have been handed over
     */
    public TableSummary read(InputStream in, Consumer<? super T> rows, Consumer<? super Finding> findings)
            throws IOException {
        return readNumbered(in, (line, row) -> rows.accept(row), findings);
    }

    /**
     * Reads a file to its end row by row, and tells in which line each row begins.
     *
     * @param in the bytes of the file
     * @param rows takes the rows, in their order
     * @param findings takes the findings, the first {@link TableLimits#findings} of them
     * @return how many there were
     * @throws IOException if the stream cannot be read
     * @throws UnreadableCsvException likewise; rows before the place of the fault have been handed over
     */
    public TableSummary readNumbered(InputStream in, NumberedRows<? super T> rows, Consumer<? super Finding> findings)
            throws IOException {
        return new TableReading<>(form.get(), manner, in, rows, findings).read();
    }

    /**
     * Takes rows with their lines.
     *
     * @param <T> the kind of rows
     */
    @FunctionalInterface
    public interface NumberedRows<T> {
        /**
         * Takes a row.
         *
         * @param line the number of the line it begins in, from 1
         * @param row the row
         */
        void take(long line, T row);
    }
}
