/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import javax.measure.Unit;

/**
 * A unit of measurement (计量单位) as published tables print it, such as 吨/万元, and its exact factor to the reference unit of
 * its kind.
 * <p>
 * Two units are equal if they are written alike after their spelling is settled: 公斤 equals kg, 万吨 does not equal 吨, but
 * both are of one kind and convert exactly. This class is immutable and thread-safe; it reads no table that another library
 * could change.
 */
public final class UnitOfMeasure {
    /** Per cent (%). */
    public static final UnitOfMeasure PERCENT = parse("%");
    /** Percentage point (百分点), the difference of two percentages. */
    public static final UnitOfMeasure PERCENTAGE_POINT = parse("百分点");
    /** No unit is stated (未注明单位): comparable with nothing but itself. */
    public static final UnitOfMeasure UNSTATED = parse("未注明单位");
    /** Tonne (吨). */
    public static final UnitOfMeasure TONNE = parse("吨");
    /** Ten thousand tonnes (万吨), an amount. */
    public static final UnitOfMeasure TEN_THOUSAND_TONNES = parse("万吨");
    /** Ten thousand tonnes a year (万吨/年), a capacity. */
    public static final UnitOfMeasure TEN_THOUSAND_TONNES_PER_YEAR = parse("万吨/年");
    /** Enterprises and institutions (家). */
    public static final UnitOfMeasure ENTERPRISE = parse("家");
    /** Things in general (个). */
    public static final UnitOfMeasure PIECE = parse("个");

    private final List<UnitFactor> factors;
    private final KindOfQuantity kind;
    private final Rational factor;
    private final String code;
    private final String label;

    UnitOfMeasure(List<UnitFactor> factors) {
        this.factors = ImmutableList.copyOf(factors);
        Map<BaseKind, Integer> exponents = new EnumMap<>(BaseKind.class);
        Rational product = Rational.ONE;
        int priceYear = 0;
        for (UnitFactor f : factors) {
            exponents.put(f.kind(), exponents.getOrDefault(f.kind(), 0) + f.exponent());
            product = product.times(f.factor());
            priceYear = Math.max(priceYear, f.priceYear());
        }
        // what stands above and below the line is kept: 毫克/千克 is no bare number
        Set<BaseKind> ratios = EnumSet.noneOf(BaseKind.class);
        for (UnitFactor f : factors) {
            if (f.exponent() < 0 && isAbove(f.kind())) {
                ratios.add(f.kind());
            }
        }
        exponents.values().removeAll(Set.of(0));
        this.kind = KindOfQuantity.of(exponents, ratios, priceYear);
        this.factor = product;
        this.code = join(false, ".");
        this.label = join(true, "·");
    }

    /**
     * Reads a unit in any spelling the catalogue knows: Chinese (万吨/年), international (t/a), full width, or our own code.
     * <p>
     * Refused is what can be read in two ways: {@code a/b·c}, because people write it for both {@code (a/b)·c} and
     * {@code a/(b·c)} (brackets decide); two counters such as 个/家, for "个 or 家" and "个 for each 家"; 度, which is kWh or
     * a degree (万度 is kWh), 方, which is cubic or square, and 口, persons or wells. 每 is read as the line of a fraction, and
     * below that line digits may stand for a scale: 例/10万人.
     * <p>
     * Money may state its price basis and persons their population basis, in brackets behind them or at the end: 万元(现价),
     * 吨/万元(2020年不变价), 元/人(按2020年价格计算), 千克/(人(常住)·日), 常住人口. Each is a kind of its own; printed are 现价, 2020年价, 常住
     * and 户籍. One unit speaks of one price year only, from 1949 to 2100.
     *
     * @param text the unit, at most 60 characters
     * @return the unit
     * @throws UnknownUnitException if a part is unknown or the text is ambiguous
     */
    public static UnitOfMeasure parse(String text) {
        return new UnitParser(text).parse();
    }

    /**
     * Every way of spelling a unit of the catalogue that cannot be taken apart, after full width is settled (NFKC): 吨, t, m2,
     * kW·h. For readers that look for units in running text; none of them carries a scale such as 万, or a basis such as 现价.
     *
     * @return an immutable set
     */
    public static Set<String> spellings() {
        return UnitParser.spellings();
    }

    /**
     * The words for powers of ten that may stand before a spelling, such as 万.
     *
     * @return an immutable set
     */
    public static Set<String> scales() {
        return UnitParser.scales();
    }

    /**
     * What figures in this unit measure.
     *
     * @return the kind of quantity
     */
    public KindOfQuantity kind() {
        return kind;
    }

    /**
     * How many reference units of the kind one of this unit makes, such as 10,000,000 (kg) for 万吨.
     *
     * @return the exact factor, above zero
     */
    public Rational factor() {
        return factor;
    }

    /**
     * Whether figures in the two units may be compared and added.
     *
     * @param other the other unit
     * @return whether both measure the same kind of quantity
     */
    public boolean isComparableTo(UnitOfMeasure other) {
        return this == other || kind.equals(other.kind);
    }

    /**
     * Whether figures in this unit count things one by one, such as 家 or 个.
     *
     * @return whether its kind is one of counted things, without any other
     */
    public boolean isCount() {
        return factors.size() == 1 && factors.get(0).kind().isCount();
    }

    /**
     * Whether the unit states a price basis or a population basis, such as 万元(2020年价) or 常住人口.
     *
     * @return whether one of its factors has one
     */
    public boolean isOnBasis() {
        return factors.stream().anyMatch(f -> f.basis().isPresent());
    }

    /**
     * The ASCII code, UCUM where UCUM has one, such as {@code t/(10*4.{CNY})}.
     *
     * @return a code that {@link #parse} reads
     */
    public String code() {
        return code;
    }

    /**
     * The JSR-385 view of this unit, in which every base kind has a dimension of its own, so that adding 家 and 个 is refused
     * there, too.
     *
     * @return the unit; computing with it is slow and loses printed places
     */
    public Unit<?> toUnit() {
        return QuantityBridge.unitOf(factors, kind);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof UnitOfMeasure that && code.equals(that.code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * The unit in Chinese, such as 吨/万元.
     *
     * @return text that {@link #parse} reads
     */
    @Override
    public String toString() {
        return label;
    }

    private boolean isAbove(BaseKind sought) {
        for (UnitFactor f : factors) {
            if (f.exponent() > 0 && f.kind() == sought) {
                return true;
            }
        }
        return false;
    }

    private String join(boolean zh, String times) {
        String above = side(1, zh, times);
        String below = side(-1, zh, times);
        if (below.isEmpty()) {
            return above;
        }
        return (above.isEmpty() ? "1" : above) + "/" + (below.contains(times) ? "(" + below + ")" : below);
    }

    private String side(int sign, boolean zh, String times) {
        StringJoiner side = new StringJoiner(times);
        for (UnitFactor f : factors) {
            if (f.exponent() == sign) {
                side.add(zh ? f.zh() : f.code());
            }
        }
        return side.toString();
    }
}
