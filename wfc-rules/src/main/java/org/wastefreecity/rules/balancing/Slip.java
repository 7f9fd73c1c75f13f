/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.measure.UnknownUnitException;
import org.wastefreecity.model.wording.Wording;

/**
 * A figure that is right once multiplied by a power of ten (量级有误), and the units that were confused, if there are such: 万吨 and 吨, 万家
 * and 家. No unit is ten 家, so that of 31 → 310 家 only the digits can be wrong.
 */
record Slip(int power, Optional<Confused> units) {
    private static final List<String> SCALES = List.of("万", "亿", "千");
    private static final List<String> MASSES = List.of("吨", "千克", "克", "毫克");

    /** Two units, the larger one first, and the word for what lies between them if there is one. */
    record Confused(String larger, String smaller, Optional<String> scale) {}

    /** The slip of a figure in a unit, which a power other than 0 mends. */
    static Slip of(UnitOfMeasure unit, int power) {
        String name = unit.toString();
        return new Slip(
                power,
                names(name)
                        .filter(other -> parsed(other)
                                .filter(u -> u.isComparableTo(unit) && isApart(u, unit, Math.abs(power)))
                                .isPresent())
                        .findFirst()
                        .map(other -> isLarger(other, unit) ? confused(other, name) : confused(name, other)));
    }

    private static boolean isApart(UnitOfMeasure one, UnitOfMeasure other, int power) {
        Rational times = Rational.of(10).pow(power);
        return one.factor().equals(other.factor().times(times))
                || other.factor().equals(one.factor().times(times));
    }

    private static boolean isLarger(String name, UnitOfMeasure unit) {
        return parsed(name).orElse(unit).factor().compareTo(unit.factor()) > 0;
    }

    private static Confused confused(String larger, String smaller) {
        return new Confused(
                larger,
                smaller,
                SCALES.stream().filter(s -> larger.equals(s + smaller)).findFirst());
    }

    /** What units of the same kind people write, the commonest first. */
    private static Stream<String> names(String name) {
        String bare = SCALES.stream()
                .filter(name::startsWith)
                .map(s -> name.substring(s.length()))
                .filter(n -> parsed(n).isPresent())
                .findFirst()
                .orElse(name);
        return Stream.of(MASSES.stream(), Stream.of(bare), SCALES.stream().map(s -> s + bare))
                .flatMap(s -> s);
    }

    private static Optional<UnitOfMeasure> parsed(String name) {
        try {
            return Optional.of(UnitOfMeasure.parse(name));
        } catch (UnknownUnitException e) {
            return Optional.empty(); // nobody writes it
        }
    }

    /** The name of the rule. */
    String id() {
        return units.isPresent() ? "unit-slip" : "digit-slip";
    }

    /** What mends it. */
    Wording words() {
        return Wording.of("乘以10的" + power + "次方即", "times 10^" + power);
    }

    /** What may have happened, to follow other words. */
    Wording cause() {
        return units.map(u -> Wording.of(
                        "，似为" + u.larger() + "与" + u.smaller() + "之误",
                        ": "
                                + u.scale().map(s -> s + " and ones").orElse(u.larger() + " and " + u.smaller())
                                + " confused, it seems"))
                .orElseGet(() -> Wording.of("，似为小数点错位或数字多写、漏写", ": a point or a digit in the wrong place, it seems"));
    }
}
