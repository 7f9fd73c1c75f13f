/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorGroup;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.Requirement;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.assessing.Assessor;

/** The answer to "is this promise kept?". */
final class JudgeAnswer {
    private static final SystemId SYSTEM = SystemId.parse("case-1");
    private static final IndicatorCode CODE = IndicatorCode.parse("1");
    private static final RegionCode REGION = RegionCode.parse("440600");
    private static final Wording WORDS = Wording.of("用例", "case");
    private static final Provenance HERE = Provenance.of("kit", "case");

    private JudgeAnswer() {}

    static Map<String, String> of(JsonNode given) {
        List<Observation> reports = new ArrayList<>();
        for (JsonNode report : given.path("reports")) {
            reports.add(observation(report, given));
        }
        LocalDate asOf = LocalDate.parse(given.required("asOf").asText());
        Assessment answer =
                Assessor.of(plan(given)).assess(reports, asOf).rows().get(0);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("state", answer.state().name());
        fields.put("certainty", answer.certainty().name());
        fields.put(
                "progress",
                answer.progress() instanceof Progress.Share share
                        ? share.share() + (share.isExact() ? "" : ".." + share.most())
                        : "undefined: " + ((Progress.Undefined) answer.progress()).why());
        answer.judged().ifPresent(j -> fields.put("judged", j.value().toString()));
        answer.promised().ifPresent(p -> fields.put("promised", p.toString()));
        fields.put("reason", answer.reasons().get(0).code().name());
        return fields;
    }

    private static Plan plan(JsonNode given) {
        List<Component> components = new ArrayList<>();
        for (JsonNode code : given.path("components")) {
            components.add(new Component(
                    IndicatorCode.parse(code.asText()), WORDS, Optional.of(unit(given)), Optional.empty()));
        }
        Indicator indicator = Indicator.builder()
                .code(CODE)
                .name(WORDS)
                .group("1")
                .requirement(Requirement.OPTIONAL)
                .direction(Direction.valueOf(given.path("direction").asText("NONE")))
                .directionReason(WORDS)
                .unit(unit(given))
                .addAllComponents(components)
                .provenance(HERE)
                .build();
        Plan.Builder plan = Plan.builder()
                .title(WORDS)
                .addSources(new SourceDocument("kit", WORDS, SourceDocument.Standing.ISSUED, Optional.empty()))
                .region(REGION)
                .territory(new Territory(List.of(Region.of("440600", "佛山市", "Foshan")), List.of()))
                .baseYear(given.required("baseYear").asInt())
                .system(IndicatorSystem.builder()
                        .id(SYSTEM)
                        .title(WORDS)
                        .issuer(WORDS)
                        .addGroups(new IndicatorGroup("1", WORDS, Optional.empty()))
                        .addIndicators(indicator)
                        .build())
                .addTargets(Target.builder()
                        .id("1")
                        .indicator(CODE)
                        .condition(Kit.JSON.convertValue(given.required("condition"), Condition.class))
                        .deadline(Kit.JSON.convertValue(given.required("deadline"), Deadline.class))
                        .printed("")
                        .provenance(HERE)
                        .build());
        if (given.has("baseline")) {
            plan.addBaselines(new Baseline(observation(given.required("baseline"), given), HERE));
        }
        return plan.build();
    }

    private static UnitOfMeasure unit(JsonNode given) {
        return UnitOfMeasure.parse(given.required("unit").asText());
    }

    /** A report: a figure, yes or no, a grade, or a word of absence. */
    private static Observation observation(JsonNode report, JsonNode given) {
        ObservationStatus status =
                ObservationStatus.valueOf(report.path("status").asText("NORMAL"));
        ObservedValue value;
        if (report.has("value")) {
            value = new ObservedValue.Measured(
                    Figure.of(report.required("value").asText(), unit(given)));
        } else if (report.has("delivered")) {
            value = new ObservedValue.Delivered(report.required("delivered").asBoolean());
        } else if (report.has("grade")) {
            value = new ObservedValue.Graded(report.required("grade").asText());
        } else {
            value = new ObservedValue.Absent(report.required("absent").asText());
        }
        return Observation.builder()
                .system(SYSTEM)
                .subject(IndicatorCode.parse(report.path("subject").asText("1")))
                .territory(REGION)
                .period(ReportingPeriod.parse(report.required("period").asText()))
                .value(value)
                .status(status)
                .build();
    }
}
