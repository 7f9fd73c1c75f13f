/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.wastefreecity.jackson.ValueArbitraries.date;
import static org.wastefreecity.jackson.ValueArbitraries.few;
import static org.wastefreecity.jackson.ValueArbitraries.figure;
import static org.wastefreecity.jackson.ValueArbitraries.period;
import static org.wastefreecity.jackson.ValueArbitraries.rational;
import static org.wastefreecity.jackson.ValueArbitraries.regionCode;
import static org.wastefreecity.jackson.ValueArbitraries.text;
import static org.wastefreecity.jackson.ValueArbitraries.unit;
import static org.wastefreecity.jackson.ValueArbitraries.wording;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.SystemMapping;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.PartScore;
import org.wastefreecity.model.scoring.VetoResult;
import org.wastefreecity.rules.comparing.Change;
import org.wastefreecity.rules.comparing.Noun;
import org.wastefreecity.rules.comparing.PlanDiff;
import org.wastefreecity.rules.comparing.Subject;
import org.wastefreecity.rules.comparing.SystemDiff;
import org.wastefreecity.rules.explaining.Explanation;
import org.wastefreecity.rules.explaining.Replay;
import org.wastefreecity.rules.explaining.StepCode;

/** Differences between plans and systems, and explanations with arguments of every kind. */
final class DifferenceArbitraries {
    private DifferenceArbitraries() {}

    static Arbitrary<PlanDiff> plans() {
        return Combinators.combine(PlanArbitraries.plan(), PlanArbitraries.plan(), Arbitraries.of(true, false))
                .as((before, after, mapped) -> mapped
                                && !before.system().id().equals(after.system().id())
                        ? PlanDiff.between(
                                before,
                                after,
                                new SystemMapping(
                                        before.system().id(), after.system().id(), List.of()))
                        : PlanDiff.between(before, after));
    }

    static Arbitrary<SystemDiff> systems() {
        return Combinators.combine(SystemArbitraries.system(), SystemArbitraries.system())
                .as(SystemDiff::between);
    }

    /** One of the changes between two plans; of equal ones, one that says nothing. */
    static Arbitrary<Change> change() {
        Change none = new Change.Reordered(new Subject(Noun.PLAN, "x"), Noun.TASK, List.of("b", "a"));
        return Combinators.combine(plans(), Arbitraries.integers().between(0, 1000))
                .as((diff, which) -> diff.isEmpty()
                        ? none
                        : diff.changes().get(which % diff.changes().size()));
    }

    static Arbitrary<Subject> subject() {
        return Combinators.combine(Arbitraries.of(Noun.class), text()).as(Subject::new);
    }

    static Arbitrary<Replay> replay() {
        return Combinators.combine(Arbitraries.of(Replay.Outcome.class), wording())
                .as(Replay::new);
    }

    static Arbitrary<Explanation> explanation() {
        return explanation(2);
    }

    private static Arbitrary<Explanation> explanation(int depth) {
        Arbitrary<Object> argument = Arbitraries.oneOf(List.of(
                text().asGeneric(),
                wording().asGeneric(),
                Arbitraries.integers().asGeneric(),
                rational().asGeneric(),
                figure().asGeneric(),
                ValueArbitraries.bounds().asGeneric(),
                period().asGeneric(),
                date().asGeneric(),
                ObservationArbitraries.value().asGeneric(),
                AssessmentArbitraries.reason().asGeneric(),
                Arbitraries.of(State.class).asGeneric(),
                Arbitraries.of(Certainty.class).asGeneric(),
                Arbitraries.of(ObservationStatus.class).asGeneric(),
                regionCode().asGeneric(),
                TargetArbitraries.code().asGeneric(),
                unit().asGeneric(),
                Arbitraries.of(Measure.Additivity.class).asGeneric(),
                Arbitraries.of(Missing.class).asGeneric(),
                Arbitraries.of(Attainment.Met.class).asGeneric(),
                Arbitraries.of(PartScore.Outcome.class).asGeneric(),
                Arbitraries.of(VetoResult.Falls.class).asGeneric(),
                ScoringArbitraries.range().asGeneric(),
                ScoringArbitraries.values().asGeneric(),
                ScoringArbitraries.attainment().asGeneric(),
                Arbitraries.of(
                                ScoringSamples.scheme(),
                                ScoringSamples.scheme().root(),
                                ScoringSamples.scheme().vetoes().get(0),
                                ScoringSamples.scheme().grades().get(0),
                                ScoringSamples.scheme().vetoes().get(0).test(),
                                ScoringSamples.rules().get(2))
                        .asGeneric()));
        Arbitrary<List<Explanation>> below =
                depth == 0 ? Arbitraries.just(List.of()) : few(Arbitraries.lazy(() -> explanation(depth - 1)), 0, 2);
        return Arbitraries.of(StepCode.class)
                .flatMap(code -> Combinators.combine(argument.list().ofSize(code.arity()), below)
                        .as((arguments, steps) -> new Explanation(code, arguments, steps)));
    }
}
