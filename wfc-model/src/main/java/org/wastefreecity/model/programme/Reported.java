/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.programme;

import java.util.Objects;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.source.Provenance;

/**
 * A figure that a document reports (报告数), with its place: 99.83 % electronic waybills in Baotou.
 * <p>
 * Unlike a baseline it need not speak of the base year. This class is immutable and thread-safe.
 *
 * @param observation the figure, or the reason why there is none
 * @param provenance where it stands, and what is our reading of it
 */
public record Reported(Observation observation, Provenance provenance) {
    /** Checks that no part is missing. */
    public Reported {
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(provenance, "provenance");
    }
}
