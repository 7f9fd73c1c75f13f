/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Deliverable;

/** The twelve situations in which every row of Foshan's table is judged: what is reported for it, and the day. */
enum Situations {
    ABSENT("2022-12-31"),
    ESTIMATED("2022-12-31"),
    EQUAL_TO_BASELINE("2022-12-31"),
    EQUAL_TO_TARGET("2022-12-31"),
    JUST_BETTER("2022-12-31"),
    JUST_WORSE("2022-12-31"),
    FAR_BEYOND("2022-12-31"),
    WORSE_THAN_BASELINE("2022-12-31"),
    ZERO("2022-12-31"),
    NEGATIVE("2022-12-31"),
    LATE("2024-12-31"),
    AFTER_THE_DEADLINE("2024-06-30");

    private final String asOf;

    Situations(String asOf) {
        this.asOf = asOf;
    }

    String asOf() {
        return asOf;
    }

    private String year() {
        return switch (this) {
            case LATE -> "2024";
            case AFTER_THE_DEADLINE -> "2023";
            default -> "2022";
        };
    }

    private ObservationStatus status() {
        return this == ESTIMATED ? ObservationStatus.ESTIMATED : ObservationStatus.NORMAL;
    }

    /** What is reported for a row in this situation. */
    List<Observation> reports(Indicator row) {
        String code = row.code().toString();
        Condition condition = Foshan.PLAN.targets(row.code()).get(0).condition();
        if (this == ABSENT) {
            return List.of(Foshan.absent(code, year(), ObservationStatus.NOT_REPORTED));
        }
        if (condition instanceof Condition.Checklist list) {
            return delivered(code, list);
        }
        if (condition instanceof Condition.AtLeastGrade) {
            return List.of(graded(code));
        }
        if (condition instanceof Condition.AllOf all) {
            List<Observation> reports = new ArrayList<>();
            all.parts()
                    .forEach(p -> reports.add(
                            figure(p.component().orElseThrow().toString(), p.condition(), Optional.empty())));
            return reports;
        }
        Optional<Figure> baseline =
                Foshan.PLAN.baseline(row.code()).flatMap(b -> b.observation().figure());
        if (target(condition).isEmpty()) {
            String any = this == NEGATIVE ? "-5" : this == ZERO ? "0" : "10"; // nothing is set to compare with
            Figure figure = Figure.of(any, row.unit().orElse(UnitOfMeasure.parse("亿元")));
            return List.of(Foshan.reported(code, year(), new ObservedValue.Measured(figure), status()));
        }
        Observation report = figure(code, condition, baseline);
        return List.of(this == FAR_BEYOND ? asFarAsCanBe(row, report) : report);
    }

    /** As good as a figure can be: a rate of 100 %, an intensity of 0. */
    private Observation asFarAsCanBe(Indicator row, Observation report) {
        Figure figure = report.figure().orElseThrow();
        Figure low = row.possible()
                .flatMap(b -> b.lower())
                .filter(l -> figure.compareTo(l) < 0)
                .orElse(figure);
        Figure high = row.possible()
                .flatMap(b -> b.upper())
                .filter(u -> low.compareTo(u) > 0)
                .orElse(low);
        return Foshan.reported(row.code().toString(), year(), new ObservedValue.Measured(high), status());
    }

    private Observation figure(String code, Condition condition, Optional<Figure> baseline) {
        if (this == EQUAL_TO_BASELINE && baseline.isEmpty()) {
            return Foshan.absent(code, year(), ObservationStatus.DASH);
        }
        return Foshan.reported(code, year(), new ObservedValue.Measured(figure(condition, baseline)), status());
    }

    private Figure figure(Condition condition, Optional<Figure> baseline) {
        boolean lower = condition instanceof Condition.AtMost;
        Figure target = target(condition).orElseThrow();
        Figure base = baseline.orElse(target);
        BigDecimal place = BigDecimal.ONE.movePointLeft(
                Math.max(target.value().scale(), base.value().scale()));
        BigDecimal better = lower ? place.negate() : place;
        BigDecimal value = switch (this) {
            case ESTIMATED, EQUAL_TO_TARGET, LATE -> target.value();
            case EQUAL_TO_BASELINE -> base.value();
            case JUST_BETTER -> target.value().add(better);
            case JUST_WORSE, AFTER_THE_DEADLINE -> target.value().subtract(better);
            case FAR_BEYOND -> target.value().add(better.movePointRight(6));
            case WORSE_THAN_BASELINE -> base.value().subtract(better.movePointRight(1));
            case NEGATIVE -> new BigDecimal("-5");
            case ABSENT, ZERO -> BigDecimal.ZERO;
        };
        return Figure.of(value, target.unit());
    }

    private static Optional<Figure> target(Condition condition) {
        if (condition instanceof Condition.AtLeast least) {
            return Optional.of(least.bound());
        }
        if (condition instanceof Condition.AtMost most) {
            return Optional.of(most.bound());
        }
        return condition instanceof Condition.ChangeSign
                ? Optional.of(Figure.of("0", UnitOfMeasure.PERCENT))
                : Optional.empty();
    }

    private List<Observation> delivered(String code, Condition.Checklist list) {
        if (this == ZERO || this == NEGATIVE) {
            String value = this == ZERO ? "0" : "-5";
            return List.of(Foshan.reported(
                    code, year(), new ObservedValue.Measured(Figure.of(value, UnitOfMeasure.PIECE)), status()));
        }
        if (this == EQUAL_TO_BASELINE) {
            return List.of(Foshan.absent(code, year(), ObservationStatus.DASH));
        }
        List<Observation> reports = new ArrayList<>();
        for (Deliverable deliverable : list.deliverables()) {
            boolean last = deliverable.equals(
                    list.deliverables().get(list.deliverables().size() - 1));
            boolean done = switch (this) {
                case WORSE_THAN_BASELINE -> false;
                case JUST_WORSE, AFTER_THE_DEADLINE -> !last;
                default -> true;
            };
            String year = this == FAR_BEYOND ? "2021" : year();
            reports.add(
                    Foshan.reported(deliverable.code().toString(), year, new ObservedValue.Delivered(done), status()));
        }
        return reports;
    }

    private Observation graded(String code) {
        if (this == ZERO || this == NEGATIVE) {
            String value = this == ZERO ? "0" : "-5";
            return Foshan.reported(
                    code, year(), new ObservedValue.Measured(Figure.of(value, UnitOfMeasure.PERCENT)), status());
        }
        if (this == EQUAL_TO_BASELINE) {
            return Foshan.absent(code, year(), ObservationStatus.DASH);
        }
        String grade = switch (this) {
            case JUST_BETTER, FAR_BEYOND -> "非常满意";
            case JUST_WORSE, AFTER_THE_DEADLINE -> "基本满意";
            case WORSE_THAN_BASELINE -> "不满意";
            default -> "满意";
        };
        return Foshan.reported(code, year(), new ObservedValue.Graded(grade), status());
    }
}
