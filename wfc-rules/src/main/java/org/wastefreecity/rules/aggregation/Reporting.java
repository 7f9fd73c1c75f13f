/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.observation.ObservationStatus;

/**
 * What a reporter has to do with a sum (填报情况): who it is, how good its figures are, and when the last of them was filed.
 * <p>
 * Who should have reported, and until when, is not known here. This class is immutable and thread-safe.
 *
 * @param reporter its name or number
 * @param doubts the doubtful statuses of its figures
 * @param filed when the last of its figures was filed, if that is known of any
 */
public record Reporting(String reporter, Set<ObservationStatus> doubts, Optional<LocalDate> filed) {
    /** Copies the statuses. */
    public Reporting {
        Objects.requireNonNull(reporter, "reporter");
        doubts = ImmutableSet.copyOf(doubts);
        Objects.requireNonNull(filed, "filed");
    }
}
