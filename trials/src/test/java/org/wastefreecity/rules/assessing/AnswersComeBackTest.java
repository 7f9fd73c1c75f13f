/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wastefreecity.jackson.WfcModule;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.observation.Observation;

/** The answers for Foshan's whole plan, in every situation, are written and read back equal, reasons and findings among them. */
class AnswersComeBackTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());

    @ParameterizedTest
    @EnumSource
    void answers_ofFoshan_comeBackEqual(Situations situation) throws IOException {
        List<Observation> reports = Foshan.PLAN.system().rows().stream()
                .flatMap(row -> situation.reports(row).stream())
                .toList();
        PlanAssessment report = Foshan.ASSESSOR.assess(reports, LocalDate.parse(situation.asOf()));
        String json = MAPPER.writeValueAsString(report);
        PlanAssessment read = MAPPER.readValue(json, PlanAssessment.class);
        assertEquals(report, read);
        assertEquals(report.hashCode(), read.hashCode());
        assertEquals(json, MAPPER.writeValueAsString(read));
        assertEquals(61, read.rows().size());
        assertTrue(read.rows().stream().allMatch(a -> !a.reasons().isEmpty()));
    }
}
