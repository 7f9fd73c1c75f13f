/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.scoring.GradeBand;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.PartScore;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.VetoResult;
import org.wastefreecity.model.scoring.VetoResult.Falls;
import org.wastefreecity.rules.assessing.DayAssessor;

/**
 * Scores units by a scheme (评分).
 * <pre>{@code
 * Scorer scorer = Scorer.of(scheme, plan); // refused here if the scheme is unsound or does not fit the plan
 * ScoreReport report = scorer.score(ScoreSheets.from("佛山市", Assessor.of(plan).assess(observations)));
 * }</pre>
 * This class is immutable and thread-safe.
 */
public final class Scorer {
    private final ScoringScheme scheme;
    private final List<Finding> findings;
    private final boolean monotone;
    private final Grading grading;

    private Scorer(ScoringScheme scheme, List<Finding> findings) {
        List<Finding> errors = SchemeCheck.errors(findings);
        if (!errors.isEmpty()) {
            throw new UnsoundSchemeException(scheme.id(), errors);
        }
        this.scheme = scheme;
        this.findings = List.copyOf(findings);
        this.monotone = SchemeCheck.isMonotone(findings);
        this.grading = new Grading(scheme);
    }

    /**
     * A scorer for sheets of any plan. A rule that has no value for a target then withholds the score and says so.
     *
     * @param scheme the scheme
     * @return the scorer
     * @throws UnsoundSchemeException if the scheme has a fault of itself
     */
    public static Scorer of(ScoringScheme scheme) {
        return new Scorer(scheme, SchemeCheck.check(scheme));
    }

    /**
     * A scorer for one plan.
     *
     * @param scheme the scheme
     * @param plan the plan
     * @return the scorer
     * @throws UnsoundSchemeException if the scheme has a fault of itself, or does not say what happens to a target of the plan
     */
    public static Scorer of(ScoringScheme scheme, Plan plan) {
        List<Finding> all = new ArrayList<>(SchemeCheck.check(scheme));
        all.addAll(PlanFit.check(scheme, plan));
        return new Scorer(scheme, all);
    }

    /**
     * The scheme.
     *
     * @return what it scores by
     */
    public ScoringScheme scheme() {
        return scheme;
    }

    /**
     * What was odd in the scheme and did not refuse it.
     *
     * @return the warnings and notes; every report repeats them
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * This scorer bound to one day, for those who score many units.
     *
     * @param day judges the plans of the units
     * @return a scorer that gives the same scores sooner, and their parts when asked
     * @throws org.wastefreecity.model.finding.InvalidPartException if the scheme compares units with each other
     */
    public DayScorer on(DayAssessor day) {
        return new DayScorer(this, day, grading);
    }

    /**
     * Scores one unit. A scheme that compares units with each other needs {@link #scoreAll}.
     *
     * @param sheet what the unit reached
     * @return its score with all parts
     */
    public ScoreReport score(ScoreSheet sheet) {
        return scoreAll(List.of(sheet)).get(0);
    }

    /**
     * Scores units together.
     *
     * @param sheets what each unit reached
     * @return a report for each, in the same order
     */
    public List<ScoreReport> scoreAll(Collection<ScoreSheet> sheets) {
        List<ScoreSheet> all = List.copyOf(sheets);
        List<Finding> common = new ArrayList<>(findings);
        Map<String, List<Marks>> compared = new HashMap<>();
        compare(scheme.root(), scheme.missing(), all, compared, common);
        List<ScoreReport> reports = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Map<String, Marks> own = new HashMap<>();
            int unit = i;
            compared.forEach((id, marks) -> own.put(id, marks.get(unit)));
            reports.add(report(all.get(i), own, common));
        }
        return reports;
    }

    private static void compare(
            ScoreNode node,
            Missing inherited,
            List<ScoreSheet> sheets,
            Map<String, List<Marks>> into,
            List<Finding> findings) {
        if (node instanceof ScoreNode.Topsis topsis) {
            into.put(topsis.id(), new Peers(topsis, inherited).marks(sheets, findings));
        } else if (node instanceof ScoreNode.Branch branch) {
            Missing missing = branch.missing().orElse(inherited);
            branch.children().forEach(c -> compare(c, missing, sheets, into, findings));
        }
    }

    private ScoreReport report(ScoreSheet sheet, Map<String, Marks> compared, List<Finding> common) {
        List<Finding> own = new ArrayList<>(common);
        TreeRule tree = new TreeRule(sheet, compared, scheme.notApplicable(), own);
        TreeRule.Scored scored = tree.score(scheme.root(), scheme.missing(), Rational.of(scheme.fullMarks()));
        PartScore root = scored.root();
        List<VetoResult> vetoes = grading.vetoes(sheet);
        Optional<ScoreRange> score = root.points().map(p -> claimed(grading.capped(p, Grading.falls(vetoes))));
        Optional<ScoreRange> possible = scored.possible()
                .map(p -> claimed(grading.capped(p, Grading.falls(grading.possibleVetoes(sheet, vetoes)))));
        List<GradeBand> grades =
                score.map(s -> grading.grades(s, Grading.falls(vetoes))).orElse(List.of());
        ScoreReport.Builder report = ScoreReport.builder()
                .scheme(scheme)
                .unit(sheet.unit())
                .score(score)
                .possible(possible)
                .addAllVetoes(vetoes)
                .root(root)
                .certainty(certainty(score, possible, root, vetoes))
                .addAllFindings(own);
        if (!grades.isEmpty()) {
            report.worstGrade(grades.get(0)).bestGrade(grades.get(1));
        }
        return report.build();
    }

    /** Ends of bounds are reached together only if every improvement raises the score. */
    ScoreRange claimed(ScoreRange range) {
        return range.isExact()
                ? ScoreRange.exactly(range.low())
                : new ScoreRange(range.low(), range.high(), range.attained() && monotone);
    }

    private static Certainty certainty(
            Optional<ScoreRange> score, Optional<ScoreRange> possible, PartScore root, List<VetoResult> vetoes) {
        boolean sure = score.map(ScoreRange::isExact).orElse(false)
                && score.equals(possible)
                && vetoes.stream().noneMatch(v -> v.falls() == Falls.MAYBE)
                && !doubtful(root);
        return sure ? Certainty.SURE : Certainty.POSSIBLE;
    }

    private static boolean doubtful(PartScore part) {
        return part.inputs().stream().anyMatch(a -> a.doubtful())
                || part.parts().stream().anyMatch(Scorer::doubtful);
    }
}
