/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.tasks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.plan.Milestone;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.wording.Wording;

/**
 * Says where the tasks of a plan stand on a day (任务进度核对).
 * <p>
 * What was done after that day is not yet done. Two reports of one thing with different days are told, and the later day counts,
 * so that nothing is ever shown as done in time that may not have been. This class is immutable and thread-safe.
 */
public final class TaskCheck {
    private final Plan plan;

    private TaskCheck(Plan plan) {
        this.plan = Objects.requireNonNull(plan, "plan");
    }

    /**
     * A check of the tasks of a plan.
     *
     * @param plan the plan
     * @return the check
     */
    public static TaskCheck of(Plan plan) {
        return new TaskCheck(plan);
    }

    private record Step(String task, int milestone) {}

    /**
     * Where the tasks stand when nobody has said what is done: with their dates, and of none is it known whether it is done.
     *
     * @param asOf the day
     * @return one status for each task
     */
    public TaskReport unreported(LocalDate asOf) {
        List<TaskStatus> statuses = new ArrayList<>();
        for (Task task : plan.tasks()) {
            statuses.add(new TaskStatus(
                    task,
                    steps(task, OptionalInt.empty()).stream()
                            .map(step -> unreported(milestone(task, step)))
                            .toList()));
        }
        return new TaskReport(asOf, statuses, List.of());
    }

    private static TaskStatus.Step unreported(Optional<Milestone> milestone) {
        Optional<LocalDate> last = milestone.flatMap(m -> m.deadline().lastDay());
        return new TaskStatus.Step(milestone, last, Timing.NOT_KNOWN, Optional.empty(), 0, List.of());
    }

    private static Optional<Milestone> milestone(Task task, Step step) {
        return task.milestones().isEmpty()
                ? Optional.empty()
                : Optional.of(task.milestones().get(step.milestone()));
    }

    /**
     * Where the tasks stand.
     *
     * @param completions all that was reported done, in any order: what is not among it is not done
     * @param asOf the day
     * @return one status for each task, and what was wrong with the reports
     */
    public TaskReport status(Collection<Completion> completions, LocalDate asOf) {
        Map<String, Task> byId = new HashMap<>();
        plan.tasks().forEach(t -> byId.put(t.id(), t));
        Map<Step, Completion> done = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Completion completion : completions) {
            Task task = byId.get(completion.task());
            OptionalInt milestone = completion.milestone();
            if (task == null
                    || (milestone.isPresent()
                            && milestone.getAsInt() >= task.milestones().size())) {
                findings.add(unknown(completion));
            } else if (!completion.day().isAfter(asOf)) {
                steps(task, milestone).forEach(step -> note(step, completion, done, findings));
            }
        }
        List<TaskStatus> statuses = new ArrayList<>();
        for (Task task : plan.tasks()) {
            List<TaskStatus.Step> steps = new ArrayList<>();
            for (Step step : steps(task, OptionalInt.empty())) {
                steps.add(step(milestone(task, step), Optional.ofNullable(done.get(step)), asOf));
            }
            statuses.add(new TaskStatus(task, steps));
        }
        return new TaskReport(asOf, statuses, findings);
    }

    private static List<Step> steps(Task task, OptionalInt milestone) {
        if (milestone.isPresent()) {
            return List.of(new Step(task.id(), milestone.getAsInt()));
        }
        List<Step> all = new ArrayList<>();
        for (int i = 0; i < Math.max(1, task.milestones().size()); i++) {
            all.add(new Step(task.id(), i));
        }
        return all;
    }

    private static void note(Step step, Completion completion, Map<Step, Completion> done, List<Finding> findings) {
        Completion other = done.putIfAbsent(step, completion);
        if (other == null || other.equals(completion)) {
            return;
        }
        boolean apart = !other.day().equals(completion.day());
        findings.add(new Finding(
                apart ? "completion-contradicts" : "completion-twice",
                apart ? Severity.WARNING : Severity.NOTE,
                "task " + step.task() + "#" + step.milestone(),
                Wording.of("一个完成日期", "one day of completion"),
                other.day() + "；" + completion.day(),
                Wording.of("核实日期；此处取较晚者", "Find out the day; the later one counts here")));
        List<String> evidence = new ArrayList<>(other.evidence());
        completion.evidence().stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
        LocalDate day = other.day().isAfter(completion.day()) ? other.day() : completion.day();
        done.put(step, new Completion(step.task(), other.milestone(), day, evidence));
    }

    private static Finding unknown(Completion completion) {
        return new Finding(
                "completion-of-nothing",
                Severity.ERROR,
                "task " + completion.task(),
                Wording.of("方案中的任务和时间节点", "a task of the plan and one of its dates"),
                completion.task()
                        + (completion.milestone().isPresent()
                                ? "#" + completion.milestone().getAsInt()
                                : ""),
                Wording.of("改正任务编号", "Correct the id of the task"));
    }

    private static TaskStatus.Step step(Optional<Milestone> milestone, Optional<Completion> done, LocalDate asOf) {
        Optional<LocalDate> last = milestone.flatMap(m -> m.deadline().lastDay());
        LocalDate reached = done.map(Completion::day).orElse(asOf);
        long late =
                last.map(l -> Math.max(0, ChronoUnit.DAYS.between(l, reached))).orElse(0L);
        Timing timing = done.isPresent()
                ? late > 0 ? Timing.DONE_LATE : Timing.DONE
                : late > 0 ? Timing.LATE : last.isPresent() ? Timing.DUE_LATER : Timing.NO_DATE;
        return new TaskStatus.Step(
                milestone,
                last,
                timing,
                done.map(Completion::day),
                late,
                done.map(Completion::evidence).orElse(List.of()));
    }
}
