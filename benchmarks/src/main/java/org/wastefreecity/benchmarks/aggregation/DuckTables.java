/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The facts in a DuckDB of this process, in memory: a star of the natural columns with a table for each hierarchy, and a flat table
 * that holds every ancestor in the narrowest type, with nothing left to join.
 */
final class DuckTables implements AutoCloseable {
    private final Connection connection;

    private DuckTables() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
    }

    /** Everything. */
    static DuckTables of(LedgerColumns facts) throws SQLException {
        DuckTables tables = ofFactsAlone(facts);
        tables.addAncestors();
        return tables;
    }

    /** The facts in natural columns and nothing else. */
    static DuckTables ofFactsAlone(LedgerColumns facts) throws SQLException {
        DuckTables tables = new DuckTables();
        try (Statement sql = tables.connection.createStatement()) {
            sql.execute("CREATE TABLE facts (county USMALLINT, category USMALLINT, month UTINYINT, measure UTINYINT,"
                    + " value DECIMAL(18, 6))");
        }
        tables.appendFacts(facts);
        return tables;
    }

    private void addAncestors() throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("CREATE TABLE counties (county USMALLINT PRIMARY KEY, city USMALLINT, province UTINYINT)");
            sql.execute("CREATE TABLE categories (category USMALLINT PRIMARY KEY, family UTINYINT, top UTINYINT)");
            sql.execute(
                    "CREATE TABLE rules (rule UTINYINT, above BOOLEAN, scope UTINYINT, measure UTINYINT, parts UTINYINT)");
            appendHierarchies();
            appendRules();
            sql.execute(
                    "CREATE TABLE flat AS SELECT county, city, province, family, top, (month // 12)::UTINYINT AS year, measure,"
                            + " value FROM facts JOIN counties USING (county) JOIN categories USING (category)");
        }
    }

    /** A connection of its own for a peer. */
    Statement statement() throws SQLException {
        return connection.unwrap(DuckDBConnection.class).duplicate().createStatement();
    }

    private DuckDBAppender appender(String table) throws SQLException {
        return connection.unwrap(DuckDBConnection.class).createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
    }

    private void appendHierarchies() throws SQLException {
        int[] city = Axes.cityOfCounty();
        int[] province = Axes.provinceOfCounty();
        int[] family = Axes.familyOfLeaf();
        int[] top = Axes.topOfLeaf();
        try (DuckDBAppender counties = appender("counties");
                DuckDBAppender categories = appender("categories")) {
            for (int i = 0; i < Axes.COUNTIES; i++) {
                counties.beginRow();
                counties.append((short) i);
                counties.append((short) city[i]);
                counties.append((byte) province[i]);
                counties.endRow();
            }
            for (int i = 0; i < Axes.LEAVES; i++) {
                categories.beginRow();
                categories.append((short) i);
                categories.append((byte) family[i]);
                categories.append((byte) top[i]);
                categories.endRow();
            }
        }
    }

    /** One row for each measure above or below the line of a rule; a scope counts families, top categories and all through. */
    private void appendRules() throws SQLException {
        try (DuckDBAppender rules = appender("rules")) {
            for (RatioRule rule : RatioRule.ALL) {
                for (int m = 0; m < Axes.MEASURES; m++) {
                    appendRule(rules, rule, true, m, rule.isAbove(m));
                    appendRule(rules, rule, false, m, rule.isBelow(m));
                }
            }
        }
    }

    private static void appendRule(DuckDBAppender to, RatioRule rule, boolean above, int measure, boolean named)
            throws SQLException {
        if (named) {
            to.beginRow();
            to.append((byte) rule.number());
            to.append(above);
            to.append((byte) (rule.level().first + rule.member()));
            to.append((byte) measure);
            to.append((byte) rule.parts());
            to.endRow();
        }
    }

    private void appendFacts(LedgerColumns facts) throws SQLException {
        try (DuckDBAppender to = appender("facts")) {
            for (int i = 0; i < facts.rows(); i++) {
                to.beginRow();
                to.append(facts.county[i]);
                to.append(facts.category[i]);
                to.append(facts.month[i]);
                to.append(facts.measure[i]);
                to.appendDecimal(facts.value[i]);
                to.endRow();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
