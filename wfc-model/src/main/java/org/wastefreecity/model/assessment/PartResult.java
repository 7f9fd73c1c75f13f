/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.assessment;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.wording.Wording;

/**
 * How a part of a compound target stands (分项结论): a component, a deliverable, or a line of a split row.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param subject the code of the part, if it has one of its own
 * @param name what it is
 * @param state where it stands
 * @param certainty how sure that is
 * @param judged the observation it rests on, if there is one
 */
public record PartResult(
        Optional<IndicatorCode> subject, Wording name, State state, Certainty certainty, Optional<Observation> judged) {
    /** Checks that no part is missing. */
    public PartResult {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(judged, "judged");
    }
}
