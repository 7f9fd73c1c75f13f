/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Combination;
import org.wastefreecity.model.scoring.GradeBand;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.Veto;
import org.wastefreecity.model.scoring.VetoResult.Falls;
import org.wastefreecity.rules.assessing.DayAssessor;
import org.wastefreecity.rules.assessing.RowAnswers;

/**
 * A {@link Scorer} bound to one day (按日评分), for those who score many units by one scheme: every county of a country.
 * <pre>{@code
 * DayAssessor day = Assessor.of(plan).on(LocalDate.of(2025, 12, 31));
 * DayScorer scorer = Scorer.of(scheme, plan).on(day);
 * UnitScore score = scorer.score("三水区", day.judge(reports)); // its parts are made when somebody opens it
 * RankReport ranks = Ranker.rankScores(scheme, scores, false);
 * }</pre>
 * It answers what the scorer answers: marks of an item are kept for each kind of answer, where they do not hang on a figure; a
 * rule that is a straight line in the figure is worked out by whole numbers over one denominator; everything else is scored by
 * the general rules, item by item, and schemes in which not every branch is a mean by weight, or in which a rule looks at a
 * split indicator, as a whole. A scheme that compares units with each other has no scores of single units, and is refused.
 * <p>
 * This class is thread-safe. What it remembers is a copy of what the rules say, never part of the answer.
 */
public final class DayScorer {
    private final Scorer scorer;
    private final DayAssessor assessor;
    private final ScoringScheme scheme;
    private final Grading grading;
    private final List<ItemScorer> items = new ArrayList<>();
    private final RowLookup rows;
    private final boolean lean;
    private final @Nullable WeightTree tree;
    private final List<WeightTree> breakers = new ArrayList<>();

    DayScorer(Scorer scorer, DayAssessor assessor, Grading grading) {
        this.scorer = scorer;
        this.assessor = assessor;
        this.scheme = scorer.scheme();
        this.grading = grading;
        InvalidPartException.check(
                scheme.nodes().stream().noneMatch(ScoreNode.Topsis.class::isInstance),
                "DayScorer",
                "scheme",
                "不与其他单位比较的办法",
                "a scheme that does not compare units",
                scheme.id());
        Map<String, Integer> known = new HashMap<>();
        for (Indicator row : assessor.plan().system().rows()) {
            OptionalInt place = assessor.indexOf(row.code());
            place.ifPresent(p -> known.putIfAbsent(row.code().text(), p));
        }
        this.rows = new RowLookup(known, assessor.size());
        this.lean = scheme.nodes().stream().allMatch(this::isLean)
                && scheme.vetoes().stream()
                        .allMatch(v -> v.test().keys().stream().noneMatch(this::isSplit));
        if (lean) {
            collect(scheme.root(), scheme.missing());
            this.tree = new WeightTree(scheme.root(), items, Rational.of(scheme.fullMarks()));
            for (String id : scheme.tieBreakers()) {
                scheme.nodes().stream()
                        .filter(n -> n.id().equals(id))
                        .findFirst()
                        .ifPresent(n -> breakers.add(new WeightTree(n, items, Rational.ONE)));
            }
        } else {
            this.tree = null;
        }
    }

    private boolean isLean(ScoreNode node) {
        if (node instanceof ScoreNode.Branch branch) {
            return branch.combination() instanceof Combination.Weighted;
        }
        return node instanceof ScoreNode.Item item
                && ItemScorer.keys(item).stream().noneMatch(this::isSplit);
    }

    /** An indicator on several lines has an attainment of its own, and is no row. */
    private boolean isSplit(String key) {
        return !rows.isRow(key)
                && assessor.plan().system().indicators().stream()
                        .anyMatch(i -> i.code().text().equals(key));
    }

    private void collect(ScoreNode node, Missing inherited) {
        if (node instanceof ScoreNode.Item item) {
            items.add(new ItemScorer(item, item.missing().orElse(inherited), scheme.notApplicable(), rows));
        } else if (node instanceof ScoreNode.Branch branch) {
            branch.children().forEach(c -> collect(c, branch.missing().orElse(inherited)));
        }
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
     * Scores one unit.
     *
     * @param unit its name
     * @param answers the judged plan of the unit
     * @return its score, ready to be opened
     * @throws InvalidPartException if the answers are of another plan or day, or the name is blank
     */
    public UnitScore score(String unit, RowAnswers answers) {
        InvalidPartException.checkText(unit, "DayScorer", "unit");
        InvalidPartException.check(
                answers.assessor() == assessor, "DayScorer", "answers", "本评估器的结论", "answers of its assessor", unit);
        if (!lean) {
            return UnitScore.of(report(unit, answers), this, answers);
        }
        ItemScore[] scored = new ItemScore[items.size()];
        boolean doubtful = false;
        for (int i = 0; i < scored.length; i++) {
            scored[i] = items.get(i).score(answers);
            doubtful |= scored[i].doubtful();
        }
        WeightTree whole = Objects.requireNonNull(tree);
        Optional<ScoreRange> root = whole.share(scored, false);
        Optional<ScoreRange> all = whole.share(scored, true);
        List<PassingRule.Answer> tests = scheme.vetoes().stream()
                .map(v -> PassingRule.answer(
                        v.test(), k -> rows.attainment(k, answers, PassingRule.looksAtFigure(v.test()))))
                .toList();
        List<Falls> falls = new ArrayList<>();
        List<Falls> possibleFalls = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            Veto veto = scheme.vetoes().get(i);
            falls.add(Grading.falls(veto, tests.get(i)));
            possibleFalls.add(tests.get(i).isKnown() ? falls.get(i) : Falls.MAYBE);
        }
        Optional<ScoreRange> score = root.map(p -> scorer.claimed(grading.capped(p, falls)));
        Optional<ScoreRange> possible = all.map(p -> scorer.claimed(grading.capped(p, possibleFalls)));
        List<GradeBand> grades = score.map(s -> grading.grades(s, falls)).orElse(List.of());
        boolean sure = score.map(ScoreRange::isExact).orElse(false)
                && score.equals(possible)
                && !falls.contains(Falls.MAYBE)
                && !doubtful;
        return new UnitScore(
                unit,
                score,
                possible,
                grades,
                sure ? Certainty.SURE : Certainty.POSSIBLE,
                shares(scored, false),
                shares(scored, true),
                this,
                answers);
    }

    /** The exact shares that decide between equals; an empty list if one is not known exactly. */
    private List<Rational> shares(ItemScore[] scored, boolean possible) {
        List<Rational> shares = new ArrayList<>(breakers.size());
        for (WeightTree breaker : breakers) {
            Optional<ScoreRange> share = breaker.ownShare(scored, possible);
            if (share.isEmpty() || !share.get().isExact()) {
                return List.of();
            }
            shares.add(share.get().low());
        }
        return shares;
    }

    /** The score in full, by the general rules. */
    ScoreReport report(String unit, RowAnswers answers) {
        return scorer.score(ScoreSheets.from(unit, answers.open()));
    }

    /** Where rows stand, and what they reached. */
    static final class RowLookup {
        private final Map<String, Integer> rows;
        private final List<Map<Long, Attainment>> samples = new ArrayList<>();

        RowLookup(Map<String, Integer> rows, int size) {
            this.rows = rows;
            for (int i = 0; i < size; i++) {
                samples.add(KindMemo.empty());
            }
        }

        boolean isRow(String key) {
            return rows.containsKey(key);
        }

        OptionalInt row(String key) {
            Integer row = rows.get(key);
            return row == null ? OptionalInt.empty() : OptionalInt.of(row);
        }

        /** What a unit reached, or, if nobody looks at the figure, what another with the same kind of answer did. */
        Optional<Attainment> attainment(String key, RowAnswers answers, boolean figure) {
            Integer row = rows.get(key);
            if (row == null) {
                return Optional.empty();
            }
            long kind = answers.kind(row).orElse(KindMemo.NONE);
            if (figure || kind == KindMemo.NONE) {
                return Optional.of(ScoreSheets.attainment(answers.open(row)));
            }
            Attainment sample = samples.get(row).get(kind);
            if (sample == null) {
                sample = ScoreSheets.attainment(answers.open(row));
                KindMemo.keep(samples.get(row), kind, sample);
            }
            return Optional.of(sample);
        }
    }
}
