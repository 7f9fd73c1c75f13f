/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.ExpectedSums.Sum;

/** The lines of one choice of levels: what was reported, is missing or is owed, each held against the expectation where that can be. */
final class SumLines {
    private static final Wording NOT_HELD = Wording.of(
            "本行无法与应报清单核对，不知谁未报、整体多少；请看按行政区划、日历时期和 top、all 的汇总",
            "This line cannot be held against who owes what: sums by division, by calendar period and by top or all say who is missing");

    private final Cube cube;
    private final ExpectedCells expected;
    private final Cube.Levels levels;
    private final NamedCells named;
    private final OwedLines owed;
    private final Set<Strays.Sure> strays;
    private final List<String> territories;
    private final List<ReportingPeriod> periods;
    private final List<String> categories;
    private final Set<Waste> owedWaste;
    private final Set<String> lowest;
    private final WithinLines within;

    SumLines(Cube cube, ExpectedCells expected, Cube.Levels levels) {
        this.cube = cube;
        this.expected = expected;
        this.levels = levels;
        Cells cells = cube.cells(levels.territory(), levels.period(), levels.category());
        this.named = NamedCells.of(cells);
        Set<String> places = new LinkedHashSet<>(cells.territories());
        Set<String> wastes = new LinkedHashSet<>(cells.categories());
        Set<ReportingPeriod> times = new TreeSet<>();
        cells.periods().forEach(p -> times.add(ReportingPeriod.parse(p)));
        boolean ofDivisions = levels.territory() instanceof TerritoryLevel.Division
                || levels.territory() instanceof TerritoryLevel.Reported;
        this.owed =
                ofDivisions ? OwedLines.of(cube, expected.expectation(), levels, List.copyOf(times)) : OwedLines.NONE;
        owed.lines().stream().map(OwedLines.Line::territory).sorted().forEach(places::add);
        owed.lines().forEach(l -> times.add(l.period()));
        this.strays = cube.facts().strays().surelyIn(cube.facts(), levels);
        for (Strays.Sure stray : strays) {
            places.add(stray.territory());
            times.add(ReportingPeriod.parse(stray.period()));
            wastes.add(stray.category());
        }
        if (ofDivisions) {
            expected.expectation()
                    .duties()
                    .forEach(d -> LevelNames.member(
                                    levels.category(),
                                    d.category(),
                                    cube.facts().schema())
                            .ifPresent(wastes::add));
        }
        this.territories = List.copyOf(places);
        this.periods = List.copyOf(times);
        this.categories = List.copyOf(wastes);
        this.owedWaste = expected.expectation().duties().stream()
                .map(d -> new Waste(d.category().orElse(""), d.measure()))
                .collect(Collectors.toSet());
        this.lowest = categories.stream().filter(this::isLowest).collect(Collectors.toSet());
        this.within = WithinLines.of(
                cube.facts(),
                levels,
                new WithinLines.Names(territories, periods, categories),
                cells.measures().size(),
                (t, p, c, m) -> found(t, p, c, m).isPresent());
    }

    /** Where a sum stands among the others. */
    private record Placed(int territory, int period, int category, int measure) implements Comparable<Placed> {
        private static final Comparator<Placed> ORDER = Comparator.comparingInt(Placed::territory)
                .thenComparingInt(Placed::period)
                .thenComparingInt(Placed::category)
                .thenComparingInt(Placed::measure);

        @Override
        public int compareTo(Placed other) {
            return ORDER.compare(this, other);
        }
    }

    /** The sums, by territory, period, category and measure. */
    List<Sum> sums() {
        // place after place and month after month of one thing, so that what speaks of all of them is laid out once
        SortedMap<Placed, Sum> sums = new TreeMap<>();
        for (int m = 0; m < named.cells().measures().size(); m++) {
            for (int c = 0; c < categories.size(); c++) {
                for (int t = 0; t < territories.size(); t++) {
                    for (int p = 0; p < periods.size(); p++) {
                        Placed place = new Placed(t, p, c, m);
                        sum(place).ifPresent(s -> sums.put(place, s));
                    }
                }
            }
        }
        return ImmutableList.copyOf(sums.values());
    }

    private Optional<Cube.Found> found(int t, int p, int c, int m) {
        Cells cells = named.cells();
        OptionalInt cell = named.cell(territories.get(t), periods.get(p).toString(), categories.get(c), m);
        return cell.isPresent()
                        && (cells.refusal(cell.getAsInt()).isPresent()
                                || cells.isReported(cell.getAsInt())
                                || cells.isMissing(cell.getAsInt()))
                ? Optional.of(new Cube.Found(cells, cell.getAsInt()))
                : Optional.empty();
    }

    private Optional<Sum> sum(Placed at) {
        String territory = territories.get(at.territory());
        ReportingPeriod period = periods.get(at.period());
        String category = categories.get(at.category());
        Measure measure = named.cells().measures().get(at.measure());
        Optional<Cube.Found> found = found(at.territory(), at.period(), at.category(), at.measure());
        boolean isOwed = found.isEmpty()
                && owed.lines().contains(new OwedLines.Line(territory, period, measure.id()))
                && isOwedAs(category, measure);
        boolean stray = strays.contains(new Strays.Sure(territory, period.toString(), category, measure.id()));
        if (found.isEmpty() && !isOwed && !stray) {
            return Optional.empty();
        }
        Optional<ExpectedCells.Asked> asked = isDivision(territory)
                ? LevelNames.selection(levels.category(), category)
                        .map(s -> new ExpectedCells.Asked(measure, s, RegionCode.parse(territory), period))
                : Optional.empty();
        List<Wording> without = within.without(at.territory(), at.period(), at.category(), at.measure());
        try {
            return answer(found, asked, stray, without, new Line(territory, period, category, measure))
                    .map(a -> new Sum(
                            territory,
                            period.toString(),
                            category,
                            measure,
                            Optional.of(a.tally()),
                            Optional.empty(),
                            a.reasons(),
                            a.held(),
                            a.late()));
        } catch (RollUpRefusedException e) {
            return Optional.of(new Sum(
                    territory,
                    period.toString(),
                    category,
                    measure,
                    Optional.empty(),
                    Optional.of(e.refusal()),
                    List.of(),
                    false,
                    List.of()));
        }
    }

    /** Whether a line of its own is owed for a category as it is reported: a duty names it, or one for all waste leaves that open. */
    private boolean isOwedAs(String category, Measure measure) {
        if (!(levels.category() instanceof CategoryLevel.Reported)) {
            return true;
        }
        return owedWaste.contains(new Waste(category, measure.id()))
                || lowest.contains(category) && owedWaste.contains(new Waste("", measure.id()));
    }

    /** What a duty is of, by its category or for all waste. */
    private record Waste(String category, String measure) {}

    private boolean isLowest(String category) {
        Set<String> below = cube.facts().schema().tree().withAllBelow(category);
        return categories.stream().noneMatch(c -> !c.equals(category) && below.contains(c));
    }

    private record Line(String territory, ReportingPeriod period, String category, Measure measure) {}

    private Optional<ExpectedCells.Answer> answer(
            Optional<Cube.Found> found,
            Optional<ExpectedCells.Asked> asked,
            boolean stray,
            List<Wording> without,
            Line line) {
        boolean known = expected.expectation().knows(line.measure().id());
        if (known && asked.isPresent() && without.isEmpty()) {
            // the cell of what was reported as it was has no doubt about what may lie in it
            boolean wider = levels.isAsReported() && !cube.facts().strays().isEmpty();
            return Optional.of(wider ? all(asked.get()) : expected.answer(found, asked.get()))
                    .filter(a -> a.tally().coverage().expected().orElse(0) > 0
                            || a.tally().coverage().excused() > 0
                            || stray
                            || found.isPresent());
        }
        Optional<ExpectedCells.Answer> whole =
                known ? asked.filter(a -> !without.isEmpty()).flatMap(this::whole) : Optional.empty();
        if (found.isPresent()) {
            ExpectedCells.Answer own = asReported(found.get(), known, without, line);
            return whole.filter(w -> w.tally().seen().equals(own.tally().seen())) // it answers for all that lies in it
                    .map(w -> w.with(w.tally(), joined(without, w.reasons())))
                    .or(() -> Optional.of(own));
        }
        return stray
                ? asked.map(expected::ofStrays)
                : whole.filter(w -> !w.tally().coverage().missing().isEmpty())
                        .map(w -> w.with(
                                w.tally().withoutFigure(), w.reasons())); // parts that came have lines of their own
    }

    /** What all that lies in a line comes to, held against the expectation; empty if that is refused. */
    private Optional<ExpectedCells.Answer> whole(ExpectedCells.Asked asked) {
        try {
            return Optional.of(all(asked));
        } catch (RollUpRefusedException e) {
            return Optional.empty(); // what was reported for the line itself is none the less known
        }
    }

    /** The same, with what rows that nobody can place may add to any of it. */
    private ExpectedCells.Answer all(ExpectedCells.Asked asked) {
        return expected.answer(
                FactInputs.find(cube.facts(), asked.measure(), asked.categories(), asked.division(), asked.period()),
                asked);
    }

    private static List<Wording> joined(List<Wording> some, List<Wording> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    /** What was reported, no more: where that is no whole, or nobody knows who is missing, it says so and has no bounds. */
    private ExpectedCells.Answer asReported(Cube.Found found, boolean known, List<Wording> without, Line line) {
        List<Wording> overlap = without.isEmpty()
                ? List.of()
                : within.overlap(line.territory(), line.period(), line.category(), line.measure());
        List<Wording> reasons = joined(joined(without, overlap), found.cells().reasons(found.cell()));
        Tally tally = found.cells().tally(found.cell());
        return ExpectedCells.Answer.unheld(
                known || !overlap.isEmpty() ? withoutBounds(tally) : tally,
                known ? joined(reasons, List.of(NOT_HELD)) : reasons,
                found.cells().strays(found.cell()));
    }

    private static Tally withoutBounds(Tally tally) {
        return Tally.builder()
                .unit(tally.unit())
                .seen(tally.seen())
                .coverage(tally.coverage())
                .addAllDoubts(tally.doubts())
                .build();
    }

    private boolean isDivision(String territory) {
        return levels.territory() instanceof TerritoryLevel.Division
                || levels.territory() instanceof TerritoryLevel.Reported
                        && (cube.facts().schema().divisions().codeOf(territory) >= 0);
    }
}
