/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wastefreecity.model.measure.BaseKind;
import org.wastefreecity.model.measure.KindOfQuantity;
import org.wastefreecity.model.wording.Wording;

/**
 * What products and quotients of quantities measure: base kinds with exponents.
 * <p>
 * A base kind is kept as {@link KindOfQuantity#toString} writes it, because that text holds all that tells two kinds apart. A
 * ratio such as mass by mass is a factor of its own there and stays one.
 */
record Dimension(ImmutableSortedMap<String, Integer> exponents) {
    static final Dimension NONE = new Dimension(ImmutableSortedMap.of());
    private static final Set<String> TIMES = Set.of("DAY", "MONTH", "QUARTER", "YEAR");

    static Dimension of(KindOfQuantity kind) {
        Map<String, Integer> exponents = new TreeMap<>();
        for (String factor : kind.toString().split("·")) {
            int power = factor.lastIndexOf('^');
            exponents.merge(
                    power < 0 ? factor : factor.substring(0, power),
                    power < 0 ? 1 : Integer.parseInt(factor.substring(power + 1)),
                    Integer::sum);
        }
        return of(exponents);
    }

    private static Dimension of(Map<String, Integer> exponents) {
        exponents.values().removeIf(e -> e == 0);
        return new Dimension(ImmutableSortedMap.copyOf(exponents));
    }

    Dimension times(Dimension other) {
        return with(other, 1);
    }

    Dimension dividedBy(Dimension other) {
        return with(other, -1);
    }

    private Dimension with(Dimension other, int sign) {
        Map<String, Integer> sum = new TreeMap<>(exponents);
        other.exponents.forEach((kind, exponent) -> sum.merge(kind, sign * exponent, Integer::sum));
        return of(sum);
    }

    boolean isNone() {
        return exponents.isEmpty();
    }

    /** Whether the two are alike but for time below the line, as an amount and a capacity. */
    boolean differsInTimeFrom(Dimension other) {
        Dimension ratio = dividedBy(other);
        return !ratio.isNone() && TIMES.containsAll(ratio.exponents.keySet());
    }

    /** Whether the two are alike but for the basis of prices or of population. */
    boolean differsInBasisFrom(Dimension other) {
        Dimension ratio = dividedBy(other);
        List<String> stems =
                ratio.exponents.keySet().stream().map(Dimension::stem).toList();
        int sum = ratio.exponents.values().stream().mapToInt(Integer::intValue).sum();
        return !ratio.isNone()
                && sum == 0
                && Set.copyOf(stems).size() == 1
                && !stems.get(0).isEmpty();
    }

    private static String stem(String kind) {
        String zh = label(kind).zh();
        return zh.contains("金额") ? "金额" : isOfPersons(zh) ? "人" : "";
    }

    /** Whether this is a number of persons, on whatever basis. */
    boolean isPersons() {
        return exponents.size() == 1
                && exponents.containsValue(1)
                && isOfPersons(label(exponents.firstKey()).zh());
    }

    private static boolean isOfPersons(String zh) {
        return zh.contains("人") && !zh.contains("人次");
    }

    private static Wording label(String kind) {
        int bracket = kind.indexOf('(');
        int slash = kind.indexOf('/');
        if (slash >= 0) {
            Wording part = label(kind.substring(0, slash));
            return Wording.of(part.zh() + "比" + part.zh(), part.en() + " by " + part.en());
        }
        Wording label = BaseKind.valueOf(bracket < 0 ? kind : kind.substring(0, bracket))
                .label();
        return bracket < 0
                ? label
                : Wording.of(label.zh() + kind.substring(bracket), label.en() + " " + kind.substring(bracket));
    }

    /** The kind in words, such as 质量/金额. */
    Wording words() {
        return Wording.of(words(Wording::zh, "纯数"), words(Wording::en, "plain number"));
    }

    private String words(Function<Wording, String> language, String none) {
        String above = side(1, language);
        String below = side(-1, language);
        if (below.isEmpty()) {
            return above.isEmpty() ? none : above;
        }
        return (above.isEmpty() ? "1" : above) + "/" + (below.contains("·") ? "(" + below + ")" : below);
    }

    private String side(int sign, Function<Wording, String> language) {
        List<String> words = new ArrayList<>();
        exponents.forEach((kind, exponent) -> {
            for (int i = 0; i < exponent * sign && i < 9; i++) {
                words.add(language.apply(label(kind)));
            }
        });
        return words.stream().collect(Collectors.joining("·"));
    }
}
