/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * Facts of a ledger (台账数据集), laid out for adding up: in columns, in pages by place and period.
 * <p>
 * Rows of one reporter, measure, category, place and period are entries of a ledger and add up, because one may correct another; so do
 * those of a measure that sums along time only. Of two equal rows one is counted, with a warning, and the sum is open to the other one.
 * Rows of a balance or an index that contradict each other are never added: what rests on them is refused. A division counts where it
 * lay on the last day of the period of the fact. A row that was refused because nobody can tell where it belongs is in doubt in
 * every sum it may belong to. This class is immutable and thread-safe.
 */
public final class FactSet implements Elements {
    private final FactSchema schema;
    private final ImmutableList<ReportingPeriod> periods;
    private final Dictionary reporters;
    private final PlaceVariant[] variants;
    private final Pages pages;
    private final Doubts doubts;
    private final ImmutableList<Finding> findings;
    private final long findingCount;
    private final boolean[] used;
    private final int[][] variantsOf;
    private final KnownLevels levels = new KnownLevels(this);
    private final @Nullable RowIndex rows;
    private final KnownSums sums = new KnownSums(this);
    private final @Nullable RollUp addedUpFor;

    /** A place where it lay at some time: its code, and for each level the division above it or −1. */
    record PlaceVariant(int place, int[] path) {}

    /**
     * What keeps sums from being sure: wholes beside their parts, reports without a figure, and rows that nobody can place; and reports
     * of which it is said that they do not apply.
     */
    record Doubts(Overlaps overlaps, OpenReports open, List<OpenReport> inapplicable, Strays strays) {}

    /** Where each row stood in what was read. */
    record RowIndex(int[] numbers, RowPlaces places) {}

    FactSet(
            FactSchema schema,
            List<ReportingPeriod> periods,
            Dictionary reporters,
            PlaceVariant[] variants,
            Pages pages,
            Doubts doubts,
            @Nullable RowIndex rows,
            @Nullable RollUp addedUpFor,
            FindingLog log) {
        this.schema = schema;
        this.addedUpFor = addedUpFor;
        this.periods = ImmutableList.copyOf(periods);
        this.reporters = reporters;
        this.variants = variants;
        this.pages = pages;
        this.doubts = doubts;
        this.rows = rows;
        this.findings = ImmutableList.copyOf(log.kept());
        this.findingCount = log.count();
        this.variantsOf = new int[schema.places().size()][0];
        for (int v = 0; v < variants.length; v++) {
            int[] known = variantsOf[variants[v].place()];
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = v;
            variantsOf[variants[v].place()] = more;
        }
        int measures = schema.measures().size();
        this.used = new boolean[schema.categories().size()];
        boolean[] usedCode = new boolean[banks() << 16];
        for (int page = 0; page < pages.size(); page++) {
            for (int i = pages.start()[page]; i < pages.start()[page + 1]; i++) {
                usedCode[pages.bank()[page] << 16 | pages.code()[i]] = true;
            }
        }
        for (int code = 0; code < measures * used.length; code++) {
            used[code / measures] |= usedCode[code];
        }
        doubts.overlaps().points().forEach(p -> used[p.at().category()] = true);
        for (OpenReports.Entry entry : doubts.open().entries()) {
            used[entry.report().category()] = true;
            entry.holders().forEach(h -> used[h.category()] = true);
        }
        doubts.strays().rows().keySet().stream().filter(s -> s.category() >= 0).forEach(s -> used[s.category()] = true);
    }

    /**
     * A builder.
     *
     * @param schema what facts may speak of
     * @return an empty one, for one thread
     */
    public static FactSetBuilder builder(FactSchema schema) {
        return new FactSetBuilder(schema, new Variants(schema.places()), new RawRows());
    }

    /**
     * A set of some facts.
     *
     * @param schema what they may speak of
     * @param facts the facts; read once, one at a time
     * @return the set, with findings for what it could not take
     */
    public static FactSet of(FactSchema schema, Iterable<Fact> facts) {
        FactSetBuilder builder = builder(schema);
        facts.forEach(builder::add);
        return builder.build();
    }

    /**
     * What the facts speak of.
     *
     * @return the schema
     */
    @Override
    public FactSchema schema() {
        return schema;
    }

    /**
     * How many facts there are.
     *
     * @return the rows that were kept
     */
    public int size() {
        return pages.rows();
    }

    /**
     * How much room they take.
     *
     * @return bytes of their columns, dictionaries not counted
     */
    public long bytes() {
        return pages.bytes();
    }

    /**
     * The periods that occur.
     *
     * @return an immutable list, ordered by last day
     */
    @Override
    public List<ReportingPeriod> periods() {
        return periods;
    }

    /**
     * Who reported.
     *
     * @return names in no order
     */
    public Dictionary reporters() {
        return reporters;
    }

    /**
     * What was wrong with rows.
     *
     * @return the first 10,000 findings
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * How many findings there were.
     *
     * @return the number, which may be above that of {@link #findings}
     */
    public long findingCount() {
        return findingCount;
    }

    @Override
    public PlaceVariant[] variants() {
        return variants;
    }

    KnownLevels levels() {
        return levels;
    }

    KnownSums sums() {
        return sums;
    }

    Pages pages() {
        return pages;
    }

    /** How many banks of 65,536 codes there are. */
    int banks() {
        return (schema.measures().size() * schema.categories().size() - 1 >>> 16) + 1;
    }

    /** The variants of a place. */
    int[] variantsOf(int place) {
        return variantsOf[place];
    }

    /** Whether a fact speaks of a category. */
    @Override
    public boolean isUsed(int category) {
        return used[category];
    }

    /** The same facts with the findings of a log. */
    FactSet with(FindingLog log) {
        return new FactSet(schema, periods, reporters, variants, pages, doubts, rows, addedUpFor, log);
    }

    /** Whether facts that an {@link Accumulator} put together tell apart what a roll-up asks for. All others do. */
    boolean tellsApart(RollUp asked) {
        return addedUpFor == null
                || addedUpFor.territories().containsAll(asked.territories())
                        && addedUpFor.periods().containsAll(asked.periods())
                        && addedUpFor.categories().containsAll(asked.categories());
    }

    /** Refuses what needs to know single rows, which an {@link Accumulator} does not keep. */
    void checkRowsKept(String asker) {
        InvalidPartException.check(
                addedUpFor == null,
                asker,
                "facts",
                "逐行保存的台账（FactSet），流式汇总不保存各行",
                "facts that were kept row by row (FactSet), which an accumulator does not do",
                this);
    }

    Strays strays() {
        return doubts.strays();
    }

    /** Where a row stands; empty if that was not kept. */
    String rowPlace(int row) {
        return rows == null ? "" : rows.places().of(rows.numbers()[row]);
    }

    OpenReports open() {
        return doubts.open();
    }

    /** The reports of which who owes them said that they do not apply. */
    List<OpenReport> inapplicable() {
        return doubts.inapplicable();
    }

    Overlaps overlaps() {
        return doubts.overlaps();
    }

    /**
     * The size of the set, for logs.
     *
     * @return such as {@code FactSet of 1000 rows in 20 pages}
     */
    @Override
    public String toString() {
        return "FactSet of " + size() + " rows in " + pages.size() + " pages";
    }
}
