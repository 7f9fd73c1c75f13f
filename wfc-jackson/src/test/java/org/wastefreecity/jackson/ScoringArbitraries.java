/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wastefreecity.model.scoring.Combination;
import org.wastefreecity.model.scoring.Departure;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.Origin;
import org.wastefreecity.model.scoring.Rounding;
import org.wastefreecity.model.scoring.SchemeId;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.Undefined;
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
}
