/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.PlanFile;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.cli.output.ImportText;
import org.wastefreecity.cli.table.TableFile;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.table.TableOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads an indicator table into a draft plan for a person to review. */
@Command(
        name = "import-table",
        mixinStandardHelpOptions = true,
        description = {
            "读入公布的指标表（xlsx、xls、csv、tsv、网页、粘贴的文本），写成方案 JSON，供人复核。",
            "Read a published indicator table (xlsx, xls, csv, tsv, a web page, pasted text) into a plan as JSON, for a person to review."
        })
final class ImportTableCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    @Parameters(
            paramLabel = "FILE",
            description = {"含有指标表的文件。", "The file with the table."})
    private Path file = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "PLAN",
            description = {"写入的方案 JSON。", "The plan to write, as JSON."})
    private Path out = Path.of("");

    @Option(
            names = "--force",
            description = {"覆盖已有的方案文件。", "Replace a plan that is there already."})
    private boolean force;

    @Option(
            names = "--sheet",
            paramLabel = "SHEET",
            description = {"工作表或表格，用名称或从1起的序号。", "The sheet or table, by its name or its number from 1."})
    private @Nullable String sheet;

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = {"行政区划代码，如 440600。", "The code of the region, such as 440600."})
    private @Nullable String region;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = {"标题；默认取自表格。", "The title; by default that of the table."})
    private @Nullable String title;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = {
                "指标体系标识，如 foshan-2022-draft；默认取自文件名。",
                "The id of the system, such as foshan-2022-draft; by default the name of the file, if it is one."
            })
    private @Nullable String id;

    @Option(
            names = "--base-year",
            paramLabel = "YEAR",
            description = {"基准年；默认取自现状值列名。", "The base year; by default that of the baseline column."})
    private @Nullable String baseYear;

    @Option(
            names = "--issuer",
            paramLabel = "NAME",
            description = {"发布单位；默认取自标题。", "Who issued the table; by default the place that the title names."})
    private @Nullable String issuer;

    ImportTableCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() throws IOException {
        if (!force && Files.exists(out)) {
            throw new UnreadableInputException(
                    Wording.of(
                            out + " 已存在，可能已有人复核；用 --force 覆盖，或换一个文件名",
                            out
                                    + " is there already and may have been reviewed; replace it with --force, or take another name"));
        }
        TableFile.Content content = TableFile.read(file, Optional.ofNullable(sheet), options());
        PlanFile.write(content.table().plan(), out);
        PrintWriter printer = spec.commandLine().getOut();
        new ImportText(content.table(), language.language()).print(content.findings(), printer);
        printer.println();
        printer.println(Wording.of("已写入 ", "written to ").in(language.language()) + out);
        printer.println(Wording.of("下一步：复核后运行 ", "next, when it is reviewed: ").in(language.language())
                + "wfc show --plan " + out + " ; wfc assess --plan " + out);
        return Main.DONE;
    }

    private TableOptions.Builder options() {
        return TableOptions.builder()
                .id(parsed("--id", id, SystemId::parse).or(this::idOfFile))
                .title(Optional.ofNullable(title))
                .issuer(Optional.ofNullable(issuer))
                .region(parsed("--region", region, RegionCode::parse))
                .baseYear(parsed(
                        "--base-year",
                        baseYear,
                        y -> ReportingPeriod.ofYear(ReportingPeriod.parse(y).year())
                                .year()));
    }

    private Optional<SystemId> idOfFile() {
        String name =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceFirst("\\.[^.]*$", "");
        try {
            return Optional.of(SystemId.parse(name));
        } catch (InvalidPartException e) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> parsed(String option, @Nullable String text, Function<String, T> parse) {
        try {
            return Optional.ofNullable(text).map(parse);
        } catch (InvalidPartException e) {
            throw new UnreadableInputException(Wording.of(
                    option + " 应为" + e.expected().zh() + "，实为" + e.actual(),
                    option + ": expected " + e.expected().en() + ", got " + e.actual()));
        }
    }
}
