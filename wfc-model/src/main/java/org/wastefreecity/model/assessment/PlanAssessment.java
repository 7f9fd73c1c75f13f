/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.plan.Plan;

/**
 * The answers for a whole plan on one day (评估报告).
 * <p>
 * Implementations are immutable and thread-safe.
 */
@Value.Immutable
public interface PlanAssessment {

    /**
     * The plan judged.
     *
     * @return the plan
     */
    Plan plan();

    /**
     * The day the answers are given for.
     *
     * @return the day
     */
    LocalDate asOf();

    /**
     * One answer for every row of the table, in the order printed.
     *
     * @return the answers
     */
    List<Assessment> rows();

    /**
     * One answer for every indicator printed on several lines: met when all its lines are.
     *
     * @return the answers, their parts being the lines
     */
    List<Assessment> splitIndicators();

    /**
     * One answer for every further target of the running text.
     *
     * @return the answers
     */
    List<Assessment> promises();

    /**
     * One answer for every group of targets.
     *
     * @return the answers, in the order of the plan
     */
    List<GroupAssessment> groups();

    /**
     * What was wrong with the observations; every one named here was left out.
     *
     * @return the findings
     */
    List<Finding> findings();

    /**
     * How many rows of the table are in which state.
     *
     * @return a count for every state, 0 included
     */
    @Value.Lazy
    default Map<State, Long> counts() {
        Map<State, Long> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0L);
        }
        rows().forEach(a -> counts.merge(a.state(), 1L, Long::sum));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * A builder.
     *
     * @return an empty one, for one thread
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a plan's assessment; not thread-safe. */
    final class Builder extends ImmutablePlanAssessment.Builder {
        Builder() {}
    }
}
