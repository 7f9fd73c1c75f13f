/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorGroup;
import org.wastefreecity.model.indicator.IndicatorSystem;

/** Indicator systems, taken apart. */
final class SystemAnatomy {
    private SystemAnatomy() {}

    static Anatomy<IndicatorSystem, IndicatorSystem.Builder> of(Noun group, Noun indicator, Renumbering numbers) {
        Comparison<IndicatorGroup> groups = (whole, before, after) -> Comparison.<IndicatorGroup>of(
                        before.name().equals(after.name()) ? Aspect.GROUP : Aspect.NAME)
                .compare(whole, before, after);
        return Anatomy.<IndicatorSystem, IndicatorSystem.Builder>of(
                        IndicatorSystem::builder, IndicatorSystem.Builder::build)
                .part(Aspect.ID, IndicatorSystem::id, IndicatorSystem.Builder::id)
                .part(Aspect.TITLE, IndicatorSystem::title, IndicatorSystem.Builder::title)
                .part(Aspect.ISSUER, IndicatorSystem::issuer, IndicatorSystem.Builder::issuer)
                .part(Aspect.CENSUS, IndicatorSystem::declaredCensus, IndicatorSystem.Builder::declaredCensus)
                .part(Aspect.COLUMNS, IndicatorSystem::columns, (b, columns) -> b.putAllColumns(columns))
                .part(
                        IndicatorSystem::groups,
                        (b, all) -> b.addAllGroups(all),
                        new ListComparison<>(group, IndicatorGroup::id, Optional::of, groups))
                .part(
                        IndicatorSystem::indicators,
                        (b, all) -> b.addAllIndicators(all),
                        indicators(indicator, numbers, indicator(numbers, indicator)));
    }

    private static ListComparison<Indicator> indicators(Noun noun, Renumbering numbers, Comparison<Indicator> element) {
        return new ListComparison<>(noun, i -> i.code().text(), numbers::of, element);
    }

    /** An indicator; its lines are indicators without lines, so this ends. */
    private static Comparison<Indicator> indicator(Renumbering numbers, Noun noun) {
        return row().part(
                        Indicator::lines,
                        (b, lines) -> b.addAllLines(lines),
                        indicators(
                                noun,
                                numbers,
                                row().part(
                                                Indicator::lines,
                                                (b, lines) -> b.addAllLines(lines),
                                                Comparison.of(Aspect.COMPONENTS))));
    }

    static Anatomy<Indicator, Indicator.Builder> row() {
        Function<Indicator, Map<String, String>> printed = Indicator::printed;
        Function<Indicator, List<Component>> components = Indicator::components;
        return Anatomy.<Indicator, Indicator.Builder>of(Indicator::builder, Indicator.Builder::build)
                .part(Aspect.CODE, Indicator::code, Indicator.Builder::code)
                .part(Aspect.NAME, Indicator::name, Indicator.Builder::name)
                .part(Aspect.GROUP, Indicator::group, Indicator.Builder::group)
                .part(Aspect.REQUIREMENT, Indicator::requirement, Indicator.Builder::requirement)
                .part(Aspect.DIRECTION, Indicator::direction, Indicator.Builder::direction)
                .part(Aspect.DIRECTION_REASON, Indicator::directionReason, Indicator.Builder::directionReason)
                .part(Aspect.UNIT, Indicator::unit, Indicator.Builder::unit)
                .part(Aspect.POSSIBLE, Indicator::possible, Indicator.Builder::possible)
                .part(Aspect.SCALE, Indicator::scale, Indicator.Builder::scale)
                .part(Aspect.RESPONSIBILITY, Indicator::responsibilities, (b, all) -> b.addAllResponsibilities(all))
                .part(Aspect.FORMULA, Indicator::formula, Indicator.Builder::formula)
                .part(Aspect.EVIDENCE, Indicator::attestations, (b, all) -> b.addAllAttestations(all))
                .part(Aspect.COMPONENTS, components, (b, all) -> b.addAllComponents(all))
                .part(Aspect.PRINTED, printed, (b, all) -> b.putAllPrinted(all))
                .part(Aspect.REMARK, Indicator::remark, Indicator.Builder::remark)
                .part(Aspect.PROVENANCE, Indicator::provenance, Indicator.Builder::provenance);
    }
}
