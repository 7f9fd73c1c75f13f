/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.wastefreecity.model.Refusals.assertBilingual;
import static org.wastefreecity.model.Refusals.assertRefused;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoundsTest {
    private static final Optional<Figure> LOW = Optional.of(Figure.parse("80 %"));
    private static final Optional<Figure> HIGH = Optional.of(Figure.parse("95 %"));

    @Test
    void toString_withAndWithoutABound_isAnInterval() {
        assertEquals("[80 %, 95 %]", new Bounds(LOW, HIGH).toString());
        assertEquals("[…, 95 %]", new Bounds(Optional.empty(), HIGH).toString());
        assertEquals("[80 %, …]", new Bounds(LOW, Optional.empty()).toString());
    }

    @Test
    void new_withoutBounds_isRefused() {
        assertRefused("Bounds", "lower", () -> new Bounds(Optional.empty(), Optional.empty()));
    }

    @Test
    void new_outOfOrder_isRefused() {
        assertRefused("Bounds", "upper", () -> new Bounds(HIGH, LOW));
        assertRefused(
                "Bounds",
                "upper",
                () -> new Bounds(Optional.of(Figure.parse("1.1 万吨")), Optional.of(Figure.parse("10999 吨"))));
    }

    @Test
    void new_twoKinds_isRefused() {
        assertBilingual(
                assertThrows(UnitMismatchException.class, () -> new Bounds(LOW, Optional.of(Figure.parse("95 家")))));
    }

    @Test
    void unit_oneBound_isThatBounds() {
        assertEquals(UnitOfMeasure.PERCENT, new Bounds(Optional.empty(), HIGH).unit());
        assertEquals(
                UnitOfMeasure.TEN_THOUSAND_TONNES,
                new Bounds(Optional.of(Figure.parse("1 万吨")), Optional.of(Figure.parse("20000 吨"))).unit());
    }

    @Test
    void exactly_aFigure_isBothBounds() {
        assertEquals(new Bounds(LOW, LOW), Bounds.exactly(LOW.orElseThrow()));
    }
}
