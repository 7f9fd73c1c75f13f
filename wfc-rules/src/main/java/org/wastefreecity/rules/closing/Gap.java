/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.closing;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Bounds;
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
     * @param to the nearest figure that reaches the target, with as many places as the first and as the target, or more where it takes more
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
     * The figure is known within bounds only, and so is the smallest change that reaches the target.
     *
     * @param from where the figure lies
     * @param to the nearest figure that reaches the target; the rules have confirmed it, and that one step less does not
     * @param rising whether the figure must rise
     */
    record Within(Bounds from, Figure to, boolean rising) implements Gap {
        /**
         * Checks the parts.
         *
         * @throws InvalidPartException if the units are of different kinds
         */
        public Within {
            Objects.requireNonNull(from, "from");
            InvalidPartException.check(
                    to.unit().isComparableTo(from.unit()),
                    "Gap.Within",
                    "to",
                    "以" + from.unit() + "计",
                    "in " + from.unit(),
                    to);
        }

        /**
         * How much is to be added if the figure is the best it may be; negative if it is to be taken away.
         *
         * @return exact, in the unit of the figure; 0 if it may be good enough as it is
         */
        public Rational least() {
            Optional<Rational> change = change(rising ? from.upper() : from.lower());
            return change.filter(c -> c.signum() == (rising ? 1 : -1)).orElse(Rational.ZERO);
        }

        /**
         * How much is to be added if the figure is the worst it may be.
         *
         * @return exact, in the unit of the figure; empty if nobody knows how bad it may be
         */
        public Optional<Rational> most() {
            return change(rising ? from.lower() : from.upper());
        }

        private Optional<Rational> change(Optional<Figure> end) {
            return end.map(e -> Rational.of(to.value()).minus(e.valueIn(to.unit())));
        }
    }

    /**
     * The next grade that reaches the target (应升至的等级).
     *
     * @param from the grade as it is
     * @param to the lowest grade that reaches the target; the rules have confirmed it, and that the one below does not
     * @param steps how many grades that is
     */
    record Grade(String from, String to, int steps) implements Gap {
        /**
         * Checks the parts.
         *
         * @throws InvalidPartException if a grade is blank or nothing changes
         */
        public Grade {
            InvalidPartException.checkText(from, "Gap.Grade", "from");
            InvalidPartException.checkText(to, "Gap.Grade", "to");
            InvalidPartException.check(steps > 0, "Gap.Grade", "steps", "大于0", "above 0", steps);
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
