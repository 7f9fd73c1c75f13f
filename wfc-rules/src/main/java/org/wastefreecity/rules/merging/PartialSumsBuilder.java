/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.observation.ObservationStatus;

/**
 * A mutable accumulator of partial sums (累加器), for one thread; not thread-safe.
 * <p>
 * Takes facts one by one and partial sums as a whole, in any order. The first partial sums settle the layout of its columns; more of
 * the same groups are then added column to column, near the speed of memory. Memory grows with groups and their reporters, not with
 * facts.
 */
public final class PartialSumsBuilder {
    private final RowTable rows = new RowTable();
    private boolean sumsOnly;
    private Layout layout = Layout.EMPTY;
    private SumColumns sums = new SumColumns(0);
    private @Nullable DetailColumns details = DetailColumns.none();
    private boolean shared;

    /** Without any fact. */
    public PartialSumsBuilder() {}

    /**
     * Adds a fact, whatever its zone.
     *
     * @param fact the fact, at the scale that its measure declares
     * @return this builder
     * @throws InvalidPartException if its value has more places than its measure holds, or is too large for 64 bits
     * @throws UnmergeablePartialsException if the measure was added with another unit or other places
     */
    public PartialSumsBuilder add(Fact fact) {
        MeasureScale scale = MeasureScale.of(fact.measure());
        GroupKey key = new GroupKey(
                fact.territory(), fact.category(), fact.period(), fact.measure().id());
        return add(key, scale, scale.scaled(fact.value()), fact.reporter(), fact.status());
    }

    /**
     * Adds a value.
     *
     * @param key its group
     * @param scale how its measure is held
     * @param value the value as a whole number at that scale
     * @param reporter who reports it
     * @param status how good it is
     * @return this builder
     * @throws InvalidPartException if the scale is of another measure, or the status says that there is no value
     * @throws UnmergeablePartialsException if the measure was added with another unit or other places
     */
    public PartialSumsBuilder add(
            GroupKey key, MeasureScale scale, long value, String reporter, ObservationStatus status) {
        int doubt = PartialSums.bit(status);
        rows.add(group(key, scale), value, rows.reporter(reporter), doubt);
        return this;
    }

    /**
     * The number of a group, to add many values to it.
     *
     * @param key the group
     * @param scale how its measure is held
     * @return a number of this builder
     * @throws InvalidPartException if the scale is of another measure
     * @throws UnmergeablePartialsException if the measure was added with another unit or other places
     */
    public int group(GroupKey key, MeasureScale scale) {
        int code = layout.measureCode(key.measure());
        if (code >= 0 && !layout.measures[code].equals(scale)) {
            throw new UnmergeablePartialsException(layout.measures[code], scale);
        }
        return rows.group(key, scale);
    }

    /**
     * The number of a reporter.
     *
     * @param name the reporter
     * @return a number of this builder
     * @throws InvalidPartException if the name is blank or too long
     */
    public int reporter(String name) {
        return rows.reporter(name);
    }

    /**
     * Adds a value by numbers.
     *
     * @param group a number from {@link #group}
     * @param value the value as a whole number at the scale of the group
     * @param reporter a number from {@link #reporter}
     * @param status how good it is
     * @throws InvalidPartException if a number is not from this builder, or the status says that there is no value
     */
    public void add(int group, long value, int reporter, ObservationStatus status) {
        rows.add(group, value, reporter, PartialSums.bit(status));
    }

    /**
     * Adds partial sums.
     *
     * @param other the sums
     * @return this builder, sums only from now on if the others are
     * @throws UnmergeablePartialsException if a measure is held in another unit or at other places; nothing was added then
     * @throws SumOverflowException if a sum exceeds 128 bits; nothing was added then
     */
    public PartialSumsBuilder addAll(PartialSums other) {
        for (MeasureScale scale : other.layout.measures) {
            MeasureScale known = rows.scale(scale.measure());
            if (known != null && !known.equals(scale)) {
                throw new UnmergeablePartialsException(known, scale);
            }
        }
        Layout.Union union = layout.union(other.layout);
        boolean spread = union.left() != null || union.layout() != layout;
        SumColumns mine = spread ? sums.spread(union.layout().size(), union.left()) : shared ? sums.copy() : sums;
        mine.add(other.sums, union.right());
        if (details != null && other.details != null) {
            details = spread ? details.spread(union.layout().size(), union.left()) : shared ? details.copy() : details;
            details.join(other.details, union.right());
        } else {
            details = null;
            sumsOnly = true;
        }
        layout = union.layout();
        sums = mine;
        shared = false;
        return this;
    }

    /**
     * The sums so far. Does not disturb this builder, and what is added later does not change them.
     *
     * @return the sums
     */
    public PartialSums snapshot() {
        shared = true;
        PartialSums added = PartialSums.of(layout, sums, details);
        return rows.isEmpty() ? added : added.merge(rows.toSums(sumsOnly));
    }

    /**
     * How many groups the added sums have, for logs.
     *
     * @return such as {@code PartialSumsBuilder of 100000 groups}
     */
    @Override
    public String toString() {
        return "PartialSumsBuilder of " + layout.size() + " groups";
    }
}
