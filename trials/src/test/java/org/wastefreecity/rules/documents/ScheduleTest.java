/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.rules.documents.ScheduleLine.Dating;
import org.wastefreecity.seeds.Seeds;

class ScheduleTest {
    private static final Plan FOSHAN = Seeds.foshan2022Draft();
    private static final Schedule SCHEDULE = Schedule.of(FOSHAN);

    private static List<ScheduleLine> of(String task) {
        return SCHEDULE.lines().stream().filter(l -> l.task().id().equals(task)).toList();
    }

    @Test
    void lines_areEveryTaskTimesItsPartiesTimesItsDates() {
        int expected = 0;
        for (Task task : FOSHAN.tasks()) {
            expected += Math.max(1, task.responsibilities().size())
                    * Math.max(1, task.milestones().size());
        }
        assertEquals(expected, SCHEDULE.lines().size());
        assertEquals(
                FOSHAN.tasks().size(),
                SCHEDULE.lines().stream().map(l -> l.task().id()).distinct().count());
    }

    @Test
    void lines_ofThePlatform_haveTwoDatesForEachParty() {
        List<ScheduleLine> platform = of("5.2-2");
        assertEquals(8, platform.size()); // three bureaux and the districts, phases one and two
        assertEquals(LocalDate.of(2022, 12, 31), platform.get(0).due().orElseThrow());
        assertEquals(LocalDate.of(2023, 12, 31), platform.get(1).due().orElseThrow());
        assertEquals(Optional.empty(), platform.get(0).start());
        assertEquals(Dating.DUE_ONLY, platform.get(0).dating());
    }

    @Test
    void lines_overThePlanPeriod_haveAStartToo() {
        ScheduleLine landfill = of("4.0-5").get(0);
        assertEquals(LocalDate.of(2021, 1, 1), landfill.start().orElseThrow());
        assertEquals(LocalDate.of(2025, 12, 31), landfill.due().orElseThrow());
        assertEquals(Dating.START_AND_DUE, landfill.dating());
    }

    @Test
    void lines_withoutADate_haveNone() {
        ScheduleLine chains = of("1.1-1").get(0);
        assertEquals(Dating.NOT_STATED, chains.dating());
        assertEquals(Optional.empty(), chains.start());
        assertEquals(Optional.empty(), chains.due());
    }

    @Test
    void lines_withoutAParty_areThereAllTheSame() {
        assertEquals(1, of("7.4-1").size());
        assertEquals(Optional.empty(), of("7.4-1").get(0).party());
    }

    @Test
    void lines_ofGreenMines_haveAStartOnly() {
        Schedule pilot = Schedule.of(Seeds.plan(Seeds.GUANGDONG_PILOT_2021).orElseThrow());
        ScheduleLine mines = pilot.lines().get(pilot.lines().size() - 1);
        assertEquals(Dating.START_ONLY, mines.dating());
        assertEquals(LocalDate.of(2021, 1, 1), mines.start().orElseThrow());
        assertEquals(Optional.empty(), mines.due());
    }

    @Test
    void of_aParty_isItsLines() {
        assertEquals(
                FOSHAN.tasks().stream()
                        .filter(t -> t.responsibilities().stream()
                                .anyMatch(r -> r.party().equals("housing")))
                        .count(),
                SCHEDULE.of("housing").stream()
                        .map(l -> l.task().id())
                        .distinct()
                        .count());
        assertEquals(List.of(), SCHEDULE.of("nobody"));
    }

    @Test
    void days_areThoseStated() {
        assertEquals(LocalDate.of(2021, 1, 1), SCHEDULE.firstDay().orElseThrow());
        assertEquals(LocalDate.of(2025, 12, 31), SCHEDULE.lastDay().orElseThrow());
        Schedule cleaner =
                Schedule.of(Seeds.plan(Seeds.GUANGDONG_CLEANER_PRODUCTION_2023).orElseThrow());
        assertEquals(Optional.empty(), cleaner.firstDay());
        assertTrue(cleaner.lines().stream().allMatch(l -> l.dating() == Dating.NOT_STATED));
    }

    @Test
    void datings_ofFoshan_areCounted() {
        Map<Dating, Integer> counts = new EnumMap<>(Dating.class);
        SCHEDULE.lines().forEach(l -> counts.merge(l.dating(), 1, Integer::sum));
        assertEquals(5, counts.get(Dating.START_AND_DUE)); // four bureaux and the districts, 2021 to 2025
        assertFalse(counts.containsKey(Dating.START_ONLY));
    }
}
