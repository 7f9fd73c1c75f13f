/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.GradeBand;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.Rounding;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.Span;
import org.wastefreecity.model.scoring.Undefined;
import org.wastefreecity.model.scoring.ValueRange;
import org.wastefreecity.model.scoring.Veto;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.explaining.Explanation;
import org.wastefreecity.rules.explaining.ExplanationCheck;
import org.wastefreecity.rules.explaining.Replay;
import org.wastefreecity.rules.explaining.ScoreExplainer;
import org.wastefreecity.rules.explaining.StepCode;

/** Whoever has the tree of a score reaches the score: {@code -Dwfc.long=true} for 20,000 of them. */
class ScoreExplanationProperties {
    private static final int SCORES = Boolean.getBoolean("wfc.long") ? 20_000 : 1_500;

    private static <T> T any(T[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    /** A scheme with every answer to what is missing, undefined or unknown. */
    private static ScoringScheme scheme(RandomSchemes given, Random random) {
        ScoringScheme base = given.scheme();
        ScoringScheme.Builder scheme = Given.scheme(varied(base.root(), random), any(Missing.values(), random));
        for (Veto veto : base.vetoes()) {
            scheme.addVeto(new Veto(
                    veto.id(),
                    veto.name(),
                    veto.test(),
                    veto.capScore(),
                    Optional.of("low").filter(g -> random.nextBoolean()),
                    any(Veto.WhenUnknown.values(), random)));
        }
        return scheme.addGrade(new GradeBand("high", Given.words("high"), Span.parse("[60,)")))
                .addGrade(new GradeBand("middle", Given.words("middle"), Span.parse("[20,60)")))
                .addGrade(new GradeBand("low", Given.words("low"), Span.parse("(,20)")))
                .rounding(new Rounding(random.nextInt(3), random.nextBoolean()))
                .build();
    }

    private static ScoreNode.Branch varied(ScoreNode.Branch branch, Random random) {
        List<ScoreNode> children = new ArrayList<>();
        for (ScoreNode child : branch.children()) {
            children.add(
                    child instanceof ScoreNode.Branch below
                            ? varied(below, random)
                            : varied((ScoreNode.Item) child, random));
        }
        return new ScoreNode.Branch(
                branch.id(),
                branch.name(),
                branch.weight(),
                branch.role(),
                branch.combination(),
                random.nextInt(3) == 0 ? Optional.of(any(Missing.values(), random)) : Optional.empty(),
                children);
    }

    private static ScoreNode varied(ScoreNode.Item item, Random random) {
        ScoreRule rule = random.nextInt(6) == 0 && !item.subject().isLowerBetter()
                ? new ScoreRule.SampleMean(Given.dec("5"), random.nextBoolean() ? Optional.empty() : Optional.of(4))
                : item.rule();
        return new ScoreNode.Item(
                item.id(),
                item.name(),
                item.weight(),
                item.role(),
                item.subject(),
                item.outOf(),
                rule,
                any(Undefined.values(), random),
                random.nextInt(3) == 0 ? Optional.of(any(Missing.values(), random)) : Optional.empty(),
                item.provenance());
    }

    private static ScoreSheet sheet(RandomSchemes given, Random random) {
        List<Attainment> attainments = new ArrayList<>();
        for (int k = 0; k < RandomSchemes.KEYS; k++) {
            int a = given.value();
            int b = random.nextInt(3) == 0 ? given.value() : a;
            Attainment full = given.attainment(k, Math.min(a, b), Math.max(a, b));
            Attainment.Builder some = Attainment.builder()
                    .key(full.key())
                    .unit(random.nextInt(12) == 0 ? UnitOfMeasure.TONNE : UnitOfMeasure.PERCENT)
                    .target(full.target().filter(t -> random.nextInt(8) > 0))
                    .baseline(full.baseline().filter(t -> random.nextInt(8) > 0))
                    .met(random.nextInt(6) == 0 ? any(Attainment.Met.values(), random) : full.met())
                    .doubtful(random.nextInt(6) == 0);
            switch (random.nextInt(8)) {
                case 0 -> {
                    continue; // nothing at all
                }
                case 1 ->
                    some.notApplicable(random.nextInt(3) == 0)
                            .possible(full.actual().orElseThrow());
                case 2 ->
                    some.addSample(ValueRange.exactly(Rational.of(random.nextInt(7))))
                            .addSample(new ValueRange(Optional.of(Rational.ONE), Optional.empty()));
                case 3 -> some.actual(new ValueRange(full.actual().orElseThrow().low(), Optional.empty()));
                case 4 -> {
                    int done = random.nextInt(5);
                    some.progress(Rational.of(done, 4));
                    if (random.nextBoolean()) {
                        some.mostProgress(Rational.of(done + 1 + random.nextInt(3), 4));
                    }
                }
                default -> some.actual(full.actual());
            }
            attainments.add(some.build());
        }
        return ScoreSheet.of("u", attainments);
    }

    private interface Check {
        void of(Explanation tree, ScoreReport report, Random random);
    }

    private static void scores(long seed, int wanted, Check check) {
        Random random = new Random(seed);
        for (int i = 0; i < wanted; ) {
            RandomSchemes given = new RandomSchemes(random.nextLong());
            Scorer scorer = Scorer.of(scheme(given, random));
            for (int j = 0; j < 3; j++, i++) {
                ScoreSheet sheet = sheet(given, random);
                ScoreReport report = scorer.score(sheet);
                check.of(ScoreExplainer.plain().explain(report, sheet), report, random);
            }
        }
    }

    @Property(tries = 1)
    void everyScoreIsReachedAgain(@ForAll long seed) {
        int[] scored = new int[1];
        scores(seed, SCORES, (tree, report, random) -> {
            Replay replay = ExplanationCheck.replay(tree);
            assertEquals(
                    Replay.Outcome.CONFIRMED,
                    replay.outcome(),
                    () -> replay.detail().en() + "\n" + String.join("\n", tree.lines(Language.EN)) + "\n"
                            + report.scheme());
            scored[0] += report.score().isPresent() ? 1 : 0;
        });
        assertTrue(scored[0] * 4 > SCORES, scored[0] + " of " + SCORES + " have a score");
    }

    @Property(tries = 1)
    void aFalseScoreIsFoundOut(@ForAll long seed) {
        scores(seed, SCORES / 2, (tree, report, random) -> {
            List<Explanation> claims = new ArrayList<>();
            claims(tree, claims);
            if (!claims.isEmpty()) {
                Explanation false_ = with(tree, claims.get(random.nextInt(claims.size())));
                assertEquals(
                        Replay.Outcome.DIFFERS,
                        ExplanationCheck.replay(false_).outcome(),
                        () -> String.join("\n", false_.lines(Language.EN)));
            }
        });
    }

    private static int at(Explanation step) {
        return switch (step.code()) {
            case SCORE_OF -> 2;
            case PLACE_SCORE -> 1;
            case IN_POINTS -> 0;
            default -> -1;
        };
    }

    private static void claims(Explanation tree, List<Explanation> into) {
        if (at(tree) >= 0 && tree.arguments().get(at(tree)) instanceof ScoreRange) {
            into.add(tree);
        }
        tree.steps().forEach(s -> claims(s, into));
    }

    private static Explanation with(Explanation tree, Explanation changed) {
        List<Object> arguments = new ArrayList<>(tree.arguments());
        if (tree == changed) {
            ScoreRange range = (ScoreRange) arguments.get(at(tree));
            arguments.set(
                    at(tree), new ScoreRange(range.low(), range.high().plus(Rational.of(1, 1000)), range.attained()));
        }
        return new Explanation(
                tree.code(),
                arguments,
                tree.steps().stream().map(s -> with(s, changed)).toList());
    }

    @Property(tries = 1)
    void aScoreWithoutItsVetoOrGradeWrong_isFoundOut(@ForAll long seed) {
        scores(seed, SCORES / 5, (tree, report, random) -> {
            if (!report.vetoes().isEmpty() && report.score().isPresent()) {
                Explanation spared = new Explanation(
                        tree.code(),
                        tree.arguments(),
                        tree.steps().stream()
                                .filter(s -> s.code() != StepCode.VETOED)
                                .toList());
                assertEquals(
                        Replay.Outcome.DIFFERS, ExplanationCheck.replay(spared).outcome());
            }
        });
    }
}
