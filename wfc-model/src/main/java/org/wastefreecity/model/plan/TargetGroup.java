/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.wording.Wording;

/**
 * Targets of several indicators of which so many must be met (n项中至少k项达标), such as 24项必选指标中达标20项以上.
 * <p>
 * Not a condition: a condition speaks of one indicator, and each target of a group keeps its own deadline and answer. This class
 * is immutable and thread-safe.
 *
 * @param id a short stable name within a plan
 * @param name what it is
 * @param targets the ids of the targets, each once
 * @param atLeast how many of them must be met, from 1 to all
 * @param printed the words as printed
 * @param provenance where it is promised
 */
public record TargetGroup(
        String id, Wording name, List<String> targets, int atLeast, String printed, Provenance provenance) {
    /**
     * Copies the list and checks it.
     *
     * @throws InvalidPartException if the id is blank, a target stands twice, or the number is 0 or more than there are
     */
    public TargetGroup {
        InvalidPartException.checkText(id, "TargetGroup", "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(provenance, "provenance");
        targets = ImmutableList.copyOf(targets);
        InvalidPartException.check(
                Set.copyOf(targets).size() == targets.size(),
                "TargetGroup",
                "targets",
                "每项目标只列一次",
                "each target once",
                targets);
        InvalidPartException.check(
                atLeast >= 1 && atLeast <= targets.size(),
                "TargetGroup",
                "atLeast",
                "1至" + targets.size(),
                "from 1 to " + targets.size(),
                atLeast);
    }
}
