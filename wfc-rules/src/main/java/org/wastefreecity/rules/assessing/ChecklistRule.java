/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private static boolean isLessDoubtful(Observation one, Observation other) {
        boolean doubtful = one.status().isDoubtful();
        return doubtful == other.status().isDoubtful() ? one.period().compareTo(other.period()) < 0 : !doubtful;
    }

    /** A deliverable's result and what is to be said of it. */
    private record Part(PartResult result, List<Reason> reasons, boolean mayBeThere) {}

    Judgement judge() {
        List<PartResult> results = new ArrayList<>();
        List<Reason> ofParts = new ArrayList<>();
        Certainty certainty = Certainty.SURE;
        long done = 0;
        long mayBeThere = 0;
        boolean silent = true;
        for (Deliverable deliverable : form.deliverables()) {
            Part part = part(deliverable);
            PartResult result = part.result();
            results.add(result);
            ofParts.addAll(part.reasons());
            certainty = result.certainty().compareTo(certainty) < 0 ? result.certainty() : certainty;
            done += result.state() == State.MET ? 1 : 0;
            mayBeThere += part.mayBeThere() ? 1 : 0;
            silent &= result.judged().isEmpty();
        }
        State state = state(results);
        List<Reason> reasons = new ArrayList<>();
        if (silent) {
            reasons.add(Reason.of(ReasonCode.NOTHING_REPORTED, results.size()));
        } else {
            reasons.add(Reason.of(ReasonCode.DELIVERED, results.size(), done));
            reasons.addAll(ofParts);
        }
        reasons.addAll(deadline(state));
        return Judgement.of(state, certainty, progress(results, done, mayBeThere), reasons)
                .withParts(results);
    }

    private Part part(Deliverable deliverable) {
        List<Observation> all = looked(deliverable);
        List<Observation> reports = new ArrayList<>();
        for (Observation one : all) {
            if (one.value() instanceof ObservedValue.Delivered) {
                reports.add(one);
            }
        }
        Observation torn = torn(reports);
        if (torn != null) {
            return open(deliverable, torn, Reason.of(ReasonCode.CONTRADICTED, deliverable.name(), torn.period()), true);
        }
        Observation inTime = null;
        // not there on the deadline's last day or later: it was not there in time either
        Observation missing = null;
        for (Observation one : reports) {
            if (isDone(one)) {
                boolean better = inTime == null || isLessDoubtful(one, inTime);
                inTime = better && situation.due().counts(one.period()) ? one : inTime;
            } else if (situation.isOverdue() && !one.period().lastDay().isBefore(situation.deadlineDay())) {
                missing = missing == null || isLessDoubtful(one, missing) ? one : missing;
            }
        }
        if (inTime != null) {
            return decided(deliverable, State.MET, Certainty.SURE, inTime, List.of());
        }
        if (missing != null) {
            return decided(
                    deliverable,
                    State.MISSED,
                    Certainty.IMPOSSIBLE,
                    missing,
                    List.of(Reason.of(ReasonCode.DELIVERABLE_OPEN, deliverable.name())));
        }
        return open(deliverable, reports, all);
    }

    private List<Observation> looked(Deliverable deliverable) {
        List<Observation> all = new ArrayList<>(situation.observed(deliverable.code()));
        all.addAll(situation.observed());
        if (situation.deadline() instanceof Deadline.Recurring) {
            all.removeIf(o -> !situation.due().counts(o.period()));
        }
        return all;
    }

    /** The first report that another one of the same period contradicts. */
    private static @Nullable Observation torn(List<Observation> reports) {
        for (Observation one : reports) {
            for (Observation other : reports) {
                if (other.period().equals(one.period()) && isDone(other) != isDone(one)) {
                    return one;
                }
            }
        }
        return null;
    }

    private Part open(Deliverable deliverable, List<Observation> reports, List<Observation> all) {
        Observation latest = latest(reports, Integer.MIN_VALUE);
        if (latest != null) {
            return open(
                    deliverable,
                    latest,
                    isDone(latest)
                            ? Reason.of(
                                    ReasonCode.DELIVERED_AFTER_DEADLINE,
                                    deliverable.name(),
                                    latest.period(),
                                    situation.deadlineDay())
                            : Reason.of(ReasonCode.DELIVERABLE_OPEN, deliverable.name()),
                    isDone(latest) || situation.isOverdue() || !situation.isCurrent(latest.period()));
        }
        // the base year's cell of the table says nothing about what was delivered since
        Observation absent = latest(all, situation.baseYear());
        return open(
                deliverable,
                absent,
                absent == null
                        ? Reason.of(ReasonCode.DELIVERABLE_UNKNOWN, deliverable.name())
                        : Reason.of(
                                ReasonCode.FIGURE_ABSENT,
                                absent.period(),
                                absent.status().label()),
                true);
    }

    /** Of those after a year the latest, of several the first. */
    private static @Nullable Observation latest(List<Observation> observations, int year) {
        Observation latest = null;
        for (Observation one : observations) {
            boolean later = latest == null || one.period().compareTo(latest.period()) > 0;
            latest = later && one.period().year() > year ? one : latest;
        }
        return latest;
    }

    private static Part open(Deliverable deliverable, @Nullable Observation judged, Reason reason, boolean mayBeThere) {
        return new Part(
                new PartResult(
                        Optional.of(deliverable.code()),
                        deliverable.name(),
                        State.UNDECIDED,
                        Certainty.POSSIBLE,
                        Optional.ofNullable(judged)),
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
        boolean met = true;
        for (PartResult part : parts) {
            if (part.state() == State.MISSED) {
                return State.MISSED;
            }
            met &= part.state() == State.MET;
        }
        return met ? State.MET : State.UNDECIDED;
    }

    private static Progress progress(List<PartResult> parts, long done, long mayBeThere) {
        for (PartResult part : parts) {
            if (part.judged().isPresent() && part.judged().get().value() instanceof ObservedValue.Delivered) {
                return new Progress.Share(
                        Rational.of(done, parts.size()), Rational.of(done + mayBeThere, parts.size()));
            }
        }
        return new Progress.Undefined(Progress.Why.NO_FIGURE);
    }

    private List<Reason> deadline(State state) {
        Optional<LocalDate> day = situation.due().day();
        if (state == State.MISSED) {
            return List.of(Reason.of(ReasonCode.DEADLINE_PASSED, situation.deadlineDay()));
        }
        if (state == State.MET) {
            return day.isPresent() && situation.asOf().isBefore(day.get())
                    ? List.of(Reason.of(ReasonCode.AHEAD_OF_DEADLINE, day.get()))
                    : List.of();
        }
        if (situation.isOverdue()) {
            return List.of(Reason.of(ReasonCode.NO_FIGURE_AT_DEADLINE, situation.deadlineDay()));
        }
        return List.of(day.isPresent() ? Reason.of(ReasonCode.NO_INTERIM_STEPS, day.get()) : situation.noDeadline());
    }
}
