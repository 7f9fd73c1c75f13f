/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wastefreecity.model.Samples;

class AssessmentTest {
    private static final Map<State, Set<Certainty>> AGREE = Map.of(
            State.MET, EnumSet.of(Certainty.SURE, Certainty.POSSIBLE),
            State.MISSED, EnumSet.of(Certainty.IMPOSSIBLE, Certainty.POSSIBLE),
            State.ON_TRACK, EnumSet.of(Certainty.POSSIBLE),
            State.OFF_TRACK, EnumSet.of(Certainty.POSSIBLE),
            State.UNDECIDED, EnumSet.allOf(Certainty.class));

    @ParameterizedTest
    @EnumSource(State.class)
    void build_certaintyAgainstState_isRefused(State state) {
        for (Certainty certainty : Certainty.values()) {
            Assessment.Builder builder = Samples.assessment(state, certainty);
            if (AGREE.getOrDefault(state, Set.of()).contains(certainty)) {
                assertEquals(state, builder.build().state());
            } else {
                assertRefused("Assessment", "certainty", builder::build);
            }
        }
    }

    @Test
    void build_withoutReason_isRefused() {
        assertRefused(
                "Assessment",
                "reasons",
                () -> Assessment.builder()
                        .indicator(Samples.indicator("19").build())
                        .asOf(LocalDate.of(2026, 1, 31))
                        .state(State.UNDECIDED)
                        .certainty(Certainty.POSSIBLE)
                        .progress(new Progress.Undefined(Progress.Why.NO_BASELINE))
                        .build());
    }

    @Test
    void counts_ofAPlan_haveEveryState() {
        PlanAssessment answers = PlanAssessment.builder()
                .plan(Samples.plan().build())
                .asOf(LocalDate.of(2026, 1, 31))
                .addRows(
                        Samples.assessment(State.MET, Certainty.SURE).build(),
                        Samples.assessment(State.MET, Certainty.POSSIBLE).build(),
                        Samples.assessment(State.MISSED, Certainty.IMPOSSIBLE).build())
                .build();
        assertEquals(
                Map.of(State.MET, 2L, State.ON_TRACK, 0L, State.OFF_TRACK, 0L, State.MISSED, 1L, State.UNDECIDED, 0L),
                answers.counts());
        assertThrows(UnsupportedOperationException.class, () -> answers.counts().clear());
    }

    @Test
    void labels_ofEveryConstant_areThereInBothLanguages() {
        for (State state : State.values()) {
            assertTrue(state.label().zh().codePoints().anyMatch(Character::isIdeographic));
        }
        for (Certainty certainty : Certainty.values()) {
            assertTrue(certainty.label().zh().codePoints().anyMatch(Character::isIdeographic));
        }
        for (Progress.Why why : Progress.Why.values()) {
            assertTrue(why.label().zh().codePoints().anyMatch(Character::isIdeographic));
        }
    }

    @Test
    void certainty_ordered_isFromLeastToMost() {
        assertTrue(Certainty.IMPOSSIBLE.compareTo(Certainty.POSSIBLE) < 0);
        assertTrue(Certainty.POSSIBLE.compareTo(Certainty.SURE) < 0);
    }
}
