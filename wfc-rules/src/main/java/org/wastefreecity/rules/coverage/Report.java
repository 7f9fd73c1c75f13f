/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * That a report came (已报记录): a {@link Fact} held against who owes it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param measure the id of its measure
 * @param reporter who filed it
 * @param division the division it speaks of; empty for a zone, which is part of none
 * @param category the id of the category it speaks of
 * @param period the period it speaks of
 * @param filed when it was filed, if that is known
 * @param status how good it is; one that says that there is no figure is no report
 * @param value how much it says; empty if that is not known
 */
public record Report(
        String measure,
        String reporter,
        Optional<RegionCode> division,
        String category,
        ReportingPeriod period,
        Optional<LocalDate> filed,
        ObservationStatus status,
        Optional<Figure> value) {

    /**
     * Checks the parts.
     *
     * @throws InvalidPartException if a text is blank or the status is without a value: 未统计 is no report of 0
     */
    public Report {
        InvalidPartException.checkText(measure, "Report", "measure");
        InvalidPartException.checkText(reporter, "Report", "reporter");
        Objects.requireNonNull(division, "division");
        InvalidPartException.checkText(category, "Report", "category");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(filed, "filed");
        InvalidPartException.check(!status.isAbsent(), "Report", "status", "有值状态", "a status with a value", status);
        Objects.requireNonNull(value, "value");
    }

    /**
     * The report behind a fact.
     *
     * @param fact the fact
     * @return the report
     */
    public static Report of(Fact fact) {
        return new Report(
                fact.measure().id(),
                fact.reporter(),
                Optional.of(fact.territory()).filter(t -> fact.zone().isEmpty()),
                fact.category(),
                fact.period(),
                fact.filed(),
                fact.status(),
                Optional.of(fact.value()));
    }
}
