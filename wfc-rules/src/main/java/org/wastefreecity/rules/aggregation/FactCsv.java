/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * Reads ledger facts from a CSV file (台账文件): UTF-8, with or without a mark at its beginning, commas, quotes as in RFC 4180, line
 * feeds with or without carriage returns.
 * <p>
 * The first line names the columns, in any order: {@code territory, category, period, measure, value, reporter} and, where there are
 * such, {@code unit, zone, status, filed}, or 地区, 类别, 报告期, 统计量, 数值, 填报单位, 计量单位, 功能区, 状态, 填报日期. A category may be
 * given by its id, or by a code or name that no other one has; a measure by its id, its names or an alias. A value stands in the unit
 * of its measure; with a column of units it is converted, exactly or not at all. A row that says by its status, or in the place of
 * the value, that there is no figure (未统计) is no fact: what it should have counted is known to be missing, and so is what cannot be read. A row that cannot be taken ends in a finding with its line and column; all other rows are kept:
 * <pre>{@code
 * FactSet facts = FactCsv.of(schema).read(in);
 * facts.findings().forEach(f -> System.err.println(f.message().zh()));
 * }</pre>
 * Why not a library: every one of them, FastCSV among them, makes a string of each field, eighty bytes for a name that stands in a
 * million rows; here bytes are looked up as they are, and the file is never in memory as a whole, only 1 MiB of it for each thread.
 * Nothing in a file makes this class use more: a line has at most 64 KiB, a name 200 characters, a record 64 fields, and a quote that is
 * never closed costs its own line.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class FactCsv {
    /** The most bytes that a line may have. */
    public static final int LONGEST_LINE = 1 << 16;

    /** The most characters that the name of a reporter may have. */
    public static final int LONGEST_NAME = 200;

    /** Room for a scaled value without its sign. */
    static final int MOST_BITS = 62;

    private static final int PIECE = 1 << 20;
    private static final int MOST_THREADS = 64;

    private final FactSchema schema;
    private final int threads;
    private final int piece;
    private final UnaryOperator<String> cellText;

    private FactCsv(FactSchema schema, int threads, int piece, UnaryOperator<String> cellText) {
        this.schema = schema;
        this.threads = threads;
        this.piece = piece;
        this.cellText = cellText;
    }

    /**
     * A reader for facts of one schema.
     *
     * @param schema what the facts may speak of
     * @return the reader, which works in the thread that calls it
     */
    public static FactCsv of(FactSchema schema) {
        return new FactCsv(schema, 1, PIECE, UnaryOperator.identity());
    }

    /**
     * A reader that looks at several pieces of a file at the same time. The facts and findings are the same.
     *
     * @param number how many threads of its own it uses while it reads, 1 to 64; none if it is 1
     * @return another reader
     * @throws InvalidPartException if there are fewer or more
     */
    public FactCsv withThreads(int number) {
        InvalidPartException.check(
                number >= 1 && number <= MOST_THREADS, "FactCsv", "threads", "1至64", "1 to 64", number);
        return new FactCsv(schema, number, piece, cellText);
    }

    /**
     * A reader of files whose writer guards texts: an apostrophe before {@code =1+1} keeps a spreadsheet from taking it for a formula.
     * A text with an apostrophe in it is read as what it was before, unless it means something as it stands. Costs nothing where no
     * text is guarded.
     *
     * @param plain gives a text without its guards, such as {@code CellText::plain} of {@code wfc-tables}; called by several threads
     * @return another reader
     */
    public FactCsv withCellText(UnaryOperator<String> plain) {
        return new FactCsv(schema, threads, piece, Objects.requireNonNull(plain, "plain"));
    }

    /** For tests: pieces of another size. */
    FactCsv withPieces(int bytes) {
        return new FactCsv(schema, threads, bytes, cellText);
    }

    /**
     * Reads a file to its end; does not close it.
     *
     * @param in the bytes of the file
     * @return its facts, with the findings
     * @throws IOException if the stream cannot be read
     * @throws UnreadableFactsException if the first line does not name the columns, or the file is not UTF-8
     */
    public FactSet read(InputStream in) throws IOException {
        FactSetBuilder builder = FactSet.builder(schema);
        readInto(builder, in, "");
        return builder.build();
    }

    /**
     * Reads a file to its end into a builder of the same schema, for facts that stand in several files; does not close it.
     *
     * @param builder takes the facts and findings
     * @param in the bytes of the file
     * @throws IOException if the stream cannot be read
     * @throws UnreadableFactsException if the first line does not name the columns, or the file is not UTF-8
     */
    public void readInto(FactSetBuilder builder, InputStream in) throws IOException {
        readInto(builder, in, "");
    }

    /**
     * Reads a file to its end into a builder of the same schema; does not close it.
     *
     * @param builder takes the facts and findings
     * @param in the bytes of the file
     * @param name what findings call the file; blank for none, so that the second file is {@code file 2}
     * @throws IOException if the stream cannot be read
     * @throws UnreadableFactsException if the first line does not name the columns, or the file is not UTF-8
     */
    public void readInto(FactSetBuilder builder, InputStream in, String name) throws IOException {
        builder.startFile(name);
        try {
            read(builder, in);
        } finally {
            builder.endFile();
        }
    }

    private void read(FactSetBuilder builder, InputStream in) throws IOException {
        CsvPieces pieces = new CsvPieces(in, piece);
        FactHeader header = pieces.header();
        FactMerge merge = new FactMerge(builder, header, pieces.line(), threads);
        List<FactRows> readers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            readers.add(new FactRows(schema, header, new FactFields(schema, cellText)));
        }
        if (threads == 1) {
            while (pieces.next()) {
                merge.add(0, inTurn(pieces, readers.get(0)));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            readTogether(pieces, readers, merge, pool);
        } finally {
            pool.shutdownNow();
        }
    }

    private static FactBatch inTurn(CsvPieces pieces, FactRows reader) {
        FactBatch batch = reader.read(pieces.bytes(), pieces.from(), pieces.to(), pieces.isLast());
        pieces.consumed(batch.consumed, batch.isCutShort);
        return batch;
    }

    /** Pieces without a quote can be cut at a line break before anybody has read them; others have to be read to be cut. */
    private static void readTogether(CsvPieces pieces, List<FactRows> readers, FactMerge merge, ExecutorService pool)
            throws IOException {
        ArrayDeque<Future<FactBatch>> pending = new ArrayDeque<>();
        int submitted = 0;
        int merged = 0;
        while (pieces.next()) {
            int cut = pieces.plainCut();
            while (pending.size() == readers.size() || (cut < 0 && !pending.isEmpty())) {
                merge.add(merged++ % readers.size(), await(pending.remove()));
            }
            FactRows reader = readers.get(submitted % readers.size());
            if (cut < 0) {
                merge.add(merged++ % readers.size(), inTurn(pieces, reader));
            } else {
                byte[] bytes = pieces.bytes();
                int from = pieces.from();
                pending.add(pool.submit(() -> reader.read(bytes, from, cut, true)));
                pieces.handedOver(cut);
            }
            submitted++;
        }
        while (!pending.isEmpty()) {
            merge.add(merged++ % readers.size(), await(pending.remove()));
        }
    }

    private static FactBatch await(Future<FactBatch> batch) throws IOException {
        try {
            return batch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading facts");
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            Throwables.throwIfUnchecked(cause);
            throw new IllegalStateException(cause);
        }
    }
}
