/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording;

/**
 * Which lines of what was reported as it was reported hold others: a city beside its districts, a year beside its months, a category
 * beside one below it. Such a line is of the city, year or category itself only, and not a whole.
 */
final class WithinLines {
    private static final Wording PLACE =
            Wording.of("只含直接按本地域填报的数，不含其下级地域", "What was reported for the place itself, without those in it");
    private static final Wording PERIOD =
            Wording.of("只含直接按本时期填报的数，不含其中较短时期", "What was reported for the period itself, without shorter ones in it");
    private static final Wording CATEGORY =
            Wording.of("只含直接按本类别填报的数，不含其下级类别", "What was reported for the category itself, without those below it");

    private final FactSet facts;
    private final Cube.Levels levels;
    private final int[] sizes;
    private final Map<Long, Integer> axes = new HashMap<>(); // by line, where it holds another one
    private final Map<Cube.Levels, NamedCells> wholes = new HashMap<>();

    private WithinLines(FactSet facts, Cube.Levels levels, int[] sizes) {
        this.facts = facts;
        this.levels = levels;
        this.sizes = sizes;
    }

    /** The names of what there are lines of, and which of these lines were reported. */
    record Names(List<String> territories, List<ReportingPeriod> periods, List<String> categories) {}

    interface Reported {
        boolean is(int territory, int period, int category, int measure);
    }

    static WithinLines of(FactSet facts, Cube.Levels levels, Names names, int measures, Reported reported) {
        int[] sizes = {
            names.territories().size(),
            names.periods().size(),
            names.categories().size(),
            measures
        };
        WithinLines lines = new WithinLines(facts, levels, sizes);
        int[][] places = levels.territory() instanceof TerritoryLevel.Reported
                ? above(names.territories(), WithinLines::holders)
                : itself(sizes[0]);
        int[][] times = levels.period() instanceof PeriodLevel.Reported
                ? above(names.periods(), p -> holders(p, names.periods()))
                : itself(sizes[1]);
        int[][] wastes = levels.category() instanceof CategoryLevel.Reported
                ? above(names.categories(), c -> holders(c, facts.schema()))
                : itself(sizes[2]);
        if (Stream.of(places, times, wastes).flatMap(Arrays::stream).allMatch(a -> a.length == 1)) {
            return lines; // nothing lies in anything
        }
        for (int t = 0; t < sizes[0]; t++) {
            for (int p = 0; p < sizes[1]; p++) {
                for (int c = 0; c < sizes[2]; c++) {
                    lines.add(new int[] {t, p, c}, places[t], times[p], wastes[c], reported);
                }
            }
        }
        return lines;
    }

    private void add(int[] line, int[] places, int[] times, int[] wastes, Reported reported) {
        for (int m = 0; m < sizes[3] && places.length * times.length * wastes.length > 1; m++) {
            if (!reported.is(line[0], line[1], line[2], m)) {
                continue;
            }
            for (int t : places) {
                for (int p : times) {
                    for (int c : wastes) {
                        int axis = (t == line[0] ? 0 : Overlaps.PLACE)
                                | (p == line[1] ? 0 : Overlaps.PERIOD)
                                | (c == line[2] ? 0 : Overlaps.CATEGORY);
                        if (axis != 0) {
                            axes.merge(key(t, p, c, m), axis, (a, b) -> a | b);
                        }
                    }
                }
            }
        }
    }

    private static Stream<String> holders(String place) {
        return isDivision(place)
                ? Stream.iterate(
                                Optional.of(RegionCode.parse(place)),
                                Optional::isPresent,
                                c -> c.flatMap(RegionCode::parent))
                        .flatMap(Optional::stream)
                        .map(RegionCode::text)
                : Stream.of(place);
    }

    private static Stream<ReportingPeriod> holders(ReportingPeriod period, List<ReportingPeriod> all) {
        return Stream.concat(
                        Stream.of(PeriodLevel.Length.values()).map(l -> l.of(period.lastDay())),
                        all.stream().filter(p -> p.days() > 366 || p.equals(period)))
                .filter(p -> p.encloses(period));
    }

    private static Stream<String> holders(String category, FactSchema schema) {
        return IntStream.iterate(schema.categories().codeOf(category), c -> c >= 0, schema::parentOf)
                .mapToObj(schema.categories()::text);
    }

    private static boolean isDivision(String place) {
        return place.matches("[0-9]{6}");
    }

    /** The members that each one lies in, itself among them. */
    private static <M> int[][] above(List<M> members, Function<M, Stream<M>> holders) {
        Map<M, Integer> numbers = new HashMap<>();
        members.forEach(m -> numbers.put(m, numbers.size()));
        return members.stream()
                .map(m -> Stream.concat(Stream.of(m), holders.apply(m))
                        .map(numbers::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .mapToInt(i -> i)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static int[][] itself(int size) {
        return IntStream.range(0, size).mapToObj(i -> new int[] {i}).toArray(int[][]::new);
    }

    private long key(int territory, int period, int category, int measure) {
        return ((territory * (long) sizes[1] + period) * sizes[2] + category) * sizes[3] + measure;
    }

    /** What a line is without, in words; none if nothing that was reported lies in it. */
    List<Wording> without(int territory, int period, int category, int measure) {
        int bits = axes.getOrDefault(key(territory, period, category, measure), 0);
        return Stream.of(
                        Optional.of(PLACE).filter(w -> (bits & Overlaps.PLACE) != 0),
                        Optional.of(PERIOD).filter(w -> (bits & Overlaps.PERIOD) != 0),
                        Optional.of(CATEGORY).filter(w -> (bits & Overlaps.CATEGORY) != 0))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Why a line and those in it may count the same thing, as every other sum of what it speaks of says. */
    List<Wording> overlap(String territory, ReportingPeriod period, String category, Measure measure) {
        if (facts.overlaps().isEmpty()) {
            return List.of();
        }
        Cube.Levels closed = new Cube.Levels(closed(territory), closed(period), closedCategory(category));
        NamedCells whole = wholes.computeIfAbsent(closed, this::whole);
        OptionalInt cell = whole.cell(
                territory, period.toString(), category, whole.cells().measures().indexOf(measure));
        if (cell.isEmpty()) {
            return List.of();
        }
        Cells cells = whole.cells();
        return cells.refusal(cell.getAsInt())
                .map(r -> List.of(r.reason()))
                .orElseGet(() -> cells.isBesideOthers(cell.getAsInt()) ? cells.reasons(cell.getAsInt()) : List.of());
    }

    private NamedCells whole(Cube.Levels closed) {
        return NamedCells.of(RollUp.builder()
                .territory(closed.territory())
                .period(closed.period())
                .category(closed.category())
                .build()
                .on(facts)
                .cells(closed.territory(), closed.period(), closed.category()));
    }

    private TerritoryLevel closed(String territory) {
        if (!(levels.territory() instanceof TerritoryLevel.Reported)) {
            return levels.territory();
        }
        return isDivision(territory)
                ? new TerritoryLevel.Division(RegionCode.parse(territory).level())
                : new TerritoryLevel.Group(territory, Set.of(), Set.of(territory));
    }

    private PeriodLevel closed(ReportingPeriod period) {
        if (!(levels.period() instanceof PeriodLevel.Reported)) {
            return levels.period();
        }
        return Stream.of(PeriodLevel.Length.values())
                .filter(l -> l.of(period.lastDay()).equals(period))
                .<PeriodLevel>map(PeriodLevel.Calendar::new)
                .findFirst()
                .orElseGet(() -> new PeriodLevel.Span(period));
    }

    private CategoryLevel closedCategory(String category) {
        return levels.category() instanceof CategoryLevel.Reported
                ? new CategoryLevel.Selected(CategorySelection.of(category))
                : levels.category();
    }
}
