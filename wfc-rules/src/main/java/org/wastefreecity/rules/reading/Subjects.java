/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;

/**
 * Everything of a plan that can be observed (可填报对象): indicators and lines, components inside a row, deliverables.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Subjects {
    private final Map<IndicatorCode, Kind> kinds;

    private Subjects(Map<IndicatorCode, Kind> kinds) {
        this.kinds = ImmutableMap.copyOf(kinds);
    }

    private record Kind(
            Optional<UnitOfMeasure> unit, Optional<Bounds> possible, Optional<GradeScale> scale, boolean delivered) {}

    /**
     * What can be observed of a plan.
     *
     * @param plan the plan
     * @return the subjects
     */
    public static Subjects of(Plan plan) {
        Map<IndicatorCode, Kind> kinds = new LinkedHashMap<>();
        Stream.concat(Stream.of(plan.system()), plan.supplement().stream()).forEach(s -> addSystem(s, kinds));
        for (Target target : plan.targets()) {
            if (target.condition() instanceof Condition.Checklist list) {
                kinds.computeIfPresent(target.indicator(), (c, k) -> new Kind(k.unit, k.possible, k.scale, true));
                list.deliverables()
                        .forEach(d -> kinds.put(
                                d.code(), new Kind(Optional.empty(), Optional.empty(), Optional.empty(), true)));
            }
        }
        return new Subjects(kinds);
    }

    private static void addSystem(IndicatorSystem system, Map<IndicatorCode, Kind> kinds) {
        for (Indicator indicator : system.byCode().values()) {
            kinds.put(indicator.code(), new Kind(indicator.unit(), indicator.possible(), indicator.scale(), false));
        }
        for (Component component : system.componentsByCode().values()) {
            kinds.put(component.code(), new Kind(component.unit(), component.possible(), Optional.empty(), false));
        }
    }

    /**
     * Whether something can be observed under a code.
     *
     * @param code the code
     * @return whether the plan has it
     */
    public boolean knows(IndicatorCode code) {
        return kinds.containsKey(code);
    }

    /**
     * The codes of all subjects.
     *
     * @return in the order of the plan
     */
    public List<IndicatorCode> codes() {
        return List.copyOf(kinds.keySet());
    }

    /**
     * The unit of a subject's figures.
     *
     * @param code the code
     * @return the unit, if it is measured in figures
     */
    public Optional<UnitOfMeasure> unit(IndicatorCode code) {
        return kind(code).flatMap(Kind::unit);
    }

    /**
     * The figures a subject can have at all.
     *
     * @param code the code
     * @return the bounds, if they are known
     */
    public Optional<Bounds> possible(IndicatorCode code) {
        return kind(code).flatMap(Kind::possible);
    }

    /**
     * The scale of a subject's grades.
     *
     * @param code the code
     * @return the scale, if it is graded in words
     */
    public Optional<GradeScale> scale(IndicatorCode code) {
        return kind(code).flatMap(Kind::scale);
    }

    /**
     * Whether a subject is delivered or not.
     *
     * @param code the code
     * @return whether it is a deliverable, or a row of them
     */
    public boolean isDelivered(IndicatorCode code) {
        return kind(code).map(Kind::delivered).orElse(false);
    }

    private Optional<Kind> kind(IndicatorCode code) {
        return Optional.ofNullable(kinds.get(code));
    }
}
