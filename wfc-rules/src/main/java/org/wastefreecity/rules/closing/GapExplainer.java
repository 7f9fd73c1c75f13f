/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.closing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.explaining.Explainer;
import org.wastefreecity.rules.explaining.Explanation;
import org.wastefreecity.rules.explaining.StepCode;

/**
 * Opens gaps (差距的解释): the answer as it is, as it would be with the nearest figure that reaches the target, and one last place
 * short of that. This class is immutable and thread-safe.
 */
public final class GapExplainer {
    private final Assessor assessor;
    private final GapFinder finder;
    private final Explainer explainer;

    private GapExplainer(Assessor assessor) {
        this.assessor = Objects.requireNonNull(assessor, "assessor");
        this.finder = GapFinder.of(assessor);
        this.explainer = Explainer.of(assessor);
    }

    /**
     * An explainer of gaps.
     *
     * @param assessor who judges
     * @return the explainer
     */
    public static GapExplainer of(Assessor assessor) {
        return new GapExplainer(assessor);
    }

    /**
     * Why a change is the smallest that reaches the target.
     *
     * @param answer the answer for a row
     * @param reports what was reported, as it was when the answer was given
     * @return the tree; one that says why where there is no change to tell
     */
    public Explanation explain(Assessment answer, Collection<Observation> reports) {
        Gap gap = finder.actual(answer, reports);
        Explanation as = explainer.explain(answer, reports);
        if (!(gap instanceof Gap.Change change)) {
            return Explanation.of(StepCode.NO_GAP, words(gap)).over(List.of(as));
        }
        Figure less = Trial.oneStepBack(change.to(), change.difference().signum() > 0);
        List<Explanation> steps = new ArrayList<>();
        steps.add(Explanation.of(StepCode.REACHED, measured(change.to())).over(judged(answer, change.to(), reports)));
        steps.add(Explanation.of(StepCode.SHORT_OF, measured(less)).over(judged(answer, less, reports)));
        return Explanation.of(StepCode.GAP, measured(change.from()), measured(change.to()))
                .over(steps);
    }

    private static Wording words(Gap gap) {
        if (gap instanceof Gap.Impossible none) {
            return none.why();
        }
        if (gap instanceof Gap.Unknown unknown) {
            return unknown.why();
        }
        if (gap instanceof Gap.Within within) {
            return Wording.of(within.from() + "，应达" + within.to(), within.from() + ", needed " + within.to());
        }
        return gap instanceof Gap.Grade grade
                ? Wording.of(grade.from() + "，应达" + grade.to(), grade.from() + ", needed " + grade.to())
                : Wording.of("已达标，无差距", "met: there is none");
    }

    private static ObservedValue measured(Figure figure) {
        return new ObservedValue.Measured(figure);
    }

    private List<Explanation> judged(Assessment answer, Figure figure, Collection<Observation> reports) {
        List<Observation> then = Trial.with(answer.judged().orElseThrow(), measured(figure), reports);
        return assessor.assess(then, answer.asOf()).rows().stream()
                .filter(a ->
                        a.indicator().equals(answer.indicator()) && a.target().equals(answer.target()))
                .limit(1)
                .map(a -> explainer.explain(a, then))
                .toList();
    }
}
