/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.seeds.Seeds;

/** Figures of Foshan's numeric rows for many counties and months, from a seed: the same on every machine. */
final class Observations {
    private Observations() {}

    static List<Observation> of(int count) {
        Plan plan = Seeds.foshan2022Draft();
        List<Indicator> rows =
                plan.system().rows().stream().filter(r -> r.unit().isPresent()).toList();
        Random random = new Random(20221231);
        List<Observation> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Indicator row = rows.get(random.nextInt(rows.size()));
            BigDecimal value = BigDecimal.valueOf(random.nextInt(10_000_000), random.nextInt(5));
            all.add(Observation.builder()
                    .system(plan.system().id())
                    .subject(row.code())
                    .territory(RegionCode.parse(String.valueOf(110101 + random.nextInt(3000))))
                    .period(ReportingPeriod.parse(
                            "%d-%02d".formatted(2021 + random.nextInt(5), 1 + random.nextInt(12))))
                    .value(new ObservedValue.Measured(
                            Figure.of(value, row.unit().orElseThrow())))
                    .status(ObservationStatus.NORMAL)
                    .build());
        }
        return all;
    }

    /** One array of the same observations many times over, made while it is read. */
    static InputStream repeated(byte[] array, int times) throws IOException {
        byte[] inner = Arrays.copyOfRange(array, 1, array.length - 1);
        List<InputStream> parts = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            parts.add(new ByteArrayInputStream(new byte[] {(byte) (i == 0 ? '[' : ',')}));
            parts.add(new ByteArrayInputStream(inner));
        }
        parts.add(new ByteArrayInputStream(new byte[] {']'}));
        return new SequenceInputStream(Collections.enumeration(parts));
    }
}
