/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.GradeBand;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.PartScore;
import org.wastefreecity.model.scoring.Passing;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.ValueRange;
import org.wastefreecity.model.scoring.Veto;
import org.wastefreecity.model.scoring.VetoResult;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
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

    /** An argument with the name of its kind on the wire. */
    private sealed interface Argument {
        Object value();

        record Text(String value) implements Argument {}

        record Words(Wording value) implements Argument {}

        record Count(Integer value) implements Argument {}

        record Number(Rational value) implements Argument {}

        record OfFigure(Figure value) implements Argument {}

        record OfBounds(Bounds value) implements Argument {}

        record Shown(ShownValue value) implements Argument {}

        record Period(ReportingPeriod value) implements Argument {}

        record Day(LocalDate value) implements Argument {}

        record Observed(ObservedValue value) implements Argument {}

        record OfReason(Reason value) implements Argument {}

        record OfState(State value) implements Argument {}

        record OfCertainty(Certainty value) implements Argument {}

        record Status(ObservationStatus value) implements Argument {}

        record Division(RegionCode value) implements Argument {}

        record Code(IndicatorCode value) implements Argument {}

        record Unit(UnitOfMeasure value) implements Argument {}

        record How(Measure.Additivity value) implements Argument {}

        record Score(ScoreRange value) implements Argument {}

        record Values(ValueRange value) implements Argument {}

        record Reached(Attainment value) implements Argument {}

        record Outcome(PartScore.Outcome value) implements Argument {}

        record Met(Attainment.Met value) implements Argument {}

        record Node(ScoreNode value) implements Argument {}

        record OfVeto(Veto value) implements Argument {}

        record Falls(VetoResult.Falls value) implements Argument {}

        record Grade(GradeBand value) implements Argument {}

        record Scheme(ScoringScheme value) implements Argument {}

        record Test(Passing value) implements Argument {}

        record Rule(ScoreRule value) implements Argument {}

        record OfMissing(Missing value) implements Argument {}

        static Argument of(Object value) {
            if (value instanceof String typed) {
                return new Text(typed);
            }
            if (value instanceof Wording typed) {
                return new Words(typed);
            }
            if (value instanceof Integer typed) {
                return new Count(typed);
            }
            if (value instanceof Rational typed) {
                return new Number(typed);
            }
            if (value instanceof Figure typed) {
                return new OfFigure(typed);
            }
            if (value instanceof Bounds typed) {
                return new OfBounds(typed);
            }
            if (value instanceof ShownValue typed) {
                return new Shown(typed);
            }
            if (value instanceof ReportingPeriod typed) {
                return new Period(typed);
            }
            if (value instanceof LocalDate typed) {
                return new Day(typed);
            }
            if (value instanceof ObservedValue typed) {
                return new Observed(typed);
            }
            if (value instanceof Reason typed) {
                return new OfReason(typed);
            }
            if (value instanceof State typed) {
                return new OfState(typed);
            }
            if (value instanceof Certainty typed) {
                return new OfCertainty(typed);
            }
            if (value instanceof ObservationStatus typed) {
                return new Status(typed);
            }
            if (value instanceof RegionCode typed) {
                return new Division(typed);
            }
            if (value instanceof IndicatorCode typed) {
                return new Code(typed);
            }
            if (value instanceof UnitOfMeasure typed) {
                return new Unit(typed);
            }
            if (value instanceof Measure.Additivity typed) {
                return new How(typed);
            }
            if (value instanceof ScoreRange typed) {
                return new Score(typed);
            }
            if (value instanceof ValueRange typed) {
                return new Values(typed);
            }
            if (value instanceof Attainment typed) {
                return new Reached(typed);
            }
            if (value instanceof PartScore.Outcome typed) {
                return new Outcome(typed);
            }
            if (value instanceof Attainment.Met typed) {
                return new Met(typed);
            }
            if (value instanceof ScoreNode typed) {
                return new Node(typed);
            }
            if (value instanceof Veto typed) {
                return new OfVeto(typed);
            }
            if (value instanceof VetoResult.Falls typed) {
                return new Falls(typed);
            }
            if (value instanceof GradeBand typed) {
                return new Grade(typed);
            }
            if (value instanceof ScoringScheme typed) {
                return new Scheme(typed);
            }
            if (value instanceof Passing typed) {
                return new Test(typed);
            }
            if (value instanceof ScoreRule typed) {
                return new Rule(typed);
            }
            if (value instanceof Missing typed) {
                return new OfMissing(typed);
            }
            return new Words(Wording.of(Explanation.shown(value, Language.ZH), Explanation.shown(value, Language.EN)));
        }
    }

    private static Shape<Argument> value() {
        return new UnionShape<Argument>("Explanation.Argument")
                .with("text", Argument.Text.class, page("Text", Shape.STRING, Argument.Text::value, Argument.Text::new))
                .with("words", Argument.Words.class, page("Words", ValueShapes.WORDING, Argument.Words::value, Argument.Words::new))
                .with("count", Argument.Count.class, page("Count", Shape.INTEGER, Argument.Count::value, Argument.Count::new))
                .with("number", Argument.Number.class, page("Number", ValueShapes.RATIONAL, Argument.Number::value, Argument.Number::new))
                .with("figure", Argument.OfFigure.class, page("OfFigure", ValueShapes.FIGURE, Argument.OfFigure::value, Argument.OfFigure::new))
                .with("bounds", Argument.OfBounds.class, page("OfBounds", ValueShapes.BOUNDS, Argument.OfBounds::value, Argument.OfBounds::new))
                .with("shown", Argument.Shown.class, page("Shown", ReasonShapes.SHOWN_VALUE, Argument.Shown::value, Argument.Shown::new))
                .with("period", Argument.Period.class, page("Period", ValueShapes.PERIOD, Argument.Period::value, Argument.Period::new))
                .with("day", Argument.Day.class, page("Day", ValueShapes.DATE, Argument.Day::value, Argument.Day::new))
                .with("observed", Argument.Observed.class, page("Observed", PlanShapes.VALUE, Argument.Observed::value, Argument.Observed::new))
                .with("reason", Argument.OfReason.class, page("OfReason", ReasonShapes.REASON, Argument.OfReason::value, Argument.OfReason::new))
                .with("state", Argument.OfState.class, page("OfState", Shape.constant(State.class), Argument.OfState::value, Argument.OfState::new))
                .with("certainty", Argument.OfCertainty.class, page("OfCertainty", Shape.constant(Certainty.class), Argument.OfCertainty::value, Argument.OfCertainty::new))
                .with("status", Argument.Status.class, page("Status", Shape.constant(ObservationStatus.class), Argument.Status::value, Argument.Status::new))
                .with("division", Argument.Division.class, page("Division", ValueShapes.REGION_CODE, Argument.Division::value, Argument.Division::new))
                .with("code", Argument.Code.class, page("Code", SystemShapes.CODE, Argument.Code::value, Argument.Code::new))
                .with("unit", Argument.Unit.class, page("Unit", ValueShapes.UNIT, Argument.Unit::value, Argument.Unit::new))
                .with("additivity", Argument.How.class, page("How", Shape.constant(Measure.Additivity.class), Argument.How::value, Argument.How::new))
                .with("scoreRange", Argument.Score.class, page("Score", ScoreShapes.RANGE, Argument.Score::value, Argument.Score::new))
                .with("valueRange", Argument.Values.class, page("Values", ScoreShapes.VALUES, Argument.Values::value, Argument.Values::new))
                .with("attainment", Argument.Reached.class, page("Reached", ScoreShapes.ATTAINMENT, Argument.Reached::value, Argument.Reached::new))
                .with("outcome", Argument.Outcome.class, page("Outcome", Shape.constant(PartScore.Outcome.class), Argument.Outcome::value, Argument.Outcome::new))
                .with("met", Argument.Met.class, page("Met", Shape.constant(Attainment.Met.class), Argument.Met::value, Argument.Met::new))
                .with("scoreNode", Argument.Node.class, page("Node", ScoringShapes.NODE, Argument.Node::value, Argument.Node::new))
                .with("veto", Argument.OfVeto.class, page("OfVeto", ScoringShapes.VETO, Argument.OfVeto::value, Argument.OfVeto::new))
                .with("falls", Argument.Falls.class, page("Falls", Shape.constant(VetoResult.Falls.class), Argument.Falls::value, Argument.Falls::new))
                .with("grade", Argument.Grade.class, page("Grade", ScoringShapes.GRADE, Argument.Grade::value, Argument.Grade::new))
                .with("scheme", Argument.Scheme.class, page("Scheme", ScoringShapes.SCHEME, Argument.Scheme::value, Argument.Scheme::new))
                .with("passing", Argument.Test.class, page("Test", ScoringShapes.PASSING, Argument.Test::value, Argument.Test::new))
                .with("rule", Argument.Rule.class, page("Rule", ScoreRuleShapes.RULE, Argument.Rule::value, Argument.Rule::new))
                .with("missing", Argument.OfMissing.class, page("OfMissing", Shape.constant(Missing.class), Argument.OfMissing::value, Argument.OfMissing::new));
    }

    private static <A extends Argument, V> ObjectShape.Fields<A> page(
            String name, Shape<V> shape, Function<A, V> part, Function<V, A> make) {
        ObjectShape<A> page = ObjectShape.of("Explanation.Argument." + name);
        Field<A, V> value = page.required("value", shape, part);
        return page.made(v -> make.apply(v.get(value)));
    }

    private static Shape<Explanation> explanation() {
        ObjectShape<Explanation> page = ObjectShape.of("Explanation");
        Field<Explanation, StepCode> code = page.required("code", Shape.constant(StepCode.class), Explanation::code);
        Field<Explanation, List<Argument>> arguments = page.list(
                "arguments", value(), e -> e.arguments().stream().map(Argument::of).toList());
        page.shown("text", ValueShapes.WORDING, Explanation::text);
        Field<Explanation, List<Explanation>> steps =
                page.list("steps", Shape.lazy(() -> EXPLANATION), Explanation::steps);
        return page.made(v -> new Explanation(
                v.get(code), v.get(arguments).stream().map(Argument::value).toList(), v.get(steps)));
    }

    private static Shape<Replay> replay() {
        ObjectShape<Replay> page = ObjectShape.of("Replay");
        Field<Replay, Replay.Outcome> outcome = page.required("outcome", Shape.constant(Replay.Outcome.class), Replay::outcome);
        Field<Replay, Wording> detail = page.required("detail", ValueShapes.WORDING, Replay::detail);
        return page.made(v -> new Replay(v.get(outcome), v.get(detail)));
    }
}
