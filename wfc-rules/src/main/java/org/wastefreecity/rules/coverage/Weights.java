/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.measure.UnitOfMeasure;

/**
 * How much each reporter weighs (权数): its last known figure of the measure in question, or of one declared for the purpose, such as
 * last year's 产生量.
 * <p>
 * Who is not in it has no known weight, and then no share of the weight is known either. This class is immutable and thread-safe.
 *
 * @param figures the figures by reporter, of one kind, none below 0
 */
public record Weights(Map<String, Figure> figures) {
    /** Nothing is known. */
    public static final Weights UNKNOWN = new Weights(Map.of());

    /**
     * Copies the map.
     *
     * @throws InvalidPartException if a figure is below 0
     * @throws UnitMismatchException if two figures are of different kinds
     */
    public Weights {
        figures = ImmutableMap.copyOf(figures);
        Optional<UnitOfMeasure> unit =
                figures.values().stream().map(Figure::unit).findFirst();
        for (Figure figure : figures.values()) {
            InvalidPartException.check(figure.value().signum() >= 0, "Weights", "figures", "不小于0", "0 or more", figure);
            if (!figure.unit().isComparableTo(unit.orElseThrow())) {
                throw new UnitMismatchException(unit.orElseThrow(), figure.unit());
            }
        }
    }

    /** The weight of a reporter, in one unit for all. */
    Optional<Rational> of(String reporter) {
        return Optional.ofNullable(figures.get(reporter))
                .map(f -> f.valueIn(figures.values().iterator().next().unit()));
    }
}
