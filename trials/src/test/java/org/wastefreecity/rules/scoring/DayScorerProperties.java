/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.scoring.Combination;
import org.wastefreecity.model.scoring.Departure;
import org.wastefreecity.model.scoring.GradeBand;
import org.wastefreecity.model.scoring.Knot;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.Origin;
import org.wastefreecity.model.scoring.Passing;
import org.wastefreecity.model.scoring.Rounding;
import org.wastefreecity.model.scoring.Scale;
import org.wastefreecity.model.scoring.SchemeId;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.Span;
import org.wastefreecity.model.scoring.Step;
import org.wastefreecity.model.scoring.Subject;
import org.wastefreecity.model.scoring.Undefined;
import org.wastefreecity.model.scoring.Veto;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.assessing.DayAssessor;
import org.wastefreecity.rules.assessing.DayAssessorProperties;
import org.wastefreecity.rules.assessing.RowAnswers;
import org.wastefreecity.rules.ranking.Ranker;
import org.wastefreecity.seeds.Seeds;

/** The quick scorer says what the general one says, by any scheme: {@code -Dwfc.long=true} for twenty times as many. */
class DayScorerProperties {
    private static final boolean LONG = Boolean.getBoolean("wfc.long");
    private static final Plan PLAN = Seeds.foshan2022Draft();
    private static final Assessor ASSESSOR = Assessor.of(PLAN);
    private static final ScoringScheme FOSHAN =
            Seeds.scheme(SchemeId.parse("wfc-foshan-completion-2026.1")).orElseThrow();
    private static final Wording WORDS = Wording.of("项", "item");
    private static final List<Indicator> ROWS = PLAN.system().rows();

    @Property(tries = 1)
    void foshansScheme_anyReports(@ForAll long seed) {
        Random random = new Random(seed);
        for (LocalDate date : List.of(LocalDate.of(2022, 12, 31), LocalDate.of(2024, 12, 31))) {
            DayAssessor day = ASSESSOR.on(date);
            check(Scorer.of(FOSHAN, PLAN), day, random, LONG ? 4_000 : 100);
        }
    }

    @Property(tries = 1)
    void anyScheme_anyReports(@ForAll long seed) {
        Random random = new Random(seed);
        DayAssessor day = ASSESSOR.on(LocalDate.of(2022, 12, 31));
        for (int i = 0; i < (LONG ? 2_000 : 100); i++) {
            check(Scorer.of(scheme(random)), day, random, 6);
        }
    }

    @Example
    void comparison_isRefused() {
        ScoringScheme scheme =
                Seeds.scheme(SchemeId.parse("wfc-entropy-topsis-2026.1")).orElseThrow();
        DayAssessor day = ASSESSOR.on(LocalDate.of(2022, 12, 31));
        assertThrows(InvalidPartException.class, () -> Scorer.of(scheme).on(day));
    }

    @Example
    void answersOfAnotherDay_areRefused() {
        DayScorer scorer = Scorer.of(FOSHAN).on(ASSESSOR.on(LocalDate.of(2022, 12, 31)));
        RowAnswers other = ASSESSOR.on(LocalDate.of(2023, 12, 31)).judge(List.of());
        assertThrows(InvalidPartException.class, () -> scorer.score("某县", other));
    }

    /** Scores and ranks of some units, both ways. */
    private static void check(Scorer scorer, DayAssessor day, Random random, int units) {
        DayScorer quick = scorer.on(day);
        List<ScoreReport> reports = new ArrayList<>();
        List<UnitScore> scores = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            List<Observation> reported = DayAssessorProperties.report(random);
            String unit = "u" + i;
            ScoreReport expected = scorer.score(ScoreSheets.from(unit, ASSESSOR.assess(reported, day.day())));
            UnitScore actual = quick.score(unit, day.judge(reported));
            assertEquals(expected.score(), actual.score(), () -> scorer.scheme().root() + " " + reported);
            assertEquals(
                    expected.possible(),
                    actual.possible(),
                    () -> scorer.scheme().root() + " " + reported);
            assertEquals(expected.certainty(), actual.certainty());
            assertEquals(expected.worstGrade(), actual.worstGrade());
            assertEquals(expected.bestGrade(), actual.bestGrade());
            assertEquals(Ranker.tieBreakers(expected, false), actual.tieBreakers(false));
            assertEquals(Ranker.tieBreakers(expected, true), actual.tieBreakers(true));
            reports.add(expected);
            scores.add(actual);
        }
        assertEquals(Ranker.rank(reports), Ranker.rankScores(scorer.scheme(), scores, false));
        assertEquals(Ranker.rankPossible(reports), Ranker.rankScores(scorer.scheme(), scores, true));
        assertEquals(reports.get(0).root().share(), scores.get(0).open().root().share());
    }

    // ---- schemes on rows of the table

    private static BigDecimal dec(int value) {
        return BigDecimal.valueOf(value);
    }

    private static ScoringScheme scheme(Random random) {
        boolean weighted = random.nextInt(5) > 0;
        List<ScoreNode> branches = new ArrayList<>();
        for (int b = 1 + random.nextInt(3); b > 0; b--) {
            List<ScoreNode> items = new ArrayList<>();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                ScoreNode.Item item = item("i" + b + "." + i, random);
                items.add(!items.isEmpty() && random.nextInt(6) == 0 ? item.asExtra() : item);
            }
            ScoreNode.Branch branch = ScoreNode.Branch.of("b" + b, WORDS, String.valueOf(1 + random.nextInt(9)), items);
            branches.add(
                    !weighted
                            ? branch.withCombination(new Combination.Weakest())
                            : random.nextInt(4) == 0
                                    ? branch.withCombination(new Combination.Weighted(
                                            Optional.of(dec(7)), Combination.Mismatch.AS_PRINTED))
                                    : branch);
        }
        ScoringScheme.Builder scheme = ScoringScheme.builder()
                .id(SchemeId.parse("any-1"))
                .title(WORDS)
                .origin(Origin.OURS)
                .missing(Missing.values()[random.nextInt(4)])
                .notApplicable(random.nextBoolean() ? Missing.EXCLUDED : Missing.ZERO)
                .addDeparture(Departure.NOT_MONOTONE)
                .rounding(new Rounding(2, random.nextBoolean()))
                .root(ScoreNode.Branch.of("root", WORDS, "1", branches));
        if (random.nextBoolean()) {
            scheme.addTieBreaker("b1");
        }
        if (random.nextBoolean()) {
            scheme.addVeto(new Veto(
                    "veto",
                    WORDS,
                    passing(row(random), random),
                    Optional.of(dec(random.nextInt(80))),
                    Optional.empty(),
                    Veto.WhenUnknown.values()[random.nextInt(3)]));
        }
        if (random.nextBoolean()) {
            scheme.addGrade(new GradeBand("good", WORDS, Span.parse("[60,)")));
            scheme.addGrade(new GradeBand("poor", WORDS, Span.parse("(,60)")));
        }
        return scheme.build();
    }

    private static Indicator row(Random random) {
        return ROWS.get(random.nextInt(ROWS.size()));
    }

    private static Passing passing(Indicator row, Random random) {
        String key = row.code().text();
        Passing met = new Passing.TargetMet(key, random.nextBoolean());
        return switch (random.nextInt(4)) {
            case 0 -> new Passing.AtLeast(key, dec(random.nextInt(100)), row.unit());
            case 1 ->
                new Passing.CountOf(
                        1, List.of(met, new Passing.TargetMet(row(random).code().text(), true)));
            default -> met;
        };
    }

    private static ScoreNode.Item item(String id, Random random) {
        Indicator row = row(random);
        Direction direction = row.direction() == Direction.NONE ? Direction.HIGHER_IS_BETTER : row.direction();
        Optional<UnitOfMeasure> unit = row.unit().or(() -> Optional.of(UnitOfMeasure.PERCENT));
        String key = random.nextInt(12) == 0
                ? List.of("findings", "54").get(random.nextInt(2))
                : row.code().text();
        Subject subject = new Subject(key, direction, unit);
        int full = 1 + random.nextInt(10);
        ScoreNode.Item item = ScoreNode.Item.of(id, WORDS, subject, String.valueOf(full), rule(row, random))
                .withUndefined(random.nextBoolean() ? Undefined.MET_OR_NOT : Undefined.AS_MISSING);
        return random.nextInt(4) == 0 ? item.withMissing(Missing.values()[random.nextInt(4)]) : item;
    }

    private static ScoreRule rule(Indicator row, Random random) {
        Scale scale = Scale.values()[random.nextInt(3)];
        boolean lower = row.direction() == Direction.LOWER_IS_BETTER;
        boolean falling = scale == Scale.ACTUAL && lower;
        BigDecimal half = new BigDecimal("0.5");
        return switch (random.nextInt(10)) {
            case 0, 1 -> new ScoreRule.CompletionRatio(random.nextBoolean() ? BigDecimal.ONE : new BigDecimal("1.3"));
            case 2 -> new ScoreRule.ProgressShare();
            case 3 ->
                new ScoreRule.Steps(
                        scale,
                        List.of(
                                new Step(Span.parse("(,0.5)"), dec(falling ? 5 : 1)),
                                new Step(Span.parse("[0.5,)"), dec(falling ? 1 : 5))));
            case 4 ->
                new ScoreRule.Interpolation(
                        scale, List.of(new Knot(half, dec(falling ? 4 : 0)), new Knot(dec(40), dec(falling ? 0 : 4))));
            case 5 -> new ScoreRule.Affine(scale, new BigDecimal(falling ? "-0.07" : "0.07"), dec(1), dec(0), dec(4));
            case 6 -> new ScoreRule.AllOrNothing(passing(row, random));
            case 7 ->
                new ScoreRule.Efficacy(
                        new BigDecimal("0.6"), dec(lower ? 90 : 3), dec(lower ? 3 : 90), new BigDecimal("0.2"));
            case 8 -> new ScoreRule.SampleMean(dec(100), Optional.empty());
            default -> new ScoreRule.Bonus(Optional.of(dec(3)), new BigDecimal("1.5"), dec(1), dec(4));
        };
    }
}
