/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.wastefreecity.jackson.ValueArbitraries.date;
import static org.wastefreecity.jackson.ValueArbitraries.different;
import static org.wastefreecity.jackson.ValueArbitraries.few;
import static org.wastefreecity.jackson.ValueArbitraries.finding;
import static org.wastefreecity.jackson.ValueArbitraries.maybe;
import static org.wastefreecity.jackson.ValueArbitraries.regionCode;
import static org.wastefreecity.jackson.ValueArbitraries.text;
import static org.wastefreecity.jackson.ValueArbitraries.wording;

import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.plan.Milestone;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.rules.cells.CellCount;
import org.wastefreecity.rules.cells.CellEvent;
import org.wastefreecity.rules.cells.CellRegister;
import org.wastefreecity.rules.documents.Schedule;
import org.wastefreecity.rules.documents.ScheduleLine;
import org.wastefreecity.rules.scorecard.Duty;
import org.wastefreecity.rules.scorecard.Line;
import org.wastefreecity.rules.scorecard.Scorecard;
import org.wastefreecity.rules.scorecard.Scorecards;
import org.wastefreecity.rules.scorecard.Summary;
import org.wastefreecity.rules.tasks.Completion;
import org.wastefreecity.rules.tasks.DeliverableStatus;
import org.wastefreecity.rules.tasks.TaskReport;
import org.wastefreecity.rules.tasks.TaskStatus;
import org.wastefreecity.rules.tasks.Timing;
import org.wastefreecity.rules.tasks.WorkList;

/** Where tasks, units and cells stand, drawn without regard to whether it makes sense. */
final class TaskArbitraries {
    private TaskArbitraries() {}

    static Arbitrary<Completion> completion() {
        return Combinators.combine(
                        text(),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(true, false),
                        date(),
                        few(text(), 0, 2))
                .as((task, milestone, whole, day, evidence) ->
                        new Completion(task, whole ? OptionalInt.empty() : OptionalInt.of(milestone), day, evidence));
    }

    static Arbitrary<DeliverableStatus.Proof> proof() {
        return Combinators.combine(TargetArbitraries.code(), text(), date()).as(DeliverableStatus.Proof::new);
    }

    static Arbitrary<DeliverableStatus> deliverable() {
        Arbitrary<Deliverable> what =
                Combinators.combine(TargetArbitraries.code(), wording()).as(Deliverable::new);
        return Combinators.combine(text(), what, maybe(date()), Arbitraries.of(Timing.class), few(proof(), 0, 2))
                .as(DeliverableStatus::new);
    }

    static Arbitrary<TaskStatus> status() {
        Arbitrary<Milestone> milestone = PlanArbitraries.task()
                .filter(t -> !t.milestones().isEmpty())
                .map(t -> t.milestones().get(0));
        Arbitrary<TaskStatus.Step> step = Combinators.combine(
                        maybe(milestone),
                        maybe(date()),
                        Arbitraries.of(Timing.class),
                        maybe(date()),
                        Arbitraries.longs().between(-1, 1L << 50),
                        few(text(), 0, 2))
                .as(TaskStatus.Step::new);
        return Combinators.combine(PlanArbitraries.task(), few(step, 0, 3)).as(TaskStatus::new);
    }

    static Arbitrary<TaskReport> report() {
        return Combinators.combine(date(), few(status(), 0, 2), few(finding(), 0, 2))
                .as(TaskReport::new);
    }

    static Arbitrary<WorkList> list() {
        Arbitrary<WorkList.Entry> entry = Combinators.combine(text(), wording(), few(text(), 0, 2), maybe(date()))
                .as(WorkList.Entry::new);
        return Combinators.combine(
                        Arbitraries.of("targets", "key-projects", "x"),
                        wording(),
                        different(entry, WorkList.Entry::id, 0, 3))
                .as(WorkList::new);
    }

    // ---- scorecards

    static Arbitrary<Duty> duty() {
        return Combinators.combine(
                        Arbitraries.of(Responsibility.Role.class),
                        Arbitraries.of(Responsibility.Basis.class),
                        maybe(text()),
                        maybe(text()))
                .as(Duty::new);
    }

    static Arbitrary<Line> line() {
        return Arbitraries.oneOf(
                Combinators.combine(AssessmentArbitraries.assessment(), Arbitraries.of(true, false), duty())
                        .as(Line.OfIndicator::new),
                Combinators.combine(AssessmentArbitraries.assessment(), Arbitraries.of(true, false), duty())
                        .as(Line.OfPromise::new),
                Combinators.combine(status(), duty()).as(Line.OfTask::new));
    }

    static Arbitrary<Summary> summary() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 100);
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of(State.class), number),
                        Arbitraries.maps(Arbitraries.of(Timing.class), number),
                        number,
                        number,
                        Arbitraries.maps(Arbitraries.of(State.class), number),
                        number,
                        number)
                .as(Summary::new);
    }

    static Arbitrary<Scorecard> card() {
        return Combinators.combine(text(), wording(), Arbitraries.of(Scorecard.Kind.class), few(line(), 0, 2))
                .as(Scorecard::new);
    }

    static Arbitrary<Scorecards> cards() {
        return Combinators.combine(
                        different(card(), Scorecard::unit, 0, 2),
                        Arbitraries.maps(text(), few(text(), 0, 2)).ofMaxSize(2),
                        few(text(), 0, 2))
                .as(Scorecards::of);
    }

    // ---- cells and schedules

    static Arbitrary<CellEvent> event() {
        return Combinators.combine(
                        text(),
                        Arbitraries.of("school", "scenic-area"),
                        Arbitraries.of(CellEvent.Change.class),
                        date(),
                        regionCode(),
                        maybe(text()))
                .as(CellEvent::new);
    }

    static Arbitrary<CellCount> count() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1L << 40),
                        Arbitraries.longs().between(0, 1L << 40))
                .as((least, more) -> new CellCount(least, least + more));
    }

    static Arbitrary<CellRegister> register() {
        return few(event(), 0, 5).map(CellRegister::of);
    }

    static Arbitrary<ScheduleLine> scheduleLine() {
        return Combinators.combine(
                        PlanArbitraries.task(),
                        maybe(SystemArbitraries.party()),
                        Arbitraries.integers().between(0, 3))
                .as((task, party, which) -> new ScheduleLine(
                        task,
                        party,
                        task.responsibilities().stream().skip(which).findFirst(),
                        task.milestones().stream().skip(which / 2).findFirst()));
    }

    static Arbitrary<Schedule> schedule() {
        return Arbitraries.oneOf(
                few(scheduleLine(), 0, 4).map(Schedule::of),
                PlanArbitraries.plan().map(Schedule::of));
    }
}
