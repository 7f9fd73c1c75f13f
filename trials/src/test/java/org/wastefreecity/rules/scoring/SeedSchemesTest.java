/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.Origin;
import org.wastefreecity.model.scoring.PartScore;
import org.wastefreecity.model.scoring.RankReport;
import org.wastefreecity.model.scoring.SchemeId;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.Subject;
import org.wastefreecity.model.scoring.Undefined;
import org.wastefreecity.model.scoring.ValueRange;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.ranking.Ranker;
import org.wastefreecity.seeds.Seeds;

/** The packed schemes, and Foshan's 61 rows by one of them. */
class SeedSchemesTest {
    private static final Plan PLAN = Seeds.foshan2022Draft();
    private static final ScoringScheme FOSHAN = scheme("wfc-foshan-completion-2026.1");

    private static ScoringScheme scheme(String id) {
        return Seeds.scheme(SchemeId.parse(id)).orElseThrow();
    }

    private static Observation reported(String code, ObservedValue value) {
        return Observation.builder()
                .system(PLAN.system().id())
                .subject(PLAN.system().rows().stream()
                        .flatMap(r -> Stream.concat(
                                Stream.of(r.code()), r.components().stream().map(c -> c.code())))
                        .filter(c -> c.text().equals(code))
                        .findFirst()
                        .orElseGet(() -> IndicatorCode.parse(code)))
                .territory(RegionCode.parse("440600"))
                .period(ReportingPeriod.parse("2023"))
                .value(value)
                .status(ObservationStatus.NORMAL)
                .build();
    }

    /** What meets each target of the table exactly. */
    private static List<Observation> onTarget() {
        List<Observation> reports = new ArrayList<>();
        for (Indicator row : PLAN.system().rows()) {
            Condition condition = PLAN.targets(row.code()).get(0).condition();
            String code = row.code().text();
            if (condition instanceof Condition.AtLeast least) {
                reports.add(reported(code, new ObservedValue.Measured(least.bound())));
            } else if (condition instanceof Condition.AtMost most) {
                reports.add(reported(code, new ObservedValue.Measured(most.bound())));
            } else if (condition instanceof Condition.ChangeSign) {
                reports.add(reported(code, new ObservedValue.Measured(Figure.of("1", UnitOfMeasure.PERCENT))));
            } else if (condition instanceof Condition.Checklist) {
                reports.add(reported(code, new ObservedValue.Delivered(true)));
            } else if (condition instanceof Condition.AtLeastGrade grade) {
                reports.add(reported(code, new ObservedValue.Graded(grade.grade())));
            } else if (condition instanceof Condition.AllOf all) {
                all.parts()
                        .forEach(p -> reports.add(reported(
                                p.component().orElseThrow().text(),
                                new ObservedValue.Measured(((Condition.AtLeast) p.condition()).bound()))));
            }
        }
        return reports;
    }

    private static ScoreSheet sheet(String unit, List<Observation> reports) {
        return ScoreSheets.from(unit, Assessor.of(PLAN).assess(reports, LocalDate.of(2023, 12, 31)));
    }

    @Test
    void schemes_arePacked_sound_andOurs() {
        assertEquals(4, Seeds.schemeIds().size());
        for (SchemeId id : Seeds.schemeIds()) {
            ScoringScheme scheme = Seeds.scheme(id).orElseThrow();
            assertEquals(id, scheme.id());
            assertEquals(Origin.OURS, scheme.origin());
            assertFalse(scheme.sources().isEmpty());
            assertTrue(scheme.note().isPresent());
            Scorer.of(scheme);
        }
        assertEquals(Optional.empty(), Seeds.scheme(SchemeId.parse("no-such-1")));
    }

    @Test
    void foshan_has61Rows_andFitsItsPlan() {
        assertEquals(
                61,
                FOSHAN.nodes().stream().filter(n -> n instanceof ScoreNode.Item).count());
        assertEquals(List.of(), PlanFit.check(FOSHAN, PLAN));
    }

    @Test
    void foshan_everyTargetMetExactly_is100_excellent() {
        ScoreReport report = Scorer.of(FOSHAN, PLAN).score(sheet("佛山市", onTarget()));
        assertEquals(Optional.of(ScoreRange.exactly(Rational.of(100))), report.score());
        assertEquals("excellent", report.bestGrade().orElseThrow().id());
        assertEquals(report.bestGrade(), report.worstGrade());
        List<String> out = parts(report.root())
                .filter(p -> p.outcome() == PartScore.Outcome.EXCLUDED)
                .map(p -> p.node().id())
                .toList();
        assertEquals(List.of("row43", "row46", "row48"), out);
    }

    private static Stream<PartScore> parts(PartScore part) {
        return Stream.concat(Stream.of(part), part.parts().stream().flatMap(SeedSchemesTest::parts));
    }

    @Test
    void foshan_row16AtHalf_losesItsHalf_byHand() {
        List<Observation> reports = new ArrayList<>(onTarget());
        reports.removeIf(o -> o.subject().text().equals("16"));
        reports.add(reported("16", new ObservedValue.Measured(Figure.of("45", UnitOfMeasure.PERCENT))));
        ScoreReport report = Scorer.of(FOSHAN, PLAN).score(sheet("佛山市", reports));
        // group 2 weighs 25; rows 16, 18, 19, 20, 22, 26, 27 are mandatory and weigh 2, seven others 1
        assertEquals(Optional.of(ScoreRange.exactly(Rational.of(100).minus(Rational.of(25, 21)))), report.score());
    }

    @Test
    void foshan_nothingReported_isFrom0To100_withEveryGradePossible() {
        ScoreReport report = Scorer.of(FOSHAN, PLAN).score(sheet("佛山市", List.of()));
        ScoreRange score = report.score().orElseThrow();
        assertEquals(Rational.ZERO, score.low());
        assertEquals(Rational.of(100), score.high());
        assertEquals("fail", report.worstGrade().orElseThrow().id());
        assertEquals("excellent", report.bestGrade().orElseThrow().id());
        assertEquals(Certainty.POSSIBLE, report.certainty());
    }

    @Test
    void foshan_fiveMandatoryMissed_isNotExcellent_whateverThePoints() {
        List<Observation> reports = new ArrayList<>(onTarget());
        for (String code : List.of("16", "19", "20", "22", "38")) {
            reports.removeIf(o -> o.subject().text().equals(code));
            reports.add(reported(code, new ObservedValue.Measured(Figure.of("89", UnitOfMeasure.PERCENT))));
        }
        ScoreReport report = Scorer.of(FOSHAN, PLAN).score(sheet("佛山市", reports));
        assertTrue(report.score().orElseThrow().low().compareTo(Rational.of(98)) > 0);
        assertEquals("good", report.bestGrade().orElseThrow().id());
    }

    @Test
    void completionWithoutADecision_isRefusedForFoshan_namingRowAndRepair() {
        ScoreNode.Item row35 = ScoreNode.Item.of(
                "row35",
                Wording.of("建筑垃圾消纳量降低幅度", "decline"),
                new Subject("35", Direction.HIGHER_IS_BETTER, Optional.of(UnitOfMeasure.PERCENT)),
                "10",
                new ScoreRule.CompletionRatio(BigDecimal.ONE));
        ScoreNode.Item row5 = ScoreNode.Item.of(
                "row5",
                Wording.of("园区占比", "parks"),
                new Subject("5", Direction.HIGHER_IS_BETTER, Optional.of(UnitOfMeasure.PERCENT)),
                "10",
                new ScoreRule.ProgressShare());
        ScoringScheme scheme = ScoringScheme.builder()
                .id(SchemeId.parse("refused-1"))
                .title(Wording.of("办法", "scheme"))
                .origin(Origin.OURS)
                .missing(Missing.WITHHELD)
                .notApplicable(Missing.EXCLUDED)
                .root(ScoreNode.Branch.of("root", Wording.of("总分", "all"), "1", List.of(row35, row5)))
                .build();
        UnsoundSchemeException e = assertThrows(UnsoundSchemeException.class, () -> Scorer.of(scheme, PLAN));
        assertEquals(
                List.of("scheme-undefined", "scheme-undefined"),
                e.findings().stream().map(f -> f.id()).toList());
        String message = String.valueOf(e.getMessage());
        assertTrue(message.contains("row35") && message.contains("MET_OR_NOT"), message);
        ScoringScheme decided = ScoringScheme.builder()
                .id(SchemeId.parse("decided-1"))
                .title(Wording.of("办法", "scheme"))
                .origin(Origin.OURS)
                .missing(Missing.WITHHELD)
                .notApplicable(Missing.EXCLUDED)
                .root(ScoreNode.Branch.of(
                        "root",
                        Wording.of("总分", "all"),
                        "1",
                        List.of(row35.withUndefined(Undefined.MET_OR_NOT), row5.withUndefined(Undefined.AS_MISSING))))
                .build();
        Scorer.of(decided, PLAN);
    }

    @Test
    void fourMethods_addUpByHand() {
        ScoreReport report = Scorer.of(scheme("wfc-four-methods-2026.1"))
                .score(ScoreSheet.of(
                        "某市",
                        List.of(
                                number("coverage", "89.99", true),
                                number("cases", "1", false),
                                number("recycling", "30", true),
                                number("narrative", "85", false))));
        assertEquals(Optional.of(ScoreRange.exactly(Rational.of(0 + 3 + 27 + 34))), report.score());
        assertEquals("pass", report.bestGrade().orElseThrow().id());
        assertEquals(Certainty.SURE, report.certainty());
    }

    private static Attainment number(String key, String value, boolean percent) {
        return Attainment.builder()
                .key(key)
                .unit(percent ? Optional.of(UnitOfMeasure.PERCENT) : Optional.empty())
                .actual(ValueRange.exactly(Rational.of(new BigDecimal(value))))
                .build();
    }

    @Test
    void sampleMean_withTheVeto_isNothing() {
        List<Attainment> sheet = new ArrayList<>(
                List.of(samples("communities", 90, 80), samples("units", 100), number("rate", "90", true)));
        Scorer scorer = Scorer.of(scheme("wfc-sample-mean-2026.1"));
        sheet.add(number("mixed", "0", false));
        assertEquals(
                Optional.of(ScoreRange.exactly(Rational.of(4 * 85 * 10 + 12 * 100 + 48 * 90, 100))),
                scorer.score(ScoreSheet.of("某区", sheet)).score());
        sheet.set(3, number("mixed", "1", false));
        ScoreReport vetoed = scorer.score(ScoreSheet.of("某区", sheet));
        assertEquals(Optional.of(ScoreRange.exactly(Rational.ZERO)), vetoed.score());
        assertEquals("missed", vetoed.bestGrade().orElseThrow().id());
    }

    private static Attainment samples(String key, int... scores) {
        Attainment.Builder builder = Attainment.builder().key(key);
        for (int score : scores) {
            builder.addSample(ValueRange.exactly(Rational.of(score)));
        }
        return builder.build();
    }

    @Test
    void topsis_ranksCities_andLeavesOutTheIncompleteOne() {
        List<ScoreReport> reports = Scorer.of(scheme("wfc-entropy-topsis-2026.1"), PLAN)
                .scoreAll(List.of(
                        city("甲市", "0.07", "0.008", 90),
                        city("乙市", "0.08", "0.009", 80),
                        city("丙市", "0.09", "0.007", 70),
                        sheet("丁市", List.of())));
        RankReport ranks = Ranker.rank(reports);
        assertEquals("甲市", ranks.places().get(0).unit());
        assertEquals(1, ranks.places().get(0).worstRank());
        assertEquals(List.of("丁市"), ranks.unranked());
        assertTrue(reports.get(0).findings().stream().anyMatch(f -> f.id().equals("scheme-relative")));
    }

    private static ScoreSheet city(String name, String intensity, String hazardous, int rate) {
        List<Observation> reports = new ArrayList<>();
        reports.add(reported("1", new ObservedValue.Measured(Figure.of(intensity, UnitOfMeasure.parse("吨/万元")))));
        reports.add(reported("2", new ObservedValue.Measured(Figure.of(hazardous, UnitOfMeasure.parse("吨/万元")))));
        for (String code : List.of("16", "18", "27", "37")) {
            reports.add(
                    reported(code, new ObservedValue.Measured(Figure.of(String.valueOf(rate), UnitOfMeasure.PERCENT))));
        }
        reports.add(reported("32", new ObservedValue.Measured(Figure.of("100", UnitOfMeasure.parse("万吨/年")))));
        return sheet(name, reports);
    }
}
