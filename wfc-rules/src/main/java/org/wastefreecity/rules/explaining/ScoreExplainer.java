/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.PartScore;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.scoring.VetoResult;

/**
 * Opens scores (得分的解释): from the score through vetoes, blocks and rules down to what was reached, assessed and observed.
 * <pre>{@code
 * ScoreSheet sheet = ScoreSheets.from("佛山市", report);
 * Explanation tree = ScoreExplainer.plain().explain(scorer.score(sheet), sheet);
 * ExplanationCheck.replay(tree);    // scores again, by itself
 * }</pre>
 * A score opens into the assessments it rests on; with {@link #withAnswers} each of these opens as {@link Explainer} opens it. This
 * class is immutable and thread-safe, if what opens the answers is.
 */
public final class ScoreExplainer {
    private final Function<Assessment, Optional<Explanation>> answers;
    private final Optional<PeerSteps> peers;

    private ScoreExplainer(Function<Assessment, Optional<Explanation>> answers, Optional<PeerSteps> peers) {
        this.answers = answers;
        this.peers = peers;
    }

    /**
     * An explainer that names the observation behind each figure.
     *
     * @return the explainer
     */
    public static ScoreExplainer plain() {
        return new ScoreExplainer(a -> Optional.empty(), Optional.empty());
    }

    /**
     * The same, which opens each assessment, too.
     *
     * @param open what opens one, such as {@code a -> explainer.explain(a, reports)}
     * @return the explainer
     */
    public ScoreExplainer withAnswers(Function<Assessment, Explanation> open) {
        Objects.requireNonNull(open, "open");
        return new ScoreExplainer(a -> Optional.of(open.apply(a)), peers);
    }

    /**
     * The same, which opens comparisons with other units (TOPSIS) down to the figures of each.
     *
     * @param sheets all that was scored together, as it was given to {@code Scorer.scoreAll}
     * @return the explainer
     */
    public ScoreExplainer withPeers(Collection<ScoreSheet> sheets) {
        return new ScoreExplainer(answers, Optional.of(new PeerSteps(sheets)));
    }

    /**
     * Why a score is what it is.
     *
     * @param report the score
     * @param sheet what was scored
     * @return the tree
     */
    public Explanation explain(ScoreReport report, ScoreSheet sheet) {
        List<Explanation> steps = new ArrayList<>();
        if (!report.possible().equals(report.score())) {
            report.possible().ifPresent(p -> steps.add(Explanation.of(StepCode.POSSIBLE_SCORE, p)));
        }
        report.worstGrade()
                .ifPresent(worst -> report.bestGrade()
                        .ifPresent(best -> steps.add(
                                worst.equals(best)
                                        ? Explanation.of(StepCode.GRADED, worst)
                                        : Explanation.of(StepCode.GRADED_BETWEEN, worst, best))));
        for (VetoResult veto : report.vetoes()) {
            List<Explanation> seen = veto.veto().test().keys().stream()
                    .flatMap(k -> sheet.attainment(k).stream())
                    .map(a -> Explanation.of(StepCode.ATTAINED, a))
                    .toList();
            steps.add(Explanation.of(StepCode.VETOED, veto.veto(), veto.falls(), veto.reason())
                    .over(seen));
        }
        steps.add(place(report.root(), sheet));
        return Explanation.of(
                        StepCode.SCORE_OF,
                        report.unit(),
                        report.scheme(),
                        report.score().<Object>map(s -> s).orElse(PartScore.Outcome.WITHHELD))
                .over(steps);
    }

    private Explanation place(PartScore part, ScoreSheet sheet) {
        List<Explanation> steps = new ArrayList<>();
        ScoreNode node = part.node();
        steps.add(Explanation.of(
                node.role() == ScoreNode.Role.EXTRA ? StepCode.ADDS : StepCode.COUNTS_FOR, node.weight()));
        part.points()
                .ifPresent(p -> part.outOf()
                        .ifPresent(full -> steps.add(Explanation.of(StepCode.IN_POINTS, p, ScoreRange.exactly(full)))));
        if (node instanceof ScoreNode.Item item) {
            steps.add(Explanation.of(StepCode.RULED, item.rule()));
        } else if (node instanceof ScoreNode.Topsis comparison) {
            steps.add(peers.map(p -> p.of(comparison, part, sheet)).orElseGet(() -> Explanation.of(StepCode.COMPARED)));
        }
        part.inputs().forEach(a -> steps.add(attained(a)));
        part.parts().forEach(p -> steps.add(place(p, sheet)));
        Explanation step = part.share()
                .map(s -> Explanation.of(StepCode.PLACE_SCORE, node, s, part.reason()))
                .orElseGet(() -> Explanation.of(StepCode.PLACE_UNSCORED, node, part.outcome(), part.reason()));
        return step.over(steps);
    }

    private Explanation attained(Attainment attainment) {
        Explanation step = Explanation.of(StepCode.ATTAINED, attainment);
        return attainment
                .assessment()
                .map(a -> step.over(List.of(answers.apply(a).orElseGet(() -> assessed(a)))))
                .orElse(step);
    }

    private static Explanation assessed(Assessment answer) {
        List<Explanation> steps = new ArrayList<>();
        answer.judged().ifPresent(o -> steps.add(observed(o)));
        return Explanation.of(StepCode.ASSESSED, answer.state(), answer.certainty(), answer.asOf())
                .over(steps);
    }

    private static Explanation observed(Observation o) {
        List<Explanation> steps = new ArrayList<>();
        o.source().ifPresent(s -> steps.add(Explanation.of(StepCode.SOURCE, Sources.words(s))));
        o.printed().filter(p -> !p.isBlank()).ifPresent(p -> steps.add(Explanation.of(StepCode.PRINTED, p)));
        return o.status().isAbsent()
                ? Explanation.of(StepCode.ABSENT, o.period(), o.status()).over(steps)
                : Explanation.of(StepCode.FIGURE, o.value(), o.period(), o.status())
                        .over(steps);
    }
}
