/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.assessment.TrendPath;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.wording.Wording;

/** The figures that satisfy a condition: an interval, in one unit, with ends that may be missing or excluded. */
final class Acceptance {
    private final UnitOfMeasure unit;
    private final @Nullable Rational low;
    private final @Nullable Rational high;
    private final boolean endsExcluded;

    private Acceptance(UnitOfMeasure unit, @Nullable Rational low, @Nullable Rational high, boolean endsExcluded) {
        this.unit = unit;
        this.low = low;
        this.high = high;
        this.endsExcluded = endsExcluded;
    }

    static Acceptance from(Rational low, boolean excluded, UnitOfMeasure unit) {
        return new Acceptance(unit, low, null, excluded);
    }

    static Acceptance upTo(Rational high, boolean excluded, UnitOfMeasure unit) {
        return new Acceptance(unit, null, high, excluded);
    }

    static Acceptance between(Rational low, Rational high, UnitOfMeasure unit) {
        return new Acceptance(unit, low, high, false);
    }

    /** The same demand after a monotone change of scale; a falling one swaps the ends. */
    Acceptance mapped(UnaryOperator<Rational> scale, boolean rising, UnitOfMeasure to) {
        Rational lower = low == null ? null : scale.apply(low);
        Rational upper = high == null ? null : scale.apply(high);
        return rising ? new Acceptance(to, lower, upper, endsExcluded) : new Acceptance(to, upper, lower, endsExcluded);
    }

    Optional<Rational> low() {
        return Optional.ofNullable(low);
    }

    Optional<Rational> high() {
        return Optional.ofNullable(high);
    }

    boolean endsExcluded() {
        return endsExcluded;
    }

    /** The ends that there are, the lower one first. */
    List<Rational> ends() {
        return Stream.of(Optional.ofNullable(low), Optional.ofNullable(high))
                .flatMap(Optional::stream)
                .toList();
    }

    UnitOfMeasure unit() {
        return unit;
    }

    boolean contains(Rational value) {
        return !isBelow(value) && !isAbove(value);
    }

    /** Whether a value lies below what is asked, so that higher would be better. */
    boolean isBelow(Rational value) {
        return low != null && value.compareTo(low) < (endsExcluded ? 1 : 0);
    }

    /** Whether a value lies above what is asked, so that lower would be better. */
    boolean isAbove(Rational value) {
        return high != null && value.compareTo(high) > (endsExcluded ? -1 : 0);
    }

    /** Whether the value is the end itself, and the end is not good enough. */
    boolean isAtExcludedEnd(Rational value) {
        return endsExcluded && ((low != null && value.equals(low)) || (high != null && value.equals(high)));
    }

    /** Whether all, none or some figures within the bounds satisfy the condition. */
    Verdict verdict(Bounds bounds) {
        Rational least = bounds.lower().isPresent() ? bounds.lower().get().valueIn(unit) : null;
        Rational most = bounds.upper().isPresent() ? bounds.upper().get().valueIn(unit) : null;
        boolean all = (low == null || (least != null && !isBelow(least)))
                && (high == null || (most != null && !isAbove(most)));
        if (all) {
            return Verdict.SATISFIED;
        }
        boolean none = (most != null && isBelow(most)) || (least != null && isAbove(least));
        return none ? Verdict.VIOLATED : Verdict.OPEN;
    }

    /** The end that a value outside has to reach; the value's own side. */
    Rational endToward(Rational value) {
        if (low == null || (high != null && value.compareTo(high) > 0)) {
            return Objects.requireNonNull(high); // one end is always there
        }
        return low;
    }

    /** Whether there is one end only, so that a value may go beyond it for the better. */
    boolean isOneSided() {
        return low == null || high == null;
    }

    /** Whether there is more than one figure between two ends. */
    boolean isRange() {
        return low != null && high != null && !low.equals(high);
    }

    /** Where a line through two figures leads, held against what is asked at the deadline. */
    TrendPath line(Observation from, Observation to, LocalDate deadline) {
        return new TrendPath.Line(
                from, to, deadline, unit, Optional.ofNullable(low), Optional.ofNullable(high), endsExcluded);
    }

    /** What is asked in words, to stand beside a figure. */
    Wording words(Rational beside) {
        if (low != null && high != null) {
            String range = shown(low, beside) + (low.equals(high) ? "" : "–" + shown(high, beside));
            return low.equals(high) ? Wording.of("= " + range, "= " + range) : Wording.of(range, range);
        }
        String bound = low != null
                ? (endsExcluded ? "＞ " : "≥ ") + shown(low, beside)
                : (endsExcluded ? "＜ " : "≤ ") + shown(Objects.requireNonNull(high), beside);
        return Wording.of(bound, bound);
    }

    private String shown(Rational end, Rational beside) {
        return new ShownValue(end, unit, beside).toString();
    }

    /** How far a value lies outside; 0 inside. */
    Rational distance(Rational value) {
        if (low != null && value.compareTo(low) < 0) {
            return low.minus(value);
        }
        return high != null && value.compareTo(high) > 0 ? value.minus(high) : Rational.ZERO;
    }

    /** What is known about a condition. */
    enum Verdict {
        SATISFIED,
        VIOLATED,
        OPEN
    }
}
