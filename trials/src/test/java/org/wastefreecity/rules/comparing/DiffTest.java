/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.Requirement;
import org.wastefreecity.model.indicator.SystemMapping;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.seeds.Seeds;

/** Foshan's draft with one thing changed at a time, and beside the national list. */
class DiffTest {
    private static final Plan FOSHAN = Seeds.foshan2022Draft();
    private static final IndicatorSystem NATIONAL = Seeds.nationalSystem2021().system();
    private static final SystemMapping MAPPING =
            Seeds.mapping(Seeds.FOSHAN_2022_DRAFT, Seeds.NATIONAL_2021).orElseThrow();

    /** The only change, in Chinese. */
    private static String only(Plan after) {
        PlanDiff diff = PlanDiff.between(FOSHAN, after);
        assertEquals(after, diff.applyTo(FOSHAN));
        assertEquals(1, diff.changes().size(), diff.changes().toString());
        return ChangeWords.of(diff).line(diff.changes().get(0)).zh();
    }

    private static Plan withIndicator(String code, UnaryOperator<Indicator.Builder> change, Aspect... instead) {
        List<Indicator> all = new ArrayList<>();
        for (Indicator indicator : FOSHAN.system().indicators()) {
            all.add(indicator.code().text().equals(code) ? Copies.indicator(indicator, change, instead) : indicator);
        }
        return Copies.plan(FOSHAN, Copies.system(FOSHAN.system(), all), FOSHAN.baselines(), FOSHAN.targets());
    }

    private static Plan withTarget(String code, UnaryOperator<Target.Builder> change, Aspect... instead) {
        List<Target> all = new ArrayList<>();
        for (Target target : FOSHAN.targets()) {
            all.add(target.indicator().text().equals(code) ? Copies.target(target, change, instead) : target);
        }
        return Copies.plan(FOSHAN, FOSHAN.system(), FOSHAN.baselines(), all);
    }

    @Test
    void between_aPlanAndItself_isEmpty() {
        PlanDiff diff = PlanDiff.between(FOSHAN, Seeds.foshan2022Draft());
        assertTrue(diff.isEmpty());
        assertEquals(List.of(), diff.changes());
        assertEquals(FOSHAN, diff.applyTo(FOSHAN));
    }

    @Test
    void between_anotherTarget_isRetargeted() {
        Condition more = new Condition.AtLeast(Figure.parse("92 %"), false);
        assertEquals("目标16@2023 目标改变：≥ 90 % → ≥ 92 %", only(withTarget("16", b -> b.condition(more), Aspect.TARGET)));
        Deadline later = new Deadline.EndOf(ReportingPeriod.ofYear(2025));
        assertEquals("目标16@2023 期限改变：到2023年 → 到2025年", only(withTarget("16", b -> b.deadline(later), Aspect.DEADLINE)));
    }

    @Test
    void between_anotherIndicator_saysInWhat() {
        assertEquals(
                "指标16 改名：一般工业固体废物综合利用率 → 大宗固废综合利用率",
                only(withIndicator("16", b -> b.name(Wording.of("大宗固废综合利用率", "Use of bulk waste")), Aspect.NAME)));
        assertEquals(
                "指标16 必选可选改变：必选 → 可选",
                only(withIndicator("16", b -> b.requirement(Requirement.OPTIONAL), Aspect.REQUIREMENT)));
        assertEquals(
                "指标16 改归分组：2.1 工业固体废物资源化利用 → 2.3 建筑垃圾资源化利用",
                only(withIndicator("16", b -> b.group("2.3"), Aspect.GROUP)));
        assertEquals("指标4 备注改变：调整指标 → （无）", only(withIndicator("4", b -> b, Aspect.REMARK)));
        Responsibility post =
                new Responsibility("post", Responsibility.Role.RESPONSIBLE, "市邮政管理局", Responsibility.Basis.LISTED);
        assertEquals(
                "指标16 责任单位改变：市生态环境局、市工业和信息化局 → 市邮政管理局",
                only(withIndicator("16", b -> b.addResponsibilities(post), Aspect.RESPONSIBILITY)));
    }

    @Test
    void between_anotherBaseline_saysBothFigures() {
        IndicatorCode code = IndicatorCode.parse("16");
        List<Baseline> all = new ArrayList<>(FOSHAN.baselines());
        all.replaceAll(b -> b.observation().subject().equals(code) ? withValue(b, "87.5 %") : b);
        assertEquals(
                "现状值16 现状值改变：2020 = 86 % → 2020 = 87.5 %",
                only(Copies.plan(FOSHAN, FOSHAN.system(), all, FOSHAN.targets())));
    }

    private static Baseline withValue(Baseline b, String figure) {
        Observation o = b.observation();
        return new Baseline(
                Observation.builder()
                        .system(o.system())
                        .subject(o.subject())
                        .territory(o.territory())
                        .period(o.period())
                        .value(new ObservedValue.Measured(Figure.parse(figure)))
                        .status(o.status())
                        .printed(o.printed())
                        .source(o.source())
                        .build(),
                b.provenance());
    }

    @Test
    void between_anotherOrder_isOneChange() {
        List<Target> turned = new ArrayList<>(FOSHAN.targets());
        Collections.swap(turned, 0, 1);
        assertTrue(only(Copies.plan(FOSHAN, FOSHAN.system(), FOSHAN.baselines(), turned))
                .startsWith("目标次序变动 方案foshan-2022-draft："));
    }

    @Test
    void between_aTargetLess_isDropped() {
        List<Target> fewer = FOSHAN.targets().stream()
                .filter(t -> !t.indicator().text().equals("16"))
                .toList();
        Plan less = Copies.plan(FOSHAN, FOSHAN.system(), FOSHAN.baselines(), fewer);
        assertEquals("删除 目标16@2023：≥ 90 %", only(less));
        PlanDiff back = PlanDiff.between(less, FOSHAN);
        assertEquals(FOSHAN, back.applyTo(less));
        assertEquals(
                "added target 16@2023: ≥ 90 %",
                ChangeWords.of(back).line(back.changes().get(0)).en());
    }

    @Test
    void applyTo_anotherVersion_isRefused() {
        Plan other = withIndicator("16", b -> b.group("2.3"), Aspect.GROUP);
        PlanDiff diff = PlanDiff.between(FOSHAN, other);
        OtherBaseException refused = assertThrows(OtherBaseException.class, () -> diff.applyTo(other));
        assertEquals(refused.expected(), refused.actual());
        SystemDiff systems = SystemDiff.between(FOSHAN.system(), NATIONAL, MAPPING);
        OtherBaseException elsewhere = assertThrows(OtherBaseException.class, () -> systems.applyTo(NATIONAL));
        assertEquals(Seeds.NATIONAL_2021, elsewhere.actual());
        assertTrue(String.valueOf(elsewhere.getMessage()).contains("为起点"));
    }

    @Test
    void between_withAMappingOfOtherSystems_isRefused() {
        assertThrows(
                WrongMappingException.class, () -> SystemDiff.between(FOSHAN.system(), NATIONAL, MAPPING.reversed()));
    }

    /** 53 of 60 rows have a counterpart; five of the national list Foshan has not. */
    @Test
    void between_foshanAndTheNationalList_pairsWhatTheMappingPairs() {
        SystemDiff diff = SystemDiff.between(FOSHAN.system(), NATIONAL, MAPPING);
        assertEquals(NATIONAL, diff.applyTo(FOSHAN.system()));
        assertEquals(List.of("17", "21", "32", "36", "37", "51", "52"), keys(diff, Change.Dropped.class));
        assertEquals(List.of("18", "19", "34", "35", "37"), keys(diff, Change.Added.class));
        assertTrue(lines(diff).contains("指标18 改号：18 → 17"));
        assertTrue(lines(diff).contains("指标4 计量单位改变：家 → %"));
        assertTrue(lines(diff).contains("指标12 改名：人均生活垃圾日产生量 → 生活垃圾清运量"));
        assertFalse(lines(diff).stream().anyMatch(l -> l.startsWith("指标1 改名")));
        SystemDiff back = SystemDiff.between(NATIONAL, FOSHAN.system(), MAPPING.reversed());
        assertEquals(FOSHAN.system(), back.applyTo(NATIONAL));
    }

    private static List<String> lines(SystemDiff diff) {
        ChangeWords words = ChangeWords.of(diff);
        return diff.changes().stream().map(c -> words.line(c).zh()).toList();
    }

    private static List<String> keys(SystemDiff diff, Class<? extends Change> form) {
        return diff.changes().stream()
                .filter(form::isInstance)
                .map(Change::subject)
                .filter(s -> s.noun() == Noun.INDICATOR && !s.key().contains("."))
                .map(Subject::key)
                .collect(Collectors.toList());
    }

    @Test
    void between_withAndWithoutSupplement_isThatChange() {
        assertTrue(FOSHAN.supplement().isPresent());
        Plan without = Copies.withoutSupplement(FOSHAN);
        PlanDiff diff = PlanDiff.between(FOSHAN, without);
        assertEquals(without, diff.applyTo(FOSHAN));
        assertEquals(FOSHAN, PlanDiff.between(without, FOSHAN).applyTo(without));
        assertTrue(diff.changes().stream()
                .anyMatch(c -> c instanceof Change.Altered<?> a
                        && a.aspect() == Aspect.SUPPLEMENT
                        && a.after().equals(Optional.empty())));
    }
}
