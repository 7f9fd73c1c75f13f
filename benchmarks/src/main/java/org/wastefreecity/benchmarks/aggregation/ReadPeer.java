/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

/** The limit: every byte of the columns, 14 a row, read once in words of eight, and nothing done with them. */
final class ReadPeer implements Peer {
    private static final int AT_ONCE = 8;
    private static final int BYTES_A_ROW = 14;

    private final int words;
    private long[] bytes = {};
    private long[] seen = {};

    ReadPeer(LedgerColumns facts) {
        this.words = (int) ((long) facts.rows() * BYTES_A_ROW / Long.BYTES);
    }

    @Override
    public String name() {
        return "limit: read 14 bytes a row";
    }

    /** As many bytes as the columns have; which ones is the same to the memory. */
    @Override
    public void load() {
        bytes = new long[words];
        for (int i = 0; i < words; i++) {
            bytes[i] = i;
        }
    }

    @Override
    public boolean isExact() {
        return false;
    }

    @Override
    public Answer answer(Question question, int threads) {
        long[] sums = new long[threads];
        Threads.run(threads, t -> sums[t] = sum(bytes, part(t, threads), part(t + 1, threads)));
        seen = sums; // kept, so that no compiler finds the reading useless
        return cells -> {};
    }

    private int part(int thread, int threads) {
        return (int) ((long) bytes.length * thread / threads) / AT_ONCE * AT_ONCE;
    }

    /** What was read last. */
    long seen() {
        long all = 0;
        for (long sum : seen) {
            all += sum;
        }
        return all;
    }

    /** Eight sums side by side, because one alone would wait for its own addition. */
    static long sum(long[] words, int from, int to) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        long e = 0;
        long f = 0;
        long g = 0;
        long h = 0;
        for (int i = from; i < to; i += AT_ONCE) {
            a += words[i];
            b += words[i + 1];
            c += words[i + 2];
            d += words[i + 3];
            e += words[i + 4];
            f += words[i + 5];
            g += words[i + 6];
            h += words[i + 7];
        }
        return a + b + c + d + e + f + g + h;
    }
}
