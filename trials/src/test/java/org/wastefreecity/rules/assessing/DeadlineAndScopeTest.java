/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.assessing.SmallPlan.reported;
import static org.wastefreecity.rules.assessing.SmallPlan.tonnes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/** By when, and for what: 10 tonnes at least, in every way of saying so. */
class DeadlineAndScopeTest {
    private static final Condition TEN = new Condition.AtLeast(tonnes("10"), false);
    private static final Wording WORDS = Wording.of("新建民用建筑", "new civil buildings");

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, 12, 31);
    }

    private static SmallPlan by(Deadline deadline) {
        return SmallPlan.of(Optional.of(tonnes("5")), TEN, deadline);
    }

    private static SmallPlan with(UnaryOperator<Target.Builder> more) {
        return SmallPlan.of(
                Optional.of(tonnes("5")),
                Direction.HIGHER_IS_BETTER,
                List.of(),
                t -> more.apply(t.condition(TEN).deadline(new Deadline.EndOf(ReportingPeriod.ofYear(2025)))));
    }

    private static boolean says(Assessment answer, ReasonCode code) {
        return answer.reasons().stream().map(Reason::code).anyMatch(code::equals);
    }

    /** Nobody knows the day, so nothing can be late; what is reached is reached. */
    @Test
    void afterAnEvent_isMetOrOpen() {
        SmallPlan plan = by(new Deadline.AfterEvent(Wording.of("投产", "the start of production"), 12));
        assertEquals(State.MET, plan.in(2023, tonnes("10")).state());
        Assessment open = plan.in(2040, tonnes("9"));
        assertEquals(State.UNDECIDED, open.state());
        assertEquals(ReasonCode.DEADLINE_OF_EVENT, open.reasons().get(0).code());
    }

    /** Every round is judged by its own figure, whatever came before or after. */
    @Test
    void recurring_everyRoundStandsAlone() {
        SmallPlan plan = by(new Deadline.Recurring(Deadline.Cadence.YEARLY));
        assertEquals(State.MET, plan.in(2022, tonnes("10")).state());
        assertEquals(
                State.MISSED,
                plan.judge(endOf(2023), reported("2022", tonnes("10")), reported("2023", tonnes("9")))
                        .state());
        assertEquals(
                State.UNDECIDED,
                plan.judge(endOf(2023), reported("2022", tonnes("10"))).state());
        SmallPlan monthly = by(new Deadline.Recurring(Deadline.Cadence.MONTHLY));
        LocalDate may = LocalDate.of(2023, 5, 31);
        assertEquals(
                State.MISSED,
                monthly.judge(may, reported("2023-05", tonnes("9"))).state());
        assertEquals(
                State.UNDECIDED,
                monthly.judge(endOf(2022), reported("2022", tonnes("12"))).state());
    }

    /** A total is held against the total, never against a year of it. */
    @Test
    void cumulative_onlyTheTotalCounts() {
        SmallPlan plan = by(new Deadline.During(ReportingPeriod.ofYears(2021, 2025), true));
        assertEquals(
                State.UNDECIDED,
                plan.judge(endOf(2025), reported("2025", tonnes("99"))).state());
        assertEquals(
                State.MET,
                plan.judge(endOf(2025), reported("2021/2025", tonnes("10"))).state());
        Assessment missed = plan.judge(endOf(2025), reported("2021/2025", tonnes("9.9")));
        assertEquals(State.MISSED, missed.state());
        assertTrue(missed.promised().isEmpty());
    }

    /** Before 1 October: the last day that counts is 30 September, and the whole year decides nothing. */
    @Test
    void before_theDayItself_isTooLate() {
        SmallPlan plan = by(new Deadline.Before(LocalDate.of(2023, 10, 1)));
        assertEquals(
                State.MISSED,
                plan.judge(endOf(2023), reported("2023-09-30", tonnes("9"))).state());
        assertEquals(
                State.MET,
                plan.judge(endOf(2023), reported("2023-09-30", tonnes("10"))).state());
        Assessment late = plan.judge(endOf(2023), reported("2023", tonnes("12")));
        assertEquals(State.UNDECIDED, late.state());
        assertTrue(says(late, ReasonCode.REACHED_AFTER_DEADLINE));
    }

    @Test
    void during_theStateAtItsEndCounts() {
        SmallPlan plan = by(new Deadline.During(ReportingPeriod.ofYears(2021, 2025), false));
        assertEquals(State.MET, plan.in(2025, tonnes("10")).state());
        assertEquals(State.ON_TRACK, plan.in(2023, tonnes("8")).state());
        assertEquals(State.MISSED, plan.in(2025, tonnes("9.99")).state());
    }

    /** The figure is that of the indicator; whether it is that of the class alone, no report says. */
    @Test
    void scope_ofAClass_isToldAndTakesTheCertaintyAway() {
        Bounds size = new Bounds(Optional.of(tonnes("100")), Optional.empty());
        List<Scope> classes = List.of(
                new Scope.ThingClass(WORDS),
                new Scope.RegionClass(WORDS),
                new Scope.SizeClass(WORDS, Optional.of(size)),
                new Scope.SizeClass(WORDS, Optional.empty()),
                new Scope.Divisions(Set.of(RegionCode.parse("440604"), RegionCode.parse("440605"))));
        for (Scope scope : classes) {
            Assessment met = with(t -> t.scope(scope)).in(2025, tonnes("10"));
            assertEquals(State.MET, met.state());
            assertEquals(Certainty.POSSIBLE, met.certainty(), scope::toString);
            assertTrue(says(met, ReasonCode.SCOPED) && says(met, ReasonCode.SCOPE_OF_FIGURE));
            Assessment missed = with(t -> t.scope(scope)).in(2025, tonnes("9"));
            assertEquals(State.MISSED, missed.state());
            assertEquals(Certainty.POSSIBLE, missed.certainty());
        }
    }

    @Test
    void scope_ofAStandardOfCounting_isTold() {
        Assessment answer = with(t -> t.scope(new Scope.CountedBy(Wording.of("按省口径", "as the province counts"))))
                .in(2025, tonnes("10"));
        assertEquals(Certainty.POSSIBLE, answer.certainty());
        assertTrue(answer.reasons().stream().anyMatch(r -> r.text().zh().equals("目标口径为“按省口径”，填报未注明是否为同一口径")));
    }

    @Test
    void subject_thatSaysMoreThanTheIndicator_isTold() {
        Assessment answer = with(t -> t.subject(WORDS)).in(2025, tonnes("10"));
        assertEquals(State.MET, answer.state());
        assertEquals(Certainty.POSSIBLE, answer.certainty());
        assertTrue(says(answer, ReasonCode.ABOUT_SUBJECT));
    }

    @Test
    void basis_isTold() {
        Assessment answer = with(t -> t.basis(Wording.of("2020年可比价", "constant prices of 2020")))
                .in(2025, tonnes("10"));
        assertEquals(Certainty.SURE, answer.certainty());
        assertTrue(says(answer, ReasonCode.COMPUTED_BY));
    }
}
