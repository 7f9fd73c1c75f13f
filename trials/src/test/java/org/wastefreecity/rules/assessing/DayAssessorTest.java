/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.observation.Observation;

class DayAssessorTest {
    private static final LocalDate END_OF_2022 = LocalDate.of(2022, 12, 31);

    /** Twice: once while the answers are learned, once from what is known. */
    @Test
    void judge_everyRowInEverySituation_isWhatTheAssessorSays() {
        Map<String, DayAssessor> days = new HashMap<>();
        for (int round = 0; round < 2; round++) {
            for (Indicator row : Foshan.PLAN.system().rows()) {
                for (Situations situation : Situations.values()) {
                    DayAssessor day =
                            days.computeIfAbsent(situation.asOf(), d -> Foshan.ASSESSOR.on(LocalDate.parse(d)));
                    SameAnswers.check(day, situation.reports(row));
                }
            }
        }
    }

    @Test
    void judge_allRowsInOneSituation_isWhatTheAssessorSays() {
        for (Situations situation : Situations.values()) {
            DayAssessor day = Foshan.ASSESSOR.on(LocalDate.parse(situation.asOf()));
            List<Observation> reports = new ArrayList<>();
            Foshan.PLAN.system().rows().forEach(r -> reports.addAll(situation.reports(r)));
            SameAnswers.check(day, reports);
            SameAnswers.check(day, reports);
        }
    }

    @Test
    void open_aReport_isTheReportOfTheAssessor() {
        List<Observation> reports = List.of(Foshan.figure("16", "2022", "91"));
        PlanAssessment opened = Foshan.ASSESSOR.on(END_OF_2022).judge(reports).open();
        PlanAssessment expected = Foshan.ASSESSOR.assess(reports, END_OF_2022);
        assertEquals(expected.counts(), opened.counts());
        assertEquals(expected.findings(), opened.findings());
    }

    @Test
    void indexOf_aRowAndAComponent_isItsPlaceOrNone() {
        DayAssessor day = Foshan.ASSESSOR.on(END_OF_2022);
        assertEquals(OptionalInt.of(15), day.indexOf(IndicatorCode.parse("16")));
        assertEquals(OptionalInt.empty(), day.indexOf(IndicatorCode.parse("52.1")));
        assertEquals(61, day.size());
    }

    @Test
    void states_sheetOfAnotherDay_isRefused() {
        ReportSheet sheet = Foshan.ASSESSOR.on(END_OF_2022).sheet(List.of());
        DayAssessor other = Foshan.ASSESSOR.on(LocalDate.of(2023, 12, 31));
        assertThrows(InvalidPartException.class, () -> other.states(sheet, new byte[61]));
    }

    @Test
    void judge_emptyScenario_isTheSameAnswer() {
        DayAssessor day = Foshan.ASSESSOR.on(END_OF_2022);
        RowAnswers answers = day.judge(List.of(Foshan.figure("16", "2022", "91")));
        assertSame(answers, day.judge(answers, Scenario.AS_THINGS_ARE));
        assertSame(answers, day.judge(answers, Scenario.of(List.of())));
    }

    @Test
    void judge_scenario_changesItsRowsAndNoOther() {
        DayAssessor day = Foshan.ASSESSOR.on(END_OF_2022);
        RowAnswers answers = day.judge(List.of(Foshan.figure("16", "2022", "91"), Foshan.figure("3", "2022", "90")));
        Scenario better = Scenario.of(List.of(Foshan.figure("3", "2022", "95")));
        RowAnswers then = day.judge(answers, better);
        assertEquals(State.MET, then.state(2));
        SameAnswers.check(then, better.over(answers.reports()));
        Scenario silent =
                Scenario.of(List.of()).without(Foshan.figure("3", "2022", "1").key());
        assertEquals(State.UNDECIDED, day.judge(then, silent).state(2));
    }

    @Test
    void scenario_oneKeyTwice_isRefused() {
        List<Observation> twice = List.of(Foshan.figure("3", "2022", "95"), Foshan.figure("3", "2022", "96"));
        assertThrows(InvalidPartException.class, () -> Scenario.of(twice));
    }
}
