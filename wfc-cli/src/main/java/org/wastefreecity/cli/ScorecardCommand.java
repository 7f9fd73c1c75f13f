/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.cli.output.Refusals;
import org.wastefreecity.cli.output.ScorecardReport;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.scorecard.Scorecard;
import org.wastefreecity.rules.scorecard.Scorecards;
import org.wastefreecity.rules.tasks.Completion;
import org.wastefreecity.rules.tasks.TaskReport;
import org.wastefreecity.tables.TableManner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what each responsible unit answers for, and how it stands. */
@Command(
        name = "scorecard",
        mixinStandardHelpOptions = true,
        description = {
            "责任单位成绩单：各单位的指标、文本承诺和任务、状态、期限、逾期和未报；无人负责的另列。",
            "Scorecards of responsible units: indicators, further promises of the text and tasks, states, dates, what is late, what nobody reported; what nobody answers for stands apart."
        })
final class ScorecardCommand implements Callable<Integer> {
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

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    @Option(
            names = "--observations",
            paramLabel = "FILE",
            converter = InputFile.class,
            description = {"填报数据 CSV，列同 wfc assess。", "Reported figures as CSV, as for wfc assess."})
    private @Nullable Path observations;

    @Mixin
    private CompletionChoice completions = new CompletionChoice();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = AssessCommand.Day.class,
            description = {
                "日期 yyyy-mm-dd；默认为最近数值的日期，任务为最近数值或完成的日期。",
                "The day; by default that of the latest figure, of tasks that of the latest figure or completion."
            })
    private @Nullable LocalDate asOf;

    @Option(
            names = "--unit",
            paramLabel = "ID",
            description = {"只看一个单位，逐项列出。", "One unit only, with all it answers for."})
    private @Nullable String unit;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "格式 format: ${COMPLETION-CANDIDATES} (默认 default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Mixin
    private BomChoice bom = new BomChoice();

    ScorecardCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    /** What was done after the last figure is done, too. */
    private static LocalDate latest(LocalDate figures, Optional<List<Completion>> done) {
        return CompletionChoice.last(done).filter(figures::isBefore).orElse(figures);
    }

    @Override
    public Integer call() throws IOException {
        TableManner manner = bom.manner(format == Format.csv);
        Plan plan = choice.plan();
        GivenFigures given = GivenFigures.reported(plan, observations, choice.document());
        Assessor assessor = Assessor.of(plan);
        PlanAssessment judged = given.judged(assessor, asOf);
        Refusals refusals = Refusals.of(judged, given.unread(), assessor, given.observations());
        Optional<List<Completion>> done = completions.read();
        LocalDate day = asOf == null ? latest(judged.asOf(), done) : asOf;
        TaskReport tasks = CompletionChoice.report(plan, done, day);
        Scorecards cards = Scorecards.of(judged, tasks, List.of(), refusals.rows());
        Optional<Scorecard> one = Optional.ofNullable(unit)
                .map(id -> cards.card(id)
                        .orElseThrow(() -> new UnreadableInputException(Wording.of(
                                "没有责任单位" + InvalidPartException.shown(id) + "，可用：" + units(cards),
                                "no unit " + InvalidPartException.shown(id) + ", there are " + units(cards)))));
        PrintWriter out = spec.commandLine().getOut();
        ScorecardReport report = new ScorecardReport(cards, one, judged, tasks, refusals, language.language());
        switch (format) {
            case text -> report.printText(out);
            case csv -> report.printCsv(out, manner);
            case json -> report.printJson(out);
        }
        out.flush();
        return Complaints.print(
                Stream.concat(given.findings(judged).stream(), tasks.findings().stream())
                        .toList(),
                spec,
                language.language());
    }

    private static List<String> units(Scorecards cards) {
        return cards.cards().stream().map(Scorecard::unit).toList();
    }
}
