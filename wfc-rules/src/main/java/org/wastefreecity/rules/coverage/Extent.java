/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.waste.WasteCategory;

/**
 * What a figure is asked over (统计范围): a measure, some divisions with all in them, some waste and a period.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Extent {
    private final Measure measure;
    private final ImmutableSortedSet<RegionCode> divisions;
    private final CategorySelection selection;
    private final CategoryTree tree;
    private final ReportingPeriod period;
    private final Reach any;
    private final ImmutableMap<String, Reach> reaches; // of the categories of the tree

    private Extent(
            Measure measure,
            Collection<RegionCode> divisions,
            CategorySelection selection,
            CategoryTree tree,
            ReportingPeriod period,
            Reach any,
            ImmutableMap<String, Reach> reaches) {
        this.measure = Objects.requireNonNull(measure, "measure");
        this.divisions = ImmutableSortedSet.copyOf(divisions);
        this.selection = selection;
        this.tree = tree;
        this.period = Objects.requireNonNull(period, "period");
        this.any = any;
        this.reaches = reaches;
        InvalidPartException.check(
                !this.divisions.isEmpty(), "Extent", "divisions", "至少一个行政区划", "at least one division", divisions);
    }

    /**
     * An extent from its parts.
     *
     * @param measure the measure
     * @param divisions the divisions; one inside another counts once
     * @param selection over which waste
     * @param tree the categories that facts and duties are kept by
     * @param period when
     * @return the extent
     * @throws InvalidPartException if there is no division
     */
    public static Extent of(
            Measure measure,
            Collection<RegionCode> divisions,
            CategorySelection selection,
            CategoryTree tree,
            ReportingPeriod period) {
        Set<String> selected = selection.in(tree);
        Map<String, int[]> counts =
                new HashMap<>(); // of each category and all below it: how many, and how many selected
        for (WasteCategory category : tree.categories()) {
            int in = selected.contains(category.id()) ? 1 : 0;
            for (Optional<WasteCategory> c = Optional.of(category); c.isPresent(); c = tree.parentOf(c.get())) {
                int[] count = counts.computeIfAbsent(c.get().id(), i -> new int[2]);
                count[0]++;
                count[1] += in;
            }
        }
        ImmutableMap.Builder<String, Reach> reaches = ImmutableMap.builder();
        counts.forEach((id, count) -> reaches.put(id, new Reach(count[0] == count[1], count[1])));
        boolean all = selection.equals(CategorySelection.ALL);
        Reach any = new Reach(all, all ? Math.max(1, selected.size()) : selected.size());
        return new Extent(measure, divisions, selection, tree, period, any, reaches.buildOrThrow());
    }

    /**
     * All that a measure counts in one division.
     *
     * @param measure the measure; one whose facts are not kept by category, or whose duties name no category
     * @param division the division
     * @param period when
     * @return the extent
     */
    public static Extent of(Measure measure, RegionCode division, ReportingPeriod period) {
        return of(measure, List.of(division), CategorySelection.ALL, CategoryTree.of(List.of()), period);
    }

    /**
     * The measure.
     *
     * @return what is counted
     */
    public Measure measure() {
        return measure;
    }

    /**
     * The divisions.
     *
     * @return their codes, sorted
     */
    public Set<RegionCode> divisions() {
        return divisions;
    }

    /**
     * The waste.
     *
     * @return over which categories
     */
    public CategorySelection selection() {
        return selection;
    }

    /**
     * The categories that facts and duties are kept by.
     *
     * @return the tree
     */
    public CategoryTree tree() {
        return tree;
    }

    /**
     * The period.
     *
     * @return when
     */
    public ReportingPeriod period() {
        return period;
    }

    /**
     * The same extent elsewhere and at another time; cheaper than a new one where a tree is large.
     *
     * @param divisions the divisions
     * @param period the period
     * @return a copy
     * @throws InvalidPartException if there is no division
     */
    public Extent with(Collection<RegionCode> divisions, ReportingPeriod period) {
        return new Extent(measure, divisions, selection, tree, period, any, reaches);
    }

    /** All waste of other divisions and of another time. */
    Extent overAllWaste(Collection<RegionCode> divisions, ReportingPeriod period) {
        return selection.equals(CategorySelection.ALL)
                ? with(divisions, period)
                : of(measure, divisions, CategorySelection.ALL, tree, period);
    }

    /** Whether all of a division lies in this extent. */
    boolean encloses(RegionCode division) {
        return divisions.stream().anyMatch(d -> d.encloses(division));
    }

    /** How much of what is filed under a duty's category lies in this extent. */
    Reach reach(Optional<String> category) {
        if (category.isEmpty()) {
            return any;
        }
        Reach reach = reaches.get(category.get());
        if (reach != null) {
            return reach;
        }
        // an id beside the tree, such as the one population is kept by
        boolean named = selection.categories().contains(category.get())
                && selection.source().isEmpty()
                && selection.hazard().isEmpty();
        return any.whole() || named ? new Reach(true, 1) : Reach.NONE;
    }

    /** Whether all that this extent has of one category, or of all, lies in another one. */
    boolean holds(Optional<String> upper, Optional<String> lower) {
        if (upper.isEmpty() || upper.equals(lower) || (lower.isPresent() && isAbove(upper.get(), lower.get()))) {
            return true;
        }
        boolean wider = lower.isPresent()
                ? isAbove(lower.get(), upper.get())
                : !selection.equals(CategorySelection.ALL); // besides the tree there is more than any category holds
        int spread = reach(upper).spread();
        return wider && spread > 0 && spread == reach(lower).spread();
    }

    /** Whether all waste that is asked for lies in a category. */
    boolean isWithin(String category) {
        // besides the tree there is more than any category holds
        return !selection.equals(CategorySelection.ALL)
                && any.spread() > 0
                && reach(Optional.of(category)).spread() == any.spread();
    }

    /** Whether two categories have something in common. */
    boolean share(Optional<String> one, Optional<String> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.equals(other)
                || isAbove(one.get(), other.get())
                || isAbove(other.get(), one.get());
    }

    private boolean isAbove(String upper, String lower) {
        return !upper.equals(lower) && withAllAbove(lower).contains(upper);
    }

    /** A category and those above it, itself first. */
    List<String> withAllAbove(String category) {
        Optional<WasteCategory> at = tree.category(category).flatMap(tree::parentOf);
        if (at.isEmpty()) {
            return List.of(category);
        }
        List<String> path = new ArrayList<>(List.of(category));
        for (; at.isPresent(); at = tree.parentOf(at.get())) {
            path.add(at.get().id());
        }
        return path;
    }

    /** Whether no figure of the measure is below 0, so that no part is more than its whole. */
    boolean grows() {
        return measure.isNeverNegative();
    }

    /** Whether the measure speaks of the last day of a period only. */
    boolean isAtTheEnd() {
        return measure.along(Measure.Axis.TIME) == Measure.Additivity.LAST;
    }

    /** Whether what one period says contains what the other one says. */
    boolean holds(ReportingPeriod upper, ReportingPeriod lower) {
        return isAtTheEnd() ? upper.lastDay().equals(lower.lastDay()) : upper.encloses(lower);
    }

    /** Whether two periods say something of the same time. */
    boolean share(ReportingPeriod one, ReportingPeriod other) {
        return isAtTheEnd() ? one.lastDay().equals(other.lastDay()) : one.overlaps(other);
    }

    /** The part of a slot's period that is asked for. */
    ReportingPeriod inside(Slot slot) {
        return period.encloses(slot.period()) || !slot.period().encloses(period) ? slot.period() : period;
    }

    /** Whether a report of the measure speaks of nothing but this extent. */
    boolean encloses(Surroundings.Scope scope) {
        return period.encloses(scope.period())
                && encloses(scope.division())
                && reach(Optional.of(scope.category())).whole();
    }

    /**
     * A duty's share in an extent.
     *
     * @param whole whether all that is filed under the duty lies in it
     * @param spread how many categories of the duty lie in it, each of which may have a figure of its own; 0 for no share
     */
    record Reach(boolean whole, int spread) {
        static final Reach NONE = new Reach(false, 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extent that
                && measure.equals(that.measure)
                && divisions.equals(that.divisions)
                && selection.equals(that.selection)
                && tree.equals(that.tree)
                && period.equals(that.period);
    }

    @Override
    public int hashCode() {
        return Objects.hash(measure, divisions, selection, period);
    }

    /**
     * The extent as text, for logs.
     *
     * @return measure, divisions, waste and period
     */
    @Override
    public String toString() {
        return measure.id() + " " + divisions + " " + selection + " " + period;
    }
}
