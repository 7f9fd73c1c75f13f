/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.Optional;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.formula.Type.Family;

/** Which kinds may be added, compared, multiplied, and what comes of it; a fault is noted at the operand that does not fit. */
final class Kinds {
    private final Faults faults;

    Kinds(Faults faults) {
        this.faults = faults;
    }

    enum Purpose {
        ADD("相加", "add"),
        SUBTRACT("相减", "subtract"),
        COMPARE("比较", "compare");

        private final Wording words;

        Purpose(String zh, String en) {
            this.words = Wording.of(zh, en);
        }
    }

    /** The type of a sum, a difference, or of one of both. */
    Type joined(Type left, Type right, Purpose purpose, Syntax at) {
        if (left.isUnknown() || right.isUnknown()) {
            return Type.UNKNOWN;
        }
        Optional<Type> both = sameFamily(left, right, purpose);
        if (both.isPresent()) {
            return both.get();
        }
        Fault fault = mismatch(left, right);
        if (fault.rule == FormulaRule.DIFFERENT_SHARES && purpose == Purpose.ADD) {
            fault = ADDED_RATES;
        }
        faults.add(
                fault.rule,
                at.at(),
                at.end(),
                Wording.of(
                        left.words().zh() + "与" + right.words().zh() + "不能" + purpose.words.zh(),
                        "cannot " + purpose.words.en() + " " + left.words().en() + " and "
                                + right.words().en()),
                fault.repair);
        return Type.UNKNOWN;
    }

    private static final Fault ADDED_RATES = new Fault(
            FormulaRule.ADDED_RATES,
            Wording.of("请先把分子相加、分母相加，再相除", "add the parts above and below the line first, then divide"));

    private static Optional<Type> sameFamily(Type left, Type right, Purpose purpose) {
        if (left.is(Family.SHARE) && right.is(Family.SHARE)) {
            boolean alike = left.dimension().equals(right.dimension())
                    || left.dimension().isNone()
                    || right.dimension().isNone();
            return alike && purpose != Purpose.ADD
                    ? Optional.of(purpose == Purpose.SUBTRACT ? Type.POINTS : known(left, right))
                    : Optional.empty();
        }
        boolean changes = (left.is(Family.CHANGE) || isBare(left)) && (right.is(Family.CHANGE) || isBare(right));
        if (changes) {
            return purpose == Purpose.ADD
                    ? Optional.empty()
                    : Optional.of(purpose == Purpose.SUBTRACT ? Type.POINTS : Type.CHANGE);
        }
        return left.equals(right) ? Optional.of(left) : Optional.empty();
    }

    private static boolean isBare(Type type) {
        return type.is(Family.SHARE) && type.dimension().isNone();
    }

    private static Type known(Type left, Type right) {
        return left.dimension().isNone() ? right : left;
    }

    private record Fault(FormulaRule rule, Wording repair) {}

    private static Fault mismatch(Type left, Type right) {
        if (left.is(Family.SHARE) && right.is(Family.SHARE)) {
            return new Fault(
                    FormulaRule.DIFFERENT_SHARES, Wording.of("请改用同一类整体的占比", "use shares of wholes of one kind"));
        }
        if (left.is(Family.CHANGE) && (right.is(Family.CHANGE) || isBare(right))
                || isBare(left) && right.is(Family.CHANGE)) {
            return ADDED_RATES;
        }
        if (left.is(Family.POINTS) || right.is(Family.POINTS)) {
            return new Fault(
                    FormulaRule.PERCENT_AND_POINTS,
                    Wording.of("百分点只与百分点相加减、相比较", "add and compare percentage points with percentage points only"));
        }
        if (left.is(Family.NUMBER) || right.is(Family.NUMBER)) {
            boolean rate = left.is(Family.SHARE)
                    || right.is(Family.SHARE)
                    || left.is(Family.CHANGE)
                    || right.is(Family.CHANGE);
            return new Fault(
                    FormulaRule.NUMBER_AND_QUANTITY,
                    rate
                            ? Wording.of("请给数字加上单位，如 100 [%]", "give the number its unit, as in 100 [%]")
                            : Wording.of("请给数字加上单位，如 5 [吨]", "give the number its unit, as in 5 [t]"));
        }
        if (left.is(Family.QUANTITY) && right.is(Family.QUANTITY)) {
            if (left.dimension().differsInTimeFrom(right.dimension())) {
                return new Fault(
                        FormulaRule.AMOUNT_AND_CAPACITY,
                        Wording.of("能力与总量分开计算，不相加减", "keep capacities (per year, per day) and amounts apart"));
            }
            if (left.dimension().differsInBasisFrom(right.dimension())) {
                return new Fault(
                        FormulaRule.DIFFERENT_BASIS,
                        Wording.of("请改用同一价格口径或人口口径的统计量", "use measures on one basis of prices or population"));
            }
        }
        return new Fault(
                FormulaRule.DIFFERENT_KINDS,
                Wording.of(
                        "请改用与“" + left.words().zh().replaceAll("[“”]", "") + "”同类的量",
                        "use a quantity of the kind of " + left.words().en()));
    }

    /** The type of a product or quotient. */
    Type times(Type left, Type right, boolean inverse, Syntax at) {
        if (left.isUnknown() || right.isUnknown()) {
            return Type.UNKNOWN;
        }
        if (left.is(Family.POINTS) || right.is(Family.POINTS)) {
            return points(left, right, inverse, at);
        }
        if (left.is(Family.QUANTITY) && right.is(Family.QUANTITY)) {
            if (inverse && left.dimension().equals(right.dimension())) {
                return Type.share(left.dimension());
            }
            return Type.quantity(
                    inverse
                            ? left.dimension().dividedBy(right.dimension())
                            : left.dimension().times(right.dimension()));
        }
        if (right.is(Family.QUANTITY)) {
            return inverse ? Type.quantity(Dimension.NONE.dividedBy(right.dimension())) : right;
        }
        if (left.is(Family.QUANTITY) || right.is(Family.NUMBER)) {
            return left;
        }
        if (left.is(Family.NUMBER)) {
            return inverse ? Type.NUMBER : right;
        }
        // shares and changes among themselves
        if (inverse || (left.is(Family.CHANGE) && right.is(Family.CHANGE))) {
            return Type.NUMBER;
        }
        return left.is(Family.CHANGE) || right.is(Family.CHANGE) ? Type.CHANGE : known(left, right);
    }

    private Type points(Type left, Type right, boolean inverse, Syntax at) {
        if (left.is(Family.POINTS) && right.is(Family.NUMBER)) {
            return Type.POINTS;
        }
        if (right.is(Family.POINTS) && left.is(Family.NUMBER) && !inverse) {
            return Type.POINTS;
        }
        if (inverse && left.equals(right)) {
            return Type.NUMBER;
        }
        faults.add(
                FormulaRule.PERCENT_AND_POINTS,
                at.at(),
                at.end(),
                Wording.of(
                        left.words().zh() + "与" + right.words().zh() + "不能相乘除",
                        "cannot multiply or divide " + left.words().en() + " and "
                                + right.words().en()),
                Wording.of("百分点只与纯数相乘除", "multiply and divide percentage points by plain numbers only"));
        return Type.UNKNOWN;
    }
}
