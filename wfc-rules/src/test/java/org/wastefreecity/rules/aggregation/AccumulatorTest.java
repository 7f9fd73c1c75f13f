/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.wastefreecity.rules.aggregation.SmallLedger.DONGGUAN;
import static org.wastefreecity.rules.aggregation.SmallLedger.FOSHAN;
import static org.wastefreecity.rules.aggregation.SmallLedger.GUANGDONG;
import static org.wastefreecity.rules.aggregation.SmallLedger.NANHAI;
import static org.wastefreecity.rules.aggregation.SmallLedger.OIL;
import static org.wastefreecity.rules.aggregation.SmallLedger.SHUNDE;
import static org.wastefreecity.rules.aggregation.SmallLedger.schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Weights;

/** What streams of rows come to: what the same rows come to in a set. */
class AccumulatorTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2020);
    private static final Measure AMOUNT = SmallLedger.startSum("generated")
            .possible(new Bounds(Optional.of(Figure.parse("0 吨")), Optional.of(Figure.parse("50 吨"))))
            .build();
    private static final FactSchema SCHEMA = schema(AMOUNT);
    private static final RollUp PROVINCE = RollUp.builder()
            .territory(TerritoryLevel.PROVINCE)
            .period(PeriodLevel.YEAR)
            .category(CategoryLevel.ALL)
            .build();

    /** A row: place, period, value in millionths or a status, reporter. */
    private record Row(String place, String period, Object value, String reporter) {}

    private static Accumulator accumulated(Row... rows) {
        Accumulator sums = Accumulator.of(SCHEMA, PROVINCE);
        for (Row row : rows) {
            add(sums, row);
        }
        return sums;
    }

    private static void add(Accumulator sums, Row row) {
        int oil = SCHEMA.categories().codeOf(OIL);
        int place = sums.place(row.place());
        int period = sums.period(row.period());
        int reporter = sums.reporter(row.reporter());
        if (row.value() instanceof ObservationStatus status) {
            sums.addMissing(place, period, oil, 0, reporter, status);
        } else {
            sums.add(place, period, oil, 0, 1_000_000L * (int) row.value(), reporter);
        }
    }

    private static FactSet facts(Row... rows) {
        FactSetBuilder facts = FactSet.builder(SCHEMA);
        for (Row row : rows) {
            facts.add(
                    row.place(),
                    OIL,
                    "generated",
                    row.period(),
                    row.value() instanceof ObservationStatus
                            ? "未统计"
                            : row.value().toString(),
                    row.reporter());
        }
        return facts.build();
    }

    private static Tally province(Cube cube) {
        return cube.tally(AMOUNT, CategorySelection.ALL, GUANGDONG, YEAR);
    }

    private static String refusal(Cube cube) {
        return assertThrows(RollUpRefusedException.class, () -> province(cube))
                .refusal()
                .reason()
                .en();
    }

    @Test
    void districtInsideACityThatReported_isRefusedInEveryOrder() {
        Row dongguan = new Row(DONGGUAN, "2020", 50, "D");
        Row foshan = new Row(FOSHAN, "2020", 40, "F");
        Row nanhai = new Row(NANHAI, "2020", 30, "N");
        String named =
                "generated is reported for 440605/2020/" + OIL + " and for 440600/2020/" + OIL + ", which overlap";
        assertEquals(named, refusal(PROVINCE.on(facts(dongguan, foshan, nanhai))));
        for (Row[] order :
                List.of(new Row[] {dongguan, foshan, nanhai}, new Row[] {foshan, dongguan, nanhai}, new Row[] {
                    nanhai, dongguan, foshan
                })) {
            assertEquals(named, refusal(accumulated(order).snapshot()));
        }
    }

    /** One district reports by year, the other one by month: neither holds the other. */
    @Test
    void yearOfOneDistrictBesideAMonthOfAnother_isTheirSum() {
        Row year = new Row(NANHAI, "2020", 30, "N");
        Row month = new Row(SHUNDE, "2020-02", 2, "S");
        assertEquals(
                province(PROVINCE.on(facts(year, month))),
                province(accumulated(year, month).snapshot()));
        assertEquals(
                Figure.parse("32.000000 吨"),
                province(accumulated(month, year).snapshot()).seen().orElseThrow());
    }

    @Test
    void monthsWithoutAFigure_areMissingEachByItself() {
        ObservationStatus none = ObservationStatus.NOT_COUNTED;
        Row[] rows = {
            new Row(DONGGUAN, "2020-01", 1, "D"),
            new Row(NANHAI, "2020-01", none, "N"),
            new Row(NANHAI, "2020-02", none, "N"),
            new Row(SHUNDE, "2020-02", none, "N"),
            new Row(NANHAI, "2020-01", none, "N"),
        };
        Tally expected = province(PROVINCE.on(facts(rows)));
        assertEquals(expected, province(accumulated(rows).snapshot()));
        assertEquals(Optional.of(Figure.parse("151.000000 吨")), expected.upper());
        assertEquals(
                List.of("N 2020-01 未统计", "N 2020-02 未统计"), expected.coverage().missing());
    }

    /** The city's figure holds what its district left out; that of the city beside it does not. */
    @Test
    void figureOfTheWhole_holdsAMissingPartInEveryOrder() {
        Row dongguan = new Row(DONGGUAN, "2020", 50, "D");
        Row foshan = new Row(FOSHAN, "2020", 40, "F");
        Row nanhai = new Row(NANHAI, "2020-03", ObservationStatus.NOT_COUNTED, "N");
        Tally whole = province(PROVINCE.on(facts(dongguan, foshan, nanhai)));
        assertEquals(Optional.of(Figure.parse("90.000000 吨")), whole.upper());
        assertEquals(whole, province(accumulated(dongguan, foshan, nanhai).snapshot()));
        assertEquals(whole, province(accumulated(nanhai, foshan, dongguan).snapshot()));
        Tally open = province(accumulated(dongguan, nanhai).snapshot());
        assertEquals(province(PROVINCE.on(facts(dongguan, nanhai))), open);
        assertEquals(Optional.of(Figure.parse("100.000000 吨")), open.upper());
    }

    /** Nobody keeps which month of its year a reporter gave: that of another month or place says nothing of the missing one. */
    @Test
    void anotherFigureOfTheSameReporter_closesNothing() {
        Row shunde = new Row(SHUNDE, "2020", 7, "N");
        Row nanhai = new Row(NANHAI, "2020-03", ObservationStatus.NOT_COUNTED, "N");
        Tally open = province(PROVINCE.on(facts(shunde, nanhai)));
        assertEquals(Optional.of(Figure.parse("57.000000 吨")), open.upper());
        assertEquals(open, province(accumulated(shunde, nanhai).snapshot()));
        assertEquals(open, province(accumulated(nanhai, shunde).snapshot()));
    }

    @Test
    void provisionalRowTakenAway_leavesNoDoubt() {
        Accumulator sums = accumulated(new Row(NANHAI, "2020-01", 3, "N"));
        Fact late = Fact.builder()
                .measure(AMOUNT)
                .category(OIL)
                .territory(RegionCode.parse(NANHAI))
                .period(ReportingPeriod.parse("2020-01"))
                .value(Figure.parse("2 吨"))
                .reporter("N")
                .status(ObservationStatus.PROVISIONAL)
                .filed(LocalDate.of(2022, 2, 1))
                .build();
        sums.add(late);
        assertEquals(
                Set.of(ObservationStatus.PROVISIONAL), province(sums.snapshot()).doubts());
        sums.subtract(late);
        assertEquals(province(accumulated(new Row(NANHAI, "2020-01", 3, "N")).snapshot()), province(sums.snapshot()));
        Cells cells = sums.snapshot().cells(TerritoryLevel.PROVINCE, PeriodLevel.YEAR, CategoryLevel.ALL);
        assertEquals(Optional.empty(), cells.reporting(0).get(0).filed());
    }

    /** What was added up knows no more than it was asked to tell apart. */
    @Test
    void factsOfASnapshot_answerNothingElse() {
        Cube cube = accumulated(new Row(DONGGUAN, "2020", 5, "D"), new Row(FOSHAN, "2020", 4, "F"))
                .snapshot();
        RollUp cities = RollUp.builder()
                .territory(TerritoryLevel.CITY)
                .period(PeriodLevel.YEAR)
                .category(CategoryLevel.ALL)
                .build();
        assertThrows(InvalidPartException.class, () -> cities.on(cube.facts()));
        assertEquals(province(cube), province(PROVINCE.on(cube.facts())));
        assertThrows(
                InvalidPartException.class, () -> ExpectedSums.of(cube, Expectation.of(List.of()), Weights.UNKNOWN));
        assertThrows(InvalidPartException.class, () -> cube.basis(AMOUNT, CategorySelection.ALL, GUANGDONG, YEAR));
    }
}
