/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.receipt;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * Which version of a definition was used where there are several, and why (版本选择): the edition of an indicator system that was in
 * force on the day, not the one that came later.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param definition what there are versions of, such as {@code foshan}
 * @param chosen the version used
 * @param others the versions that were there and were not used, in the order in which they were looked at
 * @param reason why this one
 */
public record VersionChoice(String definition, String chosen, List<String> others, Wording reason) {

    /**
     * Copies the list and checks the parts.
     *
     * @throws InvalidPartException if a text is blank, or the version chosen is among the others
     */
    public VersionChoice {
        InvalidPartException.checkText(definition, "VersionChoice", "definition");
        InvalidPartException.checkText(chosen, "VersionChoice", "chosen");
        others = ImmutableList.copyOf(others);
        others.forEach(o -> InvalidPartException.checkText(o, "VersionChoice", "others"));
        InvalidPartException.check(
                !others.contains(chosen),
                "VersionChoice",
                "others",
                "不含所选版本",
                "versions other than the one chosen",
                chosen);
        Objects.requireNonNull(reason, "reason");
    }
}
