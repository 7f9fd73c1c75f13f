/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.merging.SmallSums.GENERATED;
import static org.wastefreecity.rules.merging.SmallSums.SLAG;
import static org.wastefreecity.rules.merging.SmallSums.one;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.wording.Wording;

/** Partial sums of a few rows. */
class PartialSumsTest {
    private static final Measure MEASURE = Measure.builder()
            .id("generated")
            .name(Wording.of("产生量", "generated"))
            .unit(UnitOfMeasure.TONNE)
            .along(Additivity.SUM, Additivity.SUM, Additivity.SUM)
            .build();

    private static Fact fact(String reporter, Figure value, ObservationStatus status) {
        return Fact.builder()
                .measure(MEASURE)
                .category(SLAG.category())
                .territory(SLAG.territory())
                .period(SLAG.period())
                .value(value)
                .reporter(reporter)
                .status(status)
                .build();
    }

    @Test
    void add_factsOfTwoPlants_areOneGroup() {
        PartialSums sums = new PartialSumsBuilder()
                .add(fact("B", Figure.of("40.66", UnitOfMeasure.TEN_THOUSAND_TONNES), ObservationStatus.ESTIMATED))
                .add(fact("A", Figure.of("-0.000001", UnitOfMeasure.TONNE), ObservationStatus.NORMAL))
                .snapshot();
        Group group = sums.group(SLAG).orElseThrow();
        assertEquals(Figure.of("406599.999999", UnitOfMeasure.TONNE), group.figure());
        assertEquals(2, group.count());
        assertEquals(
                Optional.of(new Group.Details(
                        new BigDecimal("-0.000001"),
                        new BigDecimal("406600.000000"),
                        Set.of("A", "B"),
                        Set.of(ObservationStatus.ESTIMATED))),
                group.details());
    }

    @Test
    void add_tooManyPlacesOrTooLarge_isRefused() {
        PartialSumsBuilder builder = new PartialSumsBuilder();
        for (String value : new String[] {"0.0000001", "9300000000000"}) {
            assertThrows(
                    InvalidPartException.class,
                    () -> builder.add(fact("A", Figure.of(value, UnitOfMeasure.TONNE), ObservationStatus.NORMAL)));
        }
        assertEquals(PartialSums.EMPTY, builder.snapshot());
        assertThrows(InvalidPartException.class, () -> builder.add(SLAG, GENERATED, 1, "A", ObservationStatus.DASH));
        assertThrows(
                InvalidPartException.class, () -> builder.add(SLAG, GENERATED, 1, "\uD800", ObservationStatus.NORMAL));
    }

    @Test
    void merge_beyond64Bits_isExact() {
        PartialSums sum = one(Long.MAX_VALUE).merge(one(Long.MAX_VALUE)).merge(one(5));
        assertEquals(
                new BigDecimal("18446744073709.551619"),
                sum.group(SLAG).orElseThrow().sum());
        PartialSums back = sum.minus(one(Long.MAX_VALUE)).minus(one(Long.MAX_VALUE));
        assertEquals(one(5).withoutDetails(), back);
    }

    @Test
    void merge_otherPlacesOrUnit_isRefused() {
        for (MeasureScale scale : new MeasureScale[] {
            new MeasureScale("generated", UnitOfMeasure.TONNE, 5),
            new MeasureScale("generated", UnitOfMeasure.TEN_THOUSAND_TONNES, 6)
        }) {
            PartialSums other = new PartialSumsBuilder()
                    .add(SLAG, scale, 1, "A", ObservationStatus.NORMAL)
                    .snapshot();
            UnmergeablePartialsException fault =
                    assertThrows(UnmergeablePartialsException.class, () -> one(1).merge(other));
            assertEquals(GENERATED, fault.expected());
            assertEquals(scale, fault.actual());
            PartialSumsBuilder builder = new PartialSumsBuilder().addAll(one(1));
            assertThrows(UnmergeablePartialsException.class, () -> builder.addAll(other));
            assertThrows(UnmergeablePartialsException.class, () -> builder.group(SLAG, scale));
            assertEquals(one(1), builder.snapshot());
        }
    }

    @Test
    void minus_leavesSumsAndCounts_andDropsWhatIsEmpty() {
        PartialSums none = one(7).minus(one(7));
        assertEquals(0, none.size());
        assertTrue(none.isSumsOnly());
        assertNotEquals(PartialSums.EMPTY, none);
        // 7 counted twice, less 14 counted once: the sum is 0, but there is a value
        PartialSums odd = one(7).merge(one(7)).minus(one(14));
        assertEquals(1, odd.group(SLAG).orElseThrow().count());
    }

    @Test
    void snapshot_isNotDisturbedByWhatFollows() {
        PartialSumsBuilder builder = new PartialSumsBuilder().addAll(one(1));
        PartialSums early = builder.snapshot();
        builder.addAll(one(2)).add(SLAG, GENERATED, 4, "other", ObservationStatus.PROVISIONAL);
        assertEquals(one(1), early);
        Group late = builder.snapshot().group(SLAG).orElseThrow();
        assertEquals(new BigDecimal("0.000007"), late.sum());
        assertEquals(Set.of("plant", "other"), late.details().orElseThrow().reporters());
        assertEquals(builder.snapshot(), builder.snapshot());
    }

    @Test
    void add_byNumbers_isTheSame() {
        PartialSumsBuilder builder = new PartialSumsBuilder();
        int group = builder.group(SLAG, GENERATED);
        builder.group(SmallSums.key("110000", "unused", "2024", "generated"), GENERATED);
        builder.reporter("never");
        builder.add(group, 3, builder.reporter("plant"), ObservationStatus.NORMAL);
        assertEquals(one(3), builder.snapshot());
        assertThrows(InvalidPartException.class, () -> builder.add(9, 1, 0, ObservationStatus.NORMAL));
    }

    @Test
    void group_unknown_isEmpty() {
        assertEquals(Optional.empty(), one(1).group(SmallSums.key("440606", "s/1/slag", "2025-04", "generated")));
        assertEquals(Optional.empty(), PartialSums.EMPTY.group(SLAG));
    }
}
