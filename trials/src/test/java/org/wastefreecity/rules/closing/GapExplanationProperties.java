/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.closing;

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
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.explaining.Explanation;
import org.wastefreecity.rules.explaining.ExplanationCheck;
import org.wastefreecity.rules.explaining.Replay.Outcome;
import org.wastefreecity.rules.explaining.StepCode;
import org.wastefreecity.seeds.Seeds;

/** Whoever has the tree of a gap sees that the change is enough, and that less is not: {@code -Dwfc.long=true} for 10,000. */
class GapExplanationProperties {
    private static final int GAPS = Boolean.getBoolean("wfc.long") ? 10_000 : 250;
    private static final Plan PLAN = Seeds.foshan2022Draft();
    private static final Assessor ASSESSOR = Assessor.of(PLAN);
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    @Property(tries = 1)
    void everyGapIsFollowedAgain_andAFalseOneIsFoundOut(@ForAll long seed) {
        Random random = new Random(seed);
        GapExplainer explainer = GapExplainer.of(ASSESSOR);
        int changes = 0;
        for (int gaps = 0; gaps < GAPS; ) {
            List<Observation> reports = new ArrayList<>();
            PLAN.system()
                    .rows()
                    .forEach(row -> row.unit()
                            .ifPresent(unit -> reports.add(Observation.builder()
                                    .system(PLAN.system().id())
                                    .subject(row.code())
                                    .territory(PLAN.region())
                                    .period(ReportingPeriod.ofYear(2022))
                                    .status(ObservationStatus.NORMAL)
                                    .value(new ObservedValue.Measured(
                                            Figure.of(String.valueOf(random.nextInt(100)) + ".5", unit)))
                                    .build())));
            for (Assessment answer : ASSESSOR.assess(reports, DAY).rows()) {
                if (random.nextInt(4) > 0) {
                    continue;
                }
                gaps++;
                Explanation tree = explainer.explain(answer, reports);
                assertNotEquals(
                        Outcome.DIFFERS,
                        ExplanationCheck.replay(tree).outcome(),
                        () -> String.join("\n", tree.lines(Language.EN)));
                if (tree.code() == StepCode.GAP) {
                    changes++;
                    assertEquals(
                            Outcome.CONFIRMED, ExplanationCheck.replay(tree).outcome());
                    Figure to = ((ObservedValue.Measured) tree.arguments().get(1)).figure();
                    Figure other = Figure.of(to.value().add(to.value().ulp()), to.unit());
                    Explanation false_ = new Explanation(
                            StepCode.GAP,
                            List.of(tree.arguments().get(0), new ObservedValue.Measured(other)),
                            tree.steps());
                    assertEquals(
                            Outcome.DIFFERS, ExplanationCheck.replay(false_).outcome());
                }
            }
        }
        assertTrue(changes * 10 > GAPS, changes + " changes of " + GAPS);
    }
}
