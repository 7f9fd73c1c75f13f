/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.GroupAssessment;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.observation.Observation;

/** Rows 16 (at least 90 %), 18, 19, 20 and 21 of Foshan as a group; what is not reported is tried both ways. */
class GroupProperties {
    private static final List<String> ROWS = List.of("16", "18", "19", "20", "21");
    private static final List<String> TARGETS = ROWS.stream()
            .map(r -> Foshan.PLAN.targets().stream()
                    .filter(t -> t.indicator().text().equals(r))
                    .findFirst()
                    .orElseThrow()
                    .id())
            .toList();

    private static GroupAssessment judged(int needed, List<Observation> reports, String day) {
        return Assessor.of(PlanWith.group(Foshan.PLAN, needed, TARGETS))
                .assess(reports, LocalDate.parse(day))
                .groups()
                .get(0);
    }

    /** 0 is short of every target of the group, 100 % meets it. */
    private static Observation report(String row, boolean met) {
        return Foshan.figure(row, "2023", met ? "100" : "0");
    }

    /** For each row: 0 missed, 1 met, 2 not reported. */
    @Property(tries = 60)
    void theAnswerIsThatOfEveryWayToFillTheGaps(
            @ForAll @Size(5) List<@IntRange(max = 2) Integer> rows, @ForAll @IntRange(min = 1, max = 5) int needed) {
        List<Observation> reports = new ArrayList<>();
        long met = rows.stream().filter(r -> r == 1).count();
        long open = rows.stream().filter(r -> r == 2).count();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) != 2) {
                reports.add(report(ROWS.get(i), rows.get(i) == 1));
            }
        }
        boolean kept = false;
        boolean broken = false;
        for (long more = 0; more <= open; more++) {
            kept |= met + more >= needed;
            broken |= met + more < needed;
        }
        GroupAssessment group = judged(needed, reports, "2023-12-31");
        assertEquals(
                kept && broken ? Certainty.POSSIBLE : kept ? Certainty.SURE : Certainty.IMPOSSIBLE, group.certainty());
        assertEquals(kept && broken ? State.UNDECIDED : kept ? State.MET : State.MISSED, group.state());
        assertEquals(5, group.parts().size());
    }

    @Example
    void whatIsBehindCountsWhereItIsNeeded() {
        List<Observation> reports = List.of(
                Foshan.figure("16", "2022", "100"),
                Foshan.figure("18", "2022", "100"),
                Foshan.figure("19", "2022", "0"));
        assertEquals(State.MET, judged(2, reports, "2022-12-31").state());
        assertEquals(State.UNDECIDED, judged(4, reports, "2022-12-31").state());
        GroupAssessment all = judged(5, reports, "2022-12-31");
        assertEquals(State.OFF_TRACK, all.state());
        assertTrue(all.reasons().get(0).text().en().startsWith("5 of 5 targets must be met: 2 are met, 0 are missed"));
        assertTrue(all.reasons().get(0).text().zh().startsWith("5项目标中须达标5项：已达标2项，未达标0项"));
    }
}
