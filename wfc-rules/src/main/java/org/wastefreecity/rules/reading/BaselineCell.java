/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;

/**
 * What a cell of the baseline column says (现状值栏), such as {@code 0.0088*} or 未统计.
 * <p>
 * Status and value always agree, so that an observation can be built from them. This class is immutable and thread-safe.
 *
 * @param printed the cell as printed
 * @param value the figure, bounds or grade; absent for words that are none of these, which are kept in it
 * @param status how good the figure is, or why there is none
 * @param mark the mark behind the figure, which a footnote may explain
 * @param confidence how sure the reading is
 * @param notes what a person should know
 */
public record BaselineCell(
        String printed,
        ObservedValue value,
        ObservationStatus status,
        Optional<String> mark,
        Confidence confidence,
        List<ReadingNote> notes) {

    /** Checks that no part is missing and keeps its own copy of the notes. */
    public BaselineCell {
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(confidence, "confidence");
        notes = ImmutableList.copyOf(notes);
    }

    /**
     * This cell with another status, such as estimated where a footnote says so of its mark.
     *
     * @param other a status that tells the same of whether there is a figure
     * @return a copy
     */
    public BaselineCell withStatus(ObservationStatus other) {
        return new BaselineCell(printed, value, other, mark, confidence, notes);
    }

    static BaselineCell absent(String printed, ObservationStatus status) {
        return new BaselineCell(
                printed, new ObservedValue.Absent(printed), status, Optional.empty(), Confidence.CERTAIN, List.of());
    }

    static BaselineCell unread(String printed, ReadingNote note) {
        return new BaselineCell(
                printed,
                new ObservedValue.Absent(printed),
                ObservationStatus.UNREADABLE,
                Optional.empty(),
                Confidence.UNREAD,
                List.of(note));
    }
}
