/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.util.OptionalInt;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.wording.Wording;

/** The rule of grades: the one asked for or better, on the scale that the condition declares. */
record GradeRule(Situation situation, Condition.AtLeastGrade form) {
    private static final Progress NO_SCALE = new Progress.Undefined(Progress.Why.NO_SCALE);

    Judgement judge() {
        return new Choice(situation, situation.comparable()).judge(this::against);
    }

    private Judgement against(Observation observation) {
        GradeScale scale = form.scale();
        if (!(observation.value() instanceof ObservedValue.Graded graded)) {
            return Verdicts.wrongKind(
                    observation, Wording.of("等级" + scale.grades(), "one of the grades " + scale.grades()));
        }
        OptionalInt rank = scale.rank(graded.grade());
        if (rank.isEmpty()) {
            return Judgement.undecided(
                            Progress.Why.NO_SCALE, Reason.of(ReasonCode.UNKNOWN_GRADE, graded.grade(), scale.grades()))
                    .on(observation);
        }
        Verdicts verdicts = new Verdicts(situation, form);
        Judgement judgement = rank.getAsInt() >= scale.rank(form.grade()).orElseThrow()
                ? verdicts.met(observation, NO_SCALE)
                : verdicts.withoutPath(verdicts.notMet(observation, NO_SCALE));
        return judgement.on(observation).doubted(observation);
    }
}
