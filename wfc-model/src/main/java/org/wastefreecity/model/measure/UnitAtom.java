/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import java.util.List;

/** The units that cannot be taken apart, with every spelling we accept; the first Chinese one is the one we print. */
enum UnitAtom {
    TONNE("t", BaseKind.MASS, Rational.of(1000), "吨", "公吨"),
    KILOGRAM("kg", BaseKind.MASS, Rational.ONE, "千克", "公斤"),
    GRAM("g", BaseKind.MASS, Rational.of(1, 1000), "克"),
    YUAN("{CNY}", BaseKind.MONEY, Rational.ONE, "元", "CNY", "人民币元"),
    DAY("d", BaseKind.DAY, Rational.ONE, "日", "天"),
    MONTH("mo", BaseKind.MONTH, Rational.ONE, "月"),
    YEAR("a", BaseKind.YEAR, Rational.ONE, "年"),
    SQUARE_METRE("m2", BaseKind.AREA, Rational.ONE, "平方米"),
    MU("{mu}", BaseKind.AREA, Rational.of(2000, 3), "亩"),
    HECTARE("har", BaseKind.AREA, Rational.of(10_000), "公顷", "ha", "hm2"),
    SQUARE_KILOMETRE("km2", BaseKind.AREA, Rational.of(1_000_000), "平方公里", "平方千米"),
    CUBIC_METRE("m3", BaseKind.VOLUME, Rational.ONE, "立方米"),
    KILOMETRE("km", BaseKind.LENGTH, Rational.of(1000), "公里", "千米"),
    METRE("m", BaseKind.LENGTH, Rational.ONE, "米"),
    MILLIMETRE("mm", BaseKind.LENGTH, Rational.of(1, 1000), "毫米"),
    PERCENT("%", BaseKind.PERCENT, Rational.ONE, "%"),
    PERMILLE("[ppth]", BaseKind.PERMILLE, Rational.ONE, "‰"),
    PERCENTAGE_POINT("{pp}", BaseKind.PERCENTAGE_POINT, Rational.ONE, "百分点", "个百分点"),
    PERSON("{person}", BaseKind.PERSON, Rational.ONE, "人"),
    PERSON_TIME("{person-time}", BaseKind.PERSON_TIME, Rational.ONE, "人次"),
    HOUSEHOLD("{household}", BaseKind.HOUSEHOLD, Rational.ONE, "户"),
    ENTERPRISE("{enterprise}", BaseKind.ENTERPRISE, Rational.ONE, "家"),
    PIECE("{piece}", BaseKind.PIECE, Rational.ONE, "个"),
    ITEM("{item}", BaseKind.ITEM, Rational.ONE, "项"),
    COPY("{copy}", BaseKind.COPY, Rational.ONE, "份"),
    SITE("{site}", BaseKind.SITE, Rational.ONE, "处"),
    STRUCTURE("{structure}", BaseKind.STRUCTURE, Rational.ONE, "座"),
    MACHINE("{machine}", BaseKind.MACHINE, Rational.ONE, "台"),
    VEHICLE("{vehicle}", BaseKind.VEHICLE, Rational.ONE, "辆"),
    CASE("{case}", BaseKind.CASE, Rational.ONE, "件"),
    POINT("{point}", BaseKind.POINT, Rational.ONE, "分"),
    RANK("{rank}", BaseKind.RANK, Rational.ONE, "名"),
    TONNE_OF_COAL_EQUIVALENT("{tce}", BaseKind.COAL_EQUIVALENT, Rational.ONE, "吨标准煤", "tce");

    private final String code;
    private final BaseKind kind;
    private final Rational factor;
    private final List<String> labels;

    UnitAtom(String code, BaseKind kind, Rational factor, String... labels) {
        this.code = code;
        this.kind = kind;
        this.factor = factor;
        this.labels = List.of(labels);
    }

    /** ASCII, as UCUM has it; where UCUM has none, an annotation in braces. */
    String code() {
        return code;
    }

    BaseKind kind() {
        return kind;
    }

    /** How many reference units of the kind it makes. */
    Rational factor() {
        return factor;
    }

    String label() {
        return labels.get(0);
    }

    List<String> labels() {
        return labels;
    }
}
