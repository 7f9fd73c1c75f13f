/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.measure.Quantity;
import javax.measure.Unit;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.function.MultiplyConverter;
import tech.units.indriya.function.RationalNumber;
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.TransformedUnit;
import tech.units.indriya.unit.UnitDimension;
import tech.units.indriya.unit.Units;

/** The JSR-385 side of the catalogue: a base unit with a dimension of its own for every base kind. The only user of Indriya. */
final class QuantityBridge {
    private static final int MOST_BITS = 1000;
    private static final Map<BaseKind, Unit<?>> REFERENCES = references();
    private static final Map<Integer, Unit<?>> YEARS = years("", '\uF000');
    private static final Map<Integer, Unit<?>> RATIOS_OF_YEARS = years("比", '\uF400');
    private static final Map<UnitAtom, Unit<?>> ATOMS = atoms();
    private static final Map<BaseKind, Unit<?>> RATIOS = ratios();

    private QuantityBridge() {}

    static Unit<?> unitOf(List<UnitFactor> factors, KindOfQuantity kind) {
        Unit<?> product = AbstractUnit.ONE;
        for (UnitFactor factor : factors) {
            Unit<?> unit = unitOf(factor);
            Unit<?> scaled = factor.power() == 0
                    ? unit
                    : scaled(factor.zh(), unit, Rational.of(10).pow(factor.power()));
            product = factor.exponent() > 0 ? product.multiply(scaled) : product.divide(scaled);
        }
        for (BaseKind ratio : kind.ratios()) {
            product = product.multiply(
                    ratio == BaseKind.MONEY_AT_CONSTANT_PRICES
                            ? found(RATIOS_OF_YEARS, kind.priceYear().orElse(0))
                            : found(RATIOS, ratio));
        }
        return product;
    }

    /** The atom alone; money and persons on a basis have a dimension of their own, and their atoms are the reference units. */
    private static Unit<?> unitOf(UnitFactor factor) {
        if (factor.priceYear() > 0) {
            return found(YEARS, factor.priceYear());
        }
        return factor.basis().isPresent() ? found(REFERENCES, factor.kind()) : found(ATOMS, factor.atom());
    }

    private static <K> Unit<?> found(Map<K, Unit<?>> units, K key) {
        Unit<?> unit = units.get(key);
        if (unit == null) {
            throw new IllegalStateException("no JSR-385 unit for " + key);
        }
        return unit;
    }

    static Quantity<?> quantityOf(Figure figure) {
        return Quantities.getQuantity(figure.value(), figure.unit().toUnit());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // as below
    static Figure figureOf(Quantity<?> quantity, UnitOfMeasure unit) {
        Unit target = unit.toUnit();
        if (!quantity.getUnit().isCompatible(target)) {
            throw new IllegalArgumentException(
                    "Quantity " + quantity + " is not of the kind of " + unit + "；量的种类与" + unit + "不同");
        }
        // before converting or printing, because Indriya writes powers out: 1e2000000 takes it seconds
        InvalidPartException.check(
                isSmall(quantity.getValue()),
                "Figure",
                "value",
                "不超过" + MOST_BITS + "个二进制位的数",
                "a number of at most " + MOST_BITS + " bits",
                "more");
        try {
            return Figure.of(exact(((Quantity) quantity).to(target).getValue()), unit);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new InvalidPartException(
                    "Figure",
                    "value",
                    Wording.of(
                            "以" + unit + "计的" + Figure.MAX_PLACES + "位以内小数",
                            "a decimal of at most " + Figure.MAX_PLACES + " places in " + unit),
                    quantity);
        }
    }

    private static boolean isSmall(Number value) {
        if (value instanceof BigDecimal d) {
            return Math.abs((long) d.scale()) <= MOST_BITS / 4
                    && d.unscaledValue().bitLength() <= MOST_BITS;
        }
        if (value instanceof RationalNumber r) {
            return r.getDividend().bitLength() <= MOST_BITS && r.getDivisor().bitLength() <= MOST_BITS;
        }
        return !(value instanceof BigInteger i) || i.bitLength() <= MOST_BITS;
    }

    private static BigDecimal exact(Number converted) {
        return converted instanceof RationalNumber r
                ? Rational.of(r.getDividend(), r.getDivisor())
                        .toBigDecimal(Figure.MAX_PLACES, RoundingMode.UNNECESSARY)
                        .stripTrailingZeros()
                : new BigDecimal(converted.toString());
    }

    private static Map<BaseKind, Unit<?>> references() {
        Map<BaseKind, Unit<?>> references = new EnumMap<>(BaseKind.class);
        for (BaseKind kind : BaseKind.values()) {
            references.put(
                    kind,
                    switch (kind) {
                        case MASS -> Units.KILOGRAM;
                        case LENGTH -> Units.METRE;
                        case AREA -> Units.SQUARE_METRE;
                        case VOLUME -> Units.CUBIC_METRE;
                        // a character of the private use area: no dimension of another library can have it
                        default -> base(kind.label().zh(), '\uE000', kind);
                    });
        }
        return Collections.unmodifiableMap(references);
    }

    /** A dimension for the prices of each year: money at the prices of 2015 is not added to money at those of 2020. */
    private static Map<Integer, Unit<?>> years(String suffix, char first) {
        Map<Integer, Unit<?>> years = new HashMap<>();
        for (int year = KindOfQuantity.FIRST_PRICE_YEAR; year <= KindOfQuantity.LAST_PRICE_YEAR; year++) {
            String name = year + "年价金额" + suffix;
            char dimension = (char) (first + year - KindOfQuantity.FIRST_PRICE_YEAR);
            years.put(year, new BaseUnit<>(name, name, UnitDimension.parse(dimension)));
        }
        return Map.copyOf(years);
    }

    private static Map<UnitAtom, Unit<?>> atoms() {
        Map<UnitAtom, Unit<?>> atoms = new EnumMap<>(UnitAtom.class);
        for (UnitAtom atom : UnitAtom.values()) {
            Unit<?> reference = found(REFERENCES, atom.kind());
            atoms.put(
                    atom,
                    atom.factor().equals(Rational.ONE) ? reference : scaled(atom.label(), reference, atom.factor()));
        }
        return Collections.unmodifiableMap(atoms);
    }

    /** One for every base kind: in JSR-385 mg/kg would be a bare number and be added to 个/个. */
    private static Map<BaseKind, Unit<?>> ratios() {
        Map<BaseKind, Unit<?>> ratios = new EnumMap<>(BaseKind.class);
        for (BaseKind kind : BaseKind.values()) {
            ratios.put(kind, base(kind.label().zh() + "比", '\uE800', kind));
        }
        return Collections.unmodifiableMap(ratios);
    }

    private static Unit<?> base(String name, char first, BaseKind kind) {
        return new BaseUnit<>(name, name, UnitDimension.parse((char) (first + kind.ordinal())));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the quantity types of counted things exist only at run time
    private static Unit<?> scaled(String symbol, Unit<?> reference, Rational factor) {
        BigInteger above = factor.numerator();
        BigInteger below = factor.denominator();
        return new TransformedUnit(symbol, symbol, (Unit) reference, MultiplyConverter.ofRational(above, below));
    }
}
