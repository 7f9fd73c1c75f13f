/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.util.Optional;
import org.immutables.value.Value;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.time.Deadline;

/**
 * What is known about an indicator before its target is read: a cell 「95」 means nothing without it.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@Value.Immutable
public interface TargetContext {

    /**
     * The indicator's name as printed, such as 一般工业固体废物综合利用率; may be empty.
     *
     * @return the name
     */
    @Value.Default
    default String name() {
        return "";
    }

    /**
     * The unit of the unit column.
     *
     * @return the unit; empty if the table states none
     */
    Optional<UnitOfMeasure> unit();

    /**
     * Whether the unit column says something that is no known unit. Then no unit is assumed in its place.
     *
     * @return whether a unit is printed and not read
     */
    @Value.Default
    default boolean unitUnread() {
        return false;
    }

    /**
     * The direction, if a table or system declares it. Without it the name decides, if it can.
     *
     * @return the direction
     */
    Optional<Direction> direction();

    /**
     * The deadline of the column, such as that of 2025年目标值; words in the cell go first.
     *
     * @return the deadline
     */
    Optional<Deadline> deadline();

    /**
     * The scope of the column or row; words in the cell go first.
     *
     * @return the scope
     */
    Optional<Scope> scope();

    /**
     * The scale of the indicator's grades, if it is graded in words.
     *
     * @return the scale
     */
    Optional<GradeScale> scale();

    /**
     * The indicator's code, under which deliverables are numbered.
     *
     * @return the code, 1 if nothing else is said
     */
    @Value.Default
    default IndicatorCode code() {
        return IndicatorCode.parse("1");
    }

    /**
     * A context that knows a name only.
     *
     * @param name the indicator's name
     * @return the context
     */
    static TargetContext named(String name) {
        return builder().name(name).build();
    }

    /**
     * A builder.
     *
     * @return an empty one, for one thread
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a context; not thread-safe. */
    final class Builder extends ImmutableTargetContext.Builder {
        Builder() {}
    }
}
