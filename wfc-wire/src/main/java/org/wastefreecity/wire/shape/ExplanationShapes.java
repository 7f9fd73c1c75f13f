/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.List;
import java.util.function.Function;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.PartScore;
import org.wastefreecity.model.scoring.VetoResult;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.explaining.Explanation;
import org.wastefreecity.rules.explaining.Replay;
import org.wastefreecity.rules.explaining.StepCode;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.UnionShape;

/**
 * Explanations, whole: the tree with its arguments by kind, so that a program elsewhere can follow the proof.
 * <p>
 * An argument of a kind that has no form is written as the words it is shown by: the step says the same.
 */
public final class ExplanationShapes {
    /** A step with the steps it rests on. */
    public static final Shape<Explanation> EXPLANATION = explanation();
    /** What came of following an explanation. */
    public static final Shape<Replay> REPLAY = replay();

    private ExplanationShapes() {}

    private static Shape<ExplanationArgument> value() {
        return new UnionShape<ExplanationArgument>("Explanation.Argument")
                .with(
                        "text",
                        ExplanationArgument.Text.class,
                        page("Text", Shape.STRING, ExplanationArgument.Text::value, ExplanationArgument.Text::new))
                .with(
                        "words",
                        ExplanationArgument.Words.class,
                        page(
                                "Words",
                                ValueShapes.WORDING,
                                ExplanationArgument.Words::value,
                                ExplanationArgument.Words::new))
                .with(
                        "count",
                        ExplanationArgument.Count.class,
                        page("Count", Shape.INTEGER, ExplanationArgument.Count::value, ExplanationArgument.Count::new))
                .with(
                        "number",
                        ExplanationArgument.Number.class,
                        page(
                                "Number",
                                ValueShapes.RATIONAL,
                                ExplanationArgument.Number::value,
                                ExplanationArgument.Number::new))
                .with(
                        "figure",
                        ExplanationArgument.OfFigure.class,
                        page(
                                "OfFigure",
                                ValueShapes.FIGURE,
                                ExplanationArgument.OfFigure::value,
                                ExplanationArgument.OfFigure::new))
                .with(
                        "bounds",
                        ExplanationArgument.OfBounds.class,
                        page(
                                "OfBounds",
                                ValueShapes.BOUNDS,
                                ExplanationArgument.OfBounds::value,
                                ExplanationArgument.OfBounds::new))
                .with(
                        "shown",
                        ExplanationArgument.Shown.class,
                        page(
                                "Shown",
                                ReasonShapes.SHOWN_VALUE,
                                ExplanationArgument.Shown::value,
                                ExplanationArgument.Shown::new))
                .with(
                        "period",
                        ExplanationArgument.Period.class,
                        page(
                                "Period",
                                ValueShapes.PERIOD,
                                ExplanationArgument.Period::value,
                                ExplanationArgument.Period::new))
                .with(
                        "day",
                        ExplanationArgument.Day.class,
                        page("Day", ValueShapes.DATE, ExplanationArgument.Day::value, ExplanationArgument.Day::new))
                .with(
                        "observed",
                        ExplanationArgument.Observed.class,
                        page(
                                "Observed",
                                PlanShapes.VALUE,
                                ExplanationArgument.Observed::value,
                                ExplanationArgument.Observed::new))
                .with(
                        "reason",
                        ExplanationArgument.OfReason.class,
                        page(
                                "OfReason",
                                ReasonShapes.REASON,
                                ExplanationArgument.OfReason::value,
                                ExplanationArgument.OfReason::new))
                .with(
                        "state",
                        ExplanationArgument.OfState.class,
                        page(
                                "OfState",
                                Shape.constant(State.class),
                                ExplanationArgument.OfState::value,
                                ExplanationArgument.OfState::new))
                .with(
                        "certainty",
                        ExplanationArgument.OfCertainty.class,
                        page(
                                "OfCertainty",
                                Shape.constant(Certainty.class),
                                ExplanationArgument.OfCertainty::value,
                                ExplanationArgument.OfCertainty::new))
                .with(
                        "status",
                        ExplanationArgument.Status.class,
                        page(
                                "Status",
                                Shape.constant(ObservationStatus.class),
                                ExplanationArgument.Status::value,
                                ExplanationArgument.Status::new))
                .with(
                        "division",
                        ExplanationArgument.Division.class,
                        page(
                                "Division",
                                ValueShapes.REGION_CODE,
                                ExplanationArgument.Division::value,
                                ExplanationArgument.Division::new))
                .with(
                        "code",
                        ExplanationArgument.Code.class,
                        page("Code", SystemShapes.CODE, ExplanationArgument.Code::value, ExplanationArgument.Code::new))
                .with(
                        "unit",
                        ExplanationArgument.Unit.class,
                        page("Unit", ValueShapes.UNIT, ExplanationArgument.Unit::value, ExplanationArgument.Unit::new))
                .with(
                        "additivity",
                        ExplanationArgument.How.class,
                        page(
                                "How",
                                Shape.constant(Measure.Additivity.class),
                                ExplanationArgument.How::value,
                                ExplanationArgument.How::new))
                .with(
                        "scoreRange",
                        ExplanationArgument.Score.class,
                        page(
                                "Score",
                                ScoreShapes.RANGE,
                                ExplanationArgument.Score::value,
                                ExplanationArgument.Score::new))
                .with(
                        "valueRange",
                        ExplanationArgument.Values.class,
                        page(
                                "Values",
                                ScoreShapes.VALUES,
                                ExplanationArgument.Values::value,
                                ExplanationArgument.Values::new))
                .with(
                        "attainment",
                        ExplanationArgument.Reached.class,
                        page(
                                "Reached",
                                ScoreShapes.ATTAINMENT,
                                ExplanationArgument.Reached::value,
                                ExplanationArgument.Reached::new))
                .with(
                        "outcome",
                        ExplanationArgument.Outcome.class,
                        page(
                                "Outcome",
                                Shape.constant(PartScore.Outcome.class),
                                ExplanationArgument.Outcome::value,
                                ExplanationArgument.Outcome::new))
                .with(
                        "met",
                        ExplanationArgument.Met.class,
                        page(
                                "Met",
                                Shape.constant(Attainment.Met.class),
                                ExplanationArgument.Met::value,
                                ExplanationArgument.Met::new))
                .with(
                        "scoreNode",
                        ExplanationArgument.Node.class,
                        page(
                                "Node",
                                ScoringShapes.NODE,
                                ExplanationArgument.Node::value,
                                ExplanationArgument.Node::new))
                .with(
                        "veto",
                        ExplanationArgument.OfVeto.class,
                        page(
                                "OfVeto",
                                ScoringShapes.VETO,
                                ExplanationArgument.OfVeto::value,
                                ExplanationArgument.OfVeto::new))
                .with(
                        "falls",
                        ExplanationArgument.Falls.class,
                        page(
                                "Falls",
                                Shape.constant(VetoResult.Falls.class),
                                ExplanationArgument.Falls::value,
                                ExplanationArgument.Falls::new))
                .with(
                        "grade",
                        ExplanationArgument.Grade.class,
                        page(
                                "Grade",
                                ScoringShapes.GRADE,
                                ExplanationArgument.Grade::value,
                                ExplanationArgument.Grade::new))
                .with(
                        "scheme",
                        ExplanationArgument.Scheme.class,
                        page(
                                "Scheme",
                                ScoringShapes.SCHEME,
                                ExplanationArgument.Scheme::value,
                                ExplanationArgument.Scheme::new))
                .with(
                        "passing",
                        ExplanationArgument.Test.class,
                        page(
                                "Test",
                                ScoringShapes.PASSING,
                                ExplanationArgument.Test::value,
                                ExplanationArgument.Test::new))
                .with(
                        "rule",
                        ExplanationArgument.Rule.class,
                        page(
                                "Rule",
                                ScoreRuleShapes.RULE,
                                ExplanationArgument.Rule::value,
                                ExplanationArgument.Rule::new))
                .with(
                        "missing",
                        ExplanationArgument.OfMissing.class,
                        page(
                                "OfMissing",
                                Shape.constant(Missing.class),
                                ExplanationArgument.OfMissing::value,
                                ExplanationArgument.OfMissing::new));
    }

    private static <A extends ExplanationArgument, V> ObjectShape.Fields<A> page(
            String name, Shape<V> shape, Function<A, V> part, Function<V, A> make) {
        ObjectShape<A> page = ObjectShape.of("Explanation.Argument." + name);
        Field<A, V> value = page.required("value", shape, part);
        return page.made(v -> make.apply(v.get(value)));
    }

    private static Shape<Explanation> explanation() {
        ObjectShape<Explanation> page = ObjectShape.of("Explanation");
        Field<Explanation, StepCode> code = page.required("code", Shape.constant(StepCode.class), Explanation::code);
        Field<Explanation, List<ExplanationArgument>> arguments = page.list(
                "arguments",
                value(),
                e -> e.arguments().stream().map(ExplanationArgument::of).toList());
        page.shown("text", ValueShapes.WORDING, Explanation::text);
        Field<Explanation, List<Explanation>> steps =
                page.list("steps", Shape.lazy(() -> EXPLANATION), Explanation::steps);
        return page.made(v -> new Explanation(
                v.get(code),
                v.get(arguments).stream().map(ExplanationArgument::value).toList(),
                v.get(steps)));
    }

    private static Shape<Replay> replay() {
        ObjectShape<Replay> page = ObjectShape.of("Replay");
        Field<Replay, Replay.Outcome> outcome =
                page.required("outcome", Shape.constant(Replay.Outcome.class), Replay::outcome);
        Field<Replay, Wording> detail = page.required("detail", ValueShapes.WORDING, Replay::detail);
        return page.made(v -> new Replay(v.get(outcome), v.get(detail)));
    }
}
