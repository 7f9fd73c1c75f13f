/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.wastefreecity.cli.output.SystemDocumentText;
import org.wastefreecity.model.indicator.Census;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.programme.ProgrammeDocument;
import org.wastefreecity.seeds.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the documents and indicator systems at hand. */
@Command(
        name = "systems",
        mixinStandardHelpOptions = true,
        description = {"列出可用的文件和指标体系。", "List the documents and indicator systems at hand."})
final class SystemsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    SystemsCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() {
        Seeds.documents().forEach(this::document);
        Seeds.systemIds().stream()
                .filter(id -> !Seeds.ids().contains(id))
                .flatMap(id -> Seeds.system(id).stream())
                .forEach(s -> byItself(s.system()));
        return Main.DONE;
    }

    private void document(ProgrammeDocument document) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%s  %s%n    %s%n",
                document.id(), document.title().zh(), document.title().en());
        document.plan().ifPresent(this::plan);
        out.printf(
                "    %s %s: %d 个机构 organs, %d 项制度 routines, %d 项机制 mechanisms, %d 类细胞 kinds of cells, %d 个报告数 figures; %d 段 paragraphs%n",
                document.genre().label().zh(),
                document.genre().label().en(),
                document.organs().size(),
                document.routines().size(),
                document.mechanisms().size(),
                document.cells().size(),
                document.reported().size(),
                document.passages().size());
    }

    private void plan(Plan plan) {
        Census census = plan.system().census();
        int unlisted = census.indicators() - census.mandatory() - census.optional() - census.local();
        spec.commandLine()
                .getOut()
                .printf(
                        "    %d 项指标 indicators, %d 行 rows: ★ %d, 可选 optional %d, ☆ %d%s; %d 项任务 tasks%n",
                        census.indicators(),
                        plan.system().rows().size(),
                        census.mandatory(),
                        census.optional(),
                        census.local(),
                        unlisted == 0 ? "" : ", 正文 of the text " + unlisted,
                        plan.tasks().size());
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
