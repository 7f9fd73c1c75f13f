/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.waste.WasteCategory;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.checking.RateComparison;
import org.wastefreecity.rules.computing.ReportedAndComputed;
import org.wastefreecity.rules.formula.Answer;
import org.wastefreecity.rules.formula.FormulaFault;
import org.wastefreecity.rules.formula.FormulaParts;
import org.wastefreecity.rules.formula.FormulaReason;
import org.wastefreecity.rules.formula.FormulaResult;
import org.wastefreecity.rules.formula.FormulaRule;
import org.wastefreecity.rules.formula.Question;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.UnionShape;

/** What formulas come to, and what they rest on. */
public final class FormulaShapes {
    /** Which waste. */
    public static final Shape<CategorySelection> SELECTION = selection();
    /** A question to the inputs. */
    public static final Shape<Question> QUESTION = question();
    /** A question with what was answered. */
    public static final Shape<Answer> ANSWER = answer();
    /** One part of a ratio. */
    public static final Shape<FormulaParts.Part> PART = part();
    /** The parts of a ratio. */
    public static final Shape<FormulaParts> PARTS = parts();
    /** What a formula comes to. */
    public static final Shape<FormulaResult> RESULT = result();
    /** What is wrong with a formula. */
    public static final Shape<FormulaFault> FAULT = fault();
    /** A computed indicator. */
    public static final Shape<ComputedFigure> COMPUTED = computed();
    /** Reported and computed figures side by side. */
    public static final Shape<ReportedAndComputed> REPORTED_AND_COMPUTED = reportedAndComputed();
    /** A reported rate beside the one recomputed. */
    public static final Shape<RateComparison> RATE_COMPARISON = rateComparison();

    private FormulaShapes() {}

    private static Shape<CategorySelection> selection() {
        ObjectShape<CategorySelection> page = ObjectShape.of("CategorySelection");
        Field<CategorySelection, List<String>> categories =
                page.list("categories", Shape.TEXT, s -> List.copyOf(s.categories()));
        Field<CategorySelection, Optional<WasteCategory.SourceDomain>> source =
                page.optional("source", Shape.constant(WasteCategory.SourceDomain.class), CategorySelection::source);
        Field<CategorySelection, Optional<WasteCategory.Hazard>> hazard =
                page.optional("hazard", Shape.constant(WasteCategory.Hazard.class), CategorySelection::hazard);
        return page.made(v -> new CategorySelection(new TreeSet<>(v.get(categories)), v.get(source), v.get(hazard)));
    }

    private static Shape<Question> question() {
        ObjectShape<Question> page = ObjectShape.of("Question");
        Field<Question, Measure> measure = page.required("measure", LedgerShapes.MEASURE, Question::measure);
        Field<Question, CategorySelection> categories = page.required("categories", SELECTION, Question::categories);
        Field<Question, RegionCode> territory =
                page.required("territory", ValueShapes.REGION_CODE, Question::territory);
        Field<Question, ReportingPeriod> period = page.required("period", ValueShapes.PERIOD, Question::period);
        return page.made(v -> new Question(v.get(measure), v.get(categories), v.get(territory), v.get(period)));
    }

    private static Shape<Answer> answer() {
        ObjectShape<Answer> page = ObjectShape.of("Answer");
        Field<Answer, Question> question = page.required("question", QUESTION, Answer::question);
        Field<Answer, Tally> tally = page.required("tally", LedgerShapes.TALLY, Answer::tally);
        return page.made(v -> new Answer(v.get(question), v.get(tally)));
    }

    private static Shape<FormulaParts.Part> part() {
        ObjectShape<FormulaParts.Part> page = ObjectShape.of("FormulaParts.Part");
        Field<FormulaParts.Part, Optional<Rational>> lower =
                page.optional("lower", ValueShapes.RATIONAL, FormulaParts.Part::lower);
        Field<FormulaParts.Part, Optional<Rational>> upper =
                page.optional("upper", ValueShapes.RATIONAL, FormulaParts.Part::upper);
        Field<FormulaParts.Part, Optional<UnitOfMeasure>> unit =
                page.optional("unit", ValueShapes.UNIT, FormulaParts.Part::unit);
        return page.made(v -> new FormulaParts.Part(v.get(lower), v.get(upper), v.get(unit)));
    }

    private static Shape<FormulaParts> parts() {
        ObjectShape<FormulaParts> page = ObjectShape.of("FormulaParts");
        Field<FormulaParts, FormulaParts.Part> numerator = page.required("numerator", PART, FormulaParts::numerator);
        Field<FormulaParts, FormulaParts.Part> denominator =
                page.required("denominator", PART, FormulaParts::denominator);
        Field<FormulaParts, Rational> factor = page.required("factor", ValueShapes.RATIONAL, FormulaParts::factor);
        page.derivedOptional("ratio", ValueShapes.RATIONAL, FormulaParts::ratio);
        return page.made(v -> new FormulaParts(v.get(numerator), v.get(denominator), v.get(factor)));
    }

    private static Shape<FormulaResult> result() {
        Shape<FormulaResult.Trace> trace = trace();
        return new UnionShape<FormulaResult>("FormulaResult")
                .with("known", FormulaResult.Known.class, known(trace))
                .with("bounded", FormulaResult.Bounded.class, bounded(trace))
                .with(
                        "notApplicable",
                        FormulaResult.NotApplicable.class,
                        without(
                                "NotApplicable",
                                trace,
                                FormulaResult.NotApplicable::reason,
                                FormulaResult.NotApplicable::new))
                .with(
                        "undefined",
                        FormulaResult.Undefined.class,
                        without("Undefined", trace, FormulaResult.Undefined::reason, FormulaResult.Undefined::new))
                .with(
                        "unknown",
                        FormulaResult.Unknown.class,
                        without("Unknown", trace, FormulaResult.Unknown::reason, FormulaResult.Unknown::new));
    }

    private static <T extends FormulaResult> ObjectShape.Fields<T> without(
            String name,
            Shape<FormulaResult.Trace> traces,
            Function<T, FormulaReason> why,
            BiFunction<FormulaReason, FormulaResult.Trace, T> make) {
        ObjectShape<T> page = ObjectShape.of("FormulaResult." + name);
        Field<T, FormulaReason> reason = page.required("reason", Shape.constant(FormulaReason.class), why);
        page.shown("text", ValueShapes.WORDING, r -> why.apply(r).words());
        Field<T, FormulaResult.Trace> trace = page.required("trace", traces, FormulaResult::trace);
        return page.made(v -> make.apply(v.get(reason), v.get(trace)));
    }

    private static ObjectShape.Fields<FormulaResult.Known> known(Shape<FormulaResult.Trace> traces) {
        ObjectShape<FormulaResult.Known> page = ObjectShape.of("FormulaResult.Known");
        Field<FormulaResult.Known, Rational> value =
                page.required("value", ValueShapes.RATIONAL, FormulaResult.Known::value);
        Field<FormulaResult.Known, FormulaResult.Trace> trace =
                page.required("trace", traces, FormulaResult.Known::trace);
        return page.made(v -> new FormulaResult.Known(v.get(value), v.get(trace)));
    }

    private static ObjectShape.Fields<FormulaResult.Bounded> bounded(Shape<FormulaResult.Trace> traces) {
        ObjectShape<FormulaResult.Bounded> page = ObjectShape.of("FormulaResult.Bounded");
        Field<FormulaResult.Bounded, Optional<Rational>> lower =
                page.optional("lower", ValueShapes.RATIONAL, FormulaResult.Bounded::lower);
        Field<FormulaResult.Bounded, Optional<Rational>> upper =
                page.optional("upper", ValueShapes.RATIONAL, FormulaResult.Bounded::upper);
        Field<FormulaResult.Bounded, Boolean> certain = page.flag("certain", FormulaResult.Bounded::certain);
        Field<FormulaResult.Bounded, FormulaResult.Trace> trace =
                page.required("trace", traces, FormulaResult.Bounded::trace);
        return page.made(v -> new FormulaResult.Bounded(v.get(lower), v.get(upper), v.get(certain), v.get(trace)));
    }

    private static Shape<FormulaResult.Trace> trace() {
        ObjectShape<FormulaResult.Trace> page = ObjectShape.of("FormulaResult.Trace");
        Field<FormulaResult.Trace, UnitOfMeasure> unit =
                page.required("unit", ValueShapes.UNIT, FormulaResult.Trace::unit);
        Field<FormulaResult.Trace, List<Answer>> answers = page.list("answers", ANSWER, FormulaResult.Trace::answers);
        Field<FormulaResult.Trace, Optional<FormulaParts>> parts =
                page.optional("parts", PARTS, FormulaResult.Trace::parts);
        return page.made(v -> new FormulaResult.Trace(v.get(unit), v.get(answers), v.get(parts)));
    }

    private static Shape<FormulaFault> fault() {
        ObjectShape<FormulaFault> page = ObjectShape.of("FormulaFault");
        Field<FormulaFault, FormulaRule> rule =
                page.required("rule", Shape.constant(FormulaRule.class), FormulaFault::rule);
        Field<FormulaFault, Integer> line =
                page.required("line", Shape.whole(1, Integer.MAX_VALUE), FormulaFault::line);
        Field<FormulaFault, Integer> column =
                page.required("column", Shape.whole(1, Integer.MAX_VALUE), FormulaFault::column);
        Field<FormulaFault, Integer> length =
                page.required("length", Shape.whole(1, Integer.MAX_VALUE), FormulaFault::length);
        Field<FormulaFault, Wording> message = page.required("message", ValueShapes.WORDING, FormulaFault::message);
        Field<FormulaFault, Wording> repair = page.required("repair", ValueShapes.WORDING, FormulaFault::repair);
        return page.made(v -> new FormulaFault(
                v.get(rule), v.get(line), v.get(column), v.get(length), v.get(message), v.get(repair)));
    }

    private static Shape<ComputedFigure> computed() {
        ObjectShape<ComputedFigure> page = ObjectShape.of("ComputedFigure");
        Field<ComputedFigure, String> formula = page.required("formula", Shape.STRING, ComputedFigure::formula);
        Field<ComputedFigure, FormulaResult> result = page.required("result", RESULT, ComputedFigure::result);
        Field<ComputedFigure, Observation> observation =
                page.required("observation", PlanShapes.OBSERVATION, ComputedFigure::observation);
        return page.made(v -> new ComputedFigure(v.get(formula), v.get(result), v.get(observation)));
    }

    private static Shape<ReportedAndComputed> reportedAndComputed() {
        ObjectShape<ReportedAndComputed> page = ObjectShape.of("ReportedAndComputed");
        Field<ReportedAndComputed, List<Observation>> observations =
                page.list("observations", PlanShapes.OBSERVATION, ReportedAndComputed::observations);
        Field<ReportedAndComputed, List<Finding>> findings =
                page.list("findings", ValueShapes.FINDING, ReportedAndComputed::findings);
        return page.made(v -> new ReportedAndComputed(v.get(observations), v.get(findings)));
    }

    private static Shape<RateComparison> rateComparison() {
        ObjectShape<RateComparison> page = ObjectShape.of("RateComparison");
        Field<RateComparison, Figure> reported =
                page.required("reported", ValueShapes.FIGURE, RateComparison::reported);
        Field<RateComparison, FormulaResult> recomputed =
                page.required("recomputed", RESULT, RateComparison::recomputed);
        Field<RateComparison, Optional<Rational>> lower =
                page.optional("lower", ValueShapes.RATIONAL, RateComparison::lower);
        Field<RateComparison, Optional<Rational>> upper =
                page.optional("upper", ValueShapes.RATIONAL, RateComparison::upper);
        Field<RateComparison, RateComparison.Verdict> verdict =
                page.required("verdict", Shape.constant(RateComparison.Verdict.class), RateComparison::verdict);
        page.derivedOptional("difference", ValueShapes.RATIONAL, RateComparison::difference);
        return page.made(v ->
                new RateComparison(v.get(reported), v.get(recomputed), v.get(lower), v.get(upper), v.get(verdict)));
    }
}
