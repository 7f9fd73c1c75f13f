/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.measure.UnitOfMeasure;

/**
 * What is scored (评分对象): an indicator of the plan by its code, or anything else that a score sheet names, such as the number
 * of findings of an inspection. This class is immutable and thread-safe.
 *
 * @param key the code of an indicator, or a name of the scheme's own
 * @param direction which way is better; always declared, never guessed from baseline and target
 * @param unit the unit in which the constants of the rule are stated; empty for a pure number or where the rule has none
 */
public record Subject(String key, Direction direction, Optional<UnitOfMeasure> unit) {
    /**
     * Checks the key.
     *
     * @throws InvalidPartException if it is blank or longer than 80 characters
     */
    public Subject {
        checkKey(key, "Subject", "key");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(unit, "unit");
    }

    static String checkKey(String key, String type, String part) {
        InvalidPartException.check(
                key.length() <= 80 && key.matches("[A-Za-z0-9]+([-._][A-Za-z0-9]+)*"),
                type,
                part,
                "序号或名称，如 16、54.2、findings",
                "a code or a name, such as 16, 54.2 or findings",
                key);
        return key;
    }

    /**
     * Whether lower is better.
     *
     * @return whether it is
     */
    public boolean isLowerBetter() {
        return direction == Direction.LOWER_IS_BETTER;
    }
}
