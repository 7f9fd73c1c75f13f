/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes rows of any cells as CSV (安全的CSV写出): RFC 4180, and no cell is ever a formula ({@link CellText#safe}).
 * <p>
 * For reports, whose columns are their own; observations and facts have a {@link Table}. For one thread.
 */
public final class SafeCsvWriter implements Closeable {
    private final CsvWriter csv;
    private final boolean guarding;

    private SafeCsvWriter(CsvWriter csv, boolean guarding) {
        this.csv = csv;
        this.guarding = guarding;
    }

    /**
     * A writer to bytes.
     *
     * @param out where to; closed with the writer
     * @param manner encoding, mark, line ends and separator
     * @return the writer
     * @throws IOException if the mark cannot be written
     */
    public static SafeCsvWriter of(OutputStream out, TableManner manner) throws IOException {
        return of(new OutputStreamWriter(out, manner.charset()), manner);
    }

    /**
     * A writer to characters.
     *
     * @param out where to; closed with the writer
     * @param manner mark, line ends and separator; the encoding is that of {@code out}
     * @return the writer
     * @throws IOException if the mark cannot be written
     */
    public static SafeCsvWriter of(Writer out, TableManner manner) throws IOException {
        if (manner.byteOrderMark()) {
            out.write('\uFEFF');
        }
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(manner.separator())
                .lineDelimiter(manner.carriageReturns() ? LineDelimiter.CRLF : LineDelimiter.LF)
                .build(out);
        return new SafeCsvWriter(csv, manner.guardingConversions());
    }

    /**
     * Writes a row.
     *
     * @param cells its cells, each of which is made safe
     * @return this writer
     * @throws IOException if writing fails
     */
    public SafeCsvWriter write(List<String> cells) throws IOException {
        return writeSafe(cells.stream().map(c -> CellText.safe(c, guarding)).toList());
    }

    /** Writes cells that are safe already. */
    SafeCsvWriter writeSafe(List<String> cells) throws IOException {
        try {
            csv.writeRecord(cells);
            return this;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
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
