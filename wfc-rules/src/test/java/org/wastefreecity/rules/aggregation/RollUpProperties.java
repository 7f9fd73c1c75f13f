/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.wastefreecity.rules.aggregation.SmallLedger.GENERATED;
import static org.wastefreecity.rules.aggregation.SmallLedger.UTILISED;
import static org.wastefreecity.rules.aggregation.SmallLedger.schema;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;

/** Sums against a plain oracle, and the laws of adding up. */
class RollUpProperties {
    private static final FactSchema SCHEMA = schema(GENERATED, UTILISED);
    static final RollUp EVERYTHING = RollUp.builder()
            .territory(
                    TerritoryLevel.REPORTED,
                    TerritoryLevel.COUNTY,
                    TerritoryLevel.CITY,
                    TerritoryLevel.PROVINCE,
                    TerritoryLevel.NATION,
                    TerritoryLevel.ZONES)
            .period(
                    PeriodLevel.REPORTED,
                    PeriodLevel.MONTH,
                    PeriodLevel.QUARTER,
                    PeriodLevel.HALF_YEAR,
                    PeriodLevel.YEAR,
                    new PeriodLevel.Span(ReportingPeriod.parse("2016/2020")),
                    new PeriodLevel.Span(ReportingPeriod.parse("2020/2021")))
            .category(
                    CategoryLevel.REPORTED,
                    CategoryLevel.ROOTS,
                    new CategoryLevel.Depth(2),
                    new CategoryLevel.Depth(3),
                    CategoryLevel.SOURCE_AND_HAZARD,
                    CategoryLevel.ALL,
                    new CategoryLevel.Selected(CategorySelection.of(SmallLedger.HW)))
            .build();

    @Provide
    Arbitrary<List<FactRow>> flat() {
        return FactRow.flat(40);
    }

    @Provide
    Arbitrary<List<FactRow>> mixed() {
        return FactRow.mixed(25);
    }

    /** Every cell of a cube by its names, with its value, or "refused". */
    static Map<String, String> dump(Cube cube) {
        Map<String, String> all = new TreeMap<>();
        for (Cube.Levels levels : cube.levels()) {
            Cells cells = cube.cells(levels.territory(), levels.period(), levels.category());
            for (int t = 0; t < cells.territories().size(); t++) {
                for (int p = 0; p < cells.periods().size(); p++) {
                    for (int c = 0; c < cells.categories().size(); c++) {
                        for (int m = 0; m < cells.measures().size(); m++) {
                            int cell = cells.cell(t, p, c, m);
                            String text = cells.refusal(cell)
                                    .map(r -> "refused " + r.kind())
                                    .orElseGet(() -> text(cells, cell));
                            if (!text.isEmpty()) {
                                all.put(
                                        levels + " " + cells.territories().get(t) + " "
                                                + cells.periods().get(p) + " "
                                                + cells.categories().get(c) + " "
                                                + cells.measures().get(m).id(),
                                        text);
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    private static String text(Cells cells, int cell) {
        Optional<Rational> value = cells.value(cell);
        List<String> reporters =
                cells.reporting(cell).stream().map(Reporting::reporter).toList();
        assertEquals(value.isPresent(), !reporters.isEmpty(), "reported without a reporter");
        return value.map(v -> v + " by " + reporters).orElse("");
    }

    /** Fails with what differs only. */
    static void assertSameCells(Map<String, String> expected, Map<String, String> actual) {
        Map<String, String> missing = new TreeMap<>(expected);
        missing.entrySet().removeAll(actual.entrySet());
        Map<String, String> surplus = new TreeMap<>(actual);
        surplus.entrySet().removeAll(expected.entrySet());
        assertEquals(missing, surplus);
    }

    @Property(tries = 100)
    void flatLedger_isWhatTheOracleSays(@ForAll("flat") List<FactRow> rows) {
        FactSet facts = FactRow.facts(SCHEMA, rows);
        assertSameCells(new Oracle(SCHEMA, rows).dump(EVERYTHING), dump(EVERYTHING.on(facts)));
        assertEquals(0, facts.overlaps().points().size());
    }

    @Property(tries = 200)
    void mixedLedger_isWhatTheOracleSays(@ForAll("mixed") List<FactRow> rows) {
        assertSameCells(new Oracle(SCHEMA, rows).dump(EVERYTHING), dump(EVERYTHING.on(FactRow.facts(SCHEMA, rows))));
    }

    @Property(tries = 30)
    void orderOfRowsAndThreads_changeNothing(
            @ForAll("flat") List<FactRow> rows, @ForAll @IntRange(min = 2, max = 64) int threads, @ForAll long seed) {
        List<FactRow> shuffled = new ArrayList<>(rows);
        java.util.Collections.shuffle(shuffled, new java.util.Random(seed));
        assertSameCells(
                dump(EVERYTHING.on(FactRow.facts(SCHEMA, rows))),
                dump(EVERYTHING.on(FactRow.facts(SCHEMA, shuffled), threads)));
    }

    @Property(tries = 200)
    void rollUpOfRollUp_isTheRollUp(@ForAll("flat") List<FactRow> rows) {
        Cube cube = EVERYTHING.on(FactRow.facts(SCHEMA, rows));
        Cells provinces = cube.cells(TerritoryLevel.PROVINCE, PeriodLevel.MONTH, CategoryLevel.REPORTED);
        Cells nation = cube.cells(
                TerritoryLevel.NATION, new PeriodLevel.Span(ReportingPeriod.parse("2016/2020")), CategoryLevel.ALL);
        for (int m = 0; m < nation.measures().size() && nation.size() > 0; m++) {
            BigInteger sum = BigInteger.ZERO;
            for (int cell = m; cell < provinces.size(); cell += 2) {
                int period = cell
                        / 2
                        / provinces.categories().size()
                        % provinces.periods().size();
                if (!provinces.periods().get(period).startsWith("2021")) {
                    sum = sum.add(provinces.sum(cell));
                }
            }
            assertEquals(sum, nation.sum(m));
        }
    }

    @Property(tries = 100)
    void missing_isNotZero(@ForAll("flat") List<FactRow> rows) {
        Cube cube = EVERYTHING.on(FactRow.facts(SCHEMA, rows));
        Cells cells = cube.cells(TerritoryLevel.CITY, PeriodLevel.YEAR, CategoryLevel.ALL);
        for (int cell = 0; cell < cells.size(); cell++) {
            boolean reported = cells.isReported(cell);
            assertEquals(reported, cells.tally(cell).seen().isPresent());
            assertEquals(reported, cells.tally(cell).coverage().seen() > 0);
            assertFalse(!reported && cells.low(cell) != 0);
        }
    }
}
