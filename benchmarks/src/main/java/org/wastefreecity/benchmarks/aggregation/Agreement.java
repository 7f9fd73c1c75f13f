/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether all peers give the same answer. */
final class Agreement {
    private Agreement() {}

    /**
     * Asks all, with each number of threads, and prints the fingerprint they share.
     *
     * @throws IllegalStateException if one that promises to be exact differs from the first
     */
    static void check(Question question, List<Peer> peers, List<Integer> threads, PrintStream out) throws Exception {
        Map<String, Fingerprint> prints = new LinkedHashMap<>();
        for (Peer peer : peers) {
            if (peer.isExact()) {
                for (int count : threads) {
                    Fingerprint print = new Fingerprint();
                    peer.answer(question, count).tell(print);
                    prints.put(peer.name() + ", " + count, print);
                }
            }
        }
        if (prints.values().stream().distinct().count() > 1) {
            throw new IllegalStateException("answers to " + question + " differ: " + prints);
        }
        prints.values().stream()
                .findFirst()
                .ifPresent(p -> out.printf("%n%s: %d answers agree on %s.%n", question, prints.size(), p));
    }
}
