/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.Deadline;

/**
 * Something that can be observed (填报对象), and what a report on it must look like.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param code the code it is reported under
 * @param system the system the code belongs to
 * @param unit the unit of its figures, if it is measured in figures
 * @param possible the figures it can have at all, if they are known
 * @param scale the scale of its grades, if it is graded in words
 * @param delivered whether it is done or not, alone or beside figures
 * @param parts the codes to report under instead, if nothing looks at a report on the whole
 * @param territories where a target of its own binds it, besides the plan's own division
 * @param wholeTerritory whether some target looks at the plan's own division
 * @param deadlines the deadlines of its targets
 */
public record Subject(
        IndicatorCode code,
        SystemId system,
        Optional<UnitOfMeasure> unit,
        Optional<Bounds> possible,
        Optional<GradeScale> scale,
        boolean delivered,
        List<IndicatorCode> parts,
        Set<RegionCode> territories,
        boolean wholeTerritory,
        List<Deadline> deadlines) {

    /** Copies the collections. */
    public Subject {
        parts = ImmutableList.copyOf(parts);
        territories = ImmutableSet.copyOf(territories);
        deadlines = ImmutableList.copyOf(deadlines);
    }

    static Subject of(Indicator indicator, SystemId system, List<Target> targets, List<Condition> conditions) {
        boolean onlyComponents = !targets.isEmpty() && conditions.isEmpty();
        List<IndicatorCode> parts = new ArrayList<>();
        for (Indicator line : indicator.lines()) {
            parts.add(line.code());
        }
        if (onlyComponents && parts.isEmpty()) {
            for (Component component : indicator.components()) {
                parts.add(component.code());
            }
        }
        boolean delivered = false;
        for (Condition condition : conditions) {
            delivered |= condition instanceof Condition.Checklist;
        }
        return new Subject(
                indicator.code(),
                system,
                indicator.unit(),
                possible(indicator, conditions),
                indicator.scale(),
                delivered,
                parts,
                districts(targets),
                bindsWhole(targets),
                deadlines(targets));
    }

    static Subject of(Component component, SystemId system, List<Target> targets) {
        return new Subject(
                component.code(),
                system,
                component.unit(),
                component.possible(),
                Optional.empty(),
                component.unit().isEmpty(),
                List.of(),
                districts(targets),
                bindsWhole(targets),
                deadlines(targets));
    }

    static Subject of(Deliverable deliverable, SystemId system, List<Target> targets) {
        return new Subject(
                deliverable.code(),
                system,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                List.of(),
                districts(targets),
                bindsWhole(targets),
                deadlines(targets));
    }

    /** What the indicator declares; where it declares nothing, k of n objects lie between 0 and n, a place from 1. */
    private static Optional<Bounds> possible(Indicator indicator, List<Condition> conditions) {
        Optional<UnitOfMeasure> unit = indicator.unit();
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        for (Condition condition : conditions) {
            if (condition instanceof Condition.ShareOfObjects share
                    && share.of().isPresent()) {
                return Optional.of(new Bounds(
                        Optional.of(Figure.of("0", unit.get())),
                        Optional.of(Figure.of(Integer.toString(share.of().getAsInt()), unit.get()))));
            }
            if (condition instanceof Condition.Ranked) {
                return Optional.of(new Bounds(Optional.of(Figure.of("1", unit.get())), Optional.empty()));
            }
        }
        return indicator.possible();
    }

    /** The only division of each target that is scoped to one. */
    private static Set<RegionCode> districts(List<Target> targets) {
        ImmutableSet.Builder<RegionCode> districts = ImmutableSet.builder();
        for (Target target : targets) {
            Optional<RegionCode> division = onlyDivision(target);
            if (division.isPresent()) {
                districts.add(division.get());
            }
        }
        return districts.build();
    }

    private static boolean bindsWhole(List<Target> targets) {
        for (Target target : targets) {
            if (onlyDivision(target).isEmpty()) {
                return true;
            }
        }
        return targets.isEmpty();
    }

    private static List<Deadline> deadlines(List<Target> targets) {
        List<Deadline> deadlines = new ArrayList<>();
        for (Target target : targets) {
            deadlines.add(target.deadline());
        }
        return deadlines;
    }

    /**
     * The division a target is judged in, if it is scoped to a single one.
     *
     * @param target the target
     * @return the division; empty if the target is judged in the plan's own
     */
    public static Optional<RegionCode> onlyDivision(Target target) {
        return target.scope().isPresent()
                        && target.scope().get() instanceof Scope.Divisions divisions
                        && divisions.regions().size() == 1
                ? Optional.of(divisions.regions().iterator().next())
                : Optional.empty();
    }
}
