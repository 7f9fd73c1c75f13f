/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.time.ReportingPeriod;

/** Sorts rows into pages by counting, checks what takes more than one row to check, and drops the rows that fail. */
final class PageMaker {
    private static final int BANK_BITS = 16;
    private static final int MOST_PAGES = 1 << 28;

    private final FactSchema schema;
    private final RawRows raw;
    private final IntakeCodes codes;
    private final Variants variants;
    private final List<ReportingPeriod> periods;
    private final List<String> reporters;
    private final FindingLog log;
    private final int banks;

    PageMaker(FactSchema schema, RawRows raw, IntakeCodes codes, FindingLog log) {
        this.schema = schema;
        this.raw = raw;
        this.codes = codes;
        this.variants = codes.variants();
        this.periods = codes.periods();
        this.reporters = codes.reporters();
        this.log = log;
        this.banks = (schema.measures().size() * schema.categories().size() - 1 >>> BANK_BITS) + 1;
    }

    /** Rows in the order of their pages, before the checks. */
    static final class Sorted {
        final char[] code;
        final long[] value;
        final int[] reporter;
        final int[] row;
        final byte @Nullable [] status;
        final int @Nullable [] filed;

        Sorted(int rows, boolean withStatus, boolean withDays) {
            code = new char[rows];
            value = new long[rows];
            reporter = new int[rows];
            row = new int[rows];
            status = withStatus ? new byte[rows] : null;
            filed = withDays ? new int[rows] : null;
        }
    }

    /** The facts, checked row by row; {@code keepingRows} if they are to know where each of their rows stands. */
    FactSet make(boolean keepingRows) {
        return make(null, keepingRows);
    }

    /** Facts of rows that were added up before, which cannot be checked one by one. */
    FactSet makeOf(Groups groups) {
        return make(groups, false);
    }

    private FactSet make(@Nullable Groups groups, boolean keepingRows) {
        boolean checked = groups == null;
        boolean[] together = groups == null ? new boolean[schema.measures().size()] : groups.together();
        int[] variantOrder = variants.order();
        int[] periodOrder = IntStream.range(0, periods.size())
                .boxed()
                .sorted((a, b) -> periods.get(a).compareTo(periods.get(b)))
                .mapToInt(i -> i)
                .toArray();
        List<ReportingPeriod> sortedPeriods =
                Arrays.stream(periodOrder).mapToObj(periods::get).toList();
        int[] end = sortEnds(inverse(variantOrder), inverse(periodOrder));
        Sorted rows = sort(inverse(variantOrder), inverse(periodOrder), end);
        List<OpenReport> missing = missing(inverse(variantOrder), inverse(periodOrder));
        PageCheck check = new PageCheck(
                schema,
                log,
                rows,
                checked,
                together,
                missing.stream().filter(m -> !m.isInapplicable()).toList());
        BitSet crossing = Overlaps.crossing(sortedPeriods);
        BitSet refused = check.refused(end, banks, crossing, sortedPeriods);
        Pages pages = new PageColumns(rows, end, banks, sortedPeriods).pages(refused);
        FactSet.PlaceVariant[] places = Arrays.stream(variantOrder)
                .mapToObj(v -> new FactSet.PlaceVariant(variants.place(v), variants.path(v)))
                .toArray(FactSet.PlaceVariant[]::new);
        Pages keys = groups == null
                ? pages
                : new PageMaker(schema, groups.spoken(), codes, log)
                        .keys(inverse(variantOrder), inverse(periodOrder), sortedPeriods, crossing);
        Overlaps overlaps = Overlaps.among(schema, sortedPeriods, places, keys);
        OpenReports open = OpenReports.among(schema, sortedPeriods, places, pages, keys, check.open(), together);
        Strays strays = strays(inverse(variantOrder), inverse(periodOrder), check.strays(), crossing);
        FactSet facts = new FactSet(
                schema,
                sortedPeriods,
                Dictionary.of(reporters),
                places,
                pages,
                new FactSet.Doubts(
                        overlaps,
                        open,
                        missing.stream()
                                .filter(OpenReport::isInapplicable)
                                .distinct()
                                .toList(),
                        strays),
                keepingRows
                        ? new FactSet.RowIndex(
                                Arrays.copyOf(rows.row, pages.rows()),
                                log.places().copy())
                        : null,
                groups == null ? null : groups.rollUp(),
                log);
        if (overlaps.isEmpty() || !checked) {
            return facts;
        }
        new WholeCheck(facts, log).check();
        return facts.with(log);
    }

    /** What rows speak of, those aside whose periods lie across others. */
    private Pages keys(int[] variantRank, int[] periodRank, List<ReportingPeriod> sortedPeriods, BitSet crossing) {
        int[] end = sortEnds(variantRank, periodRank);
        Sorted rows = sort(variantRank, periodRank, end);
        BitSet across = new BitSet();
        for (int key = 0, first = 0; key < end.length - 1; first = end[key++]) {
            across.set(first, end[key], crossing.get(key % sortedPeriods.size()));
        }
        return new PageColumns(rows, end, banks, sortedPeriods).pages(across);
    }

    private List<OpenReport> missing(int[] variantRank, int[] periodRank) {
        int measures = schema.measures().size();
        return raw.missing.stream()
                .map(m -> OpenReport.missing(
                        variantRank[m.variant()],
                        periodRank[m.period()],
                        m.code() / measures,
                        m.code() % measures,
                        m.reporter(),
                        m.status()))
                .toList();
    }

    private Strays strays(int[] variantRank, int[] periodRank, StrayRows left, BitSet crossing) {
        Map<Stray, Extra> all = new LinkedHashMap<>();
        raw.strays.forEach((where, what) ->
                all.merge(where.renumbered(v -> variantRank[v], p -> periodRank[p]), what, Extra::plus));
        left.forEach((where, what) -> all.merge(where, what, Extra::plus));
        return all.isEmpty() ? Strays.NONE : new Strays(all, crossing);
    }

    private static int[] inverse(int[] order) {
        int[] rank = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        return rank;
    }

    /** Where each possible page starts; moved to its end while rows are put into it. */
    private int[] sortEnds(int[] variantRank, int[] periodRank) {
        long keys = (long) variants.size() * banks * periods.size();
        InvalidPartException.check(
                keys < MOST_PAGES,
                "FactSet",
                "pages",
                "地域与时期的组合少于" + MOST_PAGES,
                "fewer than " + MOST_PAGES + " pairs of place and period",
                keys);
        int[] start = new int[(int) keys + 1];
        for (RawRows.Chunk chunk : raw.chunks) {
            for (int i = 0; i < chunk.size; i++) {
                start[key(chunk, i, variantRank, periodRank) + 1]++;
            }
        }
        for (int key = 0; key < keys; key++) {
            start[key + 1] += start[key];
        }
        return start;
    }

    private int key(RawRows.Chunk chunk, int i, int[] variantRank, int[] periodRank) {
        int bank = chunk.code[i] >>> BANK_BITS;
        return (variantRank[chunk.variant[i]] * banks + bank) * periodRank.length + periodRank[chunk.period[i]];
    }

    private Sorted sort(int[] variantRank, int[] periodRank, int[] at) {
        Sorted sorted = new Sorted(
                raw.size(),
                raw.chunks.stream().anyMatch(c -> c.status != null),
                raw.chunks.stream().anyMatch(c -> c.filed != null));
        byte[] statuses = sorted.status;
        int[] days = sorted.filed;
        for (RawRows.Chunk chunk : raw.chunks) {
            for (int i = 0; i < chunk.size; i++) {
                int to = at[key(chunk, i, variantRank, periodRank)]++;
                sorted.code[to] = (char) chunk.code[i];
                sorted.value[to] = chunk.value[i];
                sorted.reporter[to] = chunk.reporter[i];
                sorted.row[to] = chunk.row[i];
                if (statuses != null && chunk.status != null) {
                    statuses[to] = chunk.status[i];
                }
                if (days != null) {
                    days[to] = chunk.filed == null ? RowSink.NEVER_FILED : chunk.filed[i];
                }
            }
        }
        return sorted;
    }
}
