/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.formula.Kinds.Purpose;
import org.wastefreecity.rules.formula.Type.Family;

/** Looks names up and proves types; each fault is noted at the part that has it, and told once. */
final class Checker {
    private final Vocabulary vocabulary;
    private final Faults faults;
    private final Kinds kinds;
    private final Calls calls;
    private final List<Syntax> openDivisions = new ArrayList<>();

    Checker(Vocabulary vocabulary, References references, Faults faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
        this.kinds = new Kinds(faults);
        this.calls = new Calls(vocabulary, references, faults, this);
    }

    Kinds kinds() {
        return kinds;
    }

    /** The first division that can be 0/0. */
    Optional<Syntax> openDivision() {
        return openDivisions.stream().findFirst();
    }

    Typed of(Syntax syntax) {
        if (syntax instanceof Syntax.Literal literal) {
            return new Typed(
                    new Node.Literal(literal.value(), literal.unit()),
                    literal.unit().map(Type::of).orElse(Type.NUMBER));
        }
        if (syntax instanceof Syntax.Group group) {
            return of(group.inner());
        }
        if (syntax instanceof Syntax.Negation negation) {
            Typed operand = of(negation.operand());
            return new Typed(new Node.Negation(operand.node()), operand.type());
        }
        if (syntax instanceof Syntax.Chain chain) {
            return chain.additive() ? sum(chain) : product(chain);
        }
        if (syntax instanceof Syntax.Call call) {
            return call(call);
        }
        return Typed.UNKNOWN;
    }

    private Typed call(Syntax.Call call) {
        Token name = call.name();
        Optional<Function> function = name.kind() == Token.Kind.NAME ? Function.named(name.text()) : Optional.empty();
        if (function.isPresent()) {
            return calls.of(function.get(), call);
        }
        Selections selections = new Selections(vocabulary, faults);
        Optional<Measure> measure = vocabulary.measure(name.text());
        if (measure.isPresent()) {
            return new Typed(
                    new Node.Total(selections.of(measure.get(), call)),
                    Type.of(measure.get().unit()));
        }
        if (!vocabulary.categories(name.text()).isEmpty()) {
            String category = faults.shown(name.at(), name.end());
            faults.add(
                    FormulaRule.UNKNOWN_NAME,
                    name.at(),
                    name.end(),
                    Wording.of(category + " 是类别，不是统计量", category + " is a category and no measure"),
                    Wording.of("请写作 统计量(" + category + ")", "write measure(" + category + ")"));
        } else {
            selections.unknown(
                    FormulaRule.UNKNOWN_NAME,
                    name,
                    Wording.of("没有统计量或函数", "there is no measure or function"),
                    vocabulary.callable());
        }
        // faults inside are worth telling all the same
        call.arguments().stream()
                .filter(a -> a instanceof Syntax.Group
                        || a instanceof Syntax.Call
                        || a instanceof Syntax.Chain
                        || a instanceof Syntax.Negation)
                .forEach(this::of);
        return Typed.UNKNOWN;
    }

    private Typed sum(Syntax.Chain chain) {
        List<Node.Link> links = new ArrayList<>();
        Type type = Type.UNKNOWN;
        for (Syntax.Link link : chain.links()) {
            Typed operand = of(link.operand());
            type = links.isEmpty()
                    ? operand.type()
                    : kinds.joined(
                            type, operand.type(), link.inverse() ? Purpose.SUBTRACT : Purpose.ADD, link.operand());
            links.add(new Node.Link(link.inverse(), operand.node()));
        }
        return new Typed(new Node.Sum(links), type);
    }

    private Typed product(Syntax.Chain chain) {
        List<Node.Link> links = new ArrayList<>();
        Type type = Type.UNKNOWN;
        for (Syntax.Link link : chain.links()) {
            Typed operand = of(link.operand());
            type = links.isEmpty() ? operand.type() : kinds.times(type, operand.type(), link.inverse(), link.operand());
            links.add(new Node.Link(link.inverse(), operand.node()));
            if (link.inverse()) {
                divisor(operand, link.operand());
            }
        }
        scales(chain, type);
        Node.Product product = new Node.Product(links);
        days(product, chain);
        if (!type.isUnknown()) {
            boolean below = product.under().stream().anyMatch(n -> !Signs.of(n).nonZero() && !isZero(n));
            boolean above = product.above().stream().anyMatch(n -> !Signs.of(n).nonZero());
            if (below && above) {
                openDivisions.add(chain);
            }
        }
        return new Typed(product, type);
    }

    /** Days of the period asked for beside sums of another one; told once, at the smallest part that has both. */
    void days(Node node, Syntax at) {
        if (DaysScope.isMixed(node) && node.below().stream().noneMatch(DaysScope::isMixed)) {
            faults.add(
                    FormulaRule.DAYS_OF_ANOTHER_PERIOD,
                    at.at(),
                    at.end(),
                    Wording.of(
                            faults.shown(at.at(), at.end()) + " 以本期天数乘除其他时期的统计量",
                            faults.shown(at.at(), at.end())
                                    + " multiplies or divides measures of another period by the days of this one"),
                    Wording.of(
                            "请统计本期，或用 增长率(…)、下降幅度(…)，其天数随时期而变",
                            "count this period, or take growth(…) or decrease(…), in which the days go with the"
                                    + " period"));
        }
    }

    /** Notes a division of two parts that can both be 0. */
    void division(Typed above, Typed under, Syntax at) {
        divisor(under, at);
        if (!under.type().isUnknown()
                && !isZero(under.node())
                && !Signs.of(under.node()).nonZero()
                && !Signs.of(above.node()).nonZero()) {
            openDivisions.add(at);
        }
    }

    void open(Syntax at) {
        openDivisions.add(at);
    }

    private void divisor(Typed divisor, Syntax at) {
        if (isZero(divisor.node())) {
            faults.add(
                    FormulaRule.DIVISION_BY_ZERO,
                    at.at(),
                    at.end(),
                    Wording.of("除数为0", "the divisor is 0"),
                    Wording.of("请写一个不为0的除数", "write a divisor other than 0"));
        }
    }

    private static boolean isZero(Node node) {
        return Signs.constant(node).map(v -> v.signum() == 0).orElse(false);
    }

    /** A factor of 100 by hand would be applied twice, since the answer is converted to its unit. */
    private void scales(Syntax.Chain chain, Type type) {
        if (type.is(Family.NUMBER) || type.isUnknown()) {
            return;
        }
        for (Syntax.Link link : chain.links()) {
            if (link.operand() instanceof Syntax.Literal literal
                    && literal.unit().isEmpty()) {
                String digits = literal.value().stripTrailingZeros().toPlainString();
                boolean days = digits.equals("365") || digits.equals("366");
                if (days || digits.matches("100+|0\\.0+1")) {
                    faults.add(
                            FormulaRule.SCALE_BY_HAND,
                            literal.at(),
                            literal.end(),
                            Wording.of("自行乘除" + digits, "a factor of " + digits + " by hand"),
                            days
                                    ? Wording.of("请写作 天数()，闰年为366日", "write days(), which is 366 in a leap year")
                                    : Wording.of(
                                            "请删去：结果按指标的单位精确换算",
                                            "drop it: the answer converts exactly to the indicator's unit"));
                }
            }
        }
    }

    /** Whether the answer can be stated in the unit. */
    void answer(Typed whole, UnitOfMeasure unit, Syntax at) {
        if (whole.type().isUnknown() || whole.type().fits(unit)) {
            return;
        }
        Type wanted = Type.of(unit);
        Wording repair;
        if (whole.type().is(Family.POINTS) || wanted.is(Family.POINTS)) {
            repair = wanted.is(Family.POINTS)
                    ? Wording.of(
                            "只有两个比率之差以百分点计，请把单位改为 %", "only a difference of two rates is in points: make the unit %")
                    : Wording.of(
                            "两个比率之差以百分点计，请把单位改为 百分点",
                            "a difference of two rates is in percentage points: make that the unit");
        } else if (whole.type().is(Family.NUMBER)) {
            repair = Wording.of(
                    "纯数没有单位，请给其中的数加上单位，或写成占比", "a plain number has no unit: give its numbers units, or write a share");
        } else if (whole.type().is(Family.SHARE) || whole.type().is(Family.CHANGE)) {
            repair = Wording.of("请把单位改为 %、‰ 或 ‱，或改写公式", "make the unit %, ‰ or ‱, or change the formula");
        } else if (wanted.is(Family.QUANTITY) && whole.type().dimension().differsInTimeFrom(wanted.dimension())) {
            repair = Wording.of(
                    "结果与单位的时间不一致：按日计须除以 天数()，否则请换单位",
                    "the unit and the answer differ in time: divide by days() for a daily figure, or take another"
                            + " unit");
        } else if (wanted.is(Family.QUANTITY) && whole.type().dimension().differsInBasisFrom(wanted.dimension())) {
            repair = Wording.of("价格口径或人口口径须与单位一致", "use the basis of prices or population that the unit has");
        } else {
            repair = Wording.of(
                    "请改用" + whole.type().words().zh() + "的单位，或改写公式",
                    "take a unit of " + whole.type().words().en() + ", or change the formula");
        }
        faults.add(
                FormulaRule.ANSWER_KIND,
                at.at(),
                at.end(),
                Wording.of(
                        "结果是" + whole.type().words().zh() + "，不能以" + unit + "计",
                        "the answer is " + whole.type().words().en() + " and cannot be stated in " + unit),
                repair);
    }

    /** Whether it is said what 0/0 means, exactly where it can occur. */
    void clause(Optional<Syntax.Clause> clause, UnitOfMeasure unit, boolean proven) {
        Optional<Syntax> open = openDivision();
        if (clause.isEmpty() && open.isPresent() && proven) {
            faults.add(
                    FormulaRule.ZERO_OVER_ZERO_OPEN,
                    open.get().at(),
                    open.get().end(),
                    Wording.of(
                            faults.shown(open.get().at(), open.get().end()) + " 可能是0/0",
                            faults.shown(open.get().at(), open.get().end()) + " can be 0/0"),
                    Wording.of(
                            "请在公式之后写 ; 0/0 = 不适用，或 ; 0/0 = 100 [%]",
                            "write ; 0/0 = not_applicable or ; 0/0 = 100 [%] behind the formula"));
        }
        if (clause.isPresent() && open.isEmpty() && proven) {
            faults.add(
                    FormulaRule.ZERO_OVER_ZERO_IDLE,
                    clause.get().at(),
                    clause.get().end(),
                    Wording.of("公式不可能是0/0", "the formula cannot be 0/0"),
                    Wording.of("请删去该子句", "drop the clause"));
        }
        clause.flatMap(Syntax.Clause::value).ifPresent(value -> {
            Type type = value.unit().map(Type::of).orElse(Type.NUMBER);
            String number = (clause.get().negative() ? "-" : "") + value.value().toPlainString();
            if (!type.fits(unit)) {
                faults.add(
                        FormulaRule.ZERO_OVER_ZERO_KIND,
                        value.at(),
                        value.end(),
                        Wording.of(
                                "0/0的取值是" + type.words().zh() + "，不能以" + unit + "计",
                                "the answer for 0/0 is " + type.words().en() + " and cannot be stated in " + unit),
                        Wording.of("请写作 " + number + " [" + unit + "]", "write " + number + " [" + unit.code() + "]"));
            }
        });
    }
}
