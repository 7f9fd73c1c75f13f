/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.Combination;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.wording.Wording;

/**
 * How the shares of a branch's children make its own. Every way rises with every share, so that the ends of the children give
 * the ends of the whole.
 *
 * @param branch the branch
 */
record Combining(ScoreNode.Branch branch) {

    /** What all counted weights add up to. */
    Rational declaredTotal() {
        return Sums.sum(branch.children().stream()
                .filter(c -> c.role() == ScoreNode.Role.COUNTED)
                .map(c -> Rational.of(c.weight()))
                .toList());
    }

    /** More or less than 1 where weights are taken as printed and do not add up to their printed total. */
    Rational stretch() {
        return branch.combination() instanceof Combination.Weighted weighted
                        && weighted.mismatch() == Combination.Mismatch.AS_PRINTED
                ? weighted.printedTotal()
                        .map(t -> declaredTotal().dividedBy(Rational.of(t)))
                        .orElse(Rational.ONE)
                : Rational.ONE;
    }

    /**
     * The share of the branch.
     *
     * @param shares of its children; empty for one that is left out
     * @return empty if too few are left
     */
    Optional<ScoreRange> share(List<Optional<ScoreRange>> shares) {
        List<ScoreNode> counted = new ArrayList<>();
        List<ScoreRange> ranges = new ArrayList<>();
        List<Rational> extraLow = new ArrayList<>();
        List<Rational> extraHigh = new ArrayList<>();
        boolean attained = true;
        Rational unit = stretch().dividedBy(declaredTotal());
        for (int i = 0; i < shares.size(); i++) {
            ScoreNode child = branch.children().get(i);
            if (shares.get(i).isEmpty()) {
                continue;
            }
            ScoreRange range = shares.get(i).get();
            attained &= range.attained();
            if (child.role() == ScoreNode.Role.EXTRA) {
                Rational worth = Rational.of(child.weight()).times(unit);
                extraLow.add(range.low().times(worth));
                extraHigh.add(range.high().times(worth));
            } else {
                counted.add(child);
                ranges.add(range);
            }
        }
        if (counted.size() < needed()) {
            return Optional.empty();
        }
        Rational low = combined(counted, ranges.stream().map(ScoreRange::low).toList());
        Rational high = combined(counted, ranges.stream().map(ScoreRange::high).toList());
        return Optional.of(new ScoreRange(low.plus(Sums.sum(extraLow)), high.plus(Sums.sum(extraHigh)), attained));
    }

    /**
     * The share if all that takes part had full marks: not 1 where weights are taken as printed and add up to something else.
     *
     * @param wholes what full marks of each child are; empty for one that is left out
     * @return by what a share of the branch is divided to be a share of its own points
     */
    Rational whole(List<Optional<Rational>> wholes) {
        List<ScoreNode> counted = new ArrayList<>();
        List<Rational> full = new ArrayList<>();
        for (int i = 0; i < wholes.size(); i++) {
            ScoreNode child = branch.children().get(i);
            if (child.role() == ScoreNode.Role.COUNTED && wholes.get(i).isPresent()) {
                counted.add(child);
                full.add(wholes.get(i).get());
            }
        }
        return branch.combination() instanceof Combination.PassOf || counted.size() < needed()
                ? Rational.ONE
                : combined(counted, full);
    }

    private int needed() {
        return branch.combination() instanceof Combination.BestOf best
                ? best.count()
                : branch.combination() instanceof Combination.PassOf pass ? pass.count() : 1;
    }

    private Rational combined(List<ScoreNode> nodes, List<Rational> shares) {
        if (branch.combination() instanceof Combination.BestOf best) {
            List<Rational> first = shares.stream()
                    .sorted(Comparator.reverseOrder())
                    .limit(best.count())
                    .toList();
            return Sums.sum(first).dividedBy(Rational.of(best.count()));
        }
        if (branch.combination() instanceof Combination.PassOf pass) {
            Rational bar = Rational.of(pass.pass());
            long passed = shares.stream().filter(s -> s.compareTo(bar) >= 0).count();
            return passed >= pass.count() ? Rational.ONE : Rational.ZERO;
        }
        if (branch.combination() instanceof Combination.Weakest) {
            return shares.stream().min(Rational::compareTo).orElseThrow();
        }
        List<Rational> products = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            products.add(Rational.of(nodes.get(i).weight()).times(shares.get(i)));
        }
        Rational weights =
                Sums.sum(nodes.stream().map(n -> Rational.of(n.weight())).toList());
        return Sums.sum(products).dividedBy(weights).times(stretch());
    }

    Wording words() {
        if (branch.combination() instanceof Combination.BestOf best) {
            return Wording.of("取最好的" + best.count() + "项", "the mean of the best " + best.count());
        }
        if (branch.combination() instanceof Combination.PassOf pass) {
            return Wording.of("须有" + pass.count() + "项合格", pass.count() + " items must pass");
        }
        return branch.combination() instanceof Combination.Weakest
                ? Wording.of("取最低项", "the weakest item")
                : Wording.of("加权平均", "the mean by weight");
    }
}
