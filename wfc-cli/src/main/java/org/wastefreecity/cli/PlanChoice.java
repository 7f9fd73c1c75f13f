/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.PlanFile;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.SystemDocument;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.programme.ProgrammeDocument;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.seeds.Seeds;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The argument that names a packed system, or the option that names a file with a plan. */
final class PlanChoice {
    @Parameters(
            arity = "0..1",
            paramLabel = "SYSTEM",
            description = {"指标体系，如 foshan-2022-draft；用 wfc systems 查看。", "An indicator system; wfc systems lists them."
            })
    private @Nullable String system;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            converter = InputFile.class,
            description = {
                "方案 JSON 文件，如 wfc import-table 所写；代替 SYSTEM。",
                "A plan as a JSON file, such as wfc import-table writes; instead of SYSTEM."
            })
    private @Nullable Path file;

    private @Nullable Optional<ProgrammeDocument> document;

    boolean isGiven() {
        return system != null || file != null;
    }

    /** What a command chose that reads its arguments itself. */
    static PlanChoice of(@Nullable String system, @Nullable Path file) {
        PlanChoice choice = new PlanChoice();
        choice.system = system;
        choice.file = file;
        return choice;
    }

    Plan plan() throws IOException {
        String name = system;
        Path path = file;
        if ((name == null) == (path == null)) {
            throw new UnreadableInputException(Wording.of(
                    "请给出 SYSTEM 或 --plan FILE 之一，可用的 SYSTEM：" + Seeds.ids(),
                    "give either SYSTEM or --plan FILE; there are " + Seeds.ids()));
        }
        return path != null ? PlanFile.read(path) : packed(String.valueOf(name));
    }

    /** The system that was chosen, if it is one that stands by itself, without a plan. */
    Optional<SystemDocument> systemByItself() {
        return system == null || file != null ? Optional.empty() : byItself(system);
    }

    /** The document that was chosen, if it is packed; read once. */
    Optional<ProgrammeDocument> document() {
        if (document == null) {
            document = system == null || file != null ? Optional.empty() : document(system);
        }
        return document;
    }

    private static Optional<ProgrammeDocument> document(String name) {
        return Seeds.documentIds().stream()
                .filter(id -> id.toString().equals(name))
                .findFirst()
                .flatMap(Seeds::document);
    }

    private static Optional<SystemDocument> byItself(String name) {
        return Seeds.systemIds().stream()
                .filter(id -> id.toString().equals(name) && !Seeds.ids().contains(id))
                .findFirst()
                .flatMap(Seeds::system);
    }

    private Plan packed(String name) {
        boolean known = Seeds.ids().stream().anyMatch(id -> id.toString().equals(name));
        Optional<Plan> plan = known ? document().flatMap(ProgrammeDocument::plan) : Optional.empty();
        if (plan.isPresent()) {
            return plan.get();
        }
        if (byItself(name).isPresent()) {
            throw new UnreadableInputException(Wording.of(
                    name + " 只是指标体系，没有目标；有目标的：" + Seeds.ids(),
                    name + " is a system without targets; with targets there are " + Seeds.ids()));
        }
        if (document(name).filter(d -> d.plan().isEmpty()).isPresent()) {
            throw new UnreadableInputException(Wording.of(
                    name + " 没有指标和目标，可用 wfc show 查看；有目标的：" + Seeds.ids(),
                    name + " has no indicators and targets, see wfc show; with targets there are " + Seeds.ids()));
        }
        throw new UnreadableInputException(Wording.of(
                "没有指标体系" + InvalidPartException.shown(name) + "，可用：" + Seeds.ids(),
                "no indicator system " + InvalidPartException.shown(name) + ", there are " + Seeds.ids()));
    }
}
