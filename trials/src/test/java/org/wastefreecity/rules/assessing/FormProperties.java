/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.assessing.SmallPlan.reported;
import static org.wastefreecity.rules.assessing.SmallPlan.tonnes;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.assessment.TrendPath;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;

/** What holds for every form that asks for an interval of figures, whatever the baseline. */
class FormProperties {
    private static final List<State> WORST_FIRST = List.of(State.MISSED, State.OFF_TRACK, State.ON_TRACK, State.MET);
    private static final int CASES = 1_000_000;

    @Provide
    Arbitrary<LevelForm> forms() {
        return LevelForm.all();
    }

    @Provide
    Arbitrary<BigDecimal> figures() {
        return LevelForm.figures();
    }

    private static Optional<Rational> share(Assessment answer) {
        return answer.progress() instanceof Progress.Share share ? Optional.of(share.share()) : Optional.empty();
    }

    @Property(tries = 1000)
    void metExactlyWhenTheFigureIsGoodEnough(
            @ForAll("forms") LevelForm form,
            @ForAll("figures") BigDecimal figure,
            @ForAll @IntRange(min = 2021, max = 2025) int year) {
        State state = form.plan().in(year, tonnes(figure)).state();
        assertEquals(form.holds(figure), state == State.MET, () -> form + " " + figure);
        if (!form.holds(figure)) {
            boolean due = year == 2025;
            assertEquals(!form.vague() && due, state == State.MISSED);
            assertEquals(form.vague(), state == State.UNDECIDED);
        }
    }

    @Property(tries = 500)
    void onTargetIsMetUnlessTheEndIsExcluded(@ForAll("forms") LevelForm form) {
        State state = form.plan().in(2025, tonnes(form.end())).state();
        assertEquals(form.excluded() ? State.MISSED : State.MET, state);
    }

    /** Defined exactly where there is a way to cover, for zero and negative baselines alike. */
    @Property(tries = 1000)
    void progressIsNothingAtTheBaselineAllAtTheTargetOrExpresslyUndefined(@ForAll("forms") LevelForm form) {
        Assessment start = form.plan().in(2022, tonnes(form.baseline()));
        Assessment there = form.plan().in(2022, tonnes(form.end()));
        boolean way = !form.vague() && form.distance(form.baseline()).signum() > 0;
        assertEquals(way ? Optional.of(Rational.ZERO) : Optional.empty(), share(start), form::toString);
        assertEquals(way ? Optional.of(Rational.ONE) : Optional.empty(), share(there));
    }

    @Property(tries = 500)
    void withoutABaselineProgressAndPathAreUndefined(
            @ForAll("forms") LevelForm form, @ForAll("figures") BigDecimal figure) {
        Assessment answer = SmallPlan.of(
                        Optional.empty(), form.condition(), new Deadline.EndOf(ReportingPeriod.ofYear(2025)))
                .in(2023, tonnes(figure));
        assertTrue(share(answer).isEmpty());
        assertTrue(answer.promised().isEmpty());
        assertTrue(answer.state() == State.MET || answer.state() == State.UNDECIDED);
    }

    @Property(tries = 1000)
    void nearerIsNeverWorse(
            @ForAll("forms") LevelForm form,
            @ForAll("figures") BigDecimal one,
            @ForAll("figures") BigDecimal other,
            @ForAll @IntRange(min = 2021, max = 2025) int year) {
        boolean otherIsNearer = form.distance(other).compareTo(form.distance(one)) <= 0;
        BigDecimal nearer = otherIsNearer ? other : one;
        BigDecimal farther = otherIsNearer ? one : other;
        Assessment better = form.plan().in(year, tonnes(nearer));
        Assessment worse = form.plan().in(year, tonnes(farther));
        boolean oneSided = form.low().isEmpty() || form.high().isEmpty();
        boolean onTheEnd = form.excluded() && form.distance(nearer).compareTo(form.distance(farther)) == 0;
        if (!onTheEnd && form.distance(farther).signum() > 0) {
            assertTrue(
                    form.vague() || WORST_FIRST.indexOf(worse.state()) <= WORST_FIRST.indexOf(better.state()),
                    () -> form + ": " + worse.state() + " " + better.state());
        }
        Optional<Rational> more = share(better);
        Optional<Rational> less = share(worse);
        if (more.isPresent()
                && less.isPresent()
                && (!oneSided || form.distance(farther).signum() > 0)) {
            assertTrue(less.get().compareTo(more.get()) <= 0);
        }
    }

    @Property(tries = 1000)
    void theMirrorImageHasTheSameAnswer(
            @ForAll("forms") LevelForm form,
            @ForAll("figures") BigDecimal before,
            @ForAll("figures") BigDecimal figure,
            @ForAll @IntRange(min = 2022, max = 2025) int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        Assessment image =
                form.plan().judge(day, reported("2021", tonnes(before)), reported("" + year, tonnes(figure)));
        Assessment mirror = form.mirror()
                .judge(day, reported("2021", tonnes(before.negate())), reported("" + year, tonnes(figure.negate())));
        assertEquals(image.state(), mirror.state(), form::toString);
        assertEquals(image.certainty(), mirror.certainty());
        assertEquals(image.progress(), mirror.progress());
        assertEquals(image.promised().map(Rational::negated), mirror.promised());
        assertEquals(
                image.reasons().stream().map(Reason::code).toList(),
                mirror.reasons().stream().map(Reason::code).toList());
        if (image.trend() instanceof TrendPath.Line line && mirror.trend() instanceof TrendPath.Line other) {
            assertEquals(line.expected().negated(), other.expected());
            assertEquals(line.reaches(), other.reaches());
        } else {
            assertEquals(image.trend(), mirror.trend());
        }
    }

    /** The promised path starts at the baseline and ends at the target, and no figure moves it. */
    @Property(tries = 500)
    void thePromisedPathIsTheStraightLineWhateverIsReported(
            @ForAll("forms") LevelForm form,
            @ForAll("figures") BigDecimal before,
            @ForAll("figures") BigDecimal figure,
            @ForAll @IntRange(min = 2021, max = 2024) int year) {
        Assessment answer = form.plan()
                .judge(
                        LocalDate.of(year, 12, 31),
                        reported("2019", tonnes(before)),
                        reported("" + year, tonnes(figure)));
        boolean way = !form.vague() && form.distance(form.baseline()).signum() > 0;
        if (way && answer.promised().isPresent()) {
            Rational base = Rational.of(form.baseline());
            Rational rest = Rational.of(form.end()).minus(base);
            assertEquals(
                    base.plus(rest.times(Rational.of(year - 2020, 5))),
                    answer.promised().get());
        }
        if (way && answer.state() != State.MET) {
            Rational distance = Rational.of(form.distance(form.baseline()));
            Rational behind = Rational.of(form.distance(figure)).minus(distance.times(Rational.of(2025 - year, 5)));
            assertEquals(behind.signum() > 0 ? State.OFF_TRACK : State.ON_TRACK, answer.state());
        }
    }

    /** Two figures on a line lead to where the line leads. */
    @Property(tries = 500)
    void theTrendPathIsTheLineThroughTheLastTwoFigures(
            @ForAll("forms") LevelForm form,
            @ForAll("figures") BigDecimal start,
            @ForAll("figures") BigDecimal step,
            @ForAll @IntRange(min = 2022, max = 2024) int year) {
        Assessment answer = form.plan()
                .judge(
                        LocalDate.of(year, 12, 31),
                        reported("" + (year - 1), tonnes(start)),
                        reported("" + year, tonnes(start.add(step))));
        if (form.vague()) {
            assertEquals(new TrendPath.Undefined(TrendPath.Why.VAGUE_TARGET), answer.trend());
            return;
        }
        TrendPath.Line line = (TrendPath.Line) answer.trend();
        BigDecimal expected = start.add(step.multiply(BigDecimal.valueOf(2025 - year + 1L)));
        assertEquals(Rational.of(expected), line.expected());
        assertEquals(form.holds(expected), line.reaches(), form::toString);
    }

    /** What is shown of figure and bound compares as they are judged, in one unit or two. */
    @Property(tries = 1)
    void figureAndBoundCompareAsTheyAreShown(@ForAll long seed) {
        Random random = new Random(seed);
        UnitOfMeasure tonne = UnitOfMeasure.TONNE;
        for (int i = 0; i < CASES; i++) {
            Figure bound = Figure.of(near(random, 995), tonne);
            Figure figure = Figure.of(near(random, 995), tonne);
            boolean excluded = random.nextBoolean();
            boolean low = random.nextBoolean();
            Acceptance acceptance = low
                    ? Acceptance.from(bound.valueIn(tonne), excluded, tonne)
                    : Acceptance.upTo(bound.valueIn(tonne), excluded, tonne);
            int looks = shown(figure).compareTo(shown(bound));
            boolean holds = looks == 0 ? !excluded : (looks > 0) == low;
            Acceptance.Verdict verdict = acceptance.verdict(Bounds.exactly(figure));
            if (holds != (verdict == Acceptance.Verdict.SATISFIED) || verdict == Acceptance.Verdict.OPEN) {
                throw new AssertionError(figure + " against " + bound + ": " + verdict);
            }
        }
    }

    /** 99.5, 99.50, 99.499, … */
    private static BigDecimal near(Random random, int about) {
        int places = 1 + random.nextInt(5);
        BigInteger tens = BigInteger.TEN.pow(places - 1);
        return new BigDecimal(
                tens.multiply(BigInteger.valueOf(about)).add(BigInteger.valueOf(random.nextInt(3) - 1L)), places);
    }

    private static BigDecimal shown(Figure figure) {
        String text = figure.toString();
        return new BigDecimal(text.substring(0, text.indexOf(' ')));
    }

    /** The bound that a change from a base comes to is shown so that nobody can read another answer from it. */
    @Property(tries = 1000)
    void aComputedBoundComparesAsItIsShown(
            @ForAll("figures") BigDecimal base,
            @ForAll @IntRange(min = 1, max = 9999) int hundredths,
            @ForAll @IntRange(min = -2, max = 2) int off,
            @ForAll @IntRange(min = 0, max = 9) int places) {
        BigDecimal positive = base.abs().max(new BigDecimal("0.001"));
        Condition down = new Condition.ChangeFromBase(
                new Base.OfYear(2020),
                Condition.Sense.DECREASE,
                new Condition.AtLeast(
                        Figure.of(new BigDecimal(BigInteger.valueOf(hundredths), 2), UnitOfMeasure.PERCENT), false),
                Condition.Basis.PERCENT_OF_BASE,
                Condition.Span.ANNUAL_MEAN);
        BigDecimal asked = positive.multiply(BigDecimal.ONE
                .subtract(new BigDecimal(BigInteger.valueOf(hundredths), 4))
                .pow(5));
        BigDecimal figure =
                asked.setScale(places, RoundingMode.HALF_EVEN).add(new BigDecimal(BigInteger.valueOf(off), places));
        Assessment answer = SmallPlan.of(positive.toPlainString(), down).in(2025, tonnes(figure));
        String text = answer.reasons().stream()
                .filter(r -> r.code() == ReasonCode.ASKED_OF)
                .map(r -> r.text().en())
                .findFirst()
                .orElseThrow();
        String bound =
                text.substring(text.indexOf('≤') + 2, text.lastIndexOf(' ')).replace("≈", "");
        assertEquals(
                answer.state() == State.MET, figure.compareTo(new BigDecimal(bound)) <= 0, () -> figure + ": " + text);
        assertNotEquals(State.UNDECIDED, answer.state());
    }
}
