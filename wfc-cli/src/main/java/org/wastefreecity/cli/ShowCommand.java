/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.cli.output.DocumentText;
import org.wastefreecity.cli.output.SystemDocumentText;
import org.wastefreecity.cli.output.SystemText;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.SystemDocument;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.programme.ProgrammeDocument;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.seeds.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows a system, or one indicator with everything that is known of it. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {"显示指标体系，或某一指标的全部内容与出处。", "Show a system, or one indicator with its sources."})
final class ShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanChoice choice = new PlanChoice();

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    @Option(
            names = "--indicator",
            paramLabel = "CODE",
            description = {"指标序号，如 24 或 54.1。", "The code of an indicator or line."})
    private @Nullable String indicator;

    @Option(
            names = "--document",
            description = {
                "显示文件的其他内容：机构、制度、机制、细胞、报告数、段落对照。",
                "Show what else the document states: bodies, routines, mechanisms, cells, figures, paragraphs."
            })
    private boolean whole;

    ShowCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Optional<ProgrammeDocument> packed = choice.document();
        if (packed.isPresent()
                && indicator == null
                && (whole || packed.get().plan().isEmpty())) {
            new DocumentText(packed.get(), language.language()).print(out);
            return Main.DONE;
        }
        if (whole) {
            throw new UnreadableInputException(Wording.of(
                    "--document 用于随附的文件，不与 --indicator、--plan 合用：" + Seeds.documentIds(),
                    "--document is for packed documents, without --indicator or --plan: " + Seeds.documentIds()));
        }
        Optional<SystemDocument> document = choice.systemByItself();
        if (document.isPresent()) {
            show(document.get(), out);
            return Main.DONE;
        }
        Plan plan = choice.plan();
        SystemText text = new SystemText(plan, language.language());
        if (indicator == null) {
            text.system(out);
        } else {
            text.indicator(
                    found(
                            Stream.concat(
                                    plan.system().byCode().values().stream(),
                                    plan.supplement().stream().flatMap(s -> s.byCode().values().stream())),
                            indicator),
                    out);
        }
        return Main.DONE;
    }

    private void show(SystemDocument document, PrintWriter out) {
        SystemDocumentText text = new SystemDocumentText(document, language.language());
        if (indicator == null) {
            text.system(out);
        } else {
            text.indicator(found(document.system().byCode().values().stream(), indicator), out);
        }
    }

    private static Indicator found(Stream<Indicator> all, String code) {
        String wanted = code.toUpperCase(Locale.ROOT);
        return all.filter(i ->
                        i.code().text().equals(wanted) || (i.lines().isEmpty() && wanted.startsWith(i.code() + ".")))
                .findFirst()
                .orElseThrow(() -> new UnreadableInputException(Wording.of(
                        "没有指标" + InvalidPartException.shown(code),
                        "no indicator " + InvalidPartException.shown(code))));
    }
}
