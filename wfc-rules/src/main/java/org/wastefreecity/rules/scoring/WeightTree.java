/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.PartScore.Outcome;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;

/**
 * A tree of means by weight, flattened: for each set of items that take part, the weight of each in the whole, and one
 * denominator for all that straight lines can say.
 */
final class WeightTree {
    private static final int MOST = 1_024;

    private final ScoreNode root;
    private final List<ItemScorer> items;
    private final Rational full;
    private final BitSet below = new BitSet();
    private final Map<BitSet, Optional<Weights>> byShare = new ConcurrentHashMap<>();
    private final Map<BitSet, Optional<Weights>> byPossible = new ConcurrentHashMap<>();

    WeightTree(ScoreNode root, List<ItemScorer> items, Rational full) {
        this.root = root;
        this.items = items;
        this.full = full;
        markBelow(root);
    }

    private void markBelow(ScoreNode node) {
        if (node instanceof ScoreNode.Branch branch) {
            branch.children().forEach(this::markBelow);
        } else {
            below.set(place(node));
        }
    }

    private int place(ScoreNode node) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).item().id().equals(node.id())) {
                return i;
            }
        }
        throw new IllegalStateException("an item that was collected is gone: " + node.id());
    }

    /** The share of the points that the whole stands for, as it decides between equals; empty if it has none. */
    Optional<ScoreRange> ownShare(ItemScore[] scored, boolean possibly) {
        Optional<Weights> weights = weights(scored, possibly);
        Optional<Weights> told = possibly ? weights(scored, false).or(() -> weights) : weights;
        return weights.map(w -> w.sum(scored, possibly).times(Rational.ONE.dividedBy(told.orElseThrow().whole)));
    }

    /** The share of the whole times its full marks; empty if it has none. */
    Optional<ScoreRange> share(ItemScore[] scored, boolean possibly) {
        return weights(scored, possibly).map(w -> w.sum(scored, possibly));
    }

    private Optional<Weights> weights(ItemScore[] scored, boolean possibly) {
        BitSet present = new BitSet(scored.length);
        for (int i = below.nextSetBit(0); i >= 0; i = below.nextSetBit(i + 1)) {
            if (scored[i].outcome() == Outcome.WITHHELD && !possibly) {
                return Optional.empty();
            }
            present.set(i, scored[i].isPresent(possibly));
        }
        Map<BitSet, Optional<Weights>> memo = possibly ? byPossible : byShare;
        Optional<Weights> weights = memo.get(present);
        if (weights == null) {
            weights = weights(present, possibly, scored);
            if (memo.size() < MOST) {
                memo.put(present, weights);
            }
        }
        return weights;
    }

    // ---- the weights of a set of items

    private Optional<Weights> weights(BitSet present, boolean possibly, ItemScore[] scored) {
        @Nullable Rational[] weights = new @Nullable Rational[items.size()];
        return spread(root, full, present, possibly, weights) == Spread.DONE
                ? Optional.of(new Weights(weights, scored, whole(root, present, possibly)))
                : Optional.empty();
    }

    private Rational whole(ScoreNode node, BitSet present, boolean possibly) {
        return node instanceof ScoreNode.Branch branch
                ? new Combining(branch)
                        .whole(branch.children().stream()
                                .map(c ->
                                        spread(c, Rational.ONE, present, possibly, new @Nullable Rational[items.size()])
                                                        == Spread.DONE
                                                ? Optional.of(whole(c, present, possibly))
                                                : Optional.<Rational>empty())
                                .toList())
                : Rational.ONE;
    }

    private enum Spread {
        DONE,
        LEFT_OUT,
        WITHHELD
    }

    private Spread spread(
            ScoreNode node, Rational worth, BitSet present, boolean possibly, @Nullable Rational[] weights) {
        if (!(node instanceof ScoreNode.Branch branch)) {
            int place = place(node);
            weights[place] = worth;
            return present.get(place) ? Spread.DONE : Spread.LEFT_OUT;
        }
        List<ScoreNode> taking = new ArrayList<>();
        for (ScoreNode child : branch.children()) {
            Spread spread = spread(child, Rational.ONE, present, possibly, new @Nullable Rational[items.size()]);
            if (spread == Spread.WITHHELD && !possibly) {
                return Spread.WITHHELD;
            }
            if (spread == Spread.DONE) {
                taking.add(child);
            }
        }
        List<Rational> counted = taking.stream()
                .filter(c -> c.role() == ScoreNode.Role.COUNTED)
                .map(c -> Rational.of(c.weight()))
                .toList();
        if (counted.isEmpty()) {
            return taking.isEmpty() ? Spread.LEFT_OUT : Spread.WITHHELD;
        }
        Combining combining = new Combining(branch);
        Rational sum = Sums.sum(counted);
        for (ScoreNode child : taking) {
            Rational of = child.role() == ScoreNode.Role.EXTRA ? combining.declaredTotal() : sum;
            Rational weight = Rational.of(child.weight()).dividedBy(of).times(combining.stretch());
            spread(child, worth.times(weight), present, possibly, weights);
        }
        return Spread.DONE;
    }

    /** Weights over one denominator. */
    private static final class Weights {
        private final @Nullable Rational[] weights;
        private final BigInteger denominator;
        private final BigInteger[] units;
        private final AtomicReferenceArray<Scaled> lines;
        private final Rational whole;

        /** A line times a weight, as whole numbers over the denominator. */
        private record Scaled(
                ItemScore.Line line, BigInteger slope, BigInteger start, BigInteger floor, BigInteger cap) {
            BigInteger at(long millionths) {
                BigInteger value =
                        slope.multiply(BigInteger.valueOf(millionths)).add(start);
                return value.compareTo(floor) < 0 ? floor : value.compareTo(cap) > 0 ? cap : value;
            }
        }

        Weights(@Nullable Rational[] weights, ItemScore[] scored, Rational whole) {
            this.weights = weights;
            this.whole = whole;
            BigInteger common = BigInteger.ONE;
            for (int i = 0; i < weights.length; i++) {
                Rational weight = weights[i];
                if (weight != null) {
                    common = lcm(common, weight.denominator());
                    if (scored[i].curve() instanceof ItemScore.Line line) {
                        for (Rational part : List.of(line.slope(), line.start(), line.floor(), line.cap())) {
                            common = lcm(common, part.times(weight).denominator());
                        }
                    }
                }
            }
            this.denominator = common;
            this.units = new BigInteger[weights.length];
            this.lines = new AtomicReferenceArray<>(weights.length);
            for (int i = 0; i < weights.length; i++) {
                Rational weight = weights[i];
                units[i] = weight == null ? BigInteger.ZERO : over(weight);
            }
        }

        private static BigInteger lcm(BigInteger a, BigInteger b) {
            return a.multiply(b.divide(a.gcd(b)));
        }

        private BigInteger over(Rational value) {
            return value.numerator().multiply(denominator.divide(value.denominator()));
        }

        private boolean fits(Rational value) {
            return denominator.mod(value.denominator()).signum() == 0;
        }

        ScoreRange sum(ItemScore[] scored, boolean possibly) {
            Total low = new Total();
            Total high = new Total();
            boolean attained = true;
            boolean exact = true;
            for (int i = 0; i < units.length; i++) {
                if (units[i].signum() == 0 || !scored[i].isPresent(possibly)) {
                    continue;
                }
                ItemScore.Curve curve = scored[i].curve();
                if (curve == null) {
                    ScoreRange range = scored[i].range(possibly).orElseThrow();
                    attained &= range.attained();
                    if (exact && !range.isExact()) {
                        high = low.copy();
                        exact = false;
                    }
                    low.add(i, range.low());
                    if (!exact) {
                        high.add(i, range.high());
                    }
                } else {
                    low.add(i, curve, scored[i].millionths());
                    if (!exact) {
                        high.add(i, curve, scored[i].millionths());
                    }
                }
            }
            Rational least = low.toRational();
            return new ScoreRange(least, exact ? least : high.toRational(), attained);
        }

        /** Whole numbers over the denominator, and what is not such beside them, as a fraction that is not shortened. */
        private final class Total {
            private BigInteger whole = BigInteger.ZERO;
            private BigInteger above = BigInteger.ZERO;
            private BigInteger under = BigInteger.ONE;

            Total copy() {
                Total copy = new Total();
                copy.whole = whole;
                copy.above = above;
                copy.under = under;
                return copy;
            }

            void add(int item, Rational share) {
                BigInteger unit = units[item];
                BigInteger[] parts = share.denominator().equals(BigInteger.ONE)
                        ? new BigInteger[] {unit, BigInteger.ZERO}
                        : unit.divideAndRemainder(share.denominator());
                if (parts[1].signum() == 0) {
                    whole = whole.add(parts[0].multiply(share.numerator()));
                } else {
                    beside(unit.multiply(share.numerator()), share.denominator());
                }
            }

            void add(int item, ItemScore.Curve curve, long millionths) {
                if (curve instanceof ItemScore.Line line) {
                    Scaled scaled = scaled(item, line);
                    if (scaled != null) {
                        whole = whole.add(scaled.at(millionths));
                        return;
                    }
                } else if (curve instanceof ItemScore.Inverse inverse) {
                    BigInteger below = inverse.constant().denominator().multiply(BigInteger.valueOf(millionths));
                    boolean beyond = inverse.constant()
                                    .numerator()
                                    .multiply(inverse.cap().denominator())
                                    .compareTo(below.multiply(inverse.cap().numerator()))
                            > 0;
                    if (!beyond) {
                        beside(units[item].multiply(inverse.constant().numerator()), below);
                        return;
                    }
                    add(item, inverse.cap());
                    return;
                }
                add(item, curve.at(millionths));
            }

            private void beside(BigInteger numerator, BigInteger divisor) {
                above = above.multiply(divisor).add(numerator.multiply(under));
                under = under.multiply(divisor);
            }

            Rational toRational() {
                return Rational.of(whole.multiply(under).add(above), denominator.multiply(under));
            }
        }

        private @Nullable Scaled scaled(int item, ItemScore.Line line) {
            Scaled known = lines.get(item);
            if (known != null && known.line() == line) {
                return known;
            }
            Rational weight = Objects.requireNonNull(weights[item]);
            Rational slope = line.slope().times(weight);
            Rational start = line.start().times(weight);
            Rational floor = line.floor().times(weight);
            Rational cap = line.cap().times(weight);
            if (!(fits(slope) && fits(start) && fits(floor) && fits(cap))) {
                return null;
            }
            Scaled made = new Scaled(line, over(slope), over(start), over(floor), over(cap));
            lines.set(item, made);
            return made;
        }
    }
}
