/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.GroupAssessment;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.plan.TargetGroup;
import org.wastefreecity.model.wording.Wording;

/** The rule of groups: so many targets must be met, each by its own deadline. The logic is that of {@link Compound}. */
final class GroupRule {
    private GroupRule() {}

    static GroupAssessment judge(TargetGroup group, Map<String, Assessment> byTarget) {
        List<Compound.Member> members = new ArrayList<>();
        for (String id : group.targets()) {
            Assessment answer = Objects.requireNonNull(byTarget.get(id)); // every target of the plan has an answer
            Wording name = answer.indicator().name();
            members.add(new Compound.Member(
                    Optional.of(answer.indicator().code()),
                    Wording.of(name.zh() + "（" + id + "）", name.en() + " (" + id + ")"),
                    Judgement.of(answer)));
        }
        Judgement whole = new Compound(group.atLeast()).of(members);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                ReasonCode.GROUP,
                members.size(),
                group.atLeast(),
                count(whole.parts(), State.MET),
                count(whole.parts(), State.MISSED)));
        whole.parts()
                .forEach(p -> reasons.add(
                        Reason.of(ReasonCode.PART, p.name(), p.state().label())));
        return new GroupAssessment(group, whole.state(), whole.certainty(), whole.progress(), whole.parts(), reasons);
    }

    private static long count(List<PartResult> parts, State state) {
        return parts.stream().filter(p -> p.state() == state).count();
    }
}
