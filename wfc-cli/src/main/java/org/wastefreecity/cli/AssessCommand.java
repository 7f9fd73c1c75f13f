/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.JsonDocument;
import org.wastefreecity.cli.output.CsvReport;
import org.wastefreecity.cli.output.Grouping;
import org.wastefreecity.cli.output.HtmlReport;
import org.wastefreecity.cli.output.JsonReport;
import org.wastefreecity.cli.output.ReportView;
import org.wastefreecity.cli.output.TextReport;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.tables.TableManner;
import org.wastefreecity.wire.receipt.AssessmentInputs;
import org.wastefreecity.wire.receipt.Receipts;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Judges a system by its baselines or by reported figures. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = {
            "评估目标完成情况：不给填报数据时，按文件自身报告的数值和公布的现状值评估。",
            "Judge the targets; without observations, by the figures the document reports and the published baselines."
        })
final class AssessCommand implements Callable<Integer> {
    /** The formats as they are written on the command line. */
    enum Format {
        text,
        json,
        csv,
        html
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanChoice choice = new PlanChoice();

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    @Mixin
    private FiguresChoice figures = new FiguresChoice();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description = {"评估日期 yyyy-mm-dd；默认为最近数值的日期。", "The day judged for; by default that of the latest figure."})
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "格式 format: ${COMPLETION-CANDIDATES} (默认 default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Mixin
    private BomChoice bom = new BomChoice();

    @Option(
            names = "--by",
            defaultValue = "indicator",
            description = "分组 grouping: ${COMPLETION-CANDIDATES} (默认 default: ${DEFAULT-VALUE})")
    private Grouping.Name by = Grouping.Name.indicator;

    @Option(
            names = "--receipt",
            paramLabel = "FILE",
            description = {
                "写出回执：定义、数据、口径与结论的摘要值，供 wfc verify 核对。",
                "Write a receipt: digests of definitions, data, policies and answer, for wfc verify."
            })
    private @Nullable Path receipt;

    AssessCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() throws IOException {
        TableManner manner = bom.manner(format == Format.csv);
        Plan plan = choice.plan();
        // a progress report brings its own figures
        figures.expectation().checkThresholds();
        GivenFigures reported = figures.reported(plan, choice.document());
        GivenFigures given = figures.with(reported, plan);
        PlanAssessment judged = given.judged(Assessor.of(plan), asOf);
        List<Finding> findings = given.findings(judged);
        PlanAssessment report = PlanAssessment.builder()
                .plan(judged.plan())
                .asOf(judged.asOf())
                .addAllRows(judged.rows())
                .addAllSplitIndicators(judged.splitIndicators())
                .addAllPromises(judged.promises())
                .addAllGroups(judged.groups())
                .addAllFindings(findings)
                .build();
        if (receipt != null) {
            AssessmentInputs inputs = figures.inputs(plan, reported, given);
            JsonDocument.write(Receipts.of(asOf == null ? inputs : inputs.on(asOf)), receipt);
        }
        print(report, manner);
        return Complaints.print(findings, spec, language.language());
    }

    private void print(PlanAssessment report, TableManner manner) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        ReportView view = ReportView.of(report, language.language());
        switch (format) {
            case text -> new TextReport(view, TextReport.terminalWidth()).print(out, by);
            case csv -> new CsvReport(view).print(out, by, manner);
            case html -> new HtmlReport(view).print(out);
            case json -> new JsonReport(report).print(out, by);
        }
        out.flush();
    }

    /** A day as ISO 8601, refused in both languages. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("应为日期 yyyy-mm-dd | expected a day as yyyy-mm-dd: " + value);
            }
        }
    }
}
