/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.ExpectedSums;
import org.wastefreecity.rules.aggregation.Refusal;
import org.wastefreecity.rules.coverage.CompletenessPolicy;
import org.wastefreecity.rules.coverage.Release;
import org.wastefreecity.rules.coverage.Shortfall;

/**
 * One sum of an aggregation, with its names, or the reason why it is refused or withheld.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param territory a division code, the id of a zone
 * @param period when
 * @param category the id of a category, or what stands for several
 * @param measure what is counted
 * @param tally what may be shown of what the facts come to; empty where adding is refused
 * @param refusal why it is refused
 * @param withheld whether its figure is withheld, because too little of it was seen
 * @param reasons why its figure is not the whole or withheld
 * @param late the owed reports that came after they were due
 */
public record SumRow(
        String territory,
        String period,
        String category,
        Measure measure,
        Optional<Tally> tally,
        Optional<Refusal> refusal,
        boolean withheld,
        List<Wording> reasons,
        List<String> late) {

    /** Copies the lists. */
    public SumRow {
        reasons = ImmutableList.copyOf(reasons);
        late = ImmutableList.copyOf(late);
    }

    /**
     * Sums as a policy shows them.
     *
     * @param sums the sums
     * @param policy how complete a figure has to be
     * @return the rows, in the order of the sums
     */
    public static List<SumRow> of(List<ExpectedSums.Sum> sums, CompletenessPolicy policy) {
        return sums.stream().map(s -> of(s, policy)).collect(ImmutableList.toImmutableList());
    }

    private static SumRow of(ExpectedSums.Sum sum, CompletenessPolicy policy) {
        Optional<Release> release = sum.release(policy);
        ImmutableList.Builder<Wording> reasons =
                ImmutableList.<Wording>builder().addAll(sum.reasons());
        boolean withheld = false;
        Optional<Tally> tally = sum.tally();
        if (release.isPresent() && release.get() instanceof Release.Withheld held) {
            withheld = true;
            tally = Optional.of(held.tally());
            held.reasons().stream().map(Shortfall::message).forEach(reasons::add);
        }
        return new SumRow(
                sum.territory(),
                sum.period(),
                sum.category(),
                sum.measure(),
                tally,
                sum.refusal(),
                withheld,
                reasons.build(),
                sum.late());
    }
}
