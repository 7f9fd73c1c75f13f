/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wastefreecity.model.waste.WasteCategory.Hazard;
import org.wastefreecity.model.waste.WasteCategory.SourceDomain;
import org.wastefreecity.model.wording.Wording;

/** The words of the language beside names of measures and functions, in both languages. */
final class Words {
    static final Set<String> NOT_APPLICABLE = Set.of("不适用", "not_applicable");
    static final Wording NOT_APPLICABLE_WORDS = Wording.of("不适用", "not_applicable");

    static final Wording SOURCE = Wording.of("来源", "source");
    static final Wording HAZARD = Wording.of("危险性", "hazard");
    static final Wording PERIOD = Wording.of("时期", "period");
    static final Wording TERRITORY = Wording.of("地域", "territory");
    static final Wording FROM = Wording.of("基期", "from");
    static final List<Wording> KEYS = List.of(SOURCE, HAZARD, PERIOD, TERRITORY, FROM);

    static final Map<SourceDomain, Wording> SOURCES = ImmutableMap.of(
            SourceDomain.INDUSTRIAL, Wording.of("工业", "industrial"),
            SourceDomain.DOMESTIC, Wording.of("生活", "domestic"),
            SourceDomain.CONSTRUCTION, Wording.of("建筑", "construction"),
            SourceDomain.AGRICULTURAL, Wording.of("农业", "agricultural"),
            SourceDomain.OTHER, Wording.of("其他", "other"));
    static final Map<Hazard, Wording> HAZARDS = ImmutableMap.of(
            Hazard.HAZARDOUS, Wording.of("危险", "hazardous"), Hazard.GENERAL, Wording.of("一般", "general"));
    static final Map<PeriodSelector, Wording> PERIODS = ImmutableMap.of(
            PeriodSelector.Named.THIS_YEAR, Wording.of("本年", "this_year"),
            PeriodSelector.Named.PREVIOUS_YEAR, Wording.of("上年", "previous_year"),
            PeriodSelector.Named.BASE_YEAR, Wording.of("基准年", "base_year"),
            PeriodSelector.Named.SINCE_BASE_YEAR, Wording.of("基准年以来", "since_base_year"));

    private Words() {}

    static boolean means(Wording word, String text) {
        return word.zh().equals(text) || word.en().equals(text);
    }
}
