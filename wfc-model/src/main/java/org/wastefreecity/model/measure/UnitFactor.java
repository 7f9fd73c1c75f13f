/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import java.util.Map;
import java.util.Optional;

/**
 * One factor of a unit, such as 万元(2020年价) in 吨/万元(2020年价): a power of ten, an atom, what it is based on, and whether it
 * stands above (1) or below (−1) the line.
 */
record UnitFactor(int power, UnitAtom atom, int exponent, Optional<UnitBasis> basis) {
    private static final Map<Integer, String> SCALES =
            Map.of(0, "", 2, "百", 3, "千", 4, "万", 5, "十万", 6, "百万", 7, "千万", 8, "亿", 11, "千亿", 12, "万亿");

    UnitFactor(int power, UnitAtom atom, int exponent) {
        this(power, atom, exponent, Optional.empty());
    }

    UnitFactor withBasis(UnitBasis other) {
        return new UnitFactor(power, atom, exponent, Optional.of(other));
    }

    BaseKind kind() {
        return basis.isPresent() ? basis.get().kind() : atom.kind();
    }

    /** The year whose prices it is stated at; 0 if at none's. */
    int priceYear() {
        return basis.isPresent() ? basis.get().priceYear() : 0;
    }

    Rational factor() {
        return Rational.of(10).pow(power).times(atom.factor()).pow(exponent);
    }

    String zh() {
        return SCALES.get(power)
                + atom.label()
                + (basis.isPresent() ? basis.get().zh() : "");
    }

    String code() {
        String code =
                basis.isPresent() ? atom.code().replace("}", "-" + basis.get().code() + "}") : atom.code();
        return power == 0 ? code : "10*" + power + "." + code;
    }
}
