/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.waste.WasteCategory;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.seeds.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the measures that facts and formulas speak of. */
@Command(
        name = "measures",
        mixinStandardHelpOptions = true,
        description = {
            "列出统计量（单位、各维度的可加性及依据）和废物类别。",
            "List the measures with unit, additivity and evidence, and the categories of waste."
        })
final class MeasuresCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    MeasuresCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Language chosen = language.language();
        for (Measure measure : Seeds.measures2021().measures()) {
            out.printf(
                    "%s  %s  [%s]  %s %s · %s %s · %s %s%n",
                    measure.id(),
                    measure.name().in(chosen),
                    measure.unit(),
                    Wording.of("时间", "time").in(chosen),
                    measure.along(Axis.TIME),
                    Wording.of("地域", "territory").in(chosen),
                    measure.along(Axis.TERRITORY),
                    Wording.of("类别", "category").in(chosen),
                    measure.along(Axis.CATEGORY));
            measure.definition().ifPresent(d -> out.printf("    %s%n", d.in(chosen)));
            out.printf(
                    "    %s%n",
                    measure.attestations().stream()
                            .map(a -> line(a, chosen))
                            .collect(Collectors.joining(chosen == Language.ZH ? "；" : "; ")));
        }
        out.println();
        for (WasteCategory category : Seeds.categories2021().categories()) {
            out.printf("%s  %s%n", category.id(), category.name().in(chosen));
        }
        return Main.DONE;
    }

    private static String line(Attestation attestation, Language chosen) {
        boolean chinese = chosen == Language.ZH;
        return part(attestation.part()).in(chosen)
                + (chinese ? "：" : ": ")
                + attestation.evidence().label().in(chosen)
                + attestation
                        .source()
                        .map(s -> chinese ? "（" + s + "）" : " (" + s + ")")
                        .orElse("");
    }

    /** What is attested, as catalogues name it; another name stays as it is. */
    private static Wording part(String name) {
        return switch (name) {
            case "definition" -> Wording.of("定义", "definition");
            case "additivity" -> Wording.of("可加性", "additivity");
            case "formula" -> Wording.of("公式", "formula");
            default -> Wording.of(name, name);
        };
    }
}
