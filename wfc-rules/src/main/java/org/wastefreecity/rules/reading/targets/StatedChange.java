/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.util.Objects;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition.Basis;
import org.wastefreecity.model.target.Condition.Sense;

/**
 * What the figures of an indicator state if its name speaks of a change: those of 单位GDP能耗较2020年下降率 are the size of a fall
 * since 2020.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param base since when
 * @param sense which way
 * @param basis what it is measured in
 */
public record StatedChange(Base base, Sense sense, Basis basis) {
    /** Checks that no part is missing. */
    public StatedChange {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(sense, "sense");
        Objects.requireNonNull(basis, "basis");
    }
}
