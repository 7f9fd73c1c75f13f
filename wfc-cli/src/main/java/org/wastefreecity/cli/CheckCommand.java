/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.FactFiles;
import org.wastefreecity.cli.input.JsonDocument;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.cli.output.FindingOutput;
import org.wastefreecity.model.balance.IdentitySet;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.seeds.Seeds;
import org.wastefreecity.tables.TableManner;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Holds facts or reported figures against what they owe to each other. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "数据审核：平衡关系、期初期末衔接、分项与合计、取值范围、跳变与量级错误、重复、转移联单；每项给出规则、位置、大小及最可能有误的单元格。",
            "Check data: balances, stocks carried over, parts and totals, ranges, jumps and slips of the unit, duplicates, manifests; each finding with rule, place, size and the cell that is likeliest wrong."
        })
final class CheckCommand implements Callable<Integer> {
    /** The formats as they are written on the command line. */
    enum Format {
        text,
        csv,
        json
    }

    private static final Wording IDENTITIES =
            Wording.of("审核关系 JSON（wfc-identities）", "identities in JSON (wfc-identities)");

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FACTS.csv|SYSTEM",
            description = {
                "台账 CSV（列同 wfc aggregate）；给出 --observations 时为指标体系。",
                "Ledger facts as CSV, as for wfc aggregate; with --observations, the indicator system."
            })
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            converter = InputFile.class,
            description = {"方案 JSON 文件，代替 SYSTEM。", "A plan as a JSON file, instead of SYSTEM."})
    private @Nullable Path plan;

    @Mixin
    private FiguresChoice figures = new FiguresChoice();

    @Option(
            names = "--territory",
            paramLabel = "SYSTEM|FILE",
            description = {"台账的地域，同 wfc aggregate。", "The divisions of the facts, as for wfc aggregate."})
    private @Nullable String territory;

    @Option(
            names = "--identities",
            paramLabel = "FILE",
            converter = InputFile.class,
            description = {
                "审核关系 JSON；默认为本库所带（均未见官方文本）。",
                "Identities as JSON; by default those packed, none of which was read in an official text."
            })
    private @Nullable Path identities;

    @Option(
            names = "--times",
            defaultValue = "5",
            paramLabel = "N",
            converter = Times.class,
            description = {
                "相邻时期数值相差超过 N 倍即提示；由审核者决定，默认 ${DEFAULT-VALUE}。",
                "Tell figures of neighbouring periods more than N times apart; yours to decide, by default ${DEFAULT-VALUE}."
            })
    private Rational times = Rational.of(5);

    @Mixin
    private ManifestChoice manifests = new ManifestChoice();

    @Option(
            names = "--strict",
            description = {"有警告时退出码也为 1。", "Exit with 1 for warnings, too."})
    private boolean strict;

    @Option(
            names = "--all",
            description = {"也列出提示，如因缺数未能审核的关系。", "List notes, too, such as identities that could not be checked."})
    private boolean all;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "格式 format: ${COMPLETION-CANDIDATES} (默认 default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Mixin
    private BomChoice bom = new BomChoice();

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    CheckCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() throws IOException {
        TableManner manner = bom.manner(format == Format.csv);
        CheckResult result = result();
        print(result, manner);
        boolean bad = result.count(Severity.ERROR) > 0 || (strict && result.count(Severity.WARNING) > 0);
        return bad ? Main.FINDINGS : Main.DONE;
    }

    private CheckResult result() throws IOException {
        if (figures.expectation().isAsked()
                && !(figures.isReported() && !figures.facts().isEmpty())) {
            throw new UnreadableInputException(Wording.of(
                    "check 核对已填报的数据，不核对谁未填报；--expect 等只与 --observations 加 --facts 连用（计算指标）。谁未填报请用 wfc aggregate --expect",
                    "check holds what was reported against itself and looks at no duties: --expect and its like go with --observations and --facts"
                            + " only, where indicators are computed. wfc aggregate --expect tells who is missing"));
        }
        if (manifests.isGiven() && names.isEmpty() && figures.facts().isEmpty() && !figures.isReported()) {
            return manifests.check();
        }
        CheckResult result = figures.isReported()
                ? reported()
                : ledger(names.stream().map(InputFile::of).toList());
        return manifests.isGiven() ? result.plus(manifests.check()) : result;
    }

    private CheckResult ledger(List<Path> files) throws IOException {
        List<Path> facts = new ArrayList<>(files);
        facts.addAll(figures.facts());
        if (facts.isEmpty()) {
            throw new UnreadableInputException(Wording.of(
                    "请给出台账文件、--manifests，或 --observations 与指标体系",
                    "give a file of facts, --manifests, or --observations and a system"));
        }
        Territory where = FactFiles.territory(Optional.ofNullable(territory), facts);
        return new LedgerCheck(where, territory != null, identitySet(), times, language.language()).check(facts);
    }

    private CheckResult reported() throws IOException {
        if (names.size() > 1) {
            throw new UnreadableInputException(Wording.of(
                    "--observations 只用于一个指标体系；台账请用 --facts",
                    "--observations goes with one system; give facts by --facts"));
        }
        Plan judged = PlanChoice.of(names.isEmpty() ? null : names.get(0), plan).plan();
        figures.expectation().checkThresholds();
        GivenFigures given = figures.with(figures.reported(judged, Optional.empty()), judged);
        CheckResult result = new FiguresCheck(judged, times, language.language()).check(given);
        return figures.facts().isEmpty()
                ? result
                : result.plus(new LedgerCheck(judged.territory(), true, identitySet(), times, language.language())
                        .check(figures.facts()));
    }

    private IdentitySet identitySet() throws IOException {
        return identities == null ? Seeds.balances2021() : JsonDocument.read(identities, IdentitySet.class, IDENTITIES);
    }

    private void print(CheckResult result, TableManner manner) throws IOException {
        long errors = result.count(Severity.ERROR);
        long warnings = result.count(Severity.WARNING);
        long notes = result.count(Severity.NOTE);
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("rows", result.rows());
        counts.put("unreadable", result.unreadable());
        counts.put("total", result.total());
        counts.put("identities", result.identities());
        counts.put("unchecked", result.unchecked());
        counts.put("errors", Math.toIntExact(errors));
        counts.put("warnings", Math.toIntExact(warnings));
        counts.put("notes", Math.toIntExact(notes));
        Wording summary = Wording.of(
                "共" + result.total() + "行：读取" + result.rows() + "行，未能读取" + result.unreadable() + "行；"
                        + result.identities() + "项审核关系（其中" + result.unchecked() + "项因缺数未能全部审核）：错误" + errors + "，警告"
                        + warnings + "，提示" + notes,
                counted(result.total(), "row") + ": " + result.rows() + " read, " + result.unreadable()
                        + " unreadable; "
                        + counted(result.identities(), "identity", "identities") + " (" + result.unchecked()
                        + " not checked in full, figures being missing): " + counted(errors, "error") + ", "
                        + counted(warnings, "warning") + ", " + counted(notes, "note"));
        List<Finding> shown = result.findings().stream()
                .filter(f -> all || f.severity() != Severity.NOTE)
                .toList();
        FindingOutput output = new FindingOutput(shown, counts, summary, language.language());
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case text -> output.printText(out);
            case csv -> output.printCsv(out, manner);
            case json -> output.printJson(out);
        }
        out.flush();
    }

    private static String counted(long count, String thing) {
        return counted(count, thing, thing + "s");
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** A number above 1, refused in both languages. */
    static final class Times implements ITypeConverter<Rational> {
        @Override
        public Rational convert(String value) {
            if (value.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
                Rational number = Rational.of(new BigDecimal(value));
                if (number.compareTo(Rational.ONE) > 0) {
                    return number;
                }
            }
            throw new TypeConversionException("应为大于1的数 | expected a number above 1: " + value);
        }
    }
}
