/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.assessing.Grounds;
import org.wastefreecity.rules.computing.ComputedIndicator;
import org.wastefreecity.rules.formula.Answer;
import org.wastefreecity.rules.printing.ConditionWords;

/**
 * Opens answers into trees (解释): from the state of a row down to the observations and, for computed figures, the sums and facts
 * it rests on.
 * <pre>{@code
 * Explainer explainer = Explainer.of(assessor);
 * explainer.explain(answer, reports).lines(Language.ZH).forEach(System.out::println);
 * }</pre>
 * Nothing is prepared for it while judging: it asks the rules again, for the one row that somebody opens. This class is immutable
 * and thread-safe, if its source of facts is.
 */
public final class Explainer {
    private final Assessor assessor;
    private final List<ComputedIndicator> computed;
    private final FactSource facts;
    private final Optional<SumExplainer> sums;

    private Explainer(
            Assessor assessor, List<ComputedIndicator> computed, FactSource facts, Optional<SumExplainer> sums) {
        this.sums = sums;
        this.assessor = Objects.requireNonNull(assessor, "assessor");
        this.computed = computed;
        this.facts = Objects.requireNonNull(facts, "facts");
    }

    /**
     * An explainer of an assessor's answers.
     *
     * @param assessor who judged
     * @return the explainer
     */
    public static Explainer of(Assessor assessor) {
        return new Explainer(assessor, List.of(), FactSource.NONE, Optional.empty());
    }

    /**
     * The same, which also opens figures that were computed.
     *
     * @param figures what the formulas came to
     * @return the explainer
     */
    public Explainer withComputed(Collection<ComputedIndicator> figures) {
        return new Explainer(assessor, ImmutableList.copyOf(figures), facts, sums);
    }

    /**
     * The same, which also opens sums.
     *
     * @param source who keeps the facts
     * @return the explainer
     */
    public Explainer withFacts(FactSource source) {
        return new Explainer(assessor, computed, source, sums);
    }

    /**
     * The same, which opens sums down to the rows of a ledger.
     *
     * @param explainer what opens sums over the facts that were computed from
     * @return the explainer
     */
    public Explainer withSums(SumExplainer explainer) {
        return new Explainer(assessor, computed, facts, Optional.of(explainer));
    }

    /**
     * Why an answer is what it is.
     *
     * @param answer an answer of the assessor: a row, an indicator on several lines, or a further promise
     * @param reports what was reported, as it was when the answer was given
     * @return the tree
     */
    public Explanation explain(Assessment answer, Collection<Observation> reports) {
        List<Explanation> steps = new ArrayList<>();
        steps.add(answer.target().map(Explainer::target).orElseGet(() -> Explanation.of(StepCode.NO_TARGET)));
        answer.target().ifPresent(t -> steps.add(due(t, answer.asOf())));
        FigureSteps figures = new FigureSteps(this::computed, assessor.grounds(answer, reports));
        if (answer.parts().isEmpty()) {
            steps.addAll(figures.of(answer));
        } else {
            steps.addAll(parts(answer, figures, reports));
        }
        Set<Reason> told = new HashSet<>();
        for (Reason reason : answer.reasons()) {
            if (reason.code() == ReasonCode.PART) {
                told.clear(); // what holds of one part is told of the next one, too
            }
            if (!told.add(reason)) {
                continue;
            }
            steps.add(Explanation.of(takesCertainty(reason.code()) ? StepCode.QUALIFIED : StepCode.WHY, reason));
        }
        return Explanation.of(
                        StepCode.ANSWER,
                        answer.indicator().code().text(),
                        answer.indicator().name(),
                        answer.state(),
                        answer.certainty(),
                        answer.asOf())
                .over(steps);
    }

    /**
     * How a figure was computed.
     *
     * @param figure what a formula came to
     * @return the tree
     */
    public Explanation explain(ComputedIndicator figure) {
        return new ComputedSteps(facts, sums).of(figure);
    }

    /**
     * What a sum is made of.
     *
     * @param sum a question to the ledger with its answer
     * @return the tree
     */
    public Explanation explain(Answer sum) {
        return new ComputedSteps(facts, sums).sum(sum);
    }

    /** The computed figure that an observation is, if it is one. */
    private Optional<Explanation> computed(Observation observation) {
        return computed.stream()
                .filter(c -> c.observation().equals(observation))
                .findFirst()
                .map(this::explain);
    }

    private static Explanation target(Target target) {
        Wording words = ConditionWords.of(target.condition());
        return target.printed().isBlank()
                ? Explanation.of(StepCode.TARGET_BLANK, words)
                : Explanation.of(StepCode.TARGET, words, target.printed());
    }

    private static Explanation due(Target target, LocalDate asOf) {
        return Grounds.due(target.deadline(), asOf)
                .map(d -> Explanation.of(d.isAfter(asOf) ? StepCode.DUE_AHEAD : StepCode.DUE_PASSED, d))
                .orElseGet(() -> Explanation.of(StepCode.NO_DUE));
    }

    private List<Explanation> parts(Assessment answer, FigureSteps figures, Collection<Observation> reports) {
        List<Explanation> steps = new ArrayList<>();
        boolean any = answer.target()
                .map(t -> t.condition() instanceof Condition.AnyOf)
                .orElse(false);
        int count = answer.parts().size();
        steps.add(Explanation.of(StepCode.NEEDED, any ? 1 : count, count));
        List<Optional<Condition>> conditions = conditions(answer);
        for (int i = 0; i < count; i++) {
            PartResult part = answer.parts().get(i);
            Explanation step = Explanation.of(StepCode.PART, part.name(), part.state(), part.certainty());
            boolean torn = answer.reasons().stream()
                    .anyMatch(r -> r.code() == ReasonCode.CONTRADICTED
                            && r.arguments().get(0).equals(part.name()));
            Optional<Assessment> line = answer.target().isPresent()
                    ? Optional.empty()
                    : part.subject().flatMap(c -> assessor.row(c, reports, answer.asOf()));
            List<Explanation> below = new ArrayList<>(
                    line.isPresent() ? List.of(explain(line.get(), reports)) : figures.of(part, conditions.get(i)));
            if (torn) {
                below.add(Explanation.of(StepCode.TORN));
            }
            steps.add(step.over(below));
        }
        return steps;
    }

    /** What each part asks for, where the target has it in parts. */
    private static List<Optional<Condition>> conditions(Assessment answer) {
        Optional<Condition> whole = answer.target().map(Target::condition);
        List<Part> parts = whole.map(c -> c instanceof Condition.AllOf all
                        ? all.parts()
                        : c instanceof Condition.AnyOf any ? any.parts() : List.<Part>of())
                .orElse(List.of());
        return IntStream.range(0, answer.parts().size())
                .mapToObj(i -> i < parts.size() ? Optional.of(parts.get(i).condition()) : Optional.<Condition>empty())
                .toList();
    }

    private static boolean takesCertainty(ReasonCode code) {
        return code == ReasonCode.ABOUT_SUBJECT || code == ReasonCode.COUNTED_BY || code == ReasonCode.SCOPE_OF_FIGURE;
    }
}
