/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.wastefreecity.rules.coverage.Ledger.CHANCHENG;
import static org.wastefreecity.rules.coverage.Ledger.FOSHAN;
import static org.wastefreecity.rules.coverage.Ledger.SHUNDE;
import static org.wastefreecity.rules.coverage.Ledger.SOLID;
import static org.wastefreecity.rules.coverage.Ledger.TREE;
import static org.wastefreecity.rules.coverage.Ledger.tonnes;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.Deadline.Cadence;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;

/** What a figure of Foshan for the year bounds is laid out once for all counties and months. */
class LayoutTest {
    private static final Measure FLOW = Ledger.summed(Optional.of(Ledger.notNegative()));
    private static final Expectation TWO = Expectation.of(List.of(
            Ledger.duty("A").possible(Ledger.between("10", "50")).build(),
            Ledger.duty("B").division(CHANCHENG).build(),
            Ledger.duty("city").division(FOSHAN).every(Cadence.YEARLY).build()));
    private static final Reports YEAR = Reports.of(List.of(report(FOSHAN, "city", "2025", "300")));

    private static Report report(RegionCode division, String reporter, String period, String value) {
        return new Report(
                "generated",
                reporter,
                Optional.of(division),
                SOLID,
                ReportingPeriod.parse(period),
                Optional.empty(),
                ObservationStatus.NORMAL,
                Optional.of(tonnes(value)));
    }

    private static RollCall call(Expectation expectation, RegionCode division, CategorySelection waste, String period) {
        return RollCall.of(
                expectation, Extent.of(FLOW, List.of(division), waste, TREE, ReportingPeriod.parse(period)), YEAR);
    }

    private static Layout layout(RegionCode division, String period) {
        return call(TWO, division, CategorySelection.ALL, period).layout();
    }

    @Test
    void layout_ofCountiesAndMonthsUnderOneFigure_isOne() {
        assertSame(layout(SHUNDE, "2025-01"), layout(CHANCHENG, "2025-12"));
        assertSame(layout(SHUNDE, "2025-01"), layout(SHUNDE, "2025-Q3"));
    }

    @Test
    void layout_ofOtherWasteOrAnotherExpectation_isAnother() {
        Layout all = layout(SHUNDE, "2025-01");
        assertNotSame(
                all,
                call(TWO, SHUNDE, CategorySelection.of(Ledger.SLAG), "2025-01").layout());
        assertNotSame(
                all,
                call(Expectation.of(TWO.duties()), SHUNDE, CategorySelection.ALL, "2025-01")
                        .layout());
    }

    @Test
    void layout_thatAPeriodLiesAcross_isNotUsedForIt() {
        RollCall day = call(TWO, SHUNDE, CategorySelection.ALL, "2025-03-15");
        assertNotSame(layout(SHUNDE, "2025-03"), day.layout());
        assertEquals(Optional.of("50 吨"), Completion.of(day).tally().upper().map(Figure::toString));
    }

    @Test
    void completion_ofAMonthUnderAYear_leavesWhatTheOtherMonthsNeed() {
        Expectation declared = Expectation.of(List.of(
                Ledger.duty("A").possible(Ledger.between("20", "90")).build(),
                Ledger.duty("city").division(FOSHAN).every(Cadence.YEARLY).build()));
        for (String month : List.of("2025-01", "2025-07", "2025-12")) {
            assertEquals(
                    Optional.of("80 吨"),
                    Completion.of(call(declared, SHUNDE, CategorySelection.ALL, month))
                            .tally()
                            .upper()
                            .map(Figure::toString));
        }
    }
}
