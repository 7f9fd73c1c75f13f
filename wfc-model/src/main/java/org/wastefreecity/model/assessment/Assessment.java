/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.wording.Wording;

/**
 * The answer for one target on one day (评估结果): where it stands, how sure that is, on which figures, and why.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@Value.Immutable
public interface Assessment {

    /**
     * The row judged.
     *
     * @return an indicator or line
     */
    Indicator indicator();

    /**
     * The promise judged.
     *
     * @return the target; empty if the plan sets none
     */
    Optional<Target> target();

    /**
     * The day the answer is given for.
     *
     * @return the day
     */
    LocalDate asOf();

    /**
     * Where the promise stands.
     *
     * @return the state
     */
    State state();

    /**
     * Whether the promise is kept in all, some or no cases that agree with what is known.
     *
     * @return the certainty
     */
    Certainty certainty();

    /**
     * Where the promise started from.
     *
     * @return the baseline as printed, if the plan has one
     */
    Optional<Baseline> baseline();

    /**
     * The observation the state rests on.
     *
     * @return it; empty if nothing was reported, or several parts were judged
     */
    Optional<Observation> judged();

    /**
     * How much of the way is covered.
     *
     * @return a share, or why there is none
     */
    Progress progress();

    /**
     * The value of the promised path (承诺路径) at the time of the figure judged, in the unit of the indicator.
     *
     * @return the value, exact; empty if there is no path, or the question does not arise
     */
    Optional<Rational> promised();

    /**
     * Where the figures lead if they go on as they last did (趋势路径). It tells, and decides nothing.
     *
     * @return a line carried on to the deadline, or why there is none
     */
    @Value.Default
    default TrendPath trend() {
        return new TrendPath.Undefined(TrendPath.Why.NO_SCALE);
    }

    /**
     * The parts, if the target has any.
     *
     * @return components, deliverables or lines
     */
    List<PartResult> parts();

    /**
     * Why.
     *
     * @return one reason at least, the weightiest first
     */
    List<Reason> reasons();

    /** Checks that there is a reason, and that state and certainty do not contradict each other. */
    @Value.Check
    default void check() {
        InvalidPartException.check(
                !reasons().isEmpty(), "Assessment", "reasons", "至少一条理由", "one reason at least", state());
        if (!state().fits(certainty())) { // this is asked for every answer: words are put together for a fault only
            throw new InvalidPartException(
                    "Assessment",
                    "certainty",
                    Wording.of("与结论" + state() + "相符", "one that fits " + state()),
                    certainty());
        }
    }

    /**
     * A builder.
     *
     * @return an empty one, for one thread
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an assessment; not thread-safe. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
