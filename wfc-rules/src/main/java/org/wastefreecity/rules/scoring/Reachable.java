/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.Combination;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.Veto;

/**
 * Between which ends every score of a scheme lies, whatever is reported and whatever is left out.
 *
 * @param scores the ends
 */
record Reachable(ScoreRange scores) {

    static Reachable of(ScoringScheme scheme) {
        ScoreRange all = share(scheme.root()).times(Rational.of(scheme.fullMarks()));
        for (Veto veto : scheme.vetoes()) {
            Optional<BigDecimal> cap = veto.capScore();
            if (cap.isPresent() && Rational.of(cap.get()).compareTo(all.low()) < 0) {
                all = new ScoreRange(Rational.of(cap.get()), all.high(), false);
            }
        }
        return new Reachable(all);
    }

    private static ScoreRange share(ScoreNode node) {
        if (node instanceof ScoreNode.Item item) {
            return item(item);
        }
        if (node instanceof ScoreNode.Topsis) {
            return new ScoreRange(Rational.ZERO, Rational.ONE, false);
        }
        ScoreNode.Branch branch = (ScoreNode.Branch) node;
        Combining combining = new Combining(branch);
        Rational unit = combining.stretch().dividedBy(combining.declaredTotal());
        // children may be left out, so that a mean can be as low as the lowest of them
        Optional<ScoreRange> hull = Optional.empty();
        Rational low = Rational.ZERO;
        Rational high = Rational.ZERO;
        for (ScoreNode child : branch.children()) {
            ScoreRange range = share(child);
            if (child.role() == ScoreNode.Role.EXTRA) {
                Rational worth = Rational.of(child.weight()).times(unit);
                low = low.plus(least(range.low().times(worth), Rational.ZERO));
                high = high.plus(most(range.high().times(worth), Rational.ZERO));
            } else {
                hull = Optional.of(hull.map(
                                h -> new ScoreRange(least(h.low(), range.low()), most(h.high(), range.high()), false))
                        .orElse(range));
            }
        }
        ScoreRange counted = branch.combination() instanceof Combination.PassOf
                ? new ScoreRange(Rational.ZERO, Rational.ONE, false)
                : hull.orElseThrow().times(combining.stretch());
        return new ScoreRange(counted.low().plus(low), counted.high().plus(high), false);
    }

    private static ScoreRange item(ScoreNode.Item item) {
        Rational full = Rational.of(item.outOf());
        ScoreRange rule;
        if (item.rule() instanceof ScoreRule.Matrix matrix) {
            rule = new MatrixRule(item, matrix).all();
        } else if (RuleShape.of(item.rule()).isPresent()) {
            rule = RuleShape.shape(item, Optional.of(Rational.ZERO)).all();
        } else {
            rule = new ScoreRange(Rational.ZERO, full, false);
        }
        // 0 where it is missing, full points where only met or not is told
        return new ScoreRange(least(rule.low(), Rational.ZERO), most(rule.high(), full), false)
                .times(Rational.ONE.dividedBy(full));
    }

    private static Rational least(Rational a, Rational b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Rational most(Rational a, Rational b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
