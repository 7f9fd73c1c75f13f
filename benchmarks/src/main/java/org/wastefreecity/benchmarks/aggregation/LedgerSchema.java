/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.waste.WasteCategory;
import org.wastefreecity.model.waste.WasteCategory.Hazard;
import org.wastefreecity.model.waste.WasteCategory.SourceDomain;
import org.wastefreecity.model.wording.Wording;

/** The axes of the benchmark in the words of the library: divisions, a tree of categories, measures. */
final class LedgerSchema {
    private LedgerSchema() {}

    /** The nation and all below it. */
    static Territory territory() {
        List<Region> regions = new ArrayList<>();
        regions.add(Region.of("100000", "全国", "nation"));
        for (int i = 0; i < Axes.PROVINCES; i++) {
            regions.add(Region.of(Axes.provinceCode(i), "省" + i, "province " + i));
        }
        for (int i = 0; i < Axes.CITIES; i++) {
            regions.add(Region.of(Axes.cityCode(i), "市" + i, "city " + i));
        }
        for (int i = 0; i < Axes.COUNTIES; i++) {
            regions.add(Region.of(Axes.countyCode(i), "县" + i, "county " + i));
        }
        return new Territory(regions, List.of());
    }

    /** Top categories, families and leaves. */
    static CategoryTree categories() {
        List<WasteCategory> categories = new ArrayList<>();
        int[] topOfFamily = Axes.topOfFamily();
        int[] familyOfLeaf = Axes.familyOfLeaf();
        for (int i = 0; i < Axes.TOPS; i++) {
            categories.add(category(Axes.topCode(i), Optional.empty()));
        }
        for (int i = 0; i < Axes.FAMILIES; i++) {
            categories.add(category(Axes.familyCode(i), Optional.of(Axes.topCode(topOfFamily[i]))));
        }
        for (int i = 0; i < Axes.LEAVES; i++) {
            categories.add(category(Axes.leafCode(i), Optional.of(Axes.familyCode(familyOfLeaf[i]))));
        }
        return CategoryTree.of(categories);
    }

    private static WasteCategory category(String code, Optional<String> parent) {
        return new WasteCategory(
                Axes.SCHEME,
                Axes.EDITION,
                code,
                Wording.of("类" + code, "category " + code),
                SourceDomain.INDUSTRIAL,
                Hazard.GENERAL,
                parent);
    }

    /** Twelve flows in tonnes, which add up along every axis. */
    static List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < Axes.MEASURES; i++) {
            measures.add(Measure.builder()
                    .id(Axes.measureId(i))
                    .name(Wording.of("统计量" + i, "measure " + i))
                    .unit(UnitOfMeasure.TONNE)
                    .places(LedgerColumns.PLACES)
                    .along(Additivity.SUM, Additivity.SUM, Additivity.SUM)
                    .build());
        }
        return measures;
    }
}
