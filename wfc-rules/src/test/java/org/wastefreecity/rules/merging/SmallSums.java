/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import java.util.SplittableRandom;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;

/** A few rows to add up, and random ones. */
final class SmallSums {
    static final MeasureScale GENERATED = new MeasureScale("generated", UnitOfMeasure.TONNE, 6);
    static final MeasureScale ENTERPRISES = new MeasureScale("enterprises", UnitOfMeasure.ENTERPRISE, 0);
    static final GroupKey SLAG = key("440606", "s/1/slag", "2025-03", "generated");

    private SmallSums() {}

    static GroupKey key(String territory, String category, String period, String measure) {
        return new GroupKey(RegionCode.parse(territory), category, ReportingPeriod.parse(period), measure);
    }

    static PartialSums one(long value) {
        return new PartialSumsBuilder()
                .add(SLAG, GENERATED, value, "plant", ObservationStatus.NORMAL)
                .snapshot();
    }

    /** A value as a ledger has it, as large as it can be, or in between. */
    static long value(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0 -> Long.MAX_VALUE - random.nextInt(3);
            case 1 -> Long.MIN_VALUE + random.nextInt(3);
            case 2 -> random.nextLong();
            case 3 -> 0;
            default -> random.nextLong(-1_000_000, 10_000_000_000_000L);
        };
    }

    static void addRow(PartialSumsBuilder builder, SplittableRandom random) {
        boolean count = random.nextInt(4) == 0;
        MeasureScale scale = count ? ENTERPRISES : GENERATED;
        ObservationStatus status =
                random.nextInt(3) == 0 ? ObservationStatus.values()[random.nextInt(7)] : ObservationStatus.NORMAL;
        builder.add(
                key(
                        "4406" + String.format("%02d", 4 + random.nextInt(4)),
                        "s/1/" + "矿渣ash𠮷".substring(0, 2 + 3 * random.nextInt(2)),
                        "2025-0" + (1 + random.nextInt(3)),
                        scale.measure()),
                scale,
                value(random),
                "plant " + random.nextInt(5),
                status);
    }

    static PartialSums random(SplittableRandom random, int mostRows) {
        PartialSumsBuilder builder = new PartialSumsBuilder();
        for (int i = random.nextInt(mostRows + 1); i > 0; i--) {
            addRow(builder, random);
        }
        return builder.snapshot();
    }
}
