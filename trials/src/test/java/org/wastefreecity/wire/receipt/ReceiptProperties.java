/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.seeds.Seeds;

/** The order in which rows come, and the lines they stand in, make no other receipt; one row more or less does. */
class ReceiptProperties {
    private static final Plan PLAN = Seeds.foshan2022Draft();

    /** Reports for some rows, some twice, some of them contradicting each other, each with the line it stands in. */
    private static List<Observation> reports(Random random) {
        List<Observation> reports = new ArrayList<>();
        for (Indicator row : PLAN.system().rows()) {
            for (int times = random.nextInt(4); times > 0; times--) {
                row.unit()
                        .ifPresent(unit -> reports.add(Observation.builder()
                                .system(PLAN.system().id())
                                .subject(row.code())
                                .territory(PLAN.region())
                                .period(ReportingPeriod.ofYear(2021 + random.nextInt(3)))
                                .value(new ObservedValue.Measured(Figure.parse((1 + random.nextInt(2)) + " " + unit)))
                                .status(ObservationStatus.NORMAL)
                                .source("第" + reports.size() + "行")
                                .build()));
            }
        }
        return reports;
    }

    @Property(tries = 40)
    void orderOfRows_doesNotMatter(@ForAll Random random) {
        List<Observation> reports = reports(random);
        AssessmentInputs inputs = AssessmentInputs.of(PLAN, reports);
        List<Observation> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);
        AssessmentInputs others = AssessmentInputs.of(PLAN, shuffled);
        assertEquals(Receipts.of(inputs), Receipts.of(others));
    }

    @Property(tries = 40)
    void oneRowLess_matters(@ForAll Random random) {
        List<Observation> reports = reports(random);
        reports.addAll(reports(random));
        if (!reports.isEmpty()) {
            List<Observation> less = new ArrayList<>(reports);
            less.remove(random.nextInt(less.size()));
            assertNotEquals(RowsDigest.of(reports), RowsDigest.of(less));
        }
    }

    @Property(tries = 200)
    void rowsOfTexts_areASum(@ForAll List<@IntRange(max = 3) Integer> rows, @ForAll Random random) {
        List<Integer> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        RowsDigest one = RowsDigest.create();
        rows.forEach(r -> one.add(Map.of("a", "" + r, "b", "")));
        RowsDigest other = RowsDigest.create();
        shuffled.forEach(r -> other.add(Map.of("a", "" + r)));
        assertEquals(one.digest(), other.digest());
        assertNotEquals(one.digest(), other.add(Map.of("a", "0")).digest());
    }
}
