/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.SystemMapping;

/**
 * The difference between two indicator systems, or two versions of one (指标体系差异).
 * <p>
 * It is complete: empty if and only if the two are equal, and applied to the first it gives the second exactly. It holds
 * the first and the changes, not the second. This class is immutable and thread-safe.
 */
public final class SystemDiff {
    private final IndicatorSystem before;
    private final Optional<Edit<IndicatorSystem>> edit;
    private final Optional<SystemMapping> mapping;

    private SystemDiff(IndicatorSystem before, Optional<Edit<IndicatorSystem>> edit, Optional<SystemMapping> mapping) {
        this.before = before;
        this.edit = edit;
        this.mapping = mapping;
    }

    /**
     * The difference between two systems or two versions of one; the same number is the same indicator.
     *
     * @param before the first
     * @param after the second
     * @return the difference
     */
    public static SystemDiff between(IndicatorSystem before, IndicatorSystem after) {
        return between(before, after, Renumbering.none(), Optional.empty());
    }

    /**
     * The difference between two systems or two versions of one of different numbering; which indicator is which, a mapping tells.
     *
     * @param before the first
     * @param after the second
     * @param mapping from the first system to that of the second; a number it does not name stands for itself
     * @return the difference
     * @throws WrongMappingException if the mapping speaks of other systems
     */
    public static SystemDiff between(IndicatorSystem before, IndicatorSystem after, SystemMapping mapping) {
        return between(before, after, Renumbering.by(mapping, before.id(), after.id()), Optional.of(mapping));
    }

    private static SystemDiff between(
            IndicatorSystem before, IndicatorSystem after, Renumbering numbers, Optional<SystemMapping> mapping) {
        return new SystemDiff(
                before,
                SystemAnatomy.of(Noun.GROUP, Noun.INDICATOR, numbers)
                        .compare(new Subject(Noun.SYSTEM, before.id().toString()), before, after),
                mapping);
    }

    /**
     * What differs.
     *
     * @return the changes: what was dropped, then what was altered, then what was added, in the order of the parts
     */
    public List<Change> changes() {
        return edit.map(Edit::changes).orElse(ImmutableList.of());
    }

    /**
     * Whether the two are equal.
     *
     * @return whether there is no change
     */
    public boolean isEmpty() {
        return edit.isEmpty();
    }

    /**
     * What the difference starts from.
     *
     * @return the first of the two
     */
    public IndicatorSystem before() {
        return before;
    }

    /**
     * What told which indicator is which.
     *
     * @return the mapping between the two; empty if numbers stand for themselves
     */
    public Optional<SystemMapping> mapping() {
        return mapping;
    }

    /**
     * The second of the two, made of the first and the changes.
     *
     * @param base the first, or an equal one
     * @return the second
     * @throws OtherBaseException if it is not equal to what the difference was computed from
     */
    public IndicatorSystem applyTo(IndicatorSystem base) {
        if (!base.equals(before)) {
            throw new OtherBaseException(before.id(), base.id());
        }
        return edit.map(e -> e.applyTo(base)).orElse(base);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SystemDiff that
                && before.equals(that.before)
                && mapping.equals(that.mapping)
                && applyTo(before).equals(that.applyTo(before));
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, mapping, changes());
    }

    /**
     * How many changes there are, for logs.
     *
     * @return such as {@code SystemDiff of 12 changes}
     */
    @Override
    public String toString() {
        return "SystemDiff of " + changes().size() + " changes";
    }
}
