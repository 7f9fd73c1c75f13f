/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.wastefreecity.cli.output.SystemDocumentText;
import org.wastefreecity.model.indicator.Census;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.seeds.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the indicator systems at hand. */
@Command(
        name = "systems",
        mixinStandardHelpOptions = true,
        description = {"列出可用的指标体系。", "List the indicator systems at hand."})
final class SystemsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    SystemsCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() {
        for (SystemId id : Seeds.systemIds()) {
            Optional<Plan> packed = Seeds.plan(id);
            if (packed.isEmpty()) {
                byItself(Seeds.system(id).orElseThrow().system());
                continue;
            }
            Plan plan = packed.get();
            Census census = plan.system().census();
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%s  %s%n    %s%n    %d 项指标 indicators, %d 行 rows: ★ %d, 可选 optional %d, ☆ %d; %d 项任务 tasks%n",
                            id,
                            plan.title().zh(),
                            plan.title().en(),
                            census.indicators(),
                            plan.system().rows().size(),
                            census.mandatory(),
                            census.optional(),
                            census.local(),
                            plan.tasks().size());
        }
        return Main.DONE;
    }

    private void byItself(IndicatorSystem system) {
        Census census = system.census();
        spec.commandLine()
                .getOut()
                .printf(
                        "%s  %s%n    %s%n    %d 项指标 indicators: ★ %d, 可选 optional %d; 无目标 no targets; 已核实 verified %d%n",
                        system.id(),
                        system.title().zh(),
                        system.title().en(),
                        census.indicators(),
                        census.mandatory(),
                        census.optional(),
                        SystemDocumentText.verified(system));
    }
}
