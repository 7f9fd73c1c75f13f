/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Coverage;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording;

/**
 * What facts add up to (汇总立方体) at every level that a {@link RollUp} asked for.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Cube {
    private final RollUp rollUp;
    private final FactSet facts;
    private final Map<Levels, Cells> cells;

    /**
     * One level of each axis.
     *
     * @param territory of territory
     * @param period of time
     * @param category of categories
     */
    public record Levels(TerritoryLevel territory, PeriodLevel period, CategoryLevel category) {
        /** Whether what lies in a member of some axis is not in its cell. */
        boolean isAsReported() {
            return asReported() > 0;
        }

        /** On how many axes what lies in a member is not in its cell. */
        private int asReported() {
            return (territory instanceof TerritoryLevel.Reported ? 1 : 0)
                    + (period instanceof PeriodLevel.Reported ? 1 : 0)
                    + (category instanceof CategoryLevel.Reported ? 1 : 0);
        }
    }

    Cube(RollUp rollUp, FactSet facts, Map<Levels, Cells> cells) {
        this.rollUp = rollUp;
        this.facts = facts;
        this.cells = cells;
    }

    /**
     * What was asked for.
     *
     * @return the roll-up
     */
    public RollUp rollUp() {
        return rollUp;
    }

    /**
     * What was added up.
     *
     * @return the facts
     */
    public FactSet facts() {
        return facts;
    }

    /**
     * The choices of levels that there are sums for.
     *
     * @return one level of each axis, all combinations
     */
    public Set<Levels> levels() {
        return cells.keySet();
    }

    /**
     * The sums of one choice of levels.
     *
     * @param territory of territory
     * @param period of time
     * @param category of categories
     * @return its cells
     * @throws InvalidPartException if the roll-up did not ask for a level
     */
    public Cells cells(TerritoryLevel territory, PeriodLevel period, CategoryLevel category) {
        Levels levels = new Levels(territory, period, category);
        Cells found = cells.get(levels);
        if (found == null) {
            throw notAskedFor(levels);
        }
        return found;
    }

    static InvalidPartException notAskedFor(Object what) {
        return new InvalidPartException(
                "Cube", "levels", Wording.of("汇总要求中的层级", "levels that the roll-up asked for"), what);
    }

    /**
     * What a measure comes to in a division.
     *
     * @param measure the measure
     * @param categories over which waste
     * @param territory the code of a division
     * @param period when
     * @return the tally; one without figures if nothing was reported
     * @throws InvalidPartException if the roll-up asked for no level that has such a cell
     * @throws RollUpRefusedException if the cell is refused
     */
    public Tally tally(Measure measure, CategorySelection categories, RegionCode territory, ReportingPeriod period) {
        return tally(measure, categories, territory.text(), period);
    }

    /**
     * What a measure comes to at a place.
     *
     * <p>
     * A level as reported has cells of what was reported under a name, not of what lies in it; it is asked only where no other level
     * has the name.
     *
     * @param measure the measure
     * @param categories over which waste
     * @param place the code of a division, the id of a zone, or the name of a group
     * @param period when
     * @return the tally; one without figures if nothing was reported
     * @throws InvalidPartException if the roll-up asked for no level that has such a cell
     * @throws RollUpRefusedException if the cell is refused
     */
    public Tally tally(Measure measure, CategorySelection categories, String place, ReportingPeriod period) {
        return find(measure, categories, place, period)
                .map(found -> found.cells().tally(found.cell()))
                .orElseGet(() -> nothing(measure.unit()));
    }

    /**
     * What a sum at a place rests on, down to single rows.
     *
     * @param measure the measure
     * @param categories over which waste
     * @param place the code of a division, the id of a zone, or the name of a group
     * @param period when
     * @return every row that was counted, what is missing, and what came of it
     * @throws InvalidPartException if the roll-up asked for no level that has such a cell
     */
    public CellBasis basis(Measure measure, CategorySelection categories, String place, ReportingPeriod period) {
        return find(measure, categories, place, period)
                .map(found -> found.cells().basis(found.cell()))
                .orElseGet(() -> CellBasis.nothing(measure, LevelMap.nameOf(categories), place, period));
    }

    static Tally nothing(UnitOfMeasure unit) {
        return Tally.builder().unit(unit).coverage(Coverage.ofSeen(0)).build();
    }

    /** A cell. */
    record Found(Cells cells, int cell) {}

    /** The cell of some names; empty if it would be here but has no facts. */
    Optional<Found> find(Measure measure, CategorySelection categories, String place, ReportingPeriod period) {
        int m = rollUp.measures(facts.schema()).indexOf(measure);
        List<Levels> closedFirst = cells.keySet().stream()
                .sorted(Comparator.comparingInt(Levels::asReported))
                .toList();
        for (Levels levels : closedFirst) {
            if (m >= 0
                    && LevelNames.isAt(levels.territory(), place, facts.schema())
                    && LevelNames.isAt(levels.period(), period)
                    && LevelNames.isAt(levels.category(), categories, facts.schema())) {
                Cells in = cells(levels.territory(), levels.period(), levels.category());
                int t = in.territories().indexOf(place);
                int p = in.periods().indexOf(period.toString());
                int c = in.categories().indexOf(LevelMap.nameOf(categories));
                return t >= 0 && p >= 0 && c >= 0 ? Optional.of(new Found(in, in.cell(t, p, c, m))) : Optional.empty();
            }
        }
        throw notAskedFor(measure.id() + " " + LevelMap.nameOf(categories) + " " + place + " " + period);
    }
}
