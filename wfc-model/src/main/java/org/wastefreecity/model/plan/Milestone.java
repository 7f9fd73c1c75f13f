/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.plan;

import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.wording.Wording;

/**
 * Something a task has to reach by a date (时间节点), such as phase one of the platform by the end of 2022.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param deadline by when
 * @param printed the date as printed, such as 2022年底前
 * @param what what is to be reached, in our words
 */
public record Milestone(Deadline deadline, String printed, Wording what) {

    /**
     * Checks the printed date.
     *
     * @throws InvalidPartException if it is blank
     */
    public Milestone {
        Objects.requireNonNull(deadline, "deadline");
        InvalidPartException.checkText(printed, "Milestone", "printed");
        Objects.requireNonNull(what, "what");
    }
}
