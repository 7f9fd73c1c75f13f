/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Coverage;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Rational;

/**
 * How complete a figure must be to be shown (完整度门槛): at least 90 % of the reports, at least 95 % of the weight.
 * <p>
 * A share that is not known is below every threshold: a policy that asks for a share of the reports withholds each figure that was not
 * held against an expectation. This class is immutable and thread-safe.
 *
 * @param leastCount the least share of owed reports, if that counts
 * @param leastWeight the least share of the last known weight, if that counts
 */
public record CompletenessPolicy(Optional<Rational> leastCount, Optional<Rational> leastWeight) {
    /** Shows everything. */
    public static final CompletenessPolicy NONE = new CompletenessPolicy(Optional.empty(), Optional.empty());

    /**
     * Checks the thresholds.
     *
     * @throws InvalidPartException if one is outside 0 to 1
     */
    public CompletenessPolicy {
        check(leastCount, "leastCount");
        check(leastWeight, "leastWeight");
    }

    private static void check(Optional<Rational> share, String part) {
        InvalidPartException.check(
                share.map(s -> s.signum() >= 0 && s.compareTo(Rational.ONE) <= 0)
                        .orElse(true),
                "CompletenessPolicy",
                part,
                "0至1",
                "0 to 1",
                share);
    }

    /**
     * Whether a figure may be shown that was held against who should have reported.
     *
     * @param tally the figure with its coverage
     * @return the figure, or what is left of it with the reasons
     */
    public Release decide(Tally tally) {
        return decide(tally, share(tally.coverage()), tally.coverage().weightSeen());
    }

    /**
     * Whether a figure may be shown of which nobody said who should have reported. That some said that they have none makes no share: of
     * whom they are a part is not known.
     *
     * @param tally the figure with its coverage
     * @return the figure if there is no threshold, or what is left of it with the reasons
     */
    public Release decideUnheld(Tally tally) {
        return decide(tally, Optional.empty(), Optional.empty());
    }

    private Release decide(Tally tally, Optional<Rational> count, Optional<Rational> weight) {
        ImmutableList.Builder<Shortfall> reasons = ImmutableList.builder();
        check(Shortfall.Basis.REPORTS, leastCount, count).ifPresent(reasons::add);
        check(Shortfall.Basis.WEIGHT, leastWeight, weight).ifPresent(reasons::add);
        List<Shortfall> all = reasons.build();
        if (all.isEmpty()) {
            return new Release.Shown(tally);
        }
        return new Release.Withheld(tally.withoutFigure(), all);
    }

    private static Optional<Rational> share(Coverage coverage) {
        if (coverage.expected().isEmpty()) {
            return Optional.empty();
        }
        int expected = coverage.expected().getAsInt();
        return Optional.of(
                expected == 0
                        ? Rational.ONE // nobody owes anything, so nothing is missing
                        : Rational.of(expected - coverage.missing().size(), expected));
    }

    private static Optional<Shortfall> check(
            Shortfall.Basis basis, Optional<Rational> least, Optional<Rational> share) {
        return least.filter(l -> share.map(s -> s.compareTo(l) < 0).orElse(true))
                .map(l -> new Shortfall(basis, l, share));
    }
}
