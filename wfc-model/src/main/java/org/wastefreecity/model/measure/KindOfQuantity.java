/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.OptionalInt;
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
    /** The first year whose prices money may be stated at. */
    public static final int FIRST_PRICE_YEAR = 1949;
    /** The last year whose prices money may be stated at. */
    public static final int LAST_PRICE_YEAR = 2100;

    private final ImmutableSortedMap<BaseKind, Integer> exponents;
    private final ImmutableSortedSet<BaseKind> ratios;
    private final int priceYear;

    private KindOfQuantity(
            ImmutableSortedMap<BaseKind, Integer> exponents, ImmutableSortedSet<BaseKind> ratios, int priceYear) {
        this.exponents = exponents;
        this.ratios = ratios;
        this.priceYear = priceYear;
    }

    /**
     * A kind from the exponents of its base kinds.
     *
     * @param exponents base kinds with exponents other than 0, at least one; not money at constant prices, which needs its year
     * @return the kind
     * @throws InvalidPartException if there is none, one is 0, or a price year is missing
     */
    public static KindOfQuantity of(Map<BaseKind, Integer> exponents) {
        return of(exponents, 0);
    }

    /**
     * A kind in which money at constant prices takes part, such as mass by money at the prices of 2020.
     *
     * @param exponents base kinds with exponents other than 0, at least one
     * @param priceYear the year of {@link BaseKind#MONEY_AT_CONSTANT_PRICES}, {@value #FIRST_PRICE_YEAR} to
     *     {@value #LAST_PRICE_YEAR}; 0 if that kind is not among them
     * @return the kind
     * @throws InvalidPartException if there is no exponent, one is 0, or year and kinds do not fit
     */
    public static KindOfQuantity of(Map<BaseKind, Integer> exponents, int priceYear) {
        InvalidPartException.check(
                !exponents.isEmpty() && !exponents.containsValue(0),
                "KindOfQuantity",
                "exponents",
                "至少一个非零指数",
                "at least one exponent, none of them 0",
                exponents);
        return checked(exponents, Set.of(), priceYear);
    }

    /** A kind some base kinds of which stand above and below the line; one of the two parts may be empty. */
    static KindOfQuantity of(Map<BaseKind, Integer> exponents, Set<BaseKind> ratios, int priceYear) {
        return ratios.isEmpty() ? of(exponents, priceYear) : checked(exponents, ratios, priceYear);
    }

    private static KindOfQuantity checked(Map<BaseKind, Integer> exponents, Set<BaseKind> ratios, int priceYear) {
        boolean constant = exponents.containsKey(BaseKind.MONEY_AT_CONSTANT_PRICES)
                || ratios.contains(BaseKind.MONEY_AT_CONSTANT_PRICES);
        InvalidPartException.check(
                constant ? isPriceYear(priceYear) : priceYear == 0,
                "KindOfQuantity",
                "priceYear",
                constant ? FIRST_PRICE_YEAR + "—" + LAST_PRICE_YEAR + "年" : "无不变价金额则无年份",
                constant
                        ? "a year from " + FIRST_PRICE_YEAR + " to " + LAST_PRICE_YEAR
                        : "none without money at constant prices",
                priceYear);
        return new KindOfQuantity(ImmutableSortedMap.copyOf(exponents), ImmutableSortedSet.copyOf(ratios), priceYear);
    }

    static boolean isPriceYear(int year) {
        return year >= FIRST_PRICE_YEAR && year <= LAST_PRICE_YEAR;
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

    /**
     * The year whose prices {@link BaseKind#MONEY_AT_CONSTANT_PRICES} is stated at, such as 2020 in 万元(2020年价).
     *
     * @return the year; empty if no money at constant prices takes part
     */
    public OptionalInt priceYear() {
        return priceYear == 0 ? OptionalInt.empty() : OptionalInt.of(priceYear);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KindOfQuantity that
                && priceYear == that.priceYear
                && exponents.equals(that.exponents)
                && ratios.equals(that.ratios);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * exponents.hashCode() + ratios.hashCode()) + priceYear;
    }

    /**
     * The kind as text, such as {@code MASS·YEAR^-1}, {@code MASS/MASS} or {@code MONEY_AT_CONSTANT_PRICES(2020)}.
     *
     * @return ratios, and base kinds with their exponents
     */
    @Override
    public String toString() {
        return Stream.concat(
                        ratios.stream().map(k -> name(k) + "/" + name(k)),
                        exponents.entrySet().stream()
                                .map(e -> name(e.getKey()) + (e.getValue() == 1 ? "" : "^" + e.getValue())))
                .collect(Collectors.joining("·"));
    }

    private String name(BaseKind kind) {
        return kind == BaseKind.MONEY_AT_CONSTANT_PRICES ? kind + "(" + priceYear + ")" : kind.toString();
    }
}
