/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wastefreecity.rules.aggregation.FactCsv;
import org.wastefreecity.rules.aggregation.FactSchema;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.rules.aggregation.FactSetBuilder;

/**
 * What does it cost to take facts in, from a file or from a database, beside DuckDB and plain Java? Run: {@code java -Xmx12g
 * -XX:+UseParallelGC -cp benchmarks/target/benchmarks.jar org.wastefreecity.benchmarks.aggregation.Ingest}, optionally with {@code
 * --rows 10000000 --order shuffled --rounds 5 --warmup 1}. Writes a file of some 60 bytes a row and deletes it in the end.
 * <p>
 * Our facts are laid out and ready for questions in the end; DuckDB's are a table of texts and decimals.
 */
public final class Ingest {
    private final Path file;
    private final FactSchema schema =
            FactSchema.of(LedgerSchema.territory(), LedgerSchema.categories(), LedgerSchema.measures());

    private Ingest(Path file) {
        this.file = file;
    }

    /**
     * Runs it.
     *
     * @param args as told above
     * @throws Exception if a way in fails or loses a row
     */
    public static void main(String[] args) throws Exception {
        run(args, System.out);
    }

    /** Runs it, for the smoke test as well. */
    static void run(String[] args, PrintStream out) throws Exception {
        Options options = new Options(args);
        int rows = options.number("rows", 10_000_000);
        String order = options.text("order", "shuffled");
        Rounds rounds = new Rounds(options.number("warmup", 1), options.number("rounds", 5));
        options.refuseOthers();
        LedgerColumns facts = LedgerColumns.of(rows, order);
        Path file = Files.createTempFile("facts", ".csv");
        try {
            LedgerCsv.write(facts, Files.newOutputStream(file));
            long bytes = Files.size(file);
            Map<String, Times> times = rounds.run(new Ingest(file).jobs(facts));
            out.println(Machine.line());
            out.printf(
                    Locale.ROOT,
                    "%n%,d rows %s, %.1f bytes a row in the file, %d rounds after %d:%n%n",
                    rows,
                    order,
                    bytes / (double) rows,
                    rounds.counted(),
                    rounds.warmUp());
            MarkdownTable table = new MarkdownTable(
                    "way in", "ms (median)", "shortest–longest", "million rows/s", "MB/s of the file");
            times.forEach((name, t) -> table.row(
                    name,
                    t.medianMillis(),
                    MarkdownTable.figure(t.shortestMillis()) + "–" + MarkdownTable.figure(t.longestMillis()),
                    rows / t.medianMillis() / 1e3,
                    name.contains("CSV") ? (Object) (bytes / t.medianMillis() / 1e3) : ""));
            out.print(table);
        } finally {
            Files.delete(file);
        }
    }

    private Map<String, Callable<?>> jobs(LedgerColumns facts) {
        int rows = facts.rows();
        Map<String, Callable<?>> jobs = new LinkedHashMap<>();
        jobs.put("wfc, CSV, 2 threads", () -> checked(rows, csv(2)));
        jobs.put("DuckDB, CSV, 2 threads", () -> checked(rows, duckCsv(2)));
        jobs.put("wfc, CSV, 1 thread", () -> checked(rows, csv(1)));
        jobs.put("DuckDB, CSV, 1 thread", () -> checked(rows, duckCsv(1)));
        jobs.put("String.split and BigDecimal, CSV", () -> checked(rows, split()));
        jobs.put(
                "wfc, codes and scaled values",
                () -> checked(rows, WfcPeer.facts(facts, schema).size()));
        jobs.put("DuckDB appender, codes and scaled values", () -> checked(rows, appended(facts)));
        jobs.put("wfc, rows of a JDBC ResultSet", () -> checked(rows, jdbc()));
        return jobs;
    }

    private static int checked(int expected, int actual) {
        if (expected != actual) {
            throw new IllegalStateException(expected + " rows expected, " + actual + " taken in");
        }
        return actual;
    }

    private int csv(int threads) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return FactCsv.of(schema).withThreads(threads).read(in).size();
        }
    }

    private int duckCsv(int threads) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connection.createStatement()) {
            sql.execute("SET threads = " + threads);
            sql.execute("SET preserve_insertion_order = false");
            sql.execute("CREATE TABLE facts AS " + select());
            return count(sql);
        }
    }

    private String select() {
        return "SELECT * FROM read_csv('" + file + "', header = true, columns = {'territory': 'VARCHAR',"
                + " 'category': 'VARCHAR', 'measure': 'VARCHAR', 'period': 'VARCHAR', 'value': 'DECIMAL(18, 6)',"
                + " 'reporter': 'VARCHAR'})";
    }

    private static int count(Statement sql) throws SQLException {
        try (ResultSet row = sql.executeQuery("SELECT count(*) FROM facts")) {
            row.next();
            return row.getInt(1);
        }
    }

    private int split() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] f = line.split(",");
                rows.add(new Row(f[0], f[1], f[2], f[3], new BigDecimal(f[4]), f[5]));
            }
        }
        return rows.size();
    }

    /** What a line is to whoever reads it by hand. */
    private record Row(
            String territory, String category, String measure, String period, BigDecimal value, String reporter) {}

    private static int appended(LedgerColumns facts) throws SQLException {
        try (DuckTables tables = DuckTables.ofFactsAlone(facts);
                Statement sql = tables.statement()) {
            return count(sql);
        }
    }

    /** Rows as any driver hands them out; DuckDB's is the one at hand. */
    private int jdbc() throws SQLException {
        FactSetBuilder builder = FactSet.builder(schema);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(select())) {
            while (row.next()) {
                builder.add(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBigDecimal(5),
                        row.getString(6));
            }
        }
        return builder.build().size();
    }
}
