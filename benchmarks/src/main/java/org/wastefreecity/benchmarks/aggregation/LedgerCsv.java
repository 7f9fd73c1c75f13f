/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** Writes facts as a platform would send them: a line of text for each, with the codes that people read. */
final class LedgerCsv {
    /** The first line. */
    static final String HEADINGS = "territory,category,measure,period,value,reporter";

    private LedgerCsv() {}

    /** Writes all facts; closes the stream. */
    static void write(LedgerColumns facts, OutputStream to) throws IOException {
        byte[][] counties = bytes(Axes.COUNTIES, Axes::countyCode);
        byte[][] leaves = bytes(Axes.LEAVES, Axes::leafId);
        byte[][] measures = bytes(Axes.MEASURES, Axes::measureId);
        byte[][] months = bytes(Axes.MONTHS, Axes::monthText);
        try (OutputStream out = new BufferedOutputStream(to, 1 << 20)) {
            out.write((HEADINGS + "\n").getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < facts.rows(); i++) {
                out.write(counties[facts.county[i]]);
                out.write(',');
                out.write(leaves[facts.category[i]]);
                out.write(',');
                out.write(measures[facts.measure[i]]);
                out.write(',');
                out.write(months[facts.month[i]]);
                out.write(',');
                out.write(facts.decimal(i).toPlainString().getBytes(StandardCharsets.US_ASCII));
                out.write(',');
                out.write(Axes.reporterName(facts.reporter(i)).getBytes(StandardCharsets.US_ASCII));
                out.write('\n');
            }
        }
    }

    private static byte[][] bytes(int size, IntFunction<String> text) {
        byte[][] all = new byte[size][];
        for (int i = 0; i < size; i++) {
            all[i] = text.apply(i).getBytes(StandardCharsets.US_ASCII);
        }
        return all;
    }
}
