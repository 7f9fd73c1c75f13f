/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.wastefreecity.jackson.SystemArbitraries.systemId;
import static org.wastefreecity.jackson.TargetArbitraries.code;
import static org.wastefreecity.jackson.ValueArbitraries.bounds;
import static org.wastefreecity.jackson.ValueArbitraries.few;
import static org.wastefreecity.jackson.ValueArbitraries.figure;
import static org.wastefreecity.jackson.ValueArbitraries.maybe;
import static org.wastefreecity.jackson.ValueArbitraries.period;
import static org.wastefreecity.jackson.ValueArbitraries.provenance;
import static org.wastefreecity.jackson.ValueArbitraries.regionCode;
import static org.wastefreecity.jackson.ValueArbitraries.sourceDocument;
import static org.wastefreecity.jackson.ValueArbitraries.text;
import static org.wastefreecity.jackson.ValueArbitraries.wording;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationDocument;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.time.ReportingPeriod;

/** What was observed, with a status that fits. */
final class ObservationArbitraries {
    private ObservationArbitraries() {}

    static Arbitrary<ObservedValue> value() {
        return Arbitraries.oneOf(
                figure().map(ObservedValue.Measured::new),
                bounds().map(ObservedValue.Bounded::new),
                text().map(ObservedValue.Graded::new),
                Arbitraries.of(true, false).map(ObservedValue.Delivered::new),
                Arbitraries.oneOf(text(), Arbitraries.just("")).map(ObservedValue.Absent::new));
    }

    static Arbitrary<Observation> observation() {
        return observation(code(), period(), value());
    }

    private static ObservationStatus fitting(ObservationStatus status, ObservedValue value) {
        boolean zero =
                value instanceof ObservedValue.Measured m && m.figure().value().signum() == 0;
        boolean absent = value instanceof ObservedValue.Absent;
        if (status.isAbsent() != absent) {
            return absent ? ObservationStatus.DASH : ObservationStatus.MARKED;
        }
        return status == ObservationStatus.ZERO_REPORT && !zero ? ObservationStatus.NORMAL : status;
    }

    static Arbitrary<Observation> observation(
            Arbitrary<IndicatorCode> subject, Arbitrary<ReportingPeriod> period, Arbitrary<ObservedValue> value) {
        return Combinators.combine(
                        systemId(),
                        subject,
                        regionCode(),
                        period,
                        value,
                        Arbitraries.of(ObservationStatus.class),
                        maybe(text()),
                        maybe(text()))
                .as((system, code, territory, when, what, status, printed, source) -> Observation.builder()
                        .system(system)
                        .subject(code)
                        .territory(territory)
                        .period(when)
                        .value(what)
                        .status(fitting(status, what))
                        .printed(printed)
                        .source(source)
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<ObservationDocument> document() {
        return Combinators.combine(wording(), few(sourceDocument("d"), 0, 1), few(observation(), 0, 3))
                .as(ObservationDocument::new);
    }

    static Arbitrary<Baseline> baseline() {
        Arbitrary<ReportingPeriod> year =
                Arbitraries.integers().between(1000, 2999).map(ReportingPeriod::ofYear);
        return Combinators.combine(observation(code(), year, value()), provenance())
                .as(Baseline::new);
    }
}
