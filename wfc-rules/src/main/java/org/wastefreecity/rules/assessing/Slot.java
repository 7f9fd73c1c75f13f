/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;

/**
 * The place of one report on one code in one period, and the few classes into which such reports fall: reports of one class get
 * one answer.
 * <p>
 * A figure stands on an axis of whole numbers: 2n if it is n millionths of the unit exactly, 2n + 1 if it lies between n and
 * n + 1. The steps cut the axis at every figure where the answer may change. A report whose class cannot be told exactly has
 * none, and is judged the long way.
 */
final class Slot {
    /** No class. */
    static final int NONE = -1;
    /** Classes are below this, no report at all being class 0. */
    static final int CLASSES = 1 << 9;
    /** How many places the steps of a slot take among those of all slots. */
    static final int RUNGS = 16;

    /** Figures are on the axis if they are nearer to 0 than this. */
    static final long FAR = 1L << 61;

    private static final int STATUSES = ObservationStatus.values().length;
    private static final int PLACES = 6;
    private static final long[] TEN = powersOfTen();

    private final @Nullable UnitOfMeasure unit;
    private final int places;
    private final boolean whole;
    private final long[] steps;
    private final boolean[] unclear;
    private final List<String> grades;
    private final int span;

    private Slot(@Nullable UnitOfMeasure unit, int places, boolean whole, long[] steps, List<String> grades) {
        this.unit = unit;
        this.places = places;
        this.whole = whole;
        this.steps = steps;
        this.grades = grades;
        this.span = steps.length + grades.size() + 4;
        this.unclear = new boolean[steps.length + 1];
        for (int i = 1; i < steps.length; i++) {
            // figures between two neighbouring millionths, with a step between them, too
            unclear[i] = (steps[i - 1] & 1) == 1 && steps[i] == steps[i - 1] + 1;
        }
    }

    /**
     * A slot whose figures are in a unit and cut at some of them.
     *
     * @param unit the unit; empty if a figure has no class here
     * @param points where the answer may change, in that unit
     * @param grades the grades that can be reported
     */
    static Slot of(Optional<UnitOfMeasure> unit, Collection<Rational> points, List<String> grades) {
        boolean whole = unit.isPresent() && unit.get().isCount();
        int places = whole ? powerOfTen(unit.get().factor()) : PLACES;
        TreeSet<Long> steps = new TreeSet<>();
        boolean fits = unit.isPresent() && places >= 0;
        for (Rational point : points) {
            if (fits) {
                fits = cut(point, places, steps);
            }
        }
        boolean few = STATUSES * (steps.size() + grades.size() + 4) < CLASSES;
        return fits && few
                ? new Slot(
                        unit.get(),
                        places,
                        whole,
                        steps.stream().mapToLong(Long::longValue).toArray(),
                        grades)
                : new Slot(null, 0, false, new long[0], few ? grades : List.of());
    }

    /** A figure is below the point, at it, or above; a point between two millionths has only unclear figures beside it. */
    private static boolean cut(Rational point, int places, TreeSet<Long> steps) {
        BigInteger[] parts =
                point.numerator().multiply(BigInteger.TEN.pow(places)).divideAndRemainder(point.denominator());
        boolean exact = parts[1].signum() == 0;
        BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        if (floor.bitLength() > 59) {
            return false;
        }
        long at = 2 * floor.longValue() + (exact ? 0 : 1);
        steps.add(at);
        steps.add(at + 1);
        return true;
    }

    /** Which power of ten a factor is; negative if it is none of 1 to a million. */
    private static int powerOfTen(Rational factor) {
        for (int i = 0; i <= PLACES; i++) {
            if (factor.equals(Rational.of(TEN[i]))) {
                return i;
            }
        }
        return -1;
    }

    private static long[] powersOfTen() {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    /** The class of a report, or that it has none. */
    int classOf(Observation report) {
        ObservedValue value = report.value();
        if (value instanceof ObservedValue.Measured measured) {
            long position = position(measured.figure());
            return position == FAR ? NONE : figureClass(report.status(), position);
        }
        int other = otherPlace(value);
        return other == NONE ? NONE : first(report.status()) + steps.length + 1 + other;
    }

    /** The class of a figure at a place of the axis. */
    private int figureClass(ObservationStatus status, long position) {
        int segment = segment(position);
        return unclear[segment] ? NONE : first(status) + segment;
    }

    /** The first class of a status: that of figures below the first step. */
    int first(ObservationStatus status) {
        return 1 + status.ordinal() * span;
    }

    /** How many steps a place of the axis has reached; without a branch, for no figure is like the one before. */
    int segment(long position) {
        long below = 0;
        for (long step : steps) {
            below += (position - step) >> 63; // -1 below the step; nothing on the axis is far enough to overflow
        }
        return steps.length + (int) below;
    }

    /** Puts the steps where {@link #rung} looks for them. */
    void climb(long[] steps, int start) {
        Arrays.fill(steps, start, start + RUNGS, 2 * FAR); // above every figure
        System.arraycopy(this.steps, 0, steps, start, this.steps.length);
    }

    /** Whether the steps have room in {@link #RUNGS} places; the last of them stays free. */
    boolean isShort() {
        return steps.length < RUNGS;
    }

    /** What {@link #segment} tells, from the steps of many slots, halved four times, without a branch. */
    static int rung(long[] steps, int start, long position) {
        int at = start;
        at += 8 & (int) ~(position - steps[at + 7] >> 63);
        at += 4 & (int) ~(position - steps[at + 3] >> 63);
        at += 2 & (int) ~(position - steps[at + 1] >> 63);
        at += 1 & (int) ~(position - steps[at] >> 63);
        return at - start;
    }

    private int otherPlace(ObservedValue value) {
        if (value instanceof ObservedValue.Delivered delivered) {
            return delivered.done() ? 1 : 0;
        }
        if (value instanceof ObservedValue.Absent) {
            return 2;
        }
        if (value instanceof ObservedValue.Graded graded) {
            int rank = grades.indexOf(graded.grade());
            return rank < 0 ? NONE : 3 + rank;
        }
        return NONE;
    }

    /** Where a figure stands on the axis; {@link #FAR} if it does not. */
    long position(Figure figure) {
        if (unit == null || !(figure.unit() == unit || figure.unit().equals(unit))) {
            return FAR;
        }
        BigDecimal value = figure.value();
        long position = value.precision() > 18 ? longWay(value) : shortWay(value);
        return whole && (position & 1) == 1 ? FAR : position; // a part of a person is refused, not judged
    }

    private long shortWay(BigDecimal value) {
        long unscaled = value.unscaledValue().longValue(); // 18 digits fit
        int shift = places - value.scale();
        if (shift >= 0) {
            long power = TEN[shift];
            long product = unscaled * power;
            return Math.multiplyHigh(unscaled, power) == product >> 63 ? onAxis(product, 0) : FAR;
        }
        long power = TEN[-shift]; // a figure has at most 18 places
        long floor = Math.floorDiv(unscaled, power);
        return onAxis(floor, floor * power == unscaled ? 0 : 1);
    }

    private long longWay(BigDecimal value) {
        BigDecimal floor = value.setScale(places, RoundingMode.FLOOR);
        return floor.precision() > 18
                ? FAR
                : onAxis(floor.unscaledValue().longValue(), floor.compareTo(value) == 0 ? 0 : 1);
    }

    private static long onAxis(long floor, int rest) {
        return floor < FAR / 2 - 1 && floor > -FAR / 2 + 1 ? 2 * floor + rest : FAR;
    }
}
