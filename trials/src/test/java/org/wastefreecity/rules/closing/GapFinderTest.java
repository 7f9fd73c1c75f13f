/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.aggregation.FactInputs;
import org.wastefreecity.rules.aggregation.FactSchema;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.rules.aggregation.FactSetBuilder;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.computing.ComputedIndicator;
import org.wastefreecity.rules.computing.IndicatorComputer;
import org.wastefreecity.rules.explaining.Explainer;
import org.wastefreecity.rules.explaining.Explanation;
import org.wastefreecity.rules.explaining.ExplanationCheck;
import org.wastefreecity.rules.explaining.Replay;
import org.wastefreecity.rules.formula.FormulaContext;
import org.wastefreecity.rules.formula.FormulaInputs;
import org.wastefreecity.rules.formula.FormulaLanguage;
import org.wastefreecity.seeds.Seeds;

/** What is still to be done for Foshan's rows, by figures and by the sums behind them. */
class GapFinderTest {
    private static final Plan FOSHAN = Seeds.foshan2022Draft();
    private static final Assessor ASSESSOR = Assessor.of(FOSHAN);
    private static final GapFinder FINDER = GapFinder.of(ASSESSOR);
    private static final IndicatorComputer COMPUTER =
            IndicatorComputer.of(FOSHAN, FormulaLanguage.of(Seeds.measures2021(), Seeds.categories2021()));
    private static final LocalDate END_OF_2022 = LocalDate.of(2022, 12, 31);
    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);
    private static final String STRAW = "programme/2021/straw";

    private static Observation figure(String code, String value) {
        Indicator row = FOSHAN.indicator(IndicatorCode.parse(code)).orElseThrow();
        return Observation.builder()
                .system(FOSHAN.system().id())
                .subject(row.code())
                .territory(FOSHAN.region())
                .period(ReportingPeriod.ofYear(2022))
                .value(new ObservedValue.Measured(Figure.of(value, row.unit().orElseThrow())))
                .status(ObservationStatus.NORMAL)
                .build();
    }

    private static Assessment row(String code, LocalDate day, List<Observation> reports) {
        return ASSESSOR.row(IndicatorCode.parse(code), reports, day).orElseThrow();
    }

    private static Gap gap(String code, String value) {
        List<Observation> reports = List.of(figure(code, value));
        return FINDER.actual(row(code, END_OF_2022, reports), reports);
    }

    @Test
    void actual_belowTheTarget_isTheNearestFigureOfItsPlaces() {
        assertEquals(new Gap.Change(Figure.parse("90 %"), Figure.parse("95 %")), gap("3", "90"));
        assertEquals(new Gap.Change(Figure.parse("94.99 %"), Figure.parse("95.00 %")), gap("3", "94.99"));
        assertEquals(Rational.of(5), ((Gap.Change) gap("3", "90")).difference());
    }

    @Test
    void actual_boundExcluded_isOneStepBeyond() {
        // 负增长: the decline must be above 0
        assertEquals(new Gap.Change(Figure.parse("-1.5 %"), Figure.parse("0.1 %")), gap("24", "-1.5"));
    }

    /** Row 1 must fall to 0.078: a figure without places does not have to fall to 0. */
    @Test
    void actual_boundWithMorePlaces_isTheBound() {
        assertEquals(new Gap.Change(Figure.parse("1 吨/万元"), Figure.parse("0.078 吨/万元")), gap("1", "1"));
        List<Observation> reports = List.of(figure("1", "1"));
        YearlyRate rate =
                FINDER.yearlyRate(row("1", END_OF_2022, reports), reports).orElseThrow();
        assertEquals(((Gap.Change) gap("1", "1")).difference(), rate.change());
    }

    @Test
    void actual_withinBounds_isWithinBounds() {
        Indicator row = FOSHAN.indicator(IndicatorCode.parse("19")).orElseThrow();
        Bounds bounds = new Bounds(Optional.of(Figure.parse("55.6 %")), Optional.of(Figure.parse("60.33 %")));
        List<Observation> reports = List.of(observed(row.code(), new ObservedValue.Bounded(bounds)));
        Gap.Within gap = (Gap.Within) FINDER.actual(row("19", END_OF_2022, reports), reports);
        assertEquals(Figure.parse("96.00 %"), gap.to());
        assertEquals(Rational.of(new BigDecimal("35.67")), gap.least());
        assertEquals(Optional.of(Rational.of(new BigDecimal("40.4"))), gap.most());
        Bounds half = new Bounds(Optional.of(Figure.parse("55.6 %")), Optional.empty());
        reports = List.of(observed(row.code(), new ObservedValue.Bounded(half)));
        gap = (Gap.Within) FINDER.actual(row("19", END_OF_2022, reports), reports);
        assertEquals(Rational.ZERO, gap.least());
        assertEquals(Optional.of(Rational.of(new BigDecimal("40.4"))), gap.most());
    }

    @Test
    void actual_ofAGrade_isTheNextThatIsEnough() {
        List<Observation> reports = List.of(observed(IndicatorCode.parse("60"), new ObservedValue.Graded("不满意")));
        assertEquals(new Gap.Grade("不满意", "满意", 2), FINDER.actual(row("60", END_OF_2022, reports), reports));
    }

    /** 52.1 asks for 45 farms, 52.2 for 10 parks: each part has a gap of its own, and closing both closes the row. */
    @Test
    void parts_haveGapsOfTheirOwn() {
        List<Observation> reports = List.of(
                observed(IndicatorCode.parse("52.1"), new ObservedValue.Measured(Figure.parse("3 家"))),
                observed(IndicatorCode.parse("52.2"), new ObservedValue.Measured(Figure.parse("4 个"))));
        List<PartGap> parts = FINDER.parts(row("52", END_OF_2022, reports), reports);
        assertEquals(
                List.of(
                        new Gap.Change(Figure.parse("3 家"), Figure.parse("45 家")),
                        new Gap.Change(Figure.parse("4 个"), Figure.parse("10 个"))),
                parts.stream().map(PartGap::gap).toList());
        assertEquals(Rational.of(42), parts.get(0).perYear().orElseThrow().change());
        List<Observation> one = reports.subList(0, 1);
        assertInstanceOf(
                Gap.Unknown.class,
                FINDER.parts(row("52", END_OF_2022, one), one).get(1).gap());
        assertEquals(List.of(), FINDER.parts(row("3", END_OF_2022, one), one));
    }

    private static Observation observed(IndicatorCode code, ObservedValue value) {
        return Observation.builder()
                .system(FOSHAN.system().id())
                .subject(code)
                .territory(FOSHAN.region())
                .period(ReportingPeriod.ofYear(2022))
                .value(value)
                .status(ObservationStatus.NORMAL)
                .build();
    }

    @Test
    void actual_metOrAbsent_isClosedOrUnknown() {
        assertEquals(new Gap.Closed(), gap("3", "95"));
        List<Observation> none = List.of();
        assertInstanceOf(Gap.Unknown.class, FINDER.actual(row("3", END_OF_2022, none), none));
    }

    @Test
    void yearlyRate_oneYearLeft_isTheWholeDistance() {
        List<Observation> reports = List.of(figure("3", "90"));
        YearlyRate five = new YearlyRate(Rational.of(5), true, false);
        assertEquals(Optional.of(five), FINDER.yearlyRate(row("3", END_OF_2022, reports), reports));
        assertEquals(Optional.empty(), FINDER.yearlyRate(row("3", END_OF_2023, reports), reports));
    }

    /** 负增长: a decline that ends at 0 misses the target, so that the rate itself is not enough; from 0 anything above is. */
    @Test
    void yearlyRate_boundExcluded_mustBePassed() {
        for (String decline : List.of("-1.5", "0")) {
            List<Observation> reports = List.of(figure("24", decline));
            Rational change = Rational.of(new BigDecimal(decline)).negated();
            assertEquals(
                    Optional.of(new YearlyRate(change, true, true)),
                    FINDER.yearlyRate(row("24", END_OF_2022, reports), reports));
        }
    }

    /** Found exactly, confirmed by computing again. */
    @Test
    void inputs_ofAUtilisationRate_areSolvedOneByOne() {
        List<InputGap> gaps = straw("10000", "9500.5");
        InputGap utilised = gaps.stream()
                .filter(g -> g.question().measure().id().equals("utilised"))
                .findFirst()
                .orElseThrow();
        Gap.Change more = (Gap.Change) utilised.gap();
        assertEquals(0, new BigDecimal("9600").compareTo(more.to().value()));
        InputGap collectable = gaps.stream()
                .filter(g -> g.question().measure().id().equals("collectable"))
                .findFirst()
                .orElseThrow();
        Gap.Change less = (Gap.Change) collectable.gap();
        assertTrue(less.to().value().compareTo(new BigDecimal("9896.36")) < 0, less::toString);
        assertTrue(less.to().value().compareTo(new BigDecimal("9896.35")) > 0
                || less.to().value().scale() < 2);
    }

    @Test
    void alone_aUnitThatCannotGiveSoMuch_isImpossible() {
        InputGap collectable = straw("10000", "9500.5").stream()
                .filter(g -> g.question().measure().id().equals("collectable"))
                .findFirst()
                .orElseThrow();
        assertInstanceOf(Gap.Impossible.class, collectable.alone(Figure.parse("100 吨")));
        assertInstanceOf(Gap.Change.class, collectable.alone(Figure.parse("5000 吨")));
    }

    private static List<InputGap> straw(String collectable, String utilised) {
        ComputedSource source = source(collectable, utilised);
        List<Observation> reports = List.of(source.computed().observation());
        return FINDER.inputs(row("19", END_OF_2023, reports), reports, source);
    }

    private static ComputedSource source(String collectable, String utilised) {
        FactSetBuilder facts = FactSet.builder(FactSchema.of(
                FOSHAN.territory(), Seeds.categories2021(), Seeds.measures2021().measures()));
        facts.add("440604", STRAW, "collectable", "2023", collectable, "R");
        facts.add("440604", STRAW, "utilised", "2023", utilised, "R");
        FormulaInputs inputs = FactInputs.of(facts.build());
        ComputedIndicator computed = COMPUTER.compute(inputs, FOSHAN.region(), ReportingPeriod.ofYear(2023)).stream()
                .filter(c -> c.code().equals(IndicatorCode.parse("19")))
                .findFirst()
                .orElseThrow();
        return new ComputedSource(
                computed, inputs, FormulaContext.of(FOSHAN.region(), ReportingPeriod.ofYear(2023), FOSHAN.baseYear()));
    }

    /** The tree of a computed figure goes down to its sums, and they make the figure again. */
    @Test
    void explain_aComputedFigure_goesDownToItsSums() {
        ComputedSource source = source("10000", "9612");
        List<Observation> reports = List.of(source.computed().observation());
        Explanation tree = Explainer.of(ASSESSOR)
                .withComputed(List.of(source.computed()))
                .explain(row("19", END_OF_2023, reports), reports);
        String text = String.join("\n", tree.lines(Language.EN));
        assertTrue(text.contains("computed: "), text);
        assertTrue(text.contains("numerator: 9612"), text);
        assertEquals(Replay.Outcome.CONFIRMED, ExplanationCheck.replay(tree).outcome(), text);
    }

    /** Any figure of any numeric row: what is found meets the target, one last place less does not, or there is none. */
    @Property(tries = 1)
    void theGapIsTheSmallestChange(@ForAll long seed) {
        Random random = new Random(seed);
        List<Indicator> rows = FOSHAN.system().rows().stream()
                .filter(r -> r.unit().isPresent())
                .toList();
        int changes = 0;
        for (int i = 0; i < 400; i++) {
            Indicator row = rows.get(random.nextInt(rows.size()));
            int places = row.unit().get().isCount() ? 0 : random.nextInt(4);
            BigDecimal value = new BigDecimal(BigInteger.valueOf(random.nextInt(100_000)), places);
            List<Observation> reports = List.of(figure(row.code().text(), value.toPlainString()));
            Assessment answer = row(row.code().text(), END_OF_2022, reports);
            Gap gap = FINDER.actual(answer, reports);
            assertEquals(answer.state() == State.MET, gap instanceof Gap.Closed);
            if (gap instanceof Gap.Change change) {
                changes++;
                assertEquals(State.MET, after(row, change.to()));
                BigDecimal step =
                        BigDecimal.ONE.movePointLeft(change.to().value().scale());
                BigDecimal back = change.difference().signum() > 0 ? step.negate() : step;
                assertTrue(after(
                                row,
                                Figure.of(
                                        change.to().value().add(back),
                                        change.to().unit()))
                        != State.MET);
            }
        }
        assertTrue(changes > 20, changes + " changes");
    }

    private static State after(Indicator row, Figure figure) {
        return row(
                        row.code().text(),
                        END_OF_2022,
                        List.of(figure(row.code().text(), figure.value().toPlainString())))
                .state();
    }

    /** Any two sums of the straw rate: each gap is found again by trying one step less. */
    @Property(tries = 1)
    void theGapOfASumIsTheSmallestChange(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            int collectable = 1 + random.nextInt(100_000);
            int utilised = random.nextInt(collectable);
            for (InputGap gap : straw("" + collectable, "" + utilised)) {
                if (gap.gap() instanceof Gap.Change change) {
                    boolean above = gap.question().measure().id().equals("utilised");
                    BigDecimal then = change.to().value();
                    BigDecimal step = BigDecimal.ONE.movePointLeft(then.scale());
                    BigDecimal less = change.difference().signum() > 0 ? then.subtract(step) : then.add(step);
                    assertEquals(true, reaches(collectable, utilised, above, then));
                    assertEquals(false, reaches(collectable, utilised, above, less));
                } else {
                    boolean isClosed = utilised * 100L >= collectable * 96L;
                    boolean isNone = utilised == 0;
                    assertTrue(gap.gap() instanceof Gap.Closed == isClosed && (isClosed || isNone), gap::toString);
                }
            }
        }
    }

    private static boolean reaches(int collectable, int utilised, boolean above, BigDecimal then) {
        BigDecimal top = above ? then : BigDecimal.valueOf(utilised);
        BigDecimal bottom = above ? BigDecimal.valueOf(collectable) : then;
        return bottom.signum() > 0
                && top.multiply(BigDecimal.valueOf(100)).compareTo(bottom.multiply(BigDecimal.valueOf(96))) >= 0;
    }
}
