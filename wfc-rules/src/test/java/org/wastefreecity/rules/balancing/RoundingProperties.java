/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;

/** A consistent table that was rounded, and nothing else, is never found wrong; one that was changed by more than that always is. */
class RoundingProperties {
    private static final int PER_TRY = Boolean.getBoolean("wfc.long") ? 1_000 : 20;
    private static final BalanceCheck CHECK = Balances.check(Balances.BALANCE, Balances.STOCK, Balances.CARRIED);
    private static final List<RoundingMode> NEAREST =
            List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN);
    private static final List<UnitOfMeasure> UNITS = List.of(
            UnitOfMeasure.TONNE,
            UnitOfMeasure.TEN_THOUSAND_TONNES,
            UnitOfMeasure.parse("亿吨"),
            UnitOfMeasure.parse("千克"),
            UnitOfMeasure.parse("千吨"));

    /** Whole kilograms of two years that keep every identity. */
    private static Map<Cell, Long> truth(Random random) {
        Map<Cell, Long> kilograms = new LinkedHashMap<>();
        long stock = amount(random);
        for (String year : List.of("2022", "2023")) {
            long usedEarlier = amount(random);
            long disposedEarlier = amount(random);
            long used = amount(random);
            long disposed = amount(random);
            long stored = amount(random);
            long dumped = amount(random) / 1000;
            long generated = used + disposed + stored + dumped;
            long treated = Math.min(generated, amount(random));
            long transferred = Math.min(generated + stock - treated, amount(random));
            put(kilograms, year, "generated", generated);
            put(kilograms, year, "utilised", used + usedEarlier);
            put(kilograms, year, "utilised_prior_stock", usedEarlier);
            put(kilograms, year, "disposed", disposed + disposedEarlier);
            put(kilograms, year, "disposed_prior_stock", disposedEarlier);
            put(kilograms, year, "stored", stored);
            put(kilograms, year, "dumped", dumped);
            put(kilograms, year, "opening_stock", stock);
            stock = stock + generated - treated - transferred;
            put(kilograms, year, "own_treated", treated);
            put(kilograms, year, "transferred_out", transferred);
            put(kilograms, year, "closing_stock", stock);
        }
        return kilograms;
    }

    private static long amount(Random random) {
        return random.nextInt(5) == 0 ? 0 : (long) random.nextInt(1_000_000_000) * (random.nextInt(10) + 1);
    }

    private static void put(Map<Cell, Long> kilograms, String year, String measure, long amount) {
        kilograms.put(new Cell(measure, Balances.place(year)), amount);
    }

    private static Figure rounded(long kilograms, UnitOfMeasure unit, int places, RoundingMode mode) {
        Figure exact = Figure.of(BigDecimal.valueOf(kilograms), UnitOfMeasure.parse("千克"));
        return Figure.of(exact.valueIn(unit).toBigDecimal(places, mode), unit);
    }

    /** Each table in one manner of rounding, each cell to some places of some unit, some cells left out. */
    private static Sheet printed(Map<Cell, Long> truth, Random random) {
        RoundingMode mode = NEAREST.get(random.nextInt(NEAREST.size()));
        boolean mixed = random.nextBoolean();
        UnitOfMeasure unit = UNITS.get(random.nextInt(UNITS.size()));
        int places = random.nextInt(6);
        int left = random.nextInt(4);
        Sheet.Builder sheet = Sheet.builder();
        truth.forEach((cell, kilograms) -> {
            if (left == 0 || random.nextInt(4) > 0) {
                sheet.add(
                        cell,
                        rounded(
                                kilograms,
                                mixed ? UNITS.get(random.nextInt(UNITS.size())) : unit,
                                mixed ? random.nextInt(6) : places,
                                mode));
            }
        });
        return sheet.build();
    }

    @Property(tries = 100)
    void aTableThatWasRounded_isNeverFoundWrong(@ForAll Random random) {
        for (int i = 0; i < PER_TRY; i++) {
            Sheet sheet = printed(truth(random), random);
            BalanceReport report = CHECK.check(sheet);
            assertEquals(
                    List.of(), report.contradictions(), () -> report.findings().toString());
        }
    }

    @Property(tries = 100)
    void oneWrongCell_isFoundAndAmongTheRepairs(@ForAll Random random) {
        Map<Cell, Long> truth = truth(random);
        List<Cell> cells = List.copyOf(truth.keySet());
        Cell wrong = cells.get(random.nextInt(cells.size()));
        Sheet.Builder sheet = Sheet.builder();
        truth.forEach((cell, kilograms) -> sheet.add(
                cell,
                rounded(
                        cell.equals(wrong) ? kilograms + 40_000_000_000L : kilograms,
                        UnitOfMeasure.TONNE,
                        0,
                        RoundingMode.HALF_UP)));
        BalanceReport report = CHECK.check(sheet.build());
        assertEquals(1, report.contradictions().size());
        Contradiction contradiction = report.contradictions().get(0);
        assertEquals(1, contradiction.atLeast());
        assertTrue(
                contradiction.repairs().stream()
                        .anyMatch(r -> r.corrections().get(0).cell().equals(wrong)),
                () -> wrong + " " + contradiction.repairs());
    }
}
