/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;

/**
 * What is to be added up (汇总要求): some levels of territory, of time and of categories, all combinations of which come out of one
 * pass over the facts.
 * <pre>{@code
 * Cube cube = RollUp.builder()
 *         .territory(TerritoryLevel.CITY, TerritoryLevel.PROVINCE)
 *         .period(PeriodLevel.YEAR)
 *         .category(CategoryLevel.ROOTS, CategoryLevel.ALL)
 *         .build()
 *         .on(facts);
 * Tally generated = cube.tally(GENERATED, CategorySelection.ALL, RegionCode.parse("440600"), ReportingPeriod.ofYear(2020));
 * }</pre>
 * The result is the same to the bit for every order of the facts and every number of threads. This class is immutable and
 * thread-safe.
 */
public final class RollUp {
    private final ImmutableList<TerritoryLevel> territories;
    private final ImmutableList<PeriodLevel> periods;
    private final ImmutableList<CategoryLevel> categories;
    private final ImmutableList<Measure> measures;

    private RollUp(Builder builder) {
        this.territories = ImmutableList.copyOf(builder.territories);
        this.periods = ImmutableList.copyOf(builder.periods);
        this.categories = ImmutableList.copyOf(builder.categories);
        this.measures = ImmutableList.copyOf(builder.measures);
        InvalidPartException.check(
                !territories.isEmpty() && !periods.isEmpty() && !categories.isEmpty(),
                "RollUp",
                "levels",
                "每个维度至少一个层级",
                "at least one level of each axis",
                territories + " " + periods + " " + categories);
        checkNames();
    }

    /** What is asked for by its name has to be one thing: two groups, or a group and a division, of one name are two. */
    private void checkNames() {
        Map<String, TerritoryLevel.Group> groups = new HashMap<>();
        for (TerritoryLevel level : territories) {
            if (level instanceof TerritoryLevel.Group group) {
                TerritoryLevel.Group other = groups.put(group.name(), group);
                InvalidPartException.check(
                        other == null && !group.isNamedLikeAnother(),
                        "RollUp",
                        "territories",
                        "名称各不相同、且不用其他地域代码作名称的分组",
                        "groups of different names, none of them the code of another place",
                        group.name());
            }
        }
    }

    /**
     * A builder.
     *
     * @return an empty one, for one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The levels of territory.
     *
     * @return an immutable list, in the order given
     */
    public List<TerritoryLevel> territories() {
        return territories;
    }

    /**
     * The levels of time.
     *
     * @return an immutable list, in the order given
     */
    public List<PeriodLevel> periods() {
        return periods;
    }

    /**
     * The levels of categories.
     *
     * @return an immutable list, in the order given
     */
    public List<CategoryLevel> categories() {
        return categories;
    }

    /** The measures to add up: all of a schema if none was named. */
    List<Measure> measures(FactSchema schema) {
        return measures.isEmpty() ? schema.measures() : measures;
    }

    /**
     * Adds facts up on the calling thread.
     *
     * @param facts the facts
     * @return the sums
     * @throws InvalidPartException if a measure or category is not in the schema of the facts, or there are too many cells
     * @throws RollUpRefusedException if a group of places counts ground twice
     */
    public Cube on(FactSet facts) {
        return on(facts, 1);
    }

    /**
     * Adds facts up on the calling thread and threads of the common pool. The sums are the same with any number.
     *
     * @param facts the facts
     * @param threads how many at most, the calling one among them, from 1 to 256
     * @return the sums
     * @throws InvalidPartException if the number is out of range, a measure or category is not in the schema of the facts, or there
     *     are too many cells
     * @throws RollUpRefusedException if a group of places counts ground twice
     */
    public Cube on(FactSet facts, int threads) {
        checkThreads(threads);
        return new Summing(this, facts, Crew.ofThreads(threads)).cube();
    }

    /**
     * Adds facts up on the calling thread and those of an executor. The sums are the same with any number.
     *
     * @param facts the facts
     * @param threads how many at most, the calling one among them, from 1 to 256
     * @param executor runs the others; one that comes late, or never, is not waited for
     * @return the sums
     * @throws InvalidPartException if the number is out of range, a measure or category is not in the schema of the facts, or there
     *     are too many cells
     * @throws RollUpRefusedException if a group of places counts ground twice
     */
    public Cube on(FactSet facts, int threads, Executor executor) {
        checkThreads(threads);
        return new Summing(this, facts, new Crew(threads, executor)).cube();
    }

    private static void checkThreads(int threads) {
        InvalidPartException.check(threads >= 1 && threads <= 256, "RollUp", "threads", "1至256", "1 to 256", threads);
    }

    /** Builds a roll-up; not thread-safe. */
    public static final class Builder {
        private final Set<TerritoryLevel> territories = new LinkedHashSet<>();
        private final Set<PeriodLevel> periods = new LinkedHashSet<>();
        private final Set<CategoryLevel> categories = new LinkedHashSet<>();
        private final Set<Measure> measures = new LinkedHashSet<>();

        private Builder() {}

        /**
         * Adds levels of territory.
         *
         * @param levels the levels
         * @return this builder
         */
        public Builder territory(TerritoryLevel... levels) {
            territories.addAll(Arrays.asList(levels));
            return this;
        }

        /**
         * Adds one division with all that lies in it.
         *
         * @param division its code
         * @return this builder
         */
        public Builder territory(RegionCode division) {
            return territory(new TerritoryLevel.Group(division.text(), Set.of(division), Set.of()));
        }

        /**
         * Adds levels of time.
         *
         * @param levels the levels
         * @return this builder
         */
        public Builder period(PeriodLevel... levels) {
            periods.addAll(Arrays.asList(levels));
            return this;
        }

        /**
         * Adds one period with all that lies in it, such as that of a plan.
         *
         * @param period the period
         * @return this builder
         */
        public Builder period(ReportingPeriod period) {
            return period(new PeriodLevel.Span(period));
        }

        /**
         * Adds levels of categories.
         *
         * @param levels the levels
         * @return this builder
         */
        public Builder category(CategoryLevel... levels) {
            categories.addAll(Arrays.asList(levels));
            return this;
        }

        /**
         * Adds a selection of categories.
         *
         * @param selection the selection
         * @return this builder
         */
        public Builder category(CategorySelection selection) {
            return category(new CategoryLevel.Selected(selection));
        }

        /**
         * Adds measures. Without any, all are added up.
         *
         * @param more measures of the schema
         * @return this builder
         */
        public Builder measures(Measure... more) {
            measures.addAll(Arrays.asList(more));
            return this;
        }

        /**
         * The roll-up.
         *
         * @return it
         * @throws InvalidPartException if an axis has no level, or a group has the name of another group or place
         */
        public RollUp build() {
            return new RollUp(this);
        }
    }
}
