/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.wastefreecity.cli.output.SystemDocumentText;
import org.wastefreecity.model.indicator.Census;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.programme.ProgrammeDocument;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.seeds.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private LanguageChoice language = new LanguageChoice();

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
        out.println(document.id() + "  " + in(document.title()));
        document.plan().ifPresent(p -> out.println("    " + in(plan(p))));
        out.println("    " + in(parts(document)));
    }

    private static Wording parts(ProgrammeDocument d) {
        return Wording.of(
                d.genre().label().zh() + "：机构" + d.organs().size() + "个，制度"
                        + d.routines().size() + "项，机制"
                        + d.mechanisms().size() + "项，细胞" + d.cells().size() + "类，报告数"
                        + d.reported().size() + "个，段落" + d.passages().size() + "个",
                d.genre().label().en() + ": organs " + d.organs().size() + ", routines "
                        + d.routines().size() + ", mechanisms " + d.mechanisms().size() + ", kinds of cells "
                        + d.cells().size() + ", figures " + d.reported().size() + ", paragraphs "
                        + d.passages().size());
    }

    private static Wording plan(Plan plan) {
        Census census = plan.system().census();
        int unlisted = census.indicators() - census.mandatory() - census.optional() - census.local();
        return Wording.of(
                "指标" + census.indicators() + "项，" + plan.system().rows().size() + "行：★ " + census.mandatory() + "，可选 "
                        + census.optional() + "，☆ " + census.local() + (unlisted == 0 ? "" : "，正文 " + unlisted) + "；任务"
                        + plan.tasks().size() + "项",
                "indicators " + census.indicators() + ", rows "
                        + plan.system().rows().size() + ": ★ "
                        + census.mandatory() + ", optional " + census.optional() + ", ☆ " + census.local()
                        + (unlisted == 0 ? "" : ", of the text " + unlisted) + "; tasks "
                        + plan.tasks().size());
    }

    private void byItself(IndicatorSystem system) {
        Census census = system.census();
        PrintWriter out = spec.commandLine().getOut();
        out.println(system.id() + "  " + in(system.title()));
        long verified = SystemDocumentText.verified(system);
        out.println("    "
                + in(Wording.of(
                        "指标" + census.indicators() + "项：★ " + census.mandatory() + "，可选 " + census.optional()
                                + "；无目标；已核实 " + verified,
                        "indicators " + census.indicators() + ": ★ " + census.mandatory() + ", optional "
                                + census.optional() + "; no targets; verified " + verified)));
    }

    private String in(Wording words) {
        return words.in(language.language());
    }
}
