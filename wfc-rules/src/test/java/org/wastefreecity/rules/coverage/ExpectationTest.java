/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.coverage.Ledger.ASH;
import static org.wastefreecity.rules.coverage.Ledger.CHANCHENG;
import static org.wastefreecity.rules.coverage.Ledger.FOSHAN;
import static org.wastefreecity.rules.coverage.Ledger.MARCH;
import static org.wastefreecity.rules.coverage.Ledger.QUARTER;
import static org.wastefreecity.rules.coverage.Ledger.SHUNDE;
import static org.wastefreecity.rules.coverage.Ledger.SLAG;
import static org.wastefreecity.rules.coverage.Ledger.SOLID;
import static org.wastefreecity.rules.coverage.Ledger.TREE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.Deadline.Cadence;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;

/** Who owes which report. */
class ExpectationTest {
    private static final Measure FLOW = Ledger.summed(Optional.empty());

    private static List<String> owed(
            Measure measure, RegionCode where, CategorySelection what, ReportingPeriod when, Duty... duties) {
        return Expectation.of(List.of(duties)).owed(Extent.of(measure, List.of(where), what, TREE, when)).stream()
                .map(Slot::toString)
                .toList();
    }

    @Test
    void owed_ofAMonthlyDutyInAQuarter_isThreeReports() {
        assertEquals(
                List.of("plant 2025-01 " + SLAG, "plant 2025-02 " + SLAG, "plant 2025-03 " + SLAG),
                owed(
                        FLOW,
                        FOSHAN,
                        CategorySelection.ALL,
                        QUARTER,
                        Ledger.duty("plant").build()));
    }

    @Test
    void owed_ofAPlantThatOpensOnTheFifteenth_includesThatMonth() {
        assertEquals(
                List.of("plant 2025-02 " + SLAG, "plant 2025-03 " + SLAG),
                owed(
                        FLOW,
                        FOSHAN,
                        CategorySelection.ALL,
                        QUARTER,
                        Ledger.duty("plant").validity(Ledger.from("2025-02-15")).build()));
    }

    @Test
    void owed_everyCadence_hasItsPeriods() {
        for (var row : List.of(
                List.of(Cadence.QUARTERLY, "2025-Q1,2025-Q2,2025-Q3,2025-Q4"),
                List.of(Cadence.HALF_YEARLY, "2025-S1,2025-S2"),
                List.of(Cadence.YEARLY, "2025"))) {
            Duty duty = Ledger.duty("plant").every((Cadence) row.get(0)).build();
            assertEquals(
                    row.get(1),
                    String.join(
                            ",",
                            duty.periodsAround(ReportingPeriod.ofYear(2025)).stream()
                                    .map(ReportingPeriod::toString)
                                    .toList()));
        }
    }

    @Test
    void periodsAround_theLastYearThereIs_ends() {
        assertEquals(
                12,
                Ledger.duty("plant")
                        .build()
                        .periodsAround(ReportingPeriod.ofYear(2999))
                        .size());
    }

    @Test
    void owed_ofAnotherDivisionOrMeasureOrCategory_isNothing() {
        Duty duty = Ledger.duty("plant").build();
        assertEquals(List.of(), owed(FLOW, CHANCHENG, CategorySelection.ALL, MARCH, duty));
        assertEquals(List.of(), owed(FLOW, FOSHAN, CategorySelection.of(ASH), MARCH, duty));
        assertEquals(
                List.of(),
                owed(
                        FLOW,
                        FOSHAN,
                        CategorySelection.ALL,
                        MARCH,
                        Ledger.duty("x").measure("treated").build()));
        for (String above : List.of("440606", "440600", "440000", "100000")) {
            assertEquals(
                    1,
                    owed(FLOW, RegionCode.parse(above), CategorySelection.of(SOLID), MARCH, duty)
                            .size(),
                    above);
        }
    }

    @Test
    void owed_ofAStockOverAQuarter_isItsLastReport() {
        Measure stock = Ledger.measure(Additivity.LAST, Additivity.SUM, Additivity.SUM, Optional.empty());
        assertEquals(
                List.of("plant 2025-03 " + SLAG),
                owed(
                        stock,
                        SHUNDE,
                        CategorySelection.ALL,
                        QUARTER,
                        Ledger.duty("plant").build()));
        assertEquals(
                List.of("plant 2025-02 " + SLAG),
                owed(
                        stock,
                        SHUNDE,
                        CategorySelection.ALL,
                        QUARTER,
                        Ledger.duty("plant")
                                .validity(Ledger.until("2025-02-03"))
                                .build()));
    }

    @Test
    void of_oneFigureOwedTwice_isRefused() {
        Duty duty = Ledger.duty("plant").build();
        for (Duty second : List.of(
                Ledger.duty("plant").every(Cadence.YEARLY).build(),
                Ledger.duty("plant").category(Optional.empty()).build())) {
            assertThrows(InvalidPartException.class, () -> Expectation.of(List.of(duty, second)), second.toString());
        }
        Duty elsewhere = Ledger.duty("plant").division(CHANCHENG).build();
        assertEquals(2, Expectation.of(List.of(duty, elsewhere)).duties().size());
        Duty ended = Ledger.duty("plant").validity(Ledger.until("2025-02-10")).build();
        Duty moved = Ledger.duty("plant")
                .every(Cadence.YEARLY)
                .validity(Ledger.from("2026-03-01"))
                .build();
        assertEquals(2, Expectation.of(List.of(ended, moved)).duties().size());
        Duty early = Ledger.duty("plant")
                .every(Cadence.YEARLY)
                .validity(Ledger.from("2025-02-11"))
                .build();
        assertThrows(InvalidPartException.class, () -> Expectation.of(List.of(ended, early)));
    }

    @Test
    void owed_forACategoryAndOneAboveIt_isRefused() {
        assertThrows(
                InvalidPartException.class,
                () -> owed(
                        FLOW,
                        FOSHAN,
                        CategorySelection.ALL,
                        MARCH,
                        Ledger.duty("plant").build(),
                        Ledger.duty("plant").category(SOLID).build()));
    }

    @Test
    void duty_daily_isRefused() {
        assertThrows(
                InvalidPartException.class,
                () -> Ledger.duty("plant").every(Cadence.DAILY).build());
        assertThrows(
                InvalidPartException.class,
                () -> Ledger.duty("plant").dueAfterDays(-1).build());
        assertThrows(InvalidPartException.class, () -> Ledger.duty(" ").build());
    }

    @Test
    void due_isCountedFromTheEndOfThePeriod() {
        assertEquals(LocalDate.of(2025, 4, 10), new Slot(Ledger.duty("plant").build(), MARCH).due());
        assertTrue(Expectation.of(List.of(Ledger.duty("plant").build())).knows("generated"));
    }
}
