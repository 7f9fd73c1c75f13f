/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.seeds.Seeds;

/** Row 16, from 86 % in 2020 to 90 % in 2023: 88 2/3 % are promised for 2022. */
class ProgressBarTest {
    private static final Plan PLAN = Seeds.foshan2022Draft();
    private static final Assessor ASSESSOR = Assessor.of(PLAN);

    private static Assessment judged(String rate) {
        Observation observation = Observation.builder()
                .system(PLAN.system().id())
                .subject(IndicatorCode.parse("16"))
                .territory(PLAN.region())
                .period(ReportingPeriod.ofYear(2022))
                .value(new ObservedValue.Measured(Figure.of(rate, UnitOfMeasure.PERCENT)))
                .status(ObservationStatus.NORMAL)
                .build();
        return ASSESSOR.assess(List.of(observation), LocalDate.of(2022, 12, 31)).rows().stream()
                .filter(a -> a.indicator().code().text().equals("16"))
                .findFirst()
                .orElseThrow();
    }

    /** Found: 66.5 % of the way and 66.67 % promised were drawn on the same spot, and named as 66.5 % and 66 %. */
    @Test
    void of_aFigureBehindThePath_isDrawnBehindIt() {
        for (int hundredths = 8600; hundredths < 9000; hundredths++) {
            Assessment answer = judged(hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10);
            ProgressBar bar = ProgressBar.of(answer).orElseThrow();
            if (bar.expected().isPresent()) {
                int expected = bar.expected().getAsInt();
                assertEquals(answer.state() == State.OFF_TRACK, bar.filled() < expected, answer::toString);
                Rational shown = Rational.of(expected, 100);
                Rational share = ((Progress.Share) answer.progress()).share();
                assertEquals(answer.state() == State.OFF_TRACK, share.compareTo(shown) < 0);
            } else {
                assertTrue(hundredths == 8600);
            }
        }
    }
}
