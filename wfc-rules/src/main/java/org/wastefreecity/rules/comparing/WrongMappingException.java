/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.indicator.SystemMapping;

/** A mapping speaks of other systems than those that are compared. */
public final class WrongMappingException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient SystemMapping mapping;

    /**
     * An exception from its parts.
     *
     * @param mapping the mapping
     * @param from the first system compared
     * @param to the second system compared
     */
    public WrongMappingException(SystemMapping mapping, SystemId from, SystemId to) {
        super("The mapping " + mapping.from() + " → " + mapping.to() + " does not speak of " + from + " → " + to
                + "；对照表" + mapping.from() + " → " + mapping.to() + "与所比较的" + from + " → " + to + "不符");
        this.mapping = mapping;
    }

    /**
     * The mapping.
     *
     * @return it
     */
    public SystemMapping mapping() {
        return mapping;
    }
}
