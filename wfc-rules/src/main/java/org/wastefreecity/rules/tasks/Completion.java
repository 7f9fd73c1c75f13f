/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.tasks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * A report that a task, or what it had to reach by one date, is done (完成情况).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param task the id of the task
 * @param milestone which of its dates, from 0; empty for the whole task
 * @param day when it was done
 * @param evidence what shows it: documents, addresses; may be empty
 */
public record Completion(String task, OptionalInt milestone, LocalDate day, List<String> evidence) {

    /**
     * Copies the list and checks it.
     *
     * @throws InvalidPartException if the task or a piece of evidence is blank, or the milestone is negative
     */
    public Completion {
        InvalidPartException.checkText(task, "Completion", "task");
        InvalidPartException.check(
                milestone.isEmpty() || milestone.getAsInt() >= 0,
                "Completion",
                "milestone",
                "不小于0",
                "0 or more",
                milestone);
        Objects.requireNonNull(day, "day");
        evidence = ImmutableList.copyOf(evidence);
        evidence.forEach(e -> InvalidPartException.checkText(e, "Completion", "evidence"));
    }
}
