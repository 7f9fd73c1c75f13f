/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.indicator.GradeScale;

/** Scales of grades in common use, each from worst to best. A document that uses one seldom prints it. */
final class Scales {
    private static final List<GradeScale> COMMON = List.of(
            new GradeScale(List.of("不满意", "较不满意", "一般", "较满意", "满意", "非常满意")),
            new GradeScale(List.of("不满意", "基本满意", "满意", "很满意")),
            new GradeScale(List.of("不满意", "一般", "比较满意", "满意")),
            new GradeScale(List.of("差", "中", "良", "优")),
            new GradeScale(List.of("差", "一般", "良好", "优秀")),
            new GradeScale(List.of("不合格", "基本合格", "合格", "良好", "优秀")),
            new GradeScale(List.of("不达标", "达标")),
            new GradeScale(List.of("劣Ⅴ类", "Ⅴ类", "Ⅳ类", "Ⅲ类", "Ⅱ类", "Ⅰ类")),
            new GradeScale(List.of("一星级", "二星级", "三星级", "四星级", "五星级")),
            new GradeScale(List.of("一星", "二星", "三星", "四星", "五星")),
            new GradeScale(List.of("A级", "2A级", "3A级", "4A级", "5A级")),
            new GradeScale(List.of("A", "AA", "AAA", "AAAA", "AAAAA")),
            new GradeScale(List.of("D级", "C级", "B级", "A级")),
            new GradeScale(List.of("四级", "三级", "二级", "一级")),
            new GradeScale(List.of("二级", "一级B", "一级A")),
            new GradeScale(List.of("一级乙等", "一级甲等", "二级乙等", "二级甲等", "三级乙等", "三级甲等")),
            new GradeScale(List.of("国三", "国四", "国五", "国六")),
            new GradeScale(List.of("弱", "较弱", "一般", "较强", "强")),
            new GradeScale(List.of("低", "较低", "中等", "较高", "高")));

    private Scales() {}

    /** The indicator's own scale if it has the grade, else the first in common use that does. */
    static Optional<GradeScale> with(String grade, Optional<GradeScale> own) {
        return own.filter(s -> s.rank(grade).isPresent())
                .or(() -> COMMON.stream().filter(s -> s.rank(grade).isPresent()).findFirst());
    }
}
