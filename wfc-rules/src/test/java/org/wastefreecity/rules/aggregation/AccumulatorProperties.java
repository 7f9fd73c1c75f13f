/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wastefreecity.rules.aggregation.SmallLedger.UTILISED;
import static org.wastefreecity.rules.aggregation.SmallLedger.schema;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.rules.merging.GroupKey;
import org.wastefreecity.rules.merging.MeasureScale;
import org.wastefreecity.rules.merging.PartialSums;
import org.wastefreecity.rules.merging.PartialSumsBuilder;

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

    /** Wholes beside their parts along every axis, in any order: the same sums, and the same refusals in the same words. */
    @Property(tries = 400)
    void mixedLedger_isWhatTheFactsSay(@ForAll("mixed") List<FactRow> drawn, @ForAll long seed) {
        List<FactRow> rows = drawn.stream().distinct().toList();
        List<FactRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        Map<String, String> facts = RollUpProperties.dump(COARSE.on(FactRow.facts(SCHEMA, rows)));
        RollUpProperties.assertSameCells(facts, reading(plus(empty(), rows)));
        RollUpProperties.assertSameCells(facts, reading(plus(empty(), shuffled)));
        RollUpProperties.assertSameCells(facts, reading(minus(plus(plus(empty(), drawn), shuffled), drawn)));
    }

    /** Of who reports nothing else: what a reporter gave for a month it may have left out nobody keeps. */
    @Property(tries = 200)
    void missingReports_areWhatTheFactsSay(
            @ForAll("mixed") List<FactRow> drawn, @ForAll("mixed") List<FactRow> absent) {
        FactSetBuilder facts = FactSet.builder(SCHEMA);
        Accumulator sums = Accumulator.of(SCHEMA, COARSE);
        absent.forEach(r -> sums.addMissing(
                sums.place(r.place()),
                sums.period(r.period()),
                SCHEMA.categories().codeOf(r.category()),
                SCHEMA.measureIds().codeOf(r.measure()),
                sums.reporter("silent " + r.reporter()),
                ObservationStatus.NOT_COUNTED));
        drawn.stream().distinct().forEach(r -> {
            r.addTo(facts, SCHEMA);
            step(sums, true, r);
        });
        absent.forEach(r -> facts.addMissing(
                facts.place(r.place()),
                facts.period(r.period()),
                SCHEMA.categories().codeOf(r.category()),
                SCHEMA.measureIds().codeOf(r.measure()),
                facts.reporter("silent " + r.reporter()),
                ObservationStatus.NOT_COUNTED));
        RollUpProperties.assertSameCells(tallies(COARSE.on(facts.build())), tallies(sums.snapshot()));
    }

    private static Map<String, String> tallies(Cube cube) {
        Map<String, String> all = new TreeMap<>();
        for (Cube.Levels levels : cube.levels()) {
            Cells cells = cube.cells(levels.territory(), levels.period(), levels.category());
            for (int cell = 0; cell < cells.size(); cell++) {
                int rest = cell / cells.measures().size();
                String where = levels + " "
                        + cells.territories()
                                .get(rest
                                        / cells.categories().size()
                                        / cells.periods().size())
                        + " "
                        + cells.periods()
                                .get(rest
                                        / cells.categories().size()
                                        % cells.periods().size())
                        + " " + cells.categories().get(rest % cells.categories().size())
                        + " " + cell % cells.measures().size();
                if (cells.refusal(cell).isPresent() || cells.isReported(cell) || cells.isMissing(cell)) {
                    int at = cell;
                    all.put(
                            where,
                            cells.refusal(cell)
                                    .map(r -> r.kind().toString())
                                    .orElseGet(() -> cells.tally(at) + " " + cells.reasons(at)));
                }
            }
        }
        return all;
    }

    /** Chunks of a ledger, added up by themselves, merged in any order and sent as bytes: what one run says. */
    @Property(tries = 100)
    void partialSums_addUpToWhatTheFactsSay(
            @ForAll("mixed") List<FactRow> drawn, @ForAll @IntRange(min = 1, max = 5) int chunks, @ForAll long seed) {
        List<FactRow> rows = drawn.stream()
                .filter(r -> Math.abs(r.scaled()) <= 100 && !r.place().equals(SmallLedger.ZONE))
                .map(r -> new FactRow(r.place(), r.category(), "utilised", r.period(), r.scaled(), "all"))
                .toList();
        Random random = new Random(seed);
        List<PartialSumsBuilder> machines =
                Stream.generate(PartialSumsBuilder::new).limit(chunks).toList();
        rows.forEach(r -> machines.get(random.nextInt(chunks))
                .add(
                        new GroupKey(
                                RegionCode.parse(r.place()),
                                r.category(),
                                ReportingPeriod.parse(r.period()),
                                r.measure()),
                        new MeasureScale(r.measure(), UTILISED.unit(), UTILISED.places()),
                        r.scaled(),
                        r.reporter(),
                        ObservationStatus.NORMAL));
        List<byte[]> sent = new ArrayList<>(
                machines.stream().map(m -> m.snapshot().toBytes()).toList());
        Collections.shuffle(sent, random);
        PartialSums merged = sent.stream().map(PartialSums::fromBytes).reduce(PartialSums.EMPTY, PartialSums::merge);
        List<FactRow> added = merged.groups().stream()
                .map(g -> new FactRow(
                        g.key().territory().text(),
                        g.key().category(),
                        g.key().measure(),
                        g.key().period().toString(),
                        g.sum().unscaledValue().longValueExact(),
                        "all"))
                .toList();
        Map<String, String> once = reading(plus(empty(), rows));
        RollUpProperties.assertSameCells(once, reading(plus(empty(), added)));
        RollUpProperties.assertSameCells(once, RollUpProperties.dump(COARSE.on(FactRow.facts(SCHEMA, added))));
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
