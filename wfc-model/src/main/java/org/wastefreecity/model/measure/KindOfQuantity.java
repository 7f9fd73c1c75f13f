/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * What a figure measures (量纲): a product of {@link BaseKind}s with exponents, such as mass per year, a capacity, which is
 * not a mass.
 * <p>
 * Two figures may be added, compared or put in each other's place exactly if their kinds are equal. A kind that stands above
 * and below the line alike does not vanish: 毫克/千克 is mass by mass, 元/万元 money by money, and neither is the other or a
 * bare number. The name is the term of the International Vocabulary of Metrology. This class is immutable and thread-safe.
 */
public final class KindOfQuantity {
    private final ImmutableSortedMap<BaseKind, Integer> exponents;
    private final ImmutableSortedSet<BaseKind> ratios;

    private KindOfQuantity(ImmutableSortedMap<BaseKind, Integer> exponents, ImmutableSortedSet<BaseKind> ratios) {
        this.exponents = exponents;
        this.ratios = ratios;
    }

    /**
     * A kind from the exponents of its base kinds.
     *
     * @param exponents base kinds with exponents other than 0, at least one
     * @return the kind
     * @throws InvalidPartException if there is none, or one is 0
     */
    public static KindOfQuantity of(Map<BaseKind, Integer> exponents) {
        InvalidPartException.check(
                !exponents.isEmpty() && !exponents.containsValue(0),
                "KindOfQuantity",
                "exponents",
                "至少一个非零指数",
                "at least one exponent, none of them 0",
                exponents);
        return new KindOfQuantity(ImmutableSortedMap.copyOf(exponents), ImmutableSortedSet.of());
    }

    /** A kind some base kinds of which stand above and below the line; one of the two parts may be empty. */
    static KindOfQuantity of(Map<BaseKind, Integer> exponents, Set<BaseKind> ratios) {
        return ratios.isEmpty()
                ? of(exponents)
                : new KindOfQuantity(ImmutableSortedMap.copyOf(exponents), ImmutableSortedSet.copyOf(ratios));
    }

    /**
     * The base kinds and their exponents.
     *
     * @return an immutable map in the order of {@link BaseKind}; empty for a mere ratio
     */
    public SortedMap<BaseKind, Integer> exponents() {
        return exponents;
    }

    /**
     * The base kinds that stand above and below the line alike, such as mass in 毫克/千克.
     *
     * @return an immutable set in the order of {@link BaseKind}; mostly empty
     */
    public SortedSet<BaseKind> ratios() {
        return ratios;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KindOfQuantity that && exponents.equals(that.exponents) && ratios.equals(that.ratios);
    }

    @Override
    public int hashCode() {
        return 31 * exponents.hashCode() + ratios.hashCode();
    }

    /**
     * The kind as text, such as {@code MASS·YEAR^-1} or {@code MASS/MASS}.
     *
     * @return ratios, and base kinds with their exponents
     */
    @Override
    public String toString() {
        return Stream.concat(
                        ratios.stream().map(k -> k + "/" + k),
                        exponents.entrySet().stream()
                                .map(e -> e.getKey() + (e.getValue() == 1 ? "" : "^" + e.getValue())))
                .collect(Collectors.joining("·"));
    }
}
