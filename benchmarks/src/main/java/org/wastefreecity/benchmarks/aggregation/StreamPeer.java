/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.groupingByConcurrent;
import static java.util.stream.Collectors.reducing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import org.wastefreecity.benchmarks.aggregation.Levels.Category;
import org.wastefreecity.benchmarks.aggregation.Levels.Territory;
import org.wastefreecity.benchmarks.aggregation.Levels.Time;

/**
 * The peer most platforms have: a list of records, streams and {@code groupingBy}, with {@link BigDecimal} to be exact; a
 * parallel stream, on the common pool, where there is more than one thread.
 */
final class StreamPeer implements Peer {
    private final LedgerColumns facts;
    private List<Row> rows = List.of();

    StreamPeer(LedgerColumns facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return "Java streams, BigDecimal";
    }

    @Override
    public void load() {
        List<Row> list = new ArrayList<>(facts.rows());
        for (int i = 0; i < facts.rows(); i++) {
            list.add(new Row(facts.county[i], facts.category[i], facts.month[i], facts.measure[i], facts.decimal(i)));
        }
        rows = list;
    }

    @Override
    public Answer answer(Question question, int threads) {
        Map<Key, BigDecimal> finest = finest(question.finest(), threads);
        if (question == Question.Q3) {
            return ratios(finest);
        }
        Map<Levels, Map<Key, BigDecimal>> sets = new LinkedHashMap<>();
        question.sets().forEach(set -> sets.put(set, set.equals(question.finest()) ? finest : up(set, sets)));
        return cells -> sets.values().forEach(set -> set.forEach((key, sum) -> key.tell(sum, cells)));
    }

    private Map<Key, BigDecimal> finest(Levels set, int threads) {
        int[] territory = CellPlaces.of(set).ofCounty();
        int perTerritory = set.category().size * Axes.YEARS * Axes.MEASURES;
        int[] category = set.category() == Category.FAMILY ? Axes.familyOfLeaf() : Axes.topOfLeaf();
        Collector<Row, ?, BigDecimal> sum = reducing(BigDecimal.ZERO, Row::value, BigDecimal::add);
        Function<Row, Key> key = r -> new Key(
                set.territory().first + territory[r.county] / perTerritory,
                set.category().first + category[r.category],
                r.month / 12,
                r.measure);
        return threads == 1
                ? rows.stream().collect(groupingBy(key, sum))
                : rows.parallelStream().collect(groupingByConcurrent(key, sum));
    }

    /** A coarser set from the one just below it. */
    private static Map<Key, BigDecimal> up(Levels set, Map<Levels, Map<Key, BigDecimal>> sets) {
        if (set.year() == Time.ALL) {
            return added(finer(sets, new Levels(set.territory(), set.category(), Time.YEAR)), Key::overYears);
        }
        if (set.category() != Category.FAMILY) {
            Category below = Category.values()[set.category().ordinal() - 1];
            int[] parents = CellPlaces.parents(below);
            return added(
                    finer(sets, new Levels(set.territory(), below, Time.YEAR)),
                    k -> k.withCategory(set.category().first + parents[k.category - below.first]));
        }
        Territory below = Territory.values()[set.territory().ordinal() - 1];
        int[] parents = CellPlaces.parents(below);
        return added(
                finer(sets, new Levels(below, set.category(), Time.YEAR)),
                k -> k.withTerritory(set.territory().first + parents[k.territory - below.first]));
    }

    private static Map<Key, BigDecimal> finer(Map<Levels, Map<Key, BigDecimal>> sets, Levels set) {
        return Objects.requireNonNull(sets.get(set), () -> "not added up yet: " + set);
    }

    private static Map<Key, BigDecimal> added(Map<Key, BigDecimal> finer, UnaryOperator<Key> up) {
        return finer.entrySet().stream()
                .collect(groupingBy(
                        e -> up.apply(e.getKey()), reducing(BigDecimal.ZERO, Map.Entry::getValue, BigDecimal::add)));
    }

    private static Answer ratios(Map<Key, BigDecimal> families) {
        int[] topOfFamily = Axes.topOfFamily();
        Map<Key, BigDecimal> tops = added(families, k -> k.withCategory(Category.TOP.first + topOfFamily[k.category]));
        Map<Key, BigDecimal> all = added(tops, k -> k.withCategory(Category.ALL.first));
        List<Map<Key, BigDecimal>> byLevel = List.of(families, tops, all);
        Map<Key, BigDecimal> ratios = new HashMap<>();
        for (int city = 0; city < Axes.CITIES; city++) {
            for (int year = 0; year < Axes.YEARS; year++) {
                for (RatioRule rule : RatioRule.ALL) {
                    Map<Key, BigDecimal> sums = byLevel.get(rule.level().ordinal());
                    int category = rule.level().first + rule.member();
                    Key place = new Key(Territory.CITY.first + city, category, year, 0);
                    BigDecimal above = sum(sums, place, rule.numerator());
                    BigDecimal below = sum(sums, place, rule.denominator());
                    if (isReported(sums, place, rule) && below.signum() != 0) {
                        BigDecimal percent =
                                above.movePointRight(2).divide(below, RatioRule.PLACES, RoundingMode.HALF_UP);
                        ratios.put(place.withCategory(rule.number()), percent);
                    }
                }
            }
        }
        return cells -> ratios.forEach((key, percent) -> key.tell(percent, cells));
    }

    private static boolean isReported(Map<Key, BigDecimal> sums, Key place, RatioRule rule) {
        return IntStream.range(0, Axes.MEASURES)
                .filter(m -> rule.isAbove(m) || rule.isBelow(m))
                .allMatch(m -> sums.containsKey(new Key(place.territory, place.category, place.year, m)));
    }

    private static BigDecimal sum(Map<Key, BigDecimal> sums, Key place, int measures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int m = 0; m < Axes.MEASURES; m++) {
            if ((measures >> m & 1) != 0) {
                sum = sum.add(
                        sums.getOrDefault(new Key(place.territory, place.category, place.year, m), BigDecimal.ZERO));
            }
        }
        return sum;
    }

    /** A fact as an object. */
    private record Row(int county, int category, int month, int measure, BigDecimal value) {}

    /** The place of a sum, by the numbers that {@link Cells#cell} takes. */
    private record Key(int territory, int category, int year, int measure) {
        Key overYears() {
            return new Key(territory, category, Time.ALL.first, measure);
        }

        Key withCategory(int other) {
            return new Key(territory, other, year, measure);
        }

        Key withTerritory(int other) {
            return new Key(other, category, year, measure);
        }

        void tell(BigDecimal sum, Cells cells) {
            cells.cell(territory, category, year, measure, sum.movePointRight(6).longValueExact());
        }
    }
}
