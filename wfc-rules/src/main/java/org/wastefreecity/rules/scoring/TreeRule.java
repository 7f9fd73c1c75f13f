/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.Combination;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.PartScore;
import org.wastefreecity.model.scoring.PartScore.Outcome;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.wording.Wording;

/**
 * The marks of a whole tree on one sheet: shares from the leaves up, points from the root down.
 *
 * @param sheet the sheet
 * @param compared the marks of comparisons among units, by the id of the place
 * @param notApplicable what the scheme does where there can be no figure
 * @param findings where faults go
 */
record TreeRule(ScoreSheet sheet, Map<String, Marks> compared, Missing notApplicable, List<Finding> findings) {

    /** A place with its marks, before there are points. */
    private record Marked(ScoreNode node, Marks marks, List<Marked> children) {}

    /**
     * A tree with its points.
     *
     * @param root the whole tree
     * @param possible how many points it could have
     */
    record Scored(PartScore root, Optional<ScoreRange> possible) {}

    Scored score(ScoreNode root, Missing missing, Rational fullMarks) {
        Marked marked = marked(root, missing);
        return new Scored(
                part(marked, Optional.of(fullMarks)), marked.marks().possible().map(p -> p.times(fullMarks)));
    }

    private Marked marked(ScoreNode node, Missing inherited) {
        if (node instanceof ScoreNode.Item item) {
            Missing missing = item.missing().orElse(inherited);
            return new Marked(node, new ItemRule(item, missing, notApplicable).marks(sheet, findings), List.of());
        }
        if (node instanceof ScoreNode.Topsis) {
            return new Marked(node, Objects.requireNonNull(compared.get(node.id())), List.of());
        }
        ScoreNode.Branch branch = (ScoreNode.Branch) node;
        Missing missing = branch.missing().orElse(inherited);
        List<Marked> children =
                branch.children().stream().map(c -> marked(c, missing)).toList();
        return new Marked(node, marks(new Combining(branch), children), children);
    }

    private static Marks marks(Combining combining, List<Marked> children) {
        boolean withheld = children.stream().anyMatch(c -> c.marks().outcome() == Outcome.WITHHELD);
        boolean doubtful = children.stream().anyMatch(c -> c.marks().doubtful());
        Optional<ScoreRange> share = withheld
                ? Optional.empty()
                : combining.share(children.stream().map(c -> c.marks().share()).toList());
        Optional<ScoreRange> possible =
                combining.share(children.stream().map(c -> c.marks().possible()).toList());
        boolean nothing = children.stream().allMatch(c -> c.marks().outcome() == Outcome.EXCLUDED);
        if (share.isPresent()) {
            return new Marks(Outcome.SCORED, share, possible, List.of(), combining.words(), doubtful);
        }
        Wording why = withheld
                ? Wording.of("下级评分项暂不评分", "an item below is withheld")
                : nothing
                        ? Wording.of("下级评分项均不参与计分", "all items below are left out")
                        : Wording.of("参与计分的评分项不足", "too few items are left");
        return new Marks(nothing ? Outcome.EXCLUDED : Outcome.WITHHELD, share, possible, List.of(), why, doubtful);
    }

    private static PartScore part(Marked marked, Optional<Rational> full) {
        Marks marks = marked.marks();
        Rational whole = whole(marked, marks.share().isPresent());
        Rational own = Rational.ONE.dividedBy(whole);
        PartScore.Builder part = PartScore.builder()
                .node(marked.node())
                .outcome(marks.outcome())
                .share(marks.share().map(s -> s.times(own)))
                .possible(marks.possible().map(p -> p.times(own)))
                .addAllInputs(marks.inputs())
                .reason(marks.reason());
        if (marks.share().isPresent() && full.isPresent()) {
            part.points(marks.share().get().times(full.get())).outOf(full.get().times(whole));
        }
        if (marked.node() instanceof ScoreNode.Branch branch) {
            List<Optional<Rational>> fulls = fulls(branch, marked.children(), full);
            for (int i = 0; i < fulls.size(); i++) {
                part.addPart(part(marked.children().get(i), fulls.get(i)));
            }
        }
        return part.build();
    }

    /** What full marks of a place are, as a share of what its weight stands for, by what takes part in its share, or possibly does. */
    private static Rational whole(Marked marked, boolean scored) {
        return marked.node() instanceof ScoreNode.Branch branch
                ? new Combining(branch)
                        .whole(marked.children().stream()
                                .map(c ->
                                        (scored ? c.marks().share() : c.marks().possible()).map(s -> whole(c, scored)))
                                .toList())
                : Rational.ONE;
    }

    /** How many points of the whole each child stands for. */
    private static List<Optional<Rational>> fulls(
            ScoreNode.Branch branch, List<Marked> children, Optional<Rational> full) {
        Combining combining = new Combining(branch);
        Rational all = combining.declaredTotal();
        Rational stretch = combining.stretch();
        Rational counted = Sums.sum(children.stream()
                .filter(c -> c.node().role() == ScoreNode.Role.COUNTED
                        && c.marks().share().isPresent())
                .map(c -> Rational.of(c.node().weight()))
                .toList());
        List<Optional<Rational>> fulls = new ArrayList<>();
        for (Marked child : children) {
            boolean extra = child.node().role() == ScoreNode.Role.EXTRA;
            Rational total = extra ? all : counted;
            boolean weighed = branch.combination() instanceof Combination.Weighted || extra;
            fulls.add(full.filter(f -> weighed && total.signum() > 0)
                    .map(f -> f.times(Rational.of(child.node().weight()))
                            .dividedBy(total)
                            .times(stretch)));
        }
        return fulls;
    }
}
