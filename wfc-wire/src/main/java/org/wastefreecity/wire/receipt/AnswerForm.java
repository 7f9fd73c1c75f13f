/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.receipt;

import java.util.List;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.GroupAssessment;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.TrendPath;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.receipt.Ingredient;
import org.wastefreecity.wire.WireWriter;
import org.wastefreecity.wire.Writing;
import org.wastefreecity.wire.shape.PlanShapes;

/**
 * What an assessment claims, without its words: states, certainties, the figures judged, progress and paths as exact fractions, the codes
 * of the reasons. Better words in a later version are no other answer. The plan is left out, being an ingredient of its own, and so are
 * findings, which speak of lines of a file.
 */
final class AnswerForm implements Writing<PlanAssessment> {
    static final String FORMAT = "wfc-answer/1";

    private AnswerForm() {}

    static Ingredient ingredient(PlanAssessment report) {
        return Canonical.ingredient("assessment", FORMAT, new AnswerForm(), report);
    }

    @Override
    public void write(PlanAssessment report, WireWriter out) {
        out.beginObject();
        text("format", FORMAT, out);
        text("asOf", report.asOf().toString(), out);
        answers("results", report.rows(), out);
        answers("splitIndicators", report.splitIndicators(), out);
        answers("promises", report.promises(), out);
        out.name("groups");
        out.beginArray();
        report.groups().forEach(g -> write(g, out));
        out.endArray();
        out.endObject();
    }

    private static void answers(String name, List<Assessment> answers, WireWriter out) {
        out.name(name);
        out.beginArray();
        answers.forEach(a -> write(a, out));
        out.endArray();
    }

    private static void write(Assessment answer, WireWriter out) {
        out.beginObject();
        text("indicator", answer.indicator().code().text(), out);
        answer.target().ifPresent(t -> text("target", t.id(), out));
        text("state", answer.state().name(), out);
        text("certainty", answer.certainty().name(), out);
        answer.judged().ifPresent(o -> judged(o, out));
        progress(answer.progress(), out);
        answer.promised().ifPresent(p -> text("promised", p.toString(), out));
        if (answer.trend() instanceof TrendPath.Line line) {
            text("trend", line.expected().toString(), out);
            out.name("reaches");
            out.bool(line.reaches());
        }
        parts(answer.parts(), out);
        reasons(answer.reasons(), out);
        out.endObject();
    }

    private static void write(GroupAssessment answer, WireWriter out) {
        out.beginObject();
        text("group", answer.group().id(), out);
        text("state", answer.state().name(), out);
        text("certainty", answer.certainty().name(), out);
        progress(answer.progress(), out);
        parts(answer.parts(), out);
        reasons(answer.reasons(), out);
        out.endObject();
    }

    private static void judged(Observation observation, WireWriter out) {
        out.name("judged");
        PlanShapes.OBSERVATION.write(Sources.without(observation), out);
    }

    private static void progress(Progress progress, WireWriter out) {
        text(
                "progress",
                progress instanceof Progress.Share share
                        ? share.share() + (share.isExact() ? "" : ".." + share.most())
                        : ((Progress.Undefined) progress).why().name(),
                out);
    }

    private static void parts(List<PartResult> parts, WireWriter out) {
        if (parts.isEmpty()) {
            return;
        }
        out.name("parts");
        out.beginArray();
        for (PartResult part : parts) {
            out.beginObject();
            text("part", part.subject().map(s -> s.text()).orElse(part.name().zh()), out);
            text("state", part.state().name(), out);
            text("certainty", part.certainty().name(), out);
            part.judged().ifPresent(o -> judged(o, out));
            out.endObject();
        }
        out.endArray();
    }

    private static void reasons(List<Reason> reasons, WireWriter out) {
        out.name("reasons");
        out.beginArray();
        reasons.forEach(r -> out.string(r.code().name()));
        out.endArray();
    }

    private static void text(String name, String value, WireWriter out) {
        out.name(name);
        out.string(value);
    }
}
