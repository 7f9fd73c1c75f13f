/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.Requirement;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.wording.Wording;

/** Reads the lines of each indicator, and gathers what they hold in the order of the table. Not thread-safe. */
final class ItemReader {
    private final Edition edition;
    private final Legend legend;
    private final Groups groups;
    private final Register register;
    private final Parties parties = new Parties();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Baseline> baselines = new ArrayList<>();
    private final List<ImportedTable.Row> rows = new ArrayList<>();

    ItemReader(Edition edition, Legend legend, Groups groups, Register register) {
        this.edition = edition;
        this.legend = legend;
        this.groups = groups;
        this.register = register;
    }

    Parties parties() {
        return parties;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    List<Target> targets() {
        return targets;
    }

    List<Baseline> baselines() {
        return baselines;
    }

    List<ImportedTable.Row> rows() {
        return rows;
    }

    void read(Item item, IndicatorCode code) {
        String group = groups.id(item.groups());
        MarkedName name = MarkedName.of(nameOf(item));
        Requirement requirement = requirement(item, code, name);
        if (item.lines().size() == 1 && item.first().split()) {
            register.add(
                    item.first().line(),
                    item.place(),
                    Wording.of(
                            "该行比表头多一个单元格，按名称分成两格读取，请核对整行",
                            "this row has one cell more than the heading: the name was taken as parted in two; check the row"));
        }
        if (item.lines().size() == 1) {
            String line = MarkedName.joined(item.first().line());
            String full = line.isEmpty() ? name.name() : name.name() + "（" + line + "）";
            indicators.add(line(
                    item.first(),
                    new Naming(code, Wording.of(full, full), full, name.unit(), group, "第" + code + "项"),
                    requirement));
        } else {
            indicators.add(split(item, code, group, name, requirement));
        }
    }

    private Requirement requirement(Item item, IndicatorCode code, MarkedName name) {
        BodyLine line = item.first();
        String at = "第" + code + "项 ";
        TableColumn column =
                line.header().first(ColumnKind.REQUIREMENT).orElse(line.header().name());
        String cell = column.is(ColumnKind.REQUIREMENT) ? line.shown(column) : "";
        return new Requirements(legend, register)
                .of(
                        cell,
                        at + line.place(column),
                        name,
                        at + line.place(line.header().name()));
    }

    /** One number for several names has none of its own: they are put together. */
    private static String nameOf(Item item) {
        Set<String> names = item.lines().stream()
                .map(BodyLine::name)
                .filter(n -> !n.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return names.isEmpty() ? item.first().line() : names.iterator().next();
    }

    private Indicator split(Item item, IndicatorCode code, String group, MarkedName name, Requirement requirement) {
        List<Indicator> lines = new ArrayList<>();
        for (int i = 0; i < item.lines().size(); i++) {
            BodyLine line = item.lines().get(i);
            String own = ownName(line, name, i);
            String full = own.equals(name.name()) ? own : own.replaceAll("^[（(]\\d+[)）]$", "") + name.name();
            lines.add(line(
                    line,
                    new Naming(
                            code.child(i + 1),
                            Wording.of(own, own),
                            full,
                            name.unit(),
                            group,
                            "第" + code + "项（" + own + "）"),
                    requirement));
        }
        Set<Direction> directions = lines.stream().map(Indicator::direction).collect(Collectors.toSet());
        Indicator first = lines.get(0);
        boolean one = directions.size() == 1;
        List<Responsibility> responsibilities = lines.stream()
                .flatMap(l -> l.responsibilities().stream())
                .distinct()
                .toList();
        return Indicator.builder()
                .code(code)
                .name(Wording.of(name.name(), name.name()))
                .group(group)
                .requirement(requirement)
                .direction(one ? first.direction() : Direction.NONE)
                .directionReason(
                        one ? first.directionReason() : Wording.of("各分行方向不同", "the lines differ in their direction"))
                .addAllResponsibilities(responsibilities)
                .addAllLines(lines)
                .remark(first.remark())
                .provenance(Provenance.of(edition.document(), "第" + code + "项 " + item.place())
                        .withReading(Wording.of(
                                "一项印有" + lines.size() + "行数值，分别评估",
                                "one number is printed with " + lines.size() + " lines of figures: each is judged")))
                .build();
    }

    private String ownName(BodyLine line, MarkedName name, int index) {
        String own = MarkedName.joined(line.line());
        if (own.isEmpty() && !line.own(line.header().name()).isBlank()) {
            own = MarkedName.of(line.own(line.header().name())).name();
        }
        if (!own.isEmpty()) {
            return own;
        }
        String numbered = "（" + (index + 1) + "）";
        register.add(
                name.name(),
                line.place(line.header().name()),
                Wording.of(
                        "分行未写明对象，以" + numbered + "区分",
                        "the line does not say what it speaks of; " + numbered + " tells it apart"));
        return numbered;
    }

    private Indicator line(BodyLine line, Naming naming, Requirement requirement) {
        LineReader.Reading reading = new LineReader(line, naming, edition, legend, parties, register).read(requirement);
        targets.addAll(reading.targets());
        reading.baseline().ifPresent(baselines::add);
        rows.add(new ImportedTable.Row(naming.code(), reading.confidence()));
        return reading.indicator();
    }
}
