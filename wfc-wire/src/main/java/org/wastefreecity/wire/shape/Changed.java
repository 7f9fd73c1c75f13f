/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.indicator.Census;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorFormula;
import org.wastefreecity.model.indicator.IndicatorGroup;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.Requirement;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.plan.Milestone;
import org.wastefreecity.model.plan.ParticipationRule;
import org.wastefreecity.model.plan.RegisterEntry;
import org.wastefreecity.model.plan.TargetGroup;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.responsibility.WorkingGroup;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.wording.Wording;

/** A value that a change takes away, puts in or exchanges, with the name of its kind on the wire. */
sealed interface Changed {
    Object value();

    /** The value as the model has it. */
    default Object unwrapped() {
        return value();
    }

    record Text(String value) implements Changed {}

    record Words(Wording value) implements Changed {}

    record Number(Integer value) implements Changed {}

    record Flag(Boolean value) implements Changed {}

    record Texts(Map<String, String> value) implements Changed {}

    record Nothing() implements Changed {
        @Override
        public Object value() {
            return Optional.empty();
        }
    }

    record Some(Changed value) implements Changed {
        @Override
        public Object unwrapped() {
            return Optional.of(value.unwrapped());
        }
    }

    record Several(List<Changed> value) implements Changed {
        @Override
        public Object unwrapped() {
            return value.stream().map(Changed::unwrapped).toList();
        }
    }

    record Unordered(List<Changed> value) implements Changed {
        @Override
        public Object unwrapped() {
            return new LinkedHashSet<>(value.stream().map(Changed::unwrapped).toList());
        }
    }

    record OfSystemId(SystemId value) implements Changed {}

    record Code(IndicatorCode value) implements Changed {}

    record OfRequirement(Requirement value) implements Changed {}

    record OfDirection(Direction value) implements Changed {}

    record Unit(UnitOfMeasure value) implements Changed {}

    record OfBounds(Bounds value) implements Changed {}

    record Scale(GradeScale value) implements Changed {}

    record OfResponsibility(Responsibility value) implements Changed {}

    record Formula(IndicatorFormula value) implements Changed {}

    record OfAttestation(Attestation value) implements Changed {}

    record OfComponent(Component value) implements Changed {}

    record OfCensus(Census value) implements Changed {}

    record Group(IndicatorGroup value) implements Changed {}

    record OfIndicator(Indicator value) implements Changed {}

    record OfSystem(IndicatorSystem value) implements Changed {}

    record Division(RegionCode value) implements Changed {}

    record OfTerritory(Territory value) implements Changed {}

    record Source(SourceDocument value) implements Changed {}

    record OfProvenance(Provenance value) implements Changed {}

    record OfParty(Party value) implements Changed {}

    record OfWorkingGroup(WorkingGroup value) implements Changed {}

    record OfBaseline(Baseline value) implements Changed {}

    record OfTarget(Target value) implements Changed {}

    record OfCondition(Condition value) implements Changed {}

    record OfDeadline(Deadline value) implements Changed {}

    record OfScope(Scope value) implements Changed {}

    record OfModifier(Modifier value) implements Changed {}

    record OfTargetGroup(TargetGroup value) implements Changed {}

    record OfTask(Task value) implements Changed {}

    record OfMilestone(Milestone value) implements Changed {}

    record Rule(ParticipationRule value) implements Changed {}

    record Entry(RegisterEntry value) implements Changed {}

    static Changed of(Object value) {
        if (value instanceof String typed) {
            return new Text(typed);
        }
        if (value instanceof Wording typed) {
            return new Words(typed);
        }
        if (value instanceof Integer typed) {
            return new Number(typed);
        }
        if (value instanceof Boolean typed) {
            return new Flag(typed);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> texts = new LinkedHashMap<>();
            map.forEach((name, text) -> texts.put(String.valueOf(name), String.valueOf(text)));
            return new Texts(texts);
        }
        if (value instanceof Optional<?> maybe) {
            return maybe.isPresent() ? new Some(of(maybe.get())) : new Nothing();
        }
        if (value instanceof List<?> list) {
            return new Several(list.stream().<Changed>map(Changed::of).toList());
        }
        if (value instanceof Set<?> set) {
            return new Unordered(set.stream().<Changed>map(Changed::of).toList());
        }
        if (value instanceof SystemId typed) {
            return new OfSystemId(typed);
        }
        if (value instanceof IndicatorCode typed) {
            return new Code(typed);
        }
        if (value instanceof Requirement typed) {
            return new OfRequirement(typed);
        }
        if (value instanceof Direction typed) {
            return new OfDirection(typed);
        }
        if (value instanceof UnitOfMeasure typed) {
            return new Unit(typed);
        }
        if (value instanceof Bounds typed) {
            return new OfBounds(typed);
        }
        if (value instanceof GradeScale typed) {
            return new Scale(typed);
        }
        if (value instanceof Responsibility typed) {
            return new OfResponsibility(typed);
        }
        if (value instanceof IndicatorFormula typed) {
            return new Formula(typed);
        }
        if (value instanceof Attestation typed) {
            return new OfAttestation(typed);
        }
        if (value instanceof Component typed) {
            return new OfComponent(typed);
        }
        if (value instanceof Census typed) {
            return new OfCensus(typed);
        }
        if (value instanceof IndicatorGroup typed) {
            return new Group(typed);
        }
        if (value instanceof Indicator typed) {
            return new OfIndicator(typed);
        }
        if (value instanceof IndicatorSystem typed) {
            return new OfSystem(typed);
        }
        if (value instanceof RegionCode typed) {
            return new Division(typed);
        }
        if (value instanceof Territory typed) {
            return new OfTerritory(typed);
        }
        if (value instanceof SourceDocument typed) {
            return new Source(typed);
        }
        if (value instanceof Provenance typed) {
            return new OfProvenance(typed);
        }
        if (value instanceof Party typed) {
            return new OfParty(typed);
        }
        if (value instanceof WorkingGroup typed) {
            return new OfWorkingGroup(typed);
        }
        if (value instanceof Baseline typed) {
            return new OfBaseline(typed);
        }
        if (value instanceof Target typed) {
            return new OfTarget(typed);
        }
        if (value instanceof Condition typed) {
            return new OfCondition(typed);
        }
        if (value instanceof Deadline typed) {
            return new OfDeadline(typed);
        }
        if (value instanceof Scope typed) {
            return new OfScope(typed);
        }
        if (value instanceof Modifier typed) {
            return new OfModifier(typed);
        }
        if (value instanceof TargetGroup typed) {
            return new OfTargetGroup(typed);
        }
        if (value instanceof Task typed) {
            return new OfTask(typed);
        }
        if (value instanceof Milestone typed) {
            return new OfMilestone(typed);
        }
        if (value instanceof ParticipationRule typed) {
            return new Rule(typed);
        }
        if (value instanceof RegisterEntry typed) {
            return new Entry(typed);
        }
        throw new IllegalArgumentException("no form for " + value.getClass());
    }
}
