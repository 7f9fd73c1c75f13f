/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;

/**
 * Which of a whole and its parts is likeliest wrong (最可能有误的单元格): those of which another figure would do while all others stay. A power
 * of ten is named only if it brings the parts to the whole exactly, apart from rounding, and no other does.
 */
final class Suspects {
    private static final int FURTHEST_SLIP = 8;
    private static final int PLACES = 6;

    private final Claim whole;
    private final List<Claim> parts;
    private final boolean all;
    private final Rational least;
    private final Rational most;

    /** Of parts that are all there are, or not. */
    Suspects(Claim whole, List<Claim> parts, boolean all) {
        this.whole = whole;
        this.parts = parts;
        this.all = all;
        this.least = parts.stream().map(Claim::low).reduce(Rational.ZERO, Rational::plus);
        this.most = parts.stream().map(Claim::high).reduce(Rational.ZERO, Rational::plus);
    }

    /** The likeliest first. */
    List<Correction> corrections() {
        List<Correction> found = new ArrayList<>();
        found.add(correction(whole, least, all ? most : null, slip(whole, least, most)));
        for (Claim part : parts) {
            Rational from = whole.low().minus(most.minus(part.high()));
            Rational to = whole.high().minus(least.minus(part.low()));
            if (to.signum() >= 0 || !part.measure().isNeverNegative()) {
                found.add(correction(part, all ? from : null, to, slip(part, from, to)));
            }
        }
        found.sort(Comparator.comparing(c -> c.slip().isEmpty())); // stable: the whole, then the parts in their order
        return found;
    }

    private static Correction correction(
            Claim claim, @Nullable Rational from, @Nullable Rational to, OptionalInt slip) {
        boolean floored = claim.measure().isNeverNegative() && (from == null || from.signum() < 0);
        Bounds needed = new Bounds(
                Optional.ofNullable(floored ? Rational.ZERO : from).map(f -> shown(f, claim, RoundingMode.FLOOR)),
                Optional.ofNullable(to).map(t -> shown(t, claim, RoundingMode.CEILING)));
        return new Correction(claim.cell(), claim.measure().name(), claim.figure(), Optional.of(needed), slip);
    }

    private static Figure shown(Rational value, Claim claim, RoundingMode mode) {
        Rational inItsUnit = value.times(claim.measure().unit().factor())
                .dividedBy(claim.figure().unit().factor());
        return Figure.of(
                inItsUnit.toBigDecimal(PLACES, mode).stripTrailingZeros(),
                claim.figure().unit());
    }

    private static OptionalInt slip(Claim claim, Rational from, Rational to) {
        OptionalInt found = OptionalInt.empty();
        if (claim.entries().size() > 1 || claim.figure().value().signum() == 0) {
            return found;
        }
        for (int power = -FURTHEST_SLIP; power <= FURTHEST_SLIP; power++) {
            Rational times = Rational.of(10).pow(power);
            boolean fits = claim.low().times(times).compareTo(to) <= 0
                    && claim.high().times(times).compareTo(from) >= 0;
            if (power != 0 && fits) {
                if (found.isPresent()) {
                    return OptionalInt.empty();
                }
                found = OptionalInt.of(power);
            }
        }
        return found;
    }
}
