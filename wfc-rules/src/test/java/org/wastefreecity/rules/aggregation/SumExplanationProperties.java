/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.explaining.Explanation;
import org.wastefreecity.rules.explaining.ExplanationCheck;
import org.wastefreecity.rules.explaining.Replay.Outcome;
import org.wastefreecity.rules.explaining.StepCode;
import org.wastefreecity.rules.explaining.SumExplainer;

/** Whoever has the rows reaches the sum: {@code -Dwfc.long=true} for 10,000 sums and more. */
class SumExplanationProperties {
    private static final int SUMS = Boolean.getBoolean("wfc.long") ? 20_000 : 1_500;
    private static final List<String> PLACES = List.of(
            SmallLedger.CHANCHENG,
            SmallLedger.NANHAI,
            SmallLedger.FOSHAN,
            SmallLedger.DONGGUAN,
            SmallLedger.GONGZHULING_THEN,
            SmallLedger.ZONE);
    static final List<String> ASKED = List.of(
            SmallLedger.CHANCHENG,
            SmallLedger.NANHAI,
            SmallLedger.FOSHAN,
            SmallLedger.GUANGDONG,
            SmallLedger.JILIN,
            SmallLedger.ZONE);
    private static final List<String> CATEGORIES =
            List.of(SmallLedger.OIL, SmallLedger.HW09, SmallLedger.HW08, SmallLedger.KITCHEN);
    private static final List<String> PERIODS =
            List.of("2019-12", "2020-01", "2020-02", "2020-08", "2020-12", "2020-Q1", "2020");
    static final List<String> SPANS = List.of("2020", "2020-Q1", "2020-12", "2019/2020", "2020-S2");
    static final List<CategorySelection> WASTES = List.of(
            CategorySelection.ALL,
            CategorySelection.of(SmallLedger.HW),
            CategorySelection.of(SmallLedger.OIL),
            CategorySelection.of(SmallLedger.KITCHEN));

    private static final Measure WEIGHT = SmallLedger.sum("weight");
    static final List<Measure> MEASURES = List.of(
            SmallLedger.GENERATED,
            SmallLedger.start("bounded", Additivity.SUM, Additivity.SUM, Additivity.SUM)
                    .unit(UnitOfMeasure.parse("万吨"))
                    .possible(new Bounds(Optional.of(Figure.parse("0 吨")), Optional.of(Figure.parse("9 万吨"))))
                    .build(),
            SmallLedger.measure("stock", Additivity.LAST, Additivity.SUM, Additivity.SUM),
            SmallLedger.measure("peak", Additivity.MAX, Additivity.MAX, Additivity.SUM),
            SmallLedger.measure("least", Additivity.MIN, Additivity.SUM, Additivity.MIN),
            SmallLedger.measure("rate", Additivity.NONE, Additivity.NONE, Additivity.NONE),
            SmallLedger.measure("firms", Additivity.DISTINCT, Additivity.SUM, Additivity.DISTINCT),
            SmallLedger.measure("everyone", Additivity.LAST, Additivity.DISTINCT, Additivity.DISTINCT),
            SmallLedger.start("content", Additivity.MEAN, Additivity.MEAN, Additivity.MEAN)
                    .unit(UnitOfMeasure.PERCENT)
                    .weight("weight")
                    .build(),
            SmallLedger.start("level", Additivity.LAST, Additivity.MEAN, Additivity.SUM)
                    .unit(UnitOfMeasure.PERCENT)
                    .weight("weight")
                    .build(),
            WEIGHT);
    private static final FactSchema SCHEMA = SmallLedger.schema(MEASURES.toArray(Measure[]::new));

    static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** A small ledger: mostly at one level, now and then at two, with corrections, rows that came twice, words of absence, and rows that nobody can place. */
    static FactSet ledger(Random random) {
        FactSetBuilder builder = FactSet.builder(SCHEMA).keepingRows();
        boolean flat = random.nextInt(4) > 0;
        int rows = random.nextInt(24);
        for (int i = 0; i < rows; i++) {
            String place = flat ? any(List.of(SmallLedger.CHANCHENG, SmallLedger.NANHAI), random) : any(PLACES, random);
            String category = flat ? any(List.of(SmallLedger.OIL, SmallLedger.HW09), random) : any(CATEGORIES, random);
            String period = flat ? PERIODS.get(random.nextInt(5)) : any(PERIODS, random);
            Measure measure = any(MEASURES, random);
            String reporter = any(List.of("A", "B", "C"), random);
            String value = random.nextInt(12) == 0
                    ? "未统计"
                    : measure.id().equals("firms") || measure.id().equals("everyone")
                            ? String.valueOf(random.nextInt(2))
                            : (random.nextInt(60) - (measure.equals(SmallLedger.GENERATED) ? 10 : 0)) / 4 + "."
                                    + random.nextInt(100);
            if (random.nextInt(20) == 0) {
                boolean unknown = random.nextBoolean();
                builder.add(
                        place,
                        unknown ? "no such waste" : category,
                        measure.id(),
                        period,
                        value,
                        unknown ? reporter : " ");
            }
            boolean weighed = measure.weight().isPresent();
            int times = random.nextInt(9) == 0 ? 2 : 1;
            for (int j = 0; j < times; j++) {
                builder.add(place, category, measure.id(), period, value, reporter);
            }
            if (weighed && random.nextInt(8) > 0) {
                String what = random.nextInt(3) == 0 ? FactSchema.NO_WASTE : category;
                builder.add(place, what, "weight", period, String.valueOf(random.nextInt(5)), reporter);
            }
        }
        return builder.build();
    }

    private interface Check {
        void of(Explanation tree, Random random);
    }

    private static int sums(long seed, int wanted, Check check) {
        Random random = new Random(seed);
        int shown = 0;
        for (int sums = 0; sums < wanted; ) {
            FactSet facts = ledger(random);
            SumExplainer explainer = random.nextInt(3) == 0
                    ? SumExplainer.of(facts).withMost(random.nextInt(9)) // as if there were very many rows
                    : SumExplainer.of(facts);
            for (int i = 0; i < 12 && facts.size() > 0; i++) {
                Explanation tree = explainer.explain(
                        any(MEASURES, random),
                        any(WASTES, random),
                        any(ASKED, random),
                        ReportingPeriod.parse(any(SPANS, random)));
                sums += tree.steps().stream().anyMatch(s -> s.code() == StepCode.NOTHING_REPORTED) ? 0 : 1;
                shown += tree.arguments().get(4) instanceof ShownValue ? 1 : 0;
                check.of(tree, random);
            }
        }
        return shown;
    }

    private static void assertReached(Explanation tree) {
        assertEquals(
                Outcome.CONFIRMED,
                ExplanationCheck.replay(tree).outcome(),
                () -> ExplanationCheck.replay(tree).detail().en() + "\n" + String.join("\n", tree.lines(Language.EN)));
    }

    @Property(tries = 1)
    void everySumIsReachedAgainFromItsRows(@ForAll long seed) {
        int shown = sums(seed, SUMS, (tree, random) -> assertReached(tree));
        assertTrue(shown * 3 >= SUMS, shown + " of " + SUMS + " have a figure");
    }

    @Property(tries = 1)
    void aFalseSumIsFoundOut(@ForAll long seed) {
        sums(seed, SUMS / 2, (tree, random) -> {
            Explanation false_ = tampered(tree, random);
            if (!false_.equals(tree)) {
                assertEquals(
                        Outcome.DIFFERS,
                        ExplanationCheck.replay(false_).outcome(),
                        () -> String.join("\n", false_.lines(Language.EN)));
            }
        });
    }

    /** One of the figures claimed on the way, changed; the same tree if none is claimed. */
    private static Explanation tampered(Explanation tree, Random random) {
        List<Explanation> claims = new ArrayList<>();
        claims(tree, claims);
        return claims.isEmpty() ? tree : with(tree, any(claims, random), random.nextBoolean() ? 1 : -1);
    }

    private static void claims(Explanation tree, List<Explanation> into) {
        boolean bound = tree.code() == StepCode.NOT_BELOW || tree.code() == StepCode.NOT_ABOVE;
        if (bound || at(tree) >= 0 && tree.arguments().get(at(tree)) instanceof ShownValue) {
            into.add(tree);
        }
        tree.steps().forEach(s -> claims(s, into));
    }

    private static int at(Explanation step) {
        return switch (step.code()) {
            case CELL -> 4;
            case OF_PLACE, OF_REPORTER, OF_CATEGORY, OF_PERIOD -> 1;
            case NOT_BELOW, NOT_ABOVE, WEIGHS -> 0;
            case RATE -> 2;
            default -> -1;
        };
    }

    private static Explanation with(Explanation tree, Explanation changed, int by) {
        if (tree == changed) {
            List<Object> arguments = new ArrayList<>(tree.arguments());
            ShownValue value = (ShownValue) arguments.get(at(tree));
            Rational other = value.value().plus(Rational.of(by));
            arguments.set(at(tree), new ShownValue(other, value.unit(), other));
            return new Explanation(tree.code(), arguments, tree.steps());
        }
        return new Explanation(
                tree.code(),
                tree.arguments(),
                tree.steps().stream().map(s -> with(s, changed, by)).toList());
    }

    @Property(tries = 1)
    void everyRateIsReachedAgainFromItsSums(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < SUMS; i++) {
            FactSet facts = ledger(random);
            RatioOfSums ratio = RatioOfSums.of(
                    List.of(
                            RatioOfSums.Term.of(MEASURES.get(random.nextInt(3)), any(WASTES, random)),
                            new RatioOfSums.Term(
                                    Rational.of(random.nextBoolean() ? 2 : -1), MEASURES.get(1), any(WASTES, random))),
                    List.of(RatioOfSums.Term.of(MEASURES.get(random.nextInt(3)), any(WASTES, random))),
                    random.nextBoolean() ? UnitOfMeasure.PERCENT : UnitOfMeasure.parse("‰"));
            Explanation tree = SumExplainer.of(facts)
                    .explain(ratio, any(ASKED, random), ReportingPeriod.parse(any(SPANS, random)));
            assertReached(tree);
            if (tree.arguments().get(2) instanceof ShownValue) {
                Explanation false_ = with(tree, tree, 1);
                assertEquals(Outcome.DIFFERS, ExplanationCheck.replay(false_).outcome());
            }
        }
    }

    /** Each reporter has a figure a month in one of two places; a weight beside it where the measure has one. */
    private static FactSet many(Measure measure, int rows) {
        FactSetBuilder builder = FactSet.builder(SCHEMA).keepingRows();
        for (int i = 0; i < rows; i++) {
            int reporter = i / 12;
            String place = reporter % 100 == 0 ? SmallLedger.CHANCHENG : SmallLedger.NANHAI;
            String month = String.format("2020-%02d", i % 12 + 1);
            builder.add(place, SmallLedger.OIL, measure.id(), month, i % 100 + "." + i % 10, "R" + reporter);
            if (measure.weight().isPresent()) {
                builder.add(place, SmallLedger.OIL, "weight", month, String.valueOf(i % 3), "R" + reporter);
            }
        }
        return builder.build();
    }

    private static long size(Explanation tree, StepCode code) {
        return (tree.code() == code ? 1 : 0)
                + tree.steps().stream().mapToLong(s -> size(s, code)).sum();
    }

    /** Nothing is kept below a place: the rows are put together while they are followed. */
    @Test
    void aSumOfMoreRowsThanAreKept_isReachedAgainFromEachOfThem() {
        FactSet facts = many(SmallLedger.GENERATED, 60_000);
        Explanation tree = SumExplainer.of(facts)
                .explain(
                        SmallLedger.GENERATED, CategorySelection.ALL, SmallLedger.FOSHAN, ReportingPeriod.ofYear(2020));
        assertReached(tree);
        assertEquals(60_000, size(tree, StepCode.LEDGER_ROW));
        assertEquals(2, size(tree, StepCode.OF_PLACE));
        assertEquals(
                Outcome.DIFFERS,
                ExplanationCheck.replay(with(tree, tree.steps().get(tree.steps().size() - 1), 1))
                        .outcome());
    }

    @Test
    void aStockAndAMeanOfVeryManyRows_areReachedAgain() {
        for (Measure measure : List.of(MEASURES.get(2), MEASURES.get(8))) {
            FactSet facts = many(measure, 24_000);
            Explanation tree = SumExplainer.of(facts)
                    .explain(measure, CategorySelection.ALL, SmallLedger.FOSHAN, ReportingPeriod.ofYear(2020));
            assertTrue(
                    tree.arguments().get(4) instanceof ShownValue,
                    () -> String.join("\n", tree.lines(Language.EN).subList(0, 6)));
            assertReached(tree);
        }
    }
}
