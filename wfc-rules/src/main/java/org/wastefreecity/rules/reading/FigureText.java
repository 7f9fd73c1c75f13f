/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.wording.Wording;

/** Reads a figure with or without its unit, or bounds of one. */
record FigureText(Optional<UnitOfMeasure> unit) {
    private static final Pattern FIGURE =
            Pattern.compile("([+-]?[0-9][0-9.]{0,60})\\s*(\\*?)\\s*([^0-9.*\\s].{0,60})?");
    private static final Pattern RANGE = Pattern.compile("([+-]?[0-9][0-9.]{0,60}?)\\s*\\.\\.\\s*([+-]?[0-9].{0,120})");
    private static final Pattern EXPONENT = Pattern.compile("^[+-]?[0-9.]+(?:[eE][+-]?[0-9]|[,，])");

    static final Wording EXPECTED = Wording.of(
            "半角数字的十进制数（不用千位分隔符和指数），可带计量单位；或上下界 >=、<=、a..b",
            "a plain decimal in ASCII digits (no thousands separators, no exponent), with or without a unit; or bounds >=, <=, a..b");

    ObservedValue read(String text) {
        if (text.startsWith(">=") || text.startsWith("≥")) {
            return new ObservedValue.Bounded(new Bounds(Optional.of(figure(behind(text))), Optional.empty()));
        }
        if (text.startsWith("<=") || text.startsWith("≤")) {
            return new ObservedValue.Bounded(new Bounds(Optional.empty(), Optional.of(figure(behind(text)))));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            Figure upper = figure(range.group(2));
            Figure lower = Figure.of(range.group(1), upper.unit());
            return new ObservedValue.Bounded(new Bounds(Optional.of(lower), Optional.of(upper)));
        }
        return new ObservedValue.Measured(figure(text));
    }

    private static String behind(String text) {
        return text.substring(text.startsWith(">=") || text.startsWith("<=") ? 2 : 1)
                .strip();
    }

    private Figure figure(String text) {
        Matcher matcher = FIGURE.matcher(text);
        if (text.length() > 200 || EXPONENT.matcher(text).find() || !matcher.matches()) {
            throw new InvalidPartException("Observation", "value", EXPECTED, text);
        }
        String spelled = matcher.group(3);
        if (spelled == null && unit.isEmpty()) {
            throw new InvalidPartException(
                    "Observation",
                    "value",
                    Wording.of("带计量单位的数值（该指标未设单位）", "a figure with its unit (the indicator has none)"),
                    text);
        }
        UnitOfMeasure stated = spelled == null ? unit.orElseThrow() : UnitOfMeasure.parse(spelled.strip());
        if (unit.isPresent() && !stated.isComparableTo(unit.get())) {
            throw new WrongUnitException(unit.get());
        }
        return Figure.of(matcher.group(1), stated);
    }
}
