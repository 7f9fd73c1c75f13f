/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.seeds.Seeds;

/** Foshan's plan, torn about: rows dropped, moved and renamed, targets and baselines with them. */
class PlanDiffProperties {
    private static final Plan FOSHAN = Seeds.foshan2022Draft();

    @Property(tries = 60)
    void appliedToTheFirstItIsTheSecond(@ForAll long one, @ForAll long other) {
        Plan a = torn(new Random(one));
        Plan b = torn(new Random(other));
        PlanDiff diff = PlanDiff.between(a, b);
        Plan made = diff.applyTo(a);
        assertEquals(b, made);
        assertEquals(b.toString(), made.toString());
        assertEquals(a.equals(b), diff.isEmpty());
        assertEquals(diff.isEmpty(), diff.changes().isEmpty());
        ChangeWords words = ChangeWords.of(diff);
        diff.changes().forEach(words::line);
        if (!a.equals(b)) {
            assertThrows(OtherBaseException.class, () -> diff.applyTo(b));
        }
    }

    private static Plan torn(Random random) {
        Set<IndicatorCode> dropped = new HashSet<>();
        List<Indicator> rows = new ArrayList<>();
        for (Indicator row : FOSHAN.system().indicators()) {
            int fate = random.nextInt(6);
            if (fate == 0) {
                dropped.add(row.code());
                row.lines().forEach(l -> dropped.add(l.code()));
            } else {
                rows.add(
                        fate == 1
                                ? Copies.indicator(
                                        row, b -> b.name(Wording.of("改名" + random.nextInt(2), "renamed")), Aspect.NAME)
                                : row);
            }
        }
        List<Baseline> baselines = new ArrayList<>(FOSHAN.baselines());
        baselines.removeIf(b -> dropped.contains(b.observation().subject()) || random.nextInt(9) == 0);
        List<Target> targets = new ArrayList<>();
        for (Target target : FOSHAN.targets()) {
            if (!dropped.contains(target.indicator())) {
                targets.add(
                        random.nextInt(5) > 0
                                ? target
                                : Copies.target(
                                        target,
                                        b -> b.deadline(
                                                new Deadline.EndOf(ReportingPeriod.ofYear(2024 + random.nextInt(2)))),
                                        Aspect.DEADLINE));
            }
        }
        if (random.nextBoolean()) {
            Collections.shuffle(targets, random);
            Collections.shuffle(rows, random);
        }
        return Copies.planWithout(dropped, FOSHAN, Copies.system(FOSHAN.system(), rows), baselines, targets);
    }
}
