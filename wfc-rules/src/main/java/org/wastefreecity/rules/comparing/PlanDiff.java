/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.indicator.SystemMapping;
import org.wastefreecity.model.plan.Plan;

/**
 * The difference between two plans, or two versions of one (方案差异): targets and baselines besides the indicator system.
 * <p>
 * It is complete: empty if and only if the two are equal, and applied to the first it gives the second exactly. It holds
 * the first and the changes, not the second. This class is immutable and thread-safe.
 */
public final class PlanDiff {
    private final Plan before;
    private final Optional<Edit<Plan>> edit;
    private final Optional<SystemMapping> mapping;

    private PlanDiff(Plan before, Optional<Edit<Plan>> edit, Optional<SystemMapping> mapping) {
        this.before = before;
        this.edit = edit;
        this.mapping = mapping;
    }

    /**
     * The difference between two plans or two versions of one; the same number is the same indicator.
     *
     * @param before the first
     * @param after the second
     * @return the difference
     */
    public static PlanDiff between(Plan before, Plan after) {
        return between(before, after, Renumbering.none(), Optional.empty());
    }

    /**
     * The difference between two plans or two versions of one of different numbering; which indicator is which, a mapping tells.
     *
     * @param before the first
     * @param after the second
     * @param mapping from the system of the first plan to that of the second; a number it does not name stands for itself
     * @return the difference
     * @throws WrongMappingException if the mapping speaks of other systems
     */
    public static PlanDiff between(Plan before, Plan after, SystemMapping mapping) {
        return between(
                before,
                after,
                Renumbering.by(mapping, before.system().id(), after.system().id()),
                Optional.of(mapping));
    }

    private static PlanDiff between(Plan before, Plan after, Renumbering numbers, Optional<SystemMapping> mapping) {
        return new PlanDiff(
                before,
                PlanAnatomy.of(numbers)
                        .compare(new Subject(Noun.PLAN, before.system().id().toString()), before, after),
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
    public Plan before() {
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
    public Plan applyTo(Plan base) {
        if (!base.equals(before)) {
            throw new OtherBaseException(before.system().id(), base.system().id());
        }
        return edit.map(e -> e.applyTo(base)).orElse(base);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanDiff that
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
     * @return such as {@code PlanDiff of 12 changes}
     */
    @Override
    public String toString() {
        return "PlanDiff of " + changes().size() + " changes";
    }
}
