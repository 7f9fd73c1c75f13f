/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.wastefreecity.jackson.TargetArbitraries.code;
import static org.wastefreecity.jackson.TargetArbitraries.scale;
import static org.wastefreecity.jackson.ValueArbitraries.different;
import static org.wastefreecity.jackson.ValueArbitraries.few;
import static org.wastefreecity.jackson.ValueArbitraries.maybe;
import static org.wastefreecity.jackson.ValueArbitraries.provenance;
import static org.wastefreecity.jackson.ValueArbitraries.text;
import static org.wastefreecity.jackson.ValueArbitraries.unit;
import static org.wastefreecity.jackson.ValueArbitraries.validity;
import static org.wastefreecity.jackson.ValueArbitraries.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wastefreecity.model.indicator.Census;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.Correspondence;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorFormula;
import org.wastefreecity.model.indicator.IndicatorGroup;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.Relation;
import org.wastefreecity.model.indicator.Requirement;
import org.wastefreecity.model.indicator.SystemDocument;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.indicator.SystemMapping;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.responsibility.ResponsibleUnit;
import org.wastefreecity.model.source.Evidence;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.wording.Wording;

/** Indicators, their systems, and those responsible: the mirror of {@code SystemShapes}. */
final class SystemArbitraries {
    private SystemArbitraries() {}

    static Arbitrary<SystemId> systemId() {
        return Arbitraries.of("foshan-2022-draft", "mee-2021", "a-0", "a-b2-1.x-y", "national-2021.12-v1")
                .map(SystemId::parse);
    }

    static Arbitrary<Responsibility> responsibility(Arbitrary<String> party) {
        return Combinators.combine(
                        party,
                        Arbitraries.of(Responsibility.Role.class),
                        text(),
                        Arbitraries.of(Responsibility.Basis.class))
                .as(Responsibility::new);
    }

    static Arbitrary<ResponsibleUnit> responsibleUnit() {
        return Combinators.combine(text(), wording(), text().set().ofMaxSize(3), validity())
                .as((id, name, aliases, validity) -> {
                    aliases.remove(name.zh());
                    return new ResponsibleUnit(id, name, aliases, validity);
                });
    }

    static Arbitrary<Party> party() {
        return Arbitraries.oneOf(
                responsibleUnit().map(Party.Single::new),
                Combinators.combine(text(), wording(), few(responsibleUnit(), 2, 3))
                        .as(Party.Collective::new),
                Combinators.combine(text(), wording()).as(Party.Open::new),
                Combinators.combine(text(), wording()).as(Party.Outside::new));
    }

    /** Parties with ids P0, P1 … and spellings that no two of them share. */
    static Arbitrary<List<Party>> parties() {
        return few(party(), 1, 4).map(drawn -> {
            List<Party> parties = new ArrayList<>();
            for (Party party : drawn) {
                parties.add(named(party, parties.size()));
            }
            return parties;
        });
    }

    private static Party named(Party party, int number) {
        String id = "P" + number;
        Wording name = Wording.of(number + party.name().zh(), party.name().en());
        if (party instanceof Party.Single one) {
            return new Party.Single(new ResponsibleUnit(
                    id, name, Set.of("alias " + number), one.unit().validity()));
        }
        if (party instanceof Party.Collective many) {
            return new Party.Collective(id, name, many.members());
        }
        return party instanceof Party.Open ? new Party.Open(id, name) : new Party.Outside(id, name);
    }

    static Arbitrary<Map<String, String>> texts() {
        return Arbitraries.maps(text(), Arbitraries.oneOf(text(), Arbitraries.just("")))
                .ofMaxSize(3)
                .withoutEdgeCases();
    }

    static Arbitrary<Indicator> indicator() {
        return code().filter(c -> c.text().length() < 6)
                .flatMap(code -> indicator(code, text(), provenance(), text(), texts()));
    }

    /** An indicator without, with lines or with components. */
    static Arbitrary<Indicator> indicator(
            IndicatorCode code,
            Arbitrary<String> group,
            Arbitrary<Provenance> provenance,
            Arbitrary<String> party,
            Arbitrary<Map<String, String>> printed) {
        Arbitrary<Indicator> one = row(code.child(1), group, provenance, party, printed, Arbitraries.just(Inside.NONE));
        Arbitrary<Indicator> two = row(code.child(2), group, provenance, party, printed, Arbitraries.just(Inside.NONE));
        Arbitrary<Component> component = Combinators.combine(Arbitraries.of(1, 2, 3), wording(), maybe(unit()))
                .as((number, name, unit) ->
                        new Component(code.child(number), name, unit, unit.map(SystemArbitraries::fromZero)));
        Arbitrary<Inside> inside = Arbitraries.oneOf(
                Arbitraries.just(Inside.NONE),
                Combinators.combine(one, two).as((a, b) -> new Inside(List.of(a, b), List.of())),
                different(component, Component::code, 1, 3).map(all -> new Inside(List.of(), all)));
        return row(code, group, provenance, party, printed, inside);
    }

    private static Bounds fromZero(UnitOfMeasure unit) {
        return new Bounds(Optional.of(Figure.of("0", unit)), Optional.empty());
    }

    private record Inside(List<Indicator> lines, List<Component> components) {
        static final Inside NONE = new Inside(List.of(), List.of());
    }

    private record Words(
            Wording name, Wording reason, String group, Optional<String> remark, Optional<IndicatorFormula> formula) {}

    static Arbitrary<IndicatorFormula> formula() {
        return Combinators.combine(text(), wording(), few(ValueArbitraries.attestation(), 1, 2))
                .as(IndicatorFormula::new);
    }

    private record Scales(Optional<UnitOfMeasure> unit, Optional<GradeScale> grades) {}

    private static Arbitrary<Indicator> row(
            IndicatorCode code,
            Arbitrary<String> group,
            Arbitrary<Provenance> provenance,
            Arbitrary<String> party,
            Arbitrary<Map<String, String>> printed,
            Arbitrary<Inside> inside) {
        return Combinators.combine(
                        Combinators.combine(wording(), wording(), group, maybe(text()), maybe(formula()))
                                .as(Words::new),
                        Arbitraries.of(Requirement.class),
                        Arbitraries.of(Direction.class),
                        Combinators.combine(maybe(unit()), maybe(scale())).as(Scales::new),
                        few(responsibility(party), 0, 2),
                        inside,
                        printed,
                        provenance)
                .as((words, requirement, direction, scales, responsibilities, parts, cells, where) ->
                        Indicator.builder()
                                .code(code)
                                .name(words.name())
                                .group(words.group())
                                .requirement(requirement)
                                .direction(direction)
                                .directionReason(words.reason())
                                .unit(scales.unit())
                                .possible(scales.unit().map(SystemArbitraries::fromZero))
                                .scale(scales.grades())
                                .addAllResponsibilities(responsibilities)
                                .formula(words.formula())
                                .addAllLines(parts.lines())
                                .addAllComponents(parts.components())
                                .putAllPrinted(cells)
                                .remark(words.remark())
                                .provenance(where)
                                .build())
                .withoutEdgeCases();
    }

    static Arbitrary<SystemDocument> systemDocument() {
        return Combinators.combine(system("", provenance().map(p -> Provenance.of("D", p.place())), text()), wording())
                .as((system, title) -> new SystemDocument(
                        List.of(new SourceDocument("D", title, SourceDocument.Standing.SECONDARY, Optional.of(title))),
                        system));
    }

    /** Each code of one to eight is named once on either side. */
    static Arbitrary<SystemMapping> systemMapping() {
        Arbitrary<Correspondence> any = Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.of(Relation.class),
                        wording(),
                        Arbitraries.of(Evidence.class))
                .as((from, to, relation, note, evidence) -> new Correspondence(
                        relation == Relation.ABSENT ? Optional.empty() : Optional.of(numbered(from)),
                        relation == Relation.LOCAL ? Optional.empty() : Optional.of(numbered(to)),
                        relation,
                        note,
                        evidence));
        return any.list().ofMaxSize(6).map(all -> {
            Set<IndicatorCode> from = new HashSet<>();
            Set<IndicatorCode> to = new HashSet<>();
            List<Correspondence> different = new ArrayList<>();
            for (Correspondence c : all) {
                if (c.from().map(f -> !from.contains(f)).orElse(true)
                        && c.to().map(t -> !to.contains(t)).orElse(true)) {
                    c.from().ifPresent(from::add);
                    c.to().ifPresent(to::add);
                    different.add(c);
                }
            }
            return new SystemMapping(SystemId.parse("foshan-2022-draft"), SystemId.parse("national-2021"), different);
        });
    }

    private static IndicatorCode numbered(int number) {
        return IndicatorCode.parse(Integer.toString(number));
    }

    static Arbitrary<IndicatorSystem> system() {
        return system("", provenance(), text());
    }

    /** A system with codes 1, 2, 3 behind a prefix, two groups and two columns. */
    static Arbitrary<IndicatorSystem> system(String prefix, Arbitrary<Provenance> provenance, Arbitrary<String> party) {
        Arbitrary<String> group = Arbitraries.of("G1", "G2");
        Arbitrary<Map<String, String>> cells = Arbitraries.maps(Arbitraries.of("单位", "2020年"), text());
        Arbitrary<Integer> count = Arbitraries.integers();
        return Combinators.combine(
                        systemId(),
                        wording(),
                        wording(),
                        maybe(Combinators.combine(count, count, count, count).as(Census::new)),
                        few(wording(), 2, 2),
                        indicator(IndicatorCode.parse(prefix + "1"), group, provenance, party, cells),
                        indicator(IndicatorCode.parse(prefix + "2"), group, provenance, party, cells),
                        different(Arbitraries.of(3, 4), n -> n, 0, 1))
                .as((id, title, issuer, census, names, one, two, more) -> {
                    Map<String, String> columns = new LinkedHashMap<>();
                    columns.put("单位", names.get(0).zh());
                    columns.put("2020年", names.get(1).en());
                    return IndicatorSystem.builder()
                            .id(id)
                            .title(title)
                            .issuer(issuer)
                            .declaredCensus(census)
                            .putAllColumns(columns)
                            .addGroups(new IndicatorGroup("G1", names.get(0), Optional.empty()))
                            .addGroups(new IndicatorGroup(
                                    "G2", names.get(1), more.isEmpty() ? Optional.empty() : Optional.of("G1")))
                            .addIndicators(one)
                            .addIndicators(two)
                            .build();
                })
                .withoutEdgeCases();
    }
}
