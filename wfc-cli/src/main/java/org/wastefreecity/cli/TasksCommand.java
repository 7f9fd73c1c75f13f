/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.wastefreecity.cli.output.GanttText;
import org.wastefreecity.cli.output.ScheduleRows;
import org.wastefreecity.rules.documents.Schedule;
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
        Schedule schedule = Schedule.of(choice.plan());
        switch (format) {
            case text -> new GanttText(schedule, language.language()).print(out);
            case csv -> new ScheduleRows(schedule).csv(out, manner);
            case json -> new ScheduleRows(schedule).json(out);
        }
        out.flush();
        return Main.DONE;
    }
}
