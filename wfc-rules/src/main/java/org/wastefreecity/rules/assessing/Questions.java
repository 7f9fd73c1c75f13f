/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.rules.reading.Subject;

/** Makes a question of each target of a plan: everything that does not depend on reports and day, looked up once. */
final class Questions {
    private final Plan plan;
    private final Map<IndicatorCode, Baseline> baselines;
    private final Map<IndicatorCode, Component> components;
    private final Map<IndicatorCode, List<Target>> targets = new HashMap<>();

    Questions(Plan plan) {
        this.plan = plan;
        ImmutableMap.Builder<IndicatorCode, Baseline> published = ImmutableMap.builder();
        for (Baseline baseline : plan.baselines()) {
            published.put(baseline.observation().subject(), baseline);
        }
        this.baselines = published.buildOrThrow();
        ImmutableMap.Builder<IndicatorCode, Component> parts = ImmutableMap.builder();
        parts.putAll(plan.system().componentsByCode());
        if (plan.supplement().isPresent()) {
            parts.putAll(plan.supplement().get().componentsByCode());
        }
        this.components = parts.buildOrThrow();
        for (Target target : plan.targets()) {
            targets.computeIfAbsent(target.indicator(), c -> new ArrayList<>()).add(target);
        }
    }

    /** The question of a row: its first target, or none. */
    Question first(Indicator row) {
        List<Question> all = all(row);
        return all.isEmpty()
                ? new Question(
                        row,
                        Optional.empty(),
                        plan.region(),
                        Optional.ofNullable(baselines.get(row.code())),
                        List.of(),
                        plan,
                        c -> Optional.empty())
                : all.get(0);
    }

    /** The questions of a row besides the first. */
    List<Question> further(Indicator row) {
        List<Question> all = all(row);
        return all.isEmpty() ? all : all.subList(1, all.size());
    }

    List<Question> all(Indicator row) {
        List<Question> all = new ArrayList<>();
        for (Target target : targets.getOrDefault(row.code(), List.of())) {
            all.add(question(row, target));
        }
        return all;
    }

    /** A target for one division is judged by what that division reports; any other by what the plan's own reports. */
    private Question question(Indicator row, Target target) {
        RegionCode territory = Subject.onlyDivision(target).orElse(plan.region());
        return new Question(
                row,
                Optional.of(target),
                territory,
                Optional.ofNullable(baselines.get(row.code())),
                interim(target),
                plan,
                c -> Optional.ofNullable(components.get(c)).map(Measured::of));
    }

    private List<Situation.Interim> interim(Target target) {
        Optional<LocalDate> end = target.deadline().lastDay();
        List<Situation.Interim> steps = new ArrayList<>();
        for (Target other : targets.getOrDefault(target.indicator(), List.of())) {
            Optional<LocalDate> day = other.deadline().lastDay();
            boolean earlier = end.isPresent() && day.isPresent() && day.get().isBefore(end.get());
            boolean alike = other.condition().getClass() == target.condition().getClass()
                    && other.scope().equals(target.scope())
                    && other.subject().equals(target.subject())
                    && other.basis().equals(target.basis())
                    && !isTotal(other)
                    && !isTotal(target);
            Optional<Figure> bound = bound(other.condition());
            if (earlier && alike && bound.isPresent()) {
                steps.add(new Situation.Interim(day.get(), bound.get()));
            }
        }
        return steps;
    }

    /** A total over several years does not start from the figure of one. */
    static boolean isTotal(Target target) {
        return target.deadline() instanceof Deadline.During during && during.cumulative();
    }

    private static Optional<Figure> bound(Condition condition) {
        if (condition instanceof Condition.AtLeast least) {
            return Optional.of(least.bound());
        }
        return condition instanceof Condition.AtMost most ? Optional.of(most.bound()) : Optional.empty();
    }
}
