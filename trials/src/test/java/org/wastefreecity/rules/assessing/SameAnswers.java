/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.observation.Observation;

/** The quick judge held against the general one. */
final class SameAnswers {
    private SameAnswers() {}

    static void check(DayAssessor day, List<Observation> reports) {
        check(day.judge(reports), reports);
        byte[] bare = new byte[day.size()];
        day.states(day.sheet(reports), bare);
        RowAnswers answers = day.judge(reports);
        for (int i = 0; i < bare.length; i++) {
            assertEquals(answers.state(i), State.values()[bare[i]]);
        }
    }

    static void check(RowAnswers answers, List<Observation> reports) {
        PlanAssessment expected = answers.assessor().open(reports);
        for (int i = 0; i < answers.size(); i++) {
            Assessment row = expected.rows().get(i);
            String code = row.indicator().code().text();
            assertEquals(row.state(), answers.state(i), () -> code + " " + reports);
            assertEquals(row.certainty(), answers.certainty(i), () -> code + " " + reports);
            assertEquals(row.judged(), answers.judged(i), () -> code + " " + reports);
        }
    }

    /** A row opened alone says what it says within the whole report. */
    static void checkOpened(RowAnswers answers, List<Observation> reports) {
        PlanAssessment expected = answers.assessor().open(reports);
        for (int i = 0; i < answers.size(); i++) {
            Assessment row = expected.rows().get(i);
            Assessment opened = answers.open(i);
            assertEquals(row.state(), opened.state());
            assertEquals(row.certainty(), opened.certainty());
            assertEquals(row.judged(), opened.judged());
            assertEquals(row.progress(), opened.progress());
            assertEquals(row.promised(), opened.promised());
            assertEquals(row.trend(), opened.trend());
            assertEquals(row.parts(), opened.parts());
            assertEquals(
                    row.reasons().stream().map(Reason::text).toList(),
                    opened.reasons().stream().map(Reason::text).toList());
        }
    }
}
