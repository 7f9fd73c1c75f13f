/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.assessment;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.plan.TargetGroup;

/**
 * The answer for a group of targets (目标组结论): whether enough of them are met.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param group the group
 * @param state where it stands
 * @param certainty how sure that is
 * @param progress as far as the last of those that are needed, the best ones
 * @param parts its targets with what they came to, in its order
 * @param reasons why, the weightiest first
 */
public record GroupAssessment(
        TargetGroup group,
        State state,
        Certainty certainty,
        Progress progress,
        List<PartResult> parts,
        List<Reason> reasons) {
    /**
     * Copies the lists and checks that they are complete, and that state and certainty do not contradict each other.
     *
     * @throws InvalidPartException if a target or every reason is missing, or they do
     */
    public GroupAssessment {
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(progress, "progress");
        parts = ImmutableList.copyOf(parts);
        reasons = ImmutableList.copyOf(reasons);
        InvalidPartException.check(
                parts.size() == group.targets().size(),
                "GroupAssessment",
                "parts",
                "每项目标一个结论",
                "an answer for each target",
                parts.size());
        InvalidPartException.check(
                !reasons.isEmpty(), "GroupAssessment", "reasons", "至少一条理由", "one reason at least", group.id());
        InvalidPartException.check(
                state.fits(certainty),
                "GroupAssessment",
                "certainty",
                "与结论" + state + "相符",
                "one that fits " + state,
                certainty);
    }
}
