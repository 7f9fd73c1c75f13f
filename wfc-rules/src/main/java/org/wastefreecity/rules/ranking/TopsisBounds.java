/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.ValueRange;

/**
 * How far the values of one criterion can lie from its worst to its best, where some are known between bounds only.
 * <p>
 * A share {@code (x − min) ÷ (max − min)} rises with the unit's own value and falls with every other one, so that it is least with
 * the own value at its low end and all others at their high ends, and the other way round. Where all values can be equal the
 * criterion may have no influence; a share from 0 to 1 holds that case, too.
 *
 * @param low the least share of each unit
 * @param high the greatest share of each unit
 */
record TopsisBounds(List<Rational> low, List<Rational> high) {

    static TopsisBounds of(List<ValueRange> values, boolean lowerIsBetter) {
        List<ValueRange> rising =
                lowerIsBetter ? values.stream().map(TopsisBounds::mirrored).toList() : values;
        List<Rational> low = new ArrayList<>();
        List<Rational> high = new ArrayList<>();
        boolean equal = canBeEqual(rising);
        for (int i = 0; i < rising.size(); i++) {
            low.add(equal ? Rational.ZERO : least(rising, i));
            high.add(
                    equal
                            ? Rational.ONE
                            : Rational.ONE.minus(least(
                                    rising.stream().map(TopsisBounds::mirrored).toList(), i)));
        }
        return new TopsisBounds(low, high);
    }

    private static ValueRange mirrored(ValueRange range) {
        return new ValueRange(range.high().map(Rational::negated), range.low().map(Rational::negated));
    }

    private static boolean canBeEqual(List<ValueRange> values) {
        Optional<Rational> highestLow =
                values.stream().flatMap(v -> v.low().stream()).max(Rational::compareTo);
        Optional<Rational> lowestHigh =
                values.stream().flatMap(v -> v.high().stream()).min(Rational::compareTo);
        return highestLow.isEmpty() || lowestHigh.isEmpty() || highestLow.get().compareTo(lowestHigh.get()) <= 0;
    }

    /** The own value at its low end, all others at their high ends; 0 where an end is not known. */
    private static Rational least(List<ValueRange> values, int own) {
        Optional<Rational> value = values.get(own).low();
        if (value.isEmpty()) {
            return Rational.ZERO;
        }
        Rational min = value.get();
        Rational max = value.get();
        for (int i = 0; i < values.size(); i++) {
            if (i != own) {
                Optional<Rational> other = values.get(i).high();
                if (other.isEmpty()) {
                    return Rational.ZERO; // the best is as far away as one likes
                }
                min = other.get().compareTo(min) < 0 ? other.get() : min;
                max = other.get().compareTo(max) > 0 ? other.get() : max;
            }
        }
        Rational way = max.minus(min);
        return way.signum() == 0 ? Rational.ZERO : value.get().minus(min).dividedBy(way);
    }
}
