/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * What a figure measures (量纲): a product of {@link BaseKind}s with exponents, such as mass per year, a capacity, which is
 * not a mass.
 * <p>
 * Two figures may be added, compared or put in each other's place exactly if their kinds are equal. The name is the term of
 * the International Vocabulary of Metrology. This class is immutable and thread-safe.
 */
public final class KindOfQuantity {
    private final ImmutableSortedMap<BaseKind, Integer> exponents;

    private KindOfQuantity(ImmutableSortedMap<BaseKind, Integer> exponents) {
        this.exponents = exponents;
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
        return new KindOfQuantity(ImmutableSortedMap.copyOf(exponents));
    }

    /**
     * The base kinds and their exponents.
     *
     * @return an immutable map in the order of {@link BaseKind}
     */
    public SortedMap<BaseKind, Integer> exponents() {
        return exponents;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KindOfQuantity that && exponents.equals(that.exponents);
    }

    @Override
    public int hashCode() {
        return exponents.hashCode();
    }

    /**
     * The kind as text, such as {@code MASS·YEAR^-1}.
     *
     * @return base kinds with their exponents
     */
    @Override
    public String toString() {
        return exponents.entrySet().stream()
                .map(e -> e.getKey() + (e.getValue() == 1 ? "" : "^" + e.getValue()))
                .collect(Collectors.joining("·"));
    }
}
