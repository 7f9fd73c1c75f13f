/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Optional;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.waste.WasteCategory;
import org.wastefreecity.model.wording.Wording;

/** What facts speak of, in words: 南海区 440605/2020/HW08 in Chinese, with codes beside names, and codes alone in English. */
final class KeyNames {
    private final FactSet facts;

    KeyNames(FactSet facts) {
        this.facts = facts;
    }

    Wording of(Overlaps.Key key) {
        FactSchema schema = facts.schema();
        int divisions = schema.divisions().size();
        boolean zone = key.place() >= divisions;
        String code = zone
                ? schema.zones().text(key.place() - divisions)
                : schema.divisions().text(key.place());
        Optional<Wording> place = zone
                ? schema.territory().zones().stream()
                        .filter(z -> z.id().equals(code))
                        .map(z -> z.name())
                        .findFirst()
                : schema.territory()
                        .region(
                                RegionCode.parse(code),
                                facts.periods().get(key.period()).lastDay())
                        .map(r -> r.name());
        String id = schema.categories().text(key.category());
        Optional<Wording> category = schema.tree().category(id).map(WasteCategory::name);
        String period = facts.periods().get(key.period()).toString();
        return Wording.of(
                place.map(Wording::zh)
                                .filter(n -> !n.equals(code))
                                .map(n -> n + " ")
                                .orElse("") + code + "/" + period + "/"
                        + category.map(Wording::zh).orElse(id),
                code + "/" + period + "/" + id);
    }
}
