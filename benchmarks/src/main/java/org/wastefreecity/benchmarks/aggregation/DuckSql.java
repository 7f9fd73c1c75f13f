/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

/**
 * The questions in SQL, in the fastest form found for DuckDB.
 * <p>
 * Ancestors are added up from a materialised finest level, which is several times faster than grouping sets over the facts. The ratios
 * come from a table of rules joined to sums by scope; 120 sums with {@code FILTER} took four times as long. An exact ratio divides
 * {@code HUGEINT} by hand, because DuckDB divides decimals as binary fractions.
 */
enum DuckSql {
    /** Every ancestor in the row. */
    FLAT_TABLE("flat", "year"),
    /** Ancestors joined. */
    STAR_SCHEMA("facts JOIN counties USING (county) JOIN categories USING (category)", "month // 12 AS year"),
    /** Every ancestor in the row, ratios as {@code DOUBLE}: not exact. */
    FLAT_TABLE_BINARY_RATIOS("flat", "year");

    private final String from;
    private final String year;

    DuckSql(String from, String year) {
        this.from = from;
        this.year = year;
    }

    /** One row for each cell, its value in a column v: the sum, or the ratio in millionths of a percent. */
    String select(Question question) {
        return switch (question) {
            case Q1 ->
                "SELECT NULL AS province, NULL AS city, county, top, NULL AS family, " + year
                        + ", measure, sum(value) AS v FROM " + joined("categories")
                        + " GROUP BY county, top, year, measure";
            case Q2 ->
                "WITH base AS MATERIALIZED (" + finest("province, top, family")
                        + ") SELECT province, NULL AS city, NULL AS county, top, family, year, measure, sum(v) AS v FROM base"
                        + " GROUP BY ROLLUP (province), ROLLUP (top, family), ROLLUP (year), measure";
            case Q2X ->
                "WITH base AS MATERIALIZED (" + finest("province, city, county, top, family")
                        + ") SELECT province, city, county, top, family, year, measure, sum(v) AS v FROM base"
                        + " GROUP BY ROLLUP (province, city, county), ROLLUP (top, family), ROLLUP (year), measure";
            case Q3 -> ratios();
        };
    }

    private String finest(String columns) {
        return "SELECT " + columns + ", " + year + ", measure, sum(value) AS v FROM " + from + " GROUP BY ALL";
    }

    /** The star joins only what a question needs. */
    private String joined(String dimension) {
        return this == STAR_SCHEMA ? "facts JOIN " + dimension + " USING (category)" : from;
    }

    private String ratios() {
        String scopes = "WITH base AS MATERIALIZED (" + finest("city, top, family") + "),"
                + " scopes AS (SELECT city, year, measure, v, family AS scope FROM base UNION ALL"
                + " SELECT city, year, measure, sum(v), 60 + top FROM base GROUP BY city, year, measure, top UNION ALL"
                + " SELECT city, year, measure, sum(v), 68 FROM base GROUP BY city, year, measure),"
                + " parts AS (SELECT city, year, rule, sum(v) FILTER (WHERE above) AS a,"
                + " sum(v) FILTER (WHERE NOT above) AS b FROM scopes JOIN rules USING (scope, measure)"
                + " GROUP BY city, year, rule, parts HAVING count(*) = parts)";
        return this == FLAT_TABLE_BINARY_RATIOS
                ? scopes + " SELECT city, year, rule, round(100 * a / nullif(b, 0), 6) AS v FROM parts"
                : scopes + ", whole AS (SELECT city, year, rule, (a * 1000000)::HUGEINT * 100000000 AS a,"
                        + " nullif((b * 1000000)::HUGEINT, 0) AS b FROM parts)"
                        + " SELECT city, year, rule, a // b + CASE WHEN 2 * abs(a % b) >= abs(b)"
                        + " THEN sign(a) * sign(b) ELSE 0 END AS v FROM whole";
    }
}
