/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertRefused;
import static org.wastefreecity.model.Samples.WORDS;
import static org.wastefreecity.model.Samples.component;
import static org.wastefreecity.model.Samples.indicator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class IndicatorTest {

    @Test
    void lines_ofAnotherCode_isRefused() {
        assertRefused(
                "Indicator",
                "lines",
                () -> indicator("54")
                        .addLines(indicator("54.1").build(), indicator("55.2").build())
                        .build());
        assertRefused(
                "Indicator",
                "lines",
                () -> indicator("54")
                        .addLines(indicator("54.1").build(), indicator("54.2.1").build())
                        .build());
        assertRefused(
                "Indicator",
                "lines",
                () -> indicator("52").addComponent(component("53.1")).build());
    }

    @Test
    void components_besideLines_isRefused() {
        assertRefused(
                "Indicator",
                "components",
                () -> indicator("54")
                        .addLines(indicator("54.1").build(), indicator("54.2").build())
                        .addComponent(component("54.3"))
                        .build());
    }

    @Test
    void lines_onlyOne_isRefused() {
        assertRefused(
                "Indicator",
                "lines",
                () -> indicator("54").addLine(indicator("54.1").build()).build());
    }

    /** Found: lines of lines were taken and then left out of rows() and byCode(). */
    @Test
    void lines_withLinesOfTheirOwn_isRefused() {
        Indicator split = indicator("54.1")
                .addLines(indicator("54.1.1").build(), indicator("54.1.2").build())
                .build();
        assertRefused(
                "Indicator",
                "lines",
                () -> indicator("54").addLines(split, indicator("54.2").build()).build());
    }

    @Test
    void lines_ofThisCode_areAccepted() {
        Indicator split = indicator("54")
                .addLines(indicator("54.1").build(), indicator("54.2").build())
                .build();
        assertEquals(2, split.lines().size());
    }

    @Test
    void grades_rank_countsFromTheWorst() {
        GradeScale scale = new GradeScale(List.of("不满意", "一般", "满意"));
        assertEquals(OptionalInt.of(0), scale.rank("不满意"));
        assertEquals(OptionalInt.of(2), scale.rank("满意"));
        assertEquals(OptionalInt.empty(), scale.rank("很满意"));
    }

    @Test
    void grades_fewerThanTwoOrRepeated_isRefused() {
        assertRefused("GradeScale", "grades", () -> new GradeScale(List.of()));
        assertRefused("GradeScale", "grades", () -> new GradeScale(List.of("满意")));
        assertRefused("GradeScale", "grades", () -> new GradeScale(List.of("满意", "一般", "满意")));
    }

    @Test
    void group_ownParentOrBlank_isRefused() {
        assertRefused("IndicatorGroup", "parent", () -> new IndicatorGroup("1", WORDS, Optional.of("1")));
        assertRefused("IndicatorGroup", "id", () -> new IndicatorGroup("", WORDS, Optional.empty()));
    }

    @Test
    void labels_ofEveryConstant_areThere() {
        for (Requirement requirement : Requirement.values()) {
            assertTrue(!requirement.label().zh().isBlank() && requirement.mark().length() <= 1);
        }
        for (Direction direction : Direction.values()) {
            assertTrue(!direction.label().en().isBlank());
        }
        assertEquals("★", Requirement.MANDATORY.mark());
        assertEquals("☆", Requirement.LOCAL.mark());
    }
}
