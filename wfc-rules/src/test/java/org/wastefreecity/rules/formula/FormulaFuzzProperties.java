/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.formula.SmallCatalogue.LANGUAGE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.wastefreecity.model.ledger.Coverage;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording.Language;

/** Whatever comes in, reading ends in a formula or in faults, and evaluation in a result; ten million texts with {@code -Plong}. */
class FormulaFuzzProperties {
    /** Made texts for each try: ten million in all in the long form, 20,000 in the gate. */
    private static final int TEXTS = Boolean.getBoolean("wfc.long") ? 2_000 : 4;

    private static final List<String> PIECES = List.of(
            "产生量",
            "generated",
            "综合利用量(",
            "utilised(粉煤灰)",
            "(",
            ")",
            "（",
            "）",
            ",",
            "，",
            ";",
            "；",
            ":",
            "：",
            "|",
            "+",
            "-",
            "*",
            "/",
            "×",
            "÷",
            "=",
            "..",
            ".",
            "\"",
            "“",
            "”",
            "[",
            "]",
            "[吨]",
            "[%]",
            "[‰]",
            "0",
            "1",
            "2020",
            "440604",
            "99999999999999999999999999999999999999",
            "0.000000000000000001",
            "; 0/0 = 不适用",
            "0/0",
            "source: industrial",
            "时期: 上年",
            "territory: 440604 | 440605",
            "min(",
            "优先取(",
            "加权平均(",
            "占比(",
            "人均(",
            "下降幅度(",
            "天数()",
            "indicator(\"16\")",
            "from: 2019",
            "粉煤灰",
            "HW08",
            "\u200b",
            "а",
            "ｇ",
            "\n",
            "\r\n",
            "\t",
            "　",
            "\ud83d\ude00",
            "\ud83d",
            "\u0000",
            "%",
            "’",
            "not_applicable",
            "满意率()",
            "样本量()",
            "企业数()",
            "常住人口()",
            "clause",
            "e10",
            "-",
            "((",
            "))",
            " ");
    /** A text to change, and the unit it is meant for. */
    private record Seed(String text, String unit) {}

    private static final List<Seed> GOOD = List.of(
            new Seed("综合利用量(一般工业固体废物) / (产生量(一般工业固体废物) + 综合利用往年贮存量(一般工业固体废物)); 0/0 = 不适用", "%"),
            new Seed("share(audited(), enterprises()); 0/0 = 100 [%]", "%"),
            new Seed("人均(清运量(生活垃圾), 常住人口()) / 天数(); 0/0 = 不适用", "千克/(人·日)"),
            new Seed("decrease(generated() + stored(), from: 2019); 0/0 = not_applicable", "%"),
            new Seed("加权平均(满意率(), 样本量()); 0/0 = 不适用", "%"),
            new Seed("最小(产生量(来源: 工业, 危险性: 一般, 时期: 2021..2025, 地域: 440604 | 440605), 2 * 贮存量())", "万吨"),
            new Seed("优先取(产生量(\"900-249-08\"), -清运量(), 5 [吨])", "吨"),
            new Seed("满意率() - 60 [%]", "百分点"),
            new Seed("utilised() / (utilised() + disposed()) * utilised() / (stored() - balance()); 0/0 = 0 [‰]", "%"));

    private static final List<Seed> FAULTY = faulty();

    private static List<Seed> faulty() {
        try {
            return FaultyFormulasTest.corpus().stream()
                    .map(c -> new Seed(c.formula(), c.unit()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Soups of pieces, random characters, and formulas, good and faulty, that were changed. */
    @Property(tries = 5_000)
    void madeTextsEndInAFormulaOrFaults(@ForAll long seed) {
        compiled(new SplittableRandom(seed), TEXTS);
    }

    @Property(tries = 2_000)
    void anyTextEndsInAFormulaOrFaults(@ForAll @StringLength(max = 200) String text, @ForAll long seed) {
        endsWell(text, UnitOfMeasure.PERCENT, new SplittableRandom(seed), 0);
    }

    @Example
    void someTextsCompile() {
        int compiled = compiled(new SplittableRandom(4), 2_000);
        assertTrue(compiled > 40, () -> compiled + " compiled");
    }

    private static int compiled(SplittableRandom random, int texts) {
        int compiled = 0;
        for (int i = 0; i < texts; i++) {
            Seed seed = seed(random, i);
            compiled += endsWell(seed.text(), UnitOfMeasure.parse(seed.unit()), random, i) ? 1 : 0;
        }
        return compiled;
    }

    private static Seed seed(SplittableRandom random, int i) {
        return switch (i % 4) {
            case 0 -> new Seed(Made.soup(random, PIECES, 1 + random.nextInt(24)), "%");
            case 1 -> new Seed(characters(random, random.nextInt(60)), "吨");
            case 2 -> mutated(random, GOOD.get(random.nextInt(GOOD.size())), random.nextInt(3));
            default -> mutated(random, FAULTY.get(random.nextInt(FAULTY.size())), 1 + random.nextInt(3));
        };
    }

    private static String characters(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int where = random.nextInt(4);
            text.appendCodePoint(
                    where == 0
                            ? random.nextInt(128)
                            : where == 1
                                    ? 0x4e00 + random.nextInt(0x5200)
                                    : where == 2 ? random.nextInt(0x3100) : random.nextInt(0x110000));
        }
        return text.toString();
    }

    private static Seed mutated(SplittableRandom random, Seed seed, int changes) {
        StringBuilder text = new StringBuilder(seed.text());
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), at + random.nextInt(6));
            switch (random.nextInt(3)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                default -> text.insert(at, text.substring(at, to));
            }
        }
        return new Seed(text.toString(), seed.unit());
    }

    /** Any exception but the typed one fails the test. */
    private static boolean endsWell(String text, UnitOfMeasure unit, SplittableRandom random, int i) {
        Formula formula;
        try {
            formula = LANGUAGE.compile(text, unit);
        } catch (FormulaException e) {
            assertFalse(e.faults().isEmpty(), text);
            for (FormulaFault fault : e.faults()) {
                assertFalse(
                        fault.text(Language.ZH).isBlank()
                                || fault.text(Language.EN).isBlank(),
                        text);
                assertTrue(fault.column() <= text.codePointCount(0, text.length()) + 1, text);
            }
            return false;
        }
        Language language = i % 2 == 0 ? Language.ZH : Language.EN;
        assertEquals(formula, LANGUAGE.compile(formula.text(language), unit), text);
        FormulaResult result =
                formula.evaluate(inputs(random), FormulaContext.of(Figures.CITY, ReportingPeriod.ofYear(2024), 2020));
        assertEquals(unit, result.unit(), text);
        return true;
    }

    private static FormulaInputs inputs(SplittableRandom random) {
        return new FormulaInputs() {
            @Override
            public Tally tally(Measure measure, CategorySelection all, RegionCode territory, ReportingPeriod period) {
                Optional<Figure> one = figure(measure.unit(), random);
                Optional<Figure> two = figure(measure.unit(), random);
                boolean ordered = one.isEmpty() || two.isEmpty() || one.get().compareTo(two.get()) <= 0;
                return Tally.builder()
                        .unit(measure.unit())
                        .lower(ordered ? one : two)
                        .upper(ordered ? two : one)
                        .seen(one)
                        .coverage(new Coverage(1, OptionalInt.empty(), Optional.empty(), List.of()))
                        .build();
            }

            @Override
            public List<RegionCode> divisions(RegionCode territory, ReportingPeriod period) {
                return List.of(Figures.ONE, Figures.TWO).subList(0, random.nextInt(3));
            }
        };
    }

    private static Optional<Figure> figure(UnitOfMeasure unit, SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Figure.of("0", unit));
            case 2 -> Optional.of(Figure.of("99999999999999999999999999999999999999.999999999999999999", unit));
            case 3 -> Optional.of(Figure.of("-12.5", unit));
            case 4 -> Optional.of(Figure.of("0.000000000000000001", unit));
            default -> Optional.of(Figure.of(Integer.toString(random.nextInt(1000)), unit));
        };
    }
}
