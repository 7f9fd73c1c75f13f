/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.time.LocalDate;
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

/** An argument of a step, with the name of its kind on the wire. */
sealed interface ExplanationArgument {
    Object value();

    record Text(String value) implements ExplanationArgument {}

    record Words(Wording value) implements ExplanationArgument {}

    record Count(Integer value) implements ExplanationArgument {}

    record Number(Rational value) implements ExplanationArgument {}

    record OfFigure(Figure value) implements ExplanationArgument {}

    record OfBounds(Bounds value) implements ExplanationArgument {}

    record Shown(ShownValue value) implements ExplanationArgument {}

    record Period(ReportingPeriod value) implements ExplanationArgument {}

    record Day(LocalDate value) implements ExplanationArgument {}

    record Observed(ObservedValue value) implements ExplanationArgument {}

    record OfReason(Reason value) implements ExplanationArgument {}

    record OfState(State value) implements ExplanationArgument {}

    record OfCertainty(Certainty value) implements ExplanationArgument {}

    record Status(ObservationStatus value) implements ExplanationArgument {}

    record Division(RegionCode value) implements ExplanationArgument {}

    record Code(IndicatorCode value) implements ExplanationArgument {}

    record Unit(UnitOfMeasure value) implements ExplanationArgument {}

    record How(Measure.Additivity value) implements ExplanationArgument {}

    record Score(ScoreRange value) implements ExplanationArgument {}

    record Values(ValueRange value) implements ExplanationArgument {}

    record Reached(Attainment value) implements ExplanationArgument {}

    record Outcome(PartScore.Outcome value) implements ExplanationArgument {}

    record Met(Attainment.Met value) implements ExplanationArgument {}

    record Node(ScoreNode value) implements ExplanationArgument {}

    record OfVeto(Veto value) implements ExplanationArgument {}

    record Falls(VetoResult.Falls value) implements ExplanationArgument {}

    record Grade(GradeBand value) implements ExplanationArgument {}

    record Scheme(ScoringScheme value) implements ExplanationArgument {}

    record Test(Passing value) implements ExplanationArgument {}

    record Rule(ScoreRule value) implements ExplanationArgument {}

    record OfMissing(Missing value) implements ExplanationArgument {}

    static ExplanationArgument of(Object value) {
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
