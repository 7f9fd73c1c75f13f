/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.time.ReportingPeriod;

/** Reaches an answer from the steps below it. */
record AnswerReplay(
        Explanation answer, LocalDate asOf, @Nullable LocalDate due) {
    /** From the best to the worst. */
    private static final List<State> BEST_FIRST =
            List.of(State.MET, State.ON_TRACK, State.UNDECIDED, State.OFF_TRACK, State.MISSED);

    private static final Stand MET = new Stand(State.MET, Certainty.SURE);
    private static final Stand MISSED = new Stand(State.MISSED, Certainty.IMPOSSIBLE);

    /** Where something stands, and how sure that is. */
    private record Stand(State state, Certainty certainty) {
        static final Stand OPEN = new Stand(State.UNDECIDED, Certainty.POSSIBLE);
    }

    static Replay of(Explanation answer) {
        LocalDate asOf = (LocalDate) answer.arguments().get(4);
        @Nullable
        LocalDate due = answer.step(StepCode.DUE_AHEAD)
                .or(() -> answer.step(StepCode.DUE_PASSED))
                .map(s -> (LocalDate) s.arguments().get(0))
                .orElse(null);
        return new AnswerReplay(answer, asOf, due).replay();
    }

    private boolean isOverdue() {
        return due != null && !due.isAfter(asOf);
    }

    private Replay replay() {
        boolean series = answer.steps().stream()
                .anyMatch(s ->
                        s.code() == StepCode.SERIES || s.step(StepCode.SERIES).isPresent());
        if (series) { // what was reported year by year is in the reasons, not in the tree
            return ExplanationCheck.notReplayed(answer);
        }
        if (answer.step(StepCode.DUE_PASSED).isPresent() != isOverdue()) {
            return ExplanationCheck.differs(answer, "期限判断不同", "another view of the deadline");
        }
        Stand reached;
        if (answer.step(StepCode.NEEDED).isPresent()) {
            Optional<Replay> fault = parts();
            if (fault.isPresent()) {
                return fault.get();
            }
            reached = compound();
        } else {
            Figures figures = new Figures(answer.steps());
            Optional<Replay> fault = figures.path().or(figures::progress);
            if (fault.isPresent()) {
                return fault.get();
            }
            reached = stand(figures);
        }
        reached = qualified(reached);
        Stand claimed = claim(answer.arguments().get(2), answer.arguments().get(3));
        return reached.equals(claimed)
                ? ExplanationCheck.confirmed()
                : ExplanationCheck.differs(
                        answer,
                        reached.state().label().zh() + "（"
                                + reached.certainty().label().zh() + "）",
                        reached.state().label().en() + " ("
                                + reached.certainty().label().en() + ")");
    }

    private static Stand claim(Object state, Object certainty) {
        return new Stand((State) state, (Certainty) certainty);
    }

    /** A figure that may be of something else, or may change, decides nothing for sure. */
    private Stand qualified(Stand stand) {
        boolean qualified = answer.step(StepCode.QUALIFIED).isPresent() && stand.state() != State.UNDECIDED;
        return qualified ? new Stand(stand.state(), Certainty.POSSIBLE) : stand;
    }

    /** The first part that does not stand where it is said to. */
    private Optional<Replay> parts() {
        for (Explanation part : answer.steps()) {
            if (part.code() != StepCode.PART) {
                continue;
            }
            boolean told =
                    part.step(StepCode.NO_FIGURE).isPresent(); // a part with parts of its own, or nothing reported
            Stand claimed = claim(part.arguments().get(1), part.arguments().get(2));
            boolean inner = told && claimed.state() != State.UNDECIDED;
            Stand reached = part.step(StepCode.ANSWER)
                    .map(a -> claim(a.arguments().get(2), a.arguments().get(3)))
                    .orElseGet(() -> inner ? claimed : stand(new Figures(part.steps())));
            if (!reached.equals(claimed)) {
                return Optional.of(ExplanationCheck.differs(
                        part,
                        reached.state().label().zh(),
                        reached.state().label().en()));
            }
        }
        return Optional.empty();
    }

    private Stand compound() {
        int needed =
                (Integer) answer.step(StepCode.NEEDED).orElseThrow().arguments().get(0);
        List<State> states = new ArrayList<>();
        List<Certainty> certainties = new ArrayList<>();
        for (Explanation part : answer.steps()) {
            if (part.code() == StepCode.PART) {
                states.add((State) part.arguments().get(1));
                certainties.add((Certainty) part.arguments().get(2));
            }
        }
        states.sort(Comparator.comparingInt(BEST_FIRST::indexOf));
        certainties.sort(Comparator.reverseOrder());
        return new Stand(states.get(needed - 1), certainties.get(needed - 1));
    }

    private Stand stand(Figures figures) {
        if (figures.has(StepCode.TORN) || figures.report().isEmpty()) {
            return Stand.OPEN;
        }
        Stand stand = exact(figures);
        boolean doubted = figures.has(StepCode.DOUBTED);
        return doubted && stand.state() != State.UNDECIDED ? new Stand(stand.state(), Certainty.POSSIBLE) : stand;
    }

    private Stand exact(Figures figures) {
        if (figures.value() instanceof ObservedValue.Delivered delivered) {
            return delivered(delivered.done(), figures.period());
        }
        Optional<Explanation> grade = figures.step(StepCode.GRADE);
        if (grade.isPresent()) {
            int rank = (Integer) grade.get().arguments().get(1);
            int asked = (Integer) grade.get().arguments().get(2);
            return rank >= asked ? MET : isOverdue() ? MISSED : Stand.OPEN;
        }
        Optional<Figures.Interval> asked = figures.asked();
        if (asked.isEmpty() || !figures.isIn(asked.get().unit())) {
            return Stand.OPEN;
        }
        Figures.Verdict verdict = figures.verdict(asked.get());
        if (verdict == Figures.Verdict.HOLDS) {
            return MET;
        }
        if (verdict == Figures.Verdict.OPEN || figures.has(StepCode.VAGUE)) {
            return Stand.OPEN;
        }
        if (isOverdue()) {
            return MISSED;
        }
        return figures.has(StepCode.NO_PATH) || figures.has(StepCode.NO_BASELINE) || due == null
                ? Stand.OPEN
                : figures.onPath(asked.get())
                        .map(behind -> new Stand(behind ? State.OFF_TRACK : State.ON_TRACK, Certainty.POSSIBLE))
                        .orElse(Stand.OPEN);
    }

    private Stand delivered(boolean done, ReportingPeriod period) {
        if (done && (due == null || !period.lastDay().isAfter(due))) {
            return MET;
        }
        return !done && isOverdue() && due != null && !period.lastDay().isBefore(due) ? MISSED : Stand.OPEN;
    }
}
