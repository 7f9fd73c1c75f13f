/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.JsonDocument;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.receipt.VersionChoice;
import org.wastefreecity.model.scoring.SchemeId;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.seeds.Seeds;
import picocli.CommandLine.Option;

/** The option that names a packed scoring scheme or a file with one. */
final class SchemeChoice {
    private static final Wording SCHEME = Wording.of("评分办法 JSON（wfc-scoring）", "scoring scheme in JSON (wfc-scoring)");

    @Option(
            names = "--scheme",
            paramLabel = "ID|FILE",
            description = {
                "评分办法：标识或 JSON 文件；默认为为该指标体系编写的第一个。本库所有办法均为示例。",
                "A scheme by id, or a JSON file; by default the first one written for the system. All that are packed are examples of ours."
            })
    private @Nullable String scheme;

    /** Whether one was named. */
    boolean isGiven() {
        return scheme != null;
    }

    /** Which version of a scheme it is, and why this one. */
    VersionChoice choice(ScoringScheme chosen) {
        List<String> others = Seeds.schemeIds().stream()
                .filter(id -> id.name().equals(chosen.id().name())
                        && !id.version().equals(chosen.id().version()))
                .map(SchemeId::version)
                .toList();
        return new VersionChoice(
                chosen.id().name(),
                chosen.id().version(),
                others,
                scheme == null
                        ? Wording.of("为该指标体系编写的第一个评分办法", "the first scheme written for the system")
                        : Wording.of("由评估者指定", "named by whoever asked"));
    }

    ScoringScheme scheme(Plan plan) throws IOException {
        String name = scheme;
        if (name == null) {
            return Seeds.schemeIds().stream()
                    .flatMap(id -> Seeds.scheme(id).stream())
                    .filter(s -> s.system().equals(Optional.of(plan.system().id())))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableInputException(Wording.of(
                            "没有为 " + plan.system().id() + " 编写的评分办法，请用 --scheme 指定：" + Seeds.schemeIds(),
                            "no scheme is written for " + plan.system().id() + ", choose one by --scheme: "
                                    + Seeds.schemeIds())));
        }
        Optional<SchemeId> packed = Seeds.schemeIds().stream()
                .filter(id -> id.toString().equals(name))
                .findFirst();
        if (packed.isPresent()) {
            return Seeds.scheme(packed.get()).orElseThrow();
        }
        Path file = Path.of(name);
        if (!Files.exists(file)) {
            throw new UnreadableInputException(Wording.of(
                    InvalidPartException.shown(name) + " 既不是评分办法也不是文件，可用的办法：" + Seeds.schemeIds(),
                    InvalidPartException.shown(name) + " is neither a scheme nor a file; there are "
                            + Seeds.schemeIds()));
        }
        return JsonDocument.read(file, ScoringScheme.class, SCHEME);
    }
}
