/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.Optional;
import java.util.function.Consumer;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.observation.Observation;

/**
 * What somebody who knows the indicators makes of a row of observations (填报行的接收), such as the reader of a plan.
 * <p>
 * A table knows how rows stand in a file, and not which indicators there are. Asked row by row, in their order, by one thread.
 */
@FunctionalInterface
public interface ObservationIntake {
    /**
     * Takes a row.
     *
     * @param row the row
     * @param findings takes what is wrong with it
     * @return the observation; empty if there is none, which a finding says
     */
    Optional<Observation> take(ObservationRow row, Consumer<? super Finding> findings);
}
