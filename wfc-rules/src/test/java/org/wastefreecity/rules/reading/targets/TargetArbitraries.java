/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Condition.Basis;
import org.wastefreecity.model.target.Condition.OnFigure;
import org.wastefreecity.model.target.Condition.Relation;
import org.wastefreecity.model.target.Condition.Sense;
import org.wastefreecity.model.target.Condition.Span;
import org.wastefreecity.model.target.Condition.Stated;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/**
 * Targets as plans could state them: every form, every deadline, scope and modifier, with figures of any size and words out of a
 * stock of real ones. Words are drawn and not made up because a document's own words are all that says what they are: 珠三角地区 is
 * a region because it is called one.
 */
final class TargetArbitraries {
    /** The indicator every target here is promised for; its name decides nothing. */
    static final IndicatorCode CODE = IndicatorCode.parse("7");

    static final GradeScale SCALE = new GradeScale(List.of("不合格", "合格", "良好", "优秀"));

    private static final List<UnitOfMeasure> UNITS =
            List.of("%", "吨", "万吨", "万吨/年", "家", "个", "吨/万元", "千克/(人·日)", "亩", "亿元", "‰", "户", "处", "微克/立方米").stream()
                    .map(UnitOfMeasure::parse)
                    .toList();

    private TargetArbitraries() {}

    private static Wording zh(String text) {
        return Wording.of(text, text);
    }

    private static Arbitrary<Wording> words(String... texts) {
        return Arbitraries.of(texts).map(TargetArbitraries::zh);
    }

    static Arbitrary<Figure> figures(UnitOfMeasure unit) {
        return Combinators.combine(
                        Arbitraries.longs().between(-999_999_999_999L, 999_999_999_999L),
                        Arbitraries.integers().between(0, 8))
                .as((digits, places) -> Figure.of(BigDecimal.valueOf(digits, places), unit));
    }

    private static Arbitrary<Figure> sizes(UnitOfMeasure unit, long most) {
        return Combinators.combine(
                        Arbitraries.longs().between(0, most * 1000),
                        Arbitraries.integers().between(3, 6))
                .as((digits, places) -> Figure.of(BigDecimal.valueOf(digits, places), unit));
    }

    private static Arbitrary<UnitOfMeasure> units() {
        return Arbitraries.of(UNITS);
    }

    private static Arbitrary<OnFigure> onFigure(Arbitrary<Figure> figure) {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Arbitraries.oneOf(
                Combinators.combine(figure, either).as(Condition.AtLeast::new),
                Combinators.combine(figure, either).as(Condition.AtMost::new),
                Combinators.combine(figure, figure)
                        .as((a, b) -> a.compareTo(b) <= 0 ? new Condition.Between(a, b) : new Condition.Between(b, a)),
                figure.map(Condition.EqualTo::new),
                figure.map(f -> new Condition.About(f, Optional.empty())),
                Combinators.combine(figure, figure)
                        .as((a, b) -> new Condition.About(
                                a, Optional.of(Figure.of(b.value().abs(), b.unit())))));
    }

    private static Arbitrary<Condition> levels() {
        return units().flatMap(u -> Arbitraries.oneOf(
                onFigure(figures(u)).map(c -> (Condition) c), figures(u).map(Condition.Undirected::new)));
    }

    private static Arbitrary<Base> bases() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1990, 2099).map(Base.OfYear::new),
                Arbitraries.of(new Base.PreviousYear(), new Base.Unnamed()));
    }

    private static Arbitrary<Condition> changes() {
        return Arbitraries.of(Basis.class).flatMap(basis -> {
            Arbitrary<Figure> amount = switch (basis) {
                case PERCENT_OF_BASE -> sizes(UnitOfMeasure.PERCENT, 100);
                case PERCENTAGE_POINTS -> sizes(UnitOfMeasure.PERCENTAGE_POINT, 100);
                case AMOUNT -> sizes(UnitOfMeasure.TEN_THOUSAND_TONNES, 1_000_000);
            };
            return Combinators.combine(
                            bases(),
                            Arbitraries.of(Sense.class),
                            onFigure(amount),
                            Arbitraries.just(basis),
                            Arbitraries.of(Span.class))
                    .as(Condition.ChangeFromBase::new);
        });
    }

    /** Conditions without a figure of their own. */
    private static Arbitrary<Condition> movements() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Arbitraries.oneOf(
                Combinators.combine(bases(), Arbitraries.of(Sense.class), either)
                        .as((base, sense, strict) ->
                                new Condition.ChangeSign(zh("指标值"), base, sense, strict, Stated.LEVEL)),
                Combinators.combine(
                                Arbitraries.of(Relation.class), words("全省平均水平", "全国平均水平", "珠三角平均水平", "国内先进水平", "全国平均值"))
                        .as((relation, words) -> new Condition.ComparedTo(relation, words, Optional.empty())),
                Combinators.combine(
                                Arbitraries.oneOf(
                                        Arbitraries.just(OptionalInt.empty()),
                                        Arbitraries.integers().between(1, 99).map(OptionalInt::of)),
                                words("全国", "全省", "珠三角", "国内同类城市", "全国地级市"))
                        .as(Condition.Ranked::new),
                Combinators.combine(
                                Arbitraries.of(Sense.class),
                                Arbitraries.oneOf(
                                        Arbitraries.just(OptionalInt.empty()),
                                        Arbitraries.integers().between(1, 20).map(OptionalInt::of)))
                        .as(Condition.Trend::new),
                Arbitraries.of("合格", "良好", "优秀").map(g -> new Condition.AtLeastGrade(SCALE, g)),
                Combinators.combine(
                                Arbitraries.integers().between(0, 50),
                                Arbitraries.integers().between(0, 50),
                                words("园区", "矿山", "工业企业"))
                        .as((k, more, things) -> new Condition.ShareOfObjects(things, k, OptionalInt.of(k + more))),
                words("覆盖", "收", "分", "达标", "收集", "完成整治").map(w -> new Condition.Extent(true, w)),
                words("填埋", "排放", "进口", "存量").map(w -> new Condition.Extent(false, w)));
    }

    private static Arbitrary<Condition> checklists() {
        return Arbitraries.of("建成信息化监管平台", "出台管理办法", "建立部门联动机制", "制定建筑垃圾管理条例", "完善回收体系", "开展宣传教育")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(names -> new Condition.Checklist(IntStream.range(0, names.size())
                        .mapToObj(i -> new Deliverable(CODE.child(i + 1), zh(names.get(i))))
                        .toList()));
    }

    /** Conditions that take the whole cell and cannot stand beside others. */
    private static Arbitrary<Condition> alone() {
        return Arbitraries.oneOf(
                words("省下达任务", "完成上级下达的任务", "达到功能区标准", "符合国家标准").map(Condition.DutyElsewhere::new),
                Arbitraries.oneOf(
                                Arbitraries.just(Optional.<Wording>empty()),
                                words("市财政局", "地方金融监管部门").map(Optional::of))
                        .map(Condition.Pending::new),
                Arbitraries.just(new Condition.NotSet()),
                Arbitraries.of("54.O", "IOO", "76。7").map(Condition.Unreadable::new));
    }

    private static Arbitrary<Condition> simple() {
        return Arbitraries.frequencyOf(Tuple.of(4, levels()), Tuple.of(2, changes()), Tuple.of(2, movements()));
    }

    private static Set<Modifier> fitting(Condition condition, Set<Modifier> drawn) {
        Set<Modifier> fitting = drawn.isEmpty() ? EnumSet.noneOf(Modifier.class) : EnumSet.copyOf(drawn);
        boolean bound = condition instanceof Condition.AtLeast
                || condition instanceof Condition.AtMost
                || condition instanceof Condition.Between;
        if (!bound) {
            fitting.remove(Modifier.APPROXIMATELY); // 约 makes an About of anything else
        }
        if (!(condition instanceof OnFigure)
                || condition instanceof Condition.Undirected
                || condition instanceof Condition.About) {
            fitting.remove(Modifier.HOLD); // 保持 with nothing to hold says 保持稳定, another form
        }
        if (condition instanceof Condition.ChangeFromBase
                || condition instanceof Condition.ChangeSign
                || condition instanceof Condition.Trend) {
            fitting.remove(Modifier.ANNUAL_MEAN); // there, 年均 is the span of the change
            fitting.remove(Modifier.GRADUALLY); // 逐步下降 is a trend
        }
        if (!(condition instanceof OnFigure)) {
            fitting.remove(Modifier.ANNUAL_MEAN);
        }
        if (condition instanceof Condition.FloorAndStretch) {
            fitting.remove(Modifier.STRIVE); // 力争 marks the stretch
        }
        return fitting;
    }

    private static Arbitrary<Set<Modifier>> modifiers() {
        return Arbitraries.of(Modifier.class).set().ofMaxSize(2);
    }

    private static Arbitrary<Part> parts(Arbitrary<Condition> conditions) {
        return Combinators.combine(conditions, subjects(), modifiers())
                .as((condition, subject, modifiers) -> new Part(
                        Optional.empty(),
                        condition instanceof Condition.ShareOfObjects || condition instanceof Condition.Undirected
                                ? Optional.empty()
                                : subject,
                        condition,
                        fitting(condition, modifiers)));
    }

    private static Arbitrary<Optional<Wording>> subjects() {
        return Arbitraries.oneOf(
                Arbitraries.just(Optional.empty()),
                words("化肥施用强度", "电力综合利用率", "秸秆还田面积", "处置设施负荷").map(Optional::of));
    }

    private static Arbitrary<Condition> compounds() {
        Arbitrary<Condition> inner = simple();
        Arbitrary<Condition> deeper = Arbitraries.oneOf(
                inner,
                parts(inner).list().ofMinSize(2).ofMaxSize(3).map(Condition.AllOf::new),
                parts(inner).list().ofMinSize(2).ofMaxSize(3).map(Condition.AnyOf::new));
        return Arbitraries.oneOf(
                parts(deeper).list().ofMinSize(2).ofMaxSize(4).map(Condition.AllOf::new),
                parts(deeper).list().ofMinSize(2).ofMaxSize(4).map(Condition.AnyOf::new),
                Combinators.combine(simple(), simple())
                        // 下降10%，力争15%: behind a change, a bare figure is one of the change
                        .filter((floor, stretch) ->
                                !(floor instanceof Condition.ChangeFromBase && stretch instanceof Condition.Undirected))
                        .as(Condition.FloorAndStretch::new));
    }

    private static Arbitrary<Deadline> deadlines() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 20_000)
                .map(d -> LocalDate.of(2000, 1, 1).plusDays(d));
        return Arbitraries.oneOf(
                Arbitraries.of(Deadline.Open.NONE),
                Arbitraries.integers().between(1990, 2099).map(y -> new Deadline.EndOf(ReportingPeriod.ofYear(y))),
                days.map(d ->
                        new Deadline.EndOf(ReportingPeriod.parse(d.toString().substring(0, 7)))),
                days.map(d -> new Deadline.EndOf(ReportingPeriod.parse(d.toString()))),
                // 6月30日前 includes the 30th, as everybody means it
                days.filter(d -> d.getDayOfMonth() != d.lengthOfMonth()).map(Deadline.Before::new),
                Combinators.combine(
                                Arbitraries.integers().between(1990, 2050),
                                Arbitraries.integers().between(1, 20))
                        .as((y, n) -> new Deadline.During(ReportingPeriod.ofYears(y, y + n), false)),
                Combinators.combine(
                                Arbitraries.integers().between(1990, 2050),
                                Arbitraries.integers().between(1, 20))
                        .as((y, n) -> new Deadline.During(ReportingPeriod.ofYears(y, y + n), true)),
                Arbitraries.of(
                                Deadline.Cadence.YEARLY,
                                Deadline.Cadence.HALF_YEARLY,
                                Deadline.Cadence.QUARTERLY,
                                Deadline.Cadence.MONTHLY,
                                Deadline.Cadence.HALF_MONTHLY,
                                Deadline.Cadence.WEEKLY,
                                Deadline.Cadence.DAILY)
                        .map(Deadline.Recurring::new),
                Combinators.combine(
                                words("投产", "验收", "印发实施"),
                                Arbitraries.integers().between(1, 99))
                        .as(Deadline.AfterEvent::new));
    }

    private static Arbitrary<Optional<Scope>> scopes() {
        return Arbitraries.oneOf(
                Arbitraries.just(Optional.empty()),
                Arbitraries.just(Optional.empty()),
                Arbitraries.of("440604", "440605", "110000", "500000")
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(codes -> Optional.of(new Scope.Divisions(new LinkedHashSet<>(
                                codes.stream().map(RegionCode::parse).toList())))),
                words("珠三角地区", "城市建成区", "县城", "一类地区").map(w -> Optional.of(new Scope.RegionClass(w))),
                words("新建建筑", "规模化养殖场", "重点行业").map(w -> Optional.of(new Scope.ThingClass(w))),
                words("国家口径", "省口径").map(w -> Optional.of(new Scope.CountedBy(w))),
                Combinators.combine(Arbitraries.integers().between(1, 10_000), Arbitraries.of("以上", "以下"))
                        .as((n, side) -> Optional.of(new Scope.SizeClass(
                                zh("年产生量" + n + "吨" + side + "的企业"),
                                Optional.of(
                                        side.equals("以上")
                                                ? new Bounds(
                                                        Optional.of(
                                                                Figure.of(Integer.toString(n), UnitOfMeasure.TONNE)),
                                                        Optional.empty())
                                                : new Bounds(
                                                        Optional.empty(),
                                                        Optional.of(Figure.of(
                                                                Integer.toString(n), UnitOfMeasure.TONNE))))))));
    }

    static Arbitrary<Target> targets() {
        Arbitrary<Target> stated = Combinators.combine(
                        Arbitraries.oneOf(simple(), simple(), compounds(), checklists()),
                        subjects(),
                        deadlines(),
                        scopes(),
                        Arbitraries.oneOf(
                                Arbitraries.just(Optional.<Wording>empty()),
                                words("2020年可比价", "折纯", "含水率80%").map(Optional::of)),
                        modifiers())
                .as(TargetArbitraries::target);
        Arbitrary<Target> bare = Combinators.combine(alone(), deadlines().filter(d -> d == Deadline.Open.NONE))
                .as((condition, deadline) ->
                        target(condition, Optional.empty(), deadline, Optional.empty(), Optional.empty(), Set.of()));
        return Arbitraries.frequencyOf(Tuple.of(9, stated), Tuple.of(1, bare));
    }

    private static Target target(
            Condition condition,
            Optional<Wording> subject,
            Deadline deadline,
            Optional<Scope> scope,
            Optional<Wording> basis,
            Set<Modifier> modifiers) {
        boolean speaksForItself = condition instanceof Condition.ShareOfObjects
                || condition instanceof Condition.Undirected // a name would decide the direction
                || condition instanceof Condition.Checklist;
        return Target.builder()
                .id("t")
                .indicator(CODE)
                .condition(condition)
                .subject(speaksForItself ? Optional.empty() : subject)
                .deadline(deadline)
                .scope(scope)
                .basis(basis)
                .addAllModifiers(
                        condition instanceof Condition.Checklist
                                ? Set.of()
                                : new ArrayList<>(fitting(condition, modifiers)))
                .printed("")
                .provenance(Provenance.of("d", "p"))
                .build();
    }
}
