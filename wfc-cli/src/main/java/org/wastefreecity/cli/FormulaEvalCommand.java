/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.FormulaCommand.Compiled;
import org.wastefreecity.cli.input.FactFiles;
import org.wastefreecity.cli.input.FactInput;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.cli.output.FormulaPage;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.FactInputs;
import org.wastefreecity.rules.aggregation.FactSchema;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.rules.aggregation.RollUpRefusedException;
import org.wastefreecity.rules.formula.FormulaContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Evaluates a formula on ledger facts and opens its fraction. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = {
            "按台账计算公式，并列出分子、分母与各统计量的合计。",
            "Evaluate a formula on ledger facts, and show the fraction's parts and every sum."
        })
final class FormulaEvalCommand implements Callable<Integer> {
    private static final int THREADS = 2;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FormulaCommand.Given given = new FormulaCommand.Given();

    @Option(
            names = "--facts",
            required = true,
            arity = "1..*",
            paramLabel = "FACTS.csv",
            converter = InputFile.class,
            description = {"台账 CSV，见 wfc aggregate --help。", "Ledger facts as CSV, see wfc aggregate --help."})
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--at",
            required = true,
            paramLabel = "CODE",
            description = {"行政区划代码，如 440600。", "The division, such as 440600."})
    private String place = "";

    @Option(
            names = "--period",
            required = true,
            paramLabel = "PERIOD",
            description = {"时期，如 2022 或 2022-Q1。", "The period, such as 2022 or 2022-Q1."})
    private String period = "";

    @Option(
            names = "--base-year",
            paramLabel = "YEAR",
            description = {"基准年，公式用到时必给。", "The base year, where the formula speaks of it."})
    private @Nullable Integer baseYear;

    @Option(
            names = "--territory",
            paramLabel = "SYSTEM|FILE",
            description = {"地域，同 wfc aggregate。", "The divisions, as for wfc aggregate."})
    private @Nullable String territory;

    FormulaEvalCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Optional<Compiled> compiled = given.compiled(out);
        return compiled.isPresent() ? evaluate(compiled.get(), out) : Main.FINDINGS;
    }

    private int evaluate(Compiled compiled, PrintWriter out) throws IOException {
        Territory where = FactFiles.territory(Optional.ofNullable(territory), files);
        FactSet facts = FactFiles.read(
                files,
                FactSchema.of(where, compiled.categories(), compiled.measures().measures()),
                THREADS);
        FormulaContext context = context();
        try {
            new FormulaPage(compiled.formula(), compiled.categories(), given.language())
                    .print(compiled.formula().evaluate(FactInputs.of(facts), context), out);
        } catch (RollUpRefusedException e) {
            throw new UnreadableInputException(e.refusal().reason());
        }
        out.println("  "
                + Wording.of("未声明应报单位：以上按已填报的数据计算", "nobody said who should report: computed on what was reported")
                        .in(given.language()));
        return Complaints.print(FactInput.findings(facts), spec, given.language());
    }

    private FormulaContext context() {
        try {
            RegionCode code = RegionCode.parse(place);
            ReportingPeriod when = ReportingPeriod.parse(period);
            return baseYear == null ? FormulaContext.of(code, when) : FormulaContext.of(code, when, baseYear);
        } catch (InvalidPartException e) {
            throw new UnreadableInputException(Wording.of(
                    "应为" + e.expected().zh() + "，实为" + e.actual(),
                    "expected " + e.expected().en() + ", got " + e.actual()));
        }
    }
}
