/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.cli.output.GanttText;
import org.wastefreecity.cli.output.ScheduleRows;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.documents.Schedule;
import org.wastefreecity.rules.tasks.Completion;
import org.wastefreecity.rules.tasks.TaskReport;
import org.wastefreecity.tables.TableManner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the tasks of a plan by party and date. */
@Command(
        name = "tasks",
        mixinStandardHelpOptions = true,
        description = {
            "按责任主体和日期列出任务（甘特图）；原文未载的日期不推测。",
            "The tasks by party and date, as a Gantt chart; a date that is not stated is not made up."
        })
final class TasksCommand implements Callable<Integer> {
    /** The formats as they are written on the command line. */
    enum Format {
        text,
        csv,
        json
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanChoice choice = new PlanChoice();

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    @Mixin
    private CompletionChoice completions = new CompletionChoice();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = AssessCommand.Day.class,
            description = {
                "日期 yyyy-mm-dd，列出截至该日的进度；默认为最近完成的日期。",
                "The day for which to say how far tasks are; by default that of the latest completion."
            })
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "格式 format: ${COMPLETION-CANDIDATES} (默认 default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Mixin
    private BomChoice bom = new BomChoice();

    TasksCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() throws IOException {
        TableManner manner = bom.manner(format == Format.csv);
        PrintWriter out = spec.commandLine().getOut();
        Plan plan = choice.plan();
        Schedule schedule = Schedule.of(plan);
        Optional<TaskReport> report = report(plan);
        switch (format) {
            case text -> new GanttText(schedule, report, language.language()).print(out);
            case csv -> new ScheduleRows(schedule, report).csv(out, manner);
            case json -> new ScheduleRows(schedule, report).json(out);
        }
        out.flush();
        return Complaints.print(report.map(TaskReport::findings).orElse(List.of()), spec, language.language());
    }

    /** How far the tasks are, if a day or what is done is given; by default on the day on which the last was done. */
    private Optional<TaskReport> report(Plan plan) throws IOException {
        Optional<List<Completion>> done = completions.read();
        Optional<LocalDate> day = Optional.ofNullable(asOf).or(() -> CompletionChoice.last(done));
        if (done.isPresent() && day.isEmpty()) {
            throw new UnreadableInputException(
                    Wording.of("没有完成情况，须给出 --as-of", "nothing is reported done: --as-of is needed"));
        }
        return day.map(d -> CompletionChoice.report(plan, done, d));
    }
}
