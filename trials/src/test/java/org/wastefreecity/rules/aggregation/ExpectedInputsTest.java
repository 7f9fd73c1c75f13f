/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.ledger.Measure;
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
import org.wastefreecity.rules.formula.FormulaContext;
import org.wastefreecity.rules.formula.FormulaLanguage;
import org.wastefreecity.rules.formula.FormulaResult;
import org.wastefreecity.seeds.Seeds;

/** Sums that know who is missing: three plants in 禅城 that report every quarter. */
class ExpectedInputsTest {
    private static final String WASTE = "programme/2021/general_industrial";
    private static final RegionCode FOSHAN = RegionCode.parse("440600");
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2022);
    private static final CategorySelection SELECTION = CategorySelection.of(WASTE);
    private static final Measure GENERATED =
            Seeds.measures2021().measure("generated").orElseThrow();
    private static final Measure STOCK =
            Seeds.measures2021().measure("closing_stock").orElseThrow();
    private static final FactSchema SCHEMA = FactSchema.of(
            Seeds.foshan2022Draft().territory(),
            Seeds.categories2021(),
            Seeds.measures2021().measures());

    private final FactSetBuilder facts = FactSet.builder(SCHEMA);
    private final List<Duty> duties = new ArrayList<>();

    private void owes(String plant, String measure, String most) {
        Duty.Builder duty = Duty.builder()
                .reporter(plant)
                .division(RegionCode.parse("440604"))
                .measure(measure)
                .category(WASTE)
                .every(Cadence.QUARTERLY)
                .dueAfterDays(20);
        duties.add(
                most.isEmpty()
                        ? duty.build()
                        : duty.possible(new Bounds(
                                        Optional.of(Figure.parse("0 吨")), Optional.of(Figure.parse(most + " 吨"))))
                                .build());
    }

    private void reports(String plant, String measure, String... quarters) {
        for (int q = 0; q < quarters.length; q++) {
            if (!quarters[q].isEmpty()) {
                facts.add("440604", WASTE, measure, "2022-Q" + (q + 1), quarters[q], plant);
            }
        }
    }

    private ExpectedInputs inputs() {
        return ExpectedInputs.of(facts.build(), Expectation.of(duties), Weights.UNKNOWN);
    }

    private static String plain(Optional<Figure> figure) {
        return figure.map(f -> f.value().stripTrailingZeros().toPlainString()).orElse("none");
    }

    @Test
    void tally_everybodyReported_isTheFigure() {
        owes("A", "generated", "");
        reports("A", "generated", "1", "2", "3", "0");
        Tally tally = inputs().tally(GENERATED, SELECTION, FOSHAN, YEAR);
        assertEquals("6", plain(tally.value()));
        assertEquals(List.of(), tally.coverage().missing());
    }

    @Test
    void tally_aQuarterMissing_isAtLeastWhatWasSeenAndNamesIt() {
        owes("A", "generated", "");
        owes("B", "generated", "50");
        reports("A", "generated", "1", "2", "3", "4");
        reports("B", "generated", "20", "", "20", "20");
        Tally tally = inputs().tally(GENERATED, SELECTION, FOSHAN, YEAR);
        assertEquals(Optional.empty(), tally.value());
        assertEquals("70", plain(tally.lower()));
        assertEquals("120", plain(tally.upper()));
        assertTrue(tally.coverage().missing().toString().contains("B"), tally.coverage()::toString);
    }

    @Test
    void tally_aZeroReport_isNoMissingReport() {
        owes("A", "generated", "");
        reports("A", "generated", "1", "2", "3", "0");
        assertEquals(
                "6", plain(inputs().tally(GENERATED, SELECTION, FOSHAN, YEAR).value()));
        owes("B", "generated", "");
        assertEquals(
                Optional.empty(),
                inputs().tally(GENERATED, SELECTION, FOSHAN, YEAR).value());
    }

    @Test
    void tally_aStockWithoutItsClosingReport_hasNoFigure() {
        owes("A", "closing_stock", "");
        owes("B", "closing_stock", "");
        reports("A", "closing_stock", "9", "9", "9", "8");
        reports("B", "closing_stock", "5", "5", "5", "");
        Tally tally = inputs().tally(STOCK, SELECTION, FOSHAN, YEAR);
        assertEquals(Optional.empty(), tally.value());
        assertEquals("8", plain(tally.lower())); // A's, for the last day
        assertEquals("none", plain(tally.upper()));
    }

    @Test
    void tally_aStockBesideAnOldOneOfSomebodyElse_hasNoFigure() {
        owes("A", "closing_stock", "");
        reports("A", "closing_stock", "9", "9", "9", "8");
        reports("X", "closing_stock", "", "5", "", "");
        assertEquals(
                Optional.empty(), inputs().tally(STOCK, SELECTION, FOSHAN, YEAR).value());
    }

    @Test
    void tally_aStockOfJune_isNotThatOfTheYearsEnd() {
        reports("A", "closing_stock", "", "10", "", "");
        Tally tally = FactInputs.of(facts.build()).tally(STOCK, SELECTION, FOSHAN, YEAR);
        assertEquals("10", plain(tally.seen()));
        assertEquals(Optional.empty(), tally.value());
    }

    @Test
    void tally_aYearlyFigureBesideTheQuartersOfSomebodyElse_isNotTheWhole() {
        reports("A", "generated", "10", "20", "", "");
        facts.add("440604", WASTE, "generated", "2022", "100", "B");
        Tally tally = FactInputs.of(facts.build()).tally(GENERATED, SELECTION, RegionCode.parse("440604"), YEAR);
        assertEquals("100", plain(tally.seen()));
        assertEquals(Optional.empty(), tally.value());
    }

    @Test
    void tally_aYearlyFigureBesideQuartersOfTheSame_isTheWhole() {
        reports("A", "generated", "10", "20", "30", "40");
        facts.add("440604", WASTE, "generated", "2022", "100", "A");
        Tally tally = FactInputs.of(facts.build()).tally(GENERATED, SELECTION, RegionCode.parse("440604"), YEAR);
        assertEquals("100", plain(tally.value()));
    }

    @Test
    void on_anExecutorWithoutRoom_isDoneByTheCaller() {
        reports("A", "generated", "10", "20", "30", "40");
        Cube cube = RollUp.builder()
                .territory(TerritoryLevel.CITY)
                .period(PeriodLevel.YEAR)
                .category(CategoryLevel.ALL)
                .build()
                .on(facts.build(), 4, work -> {
                    throw new RejectedExecutionException("no room");
                });
        assertEquals(
                "100",
                plain(cube.tally(GENERATED, CategorySelection.ALL, FOSHAN, YEAR).value()));
    }

    @Test
    void tally_nobodyExpectedOrReported_isUnknownAndNot0() {
        Tally tally = inputs().tally(GENERATED, SELECTION, FOSHAN, YEAR);
        assertEquals(Optional.empty(), tally.value());
        assertEquals(Optional.empty(), tally.seen());
        assertEquals("0", plain(tally.lower()));
    }

    @Test
    void evaluate_aRateWithAMissingPlant_isBounded() {
        owes("A", "generated", "");
        owes("B", "generated", "25");
        reports("A", "generated", "25", "25", "25", "25");
        reports("A", "utilised", "15", "15", "15", "15");
        reports("B", "generated", "", "25", "25", "25");
        FormulaResult result = FormulaLanguage.of(Seeds.measures2021(), Seeds.categories2021())
                .compile("综合利用量(一般工业固体废物) / 产生量(一般工业固体废物); 0/0 = 不适用", UnitOfMeasure.PERCENT)
                .evaluate(inputs(), FormulaContext.of(FOSHAN, YEAR));
        FormulaResult.Bounded bounded = assertInstanceOf(FormulaResult.Bounded.class, result);
        assertEquals(Optional.of(Rational.of(60 * 100, 200)), bounded.lower());
        assertEquals(Optional.of(Rational.of(60 * 100, 175)), bounded.upper());
        assertTrue(result.missing().toString().contains("B"));
    }
}
