/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.rules.printing.TargetWords;

class TargetReaderProperties {
    private static final TargetContext NEUTRAL = TargetContext.builder()
            .name("")
            .code(TargetArbitraries.CODE)
            .scale(TargetArbitraries.SCALE)
            .build();

    @Provide
    Arbitrary<Target> targets() {
        return TargetArbitraries.targets();
    }

    /** What is printed is read back to the same target. */
    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void printed_isReadBack(@ForAll("targets") Target target) {
        String words = TargetWords.of(target).zh();
        TargetReading reading = TargetReader.read(words, NEUTRAL);
        List<Target> read = reading.toTargets("t", NEUTRAL, target.provenance());
        assertEquals(1, read.size(), words);
        Target again = Target.builder()
                .id("t")
                .indicator(target.indicator())
                .condition(read.get(0).condition())
                .subject(read.get(0).subject())
                .deadline(read.get(0).deadline())
                .scope(read.get(0).scope())
                .basis(read.get(0).basis())
                .addAllModifiers(read.get(0).modifiers())
                .printed(target.printed())
                .provenance(target.provenance())
                .build();
        assertEquals(target, again, words);
    }

    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    @AddLifecycleHook(InTheLongRun.class)
    void printed_isReadBack_inTheLongRun(@ForAll("targets") Target target) {
        printed_isReadBack(target);
    }

    @Provide
    Arbitrary<String> soups() {
        return Arbitraries.of(
                        "不低于", "≥", "＞", "以上", "以下", "以内", "左右", "约", "95", "95%", "1,200.5", "54.O", "5万吨", "两千万",
                        "百分之五十", "翻一番", "较2020年", "2025年", "到", "“十四五”期间", "年均", "累计", "下降", "提高", "提高到", "降至", "负增长",
                        "持续", "全覆盖", "零填埋", "应收尽收", "全省平均水平", "全国前列", "前3名", "满意", "Ⅲ类", "完成省下达任务", "待", "补充", "——",
                        "且", "或", "，", "、", "；", "/", "(", ")", "（", "）", "〔", "〕", "分别", "达到", "和", "力争", "基本", "不",
                        "非", "家", "个", "万吨/年", "\n", " ", "①", "*", "~", "-", "±", "建立", "体系", "%", "‰", "百分点", "。",
                        "：", "1.", "（一）", "“", "”", "适用于", "口径为", "投产后1年内", "每年", "6个园区中", "0", ".", "一", "亿", "倍")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.strings().all().ofMaxLength(30),
                soups());
    }

    /** Found by the property below. */
    @Example
    void shareOfObjects_belowZero_endsInAReading() {
        TargetContext context = TargetContext.builder().name("园区").build();
        TargetReading reading = TargetReader.read("6个园区中不少于-95个", context);
        assertFalse(reading.promises().isEmpty());
        assertNotNull(TargetWords.of(reading));
    }

    /** Any text ends in a reading whose words can be printed. */
    @Property(tries = 15_000)
    void anyText_endsInAReading(@ForAll("anything") String text, @ForAll("anything") String name) {
        TargetContext context = TargetContext.builder()
                .name(name)
                .unit(name.length() % 2 == 0 ? Optional.of(UnitOfMeasure.PERCENT) : Optional.empty())
                .build();
        TargetReading reading = TargetReader.read(text, context);
        assertEquals(text, reading.text());
        assertFalse(reading.promises().isEmpty());
        assertNotNull(TargetWords.of(reading));
        assertNotNull(Outline.of(reading, context.unit()));
        reading.notes().forEach(n -> assertNotNull(n.words()));
    }

    @Property(tries = 60_000)
    @AddLifecycleHook(InTheLongRun.class)
    void anyText_endsInAReading_inTheLongRun(@ForAll("anything") String text, @ForAll("anything") String name) {
        anyText_endsInAReading(text, name);
    }
}
