/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The rows of one measure, sorted into series: by place, reporter, category and then time. */
final class SeriesRows {
    private static final Comparator<Row> ORDER = Comparator.comparingInt(Row::variant)
            .thenComparingInt(Row::reporter)
            .thenComparingInt(Row::category)
            .thenComparingInt(Row::period);

    /** What one reporter says of one key: its rows added up, since one may correct another. In units of the last place. */
    record Row(int variant, int reporter, int category, int period, BigInteger value, int rows) {
        boolean isOfSameKey(Row that) {
            return variant == that.variant
                    && reporter == that.reporter
                    && category == that.category
                    && period == that.period;
        }
    }

    private final FactSet facts;
    private final int measure;

    SeriesRows(FactSet facts, int measure) {
        this.facts = facts;
        this.measure = measure;
    }

    List<Row> all() {
        return in(IntStream.range(0, facts.pages().size()), c -> true);
    }

    /** The rows of some pages and categories. */
    List<Row> in(IntStream some, IntPredicate category) {
        Pages pages = facts.pages();
        int measures = facts.schema().measures().size();
        List<Row> rows = new ArrayList<>();
        some.forEach(p -> {
            int bank = pages.bank()[p] << 16;
            for (int i = pages.start()[p]; i < pages.start()[p + 1]; i++) {
                int code = bank | pages.code()[i];
                if (code % measures == measure && category.test(code / measures)) {
                    rows.add(new Row(
                            pages.variant()[p],
                            pages.reporterOf(p, i),
                            code / measures,
                            pages.period()[p],
                            BigInteger.valueOf(pages.value()[i]),
                            1));
                }
            }
        });
        rows.sort(ORDER);
        return joined(rows);
    }

    private static List<Row> joined(List<Row> sorted) {
        List<Row> joined = new ArrayList<>();
        for (Row row : sorted) {
            Row last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.isOfSameKey(row)) {
                joined.set(
                        joined.size() - 1,
                        new Row(
                                row.variant(),
                                row.reporter(),
                                row.category(),
                                row.period(),
                                last.value().add(row.value()),
                                last.rows() + row.rows()));
            } else {
                joined.add(row);
            }
        }
        return joined;
    }
}
