/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.ledger;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;

/**
 * What facts add up to (汇总值) for one measure over some territory, category and period: the figure of what was seen, and the
 * bounds of what the whole can be.
 * <p>
 * Named "Tally" and not "Sum", because a measure may declare that its facts combine otherwise: a stock takes the last value.
 * Implementations are immutable and thread-safe.
 */
@Value.Immutable
public interface Tally {

    /**
     * The unit of all its figures.
     *
     * @return the unit
     */
    UnitOfMeasure unit();

    /**
     * What was reported, combined as the measure declares.
     *
     * @return the figure; empty if nothing was reported, which is not 0
     */
    Optional<Figure> seen();

    /**
     * The whole is not below this.
     *
     * @return the bound, if one is known
     */
    Optional<Figure> lower();

    /**
     * The whole is not above this.
     *
     * @return the bound, if one is known
     */
    Optional<Figure> upper();

    /**
     * How much of the whole was seen.
     *
     * @return the coverage
     */
    Coverage coverage();

    /**
     * What speaks against taking the figure as final: statuses of facts behind it.
     *
     * @return doubtful statuses only
     */
    Set<ObservationStatus> doubts();

    /**
     * The figure of the whole, if it is known.
     *
     * @return what was seen, if both bounds agree with it
     */
    default Optional<Figure> value() {
        return seen().filter(s -> lower().map(s::isEquivalentTo).orElse(false)
                && upper().map(s::isEquivalentTo).orElse(false));
    }

    /**
     * The same where the figure itself is not to be shown.
     *
     * @return a copy without what was seen
     */
    default Tally withoutFigure() {
        return builder()
                .unit(unit())
                .lower(lower())
                .upper(upper())
                .coverage(coverage())
                .addAllDoubts(doubts())
                .build();
    }

    /** Checks units and order of the bounds. */
    @Value.Check
    default void check() {
        seen().ifPresent(f -> checkUnit(f));
        lower().ifPresent(f -> checkUnit(f));
        upper().ifPresent(f -> checkUnit(f));
        InvalidPartException.check(
                lower().isEmpty() || upper().isEmpty() || lower().get().compareTo(upper().get()) <= 0,
                "Tally",
                "upper",
                "不小于下界",
                "not below the lower bound",
                upper());
        InvalidPartException.check(
                doubts().stream().allMatch(ObservationStatus::isDoubtful),
                "Tally",
                "doubts",
                "存疑状态",
                "doubtful statuses",
                doubts());
    }

    private void checkUnit(Figure figure) {
        if (!figure.unit().equals(unit())) {
            throw new UnitMismatchException(unit(), figure.unit());
        }
    }

    /**
     * A figure that is the whole.
     *
     * @param figure the figure
     * @param seen how many reporters it comes from
     * @return the tally
     */
    static Tally exactly(Figure figure, int seen) {
        return builder()
                .unit(figure.unit())
                .seen(figure)
                .lower(figure)
                .upper(figure)
                .coverage(Coverage.ofSeen(seen))
                .build();
    }

    /**
     * A builder.
     *
     * @return an empty one, for one thread
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a tally; not thread-safe. */
    final class Builder extends ImmutableTally.Builder {
        Builder() {}
    }
}
