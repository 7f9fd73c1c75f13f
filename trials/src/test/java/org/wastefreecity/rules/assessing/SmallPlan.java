/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorGroup;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.Requirement;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/** A plan of one indicator, in tonnes, base year 2020, to try one condition on. */
final class SmallPlan {
    static final UnitOfMeasure UNIT = UnitOfMeasure.TONNE;

    private static final SystemId SYSTEM = SystemId.parse("small-1");
    private static final IndicatorCode CODE = IndicatorCode.parse("1");
    private static final RegionCode REGION = RegionCode.parse("440600");
    private static final Provenance HERE = Provenance.of("test", "here");
    private static final Wording WORDS = Wording.of("试验", "test");

    private final Assessor assessor;

    private SmallPlan(Plan plan) {
        this.assessor = Assessor.of(plan);
    }

    static SmallPlan of(String baseline, Condition condition) {
        return of(Optional.of(tonnes(baseline)), condition, new Deadline.EndOf(ReportingPeriod.ofYear(2025)));
    }

    static SmallPlan of(Optional<Figure> baseline, Condition condition, Deadline deadline) {
        return of(
                baseline, Direction.NONE, List.of(), t -> t.condition(condition).deadline(deadline));
    }

    /** One promise in its own words, on an indicator with components, if any. */
    @SafeVarargs
    static SmallPlan of(
            Optional<Figure> baseline,
            Direction direction,
            List<Component> components,
            UnaryOperator<Target.Builder>... promises) {
        Indicator indicator = Indicator.builder()
                .code(CODE)
                .name(WORDS)
                .group("1")
                .requirement(Requirement.OPTIONAL)
                .direction(direction)
                .directionReason(WORDS)
                .unit(UNIT)
                .addAllComponents(components)
                .provenance(HERE)
                .build();
        Plan.Builder plan = Plan.builder()
                .title(WORDS)
                .addSources(new SourceDocument("test", WORDS, SourceDocument.Standing.ISSUED, Optional.empty()))
                .region(REGION)
                .territory(new Territory(List.of(Region.of("440600", "佛山市", "Foshan")), List.of()))
                .baseYear(2020)
                .system(IndicatorSystem.builder()
                        .id(SYSTEM)
                        .title(WORDS)
                        .issuer(WORDS)
                        .addGroups(new IndicatorGroup("1", WORDS, Optional.empty()))
                        .addIndicators(indicator)
                        .build());
        int ids = 0;
        for (UnaryOperator<Target.Builder> promise : promises) {
            plan.addTargets(promise.apply(Target.builder()
                            .id(Integer.toString(++ids))
                            .indicator(CODE)
                            .printed("")
                            .provenance(HERE))
                    .build());
        }
        baseline.ifPresent(b -> plan.addBaselines(new Baseline(reported("2020", b), HERE)));
        return new SmallPlan(plan.build());
    }

    static Figure tonnes(String value) {
        return Figure.of(value, UNIT);
    }

    static Figure tonnes(BigDecimal value) {
        return Figure.of(value, UNIT);
    }

    static Observation reported(String period, Figure value) {
        return reported("1", period, new ObservedValue.Measured(value), ObservationStatus.NORMAL);
    }

    static Observation reported(String code, String period, ObservedValue value, ObservationStatus status) {
        return Observation.builder()
                .system(SYSTEM)
                .subject(IndicatorCode.parse(code))
                .territory(REGION)
                .period(ReportingPeriod.parse(period))
                .value(value)
                .status(status)
                .build();
    }

    /** The answer at the end of a year in which a figure was reported. */
    Assessment in(int year, Figure value) {
        return judge(LocalDate.of(year, 12, 31), reported(Integer.toString(year), value));
    }

    Assessment judge(LocalDate asOf, Observation... observations) {
        return assessor.assess(List.of(observations), asOf).rows().get(0);
    }

    DayAssessor on(LocalDate day) {
        return assessor.on(day);
    }
}
