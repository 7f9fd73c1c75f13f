/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.Combination;
import org.wastefreecity.model.scoring.Departure;
import org.wastefreecity.model.scoring.GradeBand;
import org.wastefreecity.model.scoring.Passing;
import org.wastefreecity.model.scoring.Scale;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.Span;
import org.wastefreecity.model.scoring.Subject;
import org.wastefreecity.model.scoring.Veto;
import org.wastefreecity.model.wording.Wording;

/**
 * What is wrong with a scheme by itself (评分办法的检查): weights that do not add up, steps and grades with gaps or overlaps,
 * rules by which an improvement could lower the score.
 * <p>
 * An error means that {@link Scorer} refuses the scheme. What depends on the targets of a plan is looked at by
 * {@link PlanFit}. This class has no state.
 */
public final class SchemeCheck {
    private final ScoringScheme scheme;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    private final Map<String, Set<Direction>> directions = new LinkedHashMap<>();

    private SchemeCheck(ScoringScheme scheme) {
        this.scheme = scheme;
    }

    /**
     * Checks a scheme.
     *
     * @param scheme the scheme
     * @return everything found, in the order of the tree; errors refuse the scheme
     */
    public static List<Finding> check(ScoringScheme scheme) {
        SchemeCheck check = new SchemeCheck(scheme);
        scheme.nodes().forEach(check::node);
        scheme.vetoes().forEach(check::veto);
        check.conflicts();
        check.grades();
        return check.findings.build();
    }

    /** Whether every improvement of a figure can only raise the score, so that bounds of figures give attained bounds of scores. */
    static boolean isMonotone(List<Finding> findings) {
        return findings.stream()
                .noneMatch(f -> f.id().equals("scheme-not-monotone") || f.id().equals("scheme-relative"));
    }

    private void node(ScoreNode node) {
        if (node instanceof ScoreNode.Branch branch) {
            weights(branch);
        } else if (node instanceof ScoreNode.Topsis topsis) {
            relative(topsis);
        } else {
            item((ScoreNode.Item) node);
        }
    }

    private void weights(ScoreNode.Branch branch) {
        if (!(branch.combination() instanceof Combination.Weighted weighted)
                || weighted.printedTotal().isEmpty()) {
            return;
        }
        Rational sum = new Combining(branch).declaredTotal();
        BigDecimal printed = weighted.printedTotal().get();
        if (sum.compareTo(Rational.of(printed)) != 0) {
            boolean refused = weighted.mismatch() == Combination.Mismatch.REFUSED;
            Wording repair = switch (weighted.mismatch()) {
                case NORMALISED -> Wording.of("按声明归一化处理。", "they were normalised, as declared.");
                case AS_PRINTED ->
                    Wording.of(
                            "按声明以公布权重计算，满分随之改变。",
                            "they were taken as printed, as declared; full marks change with them.");
                case REFUSED ->
                    Wording.of(
                            "请改正权重，或声明 NORMALISED、AS_PRINTED。",
                            "correct the weights, or declare NORMALISED or AS_PRINTED.");
            };
            add(
                    "scheme-weights-total",
                    refused ? Severity.ERROR : Severity.WARNING,
                    branch.id(),
                    Wording.of("权重合计" + printed, "weights that add up to " + printed),
                    sum.toBigDecimal(18, RoundingMode.HALF_EVEN)
                            .stripTrailingZeros()
                            .toPlainString(),
                    repair);
        }
    }

    private void relative(ScoreNode.Topsis topsis) {
        topsis.criteria().forEach(c -> direction(topsis.id(), c.subject()));
        boolean declared = scheme.departures().contains(Departure.RELATIVE);
        add(
                "scheme-relative",
                declared ? Severity.NOTE : Severity.ERROR,
                topsis.id(),
                Wording.of("与参评单位无关的得分", "a score that does not depend on the other units"),
                "TOPSIS",
                declared
                        ? Wording.of("办法已声明得分取决于参评单位。", "the scheme declares that scores depend on the set of units.")
                        : Wording.of("请声明 RELATIVE。", "declare the departure RELATIVE."));
    }

    private void item(ScoreNode.Item item) {
        ScoreRule rule = item.rule();
        if (rule instanceof ScoreRule.AllOrNothing all) {
            passing(all.test());
            return;
        }
        if (rule instanceof ScoreRule.SampleMean) {
            if (item.subject().direction() == Direction.LOWER_IS_BETTER) {
                notMonotone(item.id(), Wording.of("样本得分越高越好", "samples of which more is better"), "LOWER_IS_BETTER");
            }
            return;
        }
        direction(item.id(), item.subject());
        if (rule instanceof ScoreRule.Matrix matrix) {
            matrix(item, matrix);
            return;
        }
        boolean falling = RuleShape.of(rule).orElseThrow().scale() == Scale.ACTUAL
                && item.subject().isLowerBetter();
        if (rule instanceof ScoreRule.Steps steps) {
            boolean whole =
                    spans(item.id(), steps.steps().stream().map(s -> s.span()).toList());
            if (whole) {
                ordered(item, steps.steps().stream().map(s -> s.points()).toList(), falling);
            }
        } else if (rule instanceof ScoreRule.Interpolation line) {
            ordered(item, line.knots().stream().map(k -> k.points()).toList(), falling);
        } else if (rule instanceof ScoreRule.Affine affine) {
            if (affine.factor().signum() != 0 && affine.factor().signum() < 0 != falling) {
                notMonotone(
                        item.id(), Wording.of("与方向一致的系数", "a factor of the sign of the direction"), affine.factor());
            }
            beyond(item, List.of(affine.cap()));
        } else if (rule instanceof ScoreRule.Efficacy efficacy) {
            if (efficacy.best().compareTo(efficacy.worst()) < 0 != falling) {
                notMonotone(
                        item.id(),
                        Wording.of("与方向一致的满意值", "a best value on the better side of the worst"),
                        efficacy.best());
            }
        } else if (rule instanceof ScoreRule.Deduction deduction) {
            if (deduction.of() == ScoreRule.Deduction.Of.COUNT
                    && !item.subject().isLowerBetter()) {
                notMonotone(
                        item.id(),
                        Wording.of("越低越好的问题数", "a count of which less is better"),
                        item.subject().direction());
            }
            beyond(item, List.of(deduction.start()));
        } else if (rule instanceof ScoreRule.Bonus bonus) {
            beyond(item, List.of(bonus.cap()));
        }
    }

    private void direction(String place, Subject subject) {
        if (subject.direction() == Direction.NONE) {
            add(
                    "scheme-no-direction",
                    Severity.ERROR,
                    place,
                    Wording.of("越高越好或越低越好", "higher or lower is better"),
                    "NONE",
                    Wording.of("请声明方向，或改用 allOrNothing。", "declare the direction, or use allOrNothing."));
        }
        directions.computeIfAbsent(subject.key(), k -> new LinkedHashSet<>()).add(subject.direction());
    }

    private void passing(Passing passing) {
        if (passing instanceof Passing.CountOf count) {
            count.tests().forEach(this::passing);
        } else if (passing instanceof Passing.AtLeast least) {
            directions.computeIfAbsent(least.key(), k -> new LinkedHashSet<>()).add(Direction.HIGHER_IS_BETTER);
        } else if (passing instanceof Passing.AtMost most) {
            directions.computeIfAbsent(most.key(), k -> new LinkedHashSet<>()).add(Direction.LOWER_IS_BETTER);
        }
    }

    private void veto(Veto veto) {
        passing(veto.test());
    }

    /** One figure that is better higher here and lower there: some improvement lowers the score. */
    private void conflicts() {
        directions.forEach((key, ways) -> {
            if (ways.contains(Direction.HIGHER_IS_BETTER) && ways.contains(Direction.LOWER_IS_BETTER)) {
                notMonotone(key, Wording.of("同一对象只有一个方向", "one direction for one subject"), ways);
            }
        });
    }

    private void matrix(ScoreNode.Item item, ScoreRule.Matrix matrix) {
        direction(item.id(), matrix.column());
        boolean whole = spans(item.id(), matrix.rows()) & spans(item.id(), matrix.columns());
        if (!whole) {
            return;
        }
        boolean rowsFall = matrix.rowScale() == Scale.ACTUAL && item.subject().isLowerBetter();
        boolean columnsFall =
                matrix.columnScale() == Scale.ACTUAL && matrix.column().isLowerBetter();
        matrix.points().forEach(r -> ordered(item, r, columnsFall));
        for (int c = 0; c < matrix.columns().size(); c++) {
            int column = c;
            ordered(item, matrix.points().stream().map(r -> r.get(column)).toList(), rowsFall);
        }
    }

    /** Whether spans cover every number once. */
    private boolean spans(String place, List<Span> ascending) {
        Optional<Ends.Place> fault = Ends.fault(ascending);
        if (fault.isPresent()) {
            int i = fault.get().index();
            boolean gap = fault.get().fault() == Ends.Fault.GAP;
            add(
                    gap ? "scheme-steps-gap" : "scheme-steps-overlap",
                    Severity.ERROR,
                    place,
                    Wording.of("首尾相接的区间", "spans in ascending order that meet"),
                    ascending.get(i - 1) + " " + ascending.get(i),
                    gap
                            ? Wording.of("请补上两档之间的数值。", "give points for what lies between them.")
                            : Wording.of(
                                    "请使每个数值只属于一档，并按升序排列。", "let each value belong to one step, in ascending order."));
            return false;
        }
        if (!Ends.isWhole(ascending)) {
            add(
                    "scheme-steps-gap",
                    Severity.ERROR,
                    place,
                    Wording.of("两端开放的区间", "outermost spans with open ends"),
                    ascending.get(0) + " … " + ascending.get(ascending.size() - 1),
                    Wording.of(
                            "请写明两端之外的得分，如 (,60) 得0分。", "say what lies beyond the ends, such as (,60) for 0 points."));
            return false;
        }
        return true;
    }

    private void ordered(ScoreNode.Item item, List<BigDecimal> points, boolean falling) {
        for (int i = 1; i < points.size(); i++) {
            int order = points.get(i).compareTo(points.get(i - 1));
            if (falling ? order > 0 : order < 0) {
                notMonotone(
                        item.id(),
                        Wording.of("越好得分越高的分值", "more points for the better value"),
                        points.get(i - 1) + " → " + points.get(i));
                break;
            }
        }
        beyond(item, points);
    }

    private void beyond(ScoreNode.Item item, List<BigDecimal> points) {
        points.stream()
                .filter(p -> p.compareTo(item.outOf()) > 0)
                .findFirst()
                .ifPresent(p -> add(
                        "scheme-points-beyond-full",
                        Severity.WARNING,
                        item.id(),
                        Wording.of("不超过满分" + item.outOf(), "at most the full " + item.outOf() + " points"),
                        p.toPlainString(),
                        Wording.of("如非有意，请改正分值或满分。", "correct the points or the full points unless it is meant.")));
    }

    private void notMonotone(String place, Wording expected, Object found) {
        boolean declared = scheme.departures().contains(Departure.NOT_MONOTONE);
        add(
                "scheme-not-monotone",
                declared ? Severity.NOTE : Severity.ERROR,
                place,
                expected,
                String.valueOf(found),
                declared
                        ? Wording.of("办法已声明改善可能降低得分。", "the scheme declares that an improvement may lower the score.")
                        : Wording.of("请改正，或声明 NOT_MONOTONE。", "correct it, or declare the departure NOT_MONOTONE."));
    }

    private void grades() {
        if (scheme.grades().isEmpty()) {
            return;
        }
        List<Span> ascending =
                Lists.reverse(scheme.grades().stream().map(GradeBand::span).toList());
        Optional<Ends.Place> fault = Ends.fault(ascending);
        if (fault.isPresent()) {
            int i = fault.get().index();
            boolean gap = fault.get().fault() == Ends.Fault.GAP;
            add(
                    gap ? "scheme-grades-gap" : "scheme-grades-overlap",
                    Severity.ERROR,
                    "grades",
                    Wording.of("从最好到最差首尾相接的等次", "grades from best to worst that meet"),
                    ascending.get(i) + " " + ascending.get(i - 1),
                    gap
                            ? Wording.of("请补上两个等次之间的得分。", "give a grade to the scores between them.")
                            : Wording.of("请使每个得分只属于一个等次。", "let each score belong to one grade."));
            return;
        }
        Reachable reachable = Reachable.of(scheme);
        ScoreRange scores = reachable.scores();
        boolean covered = Shape.contains(ascending.get(0), Extended.of(scores.low()))
                || ascending.get(0).from().isEmpty();
        boolean above = Shape.contains(ascending.get(ascending.size() - 1), Extended.of(scores.high()))
                || ascending.get(ascending.size() - 1).to().isEmpty();
        boolean below = covered
                || ascending
                        .get(0)
                        .from()
                        .map(f -> Rational.of(f).compareTo(scores.low()) < 0)
                        .orElse(true);
        boolean beyond = above
                || ascending
                        .get(ascending.size() - 1)
                        .to()
                        .map(t -> Rational.of(t).compareTo(scores.high()) > 0)
                        .orElse(true);
        if (!below || !beyond) {
            add(
                    "scheme-grades-gap",
                    Severity.ERROR,
                    "grades",
                    Wording.of(
                            "覆盖可能得分" + scores.shown(2).zh() + "的等次",
                            "grades for every score from " + scores.shown(2).en()),
                    ascending.get(0) + " … " + ascending.get(ascending.size() - 1),
                    Wording.of(
                            "请放开最好或最差等次的外端，如 [90,)。",
                            "open the outer end of the best or the worst grade, such as [90,)."));
        }
    }

    private void add(String id, Severity severity, String place, Wording expected, String found, Wording repair) {
        findings.add(new Finding(id, severity, scheme.id() + "/" + place, expected, found, repair));
    }

    /** Errors only. */
    static List<Finding> errors(List<Finding> findings) {
        List<Finding> errors = new ArrayList<>();
        findings.stream().filter(f -> f.severity() == Severity.ERROR).forEach(errors::add);
        return errors;
    }
}
