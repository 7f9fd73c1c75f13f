/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.starting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.seeds.Seeds;

/** One process: reads Foshan's plan, judges it, reads every reason, and prints how long it lived and computed until then. */
public final class FirstReport {
    private FirstReport() {}

    /**
     * Prints milliseconds since the start of the process, and of processor time of all its threads.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PlanAssessment report = Assessor.of(Seeds.foshan2022Draft()).assess(List.of());
        int letters = 0;
        for (Assessment row : report.rows()) {
            letters +=
                    row.reasons().stream().mapToInt(r -> r.text().zh().length()).sum();
        }
        Instant now = Instant.now();
        ProcessHandle.Info self = ProcessHandle.current().info();
        long lived = Duration.between(self.startInstant().orElse(now), now).toMillis();
        long computed = self.totalCpuDuration().orElse(Duration.ZERO).toMillis();
        System.out.println(lived + " " + computed + " " + letters);
    }
}
