/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import java.util.List;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.receipt.Digest;
import org.wastefreecity.model.scoring.SchemeId;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;

/** One value of every type that stands as the key of a map. */
final class KeySamples {
    private KeySamples() {}

    static List<Object> keys() {
        return List.of(
                RegionCode.parse("440600"),
                ReportingPeriod.parse("2023-Q1"),
                UnitOfMeasure.TEN_THOUSAND_TONNES,
                Rational.of(-1, 3),
                IndicatorCode.parse("54.1"),
                SystemId.parse("foshan-2022-draft"),
                SchemeId.parse("sample-2026.1"),
                new Digest("sha256:" + "0".repeat(64)));
    }
}
