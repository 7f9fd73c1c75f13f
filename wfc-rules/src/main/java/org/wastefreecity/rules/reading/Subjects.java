/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.target.Target;

/**
 * Everything of a plan that can be observed (可填报对象): indicators and lines, components inside a row, deliverables.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Subjects {
    private final Map<IndicatorCode, Subject> subjects;

    private Subjects(Map<IndicatorCode, Subject> subjects) {
        this.subjects = ImmutableMap.copyOf(subjects);
    }

    /**
     * What can be observed of a plan.
     *
     * @param plan the plan
     * @return the subjects
     */
    public static Subjects of(Plan plan) {
        Map<IndicatorCode, Subject> subjects = new LinkedHashMap<>();
        addSystem(plan, plan.system(), subjects);
        if (plan.supplement().isPresent()) {
            addSystem(plan, plan.supplement().get(), subjects);
        }
        return new Subjects(subjects);
    }

    private static void addSystem(Plan plan, IndicatorSystem system, Map<IndicatorCode, Subject> subjects) {
        for (Indicator indicator : system.byCode().values()) {
            List<Target> targets = plan.targets(indicator.code());
            List<Condition> conditions = new ArrayList<>();
            for (Target target : targets) {
                addWithinRow(target.condition(), conditions);
            }
            subjects.put(indicator.code(), Subject.of(indicator, system.id(), targets, conditions));
            for (Component component : indicator.components()) {
                subjects.put(component.code(), Subject.of(component, system.id(), targets));
            }
            for (Condition condition : conditions) {
                if (condition instanceof Condition.Checklist list) {
                    for (Deliverable deliverable : list.deliverables()) {
                        subjects.put(deliverable.code(), Subject.of(deliverable, system.id(), targets));
                    }
                }
            }
        }
    }

    /** The conditions that speak of the row's own figure, one by one; those of its components are left out. */
    private static void addWithinRow(Condition condition, List<Condition> conditions) {
        if (condition instanceof Condition.AllOf all) {
            addWithinRow(all.parts(), conditions);
        } else if (condition instanceof Condition.AnyOf any) {
            addWithinRow(any.parts(), conditions);
        } else if (condition instanceof Condition.FloorAndStretch both) {
            addWithinRow(both.floor(), conditions);
            addWithinRow(both.stretch(), conditions);
        } else {
            conditions.add(condition);
        }
    }

    private static void addWithinRow(List<Part> parts, List<Condition> conditions) {
        for (Part part : parts) {
            if (part.component().isEmpty()) {
                addWithinRow(part.condition(), conditions);
            }
        }
    }

    /**
     * What can be observed under a code.
     *
     * @param code the code
     * @return the subject, if the plan has it
     */
    public Optional<Subject> subject(IndicatorCode code) {
        return Optional.ofNullable(subjects.get(code));
    }

    /**
     * The codes of all subjects.
     *
     * @return in the order of the plan
     */
    public List<IndicatorCode> codes() {
        return List.copyOf(subjects.keySet());
    }

    /**
     * The system a code belongs to.
     *
     * @param code the code
     * @return its system, if the plan has the code
     */
    public Optional<SystemId> system(IndicatorCode code) {
        return subject(code).map(Subject::system);
    }
}
