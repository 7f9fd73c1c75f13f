/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Departure;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.ValueRange;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.explaining.Explanation;
import org.wastefreecity.rules.explaining.ExplanationCheck;
import org.wastefreecity.rules.explaining.Replay;
import org.wastefreecity.rules.explaining.ScoreExplainer;
import org.wastefreecity.rules.explaining.StepCode;

/** Whoever has the tree of a comparison reaches its scores: {@code -Dwfc.long=true} for 10,000 of them. */
class ComparisonExplanationProperties {
    private static final int SCORES = Boolean.getBoolean("wfc.long") ? 10_000 : 1_000;

    private static <T> T any(T[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private static ScoringScheme scheme(Random random) {
        List<ScoreNode.Criterion> criteria = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int c = 0; c < count; c++) {
            criteria.add(new ScoreNode.Criterion(
                    c > 0 && random.nextBoolean() ? Given.down("k" + c) : Given.up("k" + c),
                    Given.dec(random.nextInt(8) == 0 ? "0.000000000000001" : String.valueOf(1 + random.nextInt(5)))));
        }
        ScoreNode topsis = new ScoreNode.Topsis(
                "t",
                Given.words("t"),
                Given.dec("3"),
                ScoreNode.Role.COUNTED,
                criteria,
                any(ScoreNode.Topsis.Weighing.values(), random),
                random.nextInt(10) == 0 ? 60 : 6 + random.nextInt(15));
        ScoreNode item = Given.item("i", Given.up("k0"), "10", new ScoreRule.CompletionRatio(Given.dec("1")));
        return Given.scheme(Given.branch("root", "1", topsis, item), any(Missing.values(), random))
                .addDeparture(Departure.RELATIVE)
                .build();
    }

    private static List<ScoreSheet> sheets(Random random) {
        boolean gaps = random.nextBoolean();
        int spread = 2 + random.nextInt(9);
        List<ScoreSheet> sheets = new ArrayList<>();
        int count = 1 + random.nextInt(7);
        for (int u = 0; u < count; u++) {
            List<Attainment> figures = new ArrayList<>();
            for (int k = 0; k < 4; k++) {
                figure(k, gaps, spread, random).ifPresent(figures::add);
            }
            sheets.add(ScoreSheet.of("u" + u, figures));
        }
        return sheets;
    }

    private static Optional<Attainment> figure(int key, boolean gaps, int spread, Random random) {
        int figure = random.nextInt(spread);
        Rational value = random.nextInt(6) == 0
                ? Rational.of(BigInteger.valueOf(figure), BigInteger.TEN.pow(random.nextInt(40)))
                : Rational.of(figure, 1 + random.nextInt(3));
        Attainment.Builder one = Attainment.builder().key("k" + key).target(Rational.of(5));
        Optional<UnitOfMeasure> unit = Optional.of(UnitOfMeasure.PERCENT);
        switch (gaps ? random.nextInt(12) : 11) {
            case 0 -> {
                return Optional.empty();
            }
            case 1 -> one.possible(new ValueRange(Optional.of(Rational.ZERO), Optional.of(value)));
            case 2 -> one.actual(new ValueRange(Optional.of(value), Optional.of(value.plus(Rational.ONE))));
            case 3 -> one.actual(new ValueRange(Optional.of(value), Optional.empty()));
            case 4 -> one.notApplicable(random.nextInt(3) == 0);
            case 5 -> {
                unit = Optional.of(UnitOfMeasure.parse("‰"));
                one.actual(ValueRange.exactly(value));
            }
            case 6 -> {
                unit = Optional.of(UnitOfMeasure.TONNE);
                one.actual(ValueRange.exactly(value));
            }
            default -> one.actual(ValueRange.exactly(value));
        }
        return Optional.of(one.unit(unit).build());
    }

    private interface Check {
        void of(Explanation tree, Random random);
    }

    private static int scores(long seed, int wanted, Check check) {
        Random random = new Random(seed);
        int compared = 0;
        for (int i = 0; i < wanted; ) {
            List<ScoreSheet> sheets = sheets(random);
            List<ScoreReport> reports = Scorer.of(scheme(random)).scoreAll(sheets);
            ScoreExplainer explainer = ScoreExplainer.plain().withPeers(sheets);
            for (int u = 0; u < sheets.size(); u++, i++) {
                Explanation tree = explainer.explain(reports.get(u), sheets.get(u));
                compared += find(tree, StepCode.DISTANCES).isEmpty() ? 0 : 1;
                check.of(tree, random);
            }
        }
        return compared;
    }

    private static List<Explanation> find(Explanation tree, StepCode code) {
        List<Explanation> found = new ArrayList<>();
        if (tree.code() == code) {
            found.add(tree);
        }
        tree.steps().forEach(s -> found.addAll(find(s, code)));
        return found;
    }

    private static void assertReplay(Replay.Outcome outcome, Explanation tree) {
        Replay replay = ExplanationCheck.replay(tree);
        assertEquals(
                outcome,
                replay.outcome(),
                () -> replay.detail().en() + "\n" + String.join("\n", tree.lines(Language.EN)) + "\n"
                        + tree.arguments().get(1));
    }

    @Property(tries = 1)
    void everyComparisonIsReachedAgain(@ForAll long seed) {
        int compared = scores(seed, SCORES, (tree, random) -> assertReplay(Replay.Outcome.CONFIRMED, tree));
        assertTrue(compared * 4 > SCORES, compared + " of " + SCORES + " were compared");
    }

    /** A share, a weight or a distance that is two last places off; a figure of another unit that is not what was compared. */
    @Property(tries = 1)
    void aFalseComparisonIsFoundOut(@ForAll long seed) {
        scores(seed, SCORES / 2, (tree, random) -> {
            List<Explanation> claims = new ArrayList<>(find(tree, StepCode.CRITERION));
            claims.addAll(find(tree, StepCode.NORMALISED));
            claims.addAll(find(tree, StepCode.DISTANCES));
            find(tree, StepCode.PLACE_SCORE).stream()
                    .filter(s -> s.arguments().get(0) instanceof ScoreNode.Topsis)
                    .forEach(claims::add);
            if (!claims.isEmpty()) {
                Explanation claim = claims.get(random.nextInt(claims.size()));
                int digits = ((ScoringScheme) tree.arguments().get(1))
                        .nodes().stream()
                                .filter(ScoreNode.Topsis.class::isInstance)
                                .mapToInt(n -> ((ScoreNode.Topsis) n).digits())
                                .findFirst()
                                .orElseThrow();
                Rational by =
                        Rational.of(BigInteger.valueOf(random.nextBoolean() ? 3 : -3), BigInteger.TEN.pow(digits));
                assertReplay(Replay.Outcome.DIFFERS, with(tree, claim, by));
            }
        });
    }

    private static Explanation with(Explanation tree, Explanation changed, Rational by) {
        List<Object> arguments = new ArrayList<>(tree.arguments());
        if (tree == changed) {
            int at = arguments.size() == 3 ? 1 : arguments.size() - 1; // a share stands before its reason
            ScoreRange range = (ScoreRange) arguments.get(at);
            arguments.set(at, new ScoreRange(range.low().plus(by), range.high().plus(by), range.attained()));
        }
        return new Explanation(
                tree.code(),
                arguments,
                tree.steps().stream().map(s -> with(s, changed, by)).toList());
    }

    @Property(tries = 1)
    void aTreeWithoutOneOfItsUnits_isFoundOut(@ForAll long seed) {
        scores(seed, SCORES / 5, (tree, random) -> {
            List<Explanation> peers = find(tree, StepCode.PEER);
            if (!peers.isEmpty()) {
                assertReplay(Replay.Outcome.DIFFERS, without(tree, peers.get(random.nextInt(peers.size()))));
            }
        });
    }

    private static Explanation without(Explanation tree, Explanation left) {
        return new Explanation(
                tree.code(),
                tree.arguments(),
                tree.steps().stream()
                        .filter(s -> s != left)
                        .map(s -> without(s, left))
                        .toList());
    }

    /** Three units by hand: shares 0, 1/3 and 1 along the only subject, so that closeness is the share itself. */
    @Test
    void comparison_ofOneSubject_tellsItsEndsWeightAndDistances() {
        ScoreNode topsis = new ScoreNode.Topsis(
                "t",
                Given.words("t"),
                Given.dec("1"),
                ScoreNode.Role.COUNTED,
                List.of(new ScoreNode.Criterion(Given.down("16"), Given.dec("2"))),
                ScoreNode.Topsis.Weighing.DECLARED,
                6);
        List<ScoreSheet> sheets = new ArrayList<>();
        List.of("12", "10", "6")
                .forEach(v -> sheets.add(
                        ScoreSheet.of("u" + v, List.of(Given.at("16", v).build()))));
        ScoreReport second = Scorer.of(
                        Given.scheme(topsis).addDeparture(Departure.RELATIVE).build())
                .scoreAll(sheets)
                .get(1);
        List<String> lines = ScoreExplainer.plain()
                .withPeers(sheets)
                .explain(second, sheets.get(1))
                .lines(Language.EN);
        String text = String.join("\n", lines);
        assertTrue(text.contains("found by comparing 3 units"), text);
        assertTrue(text.contains("subject 16: worst 12 %, best 6 %, weight 100 %"), text);
        assertTrue(text.contains("≈33.3333 % of the way from the worst to the best"), text);
        assertTrue(text.contains("distance to the best ≈0.6666–≈0.6667, to the worst ≈0.3333–≈0.3334"), text);
        assertTrue(text.contains("compared with u12"), text);
    }

    /** Without the figures of the others nobody can follow it. */
    @Test
    void comparison_withoutTheOthers_isNotReplayed() {
        List<ScoreSheet> sheets = sheets(new Random(3));
        ScoreReport first = Scorer.of(scheme(new Random(3))).scoreAll(sheets).get(0);
        Explanation tree = ScoreExplainer.plain().explain(first, sheets.get(0));
        assertReplay(Replay.Outcome.NOT_REPLAYED, tree);
    }
}
