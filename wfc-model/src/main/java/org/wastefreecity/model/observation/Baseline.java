/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.observation;

import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.Provenance;

/**
 * Where a promise starts from (现状值): an observation in the base year (基准年), with its place in the plan.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param observation the figure of the base year, or the reason why there is none
 * @param provenance where it is printed
 */
public record Baseline(Observation observation, Provenance provenance) {

    /**
     * Checks that the observation speaks of a whole year.
     *
     * @throws InvalidPartException if it does not
     */
    public Baseline {
        Objects.requireNonNull(provenance, "provenance");
        InvalidPartException.check(
                observation.period().isYear(), "Baseline", "observation", "整年", "a whole year", observation.period());
    }

    /**
     * The base year.
     *
     * @return the year
     */
    public int year() {
        return observation.period().year();
    }
}
