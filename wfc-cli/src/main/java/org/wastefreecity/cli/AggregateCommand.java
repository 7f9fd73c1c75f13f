/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.ExpectationFile;
import org.wastefreecity.cli.input.JsonDocument;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.cli.output.SumReport;
import org.wastefreecity.cli.output.SumRow;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.seeds.Seeds;
import org.wastefreecity.tables.TableManner;
import org.wastefreecity.wire.receipt.Receipts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds ledger facts up. */
@Command(
        name = "aggregate",
        mixinStandardHelpOptions = true,
        description = {
            "汇总台账：按地域、时期、类别精确求和；不可加的、重叠的一律拒绝并说明。",
            "Add ledger facts up along territory, time and category; what must not be added is refused and says why."
        })
final class AggregateCommand implements Callable<Integer> {
    /** The formats as they are written on the command line. */
    enum Format {
        text,
        csv,
        json
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FACTS.csv",
            converter = InputFile.class,
            description = {
                "台账 CSV（UTF-8）：territory,category,period,measure,value,reporter[,unit,zone,status,filed]。",
                "Ledger facts as CSV (UTF-8) with these columns; wfc measures lists the measures."
            })
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--territory",
            paramLabel = "SYSTEM|FILE",
            description = {
                "地域：指标体系（取其地域）或地域 JSON 文件；不给时按台账中的代码推定层级。",
                "The divisions: those of a system, or a JSON file; by default as the codes of the facts stand in one another."
            })
    private @Nullable String territory;

    @Option(
            names = "--by",
            defaultValue = "city,year,category",
            paramLabel = "LEVELS",
            description = {
                "层级，逗号分隔，同一维度可给多个：county city province nation place zone；month quarter half-year year period 或 2021/2025；top category source all。默认 ${DEFAULT-VALUE}。",
                "Levels with commas, several of an axis if you like. Default: ${DEFAULT-VALUE}"
            })
    private String by = "city,year,category";

    @Option(
            names = "--measure",
            split = ",",
            paramLabel = "MEASURE",
            description = {"只汇总这些统计量（名称或标识）。", "These measures only, by id or name."})
    private List<String> measures = new ArrayList<>();

    @Option(
            names = "--threads",
            defaultValue = "2",
            description = {"线程数，结果与线程数无关。默认 ${DEFAULT-VALUE}。", "Threads; the sums do not depend on them."})
    private int threads = 2;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "格式 format: ${COMPLETION-CANDIDATES} (默认 default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Mixin
    private BomChoice bom = new BomChoice();

    @Option(
            names = "--receipt",
            paramLabel = "FILE",
            description = {
                "写出回执：定义、台账、口径与汇总值的摘要值，供 wfc verify 核对。",
                "Write a receipt: digests of definitions, facts, policies and sums, for wfc verify."
            })
    private @Nullable Path receipt;

    @Mixin
    private ExpectationChoice expectation = new ExpectationChoice();

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    AggregateCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1 || threads > 64) {
            throw new UnreadableInputException(Wording.of("--threads 应为1至64", "--threads must be between 1 and 64"));
        }
        expectation.checkThresholds();
        TableManner manner = bom.manner(format == Format.csv);
        ExpectationFile expected = expectation.read();
        LedgerSums added = LedgerSums.of(
                new LedgerSums.Asked(files, Optional.ofNullable(territory), by, measures), expected, threads);
        FactSet facts = added.facts();
        if (receipt != null) {
            JsonDocument.write(Receipts.of(added.inputs(expected, expectation)), receipt);
        }
        List<SumRow> rows = SumRow.of(added.sums(), expectation.policy());
        print(new SumReport(rows, names(added.where(), Seeds.categories2021())::get, language.language()), manner);
        List<Finding> findings = new ArrayList<>(added.findings());
        if (rows.isEmpty()) {
            findings.add(0, nothing(facts));
        }
        return Complaints.print(
                findings, facts.findingCount() - facts.findings().size(), spec, language.language());
    }

    /** An empty table says nothing: is there no row, or none of what was asked for? */
    private Finding nothing(FactSet facts) {
        String asked = "--by " + by + (measures.isEmpty() ? "" : " --measure " + String.join(",", measures));
        String periods = facts.periods().stream().map(Object::toString).collect(Collectors.joining(", "));
        return new Finding(
                "nothing-added-up",
                Severity.WARNING,
                asked,
                Wording.of("至少一个汇总值", "one sum at least"),
                "0",
                facts.size() == 0
                        ? Wording.of("台账没有可用的行", "No row of the facts can be used")
                        : Wording.of(
                                "可用的" + facts.size() + "行（时期" + periods
                                        + "）中没有所选统计量，或不在所选层级之内：改 --by 或 --measure，统计量见 wfc measures",
                                "None of the " + facts.size() + " usable rows (periods " + periods
                                        + ") is of these measures and within these levels: change --by or --measure; wfc measures lists the measures"));
    }

    private Names names(Territory where, CategoryTree categories) {
        Language chosen = language.language();
        Map<String, String> names = new HashMap<>();
        where.regions().forEach(r -> names.put(r.code().text(), r.name().in(chosen)));
        where.zones().forEach(z -> names.put(z.id(), z.name().in(chosen)));
        categories.categories().forEach(c -> names.put(c.id(), c.name().in(chosen)));
        names.put("*", Wording.of("全部", "all").in(chosen));
        return new Names(names);
    }

    /** What codes are called; a code that has no name of its own has none here. */
    private record Names(Map<String, String> names) {
        String get(String code) {
            String name = names.getOrDefault(code, code);
            return name.equals(code) && code.matches("[0-9]{6}") ? "" : name;
        }
    }

    private void print(SumReport report, TableManner manner) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case text -> report.printText(out);
            case csv -> report.printCsv(out, manner);
            case json -> report.printJson(out);
        }
        out.flush();
    }
}
