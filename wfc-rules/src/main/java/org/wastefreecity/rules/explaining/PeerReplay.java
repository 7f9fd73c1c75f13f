/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.PartScore.Outcome;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.Subject;

/**
 * Compares units again from their figures in a tree: shares of the way from worst to best, weights, distances, and how near to the best.
 * <p>
 * Weights and distances are no fractions. They are told between two decimals, and what is told is right if what is reached here, between
 * much nearer ends, lies within, and no end is further off than a last place.
 */
final class PeerReplay {
    private static final Fraction LAST_PLACE = new Fraction(BigInteger.valueOf(51), BigInteger.valueOf(50));

    private final Explanation place;
    private final Explanation among;
    private final ScoreNode.Topsis node;
    private final Missing missing;
    private final PeerTable table;
    private final int places;

    /** What is reached for one unit. */
    private record Reached(List<Bracket> weights, Bracket toBest, Bracket toWorst) {
        Fraction lowest() {
            return toWorst.lowest().over(toWorst.lowest().plus(toBest.highest()));
        }

        Fraction highest() {
            return toWorst.highest().over(toWorst.highest().plus(toBest.lowest()));
        }
    }

    private PeerReplay(Explanation place, Explanation among, Missing missing, Map<String, Attainment> own) {
        this.place = place;
        this.among = among;
        this.node = (ScoreNode.Topsis) place.arguments().get(0);
        this.missing = missing;
        this.places = 2 * (node.digits() + 10); // a root has half of them
        this.table = PeerTable.of(node, among, own);
    }

    /** What is wrong in a comparison, if anything is. */
    static Optional<Replay> fault(Explanation place, Explanation among, Missing missing, Map<String, Attainment> own) {
        return new PeerReplay(place, among, missing, own).fault();
    }

    private Optional<Replay> fault() {
        int units = table.units().size();
        if (!among.arguments().get(0).equals(units)) {
            return differs(among, units + "个", units + " units");
        }
        List<List<Fraction>> rows = table.rows();
        if (!table.isOwnComplete() || rows.size() < units && missing == Missing.BOUNDS) {
            return without();
        }
        List<List<Fraction>> columns = table.columns(rows);
        return rows.size() < 2 || columns.stream().allMatch(List::isEmpty)
                ? outcome(Outcome.WITHHELD)
                : scored(rows, columns);
    }

    // ---- weights and distances

    private List<Bracket> weights(List<List<Fraction>> columns) {
        Bracket none = Bracket.of(Fraction.ZERO, places);
        List<Bracket> told = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            told.add(
                    columns.get(c).isEmpty()
                            ? none
                            : node.weighing() == ScoreNode.Topsis.Weighing.ENTROPY
                                    ? information(columns.get(c))
                                    : Bracket.of(
                                            ScoreReplay.exact(
                                                    node.criteria().get(c).weight()),
                                            places));
        }
        Bracket total = told.stream().reduce(none, Bracket::plus);
        return told.stream().map(t -> t.over(total)).toList();
    }

    /** 1 less the entropy of the shares; whatever the base of the logarithms, it falls out. */
    private Bracket information(List<Fraction> shares) {
        Bracket none = Bracket.of(Fraction.ZERO, places);
        Bracket one = Bracket.of(Fraction.ONE, places);
        List<Bracket> above = shares.stream()
                .filter(s -> !s.isSame(Fraction.ZERO)) // 0·log 0 = 0
                .map(s -> Bracket.of(s, places))
                .toList();
        Bracket sum = above.stream().reduce(none, Bracket::plus);
        Bracket entropy = none;
        for (Bracket share : above) {
            Bracket p = share.over(sum);
            entropy = entropy.plus(p.low().signum() > 0 ? p.times(p.halvings()) : tiny(p));
        }
        return one.minus(
                entropy.over(Bracket.of(Fraction.of(shares.size()), places).doublings()));
    }

    /** −p·log p grows with such a p. */
    private static Bracket tiny(Bracket p) {
        Bracket most = new Bracket(p.high(), p.high(), p.places());
        return new Bracket(p.low(), most.times(most.halvings()).high(), p.places());
    }

    private Reached reached(List<Bracket> weights, List<Fraction> shares) {
        Bracket toBest = Bracket.of(Fraction.ZERO, places);
        Bracket toWorst = toBest;
        for (int c = 0; c < shares.size(); c++) {
            Bracket near = weights.get(c).times(Bracket.of(shares.get(c), places));
            Bracket far = weights.get(c).times(Bracket.of(Fraction.ONE.minus(shares.get(c)), places));
            toWorst = toWorst.plus(near.times(near));
            toBest = toBest.plus(far.times(far));
        }
        return new Reached(weights, toBest.root(), toWorst.root());
    }

    private Fraction lastPlace() {
        return LAST_PLACE.over(new Fraction(BigInteger.TEN.pow(node.digits()), BigInteger.ONE));
    }

    /** Whether what is claimed holds what was reached, and not much more; ends are told from 0 to 1. */
    private boolean holds(ScoreRange claimed, Fraction lowest, Fraction highest) {
        return holdsBelow(claimed, lowest) && holdsAbove(claimed, highest);
    }

    private boolean holdsBelow(ScoreRange claimed, Fraction lowest) {
        Fraction low = Fraction.of(claimed.low());
        return !lowest.isBelow(low) && lowest.minus(low).isBelow(lastPlace());
    }

    private boolean holdsAbove(ScoreRange claimed, Fraction highest) {
        Fraction high = Fraction.of(claimed.high());
        boolean top = high.isSame(Fraction.ONE) && high.isBelow(highest);
        return top || !high.isBelow(highest) && high.minus(highest).isBelow(lastPlace());
    }

    // ---- what is claimed

    private Optional<Replay> outcome(Outcome outcome) {
        return place.code() == StepCode.PLACE_UNSCORED && place.arguments().get(1) == outcome
                ? Optional.empty()
                : differs(place, outcome.label().zh(), outcome.label().en());
    }

    private static Optional<Replay> differs(Explanation step, String zh, String en) {
        return Optional.of(ExplanationCheck.differs(step, zh, en));
    }

    private Optional<Replay> scored(List<List<Fraction>> rows, List<List<Fraction>> columns) {
        List<Bracket> weights = weights(columns);
        List<Fraction> own = columns.stream()
                .map(c -> c.isEmpty() ? Fraction.ZERO : c.get(0))
                .toList();
        List<Explanation> criteria = among.steps().stream()
                .filter(s -> s.code() == StepCode.CRITERION || s.code() == StepCode.CRITERION_LEVEL)
                .toList();
        if (criteria.size() != columns.size()) {
            return differs(among, "各准则不全", "not all criteria are here");
        }
        for (int c = 0; c < columns.size(); c++) {
            if (!isSo(criteria.get(c), c, rows, columns.get(c), weights.get(c))) {
                return differs(criteria.get(c), "另一准则", "another criterion");
            }
        }
        Reached reached = reached(weights, own);
        Optional<Explanation> distances = among.step(StepCode.DISTANCES);
        boolean far = distances
                .map(d -> isWithin(d.arguments().get(0), reached.toBest())
                        && isWithin(d.arguments().get(1), reached.toWorst()))
                .orElse(false);
        if (!far) {
            return differs(distances.orElse(among), "另有距离", "other distances");
        }
        boolean same = place.code() == StepCode.PLACE_SCORE
                && holds((ScoreRange) place.arguments().get(1), reached.lowest(), reached.highest());
        return same ? Optional.empty() : differs(place, text(reached), text(reached));
    }

    private String text(Reached reached) {
        int places = node.digits();
        return reached.lowest().rounded(places) + "–" + reached.highest().rounded(places);
    }

    private boolean isWithin(Object claimed, Bracket reached) {
        return claimed instanceof ScoreRange range && holds(range, reached.lowest(), reached.highest());
    }

    private boolean isSo(
            Explanation step, int column, List<List<Fraction>> rows, List<Fraction> shares, Bracket weight) {
        Subject subject = node.criteria().get(column).subject();
        boolean level = step.code() == StepCode.CRITERION_LEVEL;
        if (!step.arguments().get(0).equals(subject.key()) || level != shares.isEmpty()) {
            return false;
        }
        Fraction worst = table.end(rows, column, false);
        if (level) {
            return isFigure(step.arguments().get(1), worst, subject);
        }
        Optional<Explanation> own = step.step(StepCode.NORMALISED);
        return isFigure(step.arguments().get(1), worst, subject)
                && isFigure(step.arguments().get(2), table.end(rows, column, true), subject)
                && isWithin(step.arguments().get(3), weight)
                && own.map(o -> new ScoreReplay.Span(shares.get(0), shares.get(0))
                                .isSame((ScoreRange) o.arguments().get(0)))
                        .orElse(false);
    }

    private static boolean isFigure(Object claimed, Fraction figure, Subject subject) {
        return claimed instanceof ShownValue shown
                ? subject.unit().map(u -> Fraction.of(shown, u).isSame(figure)).orElse(false)
                : claimed instanceof Rational value && Fraction.of(value).isSame(figure);
    }

    // ---- what is missing

    private Optional<Replay> without() {
        return switch (missing) {
            case EXCLUDED -> outcome(Outcome.EXCLUDED);
            case WITHHELD -> outcome(Outcome.WITHHELD);
            case ZERO -> claimed(Fraction.ZERO, Fraction.ZERO);
            case BOUNDS -> bounds();
        };
    }

    private Optional<Replay> claimed(Fraction low, Fraction high) {
        boolean same = place.code() == StepCode.PLACE_SCORE
                && new ScoreReplay.Span(low, high)
                        .isSame((ScoreRange) place.arguments().get(1));
        return same ? Optional.empty() : differs(place, low + "–" + high, low + "–" + high);
    }

    /** Whatever the missing figures are: within the unit's own shares with entropy weights, at the ends of all shares with declared ones. */
    private Optional<Replay> bounds() {
        if (table.isOpenForEver() || table.units().size() < 2) {
            return claimed(Fraction.ZERO, Fraction.ONE);
        }
        List<Fraction> least = table.limits(true);
        List<Fraction> most = table.limits(false);
        if (place.code() != StepCode.PLACE_SCORE) {
            return differs(place, "有上下界", "bounds");
        }
        ScoreRange range = (ScoreRange) place.arguments().get(1);
        boolean same;
        if (node.weighing() == ScoreNode.Topsis.Weighing.ENTROPY) {
            Fraction low = least.stream().reduce((a, b) -> b.isBelow(a) ? b : a).orElseThrow();
            Fraction high = most.stream().reduce((a, b) -> a.isBelow(b) ? b : a).orElseThrow();
            same = holds(range, low, high);
        } else {
            List<Bracket> weights = weights(most.stream().map(List::of).toList());
            same = holdsBelow(range, reached(weights, least).lowest())
                    && holdsAbove(range, reached(weights, most).highest());
        }
        return same ? Optional.empty() : differs(place, "另有上下界", "other bounds");
    }
}
