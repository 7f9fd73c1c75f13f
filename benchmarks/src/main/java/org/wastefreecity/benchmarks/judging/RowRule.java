/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.judging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.time.CalendarTime;
import org.wastefreecity.rules.assessing.Grounds;

/**
 * One row as the peers are told it: a bound, which side of it is good, what the path promises for the year, all worked out for them
 * beforehand. Dates, units, statuses, bounds and forms are not theirs to know.
 *
 * @param row its place in the table
 * @param known whether there is a target that can be judged
 * @param higher whether higher is better
 * @param strict whether the bound itself is not good enough
 * @param bound the bound of the first value
 * @param bound2 the bound of the second value, for the row that has two
 * @param hasPath whether a path is promised
 * @param kept whether the bound was reached in the base year, so that below it is behind
 * @param path what the path promises for 2022, on the side of every figure that is reported
 */
record RowRule(
        int row,
        boolean known,
        boolean higher,
        boolean strict,
        BigDecimal bound,
        BigDecimal bound2,
        boolean hasPath,
        boolean kept,
        BigDecimal path) {
    private static final int PLACES = 12;

    /** The rules of all rows, from what the general rules go by. */
    static List<RowRule> of(Cases cases) {
        List<RowRule> rules = new ArrayList<>();
        List<Observation> reports = cases.reports.get(0);
        List<Assessment> answers = cases.assessor.assess(reports, Cases.DAY).rows();
        for (int i = 0; i < answers.size(); i++) {
            rules.add(rule(i, answers.get(i), cases.assessor.grounds(answers.get(i), reports)));
        }
        return rules;
    }

    private static RowRule rule(int row, Assessment answer, List<Grounds> grounds) {
        Condition condition = answer.target().orElseThrow().condition();
        if (condition instanceof Condition.Checklist list) {
            return plain(row, BigDecimal.valueOf(list.deliverables().size()), BigDecimal.ZERO);
        }
        if (condition instanceof Condition.AtLeastGrade grade) {
            return plain(
                    row, BigDecimal.valueOf(grade.scale().rank(grade.grade()).orElseThrow()), BigDecimal.ZERO);
        }
        if (condition instanceof Condition.AllOf) {
            return plain(
                    row,
                    decimal(grounds.get(0).low().orElseThrow(), true),
                    decimal(grounds.get(1).low().orElseThrow(), true));
        }
        if (grounds.isEmpty()) {
            return new RowRule(
                    row, false, true, false, BigDecimal.ZERO, BigDecimal.ZERO, false, false, BigDecimal.ZERO);
        }
        Grounds ground = grounds.get(0);
        boolean higher = ground.low().isPresent();
        Rational bound = ground.low().or(ground::high).orElseThrow();
        boolean based = ground.hasPath() && ground.baseline().isPresent();
        boolean kept = based && ground.path().isEmpty();
        return new RowRule(
                row,
                true,
                higher,
                ground.endsExcluded(),
                decimal(bound, higher),
                BigDecimal.ZERO,
                based,
                kept,
                based && !kept ? decimal(at(ground.path()), higher) : BigDecimal.ZERO);
    }

    private static RowRule plain(int row, BigDecimal bound, BigDecimal bound2) {
        return new RowRule(row, true, true, false, bound, bound2, false, false, BigDecimal.ZERO);
    }

    /** The path at the end of 2022; it has two points, the baseline and the target. */
    private static Rational at(List<Grounds.Point> path) {
        Grounds.Point first = path.get(0);
        Grounds.Point last = path.get(path.size() - 1);
        Rational start = CalendarTime.endOf(first.day());
        Rational share = CalendarTime.endOf(LocalDate.of(2022, 12, 31))
                .minus(start)
                .dividedBy(CalendarTime.endOf(last.day()).minus(start));
        return first.value().plus(last.value().minus(first.value()).times(share));
    }

    /** On the better side, so that a figure of few places compares with it as with the fraction. */
    private static BigDecimal decimal(Rational value, boolean higher) {
        return value.toBigDecimal(PLACES, higher ? RoundingMode.CEILING : RoundingMode.FLOOR)
                .stripTrailingZeros();
    }

    /** The values of a row in a case, as the peers get them: figures, deliverables done, the place of a grade. */
    static RowFact[] facts(Cases cases, List<Observation> reports) {
        RowFact[] facts = new RowFact[cases.day.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = new RowFact(i);
        }
        for (Observation report : reports) {
            IndicatorCode code = report.subject();
            IndicatorCode row =
                    cases.day.indexOf(code).isPresent() ? code : code.parent().orElseThrow();
            RowFact fact = facts[cases.day.indexOf(row).orElseThrow()];
            BigDecimal value = value(cases, row, report.value());
            if (report.value() instanceof ObservedValue.Delivered) {
                fact.setValue(fact.getValue().add(value));
            } else if (!code.equals(row) && code.text().endsWith(".2")) {
                fact.setSecond(value);
            } else {
                fact.setValue(value);
            }
        }
        return facts;
    }

    private static BigDecimal value(Cases cases, IndicatorCode row, ObservedValue value) {
        if (value instanceof ObservedValue.Delivered delivered) {
            return delivered.done() ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        if (value instanceof ObservedValue.Graded graded) {
            Condition.AtLeastGrade form =
                    (Condition.AtLeastGrade) cases.plan.targets(row).get(0).condition();
            return BigDecimal.valueOf(form.scale().rank(graded.grade()).orElseThrow());
        }
        return ((ObservedValue.Measured) value).figure().value();
    }
}
