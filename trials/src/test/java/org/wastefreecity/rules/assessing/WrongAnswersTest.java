/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.assessing.SmallPlan.tonnes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Progress;
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
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/** Cases that other systems are known to answer wrongly. */
class WrongAnswersTest {
    private static Condition atLeast(String bound) {
        return new Condition.AtLeast(tonnes(bound), false);
    }

    private static Condition atMost(String bound) {
        return new Condition.AtMost(tonnes(bound), false);
    }

    private static Rational share(Assessment answer) {
        return ((Progress.Share) answer.progress()).share();
    }

    /** Elsewhere 110 %: actual ÷ target on an indicator where lower is better. */
    @Test
    void progress_lowerIsBetterAndUnchanged_isNothingOfTheWay() {
        Assessment answer = SmallPlan.of("0.0088", atMost("0.0080")).in(2024, tonnes("0.0088"));
        assertEquals(Rational.ZERO, share(answer));
        assertNotEquals(State.MET, answer.state());
    }

    /** Elsewhere 100 %: a maximum taken where a minimum was meant. */
    @Test
    void progress_fortyPerCent_isFortyPerCent() {
        assertEquals(Rational.of(2, 5), share(SmallPlan.of("0", atLeast("100")).in(2024, tonnes("40"))));
    }

    /** Elsewhere a negative score, or null. */
    @Test
    void progress_lowerIsBetter_staysAsReported() {
        Assessment answer = SmallPlan.of("1.47", atMost("1.47")).in(2024, tonnes("1.47"));
        assertEquals(State.MET, answer.state());
        assertEquals("1.47 吨", answer.judged().orElseThrow().value().toString());
    }

    /** Elsewhere a root of a negative ratio. */
    @Test
    void progress_acrossZero_isTheShareOfTheDistance() {
        SmallPlan plan = SmallPlan.of("-8.36", atLeast("6.64"));
        assertEquals(Rational.of(1, 2), share(plan.in(2024, tonnes("-0.86"))));
        assertEquals(Rational.ONE, share(plan.in(2024, tonnes("6.64"))));
    }

    /** Elsewhere a target of 0 is replaced by 0.001. */
    @Test
    void target_zero_isZero() {
        SmallPlan plan = SmallPlan.of("10", atMost("0"));
        assertEquals(State.MET, plan.in(2024, tonnes("0")).state());
        assertNotEquals(State.MET, plan.in(2024, tonnes("0.0005")).state());
        assertEquals(Rational.of(9, 10), share(plan.in(2024, tonnes("1"))));
    }

    /** Elsewhere a sum of exactly 0 is a blank, and left out. */
    @Test
    void figure_zero_isReportedAndJudged() {
        Observation nothing =
                SmallPlan.reported("1", "2025", new ObservedValue.Measured(tonnes("0")), ObservationStatus.ZERO_REPORT);
        Assessment answer = SmallPlan.of("10", atMost("3")).judge(LocalDate.of(2025, 12, 31), nothing);
        assertEquals(State.MET, answer.state());
        assertEquals("0 吨", answer.judged().orElseThrow().value().toString());
        assertEquals(Rational.of(10, 7), share(answer));
    }

    /** Elsewhere 0 ÷ 0 is 0 %. */
    @Test
    void figure_withoutDenominator_isNeitherNothingNorAll() {
        Observation none =
                SmallPlan.reported("1", "2025", new ObservedValue.Absent("0/0"), ObservationStatus.NOT_APPLICABLE);
        for (Condition condition : List.of(atLeast("5"), atMost("5"))) {
            Assessment answer = SmallPlan.of("10", condition).judge(LocalDate.of(2025, 12, 31), none);
            assertEquals(State.UNDECIDED, answer.state());
            assertEquals(ReasonCode.NOT_APPLICABLE, answer.reasons().get(0).code());
            assertEquals(new Progress.Undefined(Progress.Why.NO_FIGURE), answer.progress());
        }
    }

    /** Elsewhere the first year with a figure silently becomes the base year. */
    @Test
    void path_withoutABaseline_doesNotStartFromALaterYear() {
        SmallPlan plan =
                SmallPlan.of(Optional.empty(), atLeast("50"), new Deadline.EndOf(ReportingPeriod.ofYear(2025)));
        Assessment answer = plan.judge(
                LocalDate.of(2022, 12, 31),
                SmallPlan.reported("2021", tonnes("10")),
                SmallPlan.reported("2022", tonnes("12")));
        assertEquals(State.UNDECIDED, answer.state());
        assertEquals(ReasonCode.NO_PATH, answer.reasons().get(0).code());
        assertEquals(new Progress.Undefined(Progress.Why.NO_BASELINE), answer.progress());
        assertTrue(answer.promised().isEmpty());
    }

    /** Elsewhere the achievements of 60, 60 and 80 % are added up. */
    @Test
    void parts_sixtySixtyEighty_areSixtyTogether() {
        List<Component> components = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (String code : List.of("1.1", "1.2", "1.3")) {
            components.add(
                    new Component(IndicatorCode.parse(code), words(), Optional.of(SmallPlan.UNIT), Optional.empty()));
            parts.add(Part.of(IndicatorCode.parse(code), atLeast("100")));
        }
        SmallPlan plan = SmallPlan.of(
                Optional.empty(),
                Direction.HIGHER_IS_BETTER,
                components,
                t -> t.condition(new Condition.AllOf(parts))
                        .deadline(new Deadline.EndOf(ReportingPeriod.ofYear(2025))));
        Assessment answer = plan.judge(
                LocalDate.of(2025, 12, 31), component("1.1", "60"), component("1.2", "60"), component("1.3", "80"));
        assertEquals(State.MISSED, answer.state());
        assertEquals(
                List.of("60 吨", "60 吨", "80 吨"),
                answer.parts().stream()
                        .map(p -> p.judged().orElseThrow().value().toString())
                        .toList());
        assertTrue(answer.progress() instanceof Progress.Undefined);
    }

    private static Observation component(String code, String value) {
        return SmallPlan.reported(code, "2025", new ObservedValue.Measured(tonnes(value)), ObservationStatus.NORMAL);
    }

    /** Elsewhere a later year silently takes the place of an absent base year. */
    @Test
    void change_fromAYearWithoutFigure_isUndecided() {
        Condition change = new Condition.ChangeFromBase(
                new Base.OfYear(2015),
                Condition.Sense.DECREASE,
                new Condition.AtLeast(Figure.of("10", UnitOfMeasure.PERCENT), false),
                Condition.Basis.PERCENT_OF_BASE,
                Condition.Span.TOTAL);
        Assessment answer = SmallPlan.of("100", change).in(2025, tonnes("50"));
        assertEquals(State.UNDECIDED, answer.state());
        assertEquals(ReasonCode.NO_BASE_FIGURE, answer.reasons().get(0).code());
    }

    /** Elsewhere 99.5 against 99.5 is coloured as missed, or exactly on target is. */
    @Test
    void figure_exactlyOnTarget_isMetWhateverItsPlaces() {
        SmallPlan plan = SmallPlan.of("90", atLeast("99.5"));
        assertEquals(State.MET, plan.in(2025, tonnes("99.5")).state());
        assertEquals(State.MET, plan.in(2025, tonnes("99.50")).state());
        assertEquals(State.MISSED, plan.in(2025, tonnes("99.4999999")).state());
    }

    /** Elsewhere a literal reader asks for a negative decline, that is, for growth. */
    @Test
    void negativeGrowth_ofADecline_asksForADeclineAboveZero() {
        Condition.Sense down = Condition.Sense.DECREASE;
        Condition ofDecline =
                new Condition.ChangeSign(words(), new Base.Unnamed(), down, true, Condition.Stated.DECLINE);
        Condition ofGrowth = new Condition.ChangeSign(words(), new Base.Unnamed(), down, true, Condition.Stated.GROWTH);
        assertEquals(
                State.MET, SmallPlan.of("1", ofDecline).in(2025, tonnes("0.1")).state());
        assertEquals(
                State.MISSED,
                SmallPlan.of("1", ofDecline).in(2025, tonnes("-0.1")).state());
        assertEquals(
                State.MET, SmallPlan.of("1", ofGrowth).in(2025, tonnes("-0.1")).state());
        assertEquals(
                State.MISSED, SmallPlan.of("1", ofGrowth).in(2025, tonnes("0")).state());
    }

    private static Wording words() {
        return Wording.of("用量", "use");
    }

    /** What is shown and what is judged follow one rule: ≈ marks what was rounded for the eye. */
    @Test
    void promisedValue_rounded_saysSo() {
        Assessment answer = SmallPlan.of("0", atLeast("1")).in(2022, tonnes("0.1"));
        assertEquals(Rational.of(2, 5), answer.promised().orElseThrow());
        Assessment third = SmallPlan.of("0", atLeast("1")).in(2021, tonnes("0.1"));
        assertEquals(Rational.of(1, 5), third.promised().orElseThrow());
        assertTrue(answer.reasons().stream().noneMatch(r -> r.text().en().contains("≈")));
    }
}
