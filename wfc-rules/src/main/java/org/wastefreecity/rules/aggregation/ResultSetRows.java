/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * Which column of a database query is what (列名对应): six column names.
 * <p>
 * A class of its own, so that who reads no database needs no {@code java.sql}. This class is immutable and thread-safe.
 *
 * @param territory the column of division codes or ids of zones
 * @param category the column of ids of categories
 * @param measure the column of ids of measures
 * @param period the column of periods as text
 * @param value the column of values, a decimal in the unit of the measure
 * @param reporter the column of reporters
 */
public record ResultSetRows(
        String territory, String category, String measure, String period, String value, String reporter) {
    /**
     * Checks that each column has a name.
     *
     * @throws InvalidPartException if one is blank
     */
    public ResultSetRows {
        InvalidPartException.checkText(territory, "ResultSetRows", "territory");
        InvalidPartException.checkText(category, "ResultSetRows", "category");
        InvalidPartException.checkText(measure, "ResultSetRows", "measure");
        InvalidPartException.checkText(period, "ResultSetRows", "period");
        InvalidPartException.checkText(value, "ResultSetRows", "value");
        InvalidPartException.checkText(reporter, "ResultSetRows", "reporter");
    }

    /**
     * Adds the rows that are left of a result. A NULL ends in a finding; a database's NULL is no 0.
     *
     * @param rows the result, before the first row that is wanted; not closed here
     * @param builder takes the rows
     * @throws SQLException if the database says so, or has no such column
     */
    public void addAll(ResultSet rows, FactSetBuilder builder) throws SQLException {
        int place = rows.findColumn(territory);
        int what = rows.findColumn(category);
        int counted = rows.findColumn(measure);
        int when = rows.findColumn(period);
        int howMuch = rows.findColumn(value);
        int who = rows.findColumn(reporter);
        while (rows.next()) {
            builder.add(
                    rows.getString(place),
                    rows.getString(what),
                    rows.getString(counted),
                    rows.getString(when),
                    rows.getBigDecimal(howMuch),
                    rows.getString(who));
        }
    }
}
