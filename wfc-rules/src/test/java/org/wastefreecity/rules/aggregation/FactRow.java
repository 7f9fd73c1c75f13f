/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A row for tests, its value in units of the last of six places. */
record FactRow(String place, String category, String measure, String period, long scaled, String reporter) {

    void addTo(FactSetBuilder builder, FactSchema schema) {
        builder.add(
                builder.place(place),
                builder.period(period),
                schema.categories().codeOf(category),
                schema.measureIds().codeOf(measure),
                scaled,
                builder.reporter(reporter));
    }

    static FactSet facts(FactSchema schema, List<FactRow> rows) {
        FactSetBuilder builder = FactSet.builder(schema);
        rows.forEach(r -> r.addTo(builder, schema));
        return builder.build();
    }

    /** Rows of a ledger kept at one level: counties (or a city that has none), leaf categories, months. */
    static Arbitrary<List<FactRow>> flat(int most) {
        return rows(
                Set.of(
                        SmallLedger.CHANCHENG,
                        SmallLedger.NANHAI,
                        SmallLedger.SHUNDE,
                        SmallLedger.DONGGUAN,
                        SmallLedger.GONGZHULING_THEN,
                        SmallLedger.GONGZHULING_NOW,
                        SmallLedger.ZONE),
                Set.of(SmallLedger.OIL, SmallLedger.HW09, SmallLedger.KITCHEN, FactSchema.NO_WASTE),
                Set.of("2019-11", "2020-01", "2020-03", "2020-08", "2020-12", "2021-02"),
                most);
    }

    /** Rows at any level. */
    static Arbitrary<List<FactRow>> mixed(int most) {
        return rows(
                Set.of(
                        SmallLedger.CHANCHENG,
                        SmallLedger.NANHAI,
                        SmallLedger.FOSHAN,
                        SmallLedger.GUANGDONG,
                        SmallLedger.DONGGUAN,
                        SmallLedger.SIPING,
                        SmallLedger.GONGZHULING_THEN,
                        SmallLedger.GONGZHULING_NOW,
                        SmallLedger.ZONE),
                Set.of(SmallLedger.OIL, SmallLedger.HW08, SmallLedger.HW, SmallLedger.HW09, SmallLedger.KITCHEN),
                Set.of(
                        "2020-01-20",
                        "2020-01",
                        "2020-02",
                        "2020-08",
                        "2020-Q1",
                        "2020-Q3",
                        "2020-S1",
                        "2020",
                        "2021",
                        "2021-02",
                        "2020/2021"),
                most);
    }

    private static Arbitrary<List<FactRow>> rows(
            Set<String> places, Set<String> categories, Set<String> periods, int most) {
        Arbitrary<Long> values = Arbitraries.oneOf(
                Arbitraries.longs().between(-20, 100),
                Arbitraries.of(0L, 1L, Long.MAX_VALUE / 2, Long.MAX_VALUE, -Long.MAX_VALUE, Long.MAX_VALUE / 3));
        return Combinators.combine(
                        Arbitraries.of(sorted(places)),
                        Arbitraries.of(sorted(categories)),
                        Arbitraries.of("generated", "utilised"),
                        Arbitraries.of(sorted(periods)),
                        values,
                        Arbitraries.of("A", "B", "C"))
                .as(FactRow::new)
                .list()
                .ofMaxSize(most);
    }

    private static List<String> sorted(Set<String> texts) {
        return texts.stream().sorted().toList();
    }
}
