/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.scoring.Knot;
import org.wastefreecity.model.scoring.Passing;
import org.wastefreecity.model.scoring.Scale;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.Span;
import org.wastefreecity.model.scoring.Step;
import org.wastefreecity.model.scoring.Subject;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.UnionShape;

/** The forms of scoring rules. Their grammar is published in {@code docs/scoring.md}. */
public final class ScoreRuleShapes {
    private static final Shape<BigDecimal> DECIMAL = Shape.lazy(() -> ScoringShapes.DECIMAL);
    private static final Shape<Span> SPAN = Shape.lazy(() -> ScoringShapes.SPAN);
    private static final Shape<Scale> SCALE = Shape.constant(Scale.class);

    /** A rule. */
    public static final Shape<ScoreRule> RULE = rule();

    private ScoreRuleShapes() {}

    private static Shape<ScoreRule> rule() {
        return new UnionShape<ScoreRule>("ScoreRule")
                .with("completionRatio", ScoreRule.CompletionRatio.class, completionRatio())
                .with("progressShare", ScoreRule.ProgressShare.class, ScoreRule.ProgressShare::new)
                .with("steps", ScoreRule.Steps.class, steps())
                .with("interpolation", ScoreRule.Interpolation.class, interpolation())
                .with("affine", ScoreRule.Affine.class, affine())
                .with("allOrNothing", ScoreRule.AllOrNothing.class, allOrNothing())
                .with("deduction", ScoreRule.Deduction.class, deduction())
                .with("bonus", ScoreRule.Bonus.class, bonus())
                .with("efficacy", ScoreRule.Efficacy.class, efficacy())
                .with("matrix", ScoreRule.Matrix.class, matrix())
                .with("sampleMean", ScoreRule.SampleMean.class, sampleMean());
    }

    private static ObjectShape.Fields<ScoreRule.CompletionRatio> completionRatio() {
        ObjectShape<ScoreRule.CompletionRatio> page = ObjectShape.of("ScoreRule.CompletionRatio");
        Field<ScoreRule.CompletionRatio, BigDecimal> cap =
                page.required("cap", DECIMAL, ScoreRule.CompletionRatio::cap);
        return page.made(v -> new ScoreRule.CompletionRatio(v.get(cap)));
    }

    private static Shape<Step> step() {
        ObjectShape<Step> page = ObjectShape.of("ScoreStep");
        Field<Step, Span> span = page.required("span", SPAN, Step::span);
        Field<Step, BigDecimal> points = page.required("points", DECIMAL, Step::points);
        return page.made(v -> new Step(v.get(span), v.get(points)));
    }

    private static ObjectShape.Fields<ScoreRule.Steps> steps() {
        ObjectShape<ScoreRule.Steps> page = ObjectShape.of("ScoreRule.Steps");
        Field<ScoreRule.Steps, Scale> scale = page.required("scale", SCALE, ScoreRule.Steps::scale);
        Field<ScoreRule.Steps, List<Step>> steps = page.list("steps", step(), 1, ScoreRule.Steps::steps);
        return page.made(v -> new ScoreRule.Steps(v.get(scale), v.get(steps)));
    }

    private static Shape<Knot> knot() {
        ObjectShape<Knot> page = ObjectShape.of("Knot");
        Field<Knot, BigDecimal> at = page.required("at", DECIMAL, Knot::at);
        Field<Knot, BigDecimal> points = page.required("points", DECIMAL, Knot::points);
        return page.made(v -> new Knot(v.get(at), v.get(points)));
    }

    private static ObjectShape.Fields<ScoreRule.Interpolation> interpolation() {
        ObjectShape<ScoreRule.Interpolation> page = ObjectShape.of("ScoreRule.Interpolation");
        Field<ScoreRule.Interpolation, Scale> scale = page.required("scale", SCALE, ScoreRule.Interpolation::scale);
        Field<ScoreRule.Interpolation, List<Knot>> knots =
                page.list("knots", knot(), 2, ScoreRule.Interpolation::knots);
        return page.made(v -> new ScoreRule.Interpolation(v.get(scale), v.get(knots)));
    }

    private static ObjectShape.Fields<ScoreRule.Affine> affine() {
        ObjectShape<ScoreRule.Affine> page = ObjectShape.of("ScoreRule.Affine");
        Field<ScoreRule.Affine, Scale> scale = page.required("scale", SCALE, ScoreRule.Affine::scale);
        Field<ScoreRule.Affine, BigDecimal> factor = page.required("factor", DECIMAL, ScoreRule.Affine::factor);
        Field<ScoreRule.Affine, BigDecimal> constant = page.required("constant", DECIMAL, ScoreRule.Affine::constant);
        Field<ScoreRule.Affine, BigDecimal> floor = page.required("floor", DECIMAL, ScoreRule.Affine::floor);
        Field<ScoreRule.Affine, BigDecimal> cap = page.required("cap", DECIMAL, ScoreRule.Affine::cap);
        return page.made(
                v -> new ScoreRule.Affine(v.get(scale), v.get(factor), v.get(constant), v.get(floor), v.get(cap)));
    }

    private static ObjectShape.Fields<ScoreRule.AllOrNothing> allOrNothing() {
        ObjectShape<ScoreRule.AllOrNothing> page = ObjectShape.of("ScoreRule.AllOrNothing");
        Field<ScoreRule.AllOrNothing, Passing> test =
                page.required("test", Shape.lazy(() -> ScoringShapes.PASSING), ScoreRule.AllOrNothing::test);
        return page.made(v -> new ScoreRule.AllOrNothing(v.get(test)));
    }

    private static ObjectShape.Fields<ScoreRule.Deduction> deduction() {
        ObjectShape<ScoreRule.Deduction> page = ObjectShape.of("ScoreRule.Deduction");
        Field<ScoreRule.Deduction, ScoreRule.Deduction.Of> of =
                page.required("of", Shape.constant(ScoreRule.Deduction.Of.class), ScoreRule.Deduction::of);
        Field<ScoreRule.Deduction, BigDecimal> start = page.required("start", DECIMAL, ScoreRule.Deduction::start);
        Field<ScoreRule.Deduction, BigDecimal> unit = page.required("unit", DECIMAL, ScoreRule.Deduction::unit);
        Field<ScoreRule.Deduction, BigDecimal> perUnit =
                page.required("perUnit", DECIMAL, ScoreRule.Deduction::perUnit);
        Field<ScoreRule.Deduction, ScoreRule.Counting> counting =
                page.required("counting", Shape.constant(ScoreRule.Counting.class), ScoreRule.Deduction::counting);
        Field<ScoreRule.Deduction, BigDecimal> free = page.required("free", DECIMAL, ScoreRule.Deduction::free);
        Field<ScoreRule.Deduction, BigDecimal> floor = page.required("floor", DECIMAL, ScoreRule.Deduction::floor);
        Field<ScoreRule.Deduction, Optional<BigDecimal>> most =
                page.optional("most", DECIMAL, ScoreRule.Deduction::most);
        return page.made(v -> new ScoreRule.Deduction(
                v.get(of),
                v.get(start),
                v.get(unit),
                v.get(perUnit),
                v.get(counting),
                v.get(free),
                v.get(floor),
                v.get(most)));
    }

    private static ObjectShape.Fields<ScoreRule.Bonus> bonus() {
        ObjectShape<ScoreRule.Bonus> page = ObjectShape.of("ScoreRule.Bonus");
        Field<ScoreRule.Bonus, Optional<BigDecimal>> beyond = page.optional("beyond", DECIMAL, ScoreRule.Bonus::beyond);
        Field<ScoreRule.Bonus, BigDecimal> block = page.required("block", DECIMAL, ScoreRule.Bonus::block);
        Field<ScoreRule.Bonus, BigDecimal> perBlock = page.required("perBlock", DECIMAL, ScoreRule.Bonus::perBlock);
        Field<ScoreRule.Bonus, BigDecimal> cap = page.required("cap", DECIMAL, ScoreRule.Bonus::cap);
        return page.made(v -> new ScoreRule.Bonus(v.get(beyond), v.get(block), v.get(perBlock), v.get(cap)));
    }

    private static ObjectShape.Fields<ScoreRule.Efficacy> efficacy() {
        ObjectShape<ScoreRule.Efficacy> page = ObjectShape.of("ScoreRule.Efficacy");
        Field<ScoreRule.Efficacy, BigDecimal> base = page.required("base", DECIMAL, ScoreRule.Efficacy::base);
        Field<ScoreRule.Efficacy, BigDecimal> worst = page.required("worst", DECIMAL, ScoreRule.Efficacy::worst);
        Field<ScoreRule.Efficacy, BigDecimal> best = page.required("best", DECIMAL, ScoreRule.Efficacy::best);
        Field<ScoreRule.Efficacy, BigDecimal> floor = page.required("floor", DECIMAL, ScoreRule.Efficacy::floor);
        return page.made(v -> new ScoreRule.Efficacy(v.get(base), v.get(worst), v.get(best), v.get(floor)));
    }

    private static ObjectShape.Fields<ScoreRule.Matrix> matrix() {
        ObjectShape<ScoreRule.Matrix> page = ObjectShape.of("ScoreRule.Matrix");
        Field<ScoreRule.Matrix, Scale> rowScale = page.required("rowScale", SCALE, ScoreRule.Matrix::rowScale);
        Field<ScoreRule.Matrix, List<Span>> rows = page.list("rows", SPAN, ScoreRule.Matrix::rows);
        Field<ScoreRule.Matrix, Subject> column =
                page.required("column", Shape.lazy(() -> ScoringShapes.SUBJECT), ScoreRule.Matrix::column);
        Field<ScoreRule.Matrix, Scale> columnScale = page.required("columnScale", SCALE, ScoreRule.Matrix::columnScale);
        Field<ScoreRule.Matrix, List<Span>> columns = page.list("columns", SPAN, ScoreRule.Matrix::columns);
        Field<ScoreRule.Matrix, List<List<BigDecimal>>> points =
                page.list("points", DECIMAL.list(), ScoreRule.Matrix::points);
        return page.made(v -> new ScoreRule.Matrix(
                v.get(rowScale), v.get(rows), v.get(column), v.get(columnScale), v.get(columns), v.get(points)));
    }

    private static ObjectShape.Fields<ScoreRule.SampleMean> sampleMean() {
        ObjectShape<ScoreRule.SampleMean> page = ObjectShape.of("ScoreRule.SampleMean");
        Field<ScoreRule.SampleMean, BigDecimal> perfect =
                page.required("perfect", DECIMAL, ScoreRule.SampleMean::perfect);
        Field<ScoreRule.SampleMean, Optional<Integer>> expected =
                page.optional("expected", Shape.whole(1, 10_000), ScoreRule.SampleMean::expected);
        return page.made(v -> new ScoreRule.SampleMean(v.get(perfect), v.get(expected)));
    }
}
