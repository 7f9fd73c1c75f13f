/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.assessing.SmallPlan.reported;
import static org.wastefreecity.rules.assessing.SmallPlan.tonnes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/** One form after another, and what tells it from the others. */
class FormsTest {
    private static final Deadline END_OF_2025 = new Deadline.EndOf(ReportingPeriod.ofYear(2025));
    private static final Wording WORDS = Wording.of("其中大宗固废", "bulk waste among it");

    private static Condition atLeast(String bound) {
        return new Condition.AtLeast(tonnes(bound), false);
    }

    private static Condition.OnFigure percent(String least) {
        return new Condition.AtLeast(Figure.of(least, UnitOfMeasure.PERCENT), false);
    }

    private static Condition up(Base base, Condition.OnFigure amount, Condition.Basis basis) {
        return new Condition.ChangeFromBase(base, Condition.Sense.INCREASE, amount, basis, Condition.Span.TOTAL);
    }

    private static boolean says(Assessment answer, ReasonCode code) {
        return answer.reasons().stream().map(Reason::code).anyMatch(code::equals);
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, 12, 31);
    }

    @Test
    void changeFromPreviousYear_inPerCentOfANegativeFigure_isUndecided() {
        SmallPlan plan = SmallPlan.of("5", up(new Base.PreviousYear(), percent("10"), Condition.Basis.PERCENT_OF_BASE));
        Assessment answer = plan.judge(endOf(2025), reported("2024", tonnes("-10")), reported("2025", tonnes("-10.5")));
        assertEquals(State.UNDECIDED, answer.state());
        assertTrue(says(answer, ReasonCode.BASE_NOT_POSITIVE));
    }

    @Test
    void changeFromPreviousYear_ofAYearWithoutFigure_namesTheYear() {
        SmallPlan plan = SmallPlan.of("5", up(new Base.PreviousYear(), percent("10"), Condition.Basis.PERCENT_OF_BASE));
        Assessment answer = plan.in(2025, tonnes("9"));
        assertEquals(State.UNDECIDED, answer.state());
        assertTrue(says(answer, ReasonCode.NO_BASE_FIGURE));
        assertTrue(answer.reasons().get(0).text().en().contains("2024"));
    }

    /** Half a year is held against the same half, never against the whole year before. */
    @Test
    void changeFromPreviousYear_ofHalfAYear_isAgainstTheSameHalf() {
        Condition more = up(new Base.PreviousYear(), percent("10"), Condition.Basis.PERCENT_OF_BASE);
        SmallPlan plan = SmallPlan.of(Optional.empty(), more, new Deadline.EndOf(ReportingPeriod.parse("2023-S1")));
        LocalDate day = LocalDate.of(2023, 6, 30);
        assertEquals(
                State.UNDECIDED,
                plan.judge(day, reported("2022", tonnes("10")), reported("2023-S1", tonnes("6")))
                        .state());
        assertEquals(
                State.MET,
                plan.judge(day, reported("2022-S1", tonnes("5")), reported("2023-S1", tonnes("5.5")))
                        .state());
    }

    @Test
    void undirected_absentFigure_saysThatItIsAbsent() {
        SmallPlan plan = SmallPlan.of("5", new Condition.Undirected(tonnes("10")));
        Assessment answer =
                plan.judge(endOf(2025), reported("1", "2025", new ObservedValue.Absent("——"), ObservationStatus.DASH));
        assertTrue(says(answer, ReasonCode.FIGURE_ABSENT));
        assertFalse(says(answer, ReasonCode.DIRECTION_UNKNOWN));
    }

    @Test
    void undirected_equalIsMet_anythingElseIsOpen() {
        SmallPlan plan = SmallPlan.of("5", new Condition.Undirected(tonnes("10")));
        assertEquals(State.MET, plan.in(2025, tonnes("10.0")).state());
        for (String other : List.of("9", "11", "-10", "0")) {
            Assessment answer = plan.in(2025, tonnes(other));
            assertEquals(State.UNDECIDED, answer.state());
            assertEquals(ReasonCode.DIRECTION_UNKNOWN, answer.reasons().get(0).code());
        }
    }

    @Test
    void between_baselineAtEitherEnd_hasNoWayToCover() {
        Condition range = new Condition.Between(tonnes("40"), tonnes("45"));
        Progress low = SmallPlan.of("40", range).in(2025, tonnes("41")).progress();
        assertEquals(low, SmallPlan.of("45", range).in(2025, tonnes("41")).progress());
        assertEquals(low, SmallPlan.of("42", range).in(2025, tonnes("41")).progress());
    }

    /** A range may be missed on the far side, too; whoever has gone too far is not behind. */
    @Test
    void between_passedBeyond_isNotSaidToBeBehind() {
        SmallPlan rising = SmallPlan.of("30", new Condition.Between(tonnes("40"), tonnes("45")));
        SmallPlan falling = SmallPlan.of("55", new Condition.Between(tonnes("40"), tonnes("45")));
        Assessment beyond = rising.in(2023, tonnes("60"));
        assertEquals(State.OFF_TRACK, beyond.state());
        assertTrue(says(beyond, ReasonCode.BEYOND_RANGE) && !says(beyond, ReasonCode.BEHIND_PATH));
        assertTrue(says(falling.in(2023, tonnes("20")), ReasonCode.BEYOND_RANGE));
        assertTrue(says(rising.in(2023, tonnes("31")), ReasonCode.BEHIND_PATH));
        assertTrue(says(falling.in(2023, tonnes("54")), ReasonCode.BEHIND_PATH));
        assertTrue(says(rising.in(2023, tonnes("46")), ReasonCode.NOT_BEHIND_PATH));
    }

    @Test
    void path_interimTargetOfAnotherSubject_doesNotBendIt() {
        SmallPlan plan = SmallPlan.of(
                Optional.of(tonnes("0")),
                Direction.HIGHER_IS_BETTER,
                List.of(),
                t -> t.condition(atLeast("50")).deadline(END_OF_2025),
                t -> t.condition(atLeast("40"))
                        .subject(WORDS)
                        .deadline(new Deadline.EndOf(ReportingPeriod.ofYear(2022))));
        assertEquals(Rational.of(20), plan.in(2022, tonnes("10")).promised().orElseThrow());
    }

    /** The parts of a checklist have codes of their own, whatever the part is called. */
    @Test
    void part_withASubject_isStillJudgedByItsDeliverables() {
        Condition list = new Condition.Checklist(
                List.of(new Deliverable(IndicatorCode.parse("1.1"), Wording.of("建成平台", "a platform"))));
        Condition both = new Condition.AllOf(
                List.of(Part.of(atLeast("10")), new Part(Optional.empty(), Optional.of(WORDS), list, Set.of())));
        Assessment answer = SmallPlan.of("5", both)
                .judge(
                        endOf(2025),
                        reported("2025", tonnes("10")),
                        reported("1.1", "2025", new ObservedValue.Delivered(true), ObservationStatus.NORMAL));
        assertEquals(State.MET, answer.state());
    }

    @Test
    void part_withASubjectAndNoCode_isNotJudgedByTheIndicatorsFigure() {
        Condition nested = new Condition.AllOf(List.of(Part.of(atLeast("1")), Part.of(atLeast("2"))));
        for (Condition inner : List.of(atLeast("1"), nested)) {
            Condition both = new Condition.AllOf(
                    List.of(Part.of(atLeast("10")), new Part(Optional.empty(), Optional.of(WORDS), inner, Set.of())));
            Assessment answer = SmallPlan.of("5", both).in(2025, tonnes("10"));
            assertEquals(State.UNDECIDED, answer.state());
            assertEquals(Certainty.POSSIBLE, answer.certainty());
            assertTrue(says(answer, ReasonCode.PART_NOT_OBSERVED));
        }
    }

    @Test
    void equalTo_withHold_isKeptOnTheBetterSide() {
        Condition level = new Condition.EqualTo(tonnes("100"));
        SmallPlan higher = hold(Direction.HIGHER_IS_BETTER, level);
        SmallPlan lower = hold(Direction.LOWER_IS_BETTER, level);
        assertEquals(State.MET, higher.in(2025, tonnes("100")).state());
        assertFalse(says(higher.in(2025, tonnes("100.0")), ReasonCode.HELD_BEYOND));
        Assessment better = higher.in(2025, tonnes("101"));
        assertEquals(State.MET, better.state());
        assertTrue(says(better, ReasonCode.HELD_BEYOND));
        assertEquals(State.MISSED, higher.in(2025, tonnes("99")).state());
        assertEquals(State.MET, lower.in(2025, tonnes("99")).state());
        assertEquals(State.MISSED, lower.in(2025, tonnes("101")).state());
        assertEquals(
                State.MISSED,
                hold(Direction.NONE, level).in(2025, tonnes("101")).state());
        assertEquals(
                State.MISSED, SmallPlan.of("100", level).in(2025, tonnes("101")).state());
    }

    private static SmallPlan hold(Direction direction, Condition condition) {
        return SmallPlan.of(
                Optional.of(tonnes("100")),
                direction,
                List.of(),
                t -> t.condition(condition).deadline(END_OF_2025).addModifiers(Modifier.HOLD));
    }

    @Test
    void equalTo_withHoldOnOnePart_bindsThatPartAlone() {
        Condition level = new Condition.EqualTo(tonnes("100"));
        Part held = new Part(Optional.empty(), Optional.empty(), level, Set.of(Modifier.HOLD));
        SmallPlan plan = SmallPlan.of(
                Optional.empty(),
                Direction.HIGHER_IS_BETTER,
                List.of(),
                t -> t.condition(new Condition.AllOf(List.of(held, Part.of(level))))
                        .deadline(END_OF_2025));
        Assessment answer = plan.in(2025, tonnes("101"));
        assertEquals(State.MET, answer.parts().get(0).state());
        assertEquals(State.MISSED, answer.parts().get(1).state());
        assertEquals(State.MISSED, answer.state());
    }

    /** 12.34 tonnes less a tenth are 11.106: the answer says so, and never looks otherwise than it is judged. */
    @Test
    void changeFromBase_showsWhatItAsksFor() {
        Condition down = new Condition.ChangeFromBase(
                new Base.OfYear(2020),
                Condition.Sense.DECREASE,
                percent("10"),
                Condition.Basis.PERCENT_OF_BASE,
                Condition.Span.TOTAL);
        Assessment answer = SmallPlan.of("12.34", down).in(2025, tonnes("11.106"));
        assertEquals(State.MET, answer.state());
        assertTrue(answer.reasons().stream()
                .anyMatch(r -> r.text().en().equals("held against 12.34 吨 (2020), the figure must be ≤ 11.106 吨")));
        assertEquals(
                State.MISSED,
                SmallPlan.of("12.34", down).in(2025, tonnes("11.1061")).state());
    }

    @Test
    void changeFromBase_theSizeMayBeAnyCondition() {
        Condition.OnFigure upTo = new Condition.AtMost(Figure.of("5", UnitOfMeasure.PERCENT), false);
        Condition.OnFigure range =
                new Condition.Between(Figure.of("5", UnitOfMeasure.PERCENT), Figure.of("10", UnitOfMeasure.PERCENT));
        Condition.OnFigure about = new Condition.About(Figure.of("10", UnitOfMeasure.PERCENT), Optional.empty());
        Condition.OnFigure more = new Condition.AtLeast(Figure.of("10", UnitOfMeasure.PERCENT), true);
        assertEquals(State.MET, down(upTo, "95"));
        assertEquals(State.MISSED, down(upTo, "94.9"));
        assertEquals(State.MET, down(range, "90"));
        assertEquals(State.MET, down(range, "95"));
        assertEquals(State.MISSED, down(range, "89.9"));
        assertEquals(State.MET, down(about, "90"));
        assertEquals(State.UNDECIDED, down(about, "89"));
        assertEquals(State.MISSED, down(more, "90"));
        assertEquals(State.MET, down(more, "89.99"));
    }

    private static State down(Condition.OnFigure amount, String figure) {
        Condition change = new Condition.ChangeFromBase(
                new Base.OfYear(2020),
                Condition.Sense.DECREASE,
                amount,
                Condition.Basis.PERCENT_OF_BASE,
                Condition.Span.TOTAL);
        return SmallPlan.of("100", change).in(2025, tonnes(figure)).state();
    }

    @Test
    void changeFromBase_baseNotNamedOrNotBefore_isUndecided() {
        Condition unnamed = up(new Base.Unnamed(), percent("10"), Condition.Basis.PERCENT_OF_BASE);
        Condition late = up(new Base.OfYear(2025), percent("10"), Condition.Basis.PERCENT_OF_BASE);
        assertTrue(says(SmallPlan.of("100", unnamed).in(2025, tonnes("200")), ReasonCode.BASE_NOT_NAMED));
        assertTrue(says(SmallPlan.of("100", late).in(2025, tonnes("200")), ReasonCode.BASE_NOT_BEFORE_DEADLINE));
    }

    @Test
    void changeSign_ofALevel_isAgainstTheBase() {
        Condition less = new Condition.ChangeSign(
                WORDS, new Base.OfYear(2020), Condition.Sense.DECREASE, true, Condition.Stated.LEVEL);
        Condition notMore = new Condition.ChangeSign(
                WORDS, new Base.PreviousYear(), Condition.Sense.DECREASE, false, Condition.Stated.LEVEL);
        assertEquals(State.MET, SmallPlan.of("10", less).in(2025, tonnes("9.9")).state());
        assertEquals(
                State.MISSED, SmallPlan.of("10", less).in(2025, tonnes("10")).state());
        assertEquals(
                State.MET,
                SmallPlan.of("10", notMore)
                        .judge(endOf(2025), reported("2024", tonnes("12")), reported("2025", tonnes("12")))
                        .state());
    }

    @Test
    void comparedTo_equal_isExact() {
        Condition level =
                new Condition.ComparedTo(Condition.Relation.EQUAL, WORDS, Optional.of(IndicatorCode.parse("1.9")));
        List<Component> series = List.of(
                new Component(IndicatorCode.parse("1.9"), WORDS, Optional.of(SmallPlan.UNIT), Optional.empty()));
        SmallPlan plan = SmallPlan.of(
                Optional.empty(),
                Direction.NONE,
                series,
                t -> t.condition(level).deadline(END_OF_2025));
        Observation mean = reported("1.9", "2025", new ObservedValue.Measured(tonnes("7.5")), ObservationStatus.NORMAL);
        assertEquals(
                State.MET,
                plan.judge(endOf(2025), mean, reported("2025", tonnes("7.50"))).state());
        assertEquals(
                State.MISSED,
                plan.judge(endOf(2025), mean, reported("2025", tonnes("7.51"))).state());
        assertTrue(says(plan.in(2025, tonnes("7.5")), ReasonCode.NO_REFERENCE));
    }

    /** What is asked every year is not shown by its last quarter. */
    @Test
    void recurring_figureOfAShorterPeriod_saysNothingOfTheRound() {
        SmallPlan plan =
                SmallPlan.of(Optional.of(tonnes("5")), atLeast("10"), new Deadline.Recurring(Deadline.Cadence.YEARLY));
        assertEquals(
                State.UNDECIDED,
                plan.judge(endOf(2022), reported("2022-Q4", tonnes("12"))).state());
        assertEquals(
                State.MISSED,
                plan.judge(endOf(2022), reported("2022", tonnes("9")), reported("2022-Q4", tonnes("12")))
                        .state());
    }
}
