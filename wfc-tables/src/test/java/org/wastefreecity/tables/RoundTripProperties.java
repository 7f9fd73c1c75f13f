/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingMode;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;

/** What is written reads back to equal rows, in every manner. */
class RoundTripProperties {
    private static final int ROWS = 4;

    static <T> byte[] written(Table<T> table, List<T> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(rows, out);
        return out.toByteArray();
    }

    static <T> void returns(Table<T> table, List<T> rows) throws IOException {
        byte[] file = written(table, rows);
        TableContent<T> read = table.read(new ByteArrayInputStream(file));
        assertEquals(List.of(), read.findings());
        assertEquals(rows, read.rows());
        assertEquals(new TableSummary(rows.size(), 0, 0), read.summary());
    }

    @Provide
    Arbitrary<List<Observation>> observations() {
        return RowArbitraries.observation().list().ofMaxSize(ROWS).withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Baseline>> baselines() {
        return RowArbitraries.baseline().list().ofMaxSize(ROWS).withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        return RowArbitraries.fact().list().ofMaxSize(ROWS).withoutEdgeCases();
    }

    @Provide
    Arbitrary<TableManner> manners() {
        return RowArbitraries.manner();
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void observations_returnFromCsv(
            @ForAll("observations") List<Observation> rows, @ForAll("manners") TableManner manner) throws IOException {
        returns(Tables.observations().in(manner), rows);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void baselines_returnFromCsv(@ForAll("baselines") List<Baseline> rows, @ForAll("manners") TableManner manner)
            throws IOException {
        returns(Tables.baselines().in(manner), rows);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void facts_returnFromCsv(@ForAll("facts") List<Fact> rows, @ForAll("manners") TableManner manner)
            throws IOException {
        returns(Tables.facts(RowArbitraries.MEASURES).in(manner), rows);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void observations_returnFromSdmxCsv(
            @ForAll("observations") List<Observation> rows, @ForAll("manners") TableManner manner) throws IOException {
        returns(Tables.sdmxObservations().in(manner), rows);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void facts_returnFromSdmxCsv(@ForAll("facts") List<Fact> rows, @ForAll("manners") TableManner manner)
            throws IOException {
        returns(Tables.sdmxFacts(RowArbitraries.MEASURES).in(manner), rows);
    }

    /** Many rows in one file, enough to outgrow every buffer and table on the way. */
    @Example
    void manyRows_return() throws IOException {
        Random random = new Random(4);
        int rows = Tries.of(2_000, 100_000);
        List<Observation> observations = RowArbitraries.observation().generator(1000).stream(random)
                .limit(rows)
                .map(Shrinkable::value)
                .toList();
        returns(Tables.observations(), observations);
        returns(Tables.sdmxObservations(), observations);
        List<Fact> facts = RowArbitraries.fact().generator(1000).stream(random)
                .limit(rows)
                .map(Shrinkable::value)
                .toList();
        returns(Tables.facts(RowArbitraries.MEASURES), facts);
        returns(Tables.sdmxFacts(RowArbitraries.MEASURES), facts);
    }
}
