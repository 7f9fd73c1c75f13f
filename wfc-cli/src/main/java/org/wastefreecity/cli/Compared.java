/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.wastefreecity.cli.input.PlanFile;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.SystemDocument;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.seeds.Seeds;

/** One side of a comparison: a system, with its plan if there is one. */
record Compared(IndicatorSystem system, Optional<Plan> plan) {

    /** A packed system by its id, or a file with a plan or a system. */
    static Compared of(String name) throws IOException {
        Optional<SystemId> packed = Seeds.systemIds().stream()
                .filter(id -> id.toString().equals(name))
                .findFirst();
        if (packed.isPresent()) {
            Optional<Plan> plan = packed.flatMap(Seeds::plan);
            return plan.map(Compared::of)
                    .orElseGet(() -> of(packed.flatMap(Seeds::system).orElseThrow()));
        }
        Path file = Path.of(name);
        if (!Files.exists(file)) {
            throw new UnreadableInputException(Wording.of(
                    InvalidPartException.shown(name) + " 既不是指标体系也不是文件，可用的体系：" + Seeds.systemIds(),
                    InvalidPartException.shown(name) + " is neither a system nor a file; there are "
                            + Seeds.systemIds()));
        }
        return PlanFile.isSystem(file) ? of(PlanFile.readSystem(file)) : of(PlanFile.read(file));
    }

    private static Compared of(Plan plan) {
        return new Compared(plan.system(), Optional.of(plan));
    }

    private static Compared of(SystemDocument document) {
        return new Compared(document.system(), Optional.empty());
    }
}
