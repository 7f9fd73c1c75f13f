/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.closing;

import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.wording.Wording;

/**
 * How far something is from its target (差距).
 * <p>
 * The family is closed. Implementations are immutable and thread-safe.
 */
public sealed interface Gap {

    /** The target is met as things are: nothing is to be changed. */
    record Closed() implements Gap {}

    /**
     * The smallest change that reaches the target; the rules have confirmed it, and that one step less does not.
     *
     * @param from the figure as it is
     * @param to the nearest figure that reaches the target, with as many places as the first
     */
    record Change(Figure from, Figure to) implements Gap {
        /**
         * Checks the parts.
         *
         * @throws InvalidPartException if nothing changes
         */
        public Change {
            Objects.requireNonNull(from, "from");
            InvalidPartException.check(!from.isEquivalentTo(to), "Gap.Change", "to", "不同于原值", "another figure", to);
        }

        /**
         * How much is to be added; negative if it is to be taken away.
         *
         * @return exact, in the unit of the figure
         */
        public Rational difference() {
            return Rational.of(to.value()).minus(Rational.of(from.value()));
        }
    }

    /**
     * No figure that there can be reaches the target.
     *
     * @param why the proof in words
     */
    record Impossible(Wording why) implements Gap {
        /** Checks that no part is missing. */
        public Impossible {
            Objects.requireNonNull(why, "why");
        }
    }

    /**
     * Nobody can say.
     *
     * @param why what is missing
     */
    record Unknown(Wording why) implements Gap {
        /** Checks that no part is missing. */
        public Unknown {
            Objects.requireNonNull(why, "why");
        }
    }
}
