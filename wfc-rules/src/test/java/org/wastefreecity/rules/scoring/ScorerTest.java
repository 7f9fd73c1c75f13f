/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.scoring.Given.absent;
import static org.wastefreecity.rules.scoring.Given.at;
import static org.wastefreecity.rules.scoring.Given.atLeast;
import static org.wastefreecity.rules.scoring.Given.between;
import static org.wastefreecity.rules.scoring.Given.branch;
import static org.wastefreecity.rules.scoring.Given.completion;
import static org.wastefreecity.rules.scoring.Given.dec;
import static org.wastefreecity.rules.scoring.Given.down;
import static org.wastefreecity.rules.scoring.Given.item;
import static org.wastefreecity.rules.scoring.Given.knots;
import static org.wastefreecity.rules.scoring.Given.num;
import static org.wastefreecity.rules.scoring.Given.scheme;
import static org.wastefreecity.rules.scoring.Given.sheet;
import static org.wastefreecity.rules.scoring.Given.steps;
import static org.wastefreecity.rules.scoring.Given.up;
import static org.wastefreecity.rules.scoring.Given.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Combination;
import org.wastefreecity.model.scoring.Departure;
import org.wastefreecity.model.scoring.GradeBand;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.PartScore;
import org.wastefreecity.model.scoring.PartScore.Outcome;
import org.wastefreecity.model.scoring.Passing;
import org.wastefreecity.model.scoring.Rounding;
import org.wastefreecity.model.scoring.Scale;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.ScoreRule.Counting;
import org.wastefreecity.model.scoring.ScoreRule.Deduction;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.Span;
import org.wastefreecity.model.scoring.Subject;
import org.wastefreecity.model.scoring.Undefined;
import org.wastefreecity.model.scoring.ValueRange;
import org.wastefreecity.model.scoring.Veto;
import org.wastefreecity.model.scoring.VetoResult.Falls;

class ScorerTest {
    private static final ScoreRule ONE_OFF_EACH = new Deduction(
            Deduction.Of.COUNT,
            dec("4"),
            BigDecimal.ONE,
            BigDecimal.ONE,
            Counting.PROPORTIONAL,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            Optional.empty());

    /** The points of one item of 满分10分 that is the whole scheme of 10 full marks. */
    private static Optional<ScoreRange> points(Subject subject, ScoreRule rule, Attainment.Builder attainment) {
        return Scorer.of(scheme(item("a", subject, "10", rule))
                        .fullMarks(dec("10"))
                        .build())
                .score(sheet(attainment))
                .score();
    }

    private static void assertPoints(String expected, Subject subject, ScoreRule rule, Attainment.Builder attainment) {
        assertEquals(Optional.of(ScoreRange.exactly(Rational.parse(expected))), points(subject, rule, attainment));
    }

    // ---- forms

    @ParameterizedTest
    @CsvSource({"45,5", "90,10", "95,10", "0,0", "-3,0", "30,10/3"})
    void completionRatio_higherIsBetter_isActualOverTarget(String actual, String expected) {
        assertPoints(expected, up("16"), completion(), at("16", actual).target(num("90")));
    }

    @ParameterizedTest
    @CsvSource({"0.0088,100/11", "0.0080,10", "0.0040,10", "0,10", "-1,10"})
    void completionRatio_lowerIsBetter_isTargetOverActual(String actual, String expected) {
        assertPoints(expected, down("2"), completion(), at("2", actual).target(num("0.0080")));
    }

    @Test
    void completionRatio_cappedAboveOne_rewardsMore() {
        ScoreRule rule = new ScoreRule.CompletionRatio(dec("1.2"));
        assertPoints("11", up("16"), rule, at("16", "99").target(num("90")));
        assertPoints("12", up("16"), rule, at("16", "180").target(num("90")));
    }

    @ParameterizedTest
    @CsvSource({"86,0", "88.9,29/4", "90,10", "99,10", "80,0"})
    void progressShare_row16_isTheShareOfTheWay(String actual, String expected) {
        assertPoints(
                expected,
                up("16"),
                new ScoreRule.ProgressShare(),
                at("16", actual).target(num("90")).baseline(num("86")));
    }

    @Test
    void progressShare_lowerIsBetter_W1_isNoPartOfTheWay() {
        assertPoints(
                "0",
                down("2"),
                new ScoreRule.ProgressShare(),
                at("2", "0.0088").target(num("0.0080")).baseline(num("0.0088")));
    }

    @Test
    void progressShare_signChanges_W14_isLinear() {
        // row 35: from -8.36 to 6.64 is 15; -0.86 is half of the way
        assertPoints(
                "5",
                up("35"),
                new ScoreRule.ProgressShare(),
                at("35", "-0.86").target(num("6.64")).baseline(num("-8.36")));
    }

    @Test
    void progressShare_ofDeliverables_takesTheShareDelivered() {
        assertPoints(
                "5",
                up("17"),
                new ScoreRule.ProgressShare(),
                Attainment.builder().key("17").progress(Rational.of(1, 2)));
    }

    @ParameterizedTest
    @CsvSource({"59.99,0", "60,6", "79.9,6", "80,8", "90,10", "100,10"})
    void steps_ofTheActual_giveTheStep(String actual, String expected) {
        ScoreRule rule = steps(Scale.ACTUAL, "(,60):0", "[60,80):6", "[80,90):8", "[90,):10");
        assertPoints(expected, up("16"), rule, at("16", actual));
    }

    @Test
    void steps_ofCompletion_lookUpTheRatio() {
        ScoreRule rule = steps(Scale.COMPLETION, "(,0.8):0", "[0.8,1):5", "[1,):10");
        assertPoints("5", down("2"), rule, at("2", "100").target(num("80")));
        assertPoints("0", down("2"), rule, at("2", "101").target(num("80")));
        assertPoints("10", down("2"), rule, at("2", "80").target(num("80")));
    }

    @ParameterizedTest
    @CsvSource({"50,0", "60,0", "75,3", "90,6", "95,8", "100,10", "120,10"})
    void interpolation_isLinearBetweenAndFlatBeyond(String actual, String expected) {
        assertPoints(expected, up("16"), knots(Scale.ACTUAL, "60:0", "90:6", "100:10"), at("16", actual));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "25,5", "50,10", "70,10", "-5,0"})
    void affine_isCutAtFloorAndCap(String actual, String expected) {
        ScoreRule rule = new ScoreRule.Affine(Scale.ACTUAL, dec("0.2"), dec("0"), dec("0"), dec("10"));
        assertPoints(expected, up("16"), rule, at("16", actual));
    }

    @ParameterizedTest
    @CsvSource({"89.99,0", "90,10", "97,10"})
    void allOrNothing_targetResponsibility_needsNinety(String actual, String expected) {
        assertPoints(expected, up("16"), new ScoreRule.AllOrNothing(atLeast("16", "90")), at("16", actual));
    }

    @ParameterizedTest
    @CsvSource({"0,4", "1,3", "4,0", "9,0"})
    void deduction_onePointACase_endsAtZero(String cases, String expected) {
        Subject findings = new Subject("findings", Direction.LOWER_IS_BETTER, Optional.empty());
        ScoringScheme scheme = scheme(item("a", findings, "4", ONE_OFF_EACH))
                .fullMarks(dec("4"))
                .build();
        ScoreSheet sheet = sheet(Attainment.builder().key("findings").actual(ValueRange.exactly(num(cases))));
        assertEquals(
                Optional.of(ScoreRange.exactly(Rational.parse(expected))),
                Scorer.of(scheme).score(sheet).score());
    }

    @ParameterizedTest
    @CsvSource({"PROPORTIONAL,87.5,9/1", "FULL_UNITS,87.5,9", "BEGUN_UNITS,87.5,9", "PROPORTIONAL,87.25,35/4"})
    void deduction_ofShortfall_countsUnitsAsDeclared(Counting counting, String actual, String expected) {
        ScoreRule rule = new Deduction(
                Deduction.Of.SHORTFALL,
                dec("10"),
                dec("1"),
                dec("1"),
                counting,
                dec("1.5"),
                dec("0"),
                Optional.empty());
        assertPoints(expected, up("16"), rule, at("16", actual).target(num("90")));
    }

    @ParameterizedTest
    @CsvSource({"FULL_UNITS,86.6,9", "BEGUN_UNITS,86.6,8", "FULL_UNITS,50,7", "BEGUN_UNITS,89,10"})
    void deduction_partsOfAUnit_countAsDeclared_andMostIsKept(Counting counting, String actual, String expected) {
        ScoreRule rule = new Deduction(
                Deduction.Of.SHORTFALL,
                dec("10"),
                dec("1"),
                dec("1"),
                counting,
                dec("1.5"),
                dec("0"),
                Optional.of(dec("3")));
        assertPoints(expected, up("16"), rule, at("16", actual).target(num("90")));
    }

    @ParameterizedTest
    @CsvSource({"90,0", "90.9,0", "91,0.5", "93.7,1.5", "99,2"})
    void bonus_givesForFullBlocksOnly(String actual, String expected) {
        ScoreRule rule = new ScoreRule.Bonus(Optional.empty(), dec("1"), dec("0.5"), dec("2"));
        assertEquals(
                Optional.of(ScoreRange.exactly(num(expected))),
                points(up("16"), rule, at("16", actual).target(num("90"))));
    }

    @ParameterizedTest
    @CsvSource({"60,6", "80,8", "100,10", "120,10", "40,4", "0,0"})
    void efficacy_startsFromItsBase(String actual, String expected) {
        ScoreRule rule = new ScoreRule.Efficacy(dec("0.6"), dec("60"), dec("100"), dec("0"));
        assertPoints(expected, up("16"), rule, at("16", actual));
    }

    @Test
    void efficacy_lowerIsBetter_swapsTheEnds() {
        ScoreRule rule = new ScoreRule.Efficacy(dec("0.6"), dec("100"), dec("60"), dec("0"));
        assertPoints("8", down("2"), rule, at("2", "80"));
    }

    @Test
    void matrix_ofTwoAttainments_readsTheCell() {
        ScoreRule rule = new ScoreRule.Matrix(
                Scale.ACTUAL,
                List.of(Span.parse("(,80)"), Span.parse("[80,)")),
                up("18"),
                Scale.ACTUAL,
                List.of(Span.parse("(,50)"), Span.parse("[50,)")),
                List.of(List.of(dec("0"), dec("4")), List.of(dec("5"), dec("10"))));
        Scorer scorer = Scorer.of(
                scheme(item("a", up("16"), "10", rule)).fullMarks(dec("10")).build());
        assertEquals(
                Optional.of(ScoreRange.exactly(num("5"))),
                scorer.score(sheet(at("16", "80"), at("18", "49.9"))).score());
        assertEquals(
                Optional.of(new ScoreRange(num("5"), num("10"), true)),
                scorer.score(sheet(at("16", "80"), between("18", "49.9", "50"))).score());
    }

    @Test
    void sampleMean_missingSamples_areBoundsOrZeroAsDeclared() {
        ScoreRule rule = new ScoreRule.SampleMean(dec("100"), Optional.of(4));
        Subject sites = new Subject("sites", Direction.HIGHER_IS_BETTER, Optional.empty());
        Attainment.Builder three = Attainment.builder()
                .key("sites")
                .addSamples(
                        ValueRange.exactly(num("90")), ValueRange.exactly(num("80")), ValueRange.exactly(num("70")));
        ScoreNode.Item item = item("a", sites, "10", rule);
        for (Missing missing : Missing.values()) {
            Optional<ScoreRange> score = Scorer.of(scheme(item.withMissing(missing))
                            .fullMarks(dec("10"))
                            .build())
                    .score(sheet(three))
                    .score();
            assertEquals(
                    switch (missing) {
                        case EXCLUDED -> Optional.of(ScoreRange.exactly(num("8")));
                        case ZERO -> Optional.of(ScoreRange.exactly(num("6")));
                        case BOUNDS -> Optional.of(new ScoreRange(num("6"), num("8.5"), true));
                        case WITHHELD -> Optional.<ScoreRange>empty();
                    },
                    score,
                    missing.name());
        }
    }

    // ---- the tree

    /** Weights as printed change what full marks are, of the block and of what stands above it; nothing is more than all of its points. */
    @Test
    void weightsAsPrinted_changeFullMarks() {
        Combination printed = new Combination.Weighted(Optional.of(dec("40")), Combination.Mismatch.AS_PRINTED);
        ScoreNode.Branch long_ = branch(
                        "long", "40", item("a", up("16"), "20", completion()), item("b", up("19"), "21", completion()))
                .withCombination(printed);
        ScoreReport full = Scorer.of(
                        scheme(long_, item("c", up("3"), "60", completion())).build())
                .score(sheet(
                        at("16", "95").target(num("90")),
                        at("19", "9").target(num("9")),
                        at("3", "1").target(num("1"))));
        assertEquals(Optional.of(ScoreRange.exactly(num("101"))), full.score());
        assertEquals(full.score(), full.possible());
        for (PartScore part : List.of(full.root(), full.root().parts().get(0))) {
            assertEquals(Optional.of(ScoreRange.exactly(Rational.ONE)), part.share());
            assertEquals(part.outOf().map(ScoreRange::exactly), part.points());
        }
        assertEquals(Optional.of(num("101")), full.root().outOf());
        assertEquals(Optional.of(num("41")), full.root().parts().get(0).outOf());
    }

    @Test
    void weights_addUpTo101_areNormalisedOrTakenAsPrinted_andReported() {
        ScoreNode a = item("a", up("16"), "0.51", completion());
        ScoreNode b = item("b", up("18"), "0.50", completion());
        ScoreSheet all = sheet(at("16", "90").target(num("90")), at("18", "60").target(num("60")));
        for (Combination.Mismatch mismatch : Combination.Mismatch.values()) {
            ScoringScheme scheme = scheme(
                            branch("root", "1", a, b)
                                    .withCombination(new Combination.Weighted(Optional.of(BigDecimal.ONE), mismatch)),
                            Missing.WITHHELD)
                    .build();
            if (mismatch == Combination.Mismatch.REFUSED) {
                UnsoundSchemeException e = assertThrows(UnsoundSchemeException.class, () -> Scorer.of(scheme));
                assertEquals("scheme-weights-total", e.findings().get(0).id());
                assertEquals("1.01", e.findings().get(0).found());
            } else {
                ScoreReport report = Scorer.of(scheme).score(all);
                assertEquals(
                        List.of("scheme-weights-total"),
                        report.findings().stream().map(f -> f.id()).toList());
                String expected = mismatch == Combination.Mismatch.NORMALISED ? "100" : "101";
                assertEquals(Optional.of(ScoreRange.exactly(num(expected))), report.score());
            }
        }
    }

    @Test
    void missing_isTreatedAsDeclared_andPossibleStaysTheSame() {
        ScoreNode a = item("a", up("16"), "60", completion());
        ScoreNode b = item("b", up("18"), "40", completion());
        ScoreSheet half = sheet(at("16", "45").target(num("90")), absent("18").target(num("60")));
        for (Missing missing : Missing.values()) {
            ScoreReport report = Scorer.of(
                            scheme(branch("root", "1", a, b), missing).build())
                    .score(half);
            assertEquals(
                    switch (missing) {
                        case EXCLUDED -> Optional.of(ScoreRange.exactly(num("50")));
                        case ZERO -> Optional.of(ScoreRange.exactly(num("30")));
                        case BOUNDS -> Optional.of(new ScoreRange(num("30"), num("70"), false));
                        case WITHHELD -> Optional.<ScoreRange>empty();
                    },
                    report.score(),
                    missing.name());
            assertEquals(Optional.of(new ScoreRange(num("30"), num("70"), false)), report.possible());
            assertEquals(Certainty.POSSIBLE, report.certainty());
        }
    }

    @Test
    void possible_withDeclaredRange_isTighterAndAttained() {
        ScoreNode a = item("a", up("16"), "100", completion());
        ScoreReport report = Scorer.of(
                        scheme(branch("root", "1", a), Missing.BOUNDS).build())
                .score(sheet(absent("16")
                        .target(num("90"))
                        .possible(new ValueRange(Optional.of(num("9")), Optional.of(num("100"))))));
        assertEquals(Optional.of(new ScoreRange(num("10"), num("100"), true)), report.score());
    }

    @Test
    void notApplicable_isLeftOut_whereMissingIsZero() {
        ScoreNode a = item("a", up("16"), "60", completion());
        ScoreNode b = item("b", up("55"), "40", completion());
        ScoreReport report = Scorer.of(
                        scheme(branch("root", "1", a, b), Missing.ZERO).build())
                .score(sheet(
                        at("16", "45").target(num("90")),
                        absent("55").target(num("100")).notApplicable(true)));
        assertEquals(Optional.of(ScoreRange.exactly(num("50"))), report.score());
        assertEquals(Certainty.SURE, report.certainty());
        assertEquals(Outcome.EXCLUDED, report.root().parts().get(1).outcome());
        assertEquals(Optional.of(num("100")), report.root().parts().get(0).outOf());
    }

    @Test
    void everythingMissing_andLeftOut_givesNoScore() {
        ScoreNode a = item("a", up("16"), "60", completion());
        ScoreReport report = Scorer.of(
                        scheme(branch("root", "1", a), Missing.EXCLUDED).build())
                .score(sheet(absent("16").target(num("90"))));
        assertEquals(Optional.empty(), report.score());
        assertEquals(Outcome.EXCLUDED, report.root().outcome());
        assertTrue(report.possible().isPresent());
    }

    @Test
    void combinations_bestOfPassOfWeakest() {
        ScoreNode[] items = {
            item("a", up("1"), "10", completion()),
            item("b", up("2"), "10", completion()),
            item("c", up("3"), "10", completion())
        };
        ScoreSheet sheet = sheet(
                at("1", "50").target(num("100")),
                at("2", "80").target(num("100")),
                at("3", "60").target(num("100")));
        assertCombined("70", new Combination.BestOf(2), items, sheet);
        assertCombined("100", new Combination.PassOf(2, dec("0.6")), items, sheet);
        assertCombined("0", new Combination.PassOf(3, dec("0.6")), items, sheet);
        assertCombined("50", new Combination.Weakest(), items, sheet);
        assertCombined(
                "190/3", new Combination.Weighted(Optional.empty(), Combination.Mismatch.NORMALISED), items, sheet);
    }

    private static void assertCombined(String expected, Combination how, ScoreNode[] items, ScoreSheet sheet) {
        ScoringScheme scheme = scheme(branch("root", "1", items).withCombination(how), Missing.WITHHELD)
                .build();
        assertEquals(
                Optional.of(ScoreRange.exactly(Rational.parse(expected))),
                Scorer.of(scheme).score(sheet).score());
    }

    @Test
    void extra_addsOnTopOfFullMarks_andPartsAddUp() {
        ScoreNode a = item("a", up("16"), "100", completion());
        ScoreNode b = item(
                        "b", up("18"), "5", new ScoreRule.Bonus(Optional.of(dec("60")), dec("1"), dec("1"), dec("5")))
                .asExtra();
        ScoreReport report =
                Scorer.of(scheme(a, b).build()).score(sheet(at("16", "90").target(num("90")), at("18", "63.5")));
        assertEquals(Optional.of(ScoreRange.exactly(num("103"))), report.score());
        assertEquals(
                num("103"),
                report.root().parts().stream()
                        .map(p -> p.points().orElseThrow().low())
                        .reduce(Rational.ZERO, Rational::plus));
    }

    // ---- vetoes and grades

    private static ScoringScheme.Builder graded() {
        return scheme(item("a", up("16"), "100", knots(Scale.ACTUAL, "0:0", "100:100")))
                .addGrades(
                        new GradeBand("excellent", words("优秀"), Span.parse("[90,]".replace("]", ")"))),
                        new GradeBand("good", words("良好"), Span.parse("[75,90)")),
                        new GradeBand("pass", words("合格"), Span.parse("[60,75)")),
                        new GradeBand("fail", words("不合格"), Span.parse("[0,60)")));
    }

    @ParameterizedTest
    @CsvSource({"90,excellent", "89.999,good", "60,pass", "0,fail"})
    void grades_followTheExactScore(String actual, String grade) {
        ScoreReport report = Scorer.of(graded().build()).score(sheet(at("16", actual)));
        assertEquals(grade, report.bestGrade().orElseThrow().id());
        assertEquals(report.bestGrade(), report.worstGrade());
    }

    @Test
    void grades_comparedAsShown_lookAtTheRoundedScore() {
        Scorer scorer = Scorer.of(graded().rounding(new Rounding(2, true)).build());
        assertEquals(
                "excellent",
                scorer.score(sheet(at("16", "89.995")))
                        .bestGrade()
                        .orElseThrow()
                        .id());
    }

    @Test
    void grades_ofABoundedScore_areWorstAndBest() {
        ScoreReport report = Scorer.of(graded().build()).score(sheet(between("16", "70", "92")));
        assertEquals("pass", report.worstGrade().orElseThrow().id());
        assertEquals("excellent", report.bestGrade().orElseThrow().id());
    }

    @Test
    void veto_accident_zeroesTheScore() {
        Veto veto = new Veto(
                "accident",
                words("accident"),
                new Passing.AtMost("accidents", BigDecimal.ZERO, Optional.empty()),
                Optional.of(BigDecimal.ZERO),
                Optional.of("fail"),
                Veto.WhenUnknown.OPEN);
        Scorer scorer = Scorer.of(graded().addVeto(veto).build());
        Attainment.Builder none = Attainment.builder().key("accidents").actual(ValueRange.exactly(Rational.ZERO));
        Attainment.Builder one = Attainment.builder().key("accidents").actual(ValueRange.exactly(Rational.ONE));
        ScoreReport clean = scorer.score(sheet(at("16", "95"), none));
        ScoreReport vetoed = scorer.score(sheet(at("16", "95"), one));
        ScoreReport unknown = scorer.score(sheet(at("16", "95")));
        assertEquals(Optional.of(ScoreRange.exactly(num("95"))), clean.score());
        assertEquals(Certainty.SURE, clean.certainty());
        assertEquals(Optional.of(ScoreRange.exactly(num("0"))), vetoed.score());
        assertEquals("fail", vetoed.bestGrade().orElseThrow().id());
        assertEquals(Falls.MAYBE, unknown.vetoes().get(0).falls());
        assertEquals(Optional.of(new ScoreRange(num("0"), num("95"), true)), unknown.score());
        assertEquals("fail", unknown.worstGrade().orElseThrow().id());
        assertEquals("excellent", unknown.bestGrade().orElseThrow().id());
    }

    @Test
    void gate_onMandatoryIndicators_capsTheGradeOnly() {
        Passing mandatory =
                new Passing.CountOf(2, List.of(new Passing.TargetMet("16", false), new Passing.TargetMet("18", false)));
        Veto gate = new Veto(
                "mandatory", words("gate"), mandatory, Optional.empty(), Optional.of("pass"), Veto.WhenUnknown.OPEN);
        Scorer scorer = Scorer.of(graded().addVeto(gate).build());
        ScoreReport report = scorer.score(
                sheet(at("16", "95").met(Attainment.Met.YES), at("18", "40").met(Attainment.Met.NO)));
        assertEquals(Optional.of(ScoreRange.exactly(num("95"))), report.score());
        assertEquals("pass", report.bestGrade().orElseThrow().id());
    }

    // ---- undefined cases

    @Test
    void undefined_targetZero_isDecidedByTheSchemeOrWithheld() {
        ScoreNode.Item item = item("a", up("16"), "100", completion());
        ScoreSheet met = sheet(at("16", "1").target(num("0")).met(Attainment.Met.YES));
        ScoreReport refused = Scorer.of(scheme(item).build()).score(met);
        assertEquals(Optional.empty(), refused.score());
        assertEquals("score-undefined", refused.findings().get(0).id());
        assertEquals(
                Optional.of(ScoreRange.exactly(num("100"))),
                Scorer.of(scheme(item.withUndefined(Undefined.MET_OR_NOT)).build())
                        .score(met)
                        .score());
        assertEquals(
                Optional.empty(),
                Scorer.of(scheme(item.withUndefined(Undefined.AS_MISSING)).build())
                        .score(met)
                        .score());
    }

    @ParameterizedTest
    @CsvSource({"90,90", "90,95", "-8.36,"})
    void undefined_holdBeyondOrMissingBaseline_hasNoShareOfTheWay(String target, String baseline) {
        Attainment.Builder row = at("16", "92").target(num(target));
        if (baseline != null) {
            row.baseline(num(baseline));
        }
        ScoreReport report = Scorer.of(scheme(item("a", up("16"), "100", new ScoreRule.ProgressShare()))
                        .build())
                .score(sheet(row));
        assertEquals(Optional.empty(), report.score());
        assertEquals("score-undefined", report.findings().get(0).id());
    }

    @Test
    void wrongUnit_isAFinding_andTreatedAsMissing() {
        ScoreRule rule = steps(Scale.ACTUAL, "(,60):0", "[60,):10");
        ScoreReport report = Scorer.of(scheme(item("a", up("16"), "10", rule)).build())
                .score(sheet(Attainment.builder()
                        .key("16")
                        .unit(UnitOfMeasure.PIECE)
                        .actual(ValueRange.exactly(num("70")))));
        assertEquals(Optional.empty(), report.score());
        assertEquals("score-wrong-unit", report.findings().get(0).id());
    }

    // ---- refusals

    private static List<String> refusals(ScoringScheme scheme) {
        return assertThrows(UnsoundSchemeException.class, () -> Scorer.of(scheme)).findings().stream()
                .map(f -> f.id())
                .toList();
    }

    @Test
    void steps_withGapOrOverlap_areRefused() {
        assertEquals(
                List.of("scheme-steps-gap"),
                refusals(scheme(item("a", up("16"), "10", steps(Scale.ACTUAL, "(,60):0", "(60,):10")))
                        .build()));
        assertEquals(
                List.of("scheme-steps-overlap"),
                refusals(scheme(item("a", up("16"), "10", steps(Scale.ACTUAL, "(,60]:0", "[60,):10")))
                        .build()));
        assertEquals(
                List.of("scheme-steps-gap"),
                refusals(scheme(item("a", up("16"), "10", steps(Scale.ACTUAL, "[0,60):0", "[60,100]:10")))
                        .build()));
    }

    @Test
    void rules_thatPunishImprovement_areRefusedUnlessDeclared() {
        List<ScoreNode.Item> items = List.of(
                item("a", up("16"), "10", steps(Scale.ACTUAL, "(,60):10", "[60,):5")),
                item("a", down("2"), "10", steps(Scale.ACTUAL, "(,60):5", "[60,):10")),
                item("a", down("2"), "10", knots(Scale.COMPLETION, "0:10", "1:0")),
                item("a", up("16"), "10", new ScoreRule.Affine(Scale.ACTUAL, dec("-1"), dec("9"), dec("0"), dec("9"))),
                item("a", up("16"), "10", new ScoreRule.Efficacy(dec("0.6"), dec("9"), dec("1"), dec("0"))),
                item("a", up("16"), "10", ONE_OFF_EACH),
                item(
                        "a",
                        up("16"),
                        "10",
                        new ScoreRule.Matrix(
                                Scale.ACTUAL,
                                List.of(Span.parse("(,)")),
                                down("18"),
                                Scale.ACTUAL,
                                List.of(Span.parse("(,50)"), Span.parse("[50,)")),
                                List.of(List.of(dec("0"), dec("4"))))));
        for (ScoreNode.Item item : items) {
            assertEquals(
                    List.of("scheme-not-monotone"),
                    refusals(scheme(item).build()),
                    item.rule().toString());
            Scorer.of(scheme(item).addDeparture(Departure.NOT_MONOTONE).build());
        }
    }

    @Test
    void oneSubject_inTwoDirections_isRefused() {
        assertEquals(
                List.of("scheme-not-monotone"),
                refusals(scheme(item("a", up("16"), "10", completion()), item("b", down("16"), "10", completion()))
                        .build()));
    }

    @Test
    void grades_withGapOrOverlapOrOpenTop_areRefused() {
        ScoreNode item = item("a", up("16"), "100", new ScoreRule.CompletionRatio(dec("1.1")));
        assertEquals(List.of("scheme-grades-gap"), refusals(withGrades(item, "[90,)", "[0,89]")));
        assertEquals(List.of("scheme-grades-overlap"), refusals(withGrades(item, "[90,)", "[0,90]")));
        assertEquals(List.of("scheme-grades-overlap"), refusals(withGrades(item, "[0,90)", "[90,)")));
        assertEquals(List.of("scheme-grades-gap"), refusals(withGrades(item, "[90,100]", "[0,90)")));
        assertFalse(SchemeCheck.check(withGrades(item, "[90,110]", "[0,90)")).stream()
                .anyMatch(f -> f.id().startsWith("scheme-grades")));
    }

    private static ScoringScheme withGrades(ScoreNode item, String best, String worst) {
        return scheme(item)
                .addGrades(
                        new GradeBand("a", words("a"), Span.parse(best)),
                        new GradeBand("b", words("b"), Span.parse(worst)))
                .build();
    }

    @Test
    void noDirection_isRefused_forARuleThatLooksUpAFigure() {
        Subject none = new Subject("16", Direction.NONE, Optional.empty());
        assertEquals(
                List.of("scheme-no-direction"),
                refusals(scheme(item("a", none, "10", completion())).build()));
        Scorer.of(scheme(item("a", none, "10", new ScoreRule.AllOrNothing(new Passing.TargetMet("16", false))))
                .build());
    }
}
