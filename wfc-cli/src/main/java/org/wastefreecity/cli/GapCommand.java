/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.UnitFacts;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.cli.output.GapOutput;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.closing.GapFinder;
import org.wastefreecity.tables.TableManner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what is still to be done for rows that are not met. */
@Command(
        name = "gap",
        mixinStandardHelpOptions = true,
        description = {
            "差距测算：未达标各行达到目标的最小改变、按期完成尚需的年均变化；给出台账时，逐项汇总值各自须改变多少，一个单位单独须做到多少。",
            "What is still to be done: for each row that is not met, the smallest change that reaches its target and the change a year still needed; with facts, the change of each sum alone, and what one unit would have to do alone."
        })
final class GapCommand implements Callable<Integer> {
    /** The formats as they are written on the command line. */
    enum Format {
        text,
        json,
        csv
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanChoice choice = new PlanChoice();

    @Option(
            names = "--row",
            paramLabel = "CODE",
            description = {
                "只看一行，如 16；分多行印的指标（如 54）看其各行；一个部分（如 52.1）看其所在的行；达标与否都列出。",
                "One row only, such as 16, or the lines of an indicator printed on several, such as 54, or the row of a part, such as 52.1; met or not."
            })
    private @Nullable String row;

    @Option(
            names = "--unit",
            paramLabel = "NAME|CODE",
            description = {
                "台账中的一个填报单位（名称）或地域（代码）：其他不变时它单独须改变多少。",
                "A reporter of the facts by name, or a division by code: what it would have to change alone."
            })
    private @Nullable String unit;

    @Mixin
    private FiguresChoice figures = new FiguresChoice();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = AssessCommand.Day.class,
            description = {"评估日期 yyyy-mm-dd；默认为最近数值的日期。", "The day judged for; by default that of the latest figure."})
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "格式 format: ${COMPLETION-CANDIDATES} (默认 default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Mixin
    private BomChoice bom = new BomChoice();

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    GapCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() throws IOException {
        TableManner manner = bom.manner(format == Format.csv);
        Plan plan = choice.plan();
        figures.expectation().checkThresholds();
        GivenFigures given = figures.with(figures.reported(plan, choice.document()), plan);
        UnitFacts alone = unit == null ? null : figures.of(unit, plan, given);
        Assessor assessor = Assessor.of(plan);
        PlanAssessment judged = given.judged(assessor, asOf);
        RowGap gaps = new RowGap(plan, GapFinder.of(assessor), given, alone);
        GapOutput output = new GapOutput(
                answers(judged).stream().map(gaps::of).toList(),
                judged.asOf(),
                Optional.ofNullable(unit),
                language.language());
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case text -> output.printText(out);
            case csv -> output.printCsv(out, manner);
            case json -> output.printJson(out);
        }
        out.flush();
        return Complaints.print(given.findings(judged), spec, language.language());
    }

    private List<Assessment> answers(PlanAssessment judged) {
        String code = row;
        if (code == null) {
            return judged.rows().stream().filter(a -> a.state() != State.MET).toList();
        }
        List<Assessment> chosen =
                judged.rows().stream().filter(a -> isAsked(a, code)).toList();
        if (chosen.isEmpty()) {
            throw new UnreadableInputException(Wording.of(
                    "方案中没有序号" + InvalidPartException.shown(code),
                    "the plan has no row " + InvalidPartException.shown(code)));
        }
        return chosen;
    }

    /** Whether a row is asked for: by its own code, by that of a part, or as a line of the indicator that is printed on several. */
    private static boolean isAsked(Assessment answer, String code) {
        IndicatorCode row = answer.indicator().code();
        return row.text().equals(code)
                || row.parent().map(IndicatorCode::text).filter(code::equals).isPresent()
                || answer.parts().stream()
                        .anyMatch(p -> p.subject()
                                .map(IndicatorCode::text)
                                .filter(code::equals)
                                .isPresent());
    }
}
