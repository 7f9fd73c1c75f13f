/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.observation;

import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * What was reported for one indicator, territory and period (填报值), such as 95.10 % for row 19 in Foshan in 2020.
 * <p>
 * The four parts before the value are its {@link Key}; two observations with one key contradict each other. Implementations
 * are immutable and thread-safe.
 */
@Value.Immutable
public interface Observation {

    /**
     * The system and version the code belongs to.
     *
     * @return the system
     */
    SystemId system();

    /**
     * The indicator, line, component or deliverable observed.
     *
     * @return its code
     */
    IndicatorCode subject();

    /**
     * Where.
     *
     * @return the division
     */
    RegionCode territory();

    /**
     * When.
     *
     * @return the period
     */
    ReportingPeriod period();

    /**
     * What.
     *
     * @return the value
     */
    ObservedValue value();

    /**
     * How good it is, or why there is none.
     *
     * @return the status
     */
    ObservationStatus status();

    /**
     * The text it was read from, to the character.
     *
     * @return the text, if it was read from one
     */
    Optional<String> printed();

    /**
     * Who says so: a document with the place in it, a file, a system.
     *
     * @return the source, if it is known
     */
    Optional<String> source();

    /**
     * What tells observations apart.
     *
     * @return the key
     */
    @Value.Lazy
    default Key key() {
        return new Key(system(), subject(), territory(), period());
    }

    /**
     * The figure, if one was reported exactly.
     *
     * @return the figure; empty for bounds, grades, deliverables and absence
     */
    default Optional<Figure> figure() {
        return value() instanceof ObservedValue.Measured m ? Optional.of(m.figure()) : Optional.empty();
    }

    /** Checks that status and value agree on whether there is something. */
    @Value.Check
    default void check() {
        InvalidPartException.check(
                status().isAbsent() == (value() instanceof ObservedValue.Absent),
                "Observation",
                "status",
                value() instanceof ObservedValue.Absent ? "缺失状态" : "有值状态",
                value() instanceof ObservedValue.Absent ? "a status of absence" : "a status with a value",
                status());
        InvalidPartException.check(
                status() != ObservationStatus.ZERO_REPORT
                        || figure().map(f -> f.value().signum() == 0).orElse(false),
                "Observation",
                "value",
                "零报告的值为0",
                "0 for a zero report",
                value());
    }

    /**
     * A builder.
     *
     * @return an empty one, for one thread
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an observation; not thread-safe. */
    final class Builder extends ImmutableObservation.Builder {
        Builder() {}
    }

    /**
     * What tells observations apart.
     *
     * @param system the system and version
     * @param subject the indicator, line, component or deliverable
     * @param territory where
     * @param period when
     */
    record Key(SystemId system, IndicatorCode subject, RegionCode territory, ReportingPeriod period) {
        /** Checks that no part is missing. */
        public Key {
            Objects.requireNonNull(system, "system");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(territory, "territory");
            Objects.requireNonNull(period, "period");
        }

        // by hand, as of IndicatorCode
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Key that
                            && subject.equals(that.subject)
                            && territory.equals(that.territory)
                            && period.equals(that.period)
                            && system.equals(that.system));
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * subject.hashCode() + territory.hashCode()) + period.hashCode()) + system.hashCode();
        }

        /**
         * The key as text.
         *
         * @return its four parts with slashes between
         */
        @Override
        public String toString() {
            return system + "/" + subject + "/" + territory + "/" + period;
        }
    }
}
