/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.wastefreecity.jackson.ValueArbitraries.few;
import static org.wastefreecity.jackson.ValueArbitraries.maybe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Combination;
import org.wastefreecity.model.scoring.Departure;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.Origin;
import org.wastefreecity.model.scoring.PartScore;
import org.wastefreecity.model.scoring.RankReport;
import org.wastefreecity.model.scoring.Rounding;
import org.wastefreecity.model.scoring.SchemeId;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.Undefined;
import org.wastefreecity.model.scoring.ValueRange;
import org.wastefreecity.model.scoring.VetoResult;
import org.wastefreecity.model.wording.Wording;

/** Schemes of every form; nothing says that they make sense. */
final class ScoringArbitraries {
    private ScoringArbitraries() {}

    private static Arbitrary<BigDecimal> positive() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("1000000"))
                .ofScale(2);
    }

    private static Arbitrary<ScoreNode.Item> item() {
        Arbitrary<ScoreRule> rule = Arbitraries.of(ScoringSamples.rules());
        return Combinators.combine(
                        positive(),
                        positive(),
                        rule,
                        Arbitraries.of(Undefined.class),
                        Arbitraries.of(Missing.class).optional(),
                        ValueArbitraries.wording())
                .as((weight, outOf, how, undefined, missing, name) -> new ScoreNode.Item(
                        "i",
                        name,
                        weight,
                        ScoreNode.Role.COUNTED,
                        ScoringSamples.RATE,
                        outOf,
                        how,
                        undefined,
                        missing,
                        Optional.empty()));
    }

    /** Items, numbered, so that no id comes twice. */
    private static ScoreNode.Branch branch(
            String id, List<ScoreNode.Item> items, BigDecimal weight, Combination how, Wording name) {
        List<ScoreNode> children = new ArrayList<>();
        for (ScoreNode.Item i : items) {
            ScoreNode.Item numbered = new ScoreNode.Item(
                    id + "." + children.size(),
                    i.name(),
                    i.weight(),
                    i.role(),
                    i.subject(),
                    i.outOf(),
                    i.rule(),
                    i.undefined(),
                    i.missing(),
                    i.provenance());
            children.add(children.isEmpty() ? numbered : children.size() % 3 == 0 ? numbered.asExtra() : numbered);
        }
        return new ScoreNode.Branch(id, name, weight, ScoreNode.Role.COUNTED, how, Optional.empty(), children);
    }

    static Arbitrary<ScoringScheme> scheme() {
        Arbitrary<Combination> how = Arbitraries.of(
                new Combination.Weakest(),
                new Combination.BestOf(1),
                new Combination.PassOf(1, new BigDecimal("0.60")),
                new Combination.Weighted(Optional.of(BigDecimal.ONE), Combination.Mismatch.AS_PRINTED));
        Arbitrary<ScoreNode.Branch> left = Combinators.combine(
                        item().list().ofMinSize(1).ofMaxSize(4), positive(), how, ValueArbitraries.wording())
                .as((items, weight, h, name) -> branch("a", items, weight, h, name));
        Arbitrary<ScoreNode.Branch> right = Combinators.combine(
                        item().list().ofMinSize(1).ofMaxSize(4), positive(), how, ValueArbitraries.wording())
                .as((items, weight, h, name) -> branch("b", items, weight, h, name));
        return Combinators.combine(
                        left,
                        right,
                        Arbitraries.of(Missing.class),
                        Arbitraries.of(Origin.class),
                        Arbitraries.of(Departure.class).set(),
                        Arbitraries.integers().between(0, 10),
                        ValueArbitraries.wording())
                .as((a, b, missing, origin, departures, places, title) -> ScoringScheme.builder()
                        .id(new SchemeId("scheme", "1." + places))
                        .title(title)
                        .origin(origin)
                        .missing(missing)
                        .notApplicable(Missing.EXCLUDED)
                        .addAllDepartures(departures)
                        .root(ScoreNode.Branch.of("root", title, "1", List.of(a, b)))
                        .rounding(new Rounding(places, places % 2 == 0))
                        .build());
    }

    static Arbitrary<ScoreRange> range() {
        return Combinators.combine(ValueArbitraries.rational(), share(), Arbitraries.of(true, false))
                .as((low, more, attained) -> new ScoreRange(low, low.plus(more), attained));
    }

    private static Arbitrary<Rational> share() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(1, 97))
                .as((above, below) -> Rational.of(above, below));
    }

    static Arbitrary<ValueRange> values() {
        return Combinators.combine(
                        ValueArbitraries.rational(),
                        share(),
                        Arbitraries.integers().between(0, 3))
                .as((low, more, ends) -> new ValueRange(
                        Optional.of(low).filter(l -> (ends & 1) == 0),
                        Optional.of(low.plus(more)).filter(h -> (ends & 2) == 0)));
    }

    static Arbitrary<Attainment> attainment() {
        Arbitrary<Attainment.Builder> head = Combinators.combine(
                        Arbitraries.of("16", "54.1", "findings"),
                        maybe(ValueArbitraries.unit()),
                        values(),
                        maybe(ValueArbitraries.rational()),
                        maybe(ValueArbitraries.rational()),
                        maybe(share()))
                .as((key, unit, possible, target, baseline, progress) -> Attainment.builder()
                        .key(key)
                        .unit(unit)
                        .possible(possible)
                        .target(target)
                        .baseline(baseline)
                        .progress(progress));
        return Combinators.combine(
                        head,
                        maybe(values()),
                        few(values(), 0, 2),
                        Arbitraries.of(Attainment.Met.class),
                        Arbitraries.integers().between(0, 3),
                        AssessmentArbitraries.assessment().injectNull(0.9))
                .as((builder, actual, samples, met, flags, assessment) -> builder.actual(
                                actual.filter(a -> (flags & 1) == 0))
                        .addAllSamples((flags & 1) == 0 ? samples : List.of())
                        .met(met)
                        .notApplicable((flags & 1) != 0)
                        .doubtful((flags & 2) != 0)
                        .assessment(Optional.ofNullable(assessment))
                        .build());
    }

    static Arbitrary<ScoreSheet> sheet() {
        return Combinators.combine(
                        ValueArbitraries.text(), ValueArbitraries.different(attainment(), Attainment::key, 0, 3))
                .as(ScoreSheet::of);
    }

    /** A score of a place of a scheme, or of a place that is none of it. */
    private static Arbitrary<PartScore> part(List<ScoreNode> nodes, int depth) {
        Arbitrary<List<PartScore>> parts = depth == 0 ? Arbitraries.just(List.of()) : few(part(nodes, depth - 1), 0, 2);
        Arbitrary<PartScore.Builder> head = Combinators.combine(
                        Arbitraries.of(nodes),
                        Arbitraries.of(PartScore.Outcome.class),
                        maybe(range()),
                        maybe(range()),
                        maybe(range()),
                        maybe(share()))
                .as((node, outcome, points, share, possible, outOf) -> PartScore.builder()
                        .node(node)
                        .outcome(outcome)
                        .points(points)
                        .share(share)
                        .possible(possible)
                        .outOf(outOf));
        return Combinators.combine(head, ValueArbitraries.wording(), few(attainment(), 0, 1), parts)
                .as((builder, reason, inputs, below) -> builder.reason(reason)
                        .addAllInputs(inputs)
                        .addAllParts(below)
                        .build());
    }

    static Arbitrary<ScoreReport> report() {
        Arbitrary<ScoringScheme> schemes = Arbitraries.oneOf(scheme(), Arbitraries.just(ScoringSamples.scheme()));
        return schemes.flatMap(scheme -> {
            List<ScoreNode> nodes = new ArrayList<>(scheme.nodes());
            nodes.add(new ScoreNode.Branch( // of the id of another
                    "root",
                    scheme.title(),
                    BigDecimal.TEN,
                    ScoreNode.Role.COUNTED,
                    new Combination.Weakest(),
                    Optional.empty(),
                    List.of(ScoreNode.Item.of(
                            "x", scheme.title(), ScoringSamples.RATE, "10", new ScoreRule.ProgressShare()))));
            Arbitrary<VetoResult> veto = Combinators.combine(
                            Arbitraries.of(ScoringSamples.scheme().vetoes()),
                            Arbitraries.of(VetoResult.Falls.class),
                            ValueArbitraries.wording())
                    .as(VetoResult::new);
            return Combinators.combine(
                            ValueArbitraries.text(),
                            maybe(range()),
                            maybe(range()),
                            part(nodes, 2),
                            Arbitraries.of(Certainty.class),
                            few(veto, 0, 2),
                            few(ValueArbitraries.finding(), 0, 2),
                            Arbitraries.of(ScoringSamples.scheme().grades()))
                    .as((unit, score, possible, root, certainty, vetoes, findings, grade) -> ScoreReport.builder()
                            .scheme(scheme)
                            .unit(unit)
                            .score(score)
                            .possible(possible)
                            .root(root)
                            .certainty(certainty)
                            .addAllVetoes(vetoes)
                            .addAllFindings(findings)
                            .worstGrade(score.map(s -> grade))
                            .bestGrade(possible.map(s -> grade))
                            .build());
        });
    }

    static Arbitrary<RankReport> ranks() {
        Arbitrary<RankReport.Place> place = Combinators.combine(
                        ValueArbitraries.text(),
                        range(),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 30),
                        few(ValueArbitraries.text(), 0, 2))
                .as((unit, score, best, more, tied) -> new RankReport.Place(unit, score, best, best + more, tied));
        return Combinators.combine(
                        few(place, 0, 4), few(ValueArbitraries.text(), 0, 2), few(ValueArbitraries.finding(), 0, 2))
                .as(RankReport::new);
    }
}
