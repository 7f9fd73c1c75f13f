/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.UnitOfMeasure;

/**
 * A question about a score sheet that is answered yes, no or unknown (判定条件): for all-or-nothing marks, vetoes and gates.
 * <p>
 * All forms are immutable and thread-safe.
 */
public sealed interface Passing {

    /**
     * The subjects that are asked about.
     *
     * @return their keys, each once
     */
    List<String> keys();

    /**
     * The target is met (达标), as the assessment says.
     *
     * @param key the subject
     * @param onTrackCounts whether being on the promised path before the deadline passes, too
     */
    record TargetMet(String key, boolean onTrackCounts) implements Passing {
        /** Checks the key. */
        public TargetMet {
            Subject.checkKey(key, "Passing.TargetMet", "key");
        }

        @Override
        public List<String> keys() {
            return List.of(key);
        }
    }

    /**
     * The figure is at least so much: 达到90%.
     *
     * @param key the subject
     * @param bound the least that passes
     * @param unit the unit of the bound; empty for a pure number
     */
    record AtLeast(String key, BigDecimal bound, Optional<UnitOfMeasure> unit) implements Passing {
        /** Checks the parts. */
        public AtLeast {
            Subject.checkKey(key, "Passing.AtLeast", "key");
            bound = Constants.checked(bound);
            Objects.requireNonNull(unit, "unit");
        }

        @Override
        public List<String> keys() {
            return List.of(key);
        }
    }

    /**
     * The figure is at most so much: 不发生事故 is at most 0.
     *
     * @param key the subject
     * @param bound the most that passes
     * @param unit the unit of the bound; empty for a pure number
     */
    record AtMost(String key, BigDecimal bound, Optional<UnitOfMeasure> unit) implements Passing {
        /** Checks the parts. */
        public AtMost {
            Subject.checkKey(key, "Passing.AtMost", "key");
            bound = Constants.checked(bound);
            Objects.requireNonNull(unit, "unit");
        }

        @Override
        public List<String> keys() {
            return List.of(key);
        }
    }

    /**
     * So many of these pass: 24项必选指标达标20项以上. With {@code atLeast} equal to the number of tests, all of them.
     *
     * @param atLeast how many must pass
     * @param tests the tests
     */
    record CountOf(int atLeast, List<Passing> tests) implements Passing {
        /**
         * Checks that so many can pass.
         *
         * @throws InvalidPartException if there are fewer tests, more than 1,000, or a count inside a count
         */
        public CountOf {
            tests = ImmutableList.copyOf(tests);
            InvalidPartException.check(
                    atLeast >= 1 && atLeast <= tests.size() && tests.size() <= 1000,
                    "Passing.CountOf",
                    "atLeast",
                    "1至" + tests.size(),
                    "1 to " + tests.size(),
                    atLeast);
            InvalidPartException.check(
                    tests.stream().noneMatch(t -> t instanceof CountOf),
                    "Passing.CountOf",
                    "tests",
                    "不再嵌套计数",
                    "no count inside a count",
                    tests.size());
        }

        @Override
        public List<String> keys() {
            LinkedHashSet<String> keys = new LinkedHashSet<>();
            tests.forEach(t -> keys.addAll(t.keys()));
            return List.copyOf(keys);
        }
    }
}
