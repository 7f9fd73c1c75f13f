/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import static org.wastefreecity.model.ledger.Measure.Additivity.DISTINCT;
import static org.wastefreecity.model.ledger.Measure.Additivity.LAST;
import static org.wastefreecity.model.ledger.Measure.Additivity.MAX;
import static org.wastefreecity.model.ledger.Measure.Additivity.MEAN;
import static org.wastefreecity.model.ledger.Measure.Additivity.NONE;
import static org.wastefreecity.model.ledger.Measure.Additivity.SUM;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.waste.WasteCategory;
import org.wastefreecity.model.waste.WasteCategory.Hazard;
import org.wastefreecity.model.waste.WasteCategory.SourceDomain;
import org.wastefreecity.model.wording.Wording;

/** A catalogue of a few measures and categories to try formulas on. */
final class SmallCatalogue {
    static final MeasureCatalogue MEASURES = new MeasureCatalogue(
            "small",
            Wording.of("试用目录", "a small catalogue"),
            List.of(
                    amount("generated", "产生量", "generated amount", "万吨", SUM),
                    within("utilised", "综合利用量", "utilised amount", "万吨", Set.of()),
                    within("utilised_prior_stock", "综合利用往年贮存量", "utilised from prior stock", "万吨", Set.of("utilised")),
                    within("disposed", "处置量", "disposed amount", "万吨", Set.of()),
                    within("landfilled", "填埋量", "landfilled amount", "万吨", Set.of("disposed")),
                    amount("stored", "贮存量", "stored amount", "万吨", SUM),
                    amount("stock", "库存量", "stock", "吨", LAST),
                    amount("collected", "清运量", "collected amount", "吨", SUM),
                    amount("capacity", "处置能力", "disposal capacity", "万吨/年", LAST),
                    amount("value_added", "工业增加值", "industrial value added", "万元", SUM),
                    amount("investment", "投资额", "investment", "亿元", SUM),
                    amount("residents", "常住人口", "resident population", "人", LAST),
                    distinct("enterprises", "企业数", "enterprises", Set.of(), "工业企业数"),
                    distinct("audited", "通过审核企业数", "audited enterprises", Set.of("enterprises"), "审核企业数"),
                    distinct("green_factories", "绿色工厂数", "green factories", Set.of("audited"), "绿厂数"),
                    amount("villages", "行政村数", "villages", "个", LAST),
                    amount("area", "种植面积", "planted area", "万亩", SUM),
                    amount("pesticide", "农药施用量", "pesticide used", "吨", SUM),
                    measure(
                            "satisfaction",
                            "满意率",
                            "satisfaction rate",
                            "%",
                            NONE,
                            MEAN,
                            NONE,
                            Optional.of("sample"),
                            Set.of(),
                            true),
                    amount("sample", "样本量", "sample size", "人次", SUM),
                    measure(
                            "index",
                            "综合指数",
                            "composite index",
                            "分",
                            NONE,
                            NONE,
                            NONE,
                            Optional.empty(),
                            Set.of(),
                            true),
                    measure("balance", "净调入量", "net transfer", "万吨", SUM, SUM, SUM, Optional.empty(), Set.of(), false),
                    measure(
                            "peak",
                            "最大日处理量",
                            "peak daily load",
                            "吨/日",
                            MAX,
                            MAX,
                            MAX,
                            Optional.empty(),
                            Set.of(),
                            true),
                    amount("odd", "“无废”细胞", "waste-free cells", "个", SUM),
                    amount("days_lost", "停产日数", "days lost", "日", SUM),
                    amount("output", "现价产值", "output at current prices", "万元(现价)", SUM),
                    amount("output_2020", "不变价产值", "output at prices of 2020", "万元(2020年价)", SUM),
                    amount("output_2015", "旧不变价产值", "output at prices of 2015", "万元(2015年价)", SUM),
                    amount("registered", "户籍人数", "registered population", "人(户籍)", LAST),
                    amount("living_here", "常住人数", "population living here", "人(常住)", LAST)),
            List.of());

    static final CategoryTree TREE = CategoryTree.of(List.of(
            category("industrial", "工业固体废物", SourceDomain.INDUSTRIAL, Hazard.MIXED, null),
            category("general_industrial", "一般工业固体废物", SourceDomain.INDUSTRIAL, Hazard.GENERAL, "industrial"),
            category("SW02", "粉煤灰", SourceDomain.INDUSTRIAL, Hazard.GENERAL, "general_industrial"),
            category("SW03", "炉渣", SourceDomain.INDUSTRIAL, Hazard.GENERAL, "general_industrial"),
            category("hazardous", "工业危险废物", SourceDomain.INDUSTRIAL, Hazard.HAZARDOUS, "industrial"),
            category("900-249-08", "废矿物油", SourceDomain.INDUSTRIAL, Hazard.HAZARDOUS, "hazardous"),
            category("domestic", "生活垃圾", SourceDomain.DOMESTIC, Hazard.GENERAL, null),
            category("construction", "建筑垃圾", SourceDomain.CONSTRUCTION, Hazard.GENERAL, null),
            category("straw", "秸秆", SourceDomain.AGRICULTURAL, Hazard.GENERAL, null),
            other("hazardous-waste-list", "2021", "HW08"),
            other("hazardous-waste-list", "2025", "HW08")));

    static final FormulaLanguage LANGUAGE = FormulaLanguage.of(MEASURES, TREE);

    private SmallCatalogue() {}

    static Measure measure(String id) {
        return MEASURES.measure(id).orElseThrow();
    }

    static UnitOfMeasure unit(String text) {
        return UnitOfMeasure.parse(text);
    }

    private static Measure amount(String id, String zh, String en, String unit, Additivity time) {
        return measure(id, zh, en, unit, time, SUM, SUM, Optional.empty(), Set.of(), true);
    }

    private static Measure within(String id, String zh, String en, String unit, Set<String> within) {
        return measure(id, zh, en, unit, SUM, SUM, SUM, Optional.empty(), within, true);
    }

    private static Measure distinct(String id, String zh, String en, Set<String> within, String alias) {
        return builder(id, zh, en, "家", LAST, SUM, DISTINCT, within, true)
                .addAliases(alias)
                .build();
    }

    private static Measure measure(
            String id,
            String zh,
            String en,
            String unit,
            Additivity time,
            Additivity territory,
            Additivity category,
            Optional<String> weight,
            Set<String> within,
            boolean positive) {
        return builder(id, zh, en, unit, time, territory, category, within, positive)
                .weight(weight)
                .build();
    }

    private static Measure.Builder builder(
            String id,
            String zh,
            String en,
            String unit,
            Additivity time,
            Additivity territory,
            Additivity category,
            Set<String> within,
            boolean positive) {
        UnitOfMeasure parsed = UnitOfMeasure.parse(unit);
        Measure.Builder builder = Measure.builder();
        builder.id(id)
                .name(Wording.of(zh, en))
                .unit(parsed)
                .addAllWithin(within)
                .possible(
                        positive
                                ? Optional.of(
                                        new Bounds(Optional.of(Figure.of(BigDecimal.ZERO, parsed)), Optional.empty()))
                                : Optional.empty());
        return builder.along(time, territory, category);
    }

    private static WasteCategory category(
            String code, String zh, SourceDomain source, Hazard hazard, @Nullable String parent) {
        return new WasteCategory(
                "programme", "1", code, Wording.of(zh, code + " waste"), source, hazard, Optional.ofNullable(parent));
    }

    private static WasteCategory other(String scheme, String edition, String code) {
        return new WasteCategory(
                scheme,
                edition,
                code,
                Wording.of("含矿物油废物", "waste oil"),
                SourceDomain.INDUSTRIAL,
                Hazard.HAZARDOUS,
                Optional.empty());
    }
}
