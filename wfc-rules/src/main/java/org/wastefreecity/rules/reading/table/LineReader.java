/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.Requirement;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.BaselineCell;
import org.wastefreecity.rules.reading.BaselineCellReader;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.NamedParty;
import org.wastefreecity.rules.reading.ResponsibilityCell;
import org.wastefreecity.rules.reading.ResponsibilityCellReader;
import org.wastefreecity.rules.reading.UnitCell;
import org.wastefreecity.rules.reading.UnitCellReader;

/** Reads the cells of one line: unit, targets, baseline, parties. For one line; not thread-safe. */
final class LineReader {
    private static final Pattern BRACKETED = Pattern.compile("(?s)\\s*[\\[［〔【(（].*[\\]］〕】)）]\\s*");

    private final BodyLine line;
    private final Naming naming;
    private final Edition edition;
    private final Legend legend;
    private final Parties parties;
    private final LineNotes notes;

    LineReader(BodyLine line, Naming naming, Edition edition, Legend legend, Parties parties, Register register) {
        this.line = line;
        this.naming = naming;
        this.edition = edition;
        this.legend = legend;
        this.parties = parties;
        this.notes = new LineNotes(line, naming.number(), edition.document(), register);
    }

    /**
     * What was read.
     *
     * @param indicator the indicator of the line
     * @param targets its targets
     * @param baseline its baseline, if there is a column for it
     * @param confidence how sure the least sure of its cells is
     */
    record Reading(Indicator indicator, List<Target> targets, Optional<Baseline> baseline, Confidence confidence) {}

    Reading read(Requirement requirement) {
        Optional<Direction> declared =
                line.header().first(ColumnKind.DIRECTION).map(line::shown).flatMap(Directed::declaredIn);
        Optional<UnitOfMeasure> stated = unit();
        TargetCells cells = TargetCells.read(line, naming, stated, declared);
        Optional<UnitOfMeasure> unit = stated.or(cells::unit);
        BaselineCell base = BaselineCellReader.read(
                line.header().first(ColumnKind.BASELINE).map(line::shown).orElse(""), unit, cells.scale());
        Directed directed = Directed.of(declared, cells.readings());
        Optional<UnitOfMeasure> settled = unit.or(() -> unitOf(base));
        List<Target> targets = new ArrayList<>();
        PartCodes codes = targets(cells, settled, targets);
        Indicator indicator = Indicator.builder()
                .code(naming.code())
                .name(naming.name())
                .group(naming.group())
                .requirement(requirement)
                .direction(directed.direction())
                .directionReason(directed.reason())
                .unit(settled)
                .scale(cells.scale())
                .addAllResponsibilities(responsibilities())
                .addAllComponents(codes.components())
                .putAllPrinted(line.printed())
                .remark(remark())
                .provenance(Provenance.of(
                        edition.document(), notes.place(line.header().name())))
                .build();
        return new Reading(indicator, targets, baseline(base), notes.confidence());
    }

    private Optional<String> remark() {
        return line.header()
                .first(ColumnKind.REMARK)
                .map(line::shown)
                .map(String::strip)
                .filter(r -> !r.isEmpty());
    }

    private Optional<UnitOfMeasure> unit() {
        Optional<UnitOfMeasure> unit = line.header().first(ColumnKind.UNIT).flatMap(column -> {
            UnitCell cell = UnitCellReader.read(line.shown(column));
            notes.take(column, line.shown(column), cell.notes(), cell.confidence());
            return cell.unit();
        });
        return unit.or(naming::unit)
                .or(() -> line.header().columns().stream()
                        .filter(c -> c.is(ColumnKind.TARGET) || c.is(ColumnKind.BASELINE))
                        .map(c -> c.heading().unit())
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<UnitOfMeasure> unitOf(BaselineCell base) {
        if (base.value() instanceof ObservedValue.Measured measured) {
            return Optional.of(measured.figure().unit());
        }
        return base.value() instanceof ObservedValue.Bounded bounded
                ? Optional.of(bounded.bounds().unit())
                : Optional.empty();
    }

    private PartCodes targets(TargetCells cells, Optional<UnitOfMeasure> unit, List<Target> targets) {
        PartCodes codes = new PartCodes(naming.code(), unit);
        Set<String> ids = new HashSet<>();
        for (TargetCells.Cell cell : cells.cells()) {
            notes.take(
                    cell.column(),
                    cell.reading().text(),
                    cell.reading().notes(),
                    cell.reading().confidence());
            if (cell.reading().notes().isEmpty() && cell.reading().confidence() != Confidence.CERTAIN) {
                notes.take(
                        cell.column(),
                        cell.reading().text(),
                        Wording.of("读法不完全确定，请核对", "the reading is not certain: check it"),
                        cell.reading().confidence());
            }
            if (BRACKETED.matcher(cell.reading().text()).matches()) {
                notes.take(
                        cell.column(),
                        cell.reading().text(),
                        Wording.of(
                                "数值带括号，多指累计数，含义见表注，请核对",
                                "the figure stands in brackets, often for a cumulative one: check the notes to the table"),
                        Confidence.LIKELY);
            }
            String when = cell.column()
                    .heading()
                    .year()
                    .map(String::valueOf)
                    .orElse(cell.column().id());
            String id = naming.code() + "@" + when;
            String unique = ids.add(id) ? id : id + "-" + cell.column().id();
            Provenance provenance =
                    notes.provenance(cell.column(), cell.reading().notes());
            for (Target target : cell.reading().toTargets(unique, cell.context(), provenance)) {
                PartCodes after = codes.copy();
                Target settled = with(target, after.settled(target.condition()));
                Optional<Wording> refusal = Trial.refusal(settled, unit, after.components());
                if (refusal.isEmpty()) {
                    codes = after;
                    targets.add(settled);
                } else {
                    targets.add(with(target, new Condition.Unreadable(target.printed())));
                    refused(cell, refusal.get());
                }
            }
        }
        return codes;
    }

    private void refused(TargetCells.Cell cell, Wording refusal) {
        notes.take(
                cell.column(),
                cell.reading().text(),
                Wording.of(
                        "读出的目标与指标不相配（" + refusal.zh() + "），按原文保留，不作判断",
                        "what was read does not fit the indicator (" + refusal.en()
                                + "): kept in its words and not judged"),
                Confidence.UNREAD);
    }

    /** A binding or an expected target (约束性, 预期性), where a column says so. */
    private Optional<Modifier> binding() {
        String cell =
                line.header().first(ColumnKind.REQUIREMENT).map(line::shown).orElse("");
        if (cell.contains("约束")) {
            return Optional.of(Modifier.BINDING);
        }
        return cell.contains("预期") ? Optional.of(Modifier.EXPECTED) : Optional.empty();
    }

    private Target with(Target target, Condition condition) {
        return Target.builder()
                .id(target.id())
                .indicator(target.indicator())
                .condition(condition)
                .subject(target.subject())
                .deadline(target.deadline())
                .scope(target.scope())
                .basis(target.basis())
                .addAllModifiers(target.modifiers())
                .addAllModifiers(binding().stream().toList())
                .printed(target.printed())
                .provenance(target.provenance())
                .build();
    }

    private Optional<Baseline> baseline(BaselineCell read) {
        return line.header().first(ColumnKind.BASELINE).map(column -> {
            BaselineCell cell = explained(read);
            notes.take(column, cell.printed(), cell.notes(), cell.confidence());
            return new Baseline(
                    Observation.builder()
                            .system(edition.id())
                            .subject(naming.code())
                            .territory(edition.region())
                            .period(ReportingPeriod.ofYear(edition.baseYear()))
                            .value(cell.value())
                            .status(cell.status())
                            .printed(cell.printed())
                            .source(edition.document() + " " + notes.place(column))
                            .build(),
                    notes.provenance(column, cell.notes()));
        });
    }

    /** A footnote may say what the mark behind a figure means. */
    private BaselineCell explained(BaselineCell cell) {
        return cell.status() == ObservationStatus.MARKED
                ? cell.mark().flatMap(legend::status).map(cell::withStatus).orElse(cell)
                : cell;
    }

    private List<Responsibility> responsibilities() {
        List<Responsibility> responsibilities = new ArrayList<>();
        for (TableColumn column : line.header().columns()) {
            Optional<Responsibility.Role> role = role(column.kind());
            if (role.isPresent()) {
                ResponsibilityCell cell = ResponsibilityCellReader.read(line.shown(column));
                notes.take(
                        column,
                        line.shown(column),
                        cell.notes(),
                        line.shown(column).isBlank() ? Confidence.CERTAIN : cell.confidence());
                for (NamedParty party : cell.parties()) {
                    boolean stated = party.role() != Responsibility.Role.RESPONSIBLE;
                    responsibilities.add(parties.responsibility(party, stated ? party.role() : role.get()));
                }
            }
        }
        return responsibilities;
    }

    private static Optional<Responsibility.Role> role(ColumnKind kind) {
        return switch (kind) {
            case LEAD -> Optional.of(Responsibility.Role.LEAD);
            case PARTICIPANT -> Optional.of(Responsibility.Role.PARTICIPANT);
            case RESPONSIBLE -> Optional.of(Responsibility.Role.RESPONSIBLE);
            default -> Optional.empty();
        };
    }
}
