/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.seeds.Seeds;

/** Foshan's plan and short ways of reporting figures for it. */
final class Foshan {
    static final Plan PLAN = Seeds.foshan2022Draft();
    static final Assessor ASSESSOR = Assessor.of(PLAN);

    private Foshan() {}

    static Observation figure(String code, String year, String value) {
        return figure(code, year, value, ObservationStatus.NORMAL);
    }

    static Observation figure(String code, String year, String value, ObservationStatus status) {
        IndicatorCode subject = IndicatorCode.parse(code);
        Optional<Indicator> indicator = PLAN.indicator(subject);
        Figure figure = Figure.of(
                value,
                indicator
                        .flatMap(Indicator::unit)
                        .or(() -> Optional.ofNullable(
                                        PLAN.system().componentsByCode().get(subject))
                                .flatMap(c -> c.unit()))
                        .orElse(UnitOfMeasure.PIECE));
        return reported(code, year, new ObservedValue.Measured(figure), status);
    }

    static Observation reported(String code, String year, ObservedValue value, ObservationStatus status) {
        return in("440600", code, year, value, status);
    }

    static Observation in(String territory, String code, String year, ObservedValue value, ObservationStatus status) {
        return Observation.builder()
                .system(PLAN.system().id())
                .subject(IndicatorCode.parse(code))
                .territory(RegionCode.parse(territory))
                .period(ReportingPeriod.parse(year))
                .value(value)
                .status(status)
                .build();
    }

    static Observation delivered(String code, String year, boolean done) {
        return reported(code, year, new ObservedValue.Delivered(done), ObservationStatus.NORMAL);
    }

    static Observation graded(String code, String year, String grade) {
        return reported(code, year, new ObservedValue.Graded(grade), ObservationStatus.NORMAL);
    }

    static Observation absent(String code, String year, ObservationStatus status) {
        return reported(code, year, new ObservedValue.Absent(""), status);
    }

    static Assessment judged(String code, String asOf, Observation... observations) {
        return row(ASSESSOR.assess(List.of(observations), LocalDate.parse(asOf)), code);
    }

    static Assessment row(PlanAssessment report, String code) {
        return report.rows().stream()
                .filter(a -> a.indicator().code().text().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
