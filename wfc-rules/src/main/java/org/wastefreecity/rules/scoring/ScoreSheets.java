/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Attainment.Met;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.scoring.ValueRange;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;

/**
 * Makes a score sheet of a judged plan (由评估结果生成评分表): one attainment for each row and each indicator on several lines, under its
 * code. This class has no state.
 */
public final class ScoreSheets {
    private ScoreSheets() {}

    /**
     * The sheet of one unit.
     *
     * @param unit the name of the unit
     * @param report what its plan's assessment says
     * @return the sheet; further figures, such as findings of an inspection, are put in by {@link ScoreSheet#with}
     */
    public static ScoreSheet from(String unit, PlanAssessment report) {
        Map<String, Attainment> attainments = new LinkedHashMap<>();
        Stream.concat(report.rows().stream(), report.splitIndicators().stream())
                .map(ScoreSheets::attainment)
                .forEach(a -> attainments.putIfAbsent(a.key(), a));
        return new ScoreSheet(unit, attainments);
    }

    static Attainment attainment(Assessment assessment) {
        Indicator indicator = assessment.indicator();
        Optional<Observation> judged = assessment.judged();
        Optional<UnitOfMeasure> unit = unit(indicator, assessment.target());
        Optional<ValueRange> actual = unit.flatMap(u -> judged.flatMap(o -> range(o.value(), u)));
        boolean notApplicable =
                actual.isEmpty() && assessment.reasons().stream().anyMatch(r -> r.code() == ReasonCode.NOT_APPLICABLE);
        Met met = met(assessment);
        Attainment.Builder builder = Attainment.builder()
                .key(indicator.code().text())
                .actual(actual)
                .notApplicable(notApplicable)
                .unit(unit)
                .target(unit.flatMap(u -> target(assessment.target(), u)))
                .baseline(unit.flatMap(u -> assessment
                        .baseline()
                        .flatMap(b -> b.observation().figure())
                        .filter(f -> f.unit().isComparableTo(u))
                        .map(f -> f.valueIn(u))))
                .met(met)
                .doubtful(judged.map(o -> o.status().isDoubtful()).orElse(false)
                        || (met == Met.YES && assessment.certainty() == Certainty.POSSIBLE))
                .assessment(assessment);
        if (assessment.progress() instanceof Progress.Share share) {
            builder.progress(share.share());
            if (!share.isExact()) {
                builder.mostProgress(share.most());
            }
        }
        possible(indicator, unit).ifPresent(builder::possible);
        return builder.build();
    }

    private static Met met(Assessment assessment) {
        return switch (assessment.state()) {
            case MET -> Met.YES;
            case ON_TRACK -> Met.ON_TRACK;
            case OFF_TRACK, MISSED -> Met.NO;
            case UNDECIDED -> assessment.certainty() == Certainty.IMPOSSIBLE ? Met.NO : Met.UNKNOWN;
        };
    }

    static Optional<UnitOfMeasure> unit(Indicator indicator, Optional<Target> target) {
        return indicator
                .unit()
                .or(() -> target.flatMap(t -> bound(t.condition())).map(Figure::unit));
    }

    static Optional<Rational> target(Optional<Target> target, UnitOfMeasure unit) {
        return target.flatMap(t -> bound(t.condition()))
                .filter(f -> f.unit().isComparableTo(unit))
                .map(f -> f.valueIn(unit));
    }

    static Optional<ValueRange> possible(Indicator indicator, Optional<UnitOfMeasure> unit) {
        return unit.flatMap(u ->
                indicator.possible().filter(b -> b.unit().isComparableTo(u)).map(b -> ValueRange.from(b, u)));
    }

    /** The figure a target asks for, where it asks for one. */
    private static Optional<Figure> bound(Condition condition) {
        if (condition instanceof Condition.AtLeast least) {
            return Optional.of(least.bound());
        }
        if (condition instanceof Condition.AtMost most) {
            return Optional.of(most.bound());
        }
        if (condition instanceof Condition.EqualTo equal) {
            return Optional.of(equal.level());
        }
        return condition instanceof Condition.FloorAndStretch both ? bound(both.floor()) : Optional.empty();
    }

    private static Optional<ValueRange> range(ObservedValue value, UnitOfMeasure unit) {
        Optional<Bounds> bounds = value instanceof ObservedValue.Measured measured
                ? Optional.of(Bounds.exactly(measured.figure()))
                : value instanceof ObservedValue.Bounded bounded ? Optional.of(bounded.bounds()) : Optional.empty();
        return bounds.filter(b -> b.unit().isComparableTo(unit)).map(b -> ValueRange.from(b, unit));
    }
}
