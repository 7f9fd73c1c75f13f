/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.time.Deadline;

/**
 * The rule of deliverables: met when all are there in time, missed when one is known not to be, else open. A deliverable is
 * there once it has been there; a report on the whole row speaks for each of its deliverables; reports that contradict each
 * other decide nothing.
 */
record ChecklistRule(Situation situation, Condition.Checklist form) {
    /** Of several reports that decide alike, the one without doubt speaks, and of those the first. */
    private static final Comparator<Observation> LEAST_DOUBT = Comparator.<Observation, Boolean>comparing(
                    o -> o.status().isDoubtful())
            .thenComparing(Observation::period);

    /** A deliverable's result and what is to be said of it. */
    private record Part(PartResult result, List<Reason> reasons, boolean mayBeThere) {}

    Judgement judge() {
        List<Part> parts = form.deliverables().stream().map(this::part).toList();
        List<PartResult> results = parts.stream().map(Part::result).toList();
        State state = state(results);
        Certainty certainty = results.stream()
                .map(PartResult::certainty)
                .min(Certainty::compareTo)
                .orElseThrow();
        long done = results.stream().filter(p -> p.state() == State.MET).count();
        List<Reason> reasons = new ArrayList<>();
        boolean silent = results.stream().allMatch(p -> p.judged().isEmpty());
        if (silent) {
            reasons.add(Reason.of(ReasonCode.NOTHING_REPORTED, results.size()));
        } else {
            reasons.add(Reason.of(ReasonCode.DELIVERED, results.size(), done));
            parts.forEach(p -> reasons.addAll(p.reasons()));
        }
        reasons.addAll(deadline(state));
        return Judgement.of(state, certainty, progress(parts, done), reasons).withParts(results);
    }

    private Part part(Deliverable deliverable) {
        List<Observation> all = Stream.concat(
                        situation.observed(deliverable.code()).stream(), situation.observed().stream())
                .filter(o -> !(situation.deadline() instanceof Deadline.Recurring)
                        || situation.due().counts(o.period()))
                .toList();
        List<Observation> reports = all.stream()
                .filter(o -> o.value() instanceof ObservedValue.Delivered)
                .toList();
        Optional<Observation> torn = reports.stream()
                .filter(o -> reports.stream().anyMatch(p -> p.period().equals(o.period()) && isDone(p) != isDone(o)))
                .findFirst();
        if (torn.isPresent()) {
            return open(
                    deliverable,
                    torn,
                    Reason.of(
                            ReasonCode.CONTRADICTED,
                            deliverable.name(),
                            torn.get().period()),
                    true);
        }
        Optional<Observation> inTime = reports.stream()
                .filter(o -> situation.due().counts(o.period()) && isDone(o))
                .min(LEAST_DOUBT);
        if (inTime.isPresent()) {
            return decided(deliverable, State.MET, Certainty.SURE, inTime.get(), List.of());
        }
        // not there on the deadline's last day or later: it was not there in time either
        Optional<Observation> missing = reports.stream()
                .filter(o -> situation.isOverdue()
                        && !isDone(o)
                        && !o.period().lastDay().isBefore(situation.deadlineDay()))
                .min(LEAST_DOUBT);
        if (missing.isPresent()) {
            return decided(
                    deliverable,
                    State.MISSED,
                    Certainty.IMPOSSIBLE,
                    missing.get(),
                    List.of(Reason.of(ReasonCode.DELIVERABLE_OPEN, deliverable.name())));
        }
        return open(deliverable, reports, all);
    }

    private Part open(Deliverable deliverable, List<Observation> reports, List<Observation> all) {
        Optional<Observation> latest = reports.stream().max(Comparator.comparing(Observation::period));
        if (latest.isPresent()) {
            return open(
                    deliverable,
                    latest,
                    isDone(latest.get())
                            ? Reason.of(
                                    ReasonCode.DELIVERED_AFTER_DEADLINE,
                                    deliverable.name(),
                                    latest.get().period(),
                                    situation.deadlineDay())
                            : Reason.of(ReasonCode.DELIVERABLE_OPEN, deliverable.name()),
                    isDone(latest.get())
                            || situation.isOverdue()
                            || !situation.isCurrent(latest.get().period()));
        }
        // the base year's cell of the table says nothing about what was delivered since
        Optional<Observation> absent = all.stream()
                .filter(o -> o.period().year() > situation.baseYear())
                .max(Comparator.comparing(Observation::period));
        return open(
                deliverable,
                absent,
                absent.map(o -> Reason.of(
                                ReasonCode.FIGURE_ABSENT, o.period(), o.status().label()))
                        .orElseGet(() -> Reason.of(ReasonCode.DELIVERABLE_UNKNOWN, deliverable.name())),
                true);
    }

    private static Part open(Deliverable deliverable, Optional<Observation> judged, Reason reason, boolean mayBeThere) {
        return new Part(
                new PartResult(
                        Optional.of(deliverable.code()),
                        deliverable.name(),
                        State.UNDECIDED,
                        Certainty.POSSIBLE,
                        judged),
                List.of(reason),
                mayBeThere);
    }

    private static Part decided(
            Deliverable deliverable, State state, Certainty certainty, Observation judged, List<Reason> reasons) {
        boolean doubtful = judged.status().isDoubtful();
        List<Reason> all = new ArrayList<>(reasons);
        if (doubtful) {
            all.add(Reason.of(ReasonCode.DOUBTFUL_FIGURE, judged.status().label()));
        }
        return new Part(
                new PartResult(
                        Optional.of(deliverable.code()),
                        deliverable.name(),
                        state,
                        doubtful ? Certainty.POSSIBLE : certainty,
                        Optional.of(judged)),
                all,
                false);
    }

    private static boolean isDone(Observation observation) {
        return observation.value() instanceof ObservedValue.Delivered delivered && delivered.done();
    }

    private static State state(List<PartResult> parts) {
        if (parts.stream().anyMatch(p -> p.state() == State.MISSED)) {
            return State.MISSED;
        }
        return parts.stream().allMatch(p -> p.state() == State.MET) ? State.MET : State.UNDECIDED;
    }

    private static Progress progress(List<Part> parts, long done) {
        boolean silent = parts.stream()
                .noneMatch(p -> p.result()
                        .judged()
                        .map(o -> o.value() instanceof ObservedValue.Delivered)
                        .orElse(false));
        return silent
                ? new Progress.Undefined(Progress.Why.NO_FIGURE)
                : new Progress.Share(
                        Rational.of(done, parts.size()),
                        Rational.of(
                                done + parts.stream().filter(Part::mayBeThere).count(), parts.size()));
    }

    private List<Reason> deadline(State state) {
        Optional<LocalDate> day = situation.due().day();
        if (state == State.MISSED) {
            return List.of(Reason.of(ReasonCode.DEADLINE_PASSED, situation.deadlineDay()));
        }
        if (state == State.MET) {
            return day.filter(situation.asOf()::isBefore).map(d -> Reason.of(ReasonCode.AHEAD_OF_DEADLINE, d)).stream()
                    .toList();
        }
        if (situation.isOverdue()) {
            return List.of(Reason.of(ReasonCode.NO_FIGURE_AT_DEADLINE, situation.deadlineDay()));
        }
        return List.of(day.map(d -> Reason.of(ReasonCode.NO_INTERIM_STEPS, d)).orElseGet(situation::noDeadline));
    }
}
