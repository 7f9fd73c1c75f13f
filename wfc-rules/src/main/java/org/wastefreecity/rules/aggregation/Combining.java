/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.wording.Wording;

/** How two parts of a measure are combined along an axis, and where they are not. */
final class Combining {
    private final Measure measure;
    private final Optional<Measure> weight;

    Combining(Measure measure, Optional<Measure> weight) {
        this.measure = measure;
        this.weight = weight;
    }

    /** Whether two rows for one key are two entries, of which one may correct the other; else they are two words on one thing. */
    static boolean addsUp(Measure measure) {
        return measure.along(Axis.TIME) == Additivity.SUM;
    }

    boolean isUncorrectable() {
        return !addsUp(measure);
    }

    Refusal severalRows() {
        return new Refusal(
                Refusal.Kind.NOT_ADDITIVE,
                measure.id(),
                Optional.empty(),
                Wording.of(
                        measure.name().zh() + "同一键填报了不同的数，无法判断以哪一行为准",
                        measure.id()
                                + " has several rows for one key, which do not add up: nothing says which is right"));
    }

    /** Whether the parts of a whole say nothing of the whole along an axis: a rate, or a "last" without an order. */
    private boolean isIndivisible(Axis axis) {
        Additivity how = measure.along(axis);
        return how == Additivity.NONE || (how == Additivity.LAST && axis != Axis.TIME);
    }

    /** A part of what is asked for stands for itself; where the measure is indivisible, nothing less than the whole does. */
    Part checkOwn(Part part, Axis axis, boolean own) {
        return own || !isIndivisible(axis) || part.refusal().isPresent() ? part : part.refusedFor(notAdditive(axis));
    }

    Part join(Part a, Part b, Axis axis) {
        Optional<Refusal> refusal = a.refusal().or(b::refusal);
        int firstEnd = Math.min(a.firstEnd(), b.firstEnd());
        int lastEnd = Math.max(a.lastEnd(), b.lastEnd());
        if (axis == Axis.TIME) {
            firstEnd = lastEnd; // a series has one end
        }
        if (refusal.isEmpty() && isIndivisible(axis)) {
            refusal = Optional.of(notAdditive(axis));
        }
        if (refusal.isPresent()) {
            return new Part(Rational.ZERO, Optional.empty(), Set.of(), false, firstEnd, lastEnd, refusal);
        }
        Additivity how = measure.along(axis);
        Part later = b.lastEnd() >= a.lastEnd() ? b : a;
        Set<Integer> members = Set.of();
        boolean counted = false;
        Rational value;
        switch (how) {
            case SUM -> value = a.value().plus(b.value());
            case MAX -> value = a.value().compareTo(b.value()) >= 0 ? a.value() : b.value();
            case MIN -> value = a.value().compareTo(b.value()) <= 0 ? a.value() : b.value();
            case MEAN -> {
                Rational weights = weightOf(a).plus(weightOf(b));
                if (weights.signum() == 0) {
                    // both weigh nothing: so does the whole, which still may meet a part that weighs something
                    return new Part(Rational.ZERO, Optional.of(weights), members, false, firstEnd, lastEnd, refusal);
                }
                value = a.value()
                        .times(weightOf(a))
                        .plus(b.value().times(weightOf(b)))
                        .dividedBy(weights);
            }
            case DISTINCT -> {
                if (!a.counted() || !b.counted()) {
                    Part part = new Part(Rational.ZERO, Optional.empty(), members, false, firstEnd, lastEnd, refusal);
                    return part.refusedFor(noMembers());
                }
                members = union(a, b);
                counted = true;
                value = Rational.of(members.size());
            }
            default ->
                throw new IllegalStateException(how.toString()); // none is refused above, and the last is no join
        }
        if (how == Additivity.SUM || how == Additivity.MAX || how == Additivity.MIN) {
            Set<Integer> both = value.signum() == 0 ? Set.of() : union(a, b);
            counted = value.signum() == 0 || (value.equals(Rational.ONE) && both.size() == 1);
            members = counted ? both : Set.of();
        }
        return new Part(value, weight(a, b, later, axis, how), members, counted, firstEnd, lastEnd, refusal);
    }

    private static Set<Integer> union(Part a, Part b) {
        return ImmutableSet.<Integer>builder()
                .addAll(a.members())
                .addAll(b.members())
                .build();
    }

    private static Rational weightOf(Part part) {
        return part.weight().orElseThrow();
    }

    /** A mean weighs what its parts weigh together; anything else what its weight says along the axis. */
    private Optional<Rational> weight(Part a, Part b, Part later, Axis axis, Additivity how) {
        if (weight.isEmpty()) {
            return Optional.empty();
        }
        boolean last = how != Additivity.MEAN && weight.get().along(axis) == Additivity.LAST;
        return last ? later.weight() : Optional.of(weightOf(a).plus(weightOf(b)));
    }

    /** What a mean of nothing that weighs anything is. */
    Optional<Refusal> weightless(Part part) {
        boolean mean = measure.additivity().containsValue(Additivity.MEAN);
        return mean && part.weight().map(w -> w.signum() == 0).orElse(false)
                ? Optional.of(noWeight(null))
                : Optional.empty();
    }

    private Refusal notAdditive(Axis axis) {
        String zhAxis = axis == Axis.TIME ? "时间" : axis == Axis.TERRITORY ? "地域" : "类别";
        String enAxis = axis == Axis.TIME ? "time" : axis == Axis.TERRITORY ? "territory" : "categories";
        boolean last = measure.along(axis) == Additivity.LAST;
        return new Refusal(
                Refusal.Kind.NOT_ADDITIVE,
                measure.id(),
                Optional.of(axis),
                Wording.of(
                        measure.name().zh() + "沿" + zhAxis + (last ? "没有先后，不能取期末值" : "不可加，只能取该级自身填报的值"),
                        measure.id()
                                + (last
                                        ? " has no last value along " + enAxis + ", which have no order"
                                        : " does not combine along " + enAxis
                                                + ": only what is reported for the whole itself counts")));
    }

    Refusal noWeight(@Nullable Object found) {
        String id = measure.weight().orElse("");
        return new Refusal(
                Refusal.Kind.NO_WEIGHT,
                measure.id(),
                Optional.empty(),
                Wording.of(
                        measure.name().zh() + "的权数" + id + (found == null ? "缺失或合计为0" : "为负"),
                        "the weight " + id + " of " + measure.id()
                                + (found == null ? " is missing or sums to 0" : " is negative")));
    }

    private Refusal noMembers() {
        return new Refusal(
                Refusal.Kind.NO_MEMBERS,
                measure.id(),
                Optional.empty(),
                Wording.of(
                        measure.name().zh() + "须逐个填报（每个填报人0或1）才能去重，汇总后的个数无法去重",
                        measure.id()
                                + " can be counted without repetition only if each reporter says 0 or 1: counts of"
                                + " several cannot be told apart"));
    }
}
