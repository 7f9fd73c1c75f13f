/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.CompletionFile;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.rules.tasks.Completion;
import org.wastefreecity.rules.tasks.TaskCheck;
import org.wastefreecity.rules.tasks.TaskReport;
import picocli.CommandLine.Option;

/** What was reported of the tasks of a plan, if anything was. */
final class CompletionChoice {
    @Option(
            names = "--completions",
            paramLabel = "FILE",
            converter = InputFile.class,
            description = {
                "已完成的任务：CSV（task,day[,milestone,evidence]，即任务、完成日期、时间节点（自0起）、佐证材料（以分号分隔））或 JSON（Completion 数组）；未列的视为未完成。不给则任务进度为未知。",
                "The tasks that are done, as CSV (task,day[,milestone,evidence]: dates of a task count from 0, evidence is separated by semicolons) or JSON (an array of Completion); what is not in it is not done. Without it nothing is known of tasks."
            })
    private @Nullable Path file;

    /** What the file says; empty if there is none. */
    Optional<List<Completion>> read() throws IOException {
        return file == null ? Optional.empty() : Optional.of(CompletionFile.read(file));
    }

    /** The day on which the last of what is done was done. */
    static Optional<LocalDate> last(Optional<List<Completion>> done) {
        return done.flatMap(all -> all.stream().map(Completion::day).max(Comparator.naturalOrder()));
    }

    /** Where tasks stand: not known, if nobody has said what is done. */
    static TaskReport report(Plan plan, Optional<List<Completion>> completions, LocalDate asOf) {
        TaskCheck check = TaskCheck.of(plan);
        return completions.map(c -> check.status(c, asOf)).orElseGet(() -> check.unreported(asOf));
    }
}
