/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.aggregation.SmallLedger.CHANCHENG;
import static org.wastefreecity.rules.aggregation.SmallLedger.FOSHAN;
import static org.wastefreecity.rules.aggregation.SmallLedger.GENERATED;
import static org.wastefreecity.rules.aggregation.SmallLedger.NANHAI;
import static org.wastefreecity.rules.aggregation.SmallLedger.OIL;
import static org.wastefreecity.rules.aggregation.SmallLedger.SHUNDE;
import static org.wastefreecity.rules.aggregation.SmallLedger.ZONE;
import static org.wastefreecity.rules.aggregation.SmallLedger.schema;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;

/** A sum is asked for by the name of its place, so that one name is one place. */
class GroupNamesTest {
    private static TerritoryLevel.Group group(String name, String... divisions) {
        return new TerritoryLevel.Group(
                name, Set.of(divisions).stream().map(RegionCode::parse).collect(Collectors.toSet()), Set.of());
    }

    private static RollUp.Builder years(TerritoryLevel... levels) {
        return RollUp.builder().territory(levels).period(PeriodLevel.YEAR).category(CategoryLevel.ALL);
    }

    @Test
    void twoGroupsOfOneName_areRefusedInEitherOrder() {
        TerritoryLevel.Group west = group("西部", CHANCHENG);
        TerritoryLevel.Group other = group("西部", NANHAI, SHUNDE);
        assertThrows(InvalidPartException.class, () -> years(west, other).build());
        InvalidPartException refused = assertThrows(
                InvalidPartException.class, () -> years(other, west).build());
        assertTrue(refused.toString().contains("西部"), refused::toString);
        assertEquals(1, years(west, west).build().territories().size());
    }

    @Test
    void groupNamedLikeADivision_isRefusedUnlessItIsThatDivision() {
        assertThrows(
                InvalidPartException.class, () -> years(group(FOSHAN, NANHAI)).build());
        assertEquals(
                2,
                years(TerritoryLevel.CITY)
                        .territory(RegionCode.parse(FOSHAN))
                        .build()
                        .territories()
                        .size());
    }

    @Test
    void groupNamedLikeAZone_isRefusedUnlessItIsThatZone() {
        FactSet facts = FactSet.builder(schema(GENERATED))
                .add(NANHAI, OIL, "generated", "2020", "5", "A")
                .add(ZONE, OIL, "generated", "2020", "3", "Z")
                .build();
        RollUp wrong = years(group(ZONE, NANHAI)).build();
        assertThrows(InvalidPartException.class, () -> wrong.on(facts));
        Cube right = years(new TerritoryLevel.Group(ZONE, Set.of(), Set.of(ZONE)))
                .build()
                .on(facts);
        assertEquals(
                "3.000000 吨",
                right.tally(GENERATED, CategorySelection.ALL, ZONE, ReportingPeriod.ofYear(2020))
                        .seen()
                        .orElseThrow()
                        .toString());
    }
}
