/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.territory;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.wording.Wording;

class TerritoryTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final RegionCode GUANGDONG = RegionCode.parse("440000");
    private static final RegionCode FOSHAN = RegionCode.parse("440600");
    private static final RegionCode CHANCHENG = RegionCode.parse("440604");
    private static final Wording NAME = Wording.of("名", "name");

    private static Region region(String code) {
        return Region.of(code, "区" + code, "region " + code);
    }

    private static Region region(String code, int from, int until) {
        return new Region(RegionCode.parse(code), NAME, years(from, until));
    }

    private static Validity years(int from, int until) {
        return new Validity(Optional.of(LocalDate.of(from, 1, 1)), Optional.of(LocalDate.of(until, 12, 31)));
    }

    private static List<String> below(Territory territory, RegionCode code, LocalDate day) {
        return territory.below(code, day).stream().map(r -> r.code().toString()).toList();
    }

    @Test
    void below_aProvince_isItsCitiesOnly() {
        Territory territory = new Territory(
                List.of(region("440000"), region("440600"), region("440604"), region("440605"), region("441900")),
                List.of());
        assertEquals(List.of("440600", "441900"), below(territory, GUANGDONG, DAY));
        assertEquals(List.of("440604", "440605"), below(territory, FOSHAN, DAY));
        assertEquals(List.of(), below(territory, CHANCHENG, DAY));
        assertEquals(List.of(), below(territory, RegionCode.parse("441900"), DAY));
    }

    @Test
    void below_missingLevel_isTheNearestAbove() {
        Territory territory = new Territory(
                List.of(region("420000"), region("429004"), region("420100"), region("420102")), List.of());
        assertEquals(List.of("429004", "420100"), below(territory, RegionCode.parse("420000"), DAY));
        Territory flat = new Territory(List.of(region("100000"), region("440604")), List.of());
        assertEquals(List.of("440604"), below(flat, RegionCode.NATION, DAY));
    }

    @Test
    void below_divisionsOfAnotherTime_areLeftOut() {
        Territory territory = new Territory(
                List.of(region("440000"), region("440600", 2010, 2030), region("440604", 1990, 2020)), List.of());
        assertEquals(List.of(), below(territory, FOSHAN, DAY));
        assertEquals(List.of("440604"), below(territory, FOSHAN, LocalDate.of(2015, 1, 1)));
        assertEquals(List.of("440604"), below(territory, GUANGDONG, LocalDate.of(2000, 1, 1)));
    }

    @Test
    void region_onADay_isTheOneOfThatDay() {
        Territory territory =
                new Territory(List.of(region("440600", 1990, 2009), region("440600", 2010, 2030)), List.of());
        assertEquals(
                years(1990, 2009),
                territory
                        .region(FOSHAN, LocalDate.of(2009, 12, 31))
                        .orElseThrow()
                        .validity());
        assertEquals(
                years(2010, 2030),
                territory.region(FOSHAN, LocalDate.of(2010, 1, 1)).orElseThrow().validity());
        assertEquals(Optional.empty(), territory.region(FOSHAN, LocalDate.of(2031, 1, 1)));
    }

    @Test
    void new_codeTwiceOnOneDay_isRefused() {
        assertRefused(
                "Territory", "regions", () -> new Territory(List.of(region("440600"), region("440600")), List.of()));
        assertRefused(
                "Territory",
                "regions",
                () -> new Territory(List.of(region("440600", 2000, 2010), region("440600", 2010, 2020)), List.of()));
        assertRefused(
                "Territory",
                "regions",
                () -> new Territory(List.of(region("440600", 2000, 2010), region("440600")), List.of()));
        assertDoesNotThrow(
                () -> new Territory(List.of(region("440600", 2011, 2020), region("440600", 2000, 2010)), List.of()));
    }

    /** Found: only the division just before it with this code was looked at. */
    @Test
    void new_codeTwiceOnOneDayWithOneBetween_isRefused() {
        assertRefused(
                "Territory",
                "regions",
                () -> new Territory(
                        List.of(
                                region("440600", 2000, 2010),
                                region("440600", 2011, 2020),
                                region("440600", 2005, 2008)),
                        List.of()));
    }

    @Test
    void new_zoneTwice_isRefused() {
        assertRefused("Territory", "zones", () -> new Territory(List.of(), List.of(zone(CHANCHENG), zone(FOSHAN))));
    }

    @Test
    void overlapAmong_aCityAndItsDistrict_isNamed() {
        Territory territory = new Territory(List.of(), List.of());
        assertEquals(Optional.of("440600 ⊃ 440604"), territory.overlapAmong(List.of(CHANCHENG, FOSHAN), Set.of()));
        assertEquals(
                Optional.empty(), territory.overlapAmong(List.of(CHANCHENG, RegionCode.parse("440605")), Set.of()));
    }

    @Test
    void overlapAmong_aZoneAndItsDivision_isNamed() {
        Territory territory = new Territory(List.of(), List.of(zone(CHANCHENG)));
        for (RegionCode code : List.of(CHANCHENG, FOSHAN, GUANGDONG, RegionCode.NATION)) {
            assertTrue(territory.overlapAmong(List.of(code), Set.of("hi-tech")).isPresent(), code::toString);
        }
        assertFalse(territory
                .overlapAmong(List.of(RegionCode.parse("440605")), Set.of("hi-tech"))
                .isPresent());
        assertFalse(territory.overlapAmong(List.of(CHANCHENG), Set.of()).isPresent());
    }

    @Test
    void overlapAmong_aZoneAndItsDivisionUnderAnotherCode_isNamed() {
        LocalDate change = LocalDate.of(2020, 6, 18);
        RegionCode then = RegionCode.parse("220381");
        RegionCode now = RegionCode.parse("220184");
        Wording name = Wording.of("公主岭市", "Gongzhuling");
        Territory territory = new Territory(
                List.of(
                        new Region(then, name, new Validity(Optional.empty(), Optional.of(change.minusDays(1)))),
                        new Region(now, name, new Validity(Optional.of(change), Optional.empty()))),
                List.of(zone(then)));
        for (String code : List.of("220381", "220184", "220300", "220100", "220000")) {
            assertTrue(
                    territory
                            .overlapAmong(List.of(RegionCode.parse(code)), Set.of("hi-tech"))
                            .isPresent(),
                    code);
        }
        assertFalse(territory
                .overlapAmong(List.of(RegionCode.parse("220182")), Set.of("hi-tech"))
                .isPresent());
    }

    @Test
    void new_zoneWithoutDivisionOrId_isRefused() {
        assertRefused("Zone", "overlaps", () -> new Zone("z", NAME, Set.of(), Validity.ALWAYS));
        assertRefused("Zone", "id", () -> new Zone(" ", NAME, Set.of(FOSHAN), Validity.ALWAYS));
    }

    @Test
    void validity_covers_bothEndsIncluded() {
        Validity validity = years(2020, 2021);
        assertTrue(validity.covers(LocalDate.of(2020, 1, 1)) && validity.covers(LocalDate.of(2021, 12, 31)));
        assertFalse(validity.covers(LocalDate.of(2019, 12, 31)) || validity.covers(LocalDate.of(2022, 1, 1)));
        assertTrue(Validity.ALWAYS.covers(LocalDate.MIN) && Validity.ALWAYS.covers(LocalDate.MAX));
    }

    @Test
    void validity_outOfOrder_isRefused() {
        assertRefused("Validity", "until", () -> years(2021, 2020));
    }

    private static Zone zone(RegionCode overlaps) {
        return new Zone("hi-tech", NAME, Set.of(overlaps), Validity.ALWAYS);
    }
}
