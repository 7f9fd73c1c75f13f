/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.GroupAssessment;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.assessment.TrendPath;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.WireType;
import org.wastefreecity.wire.Writing;

/**
 * Answers as version 1 wrote them: for other programs, and not to be read back, because an indicator stands in them by its code and
 * name only. {@link AssessmentShapes} writes and reads them whole.
 */
public final class ReportShapes {
    /** The format of reports that this version writes. */
    public static final String FORMAT = "wfc-assessment/1";

    private static final int PLACES = 6;

    /** One answer. */
    public static final Writing<Assessment> ASSESSMENT = assessment();
    /** The answers for a plan. */
    public static final Writing<PlanAssessment> PLAN_ASSESSMENT = planAssessment();

    private ReportShapes() {}

    private static <T> Writing<List<T>> all(Writing<T> one) {
        return (values, out) -> {
            out.beginArray();
            values.forEach(v -> one.write(v, out));
            out.endArray();
        };
    }

    static <T> Shape<T> writingOnly(Writing<T> writing) {
        return Shape.of(
                in -> {
                    throw in.fault(Wording.of("评估结果仅供输出", "answers are only written"), null);
                },
                writing,
                new WireType.Later(writing::type));
    }

    private static Writing<Reason> reason() {
        ObjectShape<Reason> page = ObjectShape.of("Reason");
        page.required("code", Shape.STRING, r -> r.code().name());
        page.required("text", ValueShapes.WORDING, Reason::text);
        return page.written();
    }

    /** The share exactly, as a fraction, and as a decimal rounded down, so that 1.000000 is never shown for less than 1. */
    private static Writing<Progress> progress() {
        return (value, out) -> {
            out.beginObject();
            if (value instanceof Progress.Share share) {
                BigDecimal decimal = share.share().toBigDecimal(PLACES, RoundingMode.FLOOR);
                out.name("share");
                out.string(decimal.toPlainString());
                out.name("exact");
                out.string(share.share().toString());
                if (!share.isExact()) {
                    out.name("most");
                    out.string(share.most().toString());
                }
            } else if (value instanceof Progress.Undefined undefined) {
                out.name("undefined");
                out.string(undefined.why().name());
                out.name("text");
                ValueShapes.WORDING.write(undefined.why().label(), out);
            }
            out.endObject();
        };
    }

    /** The line with the figures it goes through and the range it is held against, or why there is none. */
    private static Writing<TrendPath> trend() {
        Writing<TrendPath.Line> line = line();
        return (value, out) -> {
            if (value instanceof TrendPath.Line drawn) {
                line.write(drawn, out);
            } else if (value instanceof TrendPath.Undefined undefined) {
                out.beginObject();
                out.name("undefined");
                out.string(undefined.why().name());
                out.name("text");
                ValueShapes.WORDING.write(undefined.words(), out);
                out.endObject();
            }
        };
    }

    private static Writing<TrendPath.Line> line() {
        ObjectShape<TrendPath.Line> page = ObjectShape.of("TrendPath.Line");
        page.required("from", ValueShapes.PERIOD, t -> t.from().period());
        page.required("to", ValueShapes.PERIOD, t -> t.to().period());
        page.required("deadline", ValueShapes.DATE, TrendPath.Line::deadline);
        page.required("unit", ValueShapes.UNIT, TrendPath.Line::unit);
        page.required("expected", ValueShapes.RATIONAL, TrendPath.Line::expected);
        page.optional("low", ValueShapes.RATIONAL, TrendPath.Line::low);
        page.optional("high", ValueShapes.RATIONAL, TrendPath.Line::high);
        page.flag("endsExcluded", TrendPath.Line::endsExcluded);
        page.required("reaches", Shape.BOOLEAN, TrendPath.Line::reaches);
        page.required("text", ValueShapes.WORDING, TrendPath.Line::words);
        return page.written();
    }

    private static Writing<PartResult> part() {
        ObjectShape<PartResult> page = ObjectShape.of("PartResult");
        page.optional("subject", SystemShapes.CODE, PartResult::subject);
        page.required("name", ValueShapes.WORDING, PartResult::name);
        page.required("state", Shape.constant(State.class), PartResult::state);
        page.required("certainty", Shape.constant(Certainty.class), PartResult::certainty);
        page.optional("judged", PlanShapes.OBSERVATION, PartResult::judged);
        return page.written();
    }

    private static Writing<GroupAssessment> group() {
        ObjectShape<GroupAssessment> page = ObjectShape.of("GroupAssessment");
        page.required("group", PlanShapes.TARGET_GROUP, GroupAssessment::group);
        page.required("state", Shape.constant(State.class), GroupAssessment::state);
        page.required("stateText", ValueShapes.WORDING, a -> a.state().label());
        page.required("certainty", Shape.constant(Certainty.class), GroupAssessment::certainty);
        page.required("progress", progress(), GroupAssessment::progress);
        page.list("parts", writingOnly(part()), GroupAssessment::parts);
        page.required("reasons", all(reason()), GroupAssessment::reasons);
        return page.written();
    }

    private static Writing<Assessment> assessment() {
        ObjectShape<Assessment> page = ObjectShape.of("Assessment");
        page.required("indicator", SystemShapes.CODE, a -> a.indicator().code());
        page.required("name", ValueShapes.WORDING, a -> a.indicator().name());
        page.required(
                "requirement", Shape.STRING, a -> a.indicator().requirement().name());
        page.required("group", Shape.STRING, a -> a.indicator().group());
        page.required("direction", Shape.STRING, a -> a.indicator().direction().name());
        page.optional("unit", ValueShapes.UNIT, a -> a.indicator().unit());
        page.required("state", Shape.constant(State.class), Assessment::state);
        page.required("stateText", ValueShapes.WORDING, a -> a.state().label());
        page.required("certainty", Shape.constant(Certainty.class), Assessment::certainty);
        page.optional("baseline", PlanShapes.BASELINE, Assessment::baseline);
        page.optional("target", TargetShapes.TARGET, Assessment::target);
        page.optional("judged", PlanShapes.OBSERVATION, Assessment::judged);
        page.required("progress", progress(), Assessment::progress);
        page.optional("promised", ValueShapes.RATIONAL, Assessment::promised);
        page.required("trend", trend(), Assessment::trend);
        page.list("parts", writingOnly(part()), Assessment::parts);
        page.required("reasons", all(reason()), Assessment::reasons);
        page.list("responsible", SystemShapes.RESPONSIBILITY, a -> a.indicator().responsibilities());
        page.required("asOf", ValueShapes.DATE, Assessment::asOf);
        return page.written();
    }

    private static Writing<PlanAssessment> planAssessment() {
        ObjectShape<PlanAssessment> page = ObjectShape.of("PlanAssessment");
        page.required("format", Shape.STRING, a -> FORMAT);
        page.required("system", SystemShapes.SYSTEM_ID, a -> a.plan().system().id());
        page.required("title", ValueShapes.WORDING, a -> a.plan().title());
        page.required("asOf", ValueShapes.DATE, PlanAssessment::asOf);
        page.required("counts", counts(), a -> a);
        page.required("results", all(ASSESSMENT), PlanAssessment::rows);
        page.required("splitIndicators", all(ASSESSMENT), PlanAssessment::splitIndicators);
        page.required("promises", all(ASSESSMENT), PlanAssessment::promises);
        page.list("groups", writingOnly(group()), PlanAssessment::groups);
        page.required("findings", ValueShapes.FINDING.list(), PlanAssessment::findings);
        return page.written();
    }

    private static Writing<PlanAssessment> counts() {
        return (value, out) -> {
            out.beginObject();
            value.counts().forEach((state, count) -> {
                out.name(state.name());
                out.number(count);
            });
            out.endObject();
        };
    }
}
