/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.coverage.Report;

/** Looks up the facts behind a cell, when somebody asks for them. */
final class CellFacts {
    private static final ObservationStatus[] STATUSES = ObservationStatus.values();

    private final FactSet facts;
    private final LevelMap territory;
    private final LevelMap period;
    private final LevelMap category;

    CellFacts(FactSet facts, LevelMap territory, LevelMap period, LevelMap category) {
        this.facts = facts;
        this.territory = territory;
        this.period = period;
        this.category = category;
    }

    /** A cell by its members; {@code own} if only facts of the members themselves count, not of their parts. */
    record Place(int territory, int period, int category, int measure, boolean own) {}

    private interface RowVisitor {
        void row(int page, int row);
    }

    private void visit(Place cell, RowVisitor visitor) {
        Pages pages = facts.pages();
        int measures = facts.schema().measures().size();
        boolean[] wanted = new boolean[category.of().length];
        for (int c = 0; c < wanted.length; c++) {
            wanted[c] = category.of()[c] == cell.category() && (!cell.own() || category.own()[c]);
        }
        for (int v = 0; v < territory.of().length; v++) {
            if (territory.of()[v] == cell.territory()
                    && (!cell.own() || territory.own()[v])) {
                int to = pages.firstPage(v + 1, 0, 0);
                for (int page = pages.firstPage(v, 0, 0); page < to; page++) {
                    int p = pages.period()[page];
                    if (period.of()[p] == cell.period() && (!cell.own() || isOwnTime(cell, p))) {
                        int bank = pages.bank()[page] << 16;
                        for (int i = pages.start()[page]; i < pages.start()[page + 1]; i++) {
                            int code = bank | pages.code()[i];
                            if (code % measures == cell.measure() && wanted[code / measures]) {
                                visitor.row(page, i);
                            }
                        }
                    }
                }
            }
        }
    }

    /** Whether a period speaks of all of a cell's own; of a stock the last day speaks for it. */
    private boolean isOwnTime(Place cell, int p) {
        return period.own()[p] || facts.schema().measures().get(cell.measure()).along(Axis.TIME) == Additivity.LAST;
    }

    FactSet all() {
        return facts;
    }

    /** Whether more than one row lies in a cell. */
    boolean isOfSeveralRows(Place cell) {
        int[] count = {0};
        visit(cell, (page, row) -> count[0]++);
        return count[0] > 1;
    }

    /** The rows of a cell. */
    CellRows rows(Place cell) {
        CellRows rows = new CellRows(facts);
        visit(cell, rows::take);
        return rows.sorted();
    }

    /** The rows of a measure that weights a cell, those that are kept for no kind of waste among them. */
    CellRows weights(Place cell, int weight) {
        CellRows rows = new CellRows(facts);
        Pages pages = facts.pages();
        int measures = facts.schema().measures().size();
        int noWaste = facts.schema().categories().codeOf(FactSchema.NO_WASTE);
        for (int page = 0; page < pages.size(); page++) {
            int v = pages.variant()[page];
            int p = pages.period()[page];
            if (territory.of()[v] != cell.territory() || period.of()[p] != cell.period()) {
                continue;
            }
            int bank = pages.bank()[page] << 16;
            for (int i = pages.start()[page]; i < pages.start()[page + 1]; i++) {
                int code = bank | pages.code()[i];
                int c = code / measures;
                if (code % measures == weight && (c == noWaste || category.of()[c] == cell.category())) {
                    rows.take(page, i);
                }
            }
        }
        return rows.sorted();
    }

    /** The open reports that no fact of the cell answers for. */
    List<OpenReport> standing(Place cell, List<OpenReports.Entry> open) {
        List<OpenReport> standing = new ArrayList<>();
        for (OpenReports.Entry entry : open) {
            OpenReport report = entry.report();
            boolean counted = !cell.own()
                    || territory.own()[report.variant()]
                            && isOwnTime(cell, report.period())
                            && category.own()[report.category()];
            boolean later = entry.later().stream().anyMatch(p -> period.of()[p] == cell.period());
            if (counted && !later && entry.holders().stream().noneMatch(h -> isIn(cell, h))) {
                standing.add(report);
            }
        }
        return standing;
    }

    private boolean isIn(Place cell, Overlaps.Key key) {
        return period.of()[key.period()] == cell.period()
                && category.of()[key.category()] == cell.category()
                && Arrays.stream(facts.variantsOf(key.place()))
                        .anyMatch(v -> territory.of()[v] == cell.territory());
    }

    /** Who reported, by name. */
    List<Reporting> reporting(Place cell) {
        Map<String, Reporting> byName = new TreeMap<>();
        Pages pages = facts.pages();
        short[] filedAfter = pages.filedAfter();
        visit(cell, (page, row) -> {
            String name = facts.reporters().text(pages.reporterOf(page, row));
            ObservationStatus status = STATUSES[pages.statusOf(row)];
            Optional<LocalDate> filed = filedAfter == null || filedAfter[row] == Pages.UNKNOWN
                    ? Optional.empty()
                    : Optional.of(
                            facts.periods().get(pages.period()[page]).lastDay().plusDays(filedAfter[row]));
            Set<ObservationStatus> doubts = status.isDoubtful() ? Set.of(status) : Set.of();
            byName.merge(name, new Reporting(name, doubts, filed), CellFacts::merged);
        });
        return List.copyOf(byName.values());
    }

    /** Whether parts of a cell that is answered by its own figure were reported by somebody else. */
    boolean isReportedByOthers(Place cell) {
        Place whole = new Place(cell.territory(), cell.period(), cell.category(), cell.measure(), false);
        return reporting(whole).size() != reporting(cell).size();
    }

    /** The reports for all of a cell, those in the figure of the whole among them, for whoever knows what is owed. */
    List<Report> reports(Place cell) {
        List<Report> reports = new ArrayList<>();
        Place all = new Place(cell.territory(), cell.period(), cell.category(), cell.measure(), false);
        Reader reader = new Reader(facts);
        visit(all, (page, row) -> reports.add(reader.report(page, row)));
        return reports;
    }

    /** The reports of some measures and reporters. */
    static List<Report> reports(FactSet facts, IntPredicate measure, IntPredicate reporter) {
        List<Report> reports = new ArrayList<>();
        Pages pages = facts.pages();
        Reader reader = new Reader(facts);
        int measures = facts.schema().measures().size();
        for (int page = 0; page < pages.size(); page++) {
            for (int i = pages.start()[page]; i < pages.start()[page + 1]; i++) {
                if (measure.test((pages.bank()[page] << 16 | pages.code()[i]) % measures)
                        && reporter.test(pages.reporterOf(page, i))) {
                    reports.add(reader.report(page, i));
                }
            }
        }
        return reports;
    }

    /** The reports of some places, periods and measures. */
    static List<Report> reports(FactSet facts, int[] variants, boolean[] periods, IntPredicate measure) {
        List<Report> reports = new ArrayList<>();
        Pages pages = facts.pages();
        Reader reader = new Reader(facts);
        int measures = facts.schema().measures().size();
        for (int variant : variants) {
            int to = pages.firstPage(variant + 1, 0, 0);
            for (int page = pages.firstPage(variant, 0, 0); page < to; page++) {
                int bank = pages.bank()[page] << 16;
                for (int i = pages.start()[page]; periods[pages.period()[page]] && i < pages.start()[page + 1]; i++) {
                    if (measure.test((bank | pages.code()[i]) % measures)) {
                        reports.add(reader.report(page, i));
                    }
                }
            }
        }
        return reports;
    }

    /** A row that came twice, as a report of what may count once more. */
    static Report report(FactSet facts, OpenReport open) {
        Measure measure = facts.schema().measures().get(open.measure());
        return new Report(
                measure.id(),
                facts.reporters().text(open.reporter()),
                new Reader(facts).division(open.variant()),
                facts.schema().categories().text(open.category()),
                facts.periods().get(open.period()),
                Optional.empty(),
                ObservationStatus.NORMAL,
                Optional.of(Figure.of(BigDecimal.valueOf(open.again(), measure.places()), measure.unit())));
    }

    /** Makes reports of rows. */
    private static final class Reader {
        private final FactSet facts;
        private final Map<Integer, Optional<RegionCode>> divisions = new HashMap<>();

        Reader(FactSet facts) {
            this.facts = facts;
        }

        Report report(int page, int row) {
            Pages pages = facts.pages();
            FactSchema schema = facts.schema();
            short[] filedAfter = pages.filedAfter();
            ReportingPeriod when = facts.periods().get(pages.period()[page]);
            int code = pages.bank()[page] << 16 | pages.code()[row];
            Measure measure = schema.measures().get(code % schema.measures().size());
            return new Report(
                    measure.id(),
                    facts.reporters().text(pages.reporterOf(page, row)),
                    divisions.computeIfAbsent(pages.variant()[page], this::division),
                    schema.categories().text(code / schema.measures().size()),
                    when,
                    filedAfter == null || filedAfter[row] == Pages.UNKNOWN
                            ? Optional.empty()
                            : Optional.of(when.lastDay().plusDays(filedAfter[row])),
                    STATUSES[pages.statusOf(row)],
                    Optional.of(Figure.of(BigDecimal.valueOf(pages.value()[row], measure.places()), measure.unit())));
        }

        private Optional<RegionCode> division(int variant) {
            int place = facts.variants()[variant].place();
            return facts.schema().places().isZone(place)
                    ? Optional.empty()
                    : Optional.of(RegionCode.parse(facts.schema().divisions().text(place)));
        }
    }

    private static Reporting merged(Reporting a, Reporting b) {
        Set<ObservationStatus> doubts = EnumSet.noneOf(ObservationStatus.class);
        doubts.addAll(a.doubts());
        doubts.addAll(b.doubts());
        Optional<LocalDate> filed = a.filed().isPresent() && b.filed().isPresent()
                ? Optional.of(
                        a.filed().get().isAfter(b.filed().get())
                                ? a.filed().get()
                                : b.filed().get())
                : a.filed().or(b::filed);
        return new Reporting(a.reporter(), doubts, filed);
    }

    private int[] ownTimes(Place cell) {
        return IntStream.range(0, period.of().length)
                .filter(p -> period.of()[p] == cell.period() && isOwnTime(cell, p))
                .toArray();
    }

    /** The rows of the members themselves, for what is reported for the whole beside its parts. */
    List<SeriesRows.Row> ownRows(Place cell) {
        Pages pages = facts.pages();
        int banks = facts.banks();
        BitSet own = new BitSet();
        for (int v : territory.ownOf()[cell.territory()]) {
            for (int p : ownTimes(cell)) {
                for (int bank = 0; bank < banks; bank++) {
                    int page = pages.firstPage(v, bank, p);
                    if (page < pages.size()
                            && pages.variant()[page] == v
                            && pages.bank()[page] == bank
                            && pages.period()[page] == p) {
                        own.set(page);
                    }
                }
            }
        }
        return new SeriesRows(facts, cell.measure())
                .in(own.stream(), c -> category.of()[c] == cell.category() && category.own()[c]);
    }

    /** How many reporters each cell of a measure saw: one pass over the facts for all cells. */
    int[] reportersSeen(int measure, int cells) {
        Pages pages = facts.pages();
        int measures = facts.schema().measures().size();
        LongTable seen = new LongTable();
        int[] counts = new int[cells];
        for (int page = 0; page < pages.size(); page++) {
            int t = territory.of()[pages.variant()[page]];
            int p = period.of()[pages.period()[page]];
            if (t >= 0 && p >= 0) {
                int base = (t * period.names().size() + p) * category.names().size();
                int bank = pages.bank()[page] << 16;
                for (int i = pages.start()[page]; i < pages.start()[page + 1]; i++) {
                    int code = bank | pages.code()[i];
                    int c = category.of()[code / measures];
                    if (code % measures == measure && c >= 0) {
                        long key = (long) (base + c) << 32 | pages.reporterOf(page, i);
                        int before = seen.size();
                        if (seen.add(key) == before) {
                            counts[base + c]++;
                        }
                    }
                }
            }
        }
        return counts;
    }
}
