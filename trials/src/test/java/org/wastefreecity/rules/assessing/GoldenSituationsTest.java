/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.observation.Observation;

/**
 * 61 rows × 12 situations. The table was read by eye, line by line; after a wanted change, write it anew with
 * {@code -Dwfc.golden.write=true} and read the difference.
 */
class GoldenSituationsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/foshan-situations.tsv");

    @Test
    void assess_everyRowInEverySituation_isAsReviewed() throws IOException {
        List<String> actual = new ArrayList<>();
        actual.add("row\tsituation\treported\tasOf\tstate\tcertainty\tprogress\treasons\tfindings");
        for (Indicator row : Foshan.PLAN.system().rows()) {
            for (Situations situation : Situations.values()) {
                actual.add(line(row, situation));
            }
        }
        assertEquals(1 + 732, actual.size());
        if (Boolean.getBoolean("wfc.golden.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, actual);
        }
        assertEquals(String.join("\n", Files.readAllLines(GOLDEN)), String.join("\n", actual));
    }

    private static String line(Indicator row, Situations situation) {
        List<Observation> reports = situation.reports(row);
        PlanAssessment report = Foshan.ASSESSOR.assess(reports, LocalDate.parse(situation.asOf()));
        Assessment answer = Foshan.row(report, row.code().toString());
        assertFalse(answer.reasons().isEmpty());
        return String.join(
                "\t",
                row.code().toString(),
                situation.name(),
                reports.stream().map(GoldenSituationsTest::reported).collect(Collectors.joining(" ")),
                situation.asOf(),
                answer.state().name(),
                answer.certainty().name(),
                progress(answer),
                answer.reasons().stream().map(r -> r.code().name()).collect(Collectors.joining(" ")),
                report.findings().stream().map(Finding::id).collect(Collectors.joining(" ")));
    }

    private static String reported(Observation observation) {
        String value = observation.value().toString();
        return observation.subject() + "/" + observation.period() + "="
                + (value.isEmpty() ? observation.status().name() : value.replace(" ", ""));
    }

    private static String progress(Assessment answer) {
        return answer.progress() instanceof Progress.Share share
                ? share.share().toString()
                : ((Progress.Undefined) answer.progress()).why().name();
    }
}
