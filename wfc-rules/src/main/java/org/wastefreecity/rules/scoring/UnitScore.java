/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.GradeBand;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.rules.assessing.RowAnswers;
import org.wastefreecity.rules.ranking.Ranker;

/**
 * The score of one unit (单位得分): points, grades and certainty at once, its parts when they are asked for. Made by
 * {@link DayScorer}. This class is immutable and thread-safe.
 */
public final class UnitScore implements Ranker.Ranked {
    private final String unit;
    private final Optional<ScoreRange> score;
    private final Optional<ScoreRange> possible;
    private final List<GradeBand> grades;
    private final Certainty certainty;
    private final List<Rational> breakers;
    private final List<Rational> possibleBreakers;
    private final DayScorer scorer;
    private final RowAnswers answers;

    UnitScore(
            String unit,
            Optional<ScoreRange> score,
            Optional<ScoreRange> possible,
            List<GradeBand> grades,
            Certainty certainty,
            List<Rational> breakers,
            List<Rational> possibleBreakers,
            DayScorer scorer,
            RowAnswers answers) {
        this.unit = unit;
        this.score = score;
        this.possible = possible;
        this.grades = grades;
        this.certainty = certainty;
        this.breakers = breakers;
        this.possibleBreakers = possibleBreakers;
        this.scorer = scorer;
        this.answers = answers;
    }

    static UnitScore of(ScoreReport report, DayScorer scorer, RowAnswers answers) {
        List<GradeBand> grades =
                report.worstGrade().isPresent() && report.bestGrade().isPresent()
                        ? List.of(report.worstGrade().get(), report.bestGrade().get())
                        : List.of();
        return new UnitScore(
                report.unit(),
                report.score(),
                report.possible(),
                grades,
                report.certainty(),
                Ranker.tieBreakers(report, false),
                Ranker.tieBreakers(report, true),
                scorer,
                answers);
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public Optional<ScoreRange> score() {
        return score;
    }

    @Override
    public Optional<ScoreRange> possible() {
        return possible;
    }

    @Override
    public List<Rational> tieBreakers(boolean possibly) {
        return possibly ? possibleBreakers : breakers;
    }

    /**
     * The worst grade that agrees with the score.
     *
     * @return as {@link ScoreReport#worstGrade}
     */
    public Optional<GradeBand> worstGrade() {
        return grades.stream().findFirst();
    }

    /**
     * The best grade that agrees with the score.
     *
     * @return as {@link ScoreReport#bestGrade}
     */
    public Optional<GradeBand> bestGrade() {
        return grades.stream().skip(1).findFirst();
    }

    /**
     * How sure the score is.
     *
     * @return as {@link ScoreReport#certainty}
     */
    public Certainty certainty() {
        return certainty;
    }

    /**
     * The score in full, with its parts, vetoes and findings, by the general rules.
     *
     * @return what {@link Scorer#score} says of the same answers
     */
    public ScoreReport open() {
        return scorer.report(unit, answers);
    }
}
