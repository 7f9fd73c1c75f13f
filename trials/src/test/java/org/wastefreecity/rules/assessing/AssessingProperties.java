/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.assessing.SmallPlan.tonnes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.rules.reading.Subjects;

class AssessingProperties {
    private static final List<State> WORST_FIRST = List.of(State.MISSED, State.OFF_TRACK, State.ON_TRACK, State.MET);

    @Provide
    Arbitrary<BigDecimal> figures() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(3);
    }

    private static SmallPlan plan(BigDecimal baseline, BigDecimal target, boolean lower) {
        return SmallPlan.of(
                baseline.toPlainString(),
                lower ? new Condition.AtMost(tonnes(target), false) : new Condition.AtLeast(tonnes(target), false));
    }

    private static boolean isWay(BigDecimal baseline, BigDecimal target, boolean lower) {
        return lower ? baseline.compareTo(target) > 0 : baseline.compareTo(target) < 0;
    }

    private static Rational share(Assessment answer) {
        return ((Progress.Share) answer.progress()).share();
    }

    @Property(tries = 300)
    void progressIsNothingAtTheBaselineAndAllAtTheTarget(
            @ForAll("figures") BigDecimal baseline, @ForAll("figures") BigDecimal target, @ForAll boolean lower) {
        Assume.that(isWay(baseline, target, lower));
        SmallPlan plan = plan(baseline, target, lower);
        assertEquals(Rational.ZERO, share(plan.in(2022, tonnes(baseline))));
        assertEquals(Rational.ONE, share(plan.in(2022, tonnes(target))));
    }

    @Property(tries = 300)
    void onTargetIsMet(
            @ForAll("figures") BigDecimal baseline, @ForAll("figures") BigDecimal target, @ForAll boolean lower) {
        assertEquals(
                State.MET,
                plan(baseline, target, lower).in(2025, tonnes(target)).state());
        assertEquals(
                State.MET,
                plan(baseline, target, lower).in(2023, tonnes(target)).state());
    }

    @Property(tries = 500)
    void aBetterFigureIsNeverAWorseAnswer(
            @ForAll("figures") BigDecimal baseline,
            @ForAll("figures") BigDecimal target,
            @ForAll("figures") BigDecimal one,
            @ForAll("figures") BigDecimal other,
            @ForAll boolean lower,
            @ForAll @IntRange(min = 2021, max = 2025) int year) {
        SmallPlan plan = plan(baseline, target, lower);
        boolean otherIsBetter = lower ? other.compareTo(one) <= 0 : other.compareTo(one) >= 0;
        Assessment worse = plan.in(year, tonnes(otherIsBetter ? one : other));
        Assessment better = plan.in(year, tonnes(otherIsBetter ? other : one));
        assertTrue(WORST_FIRST.indexOf(worse.state()) <= WORST_FIRST.indexOf(better.state()));
        assertTrue(worse.certainty().compareTo(better.certainty()) <= 0);
        if (worse.progress() instanceof Progress.Share a && better.progress() instanceof Progress.Share b) {
            assertTrue(a.share().compareTo(b.share()) <= 0);
        }
    }

    @Property(tries = 500)
    void theMirrorImageHasTheSameAnswer(
            @ForAll("figures") BigDecimal baseline,
            @ForAll("figures") BigDecimal target,
            @ForAll("figures") BigDecimal value,
            @ForAll boolean lower,
            @ForAll @IntRange(min = 2021, max = 2025) int year) {
        Assessment image = plan(baseline, target, lower).in(year, tonnes(value));
        Assessment mirror = plan(baseline.negate(), target.negate(), !lower).in(year, tonnes(value.negate()));
        assertEquals(image.state(), mirror.state());
        assertEquals(image.certainty(), mirror.certainty());
        assertEquals(image.progress(), mirror.progress());
        assertEquals(image.promised().map(Rational::negated), mirror.promised());
    }

    @Property(tries = 300)
    void progressReachesOneExactlyWhenTheTargetIsMet(
            @ForAll("figures") BigDecimal baseline,
            @ForAll("figures") BigDecimal target,
            @ForAll("figures") BigDecimal value,
            @ForAll boolean lower) {
        Assume.that(isWay(baseline, target, lower));
        Assessment answer = plan(baseline, target, lower).in(2025, tonnes(value));
        assertEquals(answer.state() == State.MET, share(answer).compareTo(Rational.ONE) >= 0);
    }

    @Property(tries = 300)
    void thePromisedPathNeverMovesBecauseOfAFigure(
            @ForAll("figures") BigDecimal baseline,
            @ForAll("figures") BigDecimal target,
            @ForAll("figures") BigDecimal one,
            @ForAll("figures") BigDecimal other,
            @ForAll boolean lower) {
        SmallPlan plan = plan(baseline, target, lower);
        Assessment a = plan.in(2023, tonnes(one));
        Assessment b = plan.in(2023, tonnes(other));
        if (a.promised().isPresent() && b.promised().isPresent()) {
            assertEquals(a.promised(), b.promised());
        }
    }

    /** Any legal value of any kind for any subject of Foshan. */
    @Provide
    Arbitrary<Observation> reports() {
        Arbitrary<IndicatorCode> codes = Arbitraries.of(Subjects.of(Foshan.PLAN).codes());
        Arbitrary<ObservedValue> values = Arbitraries.oneOf(
                figures().map(v -> new ObservedValue.Measured(Figure.of(v, UnitOfMeasure.PERCENT))),
                Arbitraries.of("满意", "基本满意", "好").map(ObservedValue.Graded::new),
                Arbitraries.of(true, false).map(ObservedValue.Delivered::new),
                Arbitraries.just(new ObservedValue.Absent("")));
        Arbitrary<String> periods = Arbitraries.of(
                "2019", "2020", "2021", "2022", "2023", "2024", "2022-Q1", "2022-06", "2023-12-31", "2021/2025");
        return Combinators.combine(codes, values, periods, Arbitraries.of(ObservationStatus.values()))
                .as((code, value, period, status) -> Foshan.reported(
                        code.text(),
                        period,
                        value,
                        value instanceof ObservedValue.Absent
                                ? ObservationStatus.NOT_REPORTED
                                : status.isAbsent() || status == ObservationStatus.ZERO_REPORT
                                        ? ObservationStatus.ESTIMATED
                                        : status));
    }

    @Property(tries = 150)
    void everyRowGetsAnAnswerAndTheOrderOfReportsIsNoMatter(
            @ForAll("reportLists") List<Observation> reports,
            @ForAll @IntRange(min = 2019, max = 2026) int year,
            @ForAll Random random) {
        LocalDate asOf = LocalDate.of(year, 12, 31);
        PlanAssessment answer = Foshan.ASSESSOR.assess(reports, asOf);
        assertEquals(61, answer.rows().size());
        List<Observation> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);
        PlanAssessment again = Foshan.ASSESSOR.assess(shuffled, asOf);
        for (int i = 0; i < 61; i++) {
            assertEquals(answer.rows().get(i).state(), again.rows().get(i).state());
            assertEquals(answer.rows().get(i).certainty(), again.rows().get(i).certainty());
        }
        answer.rows()
                .forEach(r -> r.reasons()
                        .forEach(reason -> assertTrue(!reason.text().zh().contains("{"))));
    }

    @Provide
    Arbitrary<List<Observation>> reportLists() {
        return reports().list().ofMaxSize(40);
    }
}
