/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.formula.SmallCatalogue.LANGUAGE;
import static org.wastefreecity.rules.formula.SmallCatalogue.unit;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording.Language;

class FormulaTest {
    /** Row 16 of Foshan's table, as the national rule computes it. */
    private static final String UTILISATION = "综合利用量(一般工业固体废物) / (产生量(一般工业固体废物) + 综合利用往年贮存量(一般工业固体废物)); 0/0 = 不适用";

    private static FormulaResult result(String text, String unit, Figures figures, String period) {
        return LANGUAGE.compile(text, unit(unit))
                .evaluate(figures, FormulaContext.of(Figures.CITY, ReportingPeriod.parse(period), 2020));
    }

    private static Rational value(String text, String unit, Figures figures, String period) {
        return assertInstanceOf(FormulaResult.Known.class, result(text, unit, figures, period))
                .value();
    }

    private static String bounds(FormulaResult result) {
        FormulaResult.Bounded bounded = assertInstanceOf(FormulaResult.Bounded.class, result);
        return bounded.lower().map(Rational::toString).orElse("-") + ".."
                + bounded.upper().map(Rational::toString).orElse("-") + (bounded.certain() ? "" : "?");
    }

    @Test
    void compile_chineseAndEnglish_areEqual() {
        Formula zh = LANGUAGE.compile(UTILISATION, unit("%"));
        Formula en = LANGUAGE.compile(
                "utilised(general_industrial) / (generated(general_industrial) +"
                        + " utilised_prior_stock(general_industrial)); 0/0 = not_applicable",
                unit("%"));
        assertEquals(zh, en);
        assertEquals(zh.hashCode(), en.hashCode());
        assertEquals(UTILISATION, en.text(Language.ZH));
        assertEquals(en.text(), zh.text());
    }

    @Test
    void compile_fullWidthAndSpaces_areSettled() {
        assertEquals(
                LANGUAGE.compile(UTILISATION, unit("%")),
                LANGUAGE.compile("“综合利用量”（一般工业固体废物）÷（产生量（一般工业固体废物）＋\n　综合利用往年贮存量（ 一般工业固体废物 ））；0／0＝不适用", unit("%")));
        assertEquals(
                "utilised(SW02 | SW03, source: industrial, hazard: general, period: 2021..2025, territory: 440604 |"
                        + " 440605)",
                LANGUAGE.compile("综合利用量(粉煤灰｜SW03，危险性：一般，来源：工业，地域：440605|440604，时期：2021..2025)", unit("吨"))
                        .text());
    }

    @Test
    void compile_codesThatNeedQuotes_keepThem() {
        Formula formula = LANGUAGE.compile("generated(\"900-249-08\")", unit("吨"));
        assertEquals("generated(\"programme/1/900-249-08\")".replace("programme/1/", ""), formula.text());
        assertEquals(formula, LANGUAGE.compile(formula.text(Language.ZH), unit("吨")));
        Formula cells = LANGUAGE.compile("odd()", unit("个"));
        assertEquals("\"“无废”细胞\"()", cells.text(Language.ZH));
        assertEquals(cells, LANGUAGE.compile("\"“无废”细胞\"()", unit("个")));
        assertEquals(cells, LANGUAGE.compile("““无废”细胞”()", unit("个")));
    }

    @Test
    void evaluate_dexing2019_is79Percent() {
        Figures dexing = new Figures()
                .with("utilised", "2019", "502.49")
                .with("generated", "2019", "6323.75")
                .with("utilised_prior_stock", "2019", "0");
        FormulaResult result = result(UTILISATION, "%", dexing, "2019");
        assertEquals(Rational.of(5024900, 632375), ((FormulaResult.Known) result).value());
        assertEquals("7.9461 %", result.toString());
        FormulaParts parts = result.parts().orElseThrow();
        assertEquals(Optional.of(Rational.of(50249, 100)), parts.numerator().value());
        assertEquals(Optional.of(unit("万吨")), parts.numerator().unit());
        assertEquals(Optional.of(((FormulaResult.Known) result).value()), parts.ratio());
        assertEquals(
                List.of("utilised", "generated", "utilised_prior_stock"),
                result.answers().stream().map(a -> a.question().measure().id()).toList());
    }

    @Test
    void evaluate_hazardousRateOf2012_isThePublishedOne() {
        Figures national = new Figures()
                .with("utilised", "2012", "2004.6")
                .with("disposed", "2012", "698.2")
                .with("stored", "2012", "846.9")
                .with("balance", "2012", "0.0016");
        Rational rate = value(
                "(综合利用量(工业危险废物) + 处置量(工业危险废物)) / (综合利用量(工业危险废物) + 处置量(工业危险废物) + 贮存量(工业危险废物) + 净调入量(工业危险废物)); 0/0 = 不适用",
                "%",
                national,
                "2012");
        assertEquals("76.1", rate.toBigDecimal(1, RoundingMode.HALF_UP).toPlainString());
    }

    @Test
    void evaluate_decrease_mayBeNegative() {
        Figures figures = new Figures().with("collected", "2020", "100").with("collected", "2023", "108.36");
        assertEquals(Rational.of(-836, 100), value("下降幅度(清运量(建筑垃圾)); 0/0 = 不适用", "%", figures, "2023"));
        assertEquals(
                Rational.of(836, 100),
                value("growth(collected(construction), from: 2020); 0/0 = not_applicable", "%", figures, "2023"));
        assertEquals(
                "growth(collected(construction), from: 2020); 0/0 = not_applicable",
                LANGUAGE.compile("增长率(清运量(建筑垃圾), 基期: 2020); 0/0 = 不适用", unit("%"))
                        .text());
        assertEquals(
                "下降幅度(清运量(), 基期: 基准年); 0/0 = 不适用",
                LANGUAGE.compile("decrease(collected()); 0/0 = not_applicable", unit("%"))
                        .text(Language.ZH));
    }

    @Test
    void evaluate_perHeadAndDay_knowsLeapYears() {
        Figures figures = new Figures()
                .with("collected", "2020", "5109360")
                .with("residents", "2020", "9498863")
                .with("collected", "2021", "5109360")
                .with("residents", "2021", "9498863");
        String text = "人均(清运量(生活垃圾), 常住人口()) / 天数(); 0/0 = 不适用";
        Rational leap = value(text, "千克/(人·日)", figures, "2020");
        assertEquals(Rational.of(5109360_000L, 9498863L * 366), leap);
        assertEquals(Rational.of(5109360_000L, 9498863L * 365), value(text, "千克/(人·日)", figures, "2021"));
        assertEquals("1.47", leap.toBigDecimal(2, RoundingMode.HALF_UP).toPlainString());
    }

    @Test
    void evaluate_missingInput_isNeverZero() {
        Figures half = new Figures().with("generated", "2020", "10");
        assertEquals("10..-", bounds(result("generated() + stored()", "万吨", half, "2020")));
        assertInstanceOf(FormulaResult.Unknown.class, result("balance() + generated()", "万吨", half, "2020"));
        FormulaResult unknown = result("balance()", "万吨", half, "2020");
        assertEquals(1, unknown.uncertain().size());
        assertEquals(Set.of("禅城区"), unknown.missing());
    }

    @Test
    void evaluate_zeroOverZero_isWhatTheClauseSays() {
        Figures none = new Figures().with("audited", "2020", "0").with("enterprises", "2020", "0");
        assertEquals(
                FormulaReason.ZERO_OVER_ZERO,
                assertInstanceOf(
                                FormulaResult.NotApplicable.class,
                                result("占比(审核企业数(), 企业数()); 0/0 = 不适用", "%", none, "2020"))
                        .reason());
        assertEquals(Rational.of(100), value("占比(审核企业数(), 企业数()); 0/0 = 100 [%]", "%", none, "2020"));
        Figures wrong = new Figures().with("audited", "2020", "1").with("enterprises", "2020", "0");
        assertEquals(
                FormulaReason.DENOMINATOR_ZERO,
                assertInstanceOf(
                                FormulaResult.Undefined.class,
                                result("占比(审核企业数(), 企业数()); 0/0 = 100 [%]", "%", wrong, "2020"))
                        .reason());
    }

    @Test
    void evaluate_inputOnBothSides_givesTightBounds() {
        Figures figures = new Figures()
                .with("utilised", Figures.CITY, "2020", Figures.between(unit("万吨"), "40", "60"))
                .with("disposed", "2020", "40");
        // u/(u+40): 40/80 to 60/100, where interval arithmetic would say 40/100 to 60/80
        assertEquals(
                "50..60",
                bounds(result("utilised() / (utilised() + disposed()); 0/0 = not_applicable", "%", figures, "2020")));
    }

    @Test
    void evaluate_openEndsAndZeroCorners_areProven() {
        Figures figures = new Figures().with("disposed", "2020", "40");
        assertEquals(
                "0..100",
                bounds(result("utilised() / (utilised() + disposed()); 0/0 = not_applicable", "%", figures, "2020")));
        Figures nothing = new Figures().with("disposed", Figures.CITY, "2020", Figures.between(unit("万吨"), "0", "10"));
        assertEquals(
                "0..100?",
                bounds(result("utilised() / (utilised() + disposed()); 0/0 = not_applicable", "%", nothing, "2020")));
    }

    @Test
    void evaluate_shareOfDeclaredPart_staysWithinTheWhole() {
        Figures figures = new Figures().with("landfilled", "2020", "30");
        assertEquals(
                "0..100?",
                bounds(result("share(landfilled(), disposed()); 0/0 = not_applicable", "%", figures, "2020")));
        assertEquals("0..-?", bounds(result("landfilled() / disposed(); 0/0 = not_applicable", "%", figures, "2020")));
    }

    @Test
    void evaluate_weightedMean_weighsDivisions() {
        Figures figures = new Figures()
                .with("satisfaction", Figures.ONE, "2020", "90")
                .with("sample", Figures.ONE, "2020", "100")
                .with("satisfaction", Figures.TWO, "2020", "60")
                .with("sample", Figures.TWO, "2020", "300");
        assertEquals(Rational.of(135, 2), value("加权平均(满意率(), 样本量()); 0/0 = 不适用", "%", figures, "2020"));
        figures.with("satisfaction", Figures.TWO, "2020", Figures.between(unit("%"), "0", "100"));
        assertEquals("45/2..195/2", bounds(result("加权平均(满意率(), 样本量()); 0/0 = 不适用", "%", figures, "2020")));
        assertInstanceOf(
                FormulaResult.NotApplicable.class,
                LANGUAGE.compile("加权平均(满意率(), 样本量()); 0/0 = 不适用", unit("%"))
                        .evaluate(
                                new Figures(List.of()), FormulaContext.of(Figures.CITY, ReportingPeriod.ofYear(2020))));
    }

    @Test
    void evaluate_firstAvailable_takesTheFirstThatIsKnown() {
        Figures figures = new Figures().with("collected", "2020", "7");
        assertEquals(Rational.of(7), value("优先取(产生量(生活垃圾), 清运量(生活垃圾))", "吨", figures, "2020"));
        figures.with("generated", "2020", "0.001");
        assertEquals(Rational.of(10), value("优先取(产生量(生活垃圾), 清运量(生活垃圾))", "吨", figures, "2020"));
    }

    @Test
    void evaluate_minAndMax_boundEachOther() {
        Figures figures = new Figures().with("disposed", "2020", "40");
        assertEquals("0..40", bounds(result("min(utilised(), disposed())", "万吨", figures, "2020")));
        assertEquals("40..-", bounds(result("max(utilised(), disposed())", "万吨", figures, "2020")));
    }

    @Test
    void evaluate_periods_moveWithTheContext() {
        Figures figures = new Figures()
                .with("generated", "2023-Q1", "12")
                .with("generated", "2022-Q1", "10")
                .with("generated", "2020-Q1", "8")
                .with("generated", "2020/2023", "99");
        assertEquals(Rational.of(20), value("增长率(产生量()); 0/0 = 不适用", "%", figures, "2023-Q1"));
        assertEquals(Rational.of(-50), value("下降幅度(产生量()); 0/0 = 不适用", "%", figures, "2023-Q1"));
        assertEquals(Rational.of(99), value("产生量(时期: 基准年以来)", "万吨", figures, "2023"));
        assertEquals(Rational.of(99), value("generated(period: 2020..2023)", "万吨", figures, "2030"));
        FormulaResult none = result("产生量(时期: 上年)", "万吨", figures, "2020/2023");
        assertEquals(
                FormulaReason.NO_SUCH_PERIOD,
                assertInstanceOf(FormulaResult.Undefined.class, none).reason());
        FormulaResult base = LANGUAGE.compile("产生量(时期: 基准年)", unit("万吨"))
                .evaluate(figures, FormulaContext.of(Figures.CITY, ReportingPeriod.ofYear(2023)));
        assertEquals(
                FormulaReason.NO_BASE_YEAR,
                assertInstanceOf(FormulaResult.Undefined.class, base).reason());
    }

    @Test
    void evaluate_doubts_areMerged() {
        Figures figures = new Figures()
                .doubtful("generated", "2020", "1", ObservationStatus.ESTIMATED)
                .doubtful("stored", "2020", "1", ObservationStatus.PROVISIONAL);
        assertEquals(
                Set.of(ObservationStatus.ESTIMATED, ObservationStatus.PROVISIONAL),
                result("generated() + stored()", "吨", figures, "2020").doubts());
    }

    @Test
    void evaluate_tallyOfAnotherKind_isTheCallersMistake() {
        FormulaInputs wrong = new FormulaInputs() {
            @Override
            public Tally tally(Measure m, CategorySelection c, RegionCode t, ReportingPeriod p) {
                return Tally.exactly(Figure.of("1", unit("家")), 1);
            }

            @Override
            public List<RegionCode> divisions(RegionCode territory, ReportingPeriod period) {
                return List.of();
            }
        };
        Formula formula = LANGUAGE.compile("generated()", unit("吨"));
        assertThrows(
                UnitMismatchException.class,
                () -> formula.evaluate(wrong, FormulaContext.of(Figures.CITY, ReportingPeriod.ofYear(2020))));
    }

    @Test
    void ratioOfSums_hasSmallCoefficientsAndAnExactFactor() {
        LinearRatio ratio =
                LANGUAGE.compile(UTILISATION, unit("%")).linearRatio().orElseThrow();
        assertEquals(1, ratio.numerator().size());
        assertEquals(2, ratio.denominator().size());
        assertEquals(Rational.ONE, ratio.denominator().get(1).coefficient());
        assertEquals(Rational.of(100), ratio.factor());
        LinearRatio daily = LANGUAGE.compile("人均(清运量(生活垃圾), 常住人口()) / 天数(); 0/0 = 不适用", unit("千克/(人·日)"))
                .linearRatio()
                .orElseThrow();
        assertEquals(Rational.of(1000), daily.factor());
        assertEquals(-1, daily.daysExponent());
        LinearRatio change = LANGUAGE.compile("下降幅度(清运量()); 0/0 = 不适用", unit("%"))
                .linearRatio()
                .orElseThrow();
        assertEquals(Rational.of(-1), change.numerator().get(1).coefficient());
        assertEquals(
                PeriodSelector.Named.BASE_YEAR,
                change.denominator().get(0).selection().period());
        assertTrue(LANGUAGE.compile("min(utilised(), disposed())", unit("吨"))
                .linearRatio()
                .isEmpty());
    }

    /** 365 t in 2023 and 366 t in 2024 are 1 t a day, and no growth; 365 t by the 366 days of 2024 would be 0.997. */
    @Test
    void days_areThoseOfThePeriodThatIsCounted() {
        Figures figures = new Figures()
                .with("collected", "2023", "365")
                .with("collected", "2024", "366")
                .with("capacity", "2023", "0.0365");
        assertEquals(Rational.ZERO, value("增长率(清运量() / 天数()); 0/0 = 不适用", "%", figures, "2024"));
        assertEquals(Rational.ONE, value("collected() / days()", "吨/日", figures, "2024"));
        assertEquals(Rational.ONE, value("collected() / days()", "吨/日", figures, "2023"));
        // terms have days of their own: what is added needs none
        assertTrue(LANGUAGE.check("collected() / days() + collected() / days() / 2", unit("吨/日"))
                .isEmpty());
        for (String faulty : List.of(
                "collected(period: previous_year) / days()",
                "collected() / days() - collected(period: previous_year) / days()",
                "collected(period: 2020) / (2 * days())",
                "first_available(collected(), collected(period: base_year)) / days()")) {
            List<FormulaFault> faults = LANGUAGE.check(faulty, unit("吨/日"));
            assertEquals(1, faults.size(), faulty);
            assertEquals(FormulaRule.DAYS_OF_ANOTHER_PERIOD, faults.get(0).rule(), faulty);
        }
    }

    @Test
    void questions_areThoseThatAreAsked() {
        Formula formula = LANGUAGE.compile("增长率(产生量() + 贮存量()); 0/0 = 不适用", unit("%"));
        FormulaContext context = FormulaContext.of(Figures.CITY, ReportingPeriod.ofYear(2023));
        Figures none = new Figures();
        assertEquals(
                formula.evaluate(none, context).answers().stream()
                        .map(Answer::question)
                        .toList(),
                formula.questions(context, none));
        assertNotEquals(List.of(), formula.selections());
    }
}
