/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.wastefreecity.benchmarks.aggregation.Levels.Category;
import org.wastefreecity.benchmarks.aggregation.Levels.Territory;
import org.wastefreecity.benchmarks.aggregation.Levels.Time;

/**
 * DuckDB through JDBC, in this process. While it is timed the result is consumed inside, by a count and a sum; reading out millions of
 * rows through JDBC would cost more than the answer.
 */
final class DuckPeer implements Peer {
    private final DuckSql form;
    private final Statement sql;

    DuckPeer(DuckTables tables, DuckSql form) throws SQLException {
        this.form = form;
        this.sql = tables.statement();
    }

    @Override
    public String name() {
        return "DuckDB, " + form.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The tables are there. */
    @Override
    public void load() {}

    @Override
    public boolean isExact() {
        return form != DuckSql.FLAT_TABLE_BINARY_RATIOS;
    }

    @Override
    public boolean answers(Question question) {
        return isExact() || question == Question.Q3;
    }

    @Override
    public Answer answer(Question question, int threads) throws SQLException {
        String select = form.select(question);
        sql.execute("SET threads = " + threads);
        try (ResultSet row = sql.executeQuery("SELECT count(*), sum(v) FROM (" + select + ")")) {
            row.next();
            row.getLong(1);
        }
        return cells -> tell(select, question == Question.Q3, cells);
    }

    private void tell(String select, boolean ratios, Cells cells) throws SQLException {
        try (ResultSet row = sql.executeQuery(select)) {
            while (row.next()) {
                BigDecimal value = row.getBigDecimal("v");
                if (value == null) {
                    continue; // nothing to divide by
                }
                if (ratios) {
                    cells.cell(
                            Territory.CITY.first + row.getInt("city"),
                            row.getInt("rule"),
                            row.getInt("year"),
                            0,
                            value.longValueExact());
                } else {
                    cells.cell(
                            territory(row),
                            category(row),
                            member(row, "year", Time.YEAR.first, Time.ALL.first),
                            row.getInt("measure"),
                            value.movePointRight(LedgerColumns.PLACES).longValueExact());
                }
            }
        }
    }

    private static int territory(ResultSet row) throws SQLException {
        int province = member(row, "province", Territory.PROVINCE.first, Territory.NATION.first);
        int city = member(row, "city", Territory.CITY.first, province);
        return member(row, "county", Territory.COUNTY.first, city);
    }

    private static int category(ResultSet row) throws SQLException {
        int top = member(row, "top", Category.TOP.first, Category.ALL.first);
        return member(row, "family", Category.FAMILY.first, top);
    }

    /** The member of a column, or what stands for it where the column was rolled up. */
    private static int member(ResultSet row, String column, int first, int otherwise) throws SQLException {
        int member = row.getInt(column);
        return row.wasNull() ? otherwise : first + member;
    }

    @Override
    public void close() throws SQLException {
        sql.close();
    }
}
