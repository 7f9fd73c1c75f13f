/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/**
 * What one sum rests on (汇总依据): every row that was counted, whatever may still be missing, and what came of it.
 * <p>
 * Looked up when asked for, with one pass over the facts; a row is put together when it is looked at. This class is immutable and thread-safe.
 *
 * @param measure what was counted
 * @param category the member of category: an id, source and hazard, or {@code *}
 * @param place the member of territory
 * @param period the member of time
 * @param value what it comes to, exactly; empty if nothing was reported or it is refused
 * @param tally the same as figures, with bounds and coverage; without figures if it is refused
 * @param refusal why there is no figure though something was reported
 * @param reasons why the figure may not be the whole
 * @param rows the rows, by place, reporter, category and period
 * @param weight what a weighted mean is weighted by
 * @param weights the rows of the weight, in the same order
 * @param gaps reports that are missing or may count once more
 * @param strays rows that may belong to it, if there are any
 * @param owed reports of which something is missing, where it is known who owes what
 * @param adding whether the bounds are what was seen and what each of the reports here can add; else they follow from what is owed as
 *     a whole
 */
public record CellBasis(
        Measure measure,
        String category,
        String place,
        ReportingPeriod period,
        Optional<Rational> value,
        Tally tally,
        Optional<Refusal> refusal,
        List<Wording> reasons,
        List<CellRow> rows,
        Optional<Measure> weight,
        List<CellRow> weights,
        List<CellGap> gaps,
        Optional<CellStrays> strays,
        List<OwedReport> owed,
        boolean adding) {
    /** Copies the lists. */
    public CellBasis {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(tally, "tally");
        Objects.requireNonNull(refusal, "refusal");
        reasons = ImmutableList.copyOf(reasons);
        rows = copied(rows);
        Objects.requireNonNull(weight, "weight");
        weights = copied(weights);
        gaps = ImmutableList.copyOf(gaps);
        Objects.requireNonNull(strays, "strays");
        owed = ImmutableList.copyOf(owed);
    }

    /** Rows of a ledger change no more, and may be many. */
    private static List<CellRow> copied(List<CellRow> rows) {
        return rows instanceof CellRows ? rows : ImmutableList.copyOf(rows);
    }

    /** Nothing was reported. */
    static CellBasis nothing(Measure measure, String category, String place, ReportingPeriod period) {
        return new CellBasis(
                measure,
                category,
                place,
                period,
                Optional.empty(),
                Cube.nothing(measure.unit()),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                true);
    }
}
