/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.judging;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.assessing.DayAssessor;
import org.wastefreecity.seeds.Seeds;

/** Reports of a year on every row of Foshan's table: below, at and above what is promised, done and not done, every grade. */
final class Cases {
    static final LocalDate DAY = LocalDate.of(2022, 12, 31);
    static final int COUNT = 64;

    final Plan plan = Seeds.foshan2022Draft();
    final Assessor assessor = Assessor.of(plan);
    final DayAssessor day = assessor.on(DAY);
    final List<List<Observation>> reports = new ArrayList<>();

    private final ReportingPeriod period;

    /** Reports of a year. */
    Cases(int year) {
        this.period = ReportingPeriod.ofYear(year);
        Random random = new Random(20221231);
        for (int i = 0; i < COUNT; i++) {
            List<Observation> one = new ArrayList<>();
            plan.system().rows().forEach(r -> one.addAll(row(r, random)));
            reports.add(List.copyOf(one));
        }
    }

    /** What the general rules say of a case. */
    State[] expected(int i) {
        return assessor.assess(reports.get(i), DAY).rows().stream()
                .map(a -> a.state())
                .toArray(State[]::new);
    }

    private List<Observation> row(Indicator row, Random random) {
        Condition condition = plan.targets(row.code()).get(0).condition();
        if (condition instanceof Condition.Checklist list) {
            return list.deliverables().stream()
                    .map(Deliverable::code)
                    .map(c -> report(c, new ObservedValue.Delivered(random.nextBoolean())))
                    .toList();
        }
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().map(p -> part(p, random)).toList();
        }
        if (condition instanceof Condition.AtLeastGrade grade) {
            List<String> grades = grade.scale().grades();
            return List.of(report(row.code(), new ObservedValue.Graded(grades.get(random.nextInt(grades.size())))));
        }
        if (condition instanceof Condition.OnFigure form) {
            return List.of(report(row.code(), near(form.figures().get(0), random)));
        }
        return condition instanceof Condition.ChangeSign
                ? List.of(report(row.code(), near(Figure.of("0.0", UnitOfMeasure.PERCENT), random)))
                : List.of();
    }

    private Observation part(Part part, Random random) {
        Figure bound = ((Condition.OnFigure) part.condition()).figures().get(0);
        return report(part.component().orElseThrow(), near(bound, random));
    }

    /** The bound, or some last places off it, within what a figure can be. */
    private static ObservedValue near(Figure bound, Random random) {
        BigDecimal off = new BigDecimal(
                BigInteger.valueOf(random.nextInt(9) - 6L), bound.value().scale());
        BigDecimal value = bound.value().add(off);
        boolean percent =
                bound.unit().equals(UnitOfMeasure.PERCENT) && bound.value().signum() > 0;
        BigDecimal low = bound.value().signum() == 0 ? value : value.max(BigDecimal.ZERO);
        return new ObservedValue.Measured(Figure.of(percent ? low.min(BigDecimal.valueOf(100)) : low, bound.unit()));
    }

    private Observation report(IndicatorCode code, ObservedValue value) {
        return Observation.builder()
                .system(plan.system().id())
                .subject(code)
                .territory(plan.region())
                .period(period)
                .value(value)
                .status(ObservationStatus.NORMAL)
                .source(Optional.empty())
                .build();
    }
}
