/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wastefreecity.cli.output.DiffJson;
import org.wastefreecity.cli.output.DiffText;
import org.wastefreecity.model.indicator.SystemMapping;
import org.wastefreecity.rules.comparing.Change;
import org.wastefreecity.rules.comparing.ChangeWords;
import org.wastefreecity.rules.comparing.PlanDiff;
import org.wastefreecity.rules.comparing.SystemDiff;
import org.wastefreecity.seeds.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two systems or plans. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "比较两个指标体系或方案：新增、删除、改名、改目标、改单位等；不同体系之间按对照表配对。",
            "Compare two systems or plans; entries of different systems are paired by a mapping."
        })
final class DiffCommand implements Callable<Integer> {
    /** The formats as they are written on the command line. */
    enum Format {
        text,
        json
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    @Parameters(
            arity = "2",
            paramLabel = "SYSTEM|FILE",
            description = {
                "两个指标体系（如 foshan-2022-draft national-2021），或方案、体系的 JSON 文件。",
                "Two systems, or JSON files with a plan or a system."
            })
    private List<String> names = List.of();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "格式 format: ${COMPLETION-CANDIDATES} (默认 default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Option(
            names = "--all",
            description = {"也列出出处、原文、依据等文字性变动。", "List changes of provenance, printed words and evidence, too."})
    private boolean all;

    DiffCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() throws IOException {
        Compared before = Compared.of(names.get(0));
        Compared after = Compared.of(names.get(1));
        Optional<SystemMapping> mapping =
                Seeds.mapping(before.system().id(), after.system().id());
        ChangeWords words;
        List<Change> changes;
        if (before.plan().isPresent() && after.plan().isPresent()) {
            PlanDiff diff = mapping.map(m ->
                            PlanDiff.between(before.plan().get(), after.plan().get(), m))
                    .orElseGet(() ->
                            PlanDiff.between(before.plan().get(), after.plan().get()));
            words = ChangeWords.of(diff);
            changes = diff.changes();
        } else {
            SystemDiff diff = mapping.map(m -> SystemDiff.between(before.system(), after.system(), m))
                    .orElseGet(() -> SystemDiff.between(before.system(), after.system()));
            words = ChangeWords.of(diff);
            changes = diff.changes();
        }
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            DiffJson.print(before.system(), after.system(), mapping, changes, words, out);
        } else {
            new DiffText(before.system(), after.system(), mapping, language.language()).print(changes, words, all, out);
        }
        return Main.DONE;
    }
}
