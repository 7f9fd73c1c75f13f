/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Combination;
import org.wastefreecity.model.scoring.GradeBand;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.PartScore;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.Veto;
import org.wastefreecity.model.scoring.VetoResult.Falls;

/**
 * Scores again from the figures in a tree: item by item with the constants of the scheme, block by block, and then the vetoes and
 * the grade. A comparison among units is taken as it is told where the figures of the others are not in the tree.
 */
final class ScoreReplay {
    private final Explanation tree;
    private final ScoringScheme scheme;
    private final Map<String, Attainment> reached = new HashMap<>();
    private boolean compared;
    private @Nullable Replay fault;

    private ScoreReplay(Explanation tree) {
        this.tree = tree;
        this.scheme = (ScoringScheme) tree.arguments().get(1);
        collect(tree);
    }

    static Replay of(Explanation tree) {
        return new ScoreReplay(tree).replay();
    }

    /** Every figure that the tree names; two of one key contradict each other. */
    private void collect(Explanation step) {
        if (step.code() == StepCode.ATTAINED) {
            Attainment attainment = (Attainment) step.arguments().get(0);
            Attainment other = reached.put(attainment.key(), attainment);
            if (other != null && !other.equals(attainment)) {
                fail(step, "同一项有两个数值", "two figures for one subject");
            }
        }
        step.steps().stream()
                .filter(s -> s.code() != StepCode.PEER)
                .forEach(this::collect); // their figures are not its own
    }

    private void fail(Explanation step, String zh, String en) {
        if (fault == null) {
            fault = ExplanationCheck.differs(step, zh, en);
        }
    }

    private Replay replay() {
        Optional<Explanation> root = placeOf(tree, scheme.root());
        if (root.isEmpty()) {
            return ExplanationCheck.differs(tree, "无评分树", "no tree of scores");
        }
        Optional<Span> share =
                place(root.get(), scheme.root(), scheme.missing(), Optional.of(exact(scheme.fullMarks())));
        Fraction full = exact(scheme.fullMarks()).times(whole(root.get(), scheme.root()));
        Optional<Span> score = share.map(s -> capped(s.times(full)));
        if (fault != null) {
            return fault;
        }
        check(tree, score, tree.arguments().get(2));
        score.ifPresent(this::grades);
        if (fault != null) {
            return fault;
        }
        return compared ? ExplanationCheck.notReplayed(tree) : ExplanationCheck.confirmed();
    }

    static Fraction exact(BigDecimal value) {
        return Fraction.of(Rational.of(value));
    }

    private void check(Explanation step, Optional<Span> reached, Object claimed) {
        boolean same = claimed instanceof ScoreRange range
                ? reached.map(r -> r.isSame(range)).orElse(false)
                : reached.isEmpty();
        if (!same) {
            String text = reached.map(Span::toString).orElse("—");
            fail(step, text, text);
        }
    }

    private static Optional<Explanation> placeOf(Explanation above, ScoreNode node) {
        return above.steps().stream()
                .filter(s -> (s.code() == StepCode.PLACE_SCORE || s.code() == StepCode.PLACE_UNSCORED)
                        && s.arguments().get(0).equals(node))
                .findFirst();
    }

    /** The share of a place, checked against what is claimed there. */
    private Optional<Span> place(Explanation step, ScoreNode node, Missing inherited, Optional<Fraction> full) {
        Optional<Span> share;
        if (node instanceof ScoreNode.Item item) {
            share = new ItemReplay(item, item.missing().orElse(inherited), scheme.notApplicable(), reached).share();
        } else if (node instanceof ScoreNode.Branch branch) {
            share = branch(step, branch, branch.missing().orElse(inherited), full);
        } else {
            step.step(StepCode.COMPARED_AMONG)
                    .ifPresentOrElse(
                            among -> PeerReplay.fault(step, among, inherited, reached)
                                    .ifPresent(f -> fault = fault == null ? f : fault),
                            () -> compared = true); // taken as it is told
            share = claimed(step); // between two decimals, of which others could be true, too
        }
        check(
                step,
                share,
                step.code() == StepCode.PLACE_SCORE ? step.arguments().get(1) : node);
        Optional<Explanation> points = step.step(StepCode.IN_POINTS);
        if (points.isPresent() && share.isPresent() && full.isPresent()) {
            Fraction most = full.get().times(whole(step, node));
            check(
                    points.get(),
                    share.map(s -> s.times(most)),
                    points.get().arguments().get(0));
            check(
                    points.get(),
                    Optional.of(new Span(most, most)),
                    points.get().arguments().get(1));
        }
        return share;
    }

    private static Optional<Span> claimed(Explanation step) {
        return step.code() == StepCode.PLACE_SCORE
                ? Optional.of(Span.of((ScoreRange) step.arguments().get(1)))
                : Optional.empty();
    }

    /** A child with its step and what it was said to come to. */
    private record Child(ScoreNode node, Explanation step, Optional<Span> share) {
        boolean isExtra() {
            return node.role() == ScoreNode.Role.EXTRA;
        }

        Fraction weight() {
            return exact(node.weight());
        }
    }

    private Optional<Span> branch(Explanation step, ScoreNode.Branch branch, Missing missing, Optional<Fraction> full) {
        List<Child> children = new ArrayList<>();
        for (ScoreNode node : branch.children()) {
            Optional<Explanation> below = placeOf(step, node);
            if (below.isEmpty()) {
                fail(step, "缺少下级项" + node.id(), "without its part " + node.id());
                return Optional.empty();
            }
            Fraction whole = whole(below.get(), node);
            children.add(new Child(node, below.get(), claimed(below.get()).map(s -> s.times(whole))));
        }
        Fraction declared = Fraction.ZERO;
        Fraction counted = Fraction.ZERO;
        for (Child child : children) {
            declared = child.isExtra() ? declared : declared.plus(child.weight());
            counted = child.isExtra() || child.share().isEmpty() ? counted : counted.plus(child.weight());
        }
        Fraction stretch = stretch(branch, declared);
        boolean withheld = false;
        for (Child child : children) {
            Fraction total = child.isExtra() ? declared : counted;
            boolean weighed = branch.combination() instanceof Combination.Weighted || child.isExtra();
            Optional<Fraction> own = full.filter(f -> weighed && Fraction.ZERO.isBelow(total))
                    .map(f -> f.times(child.weight()).over(total).times(stretch));
            place(child.step(), child.node(), missing, own);
            withheld |= child.step().code() == StepCode.PLACE_UNSCORED
                    && child.step().arguments().get(1) != PartScore.Outcome.EXCLUDED;
        }
        Fraction own = Fraction.ONE.over(whole(step, branch));
        return withheld
                ? Optional.empty()
                : combined(branch, children, declared, stretch).map(s -> s.times(own));
    }

    /** What full marks of a place are, as a share of what its weight stands for: not 1 above weights that do not add up. */
    private static Fraction whole(Explanation step, ScoreNode node) {
        if (!(node instanceof ScoreNode.Branch branch) || branch.combination() instanceof Combination.PassOf) {
            return Fraction.ONE;
        }
        Fraction declared = Fraction.ZERO;
        List<Child> counted = new ArrayList<>();
        for (ScoreNode child : branch.children()) {
            if (child.role() == ScoreNode.Role.COUNTED) {
                declared = declared.plus(exact(child.weight()));
                placeOf(step, child)
                        .filter(s -> s.code() == StepCode.PLACE_SCORE)
                        .map(s -> whole(s, child))
                        .ifPresent(w -> counted.add(new Child(child, step, Optional.of(new Span(w, w)))));
            }
        }
        return counted.size() < needed(branch)
                ? Fraction.ONE
                : combined(branch.combination(), counted, true).times(stretch(branch, declared));
    }

    private static int needed(ScoreNode.Branch branch) {
        return branch.combination() instanceof Combination.BestOf best
                ? best.count()
                : branch.combination() instanceof Combination.PassOf pass ? pass.count() : 1;
    }

    private static Fraction stretch(ScoreNode.Branch branch, Fraction declared) {
        return branch.combination() instanceof Combination.Weighted weighted
                        && weighted.mismatch() == Combination.Mismatch.AS_PRINTED
                        && weighted.printedTotal().isPresent()
                ? declared.over(exact(weighted.printedTotal().get()))
                : Fraction.ONE;
    }

    private static Optional<Span> combined(
            ScoreNode.Branch branch, List<Child> children, Fraction declared, Fraction stretch) {
        List<Child> counted = children.stream()
                .filter(c -> !c.isExtra() && c.share().isPresent())
                .toList();
        if (counted.size() < needed(branch)) {
            return Optional.empty();
        }
        Fraction low = combined(branch.combination(), counted, true);
        Fraction high = combined(branch.combination(), counted, false);
        if (branch.combination() instanceof Combination.Weighted) {
            low = low.times(stretch);
            high = high.times(stretch);
        }
        for (Child child : children) {
            if (child.isExtra() && child.share().isPresent()) {
                Fraction worth = child.weight().times(stretch).over(declared);
                low = low.plus(child.share().get().low().times(worth));
                high = high.plus(child.share().get().high().times(worth));
            }
        }
        return Optional.of(new Span(low, high));
    }

    private static Fraction combined(Combination how, List<Child> counted, boolean lower) {
        List<Fraction> shares = counted.stream()
                .map(c -> c.share().orElseThrow())
                .map(s -> lower ? s.low() : s.high())
                .toList();
        if (how instanceof Combination.BestOf best) {
            List<Fraction> first = new ArrayList<>(shares);
            first.sort(Comparator.comparing((Fraction f) -> f, (a, b) -> a.isBelow(b) ? 1 : b.isBelow(a) ? -1 : 0));
            Fraction sum = Fraction.ZERO;
            for (int i = 0; i < best.count(); i++) {
                sum = sum.plus(first.get(i));
            }
            return sum.over(Fraction.of(best.count()));
        }
        if (how instanceof Combination.PassOf pass) {
            Fraction bar = exact(pass.pass());
            return shares.stream().filter(s -> !s.isBelow(bar)).count() >= pass.count() ? Fraction.ONE : Fraction.ZERO;
        }
        if (how instanceof Combination.Weakest) {
            return shares.stream().reduce((a, b) -> b.isBelow(a) ? b : a).orElseThrow();
        }
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            sum = sum.plus(shares.get(i).times(counted.get(i).weight()));
            weights = weights.plus(counted.get(i).weight());
        }
        return sum.over(weights);
    }

    // ---- vetoes and grades

    private Falls falls(Explanation step, Veto veto) {
        Optional<Boolean> holds = PassingReplay.holds(veto.test(), reached).known();
        Falls falls = holds.map(h -> h ? Falls.NO : Falls.YES).orElseGet(() -> switch (veto.whenUnknown()) {
            case OPEN -> Falls.MAYBE;
            case FALLS -> Falls.YES;
            case SPARED -> Falls.NO;
        });
        if (falls != step.arguments().get(1)) {
            fail(step, falls.label().zh(), falls.label().en());
        }
        return falls;
    }

    private List<Explanation> vetoes() {
        List<Explanation> steps =
                tree.steps().stream().filter(s -> s.code() == StepCode.VETOED).toList();
        if (!steps.stream().map(s -> s.arguments().get(0)).toList().equals(scheme.vetoes())) {
            fail(tree, "否决项不全", "not all vetoes are here");
        }
        return steps;
    }

    private Span capped(Span score) {
        Fraction low = score.low();
        Fraction high = score.high();
        for (Explanation step : vetoes()) {
            Veto veto = (Veto) step.arguments().get(0);
            Falls falls = falls(step, veto);
            if (veto.capScore().isPresent() && falls != Falls.NO) {
                Fraction cap = exact(veto.capScore().get());
                low = cap.isBelow(low) ? cap : low;
                high = falls == Falls.YES && cap.isBelow(high) ? cap : high;
            }
        }
        return new Span(low, high);
    }

    private void grades(Span score) {
        Optional<Explanation> one = tree.step(StepCode.GRADED);
        Optional<Explanation> two = tree.step(StepCode.GRADED_BETWEEN);
        Optional<Explanation> claim = one.or(() -> two);
        if (scheme.grades().isEmpty() || claim.isEmpty()) {
            return;
        }
        boolean shown = scheme.rounding().comparedAsShown();
        int places = scheme.rounding().places();
        int worst = band(shown ? score.low().rounded(places) : score.low());
        int best = band(shown ? score.high().rounded(places) : score.high());
        for (Explanation step : vetoes()) {
            Veto veto = (Veto) step.arguments().get(0);
            Falls falls = falls(step, veto);
            for (int i = 0; i < scheme.grades().size(); i++) {
                if (veto.capGrade().equals(Optional.of(scheme.grades().get(i).id())) && falls != Falls.NO) {
                    worst = Math.max(worst, i);
                    best = falls == Falls.YES ? Math.max(best, i) : best;
                }
            }
        }
        List<Object> claimed = claim.get().arguments();
        boolean same = worst >= 0
                && best >= 0
                && claimed.get(0).equals(scheme.grades().get(worst))
                && claimed.get(claimed.size() - 1).equals(scheme.grades().get(best));
        if (!same) {
            fail(claim.get(), "另一等次", "another grade");
        }
    }

    private int band(Fraction score) {
        for (int i = 0; i < scheme.grades().size(); i++) {
            GradeBand band = scheme.grades().get(i);
            if (End.of(score).isIn(band.span())) {
                return i;
            }
        }
        return -1;
    }

    /** From a share or score to another one. */
    record Span(Fraction low, Fraction high) {
        static Span of(ScoreRange range) {
            return new Span(Fraction.of(range.low()), Fraction.of(range.high()));
        }

        Span times(Fraction factor) {
            return new Span(low.times(factor), high.times(factor));
        }

        boolean isSame(ScoreRange range) {
            return low.isSame(Fraction.of(range.low())) && high.isSame(Fraction.of(range.high()));
        }
    }

    /** A number, or beyond every number on one side. */
    record End(int beyond, Fraction value) {
        static final End LOWEST = new End(-1, Fraction.ZERO);
        static final End HIGHEST = new End(1, Fraction.ZERO);

        static End of(Fraction value) {
            return new End(0, value);
        }

        boolean isBelow(BigDecimal other) {
            return beyond < 0 || beyond == 0 && value.isBelow(exact(other));
        }

        boolean isAbove(BigDecimal other) {
            return beyond > 0 || beyond == 0 && exact(other).isBelow(value);
        }

        /** Whether it does not lie below a span. */
        boolean hasStarted(org.wastefreecity.model.scoring.Span span) {
            return span.from()
                    .map(f -> isAbove(f) || span.fromIncluded() && !isBelow(f))
                    .orElse(true);
        }

        /** Whether it does not lie above a span. */
        boolean hasNotLeft(org.wastefreecity.model.scoring.Span span) {
            return span.to()
                    .map(t -> isBelow(t) || span.toIncluded() && !isAbove(t))
                    .orElse(true);
        }

        boolean isIn(org.wastefreecity.model.scoring.Span span) {
            return hasStarted(span) && hasNotLeft(span);
        }
    }
}
