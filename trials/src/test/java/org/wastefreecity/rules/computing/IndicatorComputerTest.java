/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.computing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.Deadline.Cadence;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.aggregation.ExpectedInputs;
import org.wastefreecity.rules.aggregation.FactInputs;
import org.wastefreecity.rules.aggregation.FactSchema;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.rules.aggregation.FactSetBuilder;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.coverage.Duty;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Weights;
import org.wastefreecity.rules.formula.FormulaInputs;
import org.wastefreecity.rules.formula.FormulaLanguage;
import org.wastefreecity.rules.formula.FormulaResult;
import org.wastefreecity.seeds.Seeds;

/** From rows of the ledger to a judged row of Foshan's table. */
class IndicatorComputerTest {
    private static final Plan FOSHAN = Seeds.foshan2022Draft();
    private static final IndicatorComputer COMPUTER =
            IndicatorComputer.of(FOSHAN, FormulaLanguage.of(Seeds.measures2021(), Seeds.categories2021()));
    private static final String STRAW = "programme/2021/straw";
    private static final String DOMESTIC = "programme/2021/domestic";

    private final FactSetBuilder facts = FactSet.builder(FactSchema.of(
            FOSHAN.territory(), Seeds.categories2021(), Seeds.measures2021().measures()));

    private void add(String category, String measure, String period, String value) {
        facts.add("440604", category, measure, period, value, "R");
    }

    private ComputedIndicator row(String code, int year) {
        return COMPUTER.compute(FactInputs.of(facts.build()), FOSHAN.region(), ReportingPeriod.ofYear(year)).stream()
                .filter(i -> i.code().equals(IndicatorCode.parse(code)))
                .findFirst()
                .orElseThrow();
    }

    private static Assessment judged(Observation observation, String code) {
        return Assessor.of(FOSHAN).assess(List.of(observation), LocalDate.of(2023, 12, 31)).rows().stream()
                .filter(a -> a.indicator().code().equals(IndicatorCode.parse(code)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void compute_aRateJustBelowItsTarget_isNotMetByRounding() {
        // 96 % is asked for; half up to 18 places this would be 96
        add(STRAW, "collectable", "2023", "999999999999.999999");
        add(STRAW, "utilised", "2023", "959999999999.999999");
        ComputedIndicator computed = row("19", 2023);
        Figure figure = computed.observation().figure().orElseThrow();
        assertTrue(figure.compareTo(Figure.parse("96 %")) < 0, figure::toString);
        assertEquals(State.MISSED, judged(computed.observation(), "19").state());
    }

    @Test
    void compute_onTarget_isMet() {
        add(STRAW, "collectable", "2023", "10000");
        add(STRAW, "utilised", "2023", "9600");
        ComputedIndicator computed = row("19", 2023);
        assertEquals("96 %", computed.observation().figure().orElseThrow().toString());
        assertEquals(State.MET, judged(computed.observation(), "19").state());
        // nobody said who should have reported, so nobody can be sure that this is all
        assertEquals(Certainty.POSSIBLE, judged(computed.observation(), "19").certainty());
    }

    @Test
    void compute_onTargetAndEverybodyReported_isSure() {
        add(STRAW, "collectable", "2023", "10000");
        add(STRAW, "utilised", "2023", "9600");
        Expectation expectation = Expectation.of(List.of(duty("collectable"), duty("utilised")));
        ComputedIndicator computed = COMPUTER
                .compute(
                        ExpectedInputs.of(facts.build(), expectation, Weights.UNKNOWN),
                        FOSHAN.region(),
                        ReportingPeriod.ofYear(2023))
                .stream()
                .filter(i -> i.code().equals(IndicatorCode.parse("19")))
                .findFirst()
                .orElseThrow();
        assertEquals(ObservationStatus.NORMAL, computed.observation().status());
        assertEquals(Certainty.SURE, judged(computed.observation(), "19").certainty());
    }

    /** That one is known to be missing does not say that nobody else is. */
    @Test
    void compute_missingReportWithoutExpectation_isNotSure() {
        add(STRAW, "collectable", "2023", "10000");
        add(STRAW, "utilised", "2023", "9700");
        facts.add("440605", STRAW, "utilised", "2023", "未统计", "S");
        ComputedIndicator computed = row("19", 2023);
        assertEquals(ObservationStatus.UNVALIDATED, computed.observation().status());
        assertEquals(State.MET, judged(computed.observation(), "19").state());
        assertEquals(Certainty.POSSIBLE, judged(computed.observation(), "19").certainty());
    }

    /** 9590 of 10000, and 20 t of a category that is not in the tree: 95.9 to 96.1 %, of which 96 % are asked for. */
    @Test
    void compute_besideARowThatNobodyCanPlace_isBounded() {
        add(STRAW, "collectable", "2023", "10000");
        add(STRAW, "utilised", "2023", "9590");
        add("programme/2021/no such", "utilised", "2023", "20");
        Expectation expectation = Expectation.of(List.of(duty("collectable"), duty("utilised")));
        for (FormulaInputs inputs :
                List.of(FactInputs.of(facts.build()), ExpectedInputs.of(facts.build(), expectation, Weights.UNKNOWN))) {
            ComputedIndicator computed =
                    COMPUTER.compute(inputs, FOSHAN.region(), ReportingPeriod.ofYear(2023)).stream()
                            .filter(i -> i.code().equals(IndicatorCode.parse("19")))
                            .findFirst()
                            .orElseThrow();
            assertEquals("[95.9 %, 96.1 %]", computed.observation().value().toString());
            assertEquals(State.UNDECIDED, judged(computed.observation(), "19").state());
        }
    }

    private static Duty duty(String measure) {
        return Duty.builder()
                .reporter("R")
                .division(RegionCode.parse("440604"))
                .measure(measure)
                .category(STRAW)
                .every(Cadence.YEARLY)
                .dueAfterDays(90)
                .build();
    }

    @Test
    void compute_declineFromABaseThatNobodyReported_isNoFigure() {
        add(DOMESTIC, "landfilled", "2023", "0"); // (x - 0) / x is 100 %, or 0/0
        ComputedIndicator computed = row("36", 2023);
        assertTrue(computed.observation().value() instanceof ObservedValue.Absent, computed::toString);
        assertEquals(State.UNDECIDED, judged(computed.observation(), "36").state());
    }

    @Test
    void sideBySide_noFigureReported_theComputedOneIsJudged() {
        add(STRAW, "collectable", "2023", "10000");
        add(STRAW, "utilised", "2023", "9612");
        ComputedIndicator computed = row("19", 2023);
        Observation none = start(ReportingPeriod.ofYear(2023))
                .value(new ObservedValue.Absent("未统计"))
                .status(ObservationStatus.NOT_COUNTED)
                .build();
        assertEquals(
                List.of(computed.observation()),
                ReportedAndComputed.of(List.of(none), List.of(computed)).observations());
        Observation lastDay = start(ReportingPeriod.parse("2023-12-31"))
                .value(new ObservedValue.Measured(Figure.parse("50 %")))
                .status(ObservationStatus.NORMAL)
                .build();
        ReportedAndComputed both = ReportedAndComputed.of(List.of(lastDay), List.of(computed));
        assertEquals(List.of(lastDay), both.observations());
        assertEquals(1, both.findings().size());
    }

    private static Observation.Builder start(ReportingPeriod period) {
        return Observation.builder()
                .system(FOSHAN.system().id())
                .subject(IndicatorCode.parse("19"))
                .territory(FOSHAN.region())
                .period(period);
    }

    @Test
    void compute_missingPart_isNever0() {
        add(STRAW, "utilised", "2023", "9600");
        ComputedIndicator computed = row("19", 2023);
        assertTrue(computed.observation().figure().isEmpty());
        assertTrue(judged(computed.observation(), "19").state() != State.MET);
        assertEquals(State.UNDECIDED, judged(computed.observation(), "19").state());
    }

    @Test
    void compute_noCaseAtAll_isNotApplicable() {
        facts.add("440604", FactSchema.NO_WASTE, "criminal_leads", "2023", "0", "R");
        facts.add("440604", FactSchema.NO_WASTE, "criminal_cases_filed", "2023", "0", "R");
        ComputedIndicator computed = row("55", 2023);
        assertInstanceOf(FormulaResult.NotApplicable.class, computed.result());
        assertEquals(ObservationStatus.NOT_APPLICABLE, computed.observation().status());
    }

    @Test
    void compute_perHeadAndDay_knowsTheLeapYear() {
        add(DOMESTIC, "generated", "2024", "366");
        facts.add("440604", FactSchema.NO_WASTE, "population", "2024", "1000", "R");
        add(DOMESTIC, "generated", "2023", "365");
        facts.add("440604", FactSchema.NO_WASTE, "population", "2023", "1000", "R");
        assertEquals(
                "1 千克/(人·日)",
                row("12", 2024).observation().figure().orElseThrow().toString());
        assertEquals(
                "1 千克/(人·日)",
                row("12", 2023).observation().figure().orElseThrow().toString());
    }

    @Test
    void sideBySide_reportedFigureIsJudged_andADifferenceIsTold() {
        add(STRAW, "collectable", "2023", "10000");
        add(STRAW, "utilised", "2023", "9612");
        ComputedIndicator computed = row("19", 2023);
        Observation same = reported("96.1 %");
        ReportedAndComputed agreeing = ReportedAndComputed.of(List.of(same), List.of(computed));
        assertEquals(List.of(same), agreeing.observations());
        assertEquals(List.of(), agreeing.findings());
        ReportedAndComputed differing = ReportedAndComputed.of(List.of(reported("96.3 %")), List.of(computed));
        assertEquals(
                "reported-differs-from-computed", differing.findings().get(0).id());
        assertEquals("96.3 %", differing.findings().get(0).found());
        assertTrue(differing.findings().get(0).expected().zh().endsWith("（差0.1800）"), differing.findings()::toString);
        assertTrue(
                differing.findings().get(0).expected().en().endsWith("(difference 0.1800)"),
                differing.findings()::toString);
        assertEquals(
                List.of(computed.observation()),
                ReportedAndComputed.of(List.of(), List.of(computed)).observations());
    }

    private static Observation reported(String figure) {
        return start(ReportingPeriod.ofYear(2023))
                .value(new ObservedValue.Measured(Figure.parse(figure)))
                .status(ObservationStatus.NORMAL)
                .build();
    }
}
