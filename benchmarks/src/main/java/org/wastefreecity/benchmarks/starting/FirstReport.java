/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.starting;

import java.time.Duration;
import java.util.List;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.seeds.Seeds;

/** One process: reads Foshan's plan, judges it, reads every reason, and prints how long it computed until then. */
public final class FirstReport {
    private FirstReport() {}

    /**
     * Prints milliseconds of processor time of all threads, and how many characters the reasons have. How long it lived, it does not
     * know: the day on which a process started is told by the second only.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PlanAssessment report = Assessor.of(Seeds.foshan2022Draft()).assess(List.of());
        int letters = 0;
        for (Assessment row : report.rows()) {
            for (Reason reason : row.reasons()) {
                letters += reason.text().zh().length();
            }
        }
        Duration computed = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        System.out.println(computed.toMillis() + " " + letters);
    }
}
