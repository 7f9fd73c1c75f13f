/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.receipt.Digest;
import org.wastefreecity.wire.WireWriter;
import org.wastefreecity.wire.canonical.CanonicalForm;
import org.wastefreecity.wire.shape.PlanShapes;

/**
 * An accumulator of the digest of rows (数据摘要), in which their order does not count: the SHA-256 of the sorted digests of the rows, each in
 * hexadecimal digits and ended by a line feed.
 * <p>
 * A row that is there twice counts twice. Anybody who has the canonical forms of the rows, one a line, can make the digest again with
 * {@code sha256sum} and {@code sort}. It keeps 32 bytes a row. For one thread.
 */
public final class RowsDigest {
    private static final HexFormat HEX = HexFormat.of();
    private static final Comparator<byte[]> ORDER = Arrays::compareUnsigned;

    private final List<byte[]> rows = new ArrayList<>();

    private RowsDigest() {}

    /**
     * An accumulator.
     *
     * @return without a row
     */
    public static RowsDigest create() {
        return new RowsDigest();
    }

    /**
     * The digest of observations. Where a figure was read ({@link Observation#source}) is not part of it: a line number is no data.
     *
     * @param observations the observations, in any order
     * @return the digest
     */
    public static Digest of(Collection<Observation> observations) {
        RowsDigest digest = create();
        observations.forEach(o -> digest.add(CanonicalForm.of(PlanShapes.OBSERVATION, Sources.without(o))));
        return digest.digest();
    }

    /**
     * Takes a row.
     *
     * @param row its canonical form
     * @return this
     */
    public RowsDigest add(CanonicalForm row) {
        rows.add(HEX.parseHex(row.sha256()));
        return this;
    }

    /**
     * Takes a row as texts by the names of its columns. Cells that are empty are left out, as if their column were not there.
     *
     * @param cells the cells
     * @return this
     */
    public RowsDigest add(Map<String, String> cells) {
        Map<String, String> sorted = new TreeMap<>(cells);
        return add(CanonicalForm.of(RowsDigest::write, sorted));
    }

    private static void write(Map<String, String> cells, WireWriter out) {
        out.beginObject();
        cells.forEach((name, cell) -> {
            if (!cell.isEmpty()) {
                out.name(name);
                out.string(cell);
            }
        });
        out.endObject();
    }

    /**
     * Takes a fact, as the row that it is in a table of facts.
     *
     * @param fact the fact
     * @return this
     */
    public RowsDigest add(Fact fact) {
        Map<String, String> cells = new TreeMap<>();
        cells.put("territory", fact.territory().text());
        cells.put("category", fact.category());
        cells.put("period", fact.period().toString());
        cells.put("measure", fact.measure().id());
        cells.put("value", fact.value().value().toPlainString());
        cells.put("unit", fact.value().unit().toString());
        cells.put("reporter", fact.reporter());
        cells.put("zone", fact.zone().orElse(""));
        cells.put(
                "status",
                fact.status() == ObservationStatus.NORMAL ? "" : fact.status().name());
        cells.put("filed", fact.filed().map(LocalDate::toString).orElse(""));
        return add(cells);
    }

    /**
     * How many rows there were.
     *
     * @return the number
     */
    public int size() {
        return rows.size();
    }

    /**
     * The digest of the rows so far.
     *
     * @return the digest
     */
    public Digest digest() {
        try {
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            rows.stream()
                    .sorted(ORDER)
                    .forEach(row -> all.update((HEX.formatHex(row) + "\n").getBytes(StandardCharsets.US_ASCII)));
            return new Digest("sha256:" + HEX.formatHex(all.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
