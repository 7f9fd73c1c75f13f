/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.wastefreecity.rules.aggregation.SmallLedger.CHANCHENG;
import static org.wastefreecity.rules.aggregation.SmallLedger.FOSHAN;
import static org.wastefreecity.rules.aggregation.SmallLedger.NANHAI;
import static org.wastefreecity.rules.aggregation.SmallLedger.OIL;
import static org.wastefreecity.rules.aggregation.SmallLedger.measure;
import static org.wastefreecity.rules.aggregation.SmallLedger.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.Deadline.Cadence;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.rules.coverage.Duty;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Weights;

/** Balances are of days: what December ends with is what its year ends with. */
class LastDaysTest {
    private static final Measure STOCK = measure("stock", Additivity.LAST, Additivity.SUM, Additivity.SUM);
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2022);

    private final FactSetBuilder builder = FactSet.builder(schema(STOCK));

    private void stock(String place, String period, String value, String reporter) {
        builder.add(place, OIL, "stock", period, value, reporter);
    }

    private Cube cube(ReportingPeriod period) {
        return RollUp.builder()
                .territory(TerritoryLevel.COUNTY, TerritoryLevel.CITY)
                .period(period)
                .category(CategoryLevel.ALL)
                .build()
                .on(builder.build());
    }

    private String text(String place, ReportingPeriod period) {
        try {
            var tally = cube(period).tally(STOCK, CategorySelection.ALL, place, period);
            return tally.seen()
                            .map(f -> f.value().stripTrailingZeros().toPlainString())
                            .orElse("…")
                    + (tally.value().isPresent() ? "" : " open");
        } catch (RollUpRefusedException e) {
            return e.refusal().kind().toString();
        }
    }

    @Test
    void decemberAndTheYear_endOnOneDay() {
        stock(CHANCHENG, "2022-12", "8", "A");
        stock(NANHAI, "2022", "5", "B");
        assertEquals("13", text(FOSHAN, YEAR));
        stock(NANHAI, "2022-Q4", "2", "C");
        stock(NANHAI, "2022-S2", "1", "D");
        assertEquals("16", text(FOSHAN, YEAR));
        assertEquals("8", text(NANHAI, YEAR)); // of one district, too: other plants are no parts of this one
        assertEquals("16", text(FOSHAN, ReportingPeriod.ofYears(2021, 2022)));
    }

    @Test
    void novemberAndTheYear_areTwoDays() {
        stock(CHANCHENG, "2022-11", "8", "A");
        stock(NANHAI, "2022", "5", "B");
        assertEquals("13 open", text(FOSHAN, YEAR));
        assertEquals("8 open", text(CHANCHENG, YEAR));
        stock(NANHAI, "2022-11", "3", "C");
        assertEquals("8 open", text(NANHAI, YEAR));
    }

    @Test
    void oneReporter_saysOneDayTwice() {
        stock(NANHAI, "2022-12", "8", "A");
        stock(NANHAI, "2022", "8", "A");
        assertEquals("8", text(NANHAI, YEAR));
        assertEquals("8", text(FOSHAN, YEAR));
        assertEquals("8", text(FOSHAN, ReportingPeriod.parse("2022-12")));
        assertEquals("8", text(FOSHAN, ReportingPeriod.ofYears(2021, 2022)));
        assertEquals(List.of(), builder.build().findings());
    }

    /** Each answers for its own period, with a warning; where neither is the period asked for, nothing says which is right. */
    @Test
    void oneReporter_saysTwoThingsOfOneDay() {
        stock(NANHAI, "2022-12", "8", "A");
        stock(NANHAI, "2022", "9", "A");
        assertEquals("9", text(FOSHAN, YEAR));
        assertEquals("8", text(FOSHAN, ReportingPeriod.parse("2022-12")));
        assertEquals("NOT_ADDITIVE", text(FOSHAN, ReportingPeriod.ofYears(2021, 2022)));
        assertEquals(
                List.of("contradicting-rows"),
                builder.build().findings().stream().map(Finding::id).toList());
        stock(NANHAI, "2022-S2", "8", "A");
        assertEquals("9", text(FOSHAN, YEAR));
    }

    @Test
    void ratioAndFormulaInputs_takeThemAsOneInstant() {
        stock(CHANCHENG, "2022-12", "8", "A");
        stock(NANHAI, "2022", "2", "B");
        Cube cube = cube(YEAR);
        RatioOfSums ratio = RatioOfSums.of(
                List.of(RatioOfSums.Term.of(STOCK, CategorySelection.ALL)),
                List.of(RatioOfSums.Term.of(STOCK, CategorySelection.ALL)),
                UnitOfMeasure.PERCENT);
        assertEquals(Rational.of(100), ratio.at(cube, FOSHAN, YEAR).value().orElseThrow());
        assertFalse(cube.cells(TerritoryLevel.CITY, new PeriodLevel.Span(YEAR), CategoryLevel.ALL)
                .isOpen(0));
        FactInputs inputs = FactInputs.of(builder.build());
        RegionCode foshan = RegionCode.parse(FOSHAN);
        assertEquals(
                "10.000000 吨",
                inputs.tally(STOCK, CategorySelection.ALL, foshan, YEAR)
                        .value()
                        .orElseThrow()
                        .toString());
        assertEquals(List.of(), inputs.reasons(STOCK, CategorySelection.ALL, foshan, YEAR));
    }

    private String owed(String place, ReportingPeriod period, String... reporters) {
        List<Duty> duties = Stream.of(reporters)
                .map(r -> Duty.builder()
                        .reporter(r.substring(0, 1))
                        .division(RegionCode.parse(r.substring(1)))
                        .measure("stock")
                        .category(OIL)
                        .every(Cadence.MONTHLY)
                        .dueAfterDays(9)
                        .possible(new Bounds(Optional.of(Figure.parse("5 吨")), Optional.of(Figure.parse("34 吨"))))
                        .build())
                .toList();
        Tally tally = ExpectedInputs.of(builder.build(), Expectation.of(duties), Weights.UNKNOWN)
                .tally(STOCK, CategorySelection.ALL, RegionCode.parse(place), period);
        return Stream.of(tally.seen(), tally.lower(), tally.upper())
                .map(f -> f.map(v -> v.value().stripTrailingZeros().toPlainString())
                        .orElse("…"))
                .collect(Collectors.joining(" "));
    }

    /** Who is missing at the end adds what its duty declares; what it had earlier says nothing. */
    @Test
    void missingBalance_isBoundedByItsDuty() {
        stock(NANHAI, "2022-03", "10", "A");
        ReportingPeriod march = ReportingPeriod.parse("2022-03");
        assertEquals("10 15 44", owed(NANHAI, march, "A" + NANHAI, "B" + NANHAI));
        stock(NANHAI, "2022-02", "30", "B");
        assertEquals("10 15 44", owed(NANHAI, march, "A" + NANHAI, "B" + NANHAI));
        assertEquals("10 15 44", owed(FOSHAN, ReportingPeriod.parse("2022-Q1"), "A" + NANHAI, "B" + NANHAI));
        assertEquals("10 10 10", owed(NANHAI, march, "A" + NANHAI));
    }

    /** Nobody owes it, and it is older than the end of the quarter: what it is then is not known. */
    @Test
    void olderBalanceThatNobodyOwes_leavesTheEndOpen() {
        stock(NANHAI, "2022-03", "10", "A");
        stock(NANHAI, "2022-02", "30", "X");
        assertEquals("10 … …", owed(FOSHAN, ReportingPeriod.parse("2022-Q1"), "A" + NANHAI));
        assertEquals("10 10 10", owed(FOSHAN, ReportingPeriod.parse("2022-03"), "A" + NANHAI));
    }

    @Test
    void twoBalancesOfOneDay_countOnce_beside() {
        stock(NANHAI, "2022-12", "8", "A");
        stock(NANHAI, "2022", "8", "A");
        assertEquals("8 13 42", owed(FOSHAN, YEAR, "A" + NANHAI, "B" + NANHAI));
        stock(NANHAI, "2022-Q4", "9", "A");
        assertEquals("8 13 42", owed(FOSHAN, YEAR, "A" + NANHAI, "B" + NANHAI));
        assertEquals("8 13 42", owed(FOSHAN, ReportingPeriod.parse("2022-12"), "A" + NANHAI, "B" + NANHAI));
    }

    @Test
    void balanceOfTheCity_isSeen_andHoldsThoseOfItsDistricts() {
        stock(FOSHAN, "2022-12", "50", "C");
        assertEquals("50 50 50", owed(FOSHAN, YEAR, "A" + NANHAI, "C" + FOSHAN));
        assertEquals("… 5 34", owed(NANHAI, YEAR, "A" + NANHAI, "C" + FOSHAN));
    }
}
