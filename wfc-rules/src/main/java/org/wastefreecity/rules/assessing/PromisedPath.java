/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.time.CalendarTime;

/**
 * The promised path: straight lines from the baseline through interim targets to the target. It never moves because of what is
 * observed later.
 */
final class PromisedPath {
    private final NavigableMap<Rational, Rational> points = new TreeMap<>();

    /** The path from a baseline through interim targets to the nearer end of what is asked at the deadline. */
    static PromisedPath of(Situation situation, Acceptance acceptance, Rational base) {
        PromisedPath path = new PromisedPath();
        path.through(LocalDate.of(situation.baseYear(), 12, 31), base);
        situation.interim().stream()
                .filter(i -> i.bound().unit().isComparableTo(acceptance.unit()))
                .forEach(i -> path.through(i.day(), i.bound().valueIn(acceptance.unit())));
        path.through(situation.deadlineDay(), acceptance.endToward(base));
        return path;
    }

    /** Adds a point; a later call for the same day replaces it. */
    void through(LocalDate day, Rational value) {
        points.put(CalendarTime.endOf(day), value);
    }

    /** The value on a day between the first and the last point; outside, that of the nearest point. */
    Rational at(LocalDate day) {
        Rational time = CalendarTime.endOf(day);
        Map.Entry<Rational, Rational> before = points.floorEntry(time);
        Map.Entry<Rational, Rational> after = points.ceilingEntry(time);
        if (before == null) {
            return points.firstEntry().getValue();
        }
        if (after == null || after.getKey().equals(before.getKey())) {
            return before.getValue();
        }
        Rational share = time.minus(before.getKey()).dividedBy(after.getKey().minus(before.getKey()));
        return before.getValue().plus(after.getValue().minus(before.getValue()).times(share));
    }
}
