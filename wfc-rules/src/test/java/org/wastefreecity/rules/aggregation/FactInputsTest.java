/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wastefreecity.rules.aggregation.SmallLedger.FOSHAN;
import static org.wastefreecity.rules.aggregation.SmallLedger.GENERATED;
import static org.wastefreecity.rules.aggregation.SmallLedger.NANHAI;
import static org.wastefreecity.rules.aggregation.SmallLedger.OIL;
import static org.wastefreecity.rules.aggregation.SmallLedger.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.waste.WasteCategory.Hazard;
import org.wastefreecity.model.waste.WasteCategory.SourceDomain;

class FactInputsTest {
    private static final RegionCode CITY = RegionCode.parse(FOSHAN);
    private static final ReportingPeriod PLAN = ReportingPeriod.ofYears(2020, 2021);

    private final FactSetBuilder builder = FactSet.builder(schema(GENERATED))
            .add(NANHAI, OIL, "generated", "2020-01", "1", "A")
            .add(NANHAI, SmallLedger.KITCHEN, "generated", "2021-01", "2", "A");

    private static Optional<String> seen(Tally tally) {
        return tally.seen().map(Figure::toString);
    }

    @Test
    void tally_ofAnySelectionAndPeriod_isAddedUp() {
        FactInputs inputs = FactInputs.of(builder.build());
        assertEquals(Optional.of("3.000000 吨"), seen(inputs.tally(GENERATED, CategorySelection.ALL, CITY, PLAN)));
        CategorySelection hazardous =
                new CategorySelection(Set.of(), Optional.of(SourceDomain.INDUSTRIAL), Optional.of(Hazard.HAZARDOUS));
        assertEquals(Optional.of("1.000000 吨"), seen(inputs.tally(GENERATED, hazardous, CITY, PLAN)));
        assertEquals(
                Optional.empty(),
                seen(inputs.tally(GENERATED, CategorySelection.ALL, CITY, ReportingPeriod.ofYear(2019))));
    }

    @Test
    void refusedSum_isUnknown() {
        builder.add(NANHAI, OIL, "generated", "2020", "12", "A");
        FactInputs inputs = FactInputs.of(builder.build());
        assertEquals(Optional.empty(), seen(inputs.tally(GENERATED, CategorySelection.ALL, CITY, PLAN)));
        assertEquals(
                Optional.of("1.000000 吨"),
                seen(inputs.tally(GENERATED, CategorySelection.ALL, CITY, ReportingPeriod.parse("2020-01"))));
    }

    @Test
    void divisions_areThoseOfTheDay() {
        FactInputs inputs = FactInputs.of(builder.build());
        assertEquals(
                List.of(RegionCode.parse(SmallLedger.GONGZHULING_THEN)),
                inputs.divisions(RegionCode.parse(SmallLedger.SIPING), ReportingPeriod.ofYear(2019)));
        assertEquals(List.of(), inputs.divisions(RegionCode.parse(SmallLedger.SIPING), ReportingPeriod.ofYear(2020)));
    }
}
