/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.GroupAssessment;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.assessment.TrendPath;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.TargetGroup;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.UnionShape;

/**
 * Answers, whole: what is written reads back equal, with findings and reasons, on a machine that has neither plan nor data.
 * <p>
 * Every answer holds the row and the promise it judges, and a report holds its plan. What follows from the rest, such as words and
 * counts, is written beside it for programs that do not want to compute it, and need not be there to be read.
 */
public final class AssessmentShapes {
    /** The format of reports that this version writes and reads. */
    public static final String FORMAT = "wfc-assessment/2";

    private static final int PLACES = 6;

    /** One reason. */
    public static final Shape<Reason> REASON = ReasonShapes.REASON;
    /** How much of the way is covered. */
    public static final Shape<Progress> PROGRESS = progress();
    /** Where the figures lead. */
    public static final Shape<TrendPath> TREND = trend();
    /** How a part of a target stands. */
    public static final Shape<PartResult> PART = part();
    /** The answer for a group of targets. */
    public static final Shape<GroupAssessment> GROUP = group();
    /** One answer. */
    public static final Shape<Assessment> ASSESSMENT = assessment();
    /** The answers for a plan. */
    public static final Shape<PlanAssessment> PLAN_ASSESSMENT = planAssessment();

    private AssessmentShapes() {}

    private static Shape<Progress> progress() {
        return new UnionShape<Progress>("Progress")
                .with("share", Progress.Share.class, share())
                .with("undefined", Progress.Undefined.class, noShare());
    }

    /** The share exactly, and as a decimal rounded down, so that 1.000000 is never shown for less than 1. */
    private static ObjectShape.Fields<Progress.Share> share() {
        ObjectShape<Progress.Share> page = ObjectShape.of("Progress.Share");
        Field<Progress.Share, Rational> share = page.required("share", ValueShapes.RATIONAL, Progress.Share::share);
        page.shown(
                "decimal",
                Shape.STRING,
                p -> p.share().toBigDecimal(PLACES, RoundingMode.FLOOR).toPlainString());
        Field<Progress.Share, Optional<Rational>> most = page.optional(
                "most", ValueShapes.RATIONAL, p -> Optional.of(p.most()).filter(m -> !p.isExact()));
        return page.made(v -> new Progress.Share(v.get(share), v.get(most).orElse(v.get(share))));
    }

    private static ObjectShape.Fields<Progress.Undefined> noShare() {
        ObjectShape<Progress.Undefined> page = ObjectShape.of("Progress.Undefined");
        Field<Progress.Undefined, Progress.Why> why =
                page.required("why", Shape.constant(Progress.Why.class), Progress.Undefined::why);
        page.shown("text", ValueShapes.WORDING, p -> p.why().label());
        return page.made(v -> new Progress.Undefined(v.get(why)));
    }

    private static Shape<TrendPath> trend() {
        return new UnionShape<TrendPath>("TrendPath")
                .with("line", TrendPath.Line.class, line())
                .with("undefined", TrendPath.Undefined.class, noLine());
    }

    private static ObjectShape.Fields<TrendPath.Line> line() {
        ObjectShape<TrendPath.Line> page = ObjectShape.of("TrendPath.Line");
        Field<TrendPath.Line, Observation> from = page.required("from", PlanShapes.OBSERVATION, TrendPath.Line::from);
        Field<TrendPath.Line, Observation> to = page.required("to", PlanShapes.OBSERVATION, TrendPath.Line::to);
        Field<TrendPath.Line, LocalDate> deadline =
                page.required("deadline", ValueShapes.DATE, TrendPath.Line::deadline);
        Field<TrendPath.Line, UnitOfMeasure> unit = page.required("unit", ValueShapes.UNIT, TrendPath.Line::unit);
        Field<TrendPath.Line, Optional<Rational>> low = page.optional("low", ValueShapes.RATIONAL, TrendPath.Line::low);
        Field<TrendPath.Line, Optional<Rational>> high =
                page.optional("high", ValueShapes.RATIONAL, TrendPath.Line::high);
        Field<TrendPath.Line, Boolean> endsExcluded = page.flag("endsExcluded", TrendPath.Line::endsExcluded);
        page.derived("expected", ValueShapes.RATIONAL, TrendPath.Line::expected);
        page.derived("reaches", Shape.BOOLEAN, TrendPath.Line::reaches);
        page.shown("text", ValueShapes.WORDING, TrendPath.Line::words);
        return page.made(v -> new TrendPath.Line(
                v.get(from), v.get(to), v.get(deadline), v.get(unit), v.get(low), v.get(high), v.get(endsExcluded)));
    }

    private static ObjectShape.Fields<TrendPath.Undefined> noLine() {
        ObjectShape<TrendPath.Undefined> page = ObjectShape.of("TrendPath.Undefined");
        Field<TrendPath.Undefined, TrendPath.Why> why =
                page.required("why", Shape.constant(TrendPath.Why.class), TrendPath.Undefined::why);
        page.shown("text", ValueShapes.WORDING, TrendPath.Undefined::words);
        return page.made(v -> new TrendPath.Undefined(v.get(why)));
    }

    private static Shape<PartResult> part() {
        ObjectShape<PartResult> page = ObjectShape.of("PartResult");
        Field<PartResult, Optional<IndicatorCode>> subject =
                page.optional("subject", SystemShapes.CODE, PartResult::subject);
        Field<PartResult, Wording> name = page.required("name", ValueShapes.WORDING, PartResult::name);
        Field<PartResult, State> state = page.required("state", Shape.constant(State.class), PartResult::state);
        Field<PartResult, Certainty> certainty =
                page.required("certainty", Shape.constant(Certainty.class), PartResult::certainty);
        Field<PartResult, Optional<Observation>> judged =
                page.optional("judged", PlanShapes.OBSERVATION, PartResult::judged);
        return page.made(
                v -> new PartResult(v.get(subject), v.get(name), v.get(state), v.get(certainty), v.get(judged)));
    }

    private static Shape<GroupAssessment> group() {
        ObjectShape<GroupAssessment> page = ObjectShape.of("GroupAssessment");
        Field<GroupAssessment, TargetGroup> group =
                page.required("group", PlanShapes.TARGET_GROUP, GroupAssessment::group);
        Field<GroupAssessment, State> state =
                page.required("state", Shape.constant(State.class), GroupAssessment::state);
        page.shown("stateText", ValueShapes.WORDING, a -> a.state().label());
        Field<GroupAssessment, Certainty> certainty =
                page.required("certainty", Shape.constant(Certainty.class), GroupAssessment::certainty);
        Field<GroupAssessment, Progress> progress = page.required("progress", PROGRESS, GroupAssessment::progress);
        Field<GroupAssessment, List<PartResult>> parts = page.list("parts", PART, GroupAssessment::parts);
        Field<GroupAssessment, List<Reason>> reasons = page.list("reasons", REASON, 1, GroupAssessment::reasons);
        return page.made(v -> new GroupAssessment(
                v.get(group), v.get(state), v.get(certainty), v.get(progress), v.get(parts), v.get(reasons)));
    }

    private static Shape<Assessment> assessment() {
        ObjectShape<Assessment> page = ObjectShape.of("Assessment");
        Field<Assessment, Indicator> indicator =
                page.required("indicator", SystemShapes.INDICATOR, Assessment::indicator);
        Field<Assessment, LocalDate> asOf = page.required("asOf", ValueShapes.DATE, Assessment::asOf);
        Field<Assessment, State> state = page.required("state", Shape.constant(State.class), Assessment::state);
        page.shown("stateText", ValueShapes.WORDING, a -> a.state().label());
        Field<Assessment, Certainty> certainty =
                page.required("certainty", Shape.constant(Certainty.class), Assessment::certainty);
        Field<Assessment, Optional<Baseline>> baseline =
                page.optional("baseline", PlanShapes.BASELINE, Assessment::baseline);
        Field<Assessment, Optional<Target>> target = page.optional("target", TargetShapes.TARGET, Assessment::target);
        Field<Assessment, Optional<Observation>> judged =
                page.optional("judged", PlanShapes.OBSERVATION, Assessment::judged);
        Field<Assessment, Progress> progress = page.required("progress", PROGRESS, Assessment::progress);
        Field<Assessment, Optional<Rational>> promised =
                page.optional("promised", ValueShapes.RATIONAL, Assessment::promised);
        Field<Assessment, TrendPath> trend = page.required("trend", TREND, Assessment::trend);
        Field<Assessment, List<PartResult>> parts = page.list("parts", PART, Assessment::parts);
        Field<Assessment, List<Reason>> reasons = page.list("reasons", REASON, 1, Assessment::reasons);
        return page.made(v -> Assessment.builder()
                .indicator(v.get(indicator))
                .asOf(v.get(asOf))
                .state(v.get(state))
                .certainty(v.get(certainty))
                .baseline(v.get(baseline))
                .target(v.get(target))
                .judged(v.get(judged))
                .progress(v.get(progress))
                .promised(v.get(promised))
                .trend(v.get(trend))
                .addAllParts(v.get(parts))
                .addAllReasons(v.get(reasons))
                .build());
    }

    private static Shape<PlanAssessment> planAssessment() {
        ObjectShape<PlanAssessment> page = ObjectShape.of("PlanAssessment");
        Field<PlanAssessment, String> format = page.required("format", ValueShapes.formatOf(FORMAT), a -> FORMAT);
        Field<PlanAssessment, LocalDate> asOf = page.required("asOf", ValueShapes.DATE, PlanAssessment::asOf);
        page.derived("counts", counts(), PlanAssessment::counts);
        Field<PlanAssessment, Plan> plan = page.required("plan", PlanShapes.PLAN, PlanAssessment::plan);
        Field<PlanAssessment, List<Assessment>> rows = page.list("results", ASSESSMENT, PlanAssessment::rows);
        Field<PlanAssessment, List<Assessment>> split =
                page.list("splitIndicators", ASSESSMENT, PlanAssessment::splitIndicators);
        Field<PlanAssessment, List<Assessment>> promises = page.list("promises", ASSESSMENT, PlanAssessment::promises);
        Field<PlanAssessment, List<GroupAssessment>> groups = page.list("groups", GROUP, PlanAssessment::groups);
        Field<PlanAssessment, List<Finding>> findings =
                page.list("findings", ValueShapes.FINDING, PlanAssessment::findings);
        return page.made(v -> {
            v.get(format); // read, and refused there if it is another version
            return PlanAssessment.builder()
                    .asOf(v.get(asOf))
                    .plan(v.get(plan))
                    .addAllRows(v.get(rows))
                    .addAllSplitIndicators(v.get(split))
                    .addAllPromises(v.get(promises))
                    .addAllGroups(v.get(groups))
                    .addAllFindings(v.get(findings))
                    .build();
        });
    }

    /** A number behind every state. */
    private static Shape<Map<State, Long>> counts() {
        ObjectShape<Map<State, Long>> page = ObjectShape.of("PlanAssessment.Counts");
        Map<State, Field<Map<State, Long>, Integer>> fields = new EnumMap<>(State.class);
        for (State state : State.values()) {
            fields.put(
                    state,
                    page.required(
                            state.name(),
                            Shape.whole(0, Integer.MAX_VALUE),
                            counts -> Math.toIntExact(counts.getOrDefault(state, 0L))));
        }
        return page.made(v -> {
            Map<State, Long> counts = new EnumMap<>(State.class);
            fields.forEach((state, field) -> counts.put(state, (long) v.get(field)));
            return counts;
        });
    }
}
