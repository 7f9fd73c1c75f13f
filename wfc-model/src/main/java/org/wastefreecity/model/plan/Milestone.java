/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.plan;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/**
 * Something a task has to reach by a date (时间节点), such as phase one of the platform by the end of 2022.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param deadline by when
 * @param printed the date as printed, such as 2022年底前
 * @param what what is to be reached, in our words
 * @param from when work on it begins, if the document says so: 从2021年起
 */
public record Milestone(Deadline deadline, String printed, Wording what, Optional<ReportingPeriod> from) {

    /**
     * Checks the printed date.
     *
     * @throws InvalidPartException if it is blank
     */
    public Milestone {
        Objects.requireNonNull(deadline, "deadline");
        InvalidPartException.checkText(printed, "Milestone", "printed");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(from, "from");
    }

    /**
     * A milestone without a stated beginning.
     *
     * @param deadline by when
     * @param printed the date as printed
     * @param what what is to be reached, in our words
     * @throws InvalidPartException if the printed date is blank
     */
    public Milestone(Deadline deadline, String printed, Wording what) {
        this(deadline, printed, what, Optional.empty());
    }
}
