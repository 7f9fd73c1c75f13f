/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.wastefreecity.model.wording.Wording;

/**
 * English names of a few groups and bodies that nearly every table has (常见名称). Nothing else is translated: where no English is
 * known, the Chinese text stands in its place.
 */
final class Glossary {
    private static final Map<String, String> ENGLISH = ImmutableMap.<String, String>builder()
            .put("固体废物源头减量", "Reduction at source")
            .put("固体废物资源化利用", "Resource use")
            .put("固体废物最终处置", "Final disposal")
            .put("保障能力", "Supporting capacity")
            .put("群众获得感", "Public sense of benefit")
            .put("工业源头减量", "Industry")
            .put("农业源头减量", "Agriculture")
            .put("建筑业源头减量", "Construction")
            .put("生活领域源头减量", "Daily life")
            .put("市生态环境局", "Ecology and Environment Bureau")
            .put("市发展改革局", "Development and Reform Bureau")
            .put("市发展改革委", "Development and Reform Commission")
            .put("市工业和信息化局", "Industry and Information Technology Bureau")
            .put("市农业农村局", "Agriculture and Rural Affairs Bureau")
            .put("市住房和城乡建设局", "Housing and Urban-Rural Development Bureau")
            .put("市住房城乡建设局", "Housing and Urban-Rural Development Bureau")
            .put("市商务局", "Commerce Bureau")
            .put("市财政局", "Finance Bureau")
            .put("市科技局", "Science and Technology Bureau")
            .put("市教育局", "Education Bureau")
            .put("市水利局", "Water Resources Bureau")
            .put("市水务局", "Water Affairs Bureau")
            .put("市交通运输局", "Transport Bureau")
            .put("市自然资源局", "Natural Resources Bureau")
            .put("市公安局", "Public Security Bureau")
            .put("市卫生健康局", "Health Bureau")
            .put("市卫生健康委", "Health Commission")
            .put("市市场监督管理局", "Administration for Market Regulation")
            .put("市市场监管局", "Administration for Market Regulation")
            .put("市邮政管理局", "Postal Administration")
            .put("市统计局", "Bureau of Statistics")
            .buildOrThrow();

    private Glossary() {}

    /** A name in both languages; the Chinese one twice, if no English one is known. */
    static Wording wording(String zh) {
        return Wording.of(zh, ENGLISH.getOrDefault(zh, zh));
    }
}
