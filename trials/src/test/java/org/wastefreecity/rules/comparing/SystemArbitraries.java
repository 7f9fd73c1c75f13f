/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.wastefreecity.model.indicator.Census;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.Correspondence;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorFormula;
import org.wastefreecity.model.indicator.IndicatorGroup;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.Relation;
import org.wastefreecity.model.indicator.Requirement;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.indicator.SystemMapping;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.source.Evidence;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.wording.Wording;

/** Systems of few words, so that two of them often agree in part: that is where a difference can go wrong. */
public final class SystemArbitraries extends DomainContextBase {
    static final SystemId FIRST = SystemId.parse("first-2021");
    static final SystemId SECOND = SystemId.parse("second-2022");

    /** Two systems and a mapping from the one to the other. */
    record Pair(IndicatorSystem before, IndicatorSystem after, SystemMapping mapping) {}

    @Provide
    Arbitrary<IndicatorSystem> systems() {
        return system(Arbitraries.of(FIRST, SECOND));
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return Combinators.combine(system(Arbitraries.just(FIRST)), system(Arbitraries.just(SECOND)), mapping())
                .as(Pair::new);
    }

    private static Arbitrary<SystemMapping> mapping() {
        return Combinators.combine(numbers(), numbers()).as((from, to) -> {
            List<Correspondence> all = new ArrayList<>();
            for (int i = 0; i < Math.max(from.size(), to.size()); i++) {
                Optional<IndicatorCode> one = i < from.size() ? Optional.of(code(from.get(i))) : Optional.empty();
                Optional<IndicatorCode> other = i < to.size() ? Optional.of(code(to.get(i))) : Optional.empty();
                Relation relation =
                        other.isEmpty() ? Relation.LOCAL : one.isEmpty() ? Relation.ABSENT : Relation.ADJUSTED;
                all.add(new Correspondence(one, other, relation, word("n"), Evidence.ASSUMED));
            }
            return new SystemMapping(FIRST, SECOND, all);
        });
    }

    private static Arbitrary<List<Integer>> numbers() {
        return Arbitraries.integers().between(1, 6).list().uniqueElements().ofMaxSize(6);
    }

    private static Arbitrary<IndicatorSystem> system(Arbitrary<SystemId> ids) {
        Arbitrary<List<Indicator>> indicators = numbers()
                .flatMap(numbers -> Combinators.combine(numbers.stream()
                                .map(SystemArbitraries::indicator)
                                .toList())
                        .as(all -> all));
        return Combinators.combine(
                        ids,
                        words(),
                        words(),
                        Arbitraries.of(1, 2).optional(),
                        Arbitraries.shuffle("G1", "G2", "G3", "G4"),
                        Arbitraries.of("a", "b").list().ofSize(4),
                        Arbitraries.of("x", "y").optional(),
                        indicators)
                .as((id, title, issuer, declared, groups, names, column, rows) -> {
                    IndicatorSystem.Builder system = IndicatorSystem.builder()
                            .id(id)
                            .title(title)
                            .issuer(issuer)
                            .declaredCensus(declared.map(d -> new Census(d, d, 0, 0)))
                            .putAllColumns(Map.of("c", "column"))
                            .addAllIndicators(rows);
                    column.ifPresent(c -> system.putAllColumns(Map.of("d", c)));
                    for (int i = 0; i < groups.size(); i++) {
                        system.addGroups(new IndicatorGroup(
                                groups.get(i),
                                word(names.get(i)),
                                i == 0 || names.get(i).equals("a") ? Optional.empty() : Optional.of(groups.get(0))));
                    }
                    return system.build();
                });
    }

    private static Arbitrary<Indicator> indicator(int number) {
        Arbitrary<List<Indicator>> lines = Combinators.combine(
                        row(code(number).child(1)), row(code(number).child(2)), Arbitraries.of(true, false))
                .as((one, two, turned) ->
                        turned ? List.of(two.build(), one.build()) : List.of(one.build(), two.build()));
        Arbitrary<List<Component>> components = words().map(name ->
                List.of(new Component(code(number).child(3), name, Optional.empty(), Optional.empty())));
        return Combinators.combine(row(code(number)), Arbitraries.of(0, 0, 1, 2), lines, components)
                .as((row, inside, two, parts) -> {
                    if (inside == 1) {
                        row.addAllLines(two);
                    } else if (inside == 2) {
                        row.addAllComponents(parts);
                    }
                    return row.build();
                });
    }

    private static Arbitrary<Indicator.Builder> row(IndicatorCode code) {
        return Combinators.combine(
                        words(),
                        Arbitraries.of("G1", "G2", "G3", "G4"),
                        Arbitraries.of(Requirement.class),
                        Arbitraries.of(Direction.class),
                        Arbitraries.of("%", "吨", "元(2020年价)")
                                .map(UnitOfMeasure::parse)
                                .optional(),
                        words(),
                        Arbitraries.of("p", "q").optional(),
                        Arbitraries.of("f", "g").optional())
                .as((name, group, requirement, direction, unit, reason, party, text) -> {
                    Indicator.Builder row = Indicator.builder()
                            .code(code)
                            .name(name)
                            .group(group)
                            .requirement(requirement)
                            .direction(direction)
                            .directionReason(reason)
                            .unit(unit)
                            .possible(unit.map(u -> Bounds.exactly(Figure.of("1", u))))
                            .remark(text)
                            .provenance(Provenance.of("d", name.zh()));
                    Attestation why =
                            new Attestation(reason.zh(), Evidence.ASSUMED, Optional.empty(), Optional.empty());
                    party.ifPresent(p -> row.addResponsibilities(
                                    new Responsibility(p, Responsibility.Role.LEAD, p, Responsibility.Basis.LISTED))
                            .putPrinted("c", p)
                            .addAttestations(why));
                    text.ifPresent(t -> row.formula(new IndicatorFormula(t, name, List.of(why))));
                    return row;
                });
    }

    private static Arbitrary<Wording> words() {
        return Arbitraries.of("a", "b", "c").map(SystemArbitraries::word);
    }

    static Wording word(String text) {
        return Wording.of(text, text);
    }

    static IndicatorCode code(int number) {
        return IndicatorCode.parse(Integer.toString(number));
    }

    /** What a system is made of, for properties that look at keys. */
    static Set<String> codes(IndicatorSystem system) {
        Set<String> codes = new HashSet<>();
        system.indicators().forEach(i -> codes.add(i.code().text()));
        return codes;
    }

    static Map<String, String> names(IndicatorSystem system) {
        Map<String, String> names = new TreeMap<>();
        system.indicators().forEach(i -> names.put(i.code().text(), i.name().zh()));
        return names;
    }
}
