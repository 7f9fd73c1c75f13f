/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * What does a question cost, beside what it costs others, in the same rounds of one process? Prints the tables of the README. Run:
 * {@code java -Xmx12g -XX:+UseParallelGC -cp benchmarks/target/benchmarks.jar
 * org.wastefreecity.benchmarks.aggregation.SideBySide}, optionally with {@code --rows 10000000 --orders shuffled,sorted --threads 2,1
 * --questions Q1,Q2,Q2X,Q3 --peers wfc,read,pages,kernel,duckdb,star,binary,streams --rounds 9 --warmup 3}.
 * <p>
 * Before anything is timed, every peer answers once and its cells are compared with the others'; who differs stops the run.
 */
public final class SideBySide {
    private final PrintStream out;
    private final Rounds rounds;

    private SideBySide(PrintStream out, Rounds rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    /**
     * Runs it.
     *
     * @param args as told above
     * @throws Exception if a peer fails or is wrong
     */
    public static void main(String[] args) throws Exception {
        run(args, System.out);
    }

    /** Runs it, for the smoke test as well. */
    static void run(String[] args, PrintStream out) throws Exception {
        Options options = new Options(args);
        int rows = options.number("rows", 10_000_000);
        List<String> orders = options.list("orders", "shuffled,sorted", o -> o);
        List<Integer> threads = options.list("threads", "2,1", Integer::valueOf);
        List<Question> questions = options.list("questions", "Q1,Q2,Q2X,Q3", Question::valueOf);
        List<String> names = options.list("peers", Peers.ALL, n -> n);
        Rounds rounds = new Rounds(options.number("warmup", 3), options.number("rounds", 9));
        options.refuseOthers();
        SideBySide run = new SideBySide(out, rounds);
        out.println(Machine.line());
        for (String order : orders) {
            try (Peers peers = new Peers(LedgerColumns.of(rows, order))) {
                List<Peer> all = run.load(peers, names, rows);
                for (Question question : questions) {
                    List<Peer> asked =
                            all.stream().filter(p -> p.answers(question)).toList();
                    Agreement.check(question, asked, threads, out);
                    for (int count : threads) {
                        out.printf(
                                Locale.ROOT,
                                "%n%s, %,d rows %s, %s, %d rounds after %d:%n%n",
                                question,
                                rows,
                                order,
                                count == 1 ? "1 thread" : count + " threads",
                                rounds.counted(),
                                rounds.warmUp());
                        out.print(run.time(question, asked, count, rows));
                    }
                }
            }
        }
        out.printf(Locale.ROOT, "%nThe process was never larger than %,d MiB.%n", Machine.peak() >> 20);
    }

    private List<Peer> load(Peers peers, List<String> names, int rows) throws Exception {
        MarkdownTable table =
                new MarkdownTable("taking the rows in", "s", "million rows/s", "bytes a row", "of the process");
        List<Peer> all = new ArrayList<>();
        for (String name : names) {
            long heap = Machine.heap();
            long resident = Machine.resident();
            long start = System.nanoTime();
            Peer peer = peers.loaded(name);
            double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
            table.row(
                    peer.name(),
                    seconds,
                    rows / seconds / 1e6,
                    (Machine.heap() - heap) / (double) rows,
                    (Machine.resident() - resident) / (double) rows);
            all.add(peer);
        }
        out.println();
        out.print(table);
        return all;
    }

    private MarkdownTable time(Question question, List<Peer> peers, int threads, int rows) throws Exception {
        Map<String, Callable<?>> jobs = new LinkedHashMap<>();
        peers.forEach(p -> jobs.put(p.name(), () -> p.answer(question, threads)));
        Map<String, Times> times = rounds.run(jobs);
        double first = Objects.requireNonNull(times.get(peers.get(0).name())).medianMillis();
        MarkdownTable table = new MarkdownTable(
                "peer", "ms (median)", "shortest–longest", "million rows/s", "bytes allocated a row", "× the first");
        times.forEach((name, t) -> table.row(
                name,
                t.medianMillis(),
                MarkdownTable.figure(t.shortestMillis()) + "–" + MarkdownTable.figure(t.longestMillis()),
                rows / t.medianMillis() / 1e3,
                t.allocatedBytes() / (double) rows,
                t.medianMillis() / first));
        return table;
    }
}
