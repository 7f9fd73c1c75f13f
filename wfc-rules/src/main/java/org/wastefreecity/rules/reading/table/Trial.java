/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorGroup;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.Requirement;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.wording.Wording;

/**
 * Tries a target in a plan of one row, so that the checks of the plan decide what fits an indicator and one bad row never costs
 * the others.
 */
final class Trial {
    private static final Wording NAME = Wording.of("试", "trial");

    private Trial() {}

    /** Why a plan would refuse the target of an indicator with this unit and these components; empty if it takes it. */
    static Optional<Wording> refusal(Target target, Optional<UnitOfMeasure> unit, List<Component> components) {
        try {
            Indicator indicator = Indicator.builder()
                    .code(target.indicator())
                    .name(NAME)
                    .group("1")
                    .requirement(Requirement.OPTIONAL)
                    .direction(Direction.NONE)
                    .directionReason(NAME)
                    .unit(unit)
                    .addAllComponents(components)
                    .provenance(target.provenance())
                    .build();
            Plan.builder()
                    .title(NAME)
                    .addSources(new SourceDocument(
                            indicator.provenance().document(),
                            NAME,
                            SourceDocument.Standing.SECONDARY,
                            Optional.empty()))
                    .region(RegionCode.NATION)
                    .territory(new Territory(List.of(new Region(RegionCode.NATION, NAME, Validity.ALWAYS)), List.of()))
                    .baseYear(2020)
                    .system(IndicatorSystem.builder()
                            .id(SystemId.parse("trial-1"))
                            .title(NAME)
                            .issuer(NAME)
                            .addGroups(new IndicatorGroup(indicator.group(), NAME, Optional.empty()))
                            .addIndicators(indicator)
                            .build())
                    .addTargets(target)
                    .build();
            return Optional.empty();
        } catch (InvalidPartException e) {
            return Optional.of(Wording.of(
                    "应为" + e.expected().zh(), "expected " + e.expected().en()));
        } catch (UnitMismatchException e) {
            return Optional.of(Wording.of("计量单位不一致", "the units differ"));
        }
    }
}
