/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import java.util.Map;

/** One factor of a unit, such as 万元 in 吨/万元: a power of ten, an atom, and whether it stands above (1) or below (−1) the line. */
record UnitFactor(int power, UnitAtom atom, int exponent) {
    private static final Map<Integer, String> SCALES =
            Map.of(0, "", 2, "百", 3, "千", 4, "万", 5, "十万", 6, "百万", 7, "千万", 8, "亿", 11, "千亿", 12, "万亿");

    Rational factor() {
        return Rational.of(10).pow(power).times(atom.factor()).pow(exponent);
    }

    String zh() {
        return SCALES.get(power) + atom.label();
    }

    String code() {
        return power == 0 ? atom.code() : "10*" + power + "." + atom.code();
    }
}
