/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * Everything a rule may look at: one subject in one territory, what was observed of it by one day, and the deadline.
 *
 * @param evidence what was observed, of all subjects
 * @param subject what is judged
 * @param territory where
 * @param baseline where the promise starts from
 * @param baseYear the base year of the plan
 * @param deadline by when
 * @param interim earlier targets of the subject, points of the promised path
 * @param asOf the day judged for
 * @param due the deadline as seen from that day
 */
record Situation(
        Evidence evidence,
        Measured subject,
        RegionCode territory,
        Optional<Baseline> baseline,
        int baseYear,
        Deadline deadline,
        List<Interim> interim,
        LocalDate asOf,
        Due due) {

    /** An earlier target of the same subject. */
    record Interim(LocalDate day, Figure bound) {}

    /** The same for a component, which has no baseline and no path of its own. */
    Situation about(Measured component) {
        return new Situation(
                evidence, component, territory, Optional.empty(), baseYear, deadline, List.of(), asOf, due);
    }

    boolean isOverdue() {
        return due.isPast(asOf);
    }

    /** The end of the last year that was over on the day judged for. */
    LocalDate lastYearEnd() {
        return asOf.plusDays(1).withDayOfYear(1).minusDays(1);
    }

    /** Whether a period tells where things stand; an older one does not. */
    boolean isCurrent(ReportingPeriod period) {
        return !period.lastDay().isBefore(lastYearEnd());
    }

    /** The last day of the deadline; only where there is one. */
    LocalDate deadlineDay() {
        return due.day().orElseThrow();
    }

    /** Why nothing can be late: no deadline is stated, or it hangs on an event. */
    Reason noDeadline() {
        return deadline instanceof Deadline.AfterEvent event
                ? Reason.of(ReasonCode.DEADLINE_OF_EVENT, event.event(), event.months())
                : Reason.of(ReasonCode.NO_DEADLINE);
    }

    /** All that was observed of the subject by the day. */
    List<Observation> observed() {
        return observed(subject.code());
    }

    List<Observation> observed(IndicatorCode code) {
        return evidence.of(code, territory, asOf);
    }

    /** The observations whose period can be held against the deadline: a figure of a quarter says nothing about a year. */
    List<Observation> comparable() {
        List<Observation> comparable = new ArrayList<>();
        for (Observation one : observed()) {
            if (Due.isComparable(deadline, one.period())) {
                comparable.add(one);
            }
        }
        return comparable;
    }

    /** The unit of the subject; a subject without a unit is a plain count. */
    UnitOfMeasure unit() {
        return subject.unit().orElse(UnitOfMeasure.PIECE);
    }

    /** The unit of the subject, or, where it has none, that of the figure it is held against. */
    UnitOfMeasure unit(Figure bound) {
        return subject.unit().orElse(bound.unit());
    }

    Optional<Rational> baselineIn(UnitOfMeasure unit) {
        return baseline.flatMap(b -> b.observation().figure())
                .filter(f -> f.unit().isComparableTo(unit))
                .map(f -> f.valueIn(unit));
    }

    /** The observation of the same period a year before. */
    Optional<Observation> yearBefore(ReportingPeriod period) {
        return period.isYear()
                ? ofYear(period.year() - 1)
                : observed().stream()
                        .filter(o -> o.figure().isPresent() && isYearBefore(o.period(), period))
                        .findFirst();
    }

    private static boolean isYearBefore(ReportingPeriod earlier, ReportingPeriod later) {
        return earlier.firstDay().plusYears(1).equals(later.firstDay())
                && earlier.lastDay()
                        .plusDays(1)
                        .plusYears(1)
                        .equals(later.lastDay().plusDays(1));
    }

    /** The observation of a year: the published baseline if it is that year's, else what was observed. */
    Optional<Observation> ofYear(int year) {
        return baseline.filter(b -> b.year() == year)
                .map(Baseline::observation)
                .filter(o -> o.figure().isPresent())
                .or(() -> observed().stream()
                        .filter(o -> o.period().equals(ReportingPeriod.ofYear(year))
                                && o.figure().isPresent())
                        .findFirst());
    }
}
