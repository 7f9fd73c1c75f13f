/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.rules.closing.Gap;
import org.wastefreecity.rules.closing.InputGap;
import org.wastefreecity.rules.closing.PartGap;
import org.wastefreecity.rules.closing.YearlyRate;

/**
 * What is still to be done for one row.
 *
 * @param answer how it stands
 * @param gap the smallest change of its figure that reaches the target
 * @param perYear the change a year that is still needed, in the unit of the figure, if it can be said
 * @param parts the gaps of the parts of a target that has several, if any can be told
 * @param sums the smallest change of each sum behind a computed figure
 */
public record GapRow(Assessment answer, Gap gap, Optional<YearlyRate> perYear, List<PartGap> parts, List<Sum> sums) {
    /** Copies the list. */
    public GapRow {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(perYear, "perYear");
        parts = List.copyOf(parts);
        sums = List.copyOf(sums);
    }

    /**
     * A sum behind a figure.
     *
     * @param gap its smallest change
     * @param alone what one unit would have to change alone, if one was asked for and contributes to the sum
     */
    public record Sum(InputGap gap, Optional<Gap> alone) {
        /** Checks that no part is missing. */
        public Sum {
            Objects.requireNonNull(gap, "gap");
            Objects.requireNonNull(alone, "alone");
        }
    }
}
