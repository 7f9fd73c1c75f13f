/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes peers by short names, over one set of facts. Not thread-safe. */
final class Peers implements AutoCloseable {
    /** All of them. */
    static final String ALL = "wfc,read,pages,kernel,duckdb,star,binary,streams";

    private final LedgerColumns facts;
    private final List<AutoCloseable> open = new ArrayList<>();
    private @Nullable DuckTables tables;

    Peers(LedgerColumns facts) {
        this.facts = facts;
    }

    /** A peer, loaded. */
    Peer loaded(String name) throws Exception {
        Peer peer = peer(name);
        open.add(peer);
        peer.load();
        return peer;
    }

    private Peer peer(String name) throws SQLException {
        return switch (name) {
            case "wfc" -> new WfcPeer(facts);
            case "read" -> new ReadPeer(facts);
            case "pages" -> new PagePeer(facts);
            case "kernel" -> new KernelPeer(facts);
            case "duckdb" -> new DuckPeer(tables(), DuckSql.FLAT_TABLE);
            case "star" -> new DuckPeer(tables(), DuckSql.STAR_SCHEMA);
            case "binary" -> new DuckPeer(tables(), DuckSql.FLAT_TABLE_BINARY_RATIOS);
            case "streams" -> new StreamPeer(facts);
            default -> throw new IllegalArgumentException("one of " + ALL + ", not " + name);
        };
    }

    private DuckTables tables() throws SQLException {
        DuckTables made = tables;
        if (made == null) {
            made = DuckTables.of(facts);
            tables = made;
            open.add(0, made);
        }
        return made;
    }

    @Override
    public void close() throws Exception {
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
    }
}
