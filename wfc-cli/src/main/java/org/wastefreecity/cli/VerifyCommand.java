/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.ExpectationFile;
import org.wastefreecity.cli.input.JsonDocument;
import org.wastefreecity.cli.input.PlanFile;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.receipt.Ingredient;
import org.wastefreecity.model.receipt.Receipt;
import org.wastefreecity.model.receipt.VersionChoice;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.seeds.Seeds;
import org.wastefreecity.wire.receipt.AssessmentInputs;
import org.wastefreecity.wire.receipt.Receipts;
import org.wastefreecity.wire.receipt.ScoreInputs;
import org.wastefreecity.wire.receipt.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the answer of a receipt again and says whether everything is the same. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "按回执重新计算并核对：完全一致，或指出何处不同（定义、数据、口径、库版本或仅结论）。",
            "Compute the answer of a receipt again: the same, or what differs (definition, data, policy, library, or only the answer)."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:一致 the same", "1:不同 differs", "2:用法错误或输入无法读取 bad use or unreadable input"})
final class VerifyCommand implements Callable<Integer> {
    /** The formats as they are written on the command line. */
    enum Format {
        text,
        json
    }

    private static final Wording RECEIPT = Wording.of("回执 JSON（wfc-receipt）", "receipt in JSON (wfc-receipt)");
    private static final String PLAN = "plan ";
    private static final String SCORING = "scoring ";

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1",
            paramLabel = "RECEIPT",
            converter = InputFile.class,
            description = {
                "回执文件，由 wfc assess、wfc score 或 wfc aggregate 的 --receipt 写出。",
                "The receipt, as --receipt of wfc assess, wfc score or wfc aggregate writes it."
            })
    private Path receipt = Path.of("");

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            converter = InputFile.class,
            description = {
                "方案 JSON 文件；本库已有的方案按回执中的标识查找。",
                "A plan as a JSON file; plans that are packed are found by their id in the receipt."
            })
    private @Nullable Path plan;

    @Mixin
    private FiguresChoice figures = new FiguresChoice();

    @Option(
            names = "--territory",
            paramLabel = "SYSTEM|FILE",
            description = {
                "汇总的回执所用地域，仅在其来自文件时需要。",
                "For a receipt of sums: the divisions, needed only if they came from a file."
            })
    private @Nullable String territory;

    @Mixin
    private SchemeChoice scheme = new SchemeChoice();

    @Option(
            names = "--any-library",
            description = {"仅库版本不同时视为一致。", "Another version of this library counts as the same."})
    private boolean anyLibrary;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "格式 format: ${COMPLETION-CANDIDATES} (默认 default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    VerifyCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() throws IOException {
        Receipt given = JsonDocument.read(receipt, Receipt.class, RECEIPT);
        if (given.answer().id().equals("sums")) {
            return sums(given);
        }
        boolean scored = given.answer().id().equals("scores");
        if (!scored && !given.answer().id().equals("assessment")) {
            throw new UnreadableInputException(Wording.of(
                    "不能验证此类回执：" + InvalidPartException.shown(given.answer().id()),
                    "receipts of this kind cannot be verified: "
                            + InvalidPartException.shown(given.answer().id())));
        }
        if (!scored && scheme.isGiven()) {
            throw new UnreadableInputException(
                    Wording.of("--scheme 仅用于得分的回执", "--scheme is for receipts of scores only"));
        }
        Plan judged = plan(given);
        SystemId id = judged.system().id();
        GivenFigures reported = figures.reported(judged, plan == null ? Seeds.document(id) : Optional.empty());
        GivenFigures all = figures.with(reported, judged);
        UnaryOperator<AssessmentInputs> day = i -> isOfLatestFigure(given) ? i : i.on(given.asOf());
        Verification result = Receipts.verify(
                given,
                scored ? scores(given, judged, reported, all, day) : day.apply(figures.inputs(judged, reported, all)));
        return told(given, result, all.findings());
    }

    private int told(Receipt given, Verification result, List<Finding> findings) throws IOException {
        print(given, result);
        Complaints.print(findings, spec, language.language()); // a row that fell out was not verified
        boolean good = anyLibrary ? result.isReproduced() : result.isSame();
        return good ? Main.DONE : Main.FINDINGS;
    }

    /** Levels and measures are those of the receipt, and so are divisions that are packed. */
    private int sums(Receipt given) throws IOException {
        if (plan != null || scheme.isGiven() || figures.isReported()) {
            throw new UnreadableInputException(Wording.of(
                    "汇总的回执只用 --facts、--territory 和应报清单核对",
                    "receipts of sums are verified by --facts, --territory and duties only"));
        }
        if (figures.facts().isEmpty()) {
            throw new UnreadableInputException(
                    Wording.of("请用 --facts 给出台账", "give the ledger of the receipt by --facts"));
        }
        String divisions = chosen(given, LedgerSums.TERRITORY);
        if (territory == null && divisions.equals(LedgerSums.BY_FILE)) {
            throw new UnreadableInputException(Wording.of(
                    "回执所用地域来自文件，请用 --territory 给出",
                    "the divisions of the receipt are those of a file: give it by --territory"));
        }
        Optional<String> where = Optional.ofNullable(territory)
                .or(() -> Optional.of(divisions).filter(d -> !d.equals(LedgerSums.BY_CODES)));
        String counted = chosen(given, LedgerSums.COUNTED);
        LedgerSums.Asked asked = new LedgerSums.Asked(
                figures.facts(),
                where,
                chosen(given, LedgerSums.LEVELS),
                counted.equals(LedgerSums.ALL) ? List.of() : List.of(counted.split(",")));
        ExpectationFile expected = figures.expectation().read();
        LedgerSums added = LedgerSums.of(asked, expected, 1);
        return told(given, Receipts.verify(given, added.inputs(expected, figures.expectation())), added.findings());
    }

    private static String chosen(Receipt given, String definition) {
        return given.choices().stream()
                .filter(c -> c.definition().equals(definition))
                .map(VersionChoice::chosen)
                .findFirst()
                .orElseThrow(() -> new UnreadableInputException(Wording.of(
                        "回执未说明" + InvalidPartException.shown(definition),
                        "the receipt does not say which " + InvalidPartException.shown(definition))));
    }

    /** Several units are told by the codes of their divisions before the ingredients of each. */
    private ScoreInputs scores(
            Receipt given, Plan judged, GivenFigures reported, GivenFigures all, UnaryOperator<AssessmentInputs> day)
            throws IOException {
        boolean several = given.definitions().stream().anyMatch(i -> i.id().contains(": " + PLAN));
        Map<String, AssessmentInputs> units = several
                ? Contestants.inputsOfEach(judged, figures, reported, all, day)
                : Contestants.inputsOfOne(judged, figures, reported, all, day);
        if (units.isEmpty()) {
            throw new UnreadableInputException(Wording.of(
                    "回执为多个地域的得分，请用 --observations 给出填报数据",
                    "the receipt is of several divisions: give what they reported by --observations"));
        }
        ScoringScheme by = scheme.isGiven() ? scheme.scheme(judged) : scheme(given);
        return (several ? ScoreInputs.ofEach(by, units) : ScoreInputs.of(by, units)).with(scheme.choice(by));
    }

    private static ScoringScheme scheme(Receipt given) {
        List<String> named = given.policies().stream()
                .map(Ingredient::id)
                .filter(id -> id.startsWith(SCORING))
                .map(id -> id.substring(SCORING.length()))
                .toList();
        return Seeds.schemeIds().stream()
                .filter(id -> named.contains(id.toString()))
                .findFirst()
                .flatMap(Seeds::scheme)
                .orElseThrow(() -> new UnreadableInputException(Wording.of(
                        "本库没有回执所指的评分办法" + InvalidPartException.shown(named) + "，请用 --scheme 给出",
                        "the scheme of the receipt is not packed here, give it by --scheme: "
                                + InvalidPartException.shown(named))));
    }

    /** The day of a receipt is a choice of whoever asked, unless it says that it follows the figures. */
    private static boolean isOfLatestFigure(Receipt receipt) {
        return receipt.policies().contains(AssessmentInputs.LATEST_FIGURE);
    }

    private Plan plan(Receipt receipt) throws IOException {
        if (plan != null) {
            return PlanFile.read(plan);
        }
        List<String> named = receipt.definitions().stream()
                .map(Ingredient::id)
                .filter(id -> id.startsWith(PLAN) || id.contains(": " + PLAN))
                .map(id -> id.substring(id.indexOf(PLAN) + PLAN.length()))
                .toList();
        return Seeds.ids().stream()
                .filter(id -> named.contains(id.toString()))
                .findFirst()
                .flatMap(Seeds::plan)
                .orElseThrow(() -> new UnreadableInputException(Wording.of(
                        "本库没有回执所指的方案" + InvalidPartException.shown(named) + "，请用 --plan 给出",
                        "the plan of the receipt is not packed here, give it by --plan: "
                                + InvalidPartException.shown(named))));
    }

    private void print(Receipt receipt, Verification result) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            printJson(receipt, result, out);
        } else {
            Language chosen = language.language();
            out.println(result.summary().in(chosen));
            result.differences().forEach(d -> out.println("  " + d.text().in(chosen)));
        }
        out.flush();
    }

    private static void printJson(Receipt receipt, Verification result, PrintWriter out) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode tree = mapper.createObjectNode()
                .put("same", result.isSame())
                .put("reproduced", result.isReproduced())
                .put("library", receipt.library());
        tree.set("summary", wording(mapper, result.summary()));
        result.differences().forEach(d -> {
            ObjectNode node = tree.withArray("/differences")
                    .addObject()
                    .put("kind", d.kind().name())
                    .put("id", d.id());
            d.receipt().ifPresent(r -> node.put("receipt", r));
            d.now().ifPresent(n -> node.put("now", n));
            node.set("text", wording(mapper, d.text()));
        });
        out.println(mapper.writeValueAsString(tree));
    }

    private static ObjectNode wording(ObjectMapper mapper, Wording words) {
        return mapper.createObjectNode().put("zh", words.zh()).put("en", words.en());
    }
}
