/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.aggregation.SumExplanationProperties.ASKED;
import static org.wastefreecity.rules.aggregation.SumExplanationProperties.MEASURES;
import static org.wastefreecity.rules.aggregation.SumExplanationProperties.SPANS;
import static org.wastefreecity.rules.aggregation.SumExplanationProperties.WASTES;
import static org.wastefreecity.rules.aggregation.SumExplanationProperties.any;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.Deadline.Cadence;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.coverage.CompletenessPolicy;
import org.wastefreecity.rules.coverage.Duty;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Weights;
import org.wastefreecity.rules.explaining.Explanation;
import org.wastefreecity.rules.explaining.ExplanationCheck;
import org.wastefreecity.rules.explaining.Replay;
import org.wastefreecity.rules.explaining.StepCode;
import org.wastefreecity.rules.explaining.SumExplainer;

/** A sum held against duties opens into the same bounds as it is told with: {@code -Dwfc.long=true} for 10,000 sums. */
class ExpectedSumExplanationProperties {
    private static final int SUMS = Boolean.getBoolean("wfc.long") ? 10_000 : 1_000;

    private static Expectation duties(Random random) {
        List<Duty> duties = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            Measure measure = MEASURES.get(random.nextInt(4) == 0 ? random.nextInt(MEASURES.size()) : 0);
            Duty.Builder duty = Duty.builder()
                    .reporter(List.of("D", "A", "B", "E", "C").get(i))
                    .division(RegionCode.parse(any(List.of(SmallLedger.CHANCHENG, SmallLedger.NANHAI), random)))
                    .measure(measure.id())
                    .every(random.nextBoolean() ? Cadence.MONTHLY : Cadence.YEARLY)
                    .dueAfterDays(10);
            if (random.nextBoolean()) {
                duty.category(SmallLedger.OIL);
            }
            if (random.nextInt(3) > 0) {
                Optional<Figure> most = Optional.of(Figure.of("5" + random.nextInt(9), measure.unit()));
                duty.possible(new Bounds(
                        Optional.of(Figure.of(random.nextBoolean() ? "0" : "1.5", measure.unit())),
                        random.nextBoolean() ? most : Optional.empty()));
            }
            duties.add(duty.build());
        }
        return Expectation.of(duties);
    }

    private interface Check {
        void of(Explanation tree, Tally tally);
    }

    private static void sums(long seed, Check check) {
        Random random = new Random(seed);
        for (int i = 0; i < SUMS; ) {
            FactSet facts = SumExplanationProperties.ledger(random);
            Expectation duties = duties(random);
            ExpectedInputs inputs = ExpectedInputs.of(facts, duties, Weights.UNKNOWN);
            for (int j = 0; j < 8; j++, i++) {
                Measure measure = MEASURES.get(random.nextInt(3) == 0 ? random.nextInt(MEASURES.size()) : 0);
                CategorySelection waste = any(WASTES, random);
                String place = any(ASKED.subList(0, 5), random);
                ReportingPeriod when = ReportingPeriod.parse(any(SPANS, random));
                Explanation tree = SumExplainer.of(facts)
                        .explain(measure, waste, place, when, duties, Weights.UNKNOWN, CompletenessPolicy.NONE);
                if (!duties.knows(measure.id())) {
                    continue; // told as without any duties
                }
                check.of(tree, inputs.tally(measure, waste, RegionCode.parse(place), when));
            }
        }
    }

    private static Optional<Rational> bound(Explanation tree, StepCode code) {
        return tree.step(code).map(s -> ((ShownValue) s.arguments().get(0)).value());
    }

    private static Optional<Rational> number(Optional<Figure> figure) {
        return figure.map(f -> f.valueIn(f.unit()));
    }

    @Property(tries = 1)
    void everySumIsToldAsItIsAdded_andNoneIsReplayedToAnother(@ForAll long seed) {
        int[] replayed = new int[2];
        sums(seed, (tree, tally) -> {
            Replay replay = ExplanationCheck.replay(tree);
            assertNotEquals(
                    Replay.Outcome.DIFFERS,
                    replay.outcome(),
                    () -> replay.detail().en() + "\n" + String.join("\n", tree.lines(Language.EN)) + "\n" + tally);
            boolean owed = tree.step(StepCode.OWED).isPresent();
            replayed[0] += owed ? 1 : 0;
            replayed[1] += owed && replay.outcome() == Replay.Outcome.CONFIRMED ? 1 : 0;
            if (tree.step(StepCode.NOT_SUMMED).isEmpty() && tally.value().isEmpty()) {
                assertEquals(number(tally.lower()), bound(tree, StepCode.NOT_BELOW), () -> text(tree, tally));
                assertEquals(number(tally.upper()), bound(tree, StepCode.NOT_ABOVE), () -> text(tree, tally));
            }
            if (tree.arguments().get(4) instanceof ShownValue shown) {
                assertEquals(number(tally.seen()), Optional.of(shown.value()), () -> text(tree, tally));
            } else {
                assertTrue(tally.seen().isEmpty(), () -> text(tree, tally));
            }
            assertEquals(
                    tally.coverage().expected().orElse(0),
                    tree.step(StepCode.EXPECTED)
                            .map(s -> (Integer) s.arguments().get(0))
                            .orElse(0),
                    () -> text(tree, tally));
        });
        assertTrue(replayed[1] * 2 >= replayed[0], replayed[1] + " of " + replayed[0] + " were replayed");
    }

    private static String text(Explanation tree, Tally tally) {
        return String.join("\n", tree.lines(Language.EN)) + "\n" + tally;
    }

    /** A missing report that is said to add less, or a bound that is said to be another one. */
    @Property(tries = 1)
    void aFalseBoundIsFoundOut(@ForAll long seed) {
        sums(seed, (tree, tally) -> {
            Optional<Explanation> bound = tree.step(StepCode.NOT_ABOVE).or(() -> tree.step(StepCode.NOT_BELOW));
            if (bound.isPresent() && ExplanationCheck.replay(tree).outcome() == Replay.Outcome.CONFIRMED) {
                ShownValue told = (ShownValue) bound.get().arguments().get(0);
                Rational other = told.value().plus(Rational.ONE);
                Explanation another = Explanation.of(bound.get().code(), new ShownValue(other, told.unit(), other));
                Explanation false_ = new Explanation(
                        tree.code(),
                        tree.arguments(),
                        tree.steps().stream()
                                .map(s -> s == bound.get() ? another : s)
                                .toList());
                assertEquals(
                        Replay.Outcome.DIFFERS, ExplanationCheck.replay(false_).outcome(), () -> text(false_, tally));
            }
        });
    }
}
