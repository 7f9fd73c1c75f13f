/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.CellFacts.Place;
import org.wastefreecity.rules.aggregation.Kernel.Sums;
import org.wastefreecity.rules.coverage.Report;

/**
 * The sums of one choice of levels (汇总单元), such as city × year × root category, for every measure: a dense block of cells.
 * <p>
 * A cell is numbered by its members, territory first and measure last; members are numbered from 0. Only members that have facts are
 * here. Whoever reads millions of cells reads {@link #low} and {@link #high}, which make no objects, and asks {@link #isReported}
 * where they are 0. This class is immutable and thread-safe.
 */
public final class Cells {
    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);

    private final List<Measure> measures;
    private final LevelMap territory;
    private final LevelMap period;
    private final LevelMap category;
    private final int[] measureCodes;
    private final Sums sums;
    private final CorePresence presence;
    private final CellFacts facts;
    private final Map<Integer, Refusal> refusals;
    private final Map<Integer, Part> parts;
    private final Map<Integer, Boolean> own;
    private final Map<Integer, List<OpenReports.Entry>> open;
    private final WeightDoubts weights;
    private final Strays.ByCell strays;
    private final int reportedAxes;
    private final Set<Integer> settled = new HashSet<>();

    Cells(
            List<Measure> measures,
            int[] measureCodes,
            LevelMap territory,
            LevelMap period,
            LevelMap category,
            Sums sums,
            CorePresence presence,
            FactSet facts,
            int reportedAxes) {
        this.reportedAxes = reportedAxes;
        this.measures = measures;
        this.measureCodes = measureCodes;
        this.territory = territory;
        this.period = period;
        this.category = category;
        this.sums = sums;
        this.presence = presence;
        this.facts = new CellFacts(facts, territory, period, category);
        this.refusals = new HashMap<>();
        this.parts = new HashMap<>();
        this.own = new HashMap<>();
        this.open = new HashMap<>();
        this.weights = new WeightDoubts(this.facts, territory, period, category, measureCodes);
        this.strays = facts.strays().at(facts, territory, period, category, measureCodes);
    }

    /** While the cube is made: a report that is missing or may count twice. */
    void open(OpenReports.Entry entry, int measure) {
        OpenReport report = entry.report();
        int t = territory.of()[report.variant()];
        int p = period.of()[report.period()];
        int c = category.of()[report.category()];
        if (t >= 0 && p >= 0 && c >= 0) {
            open.computeIfAbsent(cell(t, p, c, measure), k -> new ArrayList<>()).add(entry);
        }
    }

    /** The open reports of a cell that nothing in it answers for. */
    List<OpenReport> open(int cell) {
        List<OpenReports.Entry> all = open.getOrDefault(cell, List.of());
        return all.isEmpty() ? List.of() : facts.standing(place(cell), all);
    }

    /** What rows that nobody can place may add to a cell. */
    Extra strays(int cell) {
        if (strays.isEmpty()) {
            return Extra.NONE;
        }
        Place place = place(cell);
        return strays.of(place.territory(), place.period(), place.category(), cell % measures.size());
    }

    private boolean isStrayOnly(int cell) {
        Place place = place(cell);
        return strays.isPinned(place.territory(), place.period(), place.category(), cell % measures.size());
    }

    /** While the cube is made: a measure that is more than a sum. */
    void fold(Fold fold, List<SeriesRows.Row> rows, int measure) {
        fold.by(rows, territory, period, category).forEach((cell, part) -> put(cell * measures.size() + measure, part));
    }

    private void put(int cell, Part part) {
        parts.put(cell, part);
        refusals.remove(cell);
        part.refusal().ifPresent(r -> refusals.put(cell, r));
    }

    /**
     * While the cube is made: a meeting point of facts that overlap. A cell that holds it is what is reported for the whole cell
     * itself, if that is; else it is refused.
     */
    void overlap(FactSet all, Fold fold, Overlaps.Point point, int measure) {
        int p = period.of()[point.at().period()];
        boolean stock = measures.get(measure).along(Axis.TIME) == Additivity.LAST; // whose last values meet otherwise
        if (!stock && p >= 0) {
            BitSet when = new BitSet();
            when.set(p);
            settle(all, fold, point, when, measure);
        }
    }

    /** While the cube is made: where the last values of a whole and of its part meet. */
    void overlap(FactSet all, Fold fold, Overlaps.Stock stock, int measure) {
        BitSet when = members(stock.upper());
        when.and(members(stock.lower()));
        settle(all, fold, stock.point(), when, measure);
    }

    private BitSet members(BitSet periods) {
        BitSet members = new BitSet();
        periods.stream().map(p -> period.of()[p]).filter(p -> p >= 0).forEach(members::set);
        return members;
    }

    private void settle(FactSet all, Fold fold, Overlaps.Point point, BitSet when, int measure) {
        int c = category.of()[point.at().category()];
        if (c < 0 || (point.equal() & reportedAxes) != reportedAxes) {
            return; // a level as reported holds a place, but not what lies in it
        }
        Set<Integer> beside = members(all, point.beside());
        for (int t : members(all, point.at().place())) {
            for (int p = beside.contains(t) ? when.nextSetBit(0) : -1; p >= 0; p = when.nextSetBit(p + 1)) {
                int cell = cell(t, p, c, measure);
                if (!settled.add(cell)) {
                    continue;
                }
                List<SeriesRows.Row> rows = facts.ownRows(new Place(t, p, c, measureCodes[measure], true));
                if (rows.isEmpty()) {
                    parts.remove(cell);
                    refusals.put(cell, Summing.overlap(all, point));
                } else {
                    fold.by(rows, territory, period, category).values().forEach(part -> put(cell, part));
                    own.put(cell, true);
                }
            }
        }
    }

    private Set<Integer> members(FactSet all, int place) {
        Set<Integer> members = new LinkedHashSet<>();
        for (int v : all.variantsOf(place)) {
            if (territory.of()[v] >= 0) {
                members.add(territory.of()[v]);
            }
        }
        return members;
    }

    /** While the cube is made: a weight that is missing or may count twice. */
    void doubt(OpenReports.Entry weight, int measure) {
        int t = territory.of()[weight.report().variant()];
        int p = period.of()[weight.report().period()];
        if (t >= 0 && p >= 0) {
            weights.add(weight, t, p, measureCodes[measure]);
        }
    }

    /** Whether nobody can tell what the parts of a mean weigh. */
    boolean isWeightDoubtful(int cell) {
        return weights.isDoubtful(place(cell));
    }

    /**
     * The members of territory.
     *
     * @return division codes, ids of zones, or names of groups
     */
    public List<String> territories() {
        return territory.names();
    }

    /**
     * The members of time.
     *
     * @return the texts of {@link ReportingPeriod}s
     */
    public List<String> periods() {
        return period.names();
    }

    /**
     * The members of category.
     *
     * @return ids of categories, source and hazard such as {@code INDUSTRIAL/GENERAL}, or {@code *} for everything
     */
    public List<String> categories() {
        return category.names();
    }

    /**
     * The measures.
     *
     * @return an immutable list
     */
    public List<Measure> measures() {
        return measures;
    }

    /**
     * How many cells there are.
     *
     * @return the product of the numbers of members
     */
    public int size() {
        return sums.low().length;
    }

    /**
     * The number of a cell.
     *
     * @param territoryNumber the place of the territory in {@link #territories}
     * @param periodNumber the place of the period in {@link #periods}
     * @param categoryNumber the place of the category in {@link #categories}
     * @param measureNumber the place of the measure in {@link #measures}
     * @return the number
     */
    public int cell(int territoryNumber, int periodNumber, int categoryNumber, int measureNumber) {
        return ((territoryNumber * period.names().size() + periodNumber)
                                        * category.names().size()
                                + categoryNumber)
                        * measures.size()
                + measureNumber;
    }

    private Place place(int cell) {
        int rest = cell / measures.size();
        int c = rest % category.names().size();
        rest /= category.names().size();
        int p = rest % period.names().size();
        int measure = measureCodes[cell % measures.size()];
        return new Place(rest / period.names().size(), p, c, measure, own.containsKey(cell));
    }

    /**
     * The lower 64 bits of a sum, in units of the last {@link Measure#places() place}; of a measure that sums along every axis and
     * of a cell that is not refused.
     *
     * @param cell its number
     * @return the sum itself, unless {@link #isWide}; 0 also if nothing was reported
     */
    public long low(int cell) {
        return sums.low()[cell];
    }

    /**
     * The upper 64 bits of a sum.
     *
     * @param cell its number
     * @return the bits; the sign where {@link #low} is all of it
     */
    public long high(int cell) {
        return sums.high(cell);
    }

    /**
     * Whether some sums may need more than 64 bits.
     *
     * @return false where it is proven that none does
     */
    public boolean isWide() {
        return sums.high() != null;
    }

    /**
     * Whether cells need a second look: some measures are more than sums, some cells are refused, some reports are missing, or some rows
     * were left out that nobody can place.
     *
     * @return false if {@link #low} and {@link #high} say it all
     */
    public boolean isPlain() {
        return parts.isEmpty() && refusals.isEmpty() && open.isEmpty() && strays.isEmpty();
    }

    /**
     * Whether something was reported for a cell. 0 may be reported; what was not reported is never 0.
     *
     * @param cell its number
     * @return whether a fact lies in it
     */
    public boolean isReported(int cell) {
        if (!sums.isZero(cell) || parts.containsKey(cell) || refusals.containsKey(cell)) {
            return true;
        }
        int m = cell % measures.size();
        return !Fold.isNeeded(measures.get(m)) && presence.isAny(place(cell), m);
    }

    /**
     * Why a cell has no figure though something was reported for it.
     *
     * @param cell its number
     * @return the refusal, if it is refused
     */
    public Optional<Refusal> refusal(int cell) {
        return Optional.ofNullable(refusals.get(cell));
    }

    /**
     * What the facts of a cell come to, exactly, in the unit of the measure.
     *
     * @param cell its number
     * @return the value; empty if nothing was reported
     * @throws RollUpRefusedException if the cell is refused
     */
    public Optional<Rational> value(int cell) {
        if (refusals.containsKey(cell)) {
            throw new RollUpRefusedException(refusals.get(cell));
        }
        Part part = parts.get(cell);
        if (part != null) {
            return Optional.of(part.value());
        }
        return isReported(cell)
                ? Optional.of(Rational.of(
                        sum(cell),
                        BigInteger.TEN.pow(measures.get(cell % measures.size()).places())))
                : Optional.empty();
    }

    /** The sum in units of the last place. */
    BigInteger sum(int cell) {
        BigInteger low = BigInteger.valueOf(sums.low()[cell]);
        return isWide()
                ? BigInteger.valueOf(sums.high(cell)).shiftLeft(64).add(low.signum() < 0 ? low.add(TWO_TO_64) : low)
                : low;
    }

    /**
     * Whether the facts of a cell leave open what it comes to, so that its figure is what was seen and no more: a stock whose last
     * value is of another time than the end of the period; a figure for the whole beside which others reported for its parts; a report
     * that {@linkplain #isMissing is missing}, a row that came twice, or one that was left out and may belong here.
     *
     * @param cell its number
     * @return whether its figure is not the whole
     */
    public boolean isOpen(int cell) {
        return isUnbounded(cell) || !open(cell).isEmpty() || !strays(cell).isNone();
    }

    /** Whether a cell is what was reported for it itself, beside parts that others reported. */
    boolean isBesideOthers(int cell) {
        Place place = place(cell);
        return place.own() && facts.isReportedByOthers(place);
    }

    private boolean isUnbounded(int cell) {
        Part part = parts.get(cell);
        if (part == null) {
            return false;
        }
        if (part.weight().isPresent() && isWeightDoubtful(cell)) {
            return true;
        }
        Place place = place(cell);
        boolean stock = measures.get(cell % measures.size()).along(Axis.TIME) == Additivity.LAST;
        ReportingPeriod when = ReportingPeriod.parse(period.names().get(place.period()));
        return stock
                        && (part.isOfMixedInstants()
                                || part.lastEnd() < when.lastDay().toEpochDay())
                || place.own() && facts.isReportedByOthers(place);
    }

    /**
     * Why a cell {@linkplain #isOpen is open}.
     *
     * @param cell its number
     * @return the reasons, in both languages; none if it is not open
     */
    public List<Wording> reasons(int cell) {
        ImmutableList.Builder<Wording> reasons = ImmutableList.builder();
        if (isUnbounded(cell)) {
            reasons.add(
                    isWeightDoubtful(cell)
                            ? Wording.of(
                                    "权数有缺报、重复或无法归属的行，无法判断各部分所占权重",
                                    "A weight is missing, came twice or cannot be placed: nobody can tell what the parts weigh")
                            : place(cell).own()
                                    ? Wording.of(
                                            "本级另有直接填报的数，其下级由他人填报，两者可能重复，不相加",
                                            "A figure for the whole was reported beside parts that others reported: they may"
                                                    + " count the same and are not added")
                                    : Wording.of(
                                            "各填报人的期末值不在同一时点，或早于期末",
                                            "The last values are of different days, or of one before the end of the period"));
        }
        return reasons.addAll(openReasons(cell, strays(cell))).build();
    }

    /** What is missing, came twice, or was left out and may belong here. */
    List<Wording> openReasons(int cell, Extra extra) {
        ImmutableList.Builder<Wording> reasons = ImmutableList.builder();
        List<OpenReport> standing = open(cell);
        if (standing.stream().anyMatch(OpenReport::isMissing)) {
            reasons.add(Wording.of(
                    "有填报人报明无数据，或其数据无法采用", "Somebody reported that there is no figure, or one that cannot be used"));
        }
        if (standing.stream().anyMatch(r -> !r.isMissing())) {
            reasons.add(Wording.of("有两行完全相同，只计一次", "Some rows came twice and were counted once"));
        }
        if (!extra.isNone()) {
            reasons.add(StrayTally.reason(extra));
        }
        return reasons.build();
    }

    /**
     * Whether a report is known to be missing from a cell: somebody said 未统计, what was reported cannot be read or is not possible, or
     * nobody can tell who reported it.
     * Such a cell may have no fact at all.
     *
     * @param cell its number
     * @return whether there is one
     */
    public boolean isMissing(int cell) {
        return open(cell).stream().anyMatch(OpenReport::isMissing) || isStrayOnly(cell);
    }

    /**
     * Who reported what lies in a cell. Looked up in the facts when asked for.
     *
     * @param cell its number
     * @return one entry for each reporter, sorted by name
     */
    public List<Reporting> reporting(int cell) {
        return facts.reporting(place(cell));
    }

    /** All reports that speak of a cell, also where a figure for the whole answers it. */
    List<Report> reports(int cell) {
        return facts.reports(place(cell));
    }

    /**
     * How many reporters each cell of a measure saw, by the number of the cell divided by the number of measures. One pass over the
     * facts.
     *
     * @param measureNumber the place of the measure in {@link #measures}
     * @return a new array, without regard to refusals
     */
    public int[] reportersSeen(int measureNumber) {
        return facts.reportersSeen(measureCodes[measureNumber], size() / measures.size());
    }

    /**
     * What the facts of a cell come to, and who reported them. Who is known to be missing is named; others are not expected here.
     * <p>
     * A weighted mean that is no decimal of 18 places is shown half up with both neighbours as bounds. What is
     * {@linkplain #isOpen open} has the bounds that what is missing leaves, if any.
     *
     * @param cell its number
     * @return the tally; one without figures if nothing was reported
     * @throws RollUpRefusedException if the cell is refused
     */
    public Tally tally(int cell) {
        Measure measure = measures.get(cell % measures.size());
        Optional<Rational> value = value(cell);
        List<OpenReport> standing = open(cell);
        CellTally tally = new CellTally(facts.all(), measure);
        if (value.isEmpty() && standing.isEmpty() && !isStrayOnly(cell)) {
            return Cube.nothing(measure.unit());
        }
        Tally seen = tally.of(value, isUnbounded(cell), reporting(cell));
        Tally open = standing.isEmpty() ? seen : tally.with(seen, standing);
        return new StrayTally(measure).around(open, strays(cell));
    }

    /**
     * What a cell rests on, down to single rows. Looked up in the facts when asked for.
     *
     * @param cell its number
     * @return every row that was counted, what is missing, and what came of it
     * @throws org.wastefreecity.model.finding.InvalidPartException if an {@link Accumulator} added the rows up and kept none
     */
    public CellBasis basis(int cell) {
        facts.all().checkRowsKept("Cells");
        Place place = place(cell);
        Measure measure = measures.get(cell % measures.size());
        FactSet all = facts.all();
        int weight = all.schema().weightOf(place.measure());
        Optional<Refusal> refusal = refusal(cell);
        return new CellBasis(
                measure,
                category.names().get(place.category()),
                territory.names().get(place.territory()),
                ReportingPeriod.parse(period.names().get(place.period())),
                refusal.isPresent() ? Optional.empty() : value(cell),
                refusal.isPresent() ? Cube.nothing(measure.unit()) : tally(cell),
                refusal,
                reasons(cell),
                facts.rows(place),
                weight < 0
                        ? Optional.empty()
                        : Optional.of(all.schema().measures().get(weight)),
                weight < 0 ? List.of() : facts.weights(place, weight),
                open(cell).stream().map(r -> CellRows.gap(all, r)).toList(),
                new StrayTally(measure).shown(strays(cell)),
                List.of(),
                true);
    }
}
