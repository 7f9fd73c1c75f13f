/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.indicator.Correspondence;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorFormula;
import org.wastefreecity.model.indicator.Relation;
import org.wastefreecity.model.indicator.SystemDocument;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.indicator.SystemMapping;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.source.Evidence;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.territory.Zone;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.waste.WasteCategory;
import org.wastefreecity.model.wording.Wording;

/** One value of every noun, and of every form of a family, as the golden files have them. */
final class Samples {
    static final Figure RATE = Figure.of("95.10", UnitOfMeasure.PERCENT);
    static final Wording FOSHAN_NAME = Wording.of("佛山市", "Foshan");
    static final Region FOSHAN = Region.of("440600", "佛山市", "Foshan");
    static final Provenance PLACE = Provenance.of("foshan-draft", "附件1，序号16")
            .withReading(Wording.of("“以上”含本数", "\"or more\" includes the bound"));
    static final Zone ZONE = new Zone(
            "sanlong-bay",
            Wording.of("三龙湾", "Sanlong Bay"),
            Set.of(RegionCode.parse("440604")),
            new Validity(Optional.of(LocalDate.of(2019, 7, 1)), Optional.empty()));
    static final Measure MEASURE = Measure.builder()
            .id("hazardous_generated")
            .name(Wording.of("危险废物产生量", "hazardous waste generated"))
            .unit(UnitOfMeasure.TEN_THOUSAND_TONNES)
            .along(Measure.Additivity.SUM, Measure.Additivity.SUM, Measure.Additivity.NONE)
            .build();
    static final Attestation ATTESTATION = new Attestation(
            "formula",
            Evidence.QUOTED,
            Optional.of("2019年试行指标体系说明"),
            Optional.of(Wording.of("2021年版原文未见", "the text of 2021 was not seen")));
    static final Measure SATISFACTION = Measure.builder()
            .id("satisfaction")
            .name(Wording.of("满意率", "satisfaction"))
            .addAlias("公众满意率")
            .unit(UnitOfMeasure.PERCENT)
            .places(2)
            .along(Measure.Additivity.NONE, Measure.Additivity.MEAN, Measure.Additivity.NONE)
            .weight("sample")
            .possible(Bounds.exactly(Figure.of("80", UnitOfMeasure.PERCENT)))
            .definition(Wording.of("回答“满意”的受访者占比", "share of those asked who are satisfied"))
            .addAttestation(ATTESTATION)
            .build();
    static final Measure SAMPLE = Measure.builder()
            .id("sample")
            .name(Wording.of("有效样本量", "valid sample"))
            .unit(UnitOfMeasure.parse("份"))
            .along(Measure.Additivity.NONE, Measure.Additivity.SUM, Measure.Additivity.NONE)
            .addWithin("questionnaires")
            .build();
    static final Measure QUESTIONNAIRES = Measure.builder()
            .id("questionnaires")
            .name(Wording.of("问卷数", "questionnaires"))
            .unit(UnitOfMeasure.parse("份"))
            .along(Measure.Additivity.SUM, Measure.Additivity.SUM, Measure.Additivity.NONE)
            .build();
    static final WasteCategory CATEGORY = new WasteCategory(
            "GB-HW",
            "2021",
            "900-041-49",
            Wording.of("废包装物", "contaminated packaging"),
            WasteCategory.SourceDomain.INDUSTRIAL,
            WasteCategory.Hazard.HAZARDOUS,
            Optional.of("HW49"));

    static final Finding FINDING = new Finding(
            "unknown-unit",
            Severity.WARNING,
            "row 3, column 2",
            Wording.of("目录中的计量单位", "a unit of the catalogue"),
            "万顿",
            Wording.of("请改为万吨", "write 万吨"));

    private Samples() {}

    static IndicatorCode code(String text) {
        return IndicatorCode.parse(text);
    }

    /** What has one form, by the name of its golden file. */
    static Map<String, Object> nouns() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("wording", Wording.of("无废城市 “\"\\” 😀𠮷\n\u0001", "waste-free city / zero-waste city"));
        all.put("figure", RATE);
        all.put("bounds", new Bounds(Optional.of(Figure.of("0.00", UnitOfMeasure.PERCENT)), Optional.of(RATE)));
        all.put("rational", Rational.of(2, 3));
        all.put("scoring-scheme", ScoringSamples.scheme());
        all.put("unit", UnitOfMeasure.TEN_THOUSAND_TONNES_PER_YEAR);
        all.put("period", ReportingPeriod.parse("2021/2025"));
        all.put("provenance", PLACE);
        all.put("region-code", RegionCode.parse("440604"));
        all.put("region", FOSHAN);
        all.put("zone", ZONE);
        all.put("territory", new Territory(List.of(FOSHAN), List.of(ZONE)));
        all.put("waste-category", CATEGORY);
        all.put("measure", MEASURE);
        all.put(
                "fact",
                Fact.builder()
                        .measure(MEASURE)
                        .category(CATEGORY.id())
                        .territory(RegionCode.parse("440604"))
                        .period(ReportingPeriod.parse("2020-Q3"))
                        .value(Figure.of("1.050", UnitOfMeasure.TONNE))
                        .reporter("禅城分局")
                        .build());
        all.put(
                "fact-of-a-zone",
                Fact.builder()
                        .measure(MEASURE)
                        .category(CATEGORY.id())
                        .territory(RegionCode.parse("440600"))
                        .zone(ZONE.id())
                        .period(ReportingPeriod.parse("2020-09"))
                        .value(Figure.of("0", UnitOfMeasure.TONNE))
                        .reporter("三龙湾管委会")
                        .status(ObservationStatus.ZERO_REPORT)
                        .filed(LocalDate.of(2020, 10, 9))
                        .build());
        all.put("fact-document", FiledSamples.facts());
        all.put("fact-document-of-tables", FiledSamples.tables());
        all.put("observation-document", FiledSamples.observations());
        all.put("attestation", ATTESTATION);
        all.put(
                "measures",
                new MeasureCatalogue(
                        "sample-1",
                        Wording.of("样例统计量", "measures of a sample"),
                        List.of(MEASURE, SATISFACTION, SAMPLE, QUESTIONNAIRES),
                        List.of()));
        all.put(
                "category-tree",
                CategoryTree.of(List.of(
                        new WasteCategory(
                                "GB-HW",
                                "2021",
                                "HW49",
                                Wording.of("其他废物", "other waste"),
                                WasteCategory.SourceDomain.INDUSTRIAL,
                                WasteCategory.Hazard.HAZARDOUS,
                                Optional.empty()),
                        CATEGORY)));
        all.put(
                "indicator-formula",
                new IndicatorFormula(
                        "综合利用量() / 产生量()",
                        Wording.of("综合利用量除以产生量", "amount utilised by amount generated"),
                        List.of(ATTESTATION)));
        all.put("finding", FINDING);
        all.put("indicator-code", code("54.2"));
        all.put("system-id", SystemId.parse("foshan-2022-draft"));
        all.put("system-document", systemDocument());
        all.put("system-mapping", systemMapping());
        all.putAll(PlanSamples.nouns());
        return all;
    }

    private static SystemDocument systemDocument() {
        return new SystemDocument(
                List.of(new SourceDocument(
                        "foshan-draft",
                        Wording.of("复原稿", "reconstruction"),
                        SourceDocument.Standing.SECONDARY,
                        Optional.of(Wording.of("原文未见", "the text was not seen")))),
                PlanSamples.system());
    }

    private static SystemMapping systemMapping() {
        Wording marked = Wording.of("标☆", "marked ☆");
        return new SystemMapping(
                SystemId.parse("foshan-2022-draft"),
                SystemId.parse("national-2021"),
                List.of(
                        new Correspondence(
                                Optional.of(code("18")),
                                Optional.of(code("17")),
                                Relation.SAME,
                                Wording.of("名称相同", "the same name"),
                                Evidence.INFERRED),
                        new Correspondence(
                                Optional.of(code("4")),
                                Optional.of(code("4")),
                                Relation.ADJUSTED,
                                Wording.of("备注“调整指标”", "remark 调整指标"),
                                Evidence.QUOTED),
                        new Correspondence(
                                Optional.of(code("21")), Optional.empty(), Relation.LOCAL, marked, Evidence.QUOTED),
                        new Correspondence(
                                Optional.empty(),
                                Optional.of(code("35")),
                                Relation.ABSENT,
                                Wording.of("表中无此项", "no such row"),
                                Evidence.ASSUMED)));
    }

    /** The forms of the families, by the name of their golden file. */
    static Map<String, List<?>> families() {
        Map<String, List<?>> all = new LinkedHashMap<>();
        all.put("deadlines", deadlines());
        all.put("conditions", conditions());
        all.put("scopes", scopes());
        all.put("observed-values", values());
        all.put("parties", PlanSamples.parties());
        return all;
    }

    static List<Deadline> deadlines() {
        return List.of(
                Deadline.Open.NONE,
                new Deadline.EndOf(ReportingPeriod.ofYear(2023)),
                new Deadline.Before(LocalDate.of(2023, 10, 1)),
                new Deadline.During(ReportingPeriod.parse("2021/2025"), true),
                new Deadline.Recurring(Deadline.Cadence.HALF_YEARLY),
                new Deadline.AfterEvent(Wording.of("方案印发", "the plan is issued"), 3));
    }

    static List<Scope> scopes() {
        return List.of(
                new Scope.Divisions(Set.of(RegionCode.parse("440604"))),
                new Scope.RegionClass(Wording.of("珠三角地区", "the Pearl River Delta")),
                new Scope.SizeClass(
                        Wording.of("年产生量100吨以上的企业", "enterprises of 100 t a year or more"),
                        Optional.of(new Bounds(
                                Optional.of(Figure.of("100", UnitOfMeasure.parse("吨/年"))), Optional.empty()))),
                new Scope.ThingClass(Wording.of("新建民用建筑", "new civil buildings")),
                new Scope.CountedBy(Wording.of("按省口径", "as the province counts")));
    }

    static List<ObservedValue> values() {
        return List.of(
                new ObservedValue.Measured(RATE),
                new ObservedValue.Bounded(Bounds.exactly(RATE)),
                new ObservedValue.Graded("满意"),
                new ObservedValue.Delivered(true),
                new ObservedValue.Absent("——"));
    }

    /** All 22 forms, some with and without their optional parts, compound ones last. */
    static List<Condition> conditions() {
        Wording pesticide = Wording.of("化学农药施用量", "pesticide applied");
        Figure three = Figure.of("3", UnitOfMeasure.PIECE);
        UnitOfMeasure points = UnitOfMeasure.PERCENTAGE_POINT;
        Condition floor = new Condition.AtLeast(RATE, false);
        return List.of(
                floor,
                new Condition.AtMost(Figure.of("0.05", UnitOfMeasure.parse("吨/万元")), true),
                new Condition.Between(Figure.of("40", UnitOfMeasure.PERCENT), Figure.of("45", UnitOfMeasure.PERCENT)),
                new Condition.EqualTo(Figure.of("100", UnitOfMeasure.PERCENT)),
                new Condition.About(three, Optional.of(Figure.of("1", UnitOfMeasure.PIECE))),
                new Condition.About(three, Optional.empty()),
                new Condition.Undirected(three),
                new Condition.ChangeFromBase(
                        new Base.OfYear(2020),
                        Condition.Sense.DECREASE,
                        new Condition.AtLeast(Figure.of("10", UnitOfMeasure.PERCENT), false),
                        Condition.Basis.PERCENT_OF_BASE,
                        Condition.Span.TOTAL),
                new Condition.ChangeFromBase(
                        new Base.PreviousYear(),
                        Condition.Sense.INCREASE,
                        new Condition.Between(Figure.of("1", points), Figure.of("1.20", points)),
                        Condition.Basis.PERCENTAGE_POINTS,
                        Condition.Span.ANNUAL_MEAN),
                new Condition.ChangeFromBase(
                        new Base.Unnamed(),
                        Condition.Sense.DECREASE,
                        new Condition.About(Figure.of("5", UnitOfMeasure.TEN_THOUSAND_TONNES), Optional.empty()),
                        Condition.Basis.AMOUNT,
                        Condition.Span.TOTAL),
                new Condition.ChangeSign(
                        pesticide, new Base.Unnamed(), Condition.Sense.DECREASE, true, Condition.Stated.DECLINE),
                new Condition.ChangeSign(
                        pesticide, new Base.OfYear(2020), Condition.Sense.DECREASE, false, Condition.Stated.LEVEL),
                new Condition.ComparedTo(
                        Condition.Relation.AT_LEAST,
                        Wording.of("全省平均水平", "the mean of the province"),
                        Optional.of(code("S1"))),
                new Condition.ComparedTo(
                        Condition.Relation.EQUAL, Wording.of("全省平均水平", "the mean of the province"), Optional.empty()),
                new Condition.Ranked(OptionalInt.of(3), Wording.of("全国", "the country")),
                new Condition.Trend(Condition.Sense.INCREASE, OptionalInt.empty()),
                new Condition.Checklist(
                        List.of(new Deliverable(code("16.1"), Wording.of("建成平台", "a platform is built")))),
                new Condition.AtLeastGrade(new GradeScale(List.of("不满意", "基本满意", "满意")), "基本满意"),
                new Condition.ShareOfObjects(Wording.of("工业园区", "industrial parks"), 5, OptionalInt.of(6)),
                new Condition.Extent(true, Wording.of("医疗废物", "medical waste")),
                new Condition.DutyElsewhere(Wording.of("完成上级下达任务", "the task set from above")),
                new Condition.Pending(Optional.of(Wording.of("市财政局", "the finance bureau"))),
                new Condition.Pending(Optional.empty()),
                new Condition.NotSet(),
                new Condition.Unreadable("9?%"),
                new Condition.AllOf(List.of(
                        Part.of(code("16.1"), floor),
                        new Part(
                                Optional.empty(),
                                Optional.of(Wording.of("其中建筑垃圾", "construction waste among it")),
                                new Condition.NotSet(),
                                Set.of(Modifier.STRIVE, Modifier.APPROXIMATELY)))),
                new Condition.AnyOf(List.of(
                        Part.of(floor),
                        Part.of(new Condition.AllOf(List.of(Part.of(floor), Part.of(new Condition.NotSet())))))),
                new Condition.FloorAndStretch(floor, new Condition.EqualTo(Figure.of("100", UnitOfMeasure.PERCENT))));
    }
}
