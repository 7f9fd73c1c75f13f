/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import static org.wastefreecity.rules.scoring.Given.branch;
import static org.wastefreecity.rules.scoring.Given.dec;
import static org.wastefreecity.rules.scoring.Given.down;
import static org.wastefreecity.rules.scoring.Given.item;
import static org.wastefreecity.rules.scoring.Given.knots;
import static org.wastefreecity.rules.scoring.Given.steps;
import static org.wastefreecity.rules.scoring.Given.up;
import static org.wastefreecity.rules.scoring.Given.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Combination;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.Passing;
import org.wastefreecity.model.scoring.Scale;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.Span;
import org.wastefreecity.model.scoring.Subject;
import org.wastefreecity.model.scoring.Undefined;
import org.wastefreecity.model.scoring.ValueRange;
import org.wastefreecity.model.scoring.Veto;

/** Schemes with every rule form and every combination, by which an improvement never lowers a score, and sheets for them. */
final class RandomSchemes {
    static final int KEYS = 5;

    private final Random random;
    private final boolean[] lower = new boolean[KEYS];
    private final int[] targets = new int[KEYS];
    private final int[] baselines = new int[KEYS];
    private int ids;

    RandomSchemes(long seed) {
        this.random = new Random(seed);
        for (int k = 0; k < KEYS; k++) {
            lower[k] = random.nextBoolean();
            targets[k] = random.nextInt(14) - 2;
            baselines[k] = random.nextInt(14) - 2;
        }
    }

    private int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    Subject subject(int key) {
        return lower[key] ? down("k" + key) : up("k" + key);
    }

    ScoringScheme scheme() {
        List<ScoreNode> branches = new ArrayList<>();
        for (int b = between(1, 3); b > 0; b--) {
            List<ScoreNode> items = new ArrayList<>();
            for (int i = between(1, 4); i > 0; i--) {
                ScoreNode.Item item = item();
                items.add(!items.isEmpty() && random.nextInt(5) == 0 ? item.asExtra() : item);
            }
            branches.add(branch("b" + ids++, String.valueOf(between(1, 9)), items.toArray(ScoreNode[]::new))
                    .withCombination(combination(items)));
        }
        ScoringScheme.Builder scheme =
                Given.scheme(branch("root", "1", branches.toArray(ScoreNode[]::new)), Missing.BOUNDS);
        if (random.nextBoolean()) {
            scheme.addVeto(new Veto(
                    "veto",
                    words("veto"),
                    passing(random.nextInt(KEYS)),
                    Optional.of(dec(String.valueOf(between(0, 80)))),
                    Optional.empty(),
                    Veto.WhenUnknown.OPEN));
        }
        return scheme.build();
    }

    private Combination combination(List<ScoreNode> items) {
        int counted = (int)
                items.stream().filter(i -> i.role() == ScoreNode.Role.COUNTED).count();
        return switch (random.nextInt(5)) {
            case 0 -> new Combination.BestOf(between(1, counted));
            case 1 -> new Combination.PassOf(between(1, counted), dec("0." + between(1, 9)));
            case 2 -> new Combination.Weakest();
            case 3 -> new Combination.Weighted(Optional.of(dec("7")), Combination.Mismatch.AS_PRINTED);
            default -> new Combination.Weighted(Optional.empty(), Combination.Mismatch.NORMALISED);
        };
    }

    private Passing passing(int key) {
        BigDecimal bound = dec(String.valueOf(between(-2, 12)));
        Optional<UnitOfMeasure> unit = Optional.of(UnitOfMeasure.PERCENT);
        Passing one = switch (random.nextInt(3)) {
            case 0 -> new Passing.TargetMet("k" + key, false);
            default ->
                lower[key] ? new Passing.AtMost("k" + key, bound, unit) : new Passing.AtLeast("k" + key, bound, unit);
        };
        return random.nextInt(3) == 0
                ? new Passing.CountOf(1, List.of(one, new Passing.TargetMet("k" + random.nextInt(KEYS), true)))
                : one;
    }

    private ScoreNode.Item item() {
        int key = random.nextInt(KEYS);
        return Given.item("i" + ids++, subject(key), String.valueOf(between(1, 10)), rule(key))
                .withUndefined(Undefined.MET_OR_NOT);
    }

    private ScoreRule rule(int key) {
        Scale scale = Scale.values()[random.nextInt(3)];
        boolean falling = scale == Scale.ACTUAL && lower[key];
        int a = between(-1, 6);
        int b = a + between(1, 5);
        String cut = scale == Scale.ACTUAL ? a + ".0" : "0.4";
        String next = scale == Scale.ACTUAL ? b + ".5" : "0.9";
        String side = random.nextBoolean() ? "()" : "[]";
        ScoreRule.Counting counting = ScoreRule.Counting.values()[random.nextInt(3)];
        BigDecimal start = dec(String.valueOf(between(0, 6)));
        return switch (random.nextInt(11)) {
            case 0 -> new ScoreRule.CompletionRatio(dec(random.nextBoolean() ? "1" : "1.3"));
            case 1 -> new ScoreRule.ProgressShare();
            case 2 ->
                steps(
                        scale,
                        "(," + cut + (side.equals("()") ? "):" : "]:") + (falling ? 5 : 1),
                        (side.equals("()") ? "[" : "(") + cut + "," + next + "):3",
                        "[" + next + ",):" + (falling ? 1 : 5));
            case 3 -> knots(scale, cut + ":" + (falling ? 5 : 0), next + ":" + (falling ? 1 : 4));
            case 4 -> new ScoreRule.Affine(scale, dec(falling ? "-0.7" : "0.7"), dec("1"), dec("-1"), dec("4"));
            case 5 -> new ScoreRule.AllOrNothing(passing(key));
            case 6 ->
                new ScoreRule.Deduction(
                        ScoreRule.Deduction.Of.SHORTFALL,
                        start,
                        dec("1.5"),
                        dec("1"),
                        counting,
                        dec("0.5"),
                        dec("-2"),
                        random.nextBoolean() ? Optional.empty() : Optional.of(dec("3")));
            case 7 ->
                lower[key]
                        ? new ScoreRule.Deduction(
                                ScoreRule.Deduction.Of.COUNT,
                                start,
                                dec("2"),
                                dec("1"),
                                counting,
                                dec("1"),
                                dec("0"),
                                Optional.empty())
                        : new ScoreRule.Bonus(Optional.of(dec("3")), dec("1.5"), dec("1"), dec("4"));
            case 8 -> new ScoreRule.Bonus(Optional.empty(), dec("2"), dec("1"), dec("3"));
            case 9 ->
                new ScoreRule.Efficacy(
                        dec("0.6"),
                        dec(String.valueOf(lower[key] ? b : a)),
                        dec(String.valueOf(lower[key] ? a : b)),
                        dec("0.2"));
            default -> matrix(key, random.nextInt(KEYS));
        };
    }

    private ScoreRule matrix(int row, int column) {
        List<BigDecimal> low = List.of(dec("1"), dec("2"));
        List<BigDecimal> high = List.of(dec("2"), dec("4"));
        List<List<BigDecimal>> rows = lower[row] ? List.of(high, low) : List.of(low, high);
        List<List<BigDecimal>> points = rows.stream()
                .map(r -> lower[column] ? List.of(r.get(1), r.get(0)) : r)
                .toList();
        return new ScoreRule.Matrix(
                Scale.ACTUAL,
                List.of(Span.parse("(,4)"), Span.parse("[4,)")),
                subject(column),
                Scale.ACTUAL,
                List.of(Span.parse("(,5]"), Span.parse("(5,)")),
                points);
    }

    /** A number in half units. */
    int value() {
        return between(-6, 26);
    }

    /** What a unit reached in a key: anything from low to high, in half units. */
    Attainment attainment(int key, int low, int high) {
        Rational target = Rational.of(targets[key]);
        Rational from = Rational.of(low, 2);
        Rational to = Rational.of(high, 2);
        boolean surely = lower[key] ? to.compareTo(target) <= 0 : from.compareTo(target) >= 0;
        boolean never = lower[key] ? from.compareTo(target) > 0 : to.compareTo(target) < 0;
        return Attainment.builder()
                .key("k" + key)
                .unit(UnitOfMeasure.PERCENT)
                .target(target)
                .baseline(Rational.of(baselines[key]))
                .actual(new ValueRange(Optional.of(from), Optional.of(to)))
                .met(surely ? Attainment.Met.YES : never ? Attainment.Met.NO : Attainment.Met.UNKNOWN)
                .build();
    }

    ScoreSheet sheet(int[] lows, int[] highs) {
        List<Attainment> attainments = new ArrayList<>();
        for (int k = 0; k < KEYS; k++) {
            attainments.add(attainment(k, lows[k], highs[k]));
        }
        return ScoreSheet.of("u", attainments);
    }

    /** The better of two figures of a key. */
    int better(int key, int a, int b) {
        return (subject(key).direction() == Direction.LOWER_IS_BETTER) == (a < b) ? a : b;
    }

    int next(int bound) {
        return random.nextInt(bound);
    }
}
