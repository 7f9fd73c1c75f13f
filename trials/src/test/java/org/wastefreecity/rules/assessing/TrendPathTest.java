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
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.assessment.TrendPath;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.wording.Wording;

/** 10 tonnes in 2020, at least 30 by 2025. */
class TrendPathTest {
    private static final Condition THIRTY = new Condition.AtLeast(tonnes("30"), false);

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, 12, 31);
    }

    private static TrendPath.Line line(Assessment answer) {
        return (TrendPath.Line) answer.trend();
    }

    private static TrendPath.Why why(Assessment answer) {
        return ((TrendPath.Undefined) answer.trend()).why();
    }

    @Test
    void trend_goesThroughTheLastTwoFigures() {
        Assessment answer = SmallPlan.of("10", THIRTY)
                .judge(endOf(2022), reported("2021", tonnes("12")), reported("2022", tonnes("18")));
        TrendPath.Line line = line(answer);
        assertEquals("2021", line.from().period().toString());
        assertEquals("2022", line.to().period().toString());
        assertEquals(Rational.of(36), line.expected());
        assertTrue(line.reaches());
        assertEquals(
                "carried on from 2021 (12 吨) and 2022 (18 吨): 36 吨 at 2025-12-31, which meets the target",
                line.words().en());
        assertEquals(
                "按2021（12 吨）至2022（18 吨）的走势，到2025-12-31为36 吨，可达到目标", line.words().zh());
    }

    /** A year that nobody reported is bridged; the pace is that of the time that passed. */
    @Test
    void trend_overAGap_countsTheYears() {
        Assessment answer = SmallPlan.of("10", THIRTY).in(2023, tonnes("13"));
        assertEquals(Rational.of(15), line(answer).expected());
        assertFalse(line(answer).reaches());
    }

    /** Behind the promised path, and yet fast enough by now: two paths, two answers. */
    @Test
    void trend_decidesNothing() {
        Assessment answer = SmallPlan.of("10", THIRTY)
                .judge(endOf(2023), reported("2022", tonnes("10")), reported("2023", tonnes("20")));
        assertEquals(State.OFF_TRACK, answer.state());
        assertEquals(Rational.of(22), answer.promised().orElseThrow());
        assertTrue(line(answer).reaches());
    }

    @Test
    void trend_endingOnTheBound_meetsItUnlessExcluded() {
        Condition more = new Condition.AtLeast(tonnes("30"), true);
        assertTrue(line(SmallPlan.of("10", THIRTY).in(2021, tonnes("14"))).reaches());
        assertFalse(line(SmallPlan.of("10", more).in(2021, tonnes("14"))).reaches());
    }

    @Test
    void trend_withoutALine_saysWhy() {
        SmallPlan plan = SmallPlan.of("10", THIRTY);
        assertEquals(TrendPath.Why.NO_FIGURE, why(plan.judge(endOf(2023))));
        assertEquals(TrendPath.Why.ONE_FIGURE, why(plan.judge(endOf(2020))));
        assertEquals(TrendPath.Why.NOTHING_AHEAD, why(plan.in(2025, tonnes("14"))));
        Bounds about = new Bounds(Optional.of(tonnes("13")), Optional.of(tonnes("14")));
        assertEquals(
                TrendPath.Why.ONLY_BOUNDS,
                why(plan.judge(
                        endOf(2022),
                        reported("1", "2022", new ObservedValue.Bounded(about), ObservationStatus.NORMAL))));
        Optional<Figure> ten = Optional.of(tonnes("10"));
        assertEquals(
                TrendPath.Why.NO_DEADLINE,
                why(SmallPlan.of(ten, THIRTY, Deadline.Open.NONE).in(2022, tonnes("11"))));
        Condition vague = new Condition.Undirected(tonnes("30"));
        assertEquals(TrendPath.Why.VAGUE_TARGET, why(SmallPlan.of("10", vague).in(2022, tonnes("11"))));
        Condition moving = new Condition.ChangeSign(
                Wording.of("量", "amount"),
                new Base.PreviousYear(),
                Condition.Sense.DECREASE,
                true,
                Condition.Stated.LEVEL);
        assertEquals(TrendPath.Why.MOVING_BOUND, why(SmallPlan.of("10", moving).in(2021, tonnes("11"))));
        Condition parts = new Condition.AllOf(List.of(Part.of(THIRTY), Part.of(THIRTY)));
        assertEquals(TrendPath.Why.SEVERAL_PARTS, why(SmallPlan.of("10", parts).in(2022, tonnes("11"))));
        assertEquals(
                TrendPath.Why.NO_SCALE,
                why(SmallPlan.of("10", new Condition.NotSet()).in(2022, tonnes("11"))));
    }
}
