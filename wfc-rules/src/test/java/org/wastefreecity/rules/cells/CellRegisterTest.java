/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.rules.cells.CellEvent.Change;

class CellRegisterTest {
    private static final RegionCode FOSHAN = RegionCode.parse("440600");
    private static final RegionCode NANHAI = RegionCode.parse("440605");
    private static final RegionCode SHUNDE = RegionCode.parse("440606");

    private static CellEvent event(String cell, Change change, String day) {
        return new CellEvent(cell, "school", change, LocalDate.parse(day), NANHAI, Optional.empty());
    }

    private static CellCount count(CellRegister register, String day) {
        return register.count(FOSHAN, LocalDate.parse(day));
    }

    private static List<String> findings(CellRegister register) {
        return register.findings().stream().map(Finding::id).toList();
    }

    @Test
    void count_followsGainsAndLosses_fromTheirDayOn() {
        CellRegister register = CellRegister.of(List.of(
                event("甲校", Change.LOST, "2024-03-01"),
                event("甲校", Change.GAINED, "2023-01-01"),
                event("乙校", Change.GAINED, "2023-06-01"),
                event("甲校", Change.GAINED, "2025-01-01")));
        assertEquals(List.of(), register.findings());
        assertEquals(CellCount.NONE, count(register, "2022-12-31"));
        assertEquals(new CellCount(1, 1), count(register, "2023-01-01"));
        assertEquals(new CellCount(2, 2), count(register, "2024-02-29"));
        assertEquals(new CellCount(1, 1), count(register, "2024-03-01"));
        assertEquals(new CellCount(2, 2), count(register, "2025-01-01"));
        assertEquals(
                2,
                register.between(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31))
                        .size());
    }

    @Test
    void count_ofWhatContradictsItself_isToldAndBounded() {
        CellRegister register = CellRegister.of(List.of(
                event("甲校", Change.GAINED, "2023-01-01"),
                event("甲校", Change.GAINED, "2023-02-01"),
                event("乙校", Change.LOST, "2023-01-01"),
                event("丙校", Change.GAINED, "2023-01-01"),
                event("丙校", Change.LOST, "2023-01-01"),
                event("丁校", Change.GAINED, "2023-01-01"),
                event("丁校", Change.GAINED, "2023-01-01")));
        assertEquals(
                List.of("cell-gained-twice", "cell-lost-before-gained", "cell-gained-and-lost", "cell-event-twice"),
                findings(register));
        assertEquals(new CellCount(2, 3), count(register, "2023-03-01"));
    }

    @Test
    void countByKind_keepsKindsApart_andLooksBelowTheDivision() {
        CellEvent mall = new CellEvent(
                "甲校", "mall", Change.GAINED, LocalDate.of(2023, 1, 1), SHUNDE, Optional.of("佛无废办〔2023〕1号"));
        CellRegister register = CellRegister.of(List.of(event("甲校", Change.GAINED, "2023-01-01"), mall));
        LocalDate day = LocalDate.of(2023, 12, 31);
        assertEquals(
                "{mall=CellCount[least=1, most=1], school=CellCount[least=1, most=1]}",
                register.countByKind(FOSHAN, day).toString());
        assertEquals(
                "{mall=CellCount[least=0, most=0], school=CellCount[least=1, most=1]}",
                register.countByKind(NANHAI, day).toString());
    }

    @Test
    void aBodyInTwoDivisions_countsOnceAbove() {
        CellEvent again =
                new CellEvent("甲校", "school", Change.GAINED, LocalDate.of(2023, 1, 1), SHUNDE, Optional.empty());
        CellRegister register = CellRegister.of(List.of(event("甲校", Change.GAINED, "2023-01-01"), again));
        assertEquals(List.of("cell-in-two-divisions"), findings(register));
        assertEquals(new CellCount(1, 1), count(register, "2023-12-31"));
    }

    @Test
    void count_ofSoundEvents_equalsWalkingThroughThem_inAnyOrder() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            List<CellEvent> events = new ArrayList<>();
            Set<String> held = new HashSet<>();
            LocalDate day = LocalDate.of(2023, 1, 1);
            for (int i = 0; i < 30; i++) {
                String cell = "c" + random.nextInt(6);
                boolean gain = held.add(cell);
                if (!gain) {
                    held.remove(cell);
                }
                events.add(event(
                        cell,
                        gain ? Change.GAINED : Change.LOST,
                        day.plusDays(i).toString()));
            }
            Collections.shuffle(events, random);
            CellRegister register = CellRegister.of(events);
            assertEquals(List.of(), register.findings());
            assertEquals(new CellCount(held.size(), held.size()), count(register, "2024-01-01"));
        }
    }
}
