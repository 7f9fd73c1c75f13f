/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.waste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.wastefreecity.model.Refusals.assertRefused;
import static org.wastefreecity.model.Samples.WORDS;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.waste.WasteCategory.Hazard;
import org.wastefreecity.model.waste.WasteCategory.SourceDomain;

class WasteCategoryTest {

    private static WasteCategory category(String scheme, String edition, String code, Optional<String> parent) {
        return new WasteCategory(scheme, edition, code, WORDS, SourceDomain.INDUSTRIAL, Hazard.HAZARDOUS, parent);
    }

    @Test
    void id_isSchemeEditionAndCode() {
        WasteCategory oil = category("hazardous-waste-list", "2021", "900-249-08", Optional.of("HW08"));
        assertEquals("hazardous-waste-list/2021/900-249-08", oil.id());
        assertNotEquals(
                oil.id(),
                category("hazardous-waste-list", "2025", "900-249-08", Optional.empty())
                        .id());
    }

    @Test
    void new_blankPart_isRefused() {
        assertRefused("WasteCategory", "scheme", () -> category(" ", "2021", "HW08", Optional.empty()));
        assertRefused("WasteCategory", "edition", () -> category("list", "", "HW08", Optional.empty()));
        assertRefused("WasteCategory", "code", () -> category("list", "2021", "　", Optional.empty()));
    }

    @Test
    void new_ownParent_isRefused() {
        assertRefused("WasteCategory", "parent", () -> category("list", "2021", "HW08", Optional.of("HW08")));
    }
}
