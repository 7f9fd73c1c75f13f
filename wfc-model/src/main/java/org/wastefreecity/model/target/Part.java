/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.target;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.wording.Wording;

/**
 * A part of a compound condition (分项条件), such as the 45 bases in Foshan's row 52.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param component the component whose figure it speaks of; absent if it speaks of the indicator's own
 * @param subject what it speaks of in the words of the document, if they say more than the indicator's name
 * @param condition what must hold
 * @param modifiers words that soften this part
 */
public record Part(
        Optional<IndicatorCode> component, Optional<Wording> subject, Condition condition, Set<Modifier> modifiers) {

    /** Checks that no part is missing. */
    public Part {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(condition, "condition");
        modifiers = Sets.immutableEnumSet(modifiers);
    }

    /**
     * A part that speaks of a component.
     *
     * @param component the component's code
     * @param condition what must hold
     * @return the part
     */
    public static Part of(IndicatorCode component, Condition condition) {
        return new Part(Optional.of(component), Optional.empty(), condition, Set.of());
    }

    /**
     * A part that speaks of the indicator's own figure.
     *
     * @param condition what must hold
     * @return the part
     */
    public static Part of(Condition condition) {
        return new Part(Optional.empty(), Optional.empty(), condition, Set.of());
    }

    static List<Part> copyOfTwoOrMore(List<Part> parts, String type) {
        InvalidPartException.check(parts.size() > 1, type, "parts", "两个以上分项", "two parts or more", parts);
        return ImmutableList.copyOf(parts);
    }
}
