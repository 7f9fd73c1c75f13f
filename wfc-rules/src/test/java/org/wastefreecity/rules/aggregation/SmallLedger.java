/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.territory.Zone;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.waste.WasteCategory;
import org.wastefreecity.model.waste.WasteCategory.Hazard;
import org.wastefreecity.model.waste.WasteCategory.SourceDomain;
import org.wastefreecity.model.wording.Wording;

/** A small country with all that is awkward about a large one: DOMAIN.md 2.5 and 3.5. */
final class SmallLedger {
    static final String NATION = "100000";
    static final String GUANGDONG = "440000";
    static final String FOSHAN = "440600";
    static final String CHANCHENG = "440604";
    static final String NANHAI = "440605";
    static final String SHUNDE = "440606";
    /** A city without counties. */
    static final String DONGGUAN = "441900";

    static final String JILIN = "220000";
    static final String SIPING = "220300";
    static final String CHANGCHUN = "220100";
    /** 公主岭 below 四平, until the middle of 2020. */
    static final String GONGZHULING_THEN = "220381";
    /** 公主岭 below 长春, since. */
    static final String GONGZHULING_NOW = "220184";
    /** A zone in 南海. */
    static final String ZONE = "hi-tech";

    static final String HW = "hw/2021/HW";
    static final String HW08 = "hw/2021/HW08";
    static final String HW09 = "hw/2021/HW09";
    static final String OIL = "hw/2021/900-249-08";
    static final String DOMESTIC = "sw/2024/S6";
    static final String KITCHEN = "sw/2024/S61";

    static final LocalDate CHANGE = LocalDate.of(2020, 6, 18);

    static final Territory TERRITORY = new Territory(
            List.of(
                    Region.of(NATION, "中国", "China"),
                    Region.of(GUANGDONG, "广东省", "Guangdong"),
                    Region.of(FOSHAN, "佛山市", "Foshan"),
                    Region.of(CHANCHENG, "禅城区", "Chancheng"),
                    Region.of(NANHAI, "南海区", "Nanhai"),
                    Region.of(SHUNDE, "顺德区", "Shunde"),
                    Region.of(DONGGUAN, "东莞市", "Dongguan"),
                    Region.of(JILIN, "吉林省", "Jilin"),
                    Region.of(SIPING, "四平市", "Siping"),
                    Region.of(CHANGCHUN, "长春市", "Changchun"),
                    new Region(
                            RegionCode.parse(GONGZHULING_THEN),
                            Wording.of("公主岭市", "Gongzhuling"),
                            new Validity(Optional.empty(), Optional.of(CHANGE.minusDays(1)))),
                    new Region(
                            RegionCode.parse(GONGZHULING_NOW),
                            Wording.of("公主岭市", "Gongzhuling"),
                            new Validity(Optional.of(CHANGE), Optional.empty()))),
            List.of(new Zone(
                    ZONE, Wording.of("高新区", "hi-tech zone"), Set.of(RegionCode.parse(NANHAI)), Validity.ALWAYS)));

    static final CategoryTree TREE = CategoryTree.of(List.of(
            category("hw", "2021", "HW", "", SourceDomain.INDUSTRIAL, Hazard.HAZARDOUS),
            category("hw", "2021", "HW08", "HW", SourceDomain.INDUSTRIAL, Hazard.HAZARDOUS),
            category("hw", "2021", "HW09", "HW", SourceDomain.INDUSTRIAL, Hazard.HAZARDOUS),
            category("hw", "2021", "900-249-08", "HW08", SourceDomain.INDUSTRIAL, Hazard.HAZARDOUS),
            category("sw", "2024", "S6", "", SourceDomain.DOMESTIC, Hazard.GENERAL),
            category("sw", "2024", "S61", "S6", SourceDomain.DOMESTIC, Hazard.GENERAL)));

    static final Measure GENERATED = sum("generated");
    static final Measure UTILISED = sum("utilised");

    private SmallLedger() {}

    static Measure sum(String id) {
        return measure(id, Additivity.SUM, Additivity.SUM, Additivity.SUM);
    }

    static Measure measure(String id, Additivity time, Additivity territory, Additivity category) {
        return start(id, time, territory, category).unit(UnitOfMeasure.TONNE).build();
    }

    /** A measure that still needs its unit. */
    static Measure.Builder start(String id, Additivity time, Additivity territory, Additivity category) {
        return Measure.builder().id(id).name(Wording.of("量" + id, id)).along(time, territory, category);
    }

    /** A measure in tonnes that sums along every axis. */
    static Measure.Builder startSum(String id) {
        return start(id, Additivity.SUM, Additivity.SUM, Additivity.SUM).unit(UnitOfMeasure.TONNE);
    }

    private static WasteCategory category(
            String scheme, String edition, String code, String parent, SourceDomain source, Hazard hazard) {
        return new WasteCategory(
                scheme,
                edition,
                code,
                Wording.of(code, code),
                source,
                hazard,
                Optional.of(parent).filter(p -> !p.isEmpty()));
    }

    static FactSchema schema(Measure... measures) {
        return FactSchema.of(TERRITORY, TREE, List.of(measures));
    }
}
