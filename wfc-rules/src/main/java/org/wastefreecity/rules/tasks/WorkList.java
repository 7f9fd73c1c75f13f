/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.tasks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.plan.Milestone;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.wording.Wording;

/**
 * A list of a plan (清单), such as that of targets, tasks, projects or responsibilities (四张清单: 目标 任务 项目 责任).
 * <p>
 * Which lists there are is not fixed: Hohhot keeps tasks, key projects and cells. This class is immutable and thread-safe.
 *
 * @param type what is listed, a lower-case name such as {@code targets}
 * @param name what the list is called
 * @param entries what stands on it, each id once
 */
public record WorkList(String type, Wording name, List<Entry> entries) {
    /** The type of the list of targets. */
    public static final String TARGETS = "targets";
    /** The type of the list of tasks. */
    public static final String TASKS = "tasks";
    /** The type of the list of projects. */
    public static final String PROJECTS = "projects";
    /** The type of the list of responsibilities. */
    public static final String RESPONSIBILITIES = "responsibilities";

    /**
     * Copies the list and checks it.
     *
     * @throws InvalidPartException if the type is no lower-case name or an id stands twice
     */
    public WorkList {
        InvalidPartException.check(
                type.matches("[a-z][a-z-]{0,39}"), "WorkList", "type", "小写名称", "a lower-case name", type);
        Objects.requireNonNull(name, "name");
        entries = ImmutableList.copyOf(entries);
        InvalidPartException.check(
                entries.stream().map(Entry::id).distinct().count() == entries.size(),
                "WorkList",
                "entries",
                "每项只列一次",
                "each entry once",
                type);
    }

    /**
     * Something on a list.
     *
     * @param id its id, such as that of a target, task or project
     * @param what what it is
     * @param parties the ids of those who answer for it
     * @param due its last day, if it has one
     */
    public record Entry(String id, Wording what, List<String> parties, Optional<LocalDate> due) {
        /**
         * Copies the list.
         *
         * @throws InvalidPartException if the id is blank
         */
        public Entry {
            InvalidPartException.checkText(id, "WorkList.Entry", "id");
            Objects.requireNonNull(what, "what");
            parties = ImmutableList.copyOf(parties);
            Objects.requireNonNull(due, "due");
        }
    }

    /**
     * The list of targets (目标清单).
     *
     * @param plan the plan
     * @return its targets, those of the table first
     */
    public static WorkList targets(Plan plan) {
        List<Entry> entries = new ArrayList<>();
        for (Target target : plan.targets()) {
            Optional<Indicator> indicator = plan.indicator(target.indicator());
            Wording what = target.subject()
                    .or(() -> indicator.map(Indicator::name))
                    .orElseGet(() -> Wording.of(target.id(), target.id()));
            entries.add(new Entry(
                    target.id(),
                    what,
                    indicator.map(i -> parties(i.responsibilities())).orElse(List.of()),
                    target.deadline().lastDay()));
        }
        return new WorkList(TARGETS, Wording.of("目标清单", "list of targets"), entries);
    }

    /**
     * The list of tasks (任务清单).
     *
     * @param plan the plan
     * @return its tasks; due is the last of a task's dates
     */
    public static WorkList tasks(Plan plan) {
        List<Entry> entries = new ArrayList<>();
        for (Task task : plan.tasks()) {
            entries.add(new Entry(
                    task.id(),
                    task.measure(),
                    parties(task.responsibilities()),
                    last(task.milestones().stream().map(Milestone::deadline))));
        }
        return new WorkList(TASKS, Wording.of("任务清单", "list of tasks"), entries);
    }

    /**
     * The list of projects (项目清单), which plans print apart.
     *
     * @param projects the projects
     * @return the list
     */
    public static WorkList projects(List<Entry> projects) {
        return new WorkList(PROJECTS, Wording.of("项目清单", "list of projects"), projects);
    }

    /**
     * The list of responsibilities (责任清单): what each party answers for, indicators before tasks.
     * <p>
     * A collective stands as it is named; {@code Scorecards} expands it. What a party is named for twice stands once, in the first role.
     *
     * @param plan the plan
     * @return entries such as {@code agriculture/indicator/19}, party by party; none for a party that answers for nothing
     */
    public static WorkList responsibilities(Plan plan) {
        List<Entry> entries = new ArrayList<>();
        for (Party party : plan.parties()) {
            plan.rows().forEach(row -> {
                List<Target> targets = plan.targets(row.code());
                entry(
                                party,
                                "indicator/" + row.code(),
                                row.name(),
                                plan.responsibilities(row),
                                last(targets.stream().map(Target::deadline)))
                        .ifPresent(entries::add);
            });
            for (Task task : plan.tasks()) {
                entry(
                                party,
                                "task/" + task.id(),
                                task.measure(),
                                task.responsibilities(),
                                last(task.milestones().stream().map(Milestone::deadline)))
                        .ifPresent(entries::add);
            }
        }
        return new WorkList(RESPONSIBILITIES, Wording.of("责任清单", "list of responsibilities"), entries);
    }

    private static Optional<Entry> entry(
            Party party, String what, Wording name, List<Responsibility> responsibilities, Optional<LocalDate> due) {
        return responsibilities.stream()
                .filter(r -> r.party().equals(party.id()))
                .findFirst()
                .map(r -> new Entry(
                        party.id() + "/" + what,
                        Wording.of(
                                name.zh() + "（" + r.role().label().zh() + "）",
                                name.en() + " (" + r.role().label().en() + ")"),
                        List.of(party.id()),
                        due));
    }

    private static Optional<LocalDate> last(Stream<Deadline> deadlines) {
        return deadlines.flatMap(d -> d.lastDay().stream()).max(LocalDate::compareTo);
    }

    private static List<String> parties(List<Responsibility> responsibilities) {
        return responsibilities.stream().map(Responsibility::party).distinct().toList();
    }
}
