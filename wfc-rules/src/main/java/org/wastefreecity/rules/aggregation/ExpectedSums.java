/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.coverage.Duty;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Weights;

/**
 * The sums of a cube held against who should have reported (应报核对后的汇总), level by level: who is missing, and what the whole can be.
 * <p>
 * A division that owes a report and gave none has a sum without a figure, so that a county from which nothing came is in the list of
 * counties; so has a month from which nothing came, between the first and the last one that the facts speak of, in a year or span that
 * the cube has, or in a duty of ten years at most that has a first and a last day. Levels of divisions, of calendar periods and spans, and of categories are held against it; of levels as reported, zones
 * and groups a sum is of what was reported, no more. This class is immutable and thread-safe:
 * <pre>{@code
 * ExpectedSums sums = ExpectedSums.of(cube, Expectation.of(duties), Weights.UNKNOWN);
 * cube.levels().forEach(l -> sums.at(l).forEach(System.out::println));
 * }</pre>
 */
public final class ExpectedSums {
    private static final Wording ITSELF =
            Wording.of("只含直接按本类别填报的数，不含其下级类别", "What was reported for the category itself, without those below it");

    private final Cube cube;
    private final ExpectedCells expected;

    private ExpectedSums(Cube cube, Expectation expectation, Weights weights) {
        this.cube = Objects.requireNonNull(cube, "cube");
        this.expected = ExpectedCells.of(
                cube.facts(),
                Objects.requireNonNull(expectation, "expectation"),
                Objects.requireNonNull(weights, "weights"));
    }

    /**
     * A sum.
     *
     * @param territory the code of a division, the id of a zone, or the name of a group
     * @param period when
     * @param category the id of a category, or what stands for several
     * @param measure what is counted
     * @param tally what was seen, who is missing and the bounds; empty where adding is refused
     * @param refusal why it is refused
     * @param reasons why the figure is not the whole, as far as that lies in the facts
     */
    public record Sum(
            String territory,
            String period,
            String category,
            Measure measure,
            Optional<Tally> tally,
            Optional<Refusal> refusal,
            List<Wording> reasons) {
        /** Copies the reasons. */
        public Sum {
            reasons = ImmutableList.copyOf(reasons);
        }

        private Sum with(Wording reason) {
            return new Sum(
                    territory,
                    period,
                    category,
                    measure,
                    tally,
                    refusal,
                    ImmutableList.<Wording>builder().addAll(reasons).add(reason).build());
        }
    }

    /**
     * Sums of a cube.
     *
     * @param cube the sums
     * @param expectation who should report what, and when; one without duties if nobody is known to
     * @param weights what reporters weigh
     * @return them
     */
    public static ExpectedSums of(Cube cube, Expectation expectation, Weights weights) {
        return new ExpectedSums(cube, expectation, weights);
    }

    /**
     * What is wrong with the facts as the expectation sees them: reports beyond what their duties declare possible.
     *
     * @return the first 10,000 findings
     */
    public List<Finding> findings() {
        return expected.findings();
    }

    /**
     * The sums of one choice of levels that somebody reported, said to be missing, or owes.
     *
     * @param levels one of the {@link Cube#levels levels} of the cube
     * @return them, by territory, period, category and measure
     */
    public List<Sum> at(Cube.Levels levels) {
        Cells cells = cube.cells(levels.territory(), levels.period(), levels.category());
        boolean division = levels.territory() instanceof TerritoryLevel.Division;
        boolean held = division
                && !(levels.period() instanceof PeriodLevel.Reported)
                && !(levels.category() instanceof CategoryLevel.SourceAndHazard);
        boolean parted = levels.category() instanceof CategoryLevel.Reported;
        Set<String> territories = new LinkedHashSet<>(cells.territories());
        Set<String> categories = new LinkedHashSet<>(cells.categories());
        Set<ReportingPeriod> periods = new TreeSet<>();
        cells.periods().forEach(p -> periods.add(ReportingPeriod.parse(p)));
        OwedLines lines =
                held ? OwedLines.of(cube, expected.expectation(), levels, List.copyOf(periods)) : OwedLines.NONE;
        lines.lines().stream().map(OwedLines.Line::territory).sorted().forEach(territories::add);
        lines.lines().forEach(l -> periods.add(l.period()));
        Set<Strays.Sure> strays = cube.facts().strays().surelyIn(cube.facts(), levels);
        for (Strays.Sure stray : strays) {
            territories.add(stray.territory());
            periods.add(ReportingPeriod.parse(stray.period()));
            categories.add(stray.category());
        }
        if (held) {
            expected.expectation()
                    .duties()
                    .forEach(d -> category(levels.category(), d).ifPresent(categories::add));
        }
        // place after place and month after month of one thing, so that what speaks of all of them is laid out once
        SortedMap<Placed, Sum> sums = new TreeMap<>();
        NamedCells named = NamedCells.of(cells);
        for (int m = 0; m < cells.measures().size(); m++) {
            Measure measure = cells.measures().get(m);
            int c = 0;
            for (String category : categories) {
                boolean lowest = !parted || isLowest(category, categories);
                boolean whole = held && lowest;
                int t = 0;
                for (String territory : territories) {
                    int p = 0;
                    for (ReportingPeriod period : periods) {
                        String when = period.toString();
                        Optional<Cube.Found> found = found(named, territory, when, category, m);
                        boolean owed =
                                whole && lines.lines().contains(new OwedLines.Line(territory, period, measure.id()));
                        boolean stray = strays.contains(new Strays.Sure(territory, when, category, measure.id()));
                        if (found.isPresent() || owed || stray) {
                            Placed place = new Placed(t, p, c, m);
                            sum(whole, division, stray, found, territory, when, category, measure)
                                    .ifPresent(s -> sums.put(place, lowest ? s : s.with(ITSELF)));
                        }
                        p++;
                    }
                    t++;
                }
                c++;
            }
        }
        return ImmutableList.copyOf(sums.values());
    }

    /**
     * What one sum rests on, down to single rows, held against who should have reported.
     *
     * @param measure the measure
     * @param categories over which waste
     * @param place the code of a division; of a zone or a group it is what was reported, no more
     * @param period when
     * @return the rows that were counted, the reports that are missing with what each can add, and the bounds
     * @throws InvalidPartException if the cube has no level with such a cell
     */
    public CellBasis basis(Measure measure, CategorySelection categories, String place, ReportingPeriod period) {
        CellBasis rows = cube.basis(measure, categories, place, period);
        boolean held = expected.expectation().knows(measure.id())
                && cube.facts().schema().divisions().codeOf(place) >= 0;
        if (!held) {
            return rows;
        }
        try {
            ExpectedCells.Asked asked = new ExpectedCells.Asked(measure, categories, RegionCode.parse(place), period);
            return new OwedBasis(expected, rows)
                    .with(expected.answer(cube.find(measure, categories, place, period), asked));
        } catch (RollUpRefusedException e) {
            return rows; // which says so, too
        }
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

    private static Optional<Cube.Found> found(
            NamedCells named, String territory, String period, String category, int m) {
        Cells cells = named.cells();
        OptionalInt cell = named.cell(territory, period, category, m);
        return cell.isPresent()
                        && (cells.refusal(cell.getAsInt()).isPresent()
                                || cells.isReported(cell.getAsInt())
                                || cells.isMissing(cell.getAsInt()))
                ? Optional.of(new Cube.Found(cells, cell.getAsInt()))
                : Optional.empty();
    }

    private Optional<Sum> sum(
            boolean held,
            boolean division,
            boolean stray,
            Optional<Cube.Found> found,
            String territory,
            String period,
            String category,
            Measure measure) {
        Optional<ExpectedCells.Asked> asked = selection(category)
                .filter(s -> division)
                .map(s -> new ExpectedCells.Asked(
                        measure, s, RegionCode.parse(territory), ReportingPeriod.parse(period)));
        Optional<ExpectedCells.Answer> answer;
        try {
            if (held && expected.expectation().knows(measure.id()) && asked.isPresent()) {
                answer = Optional.of(expected.answer(found, asked.get()))
                        .filter(a -> a.tally().coverage().expected().orElse(0) > 0
                                || a.tally().coverage().excused() > 0
                                || stray
                                || found.isPresent());
            } else {
                answer = found.map(f -> new ExpectedCells.Answer(
                                f.cells().tally(f.cell()),
                                f.cells().reasons(f.cell()),
                                f.cells().strays(f.cell()),
                                Optional.empty()))
                        .or(() -> asked.filter(a -> stray).map(expected::ofStrays));
            }
        } catch (RollUpRefusedException e) {
            return Optional.of(new Sum(
                    territory, period, category, measure, Optional.empty(), Optional.of(e.refusal()), List.of()));
        }
        return answer.map(a ->
                new Sum(territory, period, category, measure, Optional.of(a.tally()), Optional.empty(), a.reasons()));
    }

    /** Whether no other category lies below: what was reported for a category itself is only then all that is owed for it. */
    private boolean isLowest(String category, Set<String> others) {
        Set<String> below = cube.facts().schema().tree().withAllBelow(category);
        return others.stream().noneMatch(o -> !o.equals(category) && below.contains(o));
    }

    private Optional<CategorySelection> selection(String category) {
        if (category.equals("*")) {
            return Optional.of(CategorySelection.ALL);
        }
        return cube.facts().schema().categories().codeOf(category) < 0
                ? Optional.empty()
                : Optional.of(CategorySelection.of(category));
    }

    private Optional<String> category(CategoryLevel level, Duty duty) {
        if (level instanceof CategoryLevel.Selected s) {
            return Optional.of(LevelMap.nameOf(s.selection()))
                    .filter(n -> duty.category().isPresent() || n.equals("*"));
        }
        if (duty.category().isEmpty() || level instanceof CategoryLevel.Reported) {
            return duty.category();
        }
        FactSchema schema = cube.facts().schema();
        int[] path = path(schema, schema.categories().codeOf(duty.category().get()));
        int depth = ((CategoryLevel.Depth) level).depth();
        return path.length < depth
                ? Optional.empty()
                : Optional.of(schema.categories().text(path[depth - 1]));
    }

    private static int[] path(FactSchema schema, int category) {
        int[] path = new int[0];
        for (int at = category; at >= 0; at = schema.parentOf(at)) {
            int[] longer = new int[path.length + 1];
            longer[0] = at;
            System.arraycopy(path, 0, longer, 1, path.length);
            path = longer;
        }
        return path;
    }

    /**
     * How many duties the sums are held against, for logs.
     *
     * @return such as {@code ExpectedSums against 12 duties}
     */
    @Override
    public String toString() {
        return "ExpectedSums against " + expected.expectation().duties().size() + " duties";
    }
}
