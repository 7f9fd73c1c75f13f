/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.target;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.IndicatorCode;

/**
 * A part of a compound condition (分项条件), such as the 45 bases in Foshan's row 52.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param component the component whose figure it speaks of; absent if it speaks of the indicator's own
 * @param condition what must hold
 */
public record Part(Optional<IndicatorCode> component, Condition condition) {

    /** Checks that no part is missing. */
    public Part {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(condition, "condition");
    }

    /**
     * A part that speaks of a component.
     *
     * @param component the component's code
     * @param condition what must hold
     * @return the part
     */
    public static Part of(IndicatorCode component, Condition condition) {
        return new Part(Optional.of(component), condition);
    }

    /**
     * A part that speaks of the indicator's own figure.
     *
     * @param condition what must hold
     * @return the part
     */
    public static Part of(Condition condition) {
        return new Part(Optional.empty(), condition);
    }

    static List<Part> copyOfTwoOrMore(List<Part> parts, String type) {
        InvalidPartException.check(parts.size() > 1, type, "parts", "两个以上分项", "two parts or more", parts);
        return ImmutableList.copyOf(parts);
    }
}
