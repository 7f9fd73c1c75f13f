/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.ArrayList;
import java.util.List;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.wording.Wording;

/** Keeps the first findings and counts the others, so that ten million bad rows do not fill the heap. */
final class FindingLog {
    static final int KEPT = 10_000;

    private final List<Finding> kept = new ArrayList<>();
    private final long[] count = new long[1];
    private final RowPlaces places;

    FindingLog() {
        this(new RowPlaces());
    }

    private FindingLog(RowPlaces places) {
        this.places = places;
    }

    /** Where rows stand. */
    RowPlaces places() {
        return places;
    }

    void error(String id, long row, Wording expected, Object found, Wording repair) {
        at(places.of(row), Severity.ERROR, id, expected, found, repair);
    }

    void warning(String id, long row, Wording expected, Object found, Wording repair) {
        at(places.of(row), Severity.WARNING, id, expected, found, repair);
    }

    void at(String place, Severity severity, String id, Wording expected, Object found, Wording repair) {
        count[0]++;
        if (kept.size() < KEPT) {
            kept.add(new Finding(id, severity, place, expected, InvalidPartException.shown(found), repair));
        }
    }

    /** Counts findings that nobody has kept. */
    void more(long findings) {
        count[0] += findings;
    }

    /** The same log, to be continued by itself. */
    FindingLog copy() {
        FindingLog copy = new FindingLog(places);
        copy.kept.addAll(kept);
        copy.count[0] = count[0];
        return copy;
    }

    List<Finding> kept() {
        return List.copyOf(kept);
    }

    long count() {
        return count[0];
    }
}
