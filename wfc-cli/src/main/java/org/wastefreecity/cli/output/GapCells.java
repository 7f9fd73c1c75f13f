/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.util.Optional;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.closing.Gap;
import org.wastefreecity.rules.closing.GapFinder;
import org.wastefreecity.rules.closing.YearlyRate;

/**
 * A gap for other programs; what it does not have is empty.
 *
 * @param form what it is
 * @param from what is to change
 * @param to into what
 * @param difference by how much: a number, the number of grades, or the least and the most
 * @param perYear the change a year
 * @param why why there is no change to tell, or what else is to be done
 */
record GapCells(
        String form, String from, String to, String difference, Optional<YearlyRate> perYear, Optional<Wording> why) {
    static final String DELIVER = "DELIVER";
    private static final String PARTS = "PARTS";

    /** The gap of a whole row: that of its figure, or what its deliverables or parts have. */
    static GapCells of(GapRow row) {
        boolean list = !GapFinder.undelivered(row.answer()).isEmpty();
        return list || !row.parts().isEmpty()
                ? new GapCells(list ? DELIVER : PARTS, "", "", "", row.perYear(), Optional.of(GapWords.told(row)))
                : of(row.gap(), row.perYear());
    }

    static GapCells of(Gap gap, Optional<YearlyRate> perYear) {
        if (gap instanceof Gap.Change change) {
            return change(
                    "CHANGE",
                    change.from().toString(),
                    change.to().toString(),
                    GapWords.difference(change).toPlainString(),
                    perYear);
        }
        if (gap instanceof Gap.Within within) {
            String difference = GapWords.decimal(within.least()) + ".."
                    + within.most().map(GapWords::decimal).orElse("");
            return change("WITHIN", within.from().toString(), within.to().toString(), difference, perYear);
        }
        if (gap instanceof Gap.Grade grade) {
            return change("GRADE", grade.from(), grade.to(), String.valueOf(grade.steps()), perYear);
        }
        String form = gap instanceof Gap.Impossible ? "IMPOSSIBLE" : gap instanceof Gap.Unknown ? "UNKNOWN" : "CLOSED";
        return new GapCells(form, "", "", "", perYear, GapWords.why(gap));
    }

    private static GapCells change(
            String form, String from, String to, String difference, Optional<YearlyRate> perYear) {
        return new GapCells(form, from, to, difference, perYear, Optional.empty());
    }
}
