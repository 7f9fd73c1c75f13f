/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/**
 * Something a report says was done or is being done (已开展工作), such as the issue of Baotou's pilot plan on 31 December 2019.
 * <p>
 * Not a task: nobody promises it here. This class is immutable and thread-safe.
 *
 * @param id a short stable name within the document
 * @param on when, if it says so
 * @param what what was done, in our words
 * @param by the ids of those who did it, as far as they are named
 * @param provenance where it is reported, and what is our reading
 */
public record Step(String id, Optional<ReportingPeriod> on, Wording what, List<String> by, Provenance provenance) {

    /**
     * Copies the parties and checks the id.
     *
     * @throws InvalidPartException if it is blank
     */
    public Step {
        InvalidPartException.checkText(id, "Step", "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(what, "what");
        by = ImmutableList.copyOf(by);
        Objects.requireNonNull(provenance, "provenance");
    }
}
