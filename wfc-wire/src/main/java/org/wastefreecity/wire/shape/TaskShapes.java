/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.plan.Milestone;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.tasks.Completion;
import org.wastefreecity.rules.tasks.DeliverableStatus;
import org.wastefreecity.rules.tasks.TaskReport;
import org.wastefreecity.rules.tasks.TaskStatus;
import org.wastefreecity.rules.tasks.Timing;
import org.wastefreecity.rules.tasks.WorkList;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;

/** Where tasks and deliverables stand, what was reported of them, and the lists of a plan. */
public final class TaskShapes {
    /** The format of task reports that this version writes and reads. */
    public static final String FORMAT = "wfc-tasks/1";

    /** A report that something is done. */
    public static final Shape<Completion> COMPLETION = completion();
    /** A piece of evidence. */
    public static final Shape<DeliverableStatus.Proof> PROOF = proof();
    /** A deliverable with its evidence. */
    public static final Shape<DeliverableStatus> DELIVERABLE = deliverable();
    /** One date of a task. */
    public static final Shape<TaskStatus.Step> STEP = step();
    /** Where a task stands. */
    public static final Shape<TaskStatus> STATUS = status();
    /** Where all tasks of a plan stand. */
    public static final Shape<TaskReport> REPORT = report();
    /** Something on a list. */
    public static final Shape<WorkList.Entry> ENTRY = entry();
    /** A list of a plan. */
    public static final Shape<WorkList> LIST = list();

    private TaskShapes() {}

    private static Shape<Completion> completion() {
        ObjectShape<Completion> page = ObjectShape.of("Completion");
        Field<Completion, String> task = page.required("task", Shape.TEXT, Completion::task);
        Field<Completion, Optional<Integer>> milestone = page.optional(
                "milestone",
                Shape.whole(0, Integer.MAX_VALUE),
                c -> c.milestone().stream().boxed().findFirst());
        Field<Completion, LocalDate> day = page.required("day", ValueShapes.DATE, Completion::day);
        Field<Completion, List<String>> evidence = page.list("evidence", Shape.TEXT, Completion::evidence);
        return page.made(v -> new Completion(
                v.get(task),
                v.get(milestone).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                v.get(day),
                v.get(evidence)));
    }

    private static Shape<DeliverableStatus.Proof> proof() {
        ObjectShape<DeliverableStatus.Proof> page = ObjectShape.of("DeliverableStatus.Proof");
        Field<DeliverableStatus.Proof, IndicatorCode> deliverable =
                page.required("deliverable", SystemShapes.CODE, DeliverableStatus.Proof::deliverable);
        Field<DeliverableStatus.Proof, String> document =
                page.required("document", Shape.TEXT, DeliverableStatus.Proof::document);
        Field<DeliverableStatus.Proof, LocalDate> day =
                page.required("day", ValueShapes.DATE, DeliverableStatus.Proof::day);
        return page.made(v -> new DeliverableStatus.Proof(v.get(deliverable), v.get(document), v.get(day)));
    }

    private static Shape<DeliverableStatus> deliverable() {
        ObjectShape<DeliverableStatus> page = ObjectShape.of("DeliverableStatus");
        Field<DeliverableStatus, String> target = page.required("target", Shape.STRING, DeliverableStatus::target);
        Field<DeliverableStatus, Deliverable> deliverable =
                page.required("deliverable", TargetShapes.DELIVERABLE, DeliverableStatus::deliverable);
        Field<DeliverableStatus, Optional<LocalDate>> lastDay =
                page.optional("lastDay", ValueShapes.DATE, DeliverableStatus::lastDay);
        Field<DeliverableStatus, Timing> timing =
                page.required("timing", Shape.constant(Timing.class), DeliverableStatus::timing);
        Field<DeliverableStatus, List<DeliverableStatus.Proof>> proofs =
                page.list("proofs", PROOF, DeliverableStatus::proofs);
        return page.made(v ->
                new DeliverableStatus(v.get(target), v.get(deliverable), v.get(lastDay), v.get(timing), v.get(proofs)));
    }

    private static Shape<TaskStatus.Step> step() {
        ObjectShape<TaskStatus.Step> page = ObjectShape.of("TaskStatus.Step");
        Field<TaskStatus.Step, Optional<Milestone>> milestone =
                page.optional("milestone", PlanShapes.MILESTONE, TaskStatus.Step::milestone);
        Field<TaskStatus.Step, Optional<LocalDate>> lastDay =
                page.optional("lastDay", ValueShapes.DATE, TaskStatus.Step::lastDay);
        Field<TaskStatus.Step, Timing> timing =
                page.required("timing", Shape.constant(Timing.class), TaskStatus.Step::timing);
        page.shown("timingText", ValueShapes.WORDING, s -> s.timing().label());
        Field<TaskStatus.Step, Optional<LocalDate>> done =
                page.optional("done", ValueShapes.DATE, TaskStatus.Step::done);
        Field<TaskStatus.Step, Long> daysLate =
                page.required("daysLate", Shape.large(Long.MIN_VALUE, Long.MAX_VALUE), TaskStatus.Step::daysLate);
        Field<TaskStatus.Step, List<String>> evidence = page.list("evidence", Shape.STRING, TaskStatus.Step::evidence);
        return page.made(v -> new TaskStatus.Step(
                v.get(milestone), v.get(lastDay), v.get(timing), v.get(done), v.get(daysLate), v.get(evidence)));
    }

    private static Shape<TaskStatus> status() {
        ObjectShape<TaskStatus> page = ObjectShape.of("TaskStatus");
        Field<TaskStatus, Task> task = page.required("task", PlanShapes.TASK, TaskStatus::task);
        page.derived("timing", Shape.constant(Timing.class), TaskStatus::timing);
        page.derivedOptional("due", ValueShapes.DATE, TaskStatus::due);
        Field<TaskStatus, List<TaskStatus.Step>> steps = page.list("steps", STEP, TaskStatus::steps);
        return page.made(v -> new TaskStatus(v.get(task), v.get(steps)));
    }

    private static Shape<TaskReport> report() {
        ObjectShape<TaskReport> page = ObjectShape.of("TaskReport");
        Field<TaskReport, String> format = page.required("format", ValueShapes.formatOf(FORMAT), x -> FORMAT);
        Field<TaskReport, LocalDate> asOf = page.required("asOf", ValueShapes.DATE, TaskReport::asOf);
        Field<TaskReport, List<TaskStatus>> tasks = page.list("tasks", STATUS, TaskReport::tasks);
        Field<TaskReport, List<Finding>> findings = page.list("findings", ValueShapes.FINDING, TaskReport::findings);
        return page.made(v -> {
            v.get(format); // read, and refused there if it is another version
            return new TaskReport(v.get(asOf), v.get(tasks), v.get(findings));
        });
    }

    private static Shape<WorkList.Entry> entry() {
        ObjectShape<WorkList.Entry> page = ObjectShape.of("WorkList.Entry");
        Field<WorkList.Entry, String> id = page.required("id", Shape.TEXT, WorkList.Entry::id);
        Field<WorkList.Entry, Wording> what = page.required("what", ValueShapes.WORDING, WorkList.Entry::what);
        Field<WorkList.Entry, List<String>> parties = page.list("parties", Shape.STRING, WorkList.Entry::parties);
        Field<WorkList.Entry, Optional<LocalDate>> due = page.optional("due", ValueShapes.DATE, WorkList.Entry::due);
        return page.made(v -> new WorkList.Entry(v.get(id), v.get(what), v.get(parties), v.get(due)));
    }

    private static Shape<WorkList> list() {
        ObjectShape<WorkList> page = ObjectShape.of("WorkList");
        Field<WorkList, String> type = page.required("type", WireTexts.LIST_TYPE, WorkList::type);
        Field<WorkList, Wording> name = page.required("name", ValueShapes.WORDING, WorkList::name);
        Field<WorkList, List<WorkList.Entry>> entries = page.list("entries", ENTRY, WorkList::entries);
        return page.made(v -> new WorkList(v.get(type), v.get(name), v.get(entries)));
    }
}
