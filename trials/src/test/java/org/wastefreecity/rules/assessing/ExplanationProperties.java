/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.explaining.Explainer;
import org.wastefreecity.rules.explaining.Explanation;
import org.wastefreecity.rules.explaining.ExplanationCheck;
import org.wastefreecity.rules.explaining.Replay;
import org.wastefreecity.rules.explaining.StepCode;

/** Whoever has the tree reaches the answer: {@code -Dwfc.long=true} for 100,000 answers. */
class ExplanationProperties {
    private static final boolean LONG = Boolean.getBoolean("wfc.long");
    private static final Explainer EXPLAINER = Explainer.of(Foshan.ASSESSOR);

    @Property(tries = 1)
    void everyAnswerOfFoshanIsReachedAgain(@ForAll long seed) {
        Random random = new Random(seed);
        int answers = 0;
        int replayed = 0;
        while (answers < (LONG ? 100_000 : 10_000)) {
            List<Observation> reports = DayAssessorProperties.report(random);
            LocalDate day = DayAssessorProperties.day(random);
            PlanAssessment report = Foshan.ASSESSOR.assess(reports, day);
            List<Assessment> all = new ArrayList<>(report.rows());
            all.addAll(report.promises());
            all.addAll(report.splitIndicators());
            for (Assessment answer : all) {
                if (random.nextInt(8) == 0) {
                    Explanation tree = EXPLAINER.explain(answer, reports);
                    Replay replay = ExplanationCheck.replay(tree);
                    answers++;
                    replayed += replay.outcome() == Replay.Outcome.CONFIRMED ? 1 : 0;
                    assertNotEquals(
                            Replay.Outcome.DIFFERS,
                            replay.outcome(),
                            () -> replay.detail().en() + tree.lines(Language.EN));
                }
            }
        }
        assertTrue(replayed * 20L >= answers * 19L, answers + " answers, replayed " + replayed);
    }

    /** A tree that claims another answer is found out. */
    @Property(tries = 300)
    void aFalseClaimIsFoundOut(@ForAll long seed) {
        Random random = new Random(seed);
        List<Observation> reports = DayAssessorProperties.report(random);
        LocalDate day = DayAssessorProperties.day(random);
        Assessment answer = Foshan.ASSESSOR.assess(reports, day).rows().get(random.nextInt(61));
        Explanation tree = EXPLAINER.explain(answer, reports);
        State other = State.values()[random.nextInt(State.values().length)];
        List<Object> claim = new ArrayList<>(tree.arguments());
        claim.set(2, other);
        claim.set(
                3,
                other == State.MET
                        ? Certainty.SURE
                        : other == State.MISSED ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE);
        boolean same = other == answer.state() && claim.get(3) == answer.certainty();
        assertEquals(
                same ? Replay.Outcome.CONFIRMED : Replay.Outcome.DIFFERS,
                ExplanationCheck.replay(new Explanation(StepCode.ANSWER, claim, tree.steps()))
                        .outcome());
    }
}
