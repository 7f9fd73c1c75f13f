/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.time;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.wastefreecity.model.measure.BaseKind;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.KindOfQuantity;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.measure.UnitOfMeasure;

/** Rates of a period, by the day, month, quarter or year: the period is one, and so many of each. */
final class RateConversion {
    private static final Set<BaseKind> TIME = Set.of(BaseKind.DAY, BaseKind.MONTH, BaseKind.QUARTER, BaseKind.YEAR);

    private RateConversion() {}

    static Rational valueIn(Figure figure, UnitOfMeasure unit, ReportingPeriod period) {
        UnitOfMeasure stated = figure.unit();
        if (stated.isComparableTo(unit)) {
            return figure.valueIn(unit);
        }
        if (!isOneKindButForTime(stated.kind(), unit.kind())) {
            throw new UnitMismatchException(unit, stated);
        }
        Rational value = Rational.of(figure.value()).times(stated.factor()).dividedBy(unit.factor());
        for (BaseKind kind : TIME) {
            int difference = exponent(unit, kind) - exponent(stated, kind);
            if (difference != 0) {
                long length = length(period, kind);
                if (length == 0) {
                    throw new UnitMismatchException(unit, stated);
                }
                // so many days are one period: by the day is so many times by the period
                value = value.times(Rational.of(length).pow(difference));
            }
        }
        return value;
    }

    private static int exponent(UnitOfMeasure unit, BaseKind kind) {
        return unit.kind().exponents().getOrDefault(kind, 0);
    }

    private static boolean isOneKindButForTime(KindOfQuantity one, KindOfQuantity other) {
        return one.ratios().equals(other.ratios())
                && one.priceYear().equals(other.priceYear())
                && withoutTime(one).equals(withoutTime(other))
                && powerOfTime(one) == powerOfTime(other);
    }

    private static Map<BaseKind, Integer> withoutTime(KindOfQuantity kind) {
        Map<BaseKind, Integer> rest = new EnumMap<>(BaseKind.class);
        rest.putAll(kind.exponents());
        rest.keySet().removeAll(TIME);
        return rest;
    }

    private static int powerOfTime(KindOfQuantity kind) {
        return kind.exponents().entrySet().stream()
                .filter(e -> TIME.contains(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many of a unit of time the period is; 0 if no whole number of calendar ones. */
    private static long length(ReportingPeriod period, BaseKind kind) {
        if (kind == BaseKind.DAY) {
            return period.days();
        }
        LocalDate end = period.lastDay().plusDays(1);
        LocalDate first = period.firstDay();
        int months = kind == BaseKind.YEAR ? 12 : kind == BaseKind.QUARTER ? 3 : 1;
        long all = 12L * (end.getYear() - first.getYear()) + end.getMonthValue() - first.getMonthValue();
        boolean whole = first.getDayOfMonth() == 1
                && end.getDayOfMonth() == 1
                && (first.getMonthValue() - 1) % months == 0
                && all % months == 0;
        return whole ? all / months : 0;
    }
}
