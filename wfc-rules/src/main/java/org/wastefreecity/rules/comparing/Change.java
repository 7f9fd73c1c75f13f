/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One difference between two indicator systems or plans (变动): something was added, dropped, altered or moved.
 * <p>
 * A change carries what stood before and what stands after, so that the whole can be made again from its changes. Each form is
 * immutable and thread-safe, as far as the values in it are.
 */
public sealed interface Change permits Change.Added, Change.Dropped, Change.Altered, Change.Reordered {

    /**
     * Which thing it speaks of.
     *
     * @return the subject; for a new order, the whole whose parts were moved
     */
    Subject subject();

    /**
     * Only the second has it (新增).
     *
     * @param <T> the type of the thing
     * @param subject which thing
     * @param value the thing
     * @param after the key of what stands before it in the second; empty if it stands first
     */
    record Added<T>(Subject subject, T value, Optional<String> after) implements Change {
        /** Checks that no part is missing. */
        public Added {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * Only the first has it (删除).
     *
     * @param <T> the type of the thing
     * @param subject which thing
     * @param value the thing
     */
    record Dropped<T>(Subject subject, T value) implements Change {
        /** Checks that no part is missing. */
        public Dropped {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Both have it, and in one aspect it differs (变更).
     *
     * @param <T> the type of the aspect
     * @param subject which thing
     * @param aspect in what it differs
     * @param before what stood in the first
     * @param after what stands in the second, not equal
     */
    record Altered<T>(Subject subject, Aspect aspect, T before, T after) implements Change {
        /** Checks that no part is missing. */
        public Altered {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(aspect, "aspect");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * What both have stands in another order (次序变动).
     *
     * @param subject the whole
     * @param noun what was moved in it
     * @param order the keys of all in the order of the second
     */
    record Reordered(Subject subject, Noun noun, List<String> order) implements Change {
        /** Keeps its own copy of the order. */
        public Reordered {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(noun, "noun");
            order = ImmutableList.copyOf(order);
        }
    }
}
