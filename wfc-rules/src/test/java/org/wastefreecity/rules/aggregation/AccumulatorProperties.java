/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.aggregation.SmallLedger.UTILISED;
import static org.wastefreecity.rules.aggregation.SmallLedger.schema;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.waste.CategorySelection;

/** An accumulator keeps the laws, and says what the facts themselves would say. */
class AccumulatorProperties implements GroupLaws<List<Object[]>> {
    private static final Measure STOCK =
            SmallLedger.measure("generated", Additivity.LAST, Additivity.SUM, Additivity.SUM);
    private static final FactSchema SCHEMA = schema(STOCK, UTILISED);
    private static final RollUp COARSE = RollUp.builder()
            .territory(TerritoryLevel.CITY, TerritoryLevel.PROVINCE, TerritoryLevel.ZONES)
            .period(PeriodLevel.QUARTER, PeriodLevel.YEAR)
            .category(CategoryLevel.ROOTS, CategoryLevel.ALL)
            .category(CategorySelection.of(SmallLedger.HW08))
            .build();

    @Provide
    Arbitrary<List<FactRow>> flat() {
        return FactRow.flat(20);
    }

    @Provide
    Arbitrary<List<FactRow>> mixed() {
        return FactRow.mixed(20);
    }

    @Override
    public List<Object[]> empty() {
        return List.of();
    }

    @Override
    public List<Object[]> plus(List<Object[]> sums, List<FactRow> rows) {
        return with(sums, true, rows);
    }

    @Override
    public List<Object[]> minus(List<Object[]> sums, List<FactRow> rows) {
        return with(sums, false, rows);
    }

    private static List<Object[]> with(List<Object[]> steps, boolean plus, List<FactRow> rows) {
        List<Object[]> all = new ArrayList<>(steps);
        rows.forEach(r -> all.add(new Object[] {plus, r}));
        return all;
    }

    @Override
    public Map<String, String> reading(List<Object[]> steps) {
        Accumulator sums = Accumulator.of(SCHEMA, COARSE);
        steps.forEach(s -> step(sums, (boolean) s[0], (FactRow) s[1]));
        return RollUpProperties.dump(sums.snapshot());
    }

    private static void step(Accumulator sums, boolean plus, FactRow r) {
        int place = sums.place(r.place());
        int period = sums.period(r.period());
        int category = SCHEMA.categories().codeOf(r.category());
        int measure = SCHEMA.measureIds().codeOf(r.measure());
        int reporter = sums.reporter(r.reporter());
        if (plus) {
            sums.add(place, period, category, measure, r.scaled(), reporter);
        } else {
            sums.subtract(place, period, category, measure, r.scaled(), reporter);
        }
    }

    @Property(tries = 150)
    void flatLedger_isWhatTheFactsSay(@ForAll("flat") List<FactRow> drawn) {
        List<FactRow> rows = drawn.stream().distinct().toList(); // that an amount came twice it cannot tell
        assertEquals(RollUpProperties.dump(COARSE.on(FactRow.facts(SCHEMA, rows))), reading(plus(empty(), rows)));
    }

    /** Where levels are mixed it may refuse more, because it no longer knows what lay where, but never says anything else. */
    @Property(tries = 150)
    void mixedLedger_isWhatTheFactsSayOrRefused(@ForAll("mixed") List<FactRow> drawn) {
        List<FactRow> rows = drawn.stream().distinct().toList();
        Map<String, String> expected = RollUpProperties.dump(COARSE.on(FactRow.facts(SCHEMA, rows)));
        Map<String, String> actual = reading(plus(empty(), rows));
        assertEquals(expected.keySet(), actual.keySet());
        actual.forEach((cell, text) -> assertTrue(
                text.equals("refused OVERLAP") || text.equals(expected.get(cell)),
                cell + ": " + text + " for " + expected.get(cell)));
    }

    @Example
    void memory_growsWithGroupsOnly() {
        Accumulator sums = Accumulator.of(SCHEMA, COARSE);
        for (int i = 0; i < 100_000; i++) {
            step(
                    sums,
                    true,
                    new FactRow(
                            i % 2 == 0 ? SmallLedger.NANHAI : SmallLedger.CHANCHENG,
                            SmallLedger.OIL,
                            "utilised",
                            i % 3 == 0 ? "2020-01" : "2020-02",
                            Long.MAX_VALUE - i,
                            i % 5 == 0 ? "A" : "B"));
        }
        assertEquals(2, sums.groups());
        Cells year = sums.snapshot().cells(TerritoryLevel.CITY, PeriodLevel.YEAR, CategoryLevel.ALL);
        BigInteger expected = BigInteger.valueOf(Long.MAX_VALUE)
                .multiply(BigInteger.valueOf(100_000))
                .subtract(BigInteger.valueOf(99_999L * 50_000));
        assertEquals(expected, year.sum(1));
    }
}
