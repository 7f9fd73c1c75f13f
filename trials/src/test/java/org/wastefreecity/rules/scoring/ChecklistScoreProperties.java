/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.Origin;
import org.wastefreecity.model.scoring.Scale;
import org.wastefreecity.model.scoring.SchemeId;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.Span;
import org.wastefreecity.model.scoring.Step;
import org.wastefreecity.model.scoring.Subject;
import org.wastefreecity.model.scoring.Undefined;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.assessing.DayAssessor;
import org.wastefreecity.rules.explaining.ExplanationCheck;
import org.wastefreecity.rules.explaining.Replay;
import org.wastefreecity.rules.explaining.ScoreExplainer;
import org.wastefreecity.seeds.Seeds;

/** What nobody reported of a checklist may be there or not, and the score says so. */
class ChecklistScoreProperties {
    private static final Plan FOSHAN = Seeds.foshan2022Draft();
    private static final LocalDate BEFORE = LocalDate.of(2022, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2023, 12, 31);
    private static final ScoreRule TABLE = new ScoreRule.Steps(
            Scale.PROGRESS,
            List.of(
                    new Step(Span.parse("(,0.5)"), BigDecimal.ONE),
                    new Step(Span.parse("[0.5,1)"), BigDecimal.valueOf(3)),
                    new Step(Span.parse("[1,)"), BigDecimal.TEN)));
    private static final Wording WORDS = Wording.of("项", "item");

    /** How a deliverable stands in the reports. */
    private enum Told {
        NOTHING,
        DONE,
        NOT_DONE;

        static Told of(int number) {
            return values()[number];
        }
    }

    @Property(tries = 200)
    void aChecklist_isBoundedByTheBestAndTheWorstThatCanBe(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 2) Integer> told,
            @ForAll boolean overdue,
            @ForAll boolean table) {
        check(plan(list(0, told.size())), told.stream().map(Told::of).toList(), overdue ? AFTER : BEFORE, table, true);
    }

    @Property(tries = 200)
    void checklistsWithinACondition_areBoundedLikewise(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(max = 2) Integer> told,
            @ForAll boolean all,
            @ForAll boolean table) {
        int half = told.size() / 2;
        List<Part> parts = List.of(Part.of(list(0, half)), Part.of(list(half, told.size())));
        Condition both = all ? new Condition.AllOf(parts) : new Condition.AnyOf(parts);
        boolean heard = Stream.of(told.subList(0, half), told.subList(half, told.size()))
                .allMatch(list -> list.stream().anyMatch(t -> t > 0)); // else there is no share at all
        check(plan(both), told.stream().map(Told::of).toList(), AFTER, table, heard);
    }

    @Example
    void aDeliverableNobodyReported_isNoLessThanHalfOfTwo() {
        ScoreReport report = score(FOSHAN, BEFORE, List.of(Told.DONE, Told.NOTHING), Missing.BOUNDS, false);
        ScoreRange expected = new ScoreRange(Rational.of(50), Rational.of(100), true);
        assertEquals(Optional.of(expected), report.score());
        assertEquals(Optional.of(expected), report.possible());
    }

    @Example
    void whatTheSchemeDoesWithMissingFigures_itDoesWithDeliverablesNobodyReported() {
        List<Told> half = List.of(Told.DONE, Told.NOTHING);
        Optional<ScoreRange> open = Optional.of(new ScoreRange(Rational.of(50), Rational.of(100), true));
        ScoreReport zero = score(FOSHAN, BEFORE, half, Missing.ZERO, false);
        assertEquals(Optional.of(ScoreRange.exactly(Rational.of(50))), zero.score());
        assertEquals(open, zero.possible());
        for (Missing missing : List.of(Missing.EXCLUDED, Missing.WITHHELD)) {
            ScoreReport report = score(FOSHAN, BEFORE, half, missing, false);
            assertEquals(Optional.empty(), report.score());
            assertEquals(open, report.possible());
        }
    }

    /** A report of an earlier year does not show where things stand. */
    @Example
    void whatWasNotThereYearsAgo_mayBeThereNow() {
        Observation then = delivered(1, false, "2020");
        ScoreSheet sheet =
                ScoreSheets.from("佛山市", Assessor.of(FOSHAN).assess(List.of(then, delivered(2, true, "2022")), BEFORE));
        assertEquals(
                Optional.of(new ScoreRange(Rational.of(50), Rational.of(100), true)),
                scorer(FOSHAN, Missing.BOUNDS, false).score(sheet).score());
    }

    // ---- both scorers, the replay, and every way in which the rest can turn out

    private static void check(Plan plan, List<Told> told, LocalDate day, boolean table, boolean tight) {
        ScoreReport report = score(plan, day, told, Missing.BOUNDS, table);
        List<Integer> open = IntStream.range(0, told.size())
                .filter(i -> told.get(i) == Told.NOTHING)
                .boxed()
                .toList();
        List<Rational> scores = new ArrayList<>();
        for (int way = 0; way < 1 << open.size(); way++) {
            List<Told> known = new ArrayList<>(told);
            for (int i = 0; i < open.size(); i++) {
                known.set(open.get(i), (way >> i & 1) == 1 ? Told.DONE : Told.NOT_DONE);
            }
            ScoreRange exact =
                    score(plan, day, known, Missing.BOUNDS, table).score().orElseThrow();
            assertEquals(exact.low(), exact.high());
            scores.add(exact.low());
        }
        Rational least = scores.stream().min(Rational::compareTo).orElseThrow();
        Rational most = scores.stream().max(Rational::compareTo).orElseThrow();
        ScoreRange actual = report.score().orElseThrow();
        assertTrue(actual.low().compareTo(least) <= 0 && actual.high().compareTo(most) >= 0, () -> told + " by " + day);
        if (tight) {
            assertEquals(least, actual.low(), () -> told + " by " + day);
            assertEquals(most, actual.high(), () -> told + " by " + day);
        }
        assertEquals(report.score(), report.possible());
    }

    private static ScoreReport score(Plan plan, LocalDate day, List<Told> told, Missing missing, boolean table) {
        List<Observation> reports = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i) != Told.NOTHING) {
                reports.add(delivered(i + 1, told.get(i) == Told.DONE, String.valueOf(day.getYear())));
            }
        }
        Assessor assessor = Assessor.of(plan);
        Scorer scorer = scorer(plan, missing, table);
        ScoreSheet sheet = ScoreSheets.from("佛山市", assessor.assess(reports, day));
        ScoreReport report = scorer.score(sheet);
        DayAssessor quick = assessor.on(day);
        UnitScore score = scorer.on(quick).score("佛山市", quick.judge(reports));
        assertEquals(report.score(), score.score());
        assertEquals(report.possible(), score.possible());
        assertEquals(report.certainty(), score.certainty());
        Replay replay = ExplanationCheck.replay(ScoreExplainer.plain().explain(report, sheet));
        assertEquals(
                Replay.Outcome.CONFIRMED,
                replay.outcome(),
                () -> replay.detail().en());
        return report;
    }

    private static Scorer scorer(Plan plan, Missing missing, boolean table) {
        Subject subject = new Subject("17", Direction.HIGHER_IS_BETTER, Optional.of(UnitOfMeasure.PERCENT));
        ScoreRule rule = table ? TABLE : new ScoreRule.ProgressShare();
        return Scorer.of(
                ScoringScheme.builder()
                        .id(SchemeId.parse("lists-1"))
                        .title(WORDS)
                        .origin(Origin.OURS)
                        .missing(missing)
                        .notApplicable(Missing.EXCLUDED)
                        .root(ScoreNode.Branch.of(
                                "root",
                                WORDS,
                                "1",
                                List.of(ScoreNode.Item.of("a", WORDS, subject, "10", rule)
                                        .withUndefined(Undefined.AS_MISSING))))
                        .build(),
                plan);
    }

    private static Observation delivered(int number, boolean done, String year) {
        return Observation.builder()
                .system(FOSHAN.system().id())
                .subject(IndicatorCode.parse("17." + number))
                .territory(FOSHAN.region())
                .period(ReportingPeriod.parse(year))
                .value(new ObservedValue.Delivered(done))
                .status(ObservationStatus.NORMAL)
                .build();
    }

    private static Condition.Checklist list(int from, int to) {
        return new Condition.Checklist(IntStream.range(from, to)
                .mapToObj(i -> new Deliverable(IndicatorCode.parse("17." + (i + 1)), WORDS))
                .toList());
    }

    /** Foshan's plan with another promise in row 17. */
    private static Plan plan(Condition condition) {
        Plan.Builder plan = Plan.builder()
                .title(FOSHAN.title())
                .addAllSources(FOSHAN.sources())
                .region(FOSHAN.region())
                .territory(FOSHAN.territory())
                .baseYear(FOSHAN.baseYear())
                .system(FOSHAN.system())
                .supplement(FOSHAN.supplement())
                .addAllParties(FOSHAN.parties())
                .addAllBaselines(FOSHAN.baselines());
        for (Target target : FOSHAN.targets()) {
            plan.addTargets(
                    target.indicator().text().equals("17")
                            ? Target.builder()
                                    .id(target.id())
                                    .indicator(target.indicator())
                                    .condition(condition)
                                    .deadline(target.deadline())
                                    .printed(target.printed())
                                    .provenance(target.provenance())
                                    .build()
                            : target);
        }
        return plan.build();
    }
}
