/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.finding.Finding;

/**
 * The score of one unit by one scheme (评分结果), with every part it was made of. Implementations are immutable and thread-safe.
 */
@Value.Immutable
public interface ScoreReport {

    /**
     * The scheme.
     *
     * @return the scheme, with its version
     */
    ScoringScheme scheme();

    /**
     * Who was scored.
     *
     * @return the name of the unit
     */
    String unit();

    /**
     * The points, after vetoes.
     *
     * @return the exact score or its range; empty if it is withheld
     */
    Optional<ScoreRange> score();

    /**
     * The points that are possible if everything missing were known, after vetoes.
     *
     * @return the range; equal to {@link #score} where nothing is missing, empty where nothing at all is known
     */
    Optional<ScoreRange> possible();

    /**
     * The worst grade that agrees with the score.
     *
     * @return the grade; empty if there are none or the score is withheld
     */
    Optional<GradeBand> worstGrade();

    /**
     * The best grade that agrees with the score.
     *
     * @return the grade, equal to the worst where the score decides it
     */
    Optional<GradeBand> bestGrade();

    /**
     * How the vetoes stand.
     *
     * @return one for each veto of the scheme
     */
    List<VetoResult> vetoes();

    /**
     * The tree of scores.
     *
     * @return the root, before vetoes
     */
    PartScore root();

    /**
     * How sure the score is.
     *
     * @return sure if it is exact, nothing was missing and nothing doubtful; else possible
     */
    Certainty certainty();

    /**
     * What is odd in scheme or data.
     *
     * @return the findings
     */
    List<Finding> findings();

    /**
     * A builder.
     *
     * @return an empty one
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a report; not thread-safe. */
    final class Builder extends ImmutableScoreReport.Builder {
        Builder() {}
    }
}
