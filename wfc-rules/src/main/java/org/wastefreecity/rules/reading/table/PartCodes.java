/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.wording.Wording;

/**
 * Gives the parts of a row codes below it (分项序号), 52.1 and 52.2, so that they can be observed. The same words get the same code in
 * every target of the row, and no two things share one. Not thread-safe.
 */
final class PartCodes {
    private final IndicatorCode row;
    private final Optional<UnitOfMeasure> unit;
    private final Map<String, IndicatorCode> codes = new LinkedHashMap<>();
    private final List<Component> components = new ArrayList<>();

    PartCodes(IndicatorCode row, Optional<UnitOfMeasure> unit) {
        this.row = row;
        this.unit = unit;
    }

    /** The same codes, so that one of two copies can be thrown away. */
    PartCodes copy() {
        PartCodes copy = new PartCodes(row, unit);
        copy.codes.putAll(codes);
        copy.components.addAll(components);
        return copy;
    }

    List<Component> components() {
        return List.copyOf(components);
    }

    /** A condition whose parts and deliverables have codes below the row. */
    Condition settled(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return new Condition.AllOf(all.parts().stream().map(this::part).toList());
        } else if (condition instanceof Condition.AnyOf any) {
            return new Condition.AnyOf(any.parts().stream().map(this::part).toList());
        } else if (condition instanceof Condition.FloorAndStretch both) {
            return new Condition.FloorAndStretch(settled(both.floor()), settled(both.stretch()));
        } else if (condition instanceof Condition.Checklist list) {
            Map<IndicatorCode, Deliverable> deliverables = new LinkedHashMap<>();
            for (Deliverable deliverable : list.deliverables()) {
                IndicatorCode code = code("deliverable " + deliverable.name().zh());
                deliverables.put(code, new Deliverable(code, deliverable.name()));
            }
            return new Condition.Checklist(List.copyOf(deliverables.values()));
        }
        return condition;
    }

    private Part part(Part part) {
        Condition settled = settled(part.condition());
        boolean own = part.subject().isPresent() && part.component().isEmpty() && isMeasured(settled);
        if (!own) {
            return new Part(part.component(), part.subject(), settled, part.modifiers());
        }
        UnitOfMeasure measured = unitOf(settled).or(() -> unit).orElse(UnitOfMeasure.UNSTATED);
        return new Part(
                Optional.of(component(part.subject().orElseThrow(), measured)),
                part.subject(),
                settled,
                part.modifiers());
    }

    private IndicatorCode component(Wording name, UnitOfMeasure measured) {
        IndicatorCode code = code("component " + measured + " " + name.zh());
        if (components.stream().noneMatch(c -> c.code().equals(code))) {
            components.add(new Component(code, name, Optional.of(measured), Optional.empty()));
        }
        return code;
    }

    private IndicatorCode code(String thing) {
        return codes.computeIfAbsent(thing, k -> row.child(codes.size() + 1));
    }

    /** Whether figures decide on it, and not deliverables or words. */
    private static boolean isMeasured(Condition condition) {
        return !(condition instanceof Condition.Checklist
                || condition instanceof Condition.AtLeastGrade
                || condition instanceof Condition.DutyElsewhere
                || condition instanceof Condition.Pending
                || condition instanceof Condition.NotSet
                || condition instanceof Condition.Unreadable);
    }

    /** The unit of the figures that a condition speaks of, where its own words tell it. */
    static Optional<UnitOfMeasure> unitOf(Condition condition) {
        if (condition instanceof Condition.OnFigure form) {
            return Optional.of(form.figures().get(0).unit());
        } else if (condition instanceof Condition.ChangeFromBase change) {
            return switch (change.basis()) {
                case AMOUNT -> Optional.of(change.amount().figures().get(0).unit());
                case PERCENTAGE_POINTS -> Optional.of(UnitOfMeasure.PERCENT);
                case PERCENT_OF_BASE -> Optional.empty();
            };
        } else if (condition instanceof Condition.Extent extent) {
            return extent.all() ? Optional.of(UnitOfMeasure.PERCENT) : Optional.empty();
        } else if (condition instanceof Condition.AllOf all) {
            return ofParts(all.parts());
        } else if (condition instanceof Condition.AnyOf any) {
            return ofParts(any.parts());
        } else if (condition instanceof Condition.FloorAndStretch both) {
            return unitOf(both.floor()).or(() -> unitOf(both.stretch()));
        }
        return Optional.empty();
    }

    private static Optional<UnitOfMeasure> ofParts(List<Part> parts) {
        return parts.stream()
                .filter(p -> p.subject().isEmpty())
                .map(p -> unitOf(p.condition()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a condition asks for figures of the row itself, in whatever unit. */
    static boolean needsUnit(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().anyMatch(p -> p.subject().isEmpty() && needsUnit(p.condition()));
        } else if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().anyMatch(p -> p.subject().isEmpty() && needsUnit(p.condition()));
        } else if (condition instanceof Condition.FloorAndStretch both) {
            return needsUnit(both.floor()) || needsUnit(both.stretch());
        }
        return isMeasured(condition);
    }
}
