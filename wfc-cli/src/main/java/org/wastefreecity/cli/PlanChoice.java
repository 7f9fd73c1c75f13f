/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.util.Optional;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.seeds.Seeds;
import picocli.CommandLine.Parameters;

/** The argument that names a system. */
final class PlanChoice {
    @Parameters(
            paramLabel = "SYSTEM",
            description = {"指标体系，如 foshan-2022-draft；用 wfc systems 查看。", "An indicator system; wfc systems lists them."
            })
    private String system = "";

    Plan plan() {
        return named().flatMap(Seeds::plan)
                .orElseThrow(() -> new UnreadableInputException(Wording.of(
                        "没有指标体系" + InvalidPartException.shown(system) + "，可用：" + Seeds.ids(),
                        "no indicator system " + InvalidPartException.shown(system) + ", there are " + Seeds.ids())));
    }

    private Optional<SystemId> named() {
        return Seeds.ids().stream().filter(id -> id.toString().equals(system)).findFirst();
    }
}
