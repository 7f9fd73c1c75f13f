/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.GroupAssessment;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.TargetGroup;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.seeds.Seeds;

/** What stands beside the rows: groups of targets, and where the figures lead. */
class GroupsAndTrendsTest {
    private static final Plan PLAN = Seeds.foshan2022Draft();

    private static ReportView view(Language language) {
        Observation rate = Observation.builder()
                .system(PLAN.system().id())
                .subject(IndicatorCode.parse("16"))
                .territory(PLAN.region())
                .period(ReportingPeriod.ofYear(2022))
                .value(new ObservedValue.Measured(Figure.of(new BigDecimal("88.9"), UnitOfMeasure.PERCENT)))
                .status(ObservationStatus.NORMAL)
                .build();
        PlanAssessment judged = Assessor.of(PLAN).assess(List.of(rate), LocalDate.of(2022, 12, 31));
        TargetGroup group = new TargetGroup(
                "must",
                Wording.of("必选指标", "mandatory indicators"),
                List.of("16@2023"),
                1,
                "",
                PLAN.targets().get(0).provenance());
        PartResult part =
                new PartResult(Optional.empty(), group.name(), State.ON_TRACK, Certainty.POSSIBLE, Optional.empty());
        return ReportView.of(
                PlanAssessment.builder()
                        .plan(PLAN)
                        .asOf(judged.asOf())
                        .addAllRows(judged.rows())
                        .addGroups(new GroupAssessment(
                                group,
                                State.ON_TRACK,
                                Certainty.POSSIBLE,
                                new Progress.Undefined(Progress.Why.NO_SCALE),
                                List.of(part),
                                List.of(Reason.of(ReasonCode.GROUP, 1, 1, 0, 0))))
                        .build(),
                language);
    }

    private static String text(Language language) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        new TextReport(view(language), 120).print(out, Grouping.Name.indicator);
        return text.toString();
    }

    /** 86 % in 2020 and 88.9 % in 2022 are 1.45 points a year: 90.35 % in 2023. */
    @Test
    void text_tellsWhereTheFiguresLead() {
        assertTrue(text(Language.ZH).contains("按2020（86 %）至2022（88.9 %）的走势，到2023-12-31为90.35 %，可达到目标"));
        assertTrue(text(Language.EN).contains("90.35 % at 2023-12-31"));
    }

    @Test
    void everyReport_namesTheGroups() throws IOException {
        assertTrue(text(Language.ZH).contains("必选指标：1项目标中须达标1项：已达标0项，未达标0项 → 进度正常"));
        assertTrue(text(Language.EN).contains("mandatory indicators: 1 of 1 targets must be met"));
        StringWriter csv = new StringWriter();
        new CsvReport(view(Language.ZH)).print(new PrintWriter(csv), Grouping.Name.indicator);
        assertTrue(csv.toString().contains("目标组,must,必选指标"));
        StringWriter html = new StringWriter();
        new HtmlReport(view(Language.ZH)).print(new PrintWriter(html));
        assertTrue(html.toString().contains("<b>必选指标</b>"));
        StringWriter json = new StringWriter();
        new JsonReport(view(Language.ZH).report()).print(new PrintWriter(json), Grouping.Name.indicator);
        assertTrue(json.toString().contains("\"groups\""));
        assertTrue(json.toString().contains("\"reaches\" : true"));
    }
}
