/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.wastefreecity.jackson.ValueArbitraries.date;
import static org.wastefreecity.jackson.ValueArbitraries.few;
import static org.wastefreecity.jackson.ValueArbitraries.figure;
import static org.wastefreecity.jackson.ValueArbitraries.maybe;
import static org.wastefreecity.jackson.ValueArbitraries.rational;
import static org.wastefreecity.jackson.ValueArbitraries.text;
import static org.wastefreecity.jackson.ValueArbitraries.unit;
import static org.wastefreecity.jackson.ValueArbitraries.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.GroupAssessment;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.assessment.TrendPath;
import org.wastefreecity.model.ledger.Coverage;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.TargetGroup;
import org.wastefreecity.model.receipt.Digest;
import org.wastefreecity.model.receipt.Ingredient;
import org.wastefreecity.model.receipt.Receipt;
import org.wastefreecity.model.receipt.VersionChoice;
import org.wastefreecity.model.time.ReportingPeriod;

/** Answers of every form: the mirror of {@code AssessmentShapes}. */
final class AssessmentArbitraries {
    private AssessmentArbitraries() {}

    private static Arbitrary<Rational> share() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs().between(1, Long.MAX_VALUE))
                .as(Rational::of);
    }

    static Arbitrary<Reason> reason() {
        // values whose words tell them apart: equal reasons say the same
        Arbitrary<ShownValue> shown =
                Combinators.combine(share(), unit(), share()).as(ShownValue::new);
        Arbitrary<Object> argument = Arbitraries.oneOf(List.of(
                text().map(t -> (Object) t),
                few(text(), 0, 3).map(t -> (Object) t),
                wording().map(w -> (Object) w),
                Arbitraries.integers().map(i -> (Object) i),
                figure().map(f -> (Object) f),
                ValueArbitraries.period().map(p -> (Object) p),
                date().map(d -> (Object) d),
                ObservationArbitraries.value().map(v -> (Object) v),
                shown.map(s -> (Object) s)));
        return Arbitraries.of(ReasonCode.class)
                .flatMap(code -> argument.list().ofSize(code.arity()).map(arguments -> new Reason(code, arguments)));
    }

    static Arbitrary<Progress> progress() {
        return Arbitraries.oneOf(
                rational().map(Progress.Share::new),
                Arbitraries.of(Progress.Why.class).map(Progress.Undefined::new));
    }

    static Arbitrary<TrendPath> trend() {
        return Arbitraries.oneOf(Arbitraries.of(TrendPath.Why.class).map(TrendPath.Undefined::new), line());
    }

    private static Arbitrary<TrendPath> line() {
        return unit().flatMap(unit -> Combinators.combine(
                        measured(unit, 2000, 2009),
                        measured(unit, 2010, 2019),
                        Arbitraries.integers().between(2020, 2030),
                        share(),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false))
                .as((from, to, year, end, ends, excluded) -> new TrendPath.Line(
                        from,
                        to,
                        LocalDate.of(year, 12, 31),
                        unit,
                        Optional.of(end).filter(e -> ends != 1),
                        Optional.of(end.plus(Rational.ONE)).filter(e -> ends != 0),
                        excluded)));
    }

    private static Arbitrary<Observation> measured(UnitOfMeasure unit, int first, int last) {
        return Combinators.combine(
                        TargetArbitraries.code(),
                        Arbitraries.integers().between(first, last),
                        ValueArbitraries.figureIn(unit))
                .as((code, year, figure) -> Observation.builder()
                        .system(PlanSamples.observation().system())
                        .subject(code)
                        .territory(PlanSamples.observation().territory())
                        .period(ReportingPeriod.ofYear(year))
                        .value(new ObservedValue.Measured(figure))
                        .status(figure.value().signum() == 0 ? ObservationStatus.ZERO_REPORT : ObservationStatus.NORMAL)
                        .build());
    }

    static Arbitrary<PartResult> part() {
        return Combinators.combine(
                        maybe(TargetArbitraries.code()),
                        wording(),
                        verdict(),
                        maybe(ObservationArbitraries.observation()))
                .as((code, name, verdict, judged) ->
                        new PartResult(code, name, verdict.state(), verdict.certainty(), judged));
    }

    /** A state with a certainty that fits it. */
    private record Verdict(State state, Certainty certainty) {}

    private static Arbitrary<Verdict> verdict() {
        return Arbitraries.of(
                new Verdict(State.MET, Certainty.SURE),
                new Verdict(State.MET, Certainty.POSSIBLE),
                new Verdict(State.MISSED, Certainty.IMPOSSIBLE),
                new Verdict(State.MISSED, Certainty.POSSIBLE),
                new Verdict(State.ON_TRACK, Certainty.POSSIBLE),
                new Verdict(State.OFF_TRACK, Certainty.POSSIBLE),
                new Verdict(State.UNDECIDED, Certainty.POSSIBLE),
                new Verdict(State.UNDECIDED, Certainty.SURE));
    }

    static Arbitrary<GroupAssessment> group() {
        return Combinators.combine(
                        text(),
                        wording(),
                        few(part(), 1, 3),
                        verdict(),
                        progress(),
                        few(reason(), 1, 3),
                        ValueArbitraries.provenance())
                .as((id, name, parts, verdict, progress, reasons, where) -> new GroupAssessment(
                        new TargetGroup(
                                id,
                                name,
                                IntStream.range(0, parts.size())
                                        .mapToObj(i -> id + i)
                                        .toList(),
                                1,
                                id,
                                where),
                        verdict.state(),
                        verdict.certainty(),
                        progress,
                        parts,
                        reasons));
    }

    static Arbitrary<Assessment> assessment() {
        Arbitrary<Assessment.Builder> head = Combinators.combine(
                        SystemArbitraries.indicator(), date(), verdict(), progress(), trend(), few(reason(), 1, 3))
                .as((indicator, day, verdict, progress, trend, reasons) -> Assessment.builder()
                        .indicator(indicator)
                        .asOf(day)
                        .state(verdict.state())
                        .certainty(verdict.certainty())
                        .progress(progress)
                        .trend(trend)
                        .addAllReasons(reasons));
        return Combinators.combine(
                        head,
                        maybe(TargetArbitraries.target()),
                        maybe(ObservationArbitraries.baseline()),
                        maybe(ObservationArbitraries.observation()),
                        maybe(rational()),
                        few(part(), 0, 2))
                .as((builder, target, baseline, judged, promised, parts) -> builder.target(target)
                        .baseline(baseline)
                        .judged(judged)
                        .promised(promised)
                        .addAllParts(parts)
                        .build());
    }

    static Arbitrary<PlanAssessment> planAssessment() {
        return Combinators.combine(
                        PlanArbitraries.plan(),
                        date(),
                        few(assessment(), 0, 2),
                        few(assessment(), 0, 1),
                        few(assessment(), 0, 1),
                        few(group(), 0, 2),
                        few(ValueArbitraries.finding(), 0, 2))
                .as((plan, day, rows, split, promises, groups, findings) -> PlanAssessment.builder()
                        .plan(plan)
                        .asOf(day)
                        .addAllRows(rows)
                        .addAllSplitIndicators(split)
                        .addAllPromises(promises)
                        .addAllGroups(groups)
                        .addAllFindings(findings)
                        .build());
    }

    static Arbitrary<Tally> tally() {
        return Combinators.combine(
                        ValueArbitraries.range(),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 1_000_000),
                        maybe(few(text(), 0, 3)),
                        maybe(Arbitraries.integers().between(0, 100)),
                        Arbitraries.of(ObservationStatus.class)
                                .filter(ObservationStatus::isDoubtful)
                                .set()
                                .ofMaxSize(2))
                .as((range, known, reporters, missing, weight, doubts) -> {
                    Figure low = range.get(0);
                    return Tally.builder()
                            .unit(low.unit())
                            .seen(Optional.of(low).filter(f -> (known & 1) == 0))
                            .lower(Optional.of(low).filter(f -> (known & 2) == 0))
                            .upper(Optional.of(known == 0 ? low : range.get(1)).filter(f -> (known & 4) == 0))
                            .coverage(new Coverage(
                                    reporters,
                                    missing.isPresent()
                                            ? OptionalInt.of(
                                                    reporters + missing.get().size())
                                            : OptionalInt.empty(),
                                    weight.map(w -> Rational.of(w, 100)),
                                    missing.orElse(List.of()),
                                    missing.isPresent() ? known : 0,
                                    missing.isPresent() ? reporters % 3 : 0))
                            .addAllDoubts(doubts)
                            .build();
                });
    }

    static Arbitrary<Receipt> receipt() {
        Arbitrary<Digest> digest = Arbitraries.strings()
                .withChars("0123456789abcdef")
                .ofLength(64)
                .map(hex -> new Digest("sha256:" + hex));
        Arbitrary<Ingredient> ingredient =
                Combinators.combine(text(), text(), digest).as(Ingredient::new);
        Arbitrary<VersionChoice> choice = Combinators.combine(
                        text(), text(), ValueArbitraries.different(text(), t -> t, 0, 3), wording())
                .as((definition, chosen, others, reason) -> new VersionChoice(
                        definition,
                        chosen,
                        others.stream().filter(o -> !o.equals(chosen)).toList(),
                        reason));
        return Combinators.combine(
                        text(),
                        date(),
                        ValueArbitraries.different(ingredient, Ingredient::id, 1, 3),
                        ValueArbitraries.different(ingredient, Ingredient::id, 0, 3),
                        ValueArbitraries.different(ingredient, Ingredient::id, 0, 3),
                        ValueArbitraries.different(choice, VersionChoice::definition, 0, 3),
                        ingredient)
                .as((library, day, definitions, data, policies, choices, answer) -> Receipt.builder()
                        .library(library)
                        .asOf(day)
                        .addAllDefinitions(definitions)
                        .addAllData(data)
                        .addAllPolicies(policies)
                        .addAllChoices(choices)
                        .answer(answer)
                        .build());
    }
}
