/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.conformance.Case;
import org.wastefreecity.cli.conformance.CommandEngine;
import org.wastefreecity.cli.conformance.Engine;
import org.wastefreecity.cli.conformance.Kit;
import org.wastefreecity.cli.conformance.WfcEngine;
import org.wastefreecity.model.wording.Wording.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts the cases of the conformance kit to this library or to another engine. */
@Command(
        name = "conform",
        mixinStandardHelpOptions = true,
        description = {
            "运行一致性用例：检验本库或其他引擎的答案。",
            "Run the conformance kit: put its cases to this library, or to another engine."
        })
final class ConformCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--with",
            paramLabel = "COMMAND",
            arity = "1..*",
            description = {
                "其他引擎的命令：每行读入一例 JSON，写出一行答案。",
                "The command of another engine: a case a line in, an answer a line out."
            })
    private @Nullable List<String> with;

    @Option(
            names = "--verbose",
            description = {"列出每个用例及理由。", "List every case with its reason."})
    private boolean verbose;

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    ConformCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Language chosen = language.language();
        Kit kit = Kit.packed();
        int failed = 0;
        try (Engine engine = with == null ? new WfcEngine(kit.world()) : CommandEngine.start(with, kit.world())) {
            for (Case each : kit.cases()) {
                Map<String, String> differences = each.differences(engine.answer(each));
                if (!differences.isEmpty()) {
                    failed++;
                }
                if (verbose || !differences.isEmpty()) {
                    print(out, each, differences, chosen);
                }
            }
        }
        int all = kit.cases().size();
        out.println(
                chosen == Language.ZH
                        ? "共" + all + "例，通过" + (all - failed) + "例，未通过" + failed + "例"
                        : all + " cases, " + (all - failed) + " passed, " + failed + " failed");
        return failed == 0 ? Main.DONE : Main.FINDINGS;
    }

    private void print(PrintWriter out, Case each, Map<String, String> differences, Language chosen) {
        out.println((differences.isEmpty() ? "✓ " : "✗ ") + each.id() + " "
                + each.title().in(chosen));
        differences.forEach((field, came) -> out.println(
                chosen == Language.ZH
                        ? "  " + field + "：应为“" + each.expected().get(field) + "”，实为“" + came + "”"
                        : "  " + field + ": expected \"" + each.expected().get(field) + "\", got \"" + came + "\""));
        out.println("  " + each.reason().in(chosen));
        if (verbose) {
            each.elsewhere()
                    .ifPresent(e -> out.println((chosen == Language.ZH ? "  别处：" : "  elsewhere: ") + e.in(chosen)));
        }
    }
}
