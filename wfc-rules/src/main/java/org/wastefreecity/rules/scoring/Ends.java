/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.scoring.Span;

/** Whether spans in ascending order follow one another without a gap and without an overlap. */
final class Ends {
    private Ends() {}

    /** What is wrong between two neighbours. */
    enum Fault {
        GAP,
        OVERLAP
    }

    /** A fault between the span at {@code index} and the one before it. */
    record Place(int index, Fault fault) {}

    static Optional<Place> fault(List<Span> ascending) {
        for (int i = 1; i < ascending.size(); i++) {
            Span before = ascending.get(i - 1);
            Span after = ascending.get(i);
            if (before.to().isEmpty() || after.from().isEmpty()) {
                return Optional.of(new Place(i, Fault.OVERLAP));
            }
            BigDecimal end = before.to().get();
            int order = after.from().get().compareTo(end);
            boolean both = before.toIncluded() && after.fromIncluded();
            boolean none = !before.toIncluded() && !after.fromIncluded();
            if (order < 0 || (order == 0 && both)) {
                return Optional.of(new Place(i, Fault.OVERLAP));
            }
            if (order > 0 || none) {
                return Optional.of(new Place(i, Fault.GAP));
            }
        }
        return Optional.empty();
    }

    /** Whether the outermost ends are open, so that nothing lies beyond them. */
    static boolean isWhole(List<Span> ascending) {
        return ascending.get(0).from().isEmpty()
                && ascending.get(ascending.size() - 1).to().isEmpty();
    }
}
