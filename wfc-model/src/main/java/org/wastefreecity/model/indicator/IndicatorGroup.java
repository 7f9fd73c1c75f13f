/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * A group of indicators (一级指标, 二级指标), such as 固体废物源头减量 and in it 工业源头减量.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id a short stable name, such as {@code 1} or {@code 1.2}
 * @param name its name, without the line breaks of a table cell
 * @param parent the id of the group above; absent for a first-level group
 */
public record IndicatorGroup(String id, Wording name, Optional<String> parent) {

    /**
     * Checks the id.
     *
     * @throws InvalidPartException if it is blank or the group is its own parent
     */
    public IndicatorGroup {
        Objects.requireNonNull(name, "name");
        InvalidPartException.checkText(id, "IndicatorGroup", "id");
        InvalidPartException.check(
                !parent.equals(Optional.of(id)), "IndicatorGroup", "parent", "其他分组", "another group", id);
    }
}
