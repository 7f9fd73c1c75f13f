/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.formula.Kinds.Purpose;
import org.wastefreecity.rules.formula.Type.Family;

/** Checks calls of functions: how many arguments, of which kinds, and what the catalogue must declare for them. */
final class Calls {
    private static final UnitOfMeasure DAY = UnitOfMeasure.parse("日");

    private final Vocabulary vocabulary;
    private final References references;
    private final Faults faults;
    private final Checker checker;

    Calls(Vocabulary vocabulary, References references, Faults faults, Checker checker) {
        this.vocabulary = vocabulary;
        this.references = references;
        this.faults = faults;
        this.checker = checker;
    }

    Typed of(Function function, Syntax.Call call) {
        List<Syntax> arguments = new ArrayList<>();
        Optional<Syntax.Keyed> from = Optional.empty();
        boolean sound = true;
        for (Syntax argument : call.arguments()) {
            if (argument instanceof Syntax.Keyed key) {
                boolean change = function == Function.DECREASE || function == Function.GROWTH;
                if (!change || !Words.means(Words.FROM, key.key().text())) {
                    noKey(function, key.key(), change);
                } else if (from.isPresent()) {
                    fault(
                            FormulaRule.REPEATED_ARGUMENT,
                            key,
                            Wording.of("基期重复", "from stands twice"),
                            Wording.of("请删去重复的一处", "drop one of them"));
                } else {
                    from = Optional.of(key);
                }
            } else {
                arguments.add(argument);
                sound = sound && !(argument instanceof Syntax.Unread);
            }
        }
        if (!function.takes(arguments.size()) && sound) {
            fault(
                    FormulaRule.ARGUMENT_COUNT,
                    call,
                    Wording.of(
                            name(call) + " 需要" + function.count().zh() + "，现有" + arguments.size() + "个",
                            name(call) + " takes " + function.count().en() + ", not " + arguments.size()),
                    countRepair(function));
            sound = false;
        }
        if (function == Function.INDICATOR) {
            return sound ? reference(arguments.get(0)) : Typed.UNKNOWN;
        }
        List<Typed> typed = arguments.stream().map(this::argument).toList();
        if (!sound) {
            return Typed.UNKNOWN;
        }
        Typed result = switch (function) {
            case DAYS -> new Typed(new Node.Days(), Type.of(DAY));
            case SHARE, INTENSITY, PER_CAPITA -> ratio(function, typed, arguments);
            case DECREASE, GROWTH -> change(function, typed.get(0), arguments.get(0), from);
            case WEIGHTED_MEAN -> mean(typed, arguments);
            default -> choice(function, typed, arguments);
        };
        if (!result.type().isUnknown()) {
            checker.days(result.node(), call);
        }
        return result;
    }

    private static Wording countRepair(Function function) {
        return switch (function) {
            case SHARE -> Wording.of("请写作 占比(部分, 整体)", "write share(part, whole)");
            case INTENSITY -> Wording.of("请写作 强度(总量, 规模)", "write intensity(amount, size)");
            case PER_CAPITA -> Wording.of("请写作 人均(总量, 人口)", "write per_capita(amount, population)");
            case DECREASE -> Wording.of("请写作 下降幅度(统计量, 基期: 基准年)", "write decrease(measure, from: base_year)");
            case GROWTH -> Wording.of("请写作 增长率(统计量, 基期: 上年)", "write growth(measure, from: previous_year)");
            case WEIGHTED_MEAN -> Wording.of("请写作 加权平均(值, 权数)", "write weighted_mean(value, weight)");
            case MIN, MAX, FIRST_AVAILABLE -> Wording.of("请写出两个以上的算式", "write two expressions or more");
            case DAYS -> Wording.of("请写作 天数()", "write days()");
            case INDICATOR -> Wording.of("请写作 指标(\"16\")", "write indicator(\"16\")");
        };
    }

    private void noKey(Function function, Token key, boolean change) {
        String name = faults.shown(key.at(), key.end());
        faults.add(
                FormulaRule.UNKNOWN_KEY,
                key.at(),
                key.end(),
                Wording.of(
                        "函数 " + function.words().zh() + " 没有参数 " + name,
                        "the function " + function.words().en() + " has no key " + name),
                change
                        ? Wording.of("是否为 基期？", "Did you mean from?")
                        : Wording.of("请把它写在统计量的括号中", "write it in the brackets of a measure"));
    }

    private Typed argument(Syntax argument) {
        if (!(argument instanceof Syntax.Names names)) {
            return checker.of(argument);
        }
        String name = faults.shown(names.at(), names.end());
        boolean measure = vocabulary.measure(names.names().get(0).text()).isPresent();
        fault(
                FormulaRule.ARGUMENT_FORM,
                names,
                Wording.of("函数的参数不能只是名称：" + name, "a function takes expressions, not the name " + name),
                measure
                        ? Wording.of("请写作 " + name + "()", "write " + name + "()")
                        : Wording.of("请写作 统计量(" + name + ")", "write measure(" + name + ")"));
        return Typed.UNKNOWN;
    }

    private Typed reference(Syntax argument) {
        if (!(argument instanceof Syntax.Names names) || names.names().size() != 1) {
            fault(
                    FormulaRule.ARGUMENT_FORM,
                    argument,
                    Wording.of("应为一个加引号的指标序号", "a number of an indicator in quotes is expected"),
                    Wording.of("请写作 指标(\"16\")", "write indicator(\"16\")"));
            return Typed.UNKNOWN;
        }
        return references
                .formula(names.names().get(0), faults)
                .map(f -> new Typed(
                        new Node.Reference(
                                IndicatorCode.parse(names.names().get(0).text()), f),
                        f.type()))
                .orElse(Typed.UNKNOWN);
    }

    private Typed ratio(Function function, List<Typed> typed, List<Syntax> at) {
        Typed above = typed.get(0);
        Typed under = typed.get(1);
        if (!above.type().isUnknown()) {
            checker.division(above, under, at.get(1));
        }
        Node.Ratio node = new Node.Ratio(function, above.node(), under.node(), false);
        if (above.type().isUnknown() || under.type().isUnknown()) {
            return Typed.UNKNOWN;
        }
        if (function == Function.SHARE) {
            return share(above, under, at);
        }
        boolean quantities = above.type().is(Family.QUANTITY) && under.type().is(Family.QUANTITY);
        if (function == Function.PER_CAPITA
                && !(under.type().is(Family.QUANTITY)
                        && under.type().dimension().isPersons())) {
            fault(
                    FormulaRule.NOT_BY_PERSONS,
                    at.get(1),
                    Wording.of(
                            "分母是" + under.type().words().zh() + "，不是人数",
                            "below the line is " + under.type().words().en() + ", not persons"),
                    Wording.of("请用人口统计量，或改用 强度(…)", "use a measure of population, or intensity(…)"));
            return Typed.UNKNOWN;
        }
        if (!quantities || above.type().equals(under.type())) {
            fault(
                    FormulaRule.INTENSITY_OF_ONE_KIND,
                    at.get(0),
                    Wording.of(
                            above.type().words().zh() + "与"
                                    + under.type().words().zh() + "不构成"
                                    + function.words().zh(),
                            above.type().words().en() + " by "
                                    + under.type().words().en() + " is no "
                                    + function.words().en()),
                    Wording.of("同类的量用 占比(…)；其他用 /", "use share(…) for two of one kind, and / for the rest"));
            return Typed.UNKNOWN;
        }
        return new Typed(
                node,
                Type.quantity(above.type().dimension().dividedBy(under.type().dimension())));
    }

    private Typed share(Typed above, Typed under, List<Syntax> at) {
        Type both = checker.kinds().joined(under.type(), above.type(), Purpose.COMPARE, at.get(0));
        if (both.isUnknown()) {
            return Typed.UNKNOWN;
        }
        Wholes.Inclusion inclusion = new Wholes(vocabulary).of(above.node(), under.node());
        if (!both.is(Family.QUANTITY) || inclusion == Wholes.Inclusion.NONE) {
            fault(
                    FormulaRule.PART_OUTSIDE_WHOLE,
                    at.get(0),
                    Wording.of(
                            "目录未声明 " + shown(at.get(0)) + " 包含于 " + shown(at.get(1)),
                            "the catalogue does not declare " + shown(at.get(0)) + " within " + shown(at.get(1))),
                    Wording.of("请在目录中声明包含关系，或改用 /", "declare it in the catalogue, or use / instead"));
            return Typed.UNKNOWN;
        }
        boolean whole = inclusion == Wholes.Inclusion.PROVEN;
        return new Typed(
                new Node.Ratio(Function.SHARE, above.node(), under.node(), whole), Type.share(both.dimension()));
    }

    private Typed change(Function function, Typed of, Syntax at, Optional<Syntax.Keyed> from) {
        checker.division(of, of, at);
        PeriodSelector start =
                function == Function.DECREASE ? PeriodSelector.Named.BASE_YEAR : PeriodSelector.Named.PREVIOUS_YEAR;
        if (from.isPresent()) {
            start = new Selections(vocabulary, faults).period(from.get(), true).orElse(start);
        }
        if (of.type().isUnknown()) {
            return Typed.UNKNOWN;
        }
        boolean change = of.type().is(Family.CHANGE)
                || of.type().is(Family.POINTS)
                || of.node().all().anyMatch(n -> n instanceof Node.Change);
        if (change) {
            fault(
                    FormulaRule.CHANGE_OF_CHANGE,
                    at,
                    Wording.of(shown(at) + " 已是变化", shown(at) + " is a change already"),
                    Wording.of("请对统计量求变化率", "take the change of measures"));
            return Typed.UNKNOWN;
        }
        boolean fixed = of.node()
                .all()
                .anyMatch(n -> n instanceof Node.Total t && t.selection().period() != PeriodSelector.Named.THIS_YEAR);
        if (fixed) {
            fault(
                    FormulaRule.CHANGE_PERIOD,
                    at,
                    Wording.of(shown(at) + " 另设了时期", shown(at) + " sets a period of its own"),
                    Wording.of("请删去时期，用 基期: 指定起算年", "drop the period, and name the first year by from:"));
            return Typed.UNKNOWN;
        }
        return new Typed(new Node.Change(function, of.node(), start), Type.CHANGE);
    }

    private Typed mean(List<Typed> typed, List<Syntax> at) {
        Typed of = typed.get(0);
        Typed weight = typed.get(1);
        checker.open(at.get(1));
        if (of.type().isUnknown() || weight.type().isUnknown()) {
            return Typed.UNKNOWN;
        }
        for (int i = 0; i < 2; i++) {
            if (typed.get(i)
                    .node()
                    .all()
                    .anyMatch(n -> n instanceof Node.Total t
                            && !t.selection().territories().isEmpty())) {
                fault(
                        FormulaRule.UNKNOWN_KEY,
                        at.get(i),
                        Wording.of(
                                "加权平均逐个下级区划计算，其中不另设地域",
                                "a weighted mean goes through the divisions itself and takes no territory"),
                        Wording.of("请删去地域", "drop the territory"));
                return Typed.UNKNOWN;
            }
        }
        Optional<String> declared =
                of.node() instanceof Node.Total t ? t.selection().measure().weight() : Optional.empty();
        boolean fits = declared.isEmpty()
                || (weight.node() instanceof Node.Total w
                        && w.selection().measure().id().equals(declared.get()));
        if (!fits) {
            fault(
                    FormulaRule.DECLARED_WEIGHT,
                    at.get(1),
                    Wording.of(
                            shown(at.get(0)) + " 声明的权数是 " + declared.get(),
                            shown(at.get(0)) + " declares the weight " + declared.get()),
                    Wording.of("请写作 " + declared.get() + "()", "write " + declared.get() + "()"));
            return Typed.UNKNOWN;
        }
        if (!weight.type().is(Family.QUANTITY) && !weight.type().is(Family.NUMBER)) {
            fault(
                    FormulaRule.DIFFERENT_KINDS,
                    at.get(1),
                    Wording.of(
                            "权数是" + weight.type().words().zh() + "，不是量",
                            "the weight is " + weight.type().words().en() + " and no quantity"),
                    Wording.of("请用人数、样本量等作权数", "weight by a quantity, such as a number of persons"));
            return Typed.UNKNOWN;
        }
        return new Typed(new Node.Mean(of.node(), weight.node()), of.type());
    }

    private Typed choice(Function function, List<Typed> typed, List<Syntax> at) {
        Type type = typed.get(0).type();
        for (int i = 1; i < typed.size(); i++) {
            type = checker.kinds().joined(type, typed.get(i).type(), Purpose.COMPARE, at.get(i));
        }
        return type.isUnknown()
                ? Typed.UNKNOWN
                : new Typed(
                        new Node.Choice(
                                function, typed.stream().map(Typed::node).toList()),
                        type);
    }

    private String shown(Syntax syntax) {
        return faults.shown(syntax.at(), syntax.end());
    }

    private String name(Syntax.Call call) {
        return faults.shown(call.name().at(), call.name().end());
    }

    private void fault(FormulaRule rule, Syntax at, Wording message, Wording repair) {
        faults.add(rule, at.at(), at.end(), message, repair);
    }
}
